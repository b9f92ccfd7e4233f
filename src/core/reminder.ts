import { hashOf } from './hash.ts'
import type { Instant } from './time.ts'

/** A reminder that a record calls for. */
export type Planned = {
  /** The same for the same promise, however often it is planned; another once its moment was moved. */
  key: string
  kind: string
  dueAt: Instant
  /** Planned even where its time has passed already. */
  evenIfPast?: boolean
  /** At an hour that many share: each person's comes a few minutes after it, always the same few. */
  spread?: boolean
}

/** Why a reminder is as it is, where that is read again. They are stored, so they are never renamed; other reasons are a platform's own words. */
export const REASON = {
  /** The person's pause, or their own talk, holds it back. */
  paused: 'paused',
  inTalk: 'in a talk',
  /** The bot is in no place of theirs. */
  stranded: 'stranded',
  /** They were asked whether they want fewer, and have not answered. */
  quiet: 'quiet',
  passed: 'its moment has passed',
  notCalledFor: 'no longer called for',
  covered: 'another message says it',
  /** Another one of its talk, or the week's, says the same at about that time. It does not come back. */
  merged: 'one message for several',
  noAnswer: 'no answer from the platform',
  broken: 'it could not be written',
  /** Another message did not reach them just before. */
  unreachable: 'they are out of reach',
} as const

/** Minutes over which an hour that many share is spread. */
const SPREAD_MINUTES = 10

/** Milliseconds after a shared hour at which this person's reminders come: the same for the same person, and even over many. */
export const spreadOf = (person: string): number => (hashOf(person) % (SPREAD_MINUTES * 60)) * 1000
