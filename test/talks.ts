import type { Contact, Interview } from '../src/interviews/interview.ts'

export const ADA: Contact = {
  id: 'ada',
  name: 'Ada Lovelace',
  occupation: 'analyst',
  organisation: 'Engine Works',
  referredBy: '',
  details: '',
}

/** A talk with Ada, as a test needs it. */
export const talk = (over: Partial<Interview> = {}): Interview => ({
  id: 'talk-1',
  contact: ADA,
  aim: '',
  minutes: 30,
  format: 'video',
  place: '',
  zone: 'America/Chicago',
  ticked: [],
  requestDraft: '',
  openingDraft: '',
  learned: '',
  referrals: [],
  suggestions: [],
  thanksDraft: '',
  createdAt: 0,
  ...over,
})
