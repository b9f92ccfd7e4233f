import type { Problems } from '../../core/flow.ts'
import { type FormDefinition, openForm, type RawValues } from '../../core/form.ts'
import { ref } from '../../core/ref.ts'
import { here, instead, opens } from '../../core/reply.ts'
import type { Text } from '../../core/text.ts'
import { button, buttons, heading, list, paragraph, primary, quiet, type View, view } from '../../core/view.ts'
import type { ProgramPage } from '../../interviews/reads.ts'
import type { Words } from '../../locales/index.ts'
import {
  AllowedHours,
  DEFAULT_POLICY,
  ownPolicies,
  POLICIES,
  type Policy,
  policyOf,
  RANGES,
  type Ranged,
} from '../../people/policy.ts'
import type { Asked, Decision, Flow } from '../define.ts'
import { adminStep, back } from './admin.ts'
import { type PolicyGroup, policyForms } from './policies-form.ts'

/** Each with its value, whose advice it is, and whether it is the program's own; with a note above them. */
const overview = (policy: Policy, page: ProgramPage, say: Words, note?: Text): View => {
  const own = ownPolicies(policy)
  const { broken } = policyOf(page.policy)
  return view(
    note && paragraph(note),
    heading(say.policies.title),
    broken.length > 0 && paragraph(say.policies.broken(POLICIES.filter((one) => broken.includes(one)))),
    list(POLICIES.map((one) => say.policies.line(one, policy, own.includes(one)))),
    quiet(say.policies.advice),
    buttons(...GROUPS.map((group) => button(ref('program', `policies-${group}`), say.policies.groups[group]))),
    own.length > 0 && buttons(button(ref('program', 'policies-undo'), say.policies.undo)),
    back(say),
  )
}

const GROUPS = Object.keys(policyForms) as PolicyGroup[]

/** What reminders are planned by. */
const PLANNING: readonly (keyof Policy)[] = [
  'confirmBefore',
  'thanksWithin',
  'callAfter',
  'keepInTouch',
  'allowedHours',
  'digest',
]

const differing = (before: Policy, after: Policy): readonly (keyof Policy)[] =>
  POLICIES.filter((one) => JSON.stringify(before[one]) !== JSON.stringify(after[one]))

/** What would be another way, and how many people's reminders may move with it: whose do is only known once they are planned. */
const preview = (before: Policy, after: Policy, { reminded }: ProgramPage, say: Words): View => {
  const differs = differing(before, after)
  return view(
    paragraph(say.policies.willBe),
    differs.length > 0 && list(differs.map((one) => say.policies.becomes(one, before, after))),
    paragraph(differs.some((one) => PLANNING.includes(one)) ? say.policies.moves(reminded) : say.policies.movesNone),
  )
}

/** Writes what is another way: what is as by default is as if it had never been set. */
const setPolicy = (after: Policy, { by, say }: Asked, page: ProgramPage): Decision => {
  const before = by.program.policy
  // What could not be read is written anew along with what is beside it.
  const differs = [...differing(before, after), ...policyOf(page.policy).broken]
  if (differs.length === 0) return { reply: instead(overview(after, page, say, say.policies.same)) }
  const own = ownPolicies(after)
  const policy = Object.fromEntries(
    POLICIES.filter((one) => differs.includes(one)).map((one) => [one, own.includes(one) ? after[one] : null]),
  )
  return {
    preview: preview(before, after, page, say),
    changes: [{ do: 'setPolicy', policy }],
    reply: instead(overview(after, { ...page, policy: {} }, say, say.policies.saved)),
  }
}

type Values = Readonly<Record<string, string | readonly string[]>>
type Read = { set: Partial<Policy> } | { problems: Problems }

/** A group's answers, as they stand and as they are read. */
const inGroup: Record<
  PolicyGroup,
  { values: (policy: Policy) => RawValues; read: (entry: Values, say: Words) => Read }
