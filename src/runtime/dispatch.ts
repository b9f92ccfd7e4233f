import type { Event } from '../core/event.ts'
import { contactValue, readContactValue } from '../core/fields.ts'
import type { Problems } from '../core/flow.ts'
import {
  datesIn,
  doubtful,
  type Form,
  type FormDefinition,
  markOf,
  type Option,
  openForm,
  parseForm,
  type RawValues,
  type Understood,
} from '../core/form.ts'
import type { Clock, Log, MintId } from '../core/ports.ts'
import { aboutOf, readRef, unpair } from '../core/ref.ts'
import { here, instead, type Reply, replacing } from '../core/reply.ts'
import type { Reader } from '../core/text.ts'
import type { Instant } from '../core/time.ts'
import { paragraph, type View, view } from '../core/view.ts'
import { flowOf, type Step } from '../flows/index.ts'
import type { Change } from '../interviews/change.ts'
import { sameName } from '../interviews/interview.ts'
import { type Words, wordsFor } from '../locales/index.ts'
import { type Member, ownerOf, zoneOf } from '../people/member.ts'
import { doorTo } from './door.ts'
import { makeDrafts } from './drafts.ts'
import { routeOf, stepAt, whichProgram } from './route.ts'
import type { Answer, Store } from './store.ts'
import { beforehand, failed, invalid, oldForm, understood, unknown, unknownButton } from './trouble.ts'

/**
 * The answer to an event, and who will read it; `changed` where it wrote something that their Home tab shows, which they have opened.
 * `keep`, of a form: keeps it for the button `form.again.<id>`, where it can't open at once.
 */
export type Answered = { reply: Reply; reader: Reader; changed?: true; keep?: () => Promise<void> }
/** Never rejects: what breaks becomes a `failed` reply. */
export type Dispatch = (event: Event) => Promise<Answered>

type Outside = { store: Store; clock: Clock; mintId: MintId; log: Log }

/** A step that follows another within one event has an id of its own, so that a retry goes the same way. */
const MOST_STEPS = 4

/** The mark of a preview, which is none of dates that were right. */
const previewMark = (...of: Parameters<typeof markOf>): string => `${markOf(...of)}!`

/** One event on its way, or a step that follows from it. */
type Turn = {
  event: Event
  by: Member
  now: Instant
  /** The first is 1. */
  step: number
  /** What the step before hands on. */
  words: string | undefined
  /** They are in several programs and have not said which one it is about. */
  undecided: boolean
  /** The mark of what they saw of the form that they say is right. */
  shown?: string
  /** Told once something of the event was stored. */
  stored: (changes: readonly Change[]) => void
}

