import { DRAFT, type DraftSlots } from '../coaching/drafts.ts'
import { fill, type OwnDraft, type OwnSlot } from '../coaching/own-draft.ts'
import { clip } from '../core/clean.ts'
import type { Instant } from '../core/time.ts'
import type { DraftId } from '../interviews/drafts.ts'
import { untold } from '../interviews/interview.ts'
import { fitted, inOneLine, nameOf, personOf, quoted, SPOKEN_OF, slot } from './draft-pieces.ts'

/** What a language says of the things that a program's words may name. */
type Saying = {
  listed: (parts: readonly string[]) => string
  greeted: (name: string, most: number) => string
  howFound: (contact: DraftSlots['contact'], most: number) => string
  timeFor: (at: Instant, slots: DraftSlots) => string
  timesFor: (slots: DraftSlots) => string
  theirWork: (contact: DraftSlots['contact'], most: number) => string
  /** What begins a draft: its subject, its greeting. */
  head: RegExp
}

const quotedAll = (all: readonly string[], most: number, { listed }: Saying): string =>
  listed(
    all
      .map((words) => slot(inOneLine(words), most))
      .filter((words) => words !== '')
      .slice(0, SPOKEN_OF)
      .map(quoted),
  )

/** What each slot of a program's words holds; empty where it is not known. */
const valuesOf = (
  draft: DraftId,
  slots: DraftSlots,
  most: number,
  saying: Saying,
): Readonly<Record<OwnSlot, string>> => {
  const { listed, greeted, howFound, timeFor, timesFor, theirWork } = saying
  const { contact, profile, minutes, aim, startsAt, learned, suggestions, referrals, left = [], decision, job } = slots
  const short = Math.max(12, Math.ceil(most / 3))
  const said = draft === 'news' ? untold(slots) : suggestions
  const advice = quotedAll(
    said.map(({ words }) => words),
    short,
    saying,
  )
  const names = listed(referrals.slice(0, SPOKEN_OF).map(({ name }) => personOf(name, short)))
  const told = slot(inOneLine(learned), most)
  const to = DRAFT[draft].toLead ? contact.referredBy : contact.name
  return {
    // A sentence with a name in it must stay, whatever they are called.
    name: greeted(to, most) || nameOf(to, most),
    contact: nameOf(contact.name, most),
    me: nameOf(profile.name, most),
    school: slot(profile.school, Math.min(most, 60)),
    field: slot(profile.field, Math.min(most, 60)),
    minutes: String(minutes),
    aim: slot(aim, most),
    occupation: slot(contact.occupation, Math.min(most, 80)),
    work: contact.occupation === '' && contact.organisation === '' ? '' : theirWork(contact, most),
    source: howFound(contact, most).replace(/\.$/, ''),
    phone: slot(profile.phone ?? '', Math.min(most, 40)),
    times: timesFor(slots),
    date: startsAt === undefined ? '' : timeFor(startsAt, slots),
    // Whatever only this talk can have brought.
    learned: told === '' ? advice || names : quoted(told),
    advice,
    referrals: names,
    left: quotedAll(left, short, saying),
    news: slot(inOneLine(slots.slots.news ?? ''), most),
    decision: decision ? quoted(slot(decision.words, most)) : '',
    job: slot(job?.words ?? '', most),
  }
}

/** A draft in a program's own words, or ours with its paragraphs round them; at most 1,800 characters whatever the slots hold. */
export const withOwnIn =
  (saying: Saying) =>
  (
    draft: DraftId,
    { opening, closing, template }: OwnDraft,
    slots: DraftSlots,
    ours: (slots: DraftSlots) => string,
  ): string =>
    fitted((most) => {
      const values = valuesOf(draft, slots, most, saying)
      // Where nothing of it can be said, ours can.
      const whole = fill(template, values)
      if (whole !== '') return whole
      return around(ours(shortened(slots, most)), fill(opening, values), fill(closing, values), values.me, saying)
    }, Number.POSITIVE_INFINITY)

/** After the subject and the greeting, and before the name of whoever writes. */
const around = (words: string, opening: string, closing: string, me: string, { head }: Saying): string => {
  const all = words.split('\n\n')
  const isHead = (one: string | undefined) => one !== undefined && head.test(one)
  const heads = isHead(all[0]) ? (isHead(all[1]) ? 2 : 1) : 0
  const last = all.at(-1) ?? ''
  const isSigned = me !== '' && all.length > heads && last.endsWith(me) && last.length < me.length + 40
  const end = isSigned ? all.length - 1 : all.length
  return [...all.slice(0, heads), opening, ...all.slice(heads, end), closing, ...all.slice(end)]
    .filter((one) => one !== '')
    .join('\n\n')
}

/** Whatever was typed, cut so that the program's words have room beside it. */
const shortened = <T>(value: T, most: number): T => {
  if (typeof value === 'string') return clip(value, Math.max(most, 40)) as T
  if (Array.isArray(value)) return value.map((one) => shortened(one, most)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, shortened(held, most)])) as T
}
