import { z } from 'zod'
import type { Arrangement } from './arrangement.ts'
import type { Drafts, Found, Slots } from './drafts.ts'

export const FORMATS = ['video', 'phone', 'person', 'coffee', 'writing'] as const
/** By video, by phone, where they work, over coffee or lunch, in writing. */
export type Format = (typeof FORMATS)[number]

/** Where one goes, as against where one sits down before a screen. */
export const isAway = (format: Format): boolean => format === 'person' || format === 'coffee'

export const WAYS = ['email', 'call', 'message'] as const
/** How the contact likes to be reached. */
export type Way = (typeof WAYS)[number]

/** Circles of people that one is in already (A6). */
export const CIRCLES = ['family', 'friends', 'classmates', 'teachers', 'work', 'services'] as const
/** Where names are found beyond them (A7). */
export const SOURCES = ['alumni', 'associations', 'authors', 'directories', 'networks'] as const
export type Circle = (typeof CIRCLES | typeof SOURCES)[number]
export const ORIGINS = [...CIRCLES, ...SOURCES, 'referral'] as const
/** Where a name came from; `referral`: somebody gave it. */
export type Origin = (typeof ORIGINS)[number]

export type Contact = {
  id: string
  name: string
  occupation: string
  organisation: string
  way?: Way
  /** Who gave the name. */
  referredBy: string
  /** Where nobody gave it. */
  found?: Found
  /** The IANA zone in which they live, where the student knows it. */
  zone?: string
  /** An e-mail address, a number, a link: as the student wrote it. */
  details: string
  /** The circle or place that the name came from. */
  origin?: Origin
  /** Why them: what the student hopes to hear, or shares with them. */
  why?: string
  /** Months between two signs of life; 0 is never, undefined what the program sets. */
  cadence?: number
  /** When the two were last in contact, as far as it was logged. */
  contactedAt?: number
}

/** What was heard of somebody else worth asking. */
type Referral = {
  id: string
  name: string /** Whether their name may be given as who sent you. */
  mayBeNamed: boolean
}
/** Advice to act on, with a day to do so by and, once it was done, when. */
type Suggestion = { id: string; words: string; on?: number; doneAt?: number }

/** What the student sees in a talk afterwards. Ratings are 1 to 5. */
export const Reflection = z.object({
  /** Ids of the matters that are clear to them now. */
  clear: z.array(z.string()).readonly(),
  /** How they did themselves. */
  did: z.number(),
  /** How far they trust what they heard. */
  trust: z.number(),
  /** How well the two connected. */
  bond: z.number().optional(),
  words: z.string(),
})
export type Reflection = z.infer<typeof Reflection>

/** What somebody said of a matter on which others are heard too, such as "a master's is expected": so, or otherwise. */
export type Takeaway = { tag: string; agrees: boolean }

/** Advice that was followed since the contact last heard from the student. */
export const untold = ({ suggestions, slots }: Pick<Interview, 'suggestions' | 'slots'>): readonly Suggestion[] =>
  suggestions.filter(({ doneAt }) => doneAt !== undefined && doneAt > (slots.toldAt ?? 0))

export type NextStep = { words: string; on?: number; doneAt?: number }

/** Held; called off; they said no; somebody else is the one to ask. */
export type Outcome = 'held' | 'off' | 'declined' | 'wrong'

/**
 * One talk with one contact, from the idea to the thanks. Instants are milliseconds in UTC;
 * `zone` is the student's when they planned it.
 */
export type Interview = {
  id: string
  contact: Contact
  aim: string
  minutes: number
  format: Format
  place: string
  travelMinutes?: number
  startsAt?: number
  zone: string
  /** Ids of the checklist's items that are done. */
  ticked: readonly string[]
  questions?: Arrangement
  drafts: Drafts
  slots: Slots
  /** When the student sent the request. */
  askedAt?: number
  /** They were busy: the day to ask them again. */
  askAgainOn?: number
  confirmedAt?: number
  /** Set when it was logged, or came to nothing. */
  outcome?: Outcome
  endedAt?: number
  learned: string
  nextStep?: NextStep
  aimMet?: boolean
  keptToTime?: boolean
  referrals: readonly Referral[]
  suggestions: readonly Suggestion[]
  takeaways: readonly Takeaway[]
  reflection?: Reflection
  /** Of a talk to come: the matters that were clear after each earlier one in the same occupation that was looked back on. */
  clearBefore?: readonly (readonly string[])[]
  /** How whoever gave the name is reached, where they are a contact too: as the student wrote it. */
  leadDetails?: string
  thankedAt?: number
  /** When whoever gave the name was told how it went. */
  reportedAt?: number
  /** When the contact, and whoever gave the name, heard of the student's new job. */
  jobToldAt?: number
  leadToldAt?: number
  createdAt: number
}

/** Where a talk stands; it follows from what is known of it. */
export type Stage = 'idea' | 'asked' | 'scheduled' | 'held' | 'thanked' | 'off'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** When it is planned to end. */
export const plannedEnd = ({ startsAt, minutes }: Pick<Interview, 'startsAt' | 'minutes'>): number | undefined =>
  startsAt === undefined ? undefined : startsAt + minutes * MINUTE

/** When the thank-you is due (D8: within a day of the end, whatever came of it). `within` is in hours. */
export const thanksDue = (endedAt: number, within: number): number => endedAt + within * HOUR

/** Whether one name is the other put right: they share a word, or begin alike. */
export const resembles = (one: string, other: string): boolean => {
  const [a, b] = [sameName(one), sameName(other)]
  return a.split(' ').some((word) => word.length > 2 && b.split(' ').includes(word)) || a.slice(0, 3) === b.slice(0, 3)
}

/** A name as it is looked for: without accents too, which not everybody types. */
export const foldedName = (name: string): string =>
  sameName(name)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')

/** How two spellings of a name are held to be the same person: case, accents' form and spaces aside. */
export const sameName = (name: string): string => name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()

/** How two spellings of an occupation are held to be one: case, spaces, accents and the form of apostrophes aside. */
export const sameOccupation = (occupation: string): string =>
  foldedName(occupation).replaceAll(' ', '').replaceAll('’', "'")

/** The same of tags, which are sentences: without what ends one. */
export const sameTag = (tag: string): string => sameOccupation(tag).replace(/\.{1,20}$/, '')
