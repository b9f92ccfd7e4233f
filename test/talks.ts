import type { Contact, Interview } from '../src/interviews/interview.ts'
import { newContact, planned } from '../src/interviews/record.ts'

export const ADA: Contact = {
  ...newContact('ada', 'Ada Lovelace'),
  occupation: 'analyst',
  organisation: 'Engine Works',
}

const PLAN = {
  do: 'planInterview',
  interview: 'talk-1',
  contact: 'ada',
  occupation: '',
  aim: '',
  minutes: 30,
  zone: 'America/Chicago',
  at: 0,
} as const

/** A talk with Ada, as a test needs it. */
export const talk = (over: Partial<Interview> = {}): Interview => ({ ...planned(PLAN, ADA), ...over })
