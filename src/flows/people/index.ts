import { looksLikeGatekeeper } from '../../coaching/gatekeepers.ts'
import { whyRef } from '../../coaching/moments.ts'
import { clip } from '../../core/clean.ts'
import { openForm } from '../../core/form.ts'
import { ref, startOf } from '../../core/ref.ts'
import { here, instead, opens, type Reply } from '../../core/reply.ts'
import { type Block, button, buttons, heading, paragraph, primary, quiet, type View, view } from '../../core/view.ts'
import { CIRCLES, type Circle, ORIGINS, type Origin, SOURCES, sameName } from '../../interviews/interview.ts'
import type { Candidate } from '../../interviews/reads.ts'
import type { Words } from '../../locales/index.ts'
import { ownerOf } from '../../people/member.ts'
import { type Asked, type Decision, type Flow, nothing, step } from '../define.ts'
import { talkStep } from '../talk-step.ts'
import { circleForm, type Named, oneForm } from './form.ts'

/** Candidates with a button each: more come up as these are planned. */
const SHOWN = 5
const ROW = 3

/** A button for each circle, a few in a row. */
const circles = (all: readonly Circle[], say: Words): readonly Block[] =>
  Array.from({ length: Math.ceil(all.length / ROW) }, (_, i) =>
    buttons(
      ...all
        .slice(i * ROW, (i + 1) * ROW)
        .map((circle) => button(ref('people', 'circle', circle), say.people.circle[circle])),
    ),
  )

const brainstorm = (candidates: readonly Candidate[], say: Words): View =>
  view(
    heading(say.people.heading),
    candidates.length > 0 && paragraph(say.people.candidates),
    ...candidates
      .slice(0, SHOWN)
      .map((one) =>
        view(paragraph(say.people.candidate(one)), buttons(button(startOf('prep', one.name), say.home.prepare))),
      ),
    candidates.length > SHOWN && quiet(say.people.more(candidates.length - SHOWN)),
    paragraph(say.people.circles),
    ...circles(CIRCLES, say),
    paragraph(say.people.sources),
    ...circles(SOURCES, say),
    buttons(button(ref('people', 'one'), say.people.addOne), button(whyRef('people'), say.prep.why)),
  )

const isOrigin = (words: string): words is Origin => ORIGINS.some((origin) => origin === words)

type From = { origin?: Origin | undefined; referredBy?: string; link: string; why: string }

/** Kept as people worth asking, and how to go on with the first. */
const keep = (named: readonly (Named | undefined)[], from: From, { form, now, say }: Asked): Decision => {
  const all = named.filter((one) => one !== undefined)
  // Written twice, it is one.
  const people = all.filter((one, i) => all.findIndex(({ name }) => sameName(name) === sameName(one.name)) === i)
  const { origin, referredBy = '', link, why } = from
  const [first] = people
  const candidates = people.map((one, i) => ({ id: `${form}-${i}`, ...one }))
  const kept = { ...(origin && { origin }), referredBy, details: link, why, at: now }
  const reply: Reply = instead(
    view(
      paragraph(say.people.kept(people.map(({ name }) => name))),
      // A5: once, where the role is saved.
      people.some(({ occupation }) => looksLikeGatekeeper(occupation)) && quiet(say.people.gatekeeper),
      buttons(
        first && primary(startOf('prep', first.name), say.people.askFirst(clip(first.name, FIRST))),
        button(ref('people', 'open'), say.people.another),
      ),
    ),
  )
  return { changes: [{ do: 'addCandidates', candidates, ...kept }], reply }
}
const FIRST = 40

/** A6-A8: from circles of people to names, each with where it came from. */
export const people: Flow = {
  name: 'people',
  steps: {
    open: step({
      facts: (read, { by }) => read.candidates(ownerOf(by)),
      decide: ({ say }, candidates) => ({ reply: here(brainstorm(candidates, say)) }),
    }),

    /** `id` is the circle. */
    circle: step({
      facts: nothing,
      decide: ({ id, say }) =>
        isOrigin(id)
          ? { reply: opens(openForm(circleForm, say.people.circleForm(id), ref('people', 'circle-save', id))) }
          : { next: ref('people', 'open') },
    }),
    'circle-save': step({
      form: { definition: circleForm, words: (say) => say.people.circleForm('friends') },
      facts: nothing,
      decide: (asked) => {
        const { one, two, three, ...from } = asked.entry
        const origin = isOrigin(asked.id) ? asked.id : undefined
        return keep([one, two, three], { ...from, origin }, asked)
      },
    }),

    /** `words`: said in a line, such as "add Ada because we both like maps". */
    one: step({
      facts: nothing,
      decide: ({ words, say }) => {
        const { name, occupation, link, why } = say.people.quick.exec(words)?.groups ?? {}
        const values = { name, occupation, link, why }
        return { reply: opens(openForm(oneForm, say.people.oneForm, ref('people', 'one-save'), values)) }
      },
    }),
    'one-save': step({
      form: { definition: oneForm, words: (say) => say.people.oneForm },
      facts: nothing,
      decide: (asked) => {
        const { name, occupation, ...from } = asked.entry
        return keep([{ name, occupation }], from, asked)
      },
    }),

    /** B14: the names that somebody gave in their own place. `id` is the talk with them. */
    named: talkStep({
      decide: ({ id, say }) => ({
        reply: opens(openForm(circleForm, say.people.circleForm('referral'), ref('people', 'named-save', id))),
      }),
    }),
    'named-save': talkStep({
      form: { definition: circleForm, words: (say) => say.people.circleForm('referral') },
      decide: (asked, { contact }) => {
        const { one, two, three, ...from } = asked.entry
        return keep([one, two, three], { ...from, origin: 'referral', referredBy: contact.name }, asked)
      },
    }),
  },
}
