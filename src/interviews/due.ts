import { DateTime } from 'luxon'
import type { Policy } from '../people/policy.ts'
import { type Interview, plannedEnd, thanksDue } from './interview.ts'

/** What a talk may ask of the student. */
export type What = 'log' | 'thanks' | 'ask' | 'call' | 'next' | 'advice' | 'report' | 'keep'

/** Every reminder that there is. It is stored under its id, so no id is ever changed. */
export type ReminderId =
  | Exclude<What, 'thanks'>
  | 'confirm'
  | 'day-of'
  | 'thanks-1'
  | 'thanks-2'
  | 'thanks-3'
  | 'thanks-late'
  | 'weekly'
  | 'digest'

/** Something to do about a talk. `from` is when it begins to be due, `by` when it is late; both may lie ahead. */
export type Due = { what: What; interview: Interview; from: number; by: number }

const DAY = 86_400_000

/** By what it is found: the program's policy, and the IANA zone in which the student counts days and months. */
export type Counting = { policy: Pick<Policy, 'thanksWithin' | 'callAfter' | 'keepInTouch'>; zone: string }

/** When a request was followed by a call (B2). That is once: without an answer to it either, it is time to let go or to ask later (B15). */
export const triedAt = ({ askedAt = 0, slots }: Pick<Interview, 'askedAt' | 'slots'>): number | undefined =>
  slots.triedAt !== undefined && slots.triedAt > askedAt ? slots.triedAt : undefined

/** All that a talk asks for as things stand, now or later. Each reminder that comes on a date follows from one of these. */
export const duesOf = (interview: Interview, { policy, zone }: Counting): readonly Due[] => {
  const { outcome, startsAt, askedAt, askAgainOn, endedAt, thankedAt, reportedAt, contact, nextStep } = interview
  const due = (what: What, from: number | undefined | false, by = from): Due[] =>
    from === undefined || from === false || by === undefined || by === false ? [] : [{ what, interview, from, by }]

  /** Due for all of a day: from its beginning. */
  const day = (what: What, by: number | undefined | false): Due[] =>
    by === undefined || by === false
      ? []
      : [{ what, interview, from: DateTime.fromMillis(by, { zone }).startOf('day').toMillis(), by }]

  const isOpen = outcome === undefined
  const isHeld = outcome === 'held' && endedAt !== undefined
  const isWaiting = isOpen && startsAt === undefined
  const stepOpen = (isOpen || isHeld) && nextStep?.doneAt === undefined
  return [
    ...due('log', isOpen && plannedEnd(interview)),
    ...due('thanks', isHeld && thankedAt === undefined && endedAt, endedAt && thanksDue(endedAt, policy.thanksWithin)),
    ...day('ask', isWaiting && askAgainOn),
    ...day(
      'call',
      isWaiting &&
        askAgainOn === undefined &&
        askedAt !== undefined &&
        after(Math.max(askedAt, triedAt(interview) ?? 0), { days: policy.callAfter }, zone),
    ),
    ...day('next', stepOpen && nextStep?.on),
    ...adviceDays(interview).flatMap((on) => day('advice', on)),
    // They are owed news at once; a day or two later it is a reminder, with the thank-you out of the way.
    ...due(
      'report',
      isHeld && contact.referredBy !== '' && reportedAt === undefined && endedAt,
      endedAt && endedAt + 2 * DAY,
    ),
    ...day('keep', isHeld && thankedAt !== undefined && keepOn(interview, policy, zone)),
  ]
}

/** The days by which advice from a talk is to be acted on, each once. */
const adviceDays = ({ suggestions }: Interview): readonly number[] =>
  [...new Set(suggestions.flatMap(({ on, doneAt }) => (on === undefined || doneAt !== undefined ? [] : [on])))].sort(
    (a, b) => a - b,
  )

/** The next sign of life (E3), so many months after the last contact; any contact that is logged moves it. */
const keepOn = (
  { contact, endedAt = 0, thankedAt = 0 }: Interview,
  { keepInTouch }: Pick<Policy, 'keepInTouch'>,
  zone: string,
): number | undefined => {
  const months = contact.cadence ?? keepInTouch
  if (months === 0) return undefined
  const last = Math.max(contact.contactedAt ?? 0, endedAt, thankedAt)
  return after(last, { months }, zone)
}

/** So many days or months later on the calendar of a zone. */
const after = (at: number, time: { days: number } | { months: number }, zone: string): number =>
  DateTime.fromMillis(at, { zone }).plus(time).toMillis()

/** What can't wait: of all else a day more or less changes little. */
const URGENT: readonly What[] = ['thanks', 'log']

/**
 * What is due or overdue at `now` over all these talks: open thank-yous and talks to log, then the rest, each in the order of their
 * deadlines; of a contact's talks one says "keep in touch".
 */
export const dueBy = (interviews: readonly Interview[], counting: Counting, now: number): readonly Due[] => {
  const kept = new Set<string>()
  return interviews
    .flatMap((interview) => duesOf(interview, counting))
    .filter(({ from }) => from <= now)
    .sort((a, b) => Number(URGENT.includes(b.what)) - Number(URGENT.includes(a.what)) || a.by - b.by)
    .filter(({ what, interview: { contact } }) => {
      if (what !== 'keep') return true
      if (kept.has(contact.id)) return false
      kept.add(contact.id)
      return true
    })
}
