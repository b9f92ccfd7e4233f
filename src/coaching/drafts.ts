import type { Instant, Zone } from '../core/time.ts'
import { type DraftId, foundOf } from '../interviews/drafts.ts'
import { type Contact, type Interview, untold, type Way } from '../interviews/interview.ts'
import type { Decision, Job, Profile } from '../people/member.ts'
import { FEELER, type RuleId } from './guard/rule.ts'
import type { PracticeId } from './practices.ts'
import { isEmpty, isSpecific, saysNothing } from './specific/index.ts'

/** What drafts are made of: of the talk, of whoever writes, and the zone in which they read times. */
export type DraftSlots = Pick<
  Interview,
  'aim' | 'minutes' | 'format' | 'startsAt' | 'askedAt' | 'endedAt' | 'learned' | 'suggestions' | 'referrals' | 'slots'
> & {
  contact: Pick<Contact, 'name' | 'occupation' | 'organisation' | 'referredBy' | 'found' | 'origin' | 'zone'>
  profile: Profile
  decision?: Decision
  job?: Job
  /** Questions that there was no time for (C10). */
  left?: readonly string[]
  zone: Zone
  now: Instant
}
export type OpeningSlots = Pick<DraftSlots, 'aim' | 'minutes' | 'contact' | 'profile'>

/** What a draft can know without the talk. */
const namesIn = ({ contact, profile }: DraftSlots): readonly string[] => [
  contact.name,
  contact.occupation,
  contact.organisation,
  contact.referredBy,
  profile.name,
  profile.school,
]

/** D9: whether the log holds something that only this talk can have brought. */
export const tellsOfTalk = (slots: DraftSlots): boolean =>
  slots.suggestions.length > 0 || slots.referrals.length > 0 || isSpecific(slots.learned, namesIn(slots))

/** The same of a note in the student's own words. `plain` is the one that we would write of any talk: its sentences say nothing. */
export const noteTellsOfTalk = (words: string, plain: string, slots: DraftSlots): boolean => {
  const ours = new Set(sentencesIn(plain))
  const own = sentencesIn(words).filter((sentence) => !ours.has(sentence))
  return isSpecific(own.join('\n\n'), namesIn(slots))
}

/** The sentences of a draft, as we write one. */
export const sentencesIn = (words: string): readonly string[] => words.split(/(?<=[.!?]) |\n+/).map((one) => one.trim())

/**
 * What the student typed that a draft may have in it and that could ask. Names, fields and interests ask for nothing; a decision is what
 * the feeler is there to tell; notes and advice stand in it as what another said.
 */
export const typedInto = ({ aim, slots }: Pick<DraftSlots, 'aim' | 'slots'>): readonly string[] => [
  aim,
  slots.news ?? '',
  ...Object.values(slots.guided ?? {}),
]

/** What was logged, without words that fill a field or could be said of any talk: a draft would quote them. */
export const worthSaying = <T extends Pick<DraftSlots, 'learned' | 'suggestions' | 'referrals'>>(talk: T): T => ({
  ...talk,
  learned: saysNothing(talk.learned) ? '' : talk.learned,
  suggestions: talk.suggestions.filter(({ words }) => !isEmpty(words)),
  referrals: talk.referrals.filter(({ name }) => !isEmpty(name)),
})

/** Whether each thing that a draft may say is known. */
const KNOWN = {
  name: ({ profile }) => profile.name.trim() !== '',
  phone: ({ profile }) => (profile.phone ?? '') !== '',
  minutes: ({ minutes }) => minutes > 0,
  /** B5: who gave the name, or how it was found. */
  source: ({ contact }) => contact.referredBy !== '' || foundOf(contact) !== undefined,
  lead: ({ contact }) => contact.referredBy !== '',
  work: ({ contact }) => contact.occupation !== '' || contact.organisation !== '',
  aim: ({ aim }) => aim !== '',
  windows: ({ slots, now }) => (slots.windows ?? []).some((at) => at > now),
  asked: ({ askedAt }) => askedAt !== undefined,
  date: ({ startsAt }) => startsAt !== undefined,
  learned: ({ learned }) => learned.trim() !== '',
  /** D9: something that only this talk can have brought, or that there is no more than what was said when it was asked for. */
  specific: (slots) => slots.slots.remembered === true || tellsOfTalk(slots),
  advice: ({ suggestions }) => suggestions.length > 0,
  referrals: ({ referrals }) => referrals.length > 0,
  /** B12: only over coffee or lunch is there a bill. */
  paid: ({ format, slots }) => format !== 'coffee' || slots.paid !== undefined,
  left: ({ left = [] }) => left.length > 0,
  followed: (slots) => untold(slots).length > 0,
  news: ({ slots }) => (slots.news ?? '') !== '',
  decision: ({ decision }) => decision !== undefined,
  job: ({ job }) => job !== undefined,
} satisfies Record<string, (slots: DraftSlots) => boolean>
export type SlotId = keyof typeof KNOWN

