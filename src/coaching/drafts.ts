import type { Contact, Interview } from '../interviews/interview.ts'
import type { Profile } from '../people/member.ts'

/** What each draft is made of. Words may be empty: a draft has no hole where one is. */
export type RequestSlots = Pick<Interview, 'aim' | 'minutes' | 'format'> & {
  contact: Pick<Contact, 'name' | 'occupation' | 'organisation' | 'referredBy' | 'way'>
  profile: Profile
}
export type OpeningSlots = Pick<Interview, 'aim' | 'minutes'> & {
  contact: Pick<Contact, 'name' | 'occupation' | 'organisation'>
  profile: Profile
}
export type ThanksSlots = Pick<Interview, 'format' | 'learned' | 'nextStep' | 'suggestions' | 'referrals'> & {
  contact: Pick<Contact, 'name'>
  profile: Pick<Profile, 'name'>
  /** Questions that there was no time for (C10). */
  left?: readonly string[]
}

export type ReportSlots = Pick<Interview, 'learned'> & {
  contact: Pick<Contact, 'name' | 'occupation' | 'referredBy'>
  profile: Pick<Profile, 'name'>
}
export type UpdateSlots = Pick<Interview, 'learned' | 'suggestions'> & {
  contact: Pick<Contact, 'name'>
  profile: Pick<Profile, 'name'>
}

/** What a draft may take at most: it is sent in one message with room for what stands round it. */
export const DRAFT_LENGTH = 1800
