import { whyRef } from '../../coaching/moments.ts'
import { clip } from '../../core/clean.ts'
import { openForm } from '../../core/form.ts'
import { hashOf } from '../../core/hash.ts'
import { ref, startIn, startOf } from '../../core/ref.ts'
import { here, instead, opens, type Reply } from '../../core/reply.ts'
import { type Block, button, buttons, heading, paragraph, primary, quiet, type View, view } from '../../core/view.ts'
import {
  CIRCLES,
  type Circle,
  type Contact,
  foldedName,
  ORIGINS,
  type Origin,
  SOURCES,
  sameName,
} from '../../interviews/interview.ts'
import type { Candidate, Reads } from '../../interviews/reads.ts'
import type { Words } from '../../locales/index.ts'
import { type Member, ownerOf } from '../../people/member.ts'
import { type About, type Asked, type Decision, type Flow, step } from '../define.ts'
import { gatekeeperHint, hinted } from '../hint.ts'
import { pageOf } from '../page.ts'
import { gone, namingStep } from '../talk-step.ts'
import { withJobs, withUsed } from '../used-words.ts'
import { circleForm, oneForm } from './form.ts'
import { type Person, readPerson } from './person.ts'

/** Candidates with a button each; the others are a press away. */
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

const brainstorm = (candidates: readonly Candidate[], from: number, say: Words): View => {
  const { shown, over, next } = pageOf(candidates, from, SHOWN)
  return view(
    heading(say.people.heading),
    candidates.length > 0 && paragraph(say.people.candidates),
    ...shown.map((one) =>
      view(paragraph(say.people.candidate(one)), buttons(button(startOf('prep', one.name), say.home.prepare))),
    ),
    over > 0 && quiet(say.prep.more(over)),
    (over > 0 || from > 0) &&
      buttons(
        over > 0 && button(ref('people', 'open', next), say.prep.moreButton),
        from > 0 && button(ref('people', 'open', '0'), say.prep.firstOnes),
      ),
    // A further page goes on with the list alone.
    from === 0 &&
      view(
        paragraph(say.people.circles),
        ...circles(CIRCLES, say),
        paragraph(say.people.sources),
        ...circles(SOURCES, say),
        buttons(button(ref('people', 'one'), say.people.addOne), button(whyRef('people'), say.prep.why)),
      ),
  )
}

const isOrigin = (words: string): words is Origin => ORIGINS.some((origin) => origin === words)

type From = { origin?: Origin | undefined; referredBy?: string; link: string; why: string }

type Said = Candidate & { link: string }

/** What is said of somebody known that can't be kept, since what is known stays; undefined where there is none. */
const leftOut = (known: Contact, said: Said): Said | undefined => {
  const isLost = (was = '', is = '') => is !== '' && was !== '' && foldedName(was) !== foldedName(is)
  const lost = (was = '', is = '') => (isLost(was, is) ? is : '')
  const out = {
    name: said.name,
    occupation: lost(known.occupation, said.occupation),
    ...(isLost(known.origin, said.origin) && { origin: said.origin }),
    referredBy: lost(known.referredBy, said.referredBy),
    link: lost(known.details, said.link),
    why: lost(known.why, said.why),
  }
  const { name: _, ...rest } = out
  return Object.values(rest).some((part) => part !== '') ? out : undefined
}

/** Kept as people worth asking, and how to go on with the first. `known`: contacts, of whom some may be of that name. */
const keep = (
  named: readonly (Person | undefined)[],
  from: From,
  known: readonly Contact[],
  { form, now, say }: Asked,
): Decision => {
  const all = named.filter((one) => one !== undefined)
  // Written twice, it is one.
  const people = all.filter((one, i) => all.findIndex(({ name }) => sameName(name) === sameName(one.name)) === i)
  const { origin, referredBy = '', link } = from
  const [first] = people
  const candidates = people.map(({ name, occupation, tie }, i) => {
    return { id: `${form}-${i}`, name, occupation, why: [tie, from.why].filter(Boolean).join(' · ') }
  })
  const told = candidates.map((one) => {
    const said = { ...one, referredBy, link, ...(origin && { origin }) }
    const before = known.find(({ name }) => sameName(name) === sameName(one.name))
    return { said, before, now: before && withSaid(before, said) }
  })
  const fresh = told.filter(({ before }) => !before)
  const doors = people.flatMap(({ occupation }) => gatekeeperHint(occupation, say)).slice(0, 1)
  const reply: Reply = instead(
    view(
      fresh.length > 0 && paragraph(say.people.kept(fresh.map(({ said }) => said.name))),
      ...told.map(({ said, before, now }) => {
        if (!before || !now) return undefined
        const out = leftOut(before, said)
        return view(
          paragraph(say.people.hadAlready(now, before.details || link)),
          out && paragraph(say.people.leftOut(out, out.link)),
        )
      }),
      hinted(doors, say),
      buttons(
        // Whoever keeps the door is not pressed on anybody.
        first &&
          (doors.length > 0 ? button : primary)(
            startOf('prep', first.name),
            say.people.askFirst(clip(first.name, FIRST)),
          ),
        button(ref('people', 'open'), say.people.another),
      ),
    ),
  )
  const kept = { ...(origin && { origin }), referredBy, details: link, at: now }
  return { changes: [{ do: 'addCandidates', candidates, ...kept }], reply }
}