> = {
  talks: {
    values: ({ minutes, confirmBefore, arriveEarly, resume, peoplePerOccupation }) =>
      asWords({ minutes, confirmBefore, arriveEarly, resume, peoplePerOccupation }),
    read: ({ resume, ...entry }, say) => {
      const numbers = readNumbers(entry, say)
      return 'problems' in numbers ? numbers : { set: { ...numbers.set, resume: resume as Policy['resume'] } }
    },
  },
  after: {
    values: ({ thanksWithin, callAfter, keepInTouch }) => asWords({ thanksWithin, callAfter, keepInTouch }),
    read: (entry, say) => readNumbers(entry, say),
  },
  hours: {
    values: ({ allowedHours: { days, from, to }, digest: { day, hour } }) => ({
      days: days.map(String),
      ...asWords({ from, to, digestDay: day, digestHour: hour }),
    }),
    read: ({ days = [], from, to, digestDay, digestHour }) => {
      const chosen = typeof days === 'string' ? [] : days.map(Number)
      const allowed = AllowedHours.safeParse({ days: chosen, from: Number(from), to: Number(to) })
      if (!allowed.success)
        return { problems: chosen.length === 0 ? { days: 'choose' } : ({ to: 'ends-first' } as Problems) }
      return { set: { allowedHours: allowed.data, digest: { day: Number(digestDay), hour: Number(digestHour) } } }
    },
  },
  data: {
    values: ({ smallestGroup, keptAfterLeaving }) => asWords({ smallestGroup, keptAfterLeaving }),
    read: (entry, say) => readNumbers(entry, say),
  },
}

const asWords = (values: Readonly<Record<string, string | number>>): RawValues =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]))

/** Whole numbers, each in its range. */
const readNumbers = (entry: Values, say: Words): Read => {
  const all = Object.entries(entry) as [Ranged, string][]
  const isIn = ([of, typed]: [Ranged, string]) =>
    /^\d{1,5}$/.test(typed) && Number(typed) >= RANGES[of][0] && Number(typed) <= RANGES[of][1]
  const wrong = all.filter((one) => !isIn(one))
  return wrong.length > 0
    ? { problems: Object.fromEntries(wrong.map(([of]) => [of, say.policies.range(RANGES[of][0], RANGES[of][1])])) }
    : { set: Object.fromEntries(all.map(([of, typed]) => [of, Number(typed)])) }
}

const stepsOf = (group: PolicyGroup): Flow['steps'] => {
  const definition: FormDefinition = policyForms[group]
  return {
    [`policies-${group}`]: adminStep({
      decide: ({ by, say }) => {
        const values = inGroup[group].values(by.program.policy)
        const to = ref('program', `policies-${group}-save`)
        return { reply: opens(openForm(definition, say.policies.forms[group], to, values)) }
      },
    }),
    [`policies-${group}-save`]: adminStep({
      form: { definition, words: (say) => say.policies.forms[group] },
      decide: (asked, page) => {
        const read = inGroup[group].read(asked.entry as Values, asked.say)
        return 'problems' in read ? read : setPolicy({ ...asked.by.program.policy, ...read.set }, asked, page)
      },
    }),
  }
}

/** What the program sets: seen, changed and undone by its admins. */
export const policies: Flow['steps'] = {
  policies: adminStep({
    decide: ({ by, say }, page) => ({ reply: here(overview(by.program.policy, page, say)) }),
  }),
  ...stepsOf('talks'),
  ...stepsOf('after'),
  ...stepsOf('hours'),
  ...stepsOf('data'),
  'policies-undo': adminStep({
    decide: ({ by, say }, page) => ({
      reply: instead(
        view(
          preview(by.program.policy, DEFAULT_POLICY, page, say),
          buttons(
            primary(ref('program', 'policies-undone'), say.trouble.useIt),
            button(ref('program', 'policies'), say.policies.keep),
          ),
        ),
      ),
    }),
  }),
  'policies-undone': adminStep({
    decide: (asked, page) => {
      const { preview: _, ...decision } = setPolicy(DEFAULT_POLICY, asked, page)
      return decision as Decision
    },
  }),
}
