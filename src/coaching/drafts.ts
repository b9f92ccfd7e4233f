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
}

export type Slot = 'name' | 'school' | 'field' | 'interests' | 'occupation' | 'referredBy' | 'aim' | 'learned'

const empty = (slots: Partial<Record<Slot, string>>): readonly Slot[] =>
  (Object.keys(slots) as Slot[]).filter((slot) => (slots[slot] ?? '').trim() === '')

/** What a draft would be better with and does not have: to be asked for. */
export const missing = {
  /** B4 who you are, B5 who gave you the name, B6 the purpose. */
  request: ({ contact: { occupation, referredBy }, aim, profile: { name, school, field } }: RequestSlots) =>
    empty({ name, school, field, occupation, referredBy, aim }),
  /** C4 background and goals. */
  opening: ({ contact: { occupation }, aim, profile: { name, school, field, interests } }: OpeningSlots) =>
    empty({ name, school, field, interests, occupation, aim }),
  /** D9: it does not settle for no specific at all. */
  thanks: ({ learned, profile: { name } }: ThanksSlots) => empty({ name, learned }),
}

/** What a draft may take at most: it is sent in one message with room for what stands round it. */
export const DRAFT_LENGTH = 1800