type Draft = {
  /** Without one of these it is not shown: it is asked for first, in this order. */
  needs: readonly SlotId[]
  /** Said where they are known. */
  may: readonly SlotId[]
  /** The most telling first: "Why?" begins with them. */
  practices: readonly [PracticeId, ...PracticeId[]]
  /** Spoken, so it is sent to nobody. */
  spoken?: true
  /** To whoever gave the name, not to the contact. */
  toLead?: true
  /** What it may ask for all the same. */
  mayAsk?: readonly RuleId[]
}

const request = { needs: ['name', 'source', 'minutes'], may: ['work', 'aim', 'windows'] } as const

/** Which draft has which slots, and the practices that ask for it. */
export const DRAFT: Readonly<Record<DraftId, Draft>> = {
  'request-email': { ...request, practices: ['B5', 'B7', 'B8', 'B4', 'B6', 'B9', 'B11', 'A12', 'A1', 'A13', 'B10'] },
  'request-call': { ...request, practices: ['B1', 'B5', 'B7', 'B8', 'B4', 'B10', 'B13', 'B16', 'A13'], spoken: true },
  'request-voicemail': {
    needs: ['name', 'source', 'minutes', 'phone'],
    may: ['work'],
    practices: ['B5', 'B7', 'B8', 'B6', 'B4', 'A13', 'B10'],
    spoken: true,
  },
  'request-message': { ...request, practices: ['B3', 'B5', 'B7', 'B8', 'B4', 'B9', 'A13', 'B10'] },
  'second-note': {
    needs: ['name', 'asked', 'source', 'minutes'],
    may: ['work', 'windows'],
    practices: ['B2', 'B5', 'B13', 'B16', 'B7', 'B10'],
  },
  'second-call': {
    needs: ['name', 'asked', 'source', 'minutes'],
    may: ['work', 'windows'],
    practices: ['B2', 'B5', 'B13', 'B16', 'B7', 'B10'],
    spoken: true,
  },
  opening: { needs: [], may: ['name', 'work', 'aim'], practices: ['C4'], spoken: true },
  confirm: { needs: ['name', 'date'], may: [], practices: ['B18'] },
  thanks: {
    needs: ['name', 'specific', 'paid'],
    may: ['learned', 'advice', 'referrals', 'left'],
    practices: ['D8', 'D9', 'A1', 'C10'],
  },
  report: { needs: ['name', 'lead'], may: ['learned'], practices: ['E1'], toLead: true },
  news: { needs: ['name', 'followed'], may: ['news'], practices: ['E2', 'D9'] },
  keep: { needs: ['name', 'news'], may: ['learned'], practices: ['E3'] },
  feeler: {
    needs: ['name', 'decision', 'news'],
    may: ['learned'],
    practices: ['E4'],
    mayAsk: FEELER,
  },
  'got-job': { needs: ['name', 'job'], may: ['learned'], practices: ['E5'] },
  'got-job-lead': { needs: ['name', 'job', 'lead'], may: [], practices: ['E5', 'E1'], toLead: true },
}

/** What is to be asked for before a draft can be shown, the first first. */
export const missingFrom = (draft: DraftId, slots: DraftSlots): readonly SlotId[] =>
  DRAFT[draft].needs.filter((slot) => !KNOWN[slot](slots))

/** Whether a draft would say more if it were told this. */
export const lacks = (slot: SlotId, slots: DraftSlots): boolean => !KNOWN[slot](slots)

export const REQUESTS = ['request-email', 'request-call', 'request-voicemail', 'request-message'] as const
export type RequestId = (typeof REQUESTS)[number]

/** B3: as the contact likes to be reached. */
export const requestBy = (way: Way = 'email'): RequestId => `request-${way}`

/** What a draft may take at most: it is sent in one message with room for what stands round it. */
export const DRAFT_LENGTH = 1800