/** Somebody known, with what was not known of them filled in: as the store keeps it. */
const withSaid = (known: Contact, said: Candidate): Candidate => {
  const { origin = said.origin, why = said.why } = known
  return {
    name: known.name,
    occupation: known.occupation || said.occupation,
    referredBy: known.referredBy || said.referredBy,
    ...(origin && { origin }),
    ...(why && { why }),
  }
}

/** Contacts who may be those of a form. */
const knownOf = (read: Reads, by: Member, named: readonly (Pick<Person, 'name'> | undefined)[]) =>
  read.named(ownerOf(by), named.map((one) => one?.name ?? '').join(' '))

/** A circle's words. Jobs in use stand with the second: where a form is full, its first field tells what helps to think of somebody. */
const circleWords = (origin: Origin, used: readonly string[], say: Words) =>
  withUsed(say.people.circleForm(origin), 'two', used, say.people.jobs)

const openCircle = (origin: Origin, to: string, used: readonly string[], say: Words): Decision => ({
  reply: opens(openForm(circleForm, circleWords(origin, used, say), to)),
})

/** The form for a circle's names, as it comes back; `of`: which circle. */
const circle = (of: (id: string) => Origin) => ({
  definition: circleForm,
  words: async (say: Words, { by, id, read }: About) => circleWords(of(id), await read.occupations(ownerOf(by)), say),
})

const FIRST = 40

/** A6-A8: from circles of people to names, each with where it came from. */
export const people: Flow = {
  name: 'people',
  steps: {
    /** `id`: where a further page begins. */
    open: step({
      facts: (read, { by }) => read.candidates(ownerOf(by)),
      decide: ({ id, say }, candidates) => {
        const page = brainstorm(candidates, startIn(id), say)
        return { reply: id === '' ? here(page) : instead(page) }
      },
    }),

    /** `id` is the circle. */
    circle: step({
      facts: (read, { by }) => read.occupations(ownerOf(by)),
      decide: ({ id, say }, used) =>
        isOrigin(id) ? openCircle(id, ref('people', 'circle-save', id), used, say) : { next: ref('people', 'open') },
    }),
    'circle-save': step({
      form: circle((id) => (isOrigin(id) ? id : 'friends')),
      facts: (read, { by, entry: { one, two, three } }) => knownOf(read, by, [one, two, three]),
      decide: (asked, known) => {
        const { one, two, three, ...from } = asked.entry
        const origin = isOrigin(asked.id) ? asked.id : undefined
        return keep([one, two, three], { ...from, origin }, known, asked)
      },
    }),

    /** `words`: said in a line, such as "add Ada because we both like maps". */
    one: step({
      facts: (read, { by }) => read.occupations(ownerOf(by)),
      decide: ({ words, say }, used) => {
        const said = say.people.quick.exec(words)?.groups ?? {}
        const { name, occupation, tie } = readPerson(said.name ?? '')
        const why = [tie, said.why].filter(Boolean).join(' · ')
        const values = { name, occupation: said.occupation ?? occupation, link: said.link, why }
        const shown = withUsed(say.people.oneForm, 'occupation', used, say.reflect.used)
        // What was said of another is no draft of this one.
        const about = name === '' ? '' : hashOf(sameName(name)).toString(36)
        return { reply: opens(openForm(oneForm, shown, ref('people', 'one-save', about), values)) }
      },
    }),
    'one-save': step({
      form: { definition: oneForm, words: withJobs((say) => say.people.oneForm, 'occupation') },
      facts: (read, { by, entry }) => knownOf(read, by, [entry]),
      decide: (asked, known) => {
        const { name, occupation, ...from } = asked.entry
        return keep([{ name, occupation, tie: '' }], from, known, asked)
      },
    }),

    /** B14: the names that somebody gave in their own place. `id` is the talk with them. */
    named: namingStep(({ id, say }, _, used) => openCircle('referral', ref('people', 'named-save', id), used, say)),
    'named-save': step({
      form: circle(() => 'referral'),
      facts: async (read, { by, id, entry: { one, two, three } }) => {
        const [talk, known] = await Promise.all([read.interview(ownerOf(by), id), knownOf(read, by, [one, two, three])])
        return { talk, known }
      },
      decide: (asked, { talk, known }) => {
        if (!talk) return gone(asked)
        const { one, two, three, ...from } = asked.entry
        return keep([one, two, three], { ...from, origin: 'referral', referredBy: talk.contact.name }, known, asked)
      },
    }),
  },
}