export const makeDispatch = ({ store, clock, mintId, log }: Outside): Dispatch => {
  const { named, withDraft, pageWithDraft } = makeDrafts(store)

  const dispatch: Dispatch = async (event) => {
    const now = clock()
    let reader: Reader = { zone: event.by.zone ?? 'UTC', language: event.by.language ?? 'en', now }
    let stored = false as boolean
    let who: Member | undefined
    try {
      if (event.kind === 'left') {
        await store.leave(event.at, event.by.platform, Math.min(now, event.until ?? now))
        return { reply: { kind: 'nothing' }, reader }
      }
      if (event.by.unproven && !(await store.knows(event.by, event.at)))
        return { reply: unproven(event, event.by.unproven), reader }
      const { by, answer, home, moved = false, undecided = false } = await arrive(event, now)
      who = by
      reader = {
        zone: zoneOf(by),
        language: by.language,
        now,
        ownZone: by.preference.ownZone,
        ...(!undecided && { program: by.program.id }),
      }
      const turn: Turn = {
        event,
        by,
        now,
        step: 1,
        words: undefined,
        undecided,
        stored: (changes) => {
          stored = true
          // The clock is written in the language that was just chosen.
          const chosen = changes.find((change) => change.do === 'setLanguage')
          if (chosen) reader = { ...reader, language: chosen.language }
        },
      }
      const found = answer ? await goOn(answer, turn) : await decide(turn)
      const reply = event.kind === 'said' ? await behindButton(found, turn) : found
      const keep = reply.kind === 'form' && { keep: () => store.keepForm(ownerOf(by), reply.form, now) }
      return { reply, reader, ...keep, ...(home && (stored || moved) && { changed: true }) }
    } catch (error) {
      // A ref's id may hold a name: a command's words.
      const { flow, step: name } = ('ref' in event && readRef(event.ref)) || {}
      log.error({ event: event.id, kind: event.kind, flow, step: name, err: error }, 'event failed')
      const say = wordsFor(reader.language)
      const what = event.kind !== 'submit' ? say.trouble.broke : stored ? say.trouble.savedOnly : say.trouble.notSaved
      const step = flow === undefined || name === undefined ? undefined : stepAt(flow, name)
      // Nobody waits for it: the database may be what broke.
      if (who && !stored) void keep(event, step, who, now).catch(() => {})
      return { reply: failed(say, what, typedIn(event, step)), reader }
    }
  }

  const arrive = async (event: Event, now: Instant) => {
    const about = 'ref' in event ? aboutOf(event.ref) : ''
    const [unseen, home] = event.kind === 'opened home' ? [event.anew === true, event.anew !== true] : [false, false]
    const arriving = {
      ...event,
      ...(about !== '' && { about }),
      ...(unseen && { unseen: true as const }),
      ...(home && { home: true as const }),
    }
    const { by, ...before } = await store.arrive(arriving, now)
    // What others told is not a guest's to see.
    return { ...before, by: event.by.unproven === 'guest' ? { ...by, roles: [] } : by }
  }

  const goOn = async (answer: Answer, turn: Turn): Promise<Reply> => {
    if (answer.reply) return answer.reply
    if (turn.step === MOST_STEPS) throw new Error(`more than ${MOST_STEPS} steps in one event`)
    const { id, by, at } = turn.event
    const { program, ...elsewhere } = at
    // Where they chose another program, that one counts and not the button's.
    const chosen = 'ref' in turn.event && readRef(turn.event.ref)?.flow === 'programs'
    const event: Event = { id: `${id}>`, by, at: chosen ? elsewhere : at, kind: 'press', ref: answer.next }
    // What was just written may have changed who acts: their profile, their zone.
    const arrived = await arrive(event, turn.now)
    const next: Turn = { ...turn, event, by: arrived.by, step: turn.step + 1, words: answer.words, undecided: false }
    return arrived.answer ? goOn(arrived.answer, next) : decide(next)
  }

  const decide = async (turn: Turn): Promise<Reply> => {
    const { event, by, now } = turn
    const say = wordsFor(by.language)
    if (event.kind === 'suggest') return { kind: 'choices', options: await offered(event, turn) }
    if (event.kind === 'press' && readRef(event.ref)?.flow === 'form')
      return readRef(event.ref)?.step === 'save' ? saveKept(event, turn) : formAgain(event.ref, by, say)

    const route = (turn.undecided && whichProgram(event)) || routeOf(event, by)
    if (!route) return here(unknown(event, say, typedIn(event)))
    const { step } = route
    const typed = typedIn(event, step)
    const { words = route.asked.words } = turn
    const asked = { ...route.asked, words, by, account: event.by, at: event.at, now, say, typed }

    let entry = {}
    /** Of what its preview would show. */
    let preview = ''
    if (event.kind === 'submit' && step.form) {
      const { definition } = step.form
      const parsed = parseForm(definition, event.values, { zone: zoneOf(by), now, language: by.language })
      if (!parsed.ok && parsed.stale) return here(oldForm(say, typed))
      if (!parsed.ok) return wrong(event, step, parsed.problems, turn)
      entry = parsed.entry
      const understood = datesIn(definition, parsed.entry, { zone: zoneOf(by), language: by.language })
      const dates = event.typedDates ? understood : []
      preview = previewMark(event.values, understood)
      // Sent again since, or read on another day, what would be saved is not what they saw.
      const isSeen =
        turn.shown === undefined
          ? doubtful(dates, event.values).length === 0
          : [markOf(event.values, dates), preview].includes(turn.shown)
      if (!isSeen) return sayBack(event, step, dates, turn)
    }

    const facts = await step.facts(store.reads, { ...asked, entry })
    const decided = step.decide({ ...asked, entry }, facts)
    if (decided.problems)
      return event.kind === 'submit' ? wrong(event, step, decided.problems, turn) : here(unknown(event, say, typed))
    // Their dates may have been right before; what follows from them they have not seen.
    if (decided.preview && event.kind === 'submit' && turn.shown !== preview)
      return showFirst(event, step, { preview: decided.preview, mark: preview }, turn)
    const answer: Answer = decided.reply
      ? { reply: opened(decided.reply, say) }
      : { next: decided.next, ...(decided.words !== undefined && { words: decided.words }) }
    const { changes = [] } = decided
    if (changes.length === 0) return goOn(await withDraft(answer, event, by, say), turn)
    const { id, by: account, at } = event
    const saves = event.kind === 'submit' ? { saves: { ref: event.ref, about: personIn(event, step) } } : {}
    const kept = await store.apply(changes, { id, by, account, at, now, answer, ...saves })
    turn.stored(changes)
    return goOn(await pageWithDraft(kept, event, by, say), turn)
  }

  /** A form to which plain words led is kept, and opens from a button. */
  const behindButton = async (reply: Reply, { by, now }: Turn): Promise<Reply> => {
    if (reply.kind !== 'form') return reply
    await store.keepForm(ownerOf(by), reply.form, now)
    return here(doorTo(reply.form, wordsFor(by.language)))
  }

  /** A submitted form as it was opened, with what was typed; none where the step has no form. */
  const drawn = async (
    { id, ref, values }: Extract<Event, { kind: 'submit' }>,
    { form }: Step,
    by: Member,
    typed: RawValues = values,
  ): Promise<Form | undefined> => {
    if (!form) return undefined
    const about = { by, id: readRef(ref)?.id ?? '', read: store.reads }
    return { ...openForm(form.definition, await form.words(wordsFor(by.language), about), ref, typed), id }
  }

  /** A form with something wrong in it comes back as it was typed, and is kept. */
  const wrong = async (
    event: Extract<Event, { kind: 'submit' }>,
    step: Step,
    problems: Problems,
    { by, now }: Turn,
  ): Promise<Reply> => {
    const say = wordsFor(by.language)
    const again = await drawn(event, step, by)
    if (!again) return here(oldForm(say, typedIn(event)))
    const form = withProblems(again, problems, say)
    await store.keepForm(ownerOf(by), form, now)
    return { kind: 'invalid', form: await named(form, by), summary: invalid(say, form, typedIn(event, step)) }
  }

  /** The form is kept with its dates in the words that say just what was understood, and saved once they are right. */
  const sayBack = async (
    event: Extract<Event, { kind: 'submit' }>,
    step: Step,
    dates: readonly Understood[],
    { by, now }: Turn,
  ): Promise<Reply> => {
    const say = wordsFor(by.language)
    const said = dates.flatMap(({ name, words }) => (words === undefined ? [] : [[name, words] as const]))
    const values = { ...event.values, ...Object.fromEntries(said) }
    const kept = await drawn(event, step, by, values)
    if (!kept) return here(oldForm(say, typedIn(event)))
    await store.keepForm(ownerOf(by), kept, now)
    return instead(understood(say, kept, { dates, mark: markOf(valuesOf(kept), dates), zone: zoneOf(by) }))
  }

  /** What a form would do; it is kept until they say so. */
  const showFirst = async (
    event: Extract<Event, { kind: 'submit' }>,
    step: Step,
    shown: { preview: View; mark: string },
    { by, now }: Turn,
  ): Promise<Reply> => {
    const say = wordsFor(by.language)
    const kept = await drawn(event, step, by)
    if (!kept) return here(oldForm(say, typedIn(event)))
    await store.keepForm(ownerOf(by), kept, now)
    return instead(beforehand(say, kept, shown))
  }

  /** A kept form whose dates were right, or whose preview was, is submitted as it is; pressed again, its answer is that of the first time. */
  const saveKept = async (event: Extract<Event, { kind: 'press' }>, turn: Turn): Promise<Reply> => {
    const say = wordsFor(turn.by.language)
    const [id, shown] = unpair(readRef(event.ref)?.id ?? '')
    const submit = { id, by: event.by, at: event.at, kind: 'submit', ref: '', values: {} } as const
    const { answer } = await arrive(submit, turn.now)
    if (answer) return goOn(answer, { ...turn, event: submit })
    const form = await store.keptForm(ownerOf(turn.by), id)
    if (!form) return here(unknownButton(say))
    const again = {
      ...submit,
      ref: form.ref,
      values: valuesOf(form),
      ...(shown !== '' && { typedDates: true as const }),
    }
    const reply = await decide({ ...turn, event: again, ...(shown !== '' && { shown }) })
    return replacing(reply, view(paragraph(say.trouble.saved)))
  }

  /** What was typed into a form that could not be saved. */
  const keep = async (event: Event, step: Step | undefined, by: Member, now: Instant): Promise<void> => {
    const form = event.kind === 'submit' && step && (await drawn(event, step, by))
    if (form) await store.keepForm(ownerOf(by), form, now)
  }

  const offered = async (
    { words, command }: Extract<Event, { kind: 'suggest' }>,
    { by, now, undecided }: Turn,
  ): Promise<readonly Option[]> => {
    const say = wordsFor(by.language)
    const { takes = 'contact', offers } = (command !== undefined && flowOf(command)?.command) || {}
    if (takes !== 'contact')
      return (
        offers?.(words, { by, now, say }) ??
        takes.filter((action) => action.startsWith(words)).map((action) => ({ value: action, label: action }))
      )
    // Nobody is offered before it is known in which program.
    const contacts = undecided ? [] : await store.reads.contacts(ownerOf(by), words)
    return contacts.map((contact) => ({
      value: contactValue(contact.id),
      label: say.contactOption(contact),
      ...(sameName(contact.name) === sameName(words) && { exact: true as const }),
    }))
  }

  /** Opens a form again as it was when something in it could not be read. */
  const formAgain = async (ref: string, by: Member, say: Words): Promise<Reply> => {
    const form = await store.keptForm(ownerOf(by), readRef(ref)?.id ?? '')
    return form ? { kind: 'form', form: await named(form, by) } : here(unknownButton(say))
  }

  const opened = (reply: Reply, say: Words): Reply =>
    (reply.kind === 'form' || reply.kind === 'page') && reply.form.id === ''
      ? { ...reply, form: { ...withProblems(reply.form, tooLong(reply.form), say), id: mintId() } }
      : reply

  return dispatch
}

/** Nothing is kept of them until it is known who they are. */
const unproven = (event: Event, why: 'untold' | 'guest'): Reply => {
  if (event.kind === 'suggest') return { kind: 'choices', options: [] }
  // Nobody waits for these.
  if (event.kind === 'joined' || (event.kind === 'opened home' && event.anew)) return { kind: 'nothing' }
  const say = wordsFor(event.by.language ?? 'en')
  return failed(say, say.trouble[why], typedIn(event))
}

/** Whom a submitted form is about, in the words of its field for that; empty where it has none. */
const personIn = ({ values }: Extract<Event, { kind: 'submit' }>, { form }: Step): string =>
  Object.entries((form?.definition ?? {}) as FormDefinition).flatMap(([name, { kind }]) =>
    kind === 'contact' ? [String(values[name])] : [],
  )[0] ?? ''

/** A form's values as its submit would bring them. */
const valuesOf = ({ fields }: Form): RawValues =>
  Object.fromEntries(fields.map(({ name, kind, value }) => [name, value ?? (kind === 'choices' ? [] : '')]))

/** What was stored may be longer than its field takes: saving it would end there, and a platform may not show all of it. */
const tooLong = ({ fields }: Form): Problems =>
  Object.fromEntries(
    fields.flatMap(({ name, kind, value = '', maxLength, problem }) =>
      ['text', 'paragraph'].includes(kind) && value.length > maxLength && !problem ? [[name, 'too-long']] : [],
    ),
  )

const withProblems = (form: Form, problems: Problems, say: Words): Form => ({
  ...form,
  fields: form.fields.map((field) => {
    const problem = problems[field.name]
    if (problem === undefined) return field
    return { ...field, problem: typeof problem === 'string' ? say.problem(problem, field) : problem }
  }),
})

/** What was typed, to be given back word for word; of a form that is known, not the choices. */
export const typedIn = (event: Event, step?: Step): readonly string[] =>
  event.kind !== 'submit'
    ? []
    : Object.entries(event.values).flatMap(([name, value]) => {
        const kind = step?.form?.definition[name]?.kind
        const isPicked = kind === 'contact' && typeof value === 'string' && readContactValue(value) !== undefined
        const isChosen = isPicked || ['choice', 'choices', 'person'].includes(kind)
        return typeof value === 'string' && value.trim() !== '' && !isChosen ? [value.trim()] : []
      })
