import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { instantOf } from '../../src/core/time.ts'
import type { Interview } from '../../src/interviews/interview.ts'
import { Policy } from '../../src/people/policy.ts'
import { planDigest, planFor } from '../../src/reminders/plan.ts'
import { talk } from '../talks.ts'

const ZONE = 'America/Chicago'
const local = (iso: string, zone = ZONE) => DateTime.fromISO(iso, { zone }).toMillis()
const policy = Policy.parse({})

const planned = (interview: Partial<Interview>, { now = '2026-11-30T08:00', zone = ZONE, preference = {} } = {}) =>
  Object.fromEntries(
    planFor(talk(interview), { policy, preference, zone, now: local(now, zone) }).map(({ kind, dueAt }) => [
      kind,
      DateTime.fromMillis(dueAt, { zone }).toFormat('ccc d LLL HH:mm'),
    ]),
  )

describe('a dated talk', () => {
  it('is confirmed 48 hours before, and logged at its planned end', () => {
    expect(planned({ startsAt: local('2026-12-03T15:00'), minutes: 30 })).toEqual({
      confirm: 'Tue 1 Dec 15:00',
      'day-of': 'Thu 3 Dec 08:00',
      log: 'Thu 3 Dec 15:30',
    })
  })

  it('is confirmed earlier where 48 hours before is outside the allowed hours', () => {
    expect(planned({ startsAt: local('2026-12-08T15:00') }).confirm).toBe('Fri 4 Dec 19:00')
    expect(planned({ startsAt: local('2026-12-03T08:00') }).confirm).toBe('Mon 30 Nov 19:00')
  })

  it('is confirmed at its own time where the earlier moment has passed', () => {
    expect(planned({ startsAt: local('2026-12-08T15:00') }, { now: '2026-12-06T10:00' }).confirm).toBe(
      'Sun 6 Dec 15:00',
    )
  })

  it('is not confirmed twice', () => {
    const startsAt = local('2026-12-03T15:00')
    expect(planned({ startsAt, confirmedAt: startsAt - 1 })).toEqual({
      'day-of': 'Thu 3 Dec 08:00',
      log: 'Thu 3 Dec 15:30',
    })
  })

  it('moved has other keys, so that what was sent for the old time is sent for the new', () => {
    const keys = (startsAt: number) =>
      planFor(talk({ startsAt }), { policy, preference: {}, zone: ZONE, now: 0 }).map(({ key }) => key)
    const before = keys(local('2026-12-03T15:00'))
    expect(keys(local('2026-12-04T15:00')).filter((key) => before.includes(key))).toEqual([])
    expect(keys(local('2026-12-03T15:00'))).toEqual(before)
  })
})

describe('a talk that was held', () => {
  const held = (endedAt: string, more: Partial<Interview> = {}) =>
    planned({ outcome: 'held', endedAt: local(endedAt), ...more }, { now: endedAt })

  it('is thanked for within a day: three reminders and a late note', () => {
    expect(held('2026-12-01T15:30')).toEqual({
      'thanks-1': 'Tue 1 Dec 17:30',
      'thanks-2': 'Wed 2 Dec 09:00',
      'thanks-3': 'Wed 2 Dec 13:30',
      'thanks-late': 'Wed 2 Dec 17:30',
    })
  })

  it('sends one message for two that fall within two hours of each other', () => {
    expect(held('2026-12-01T12:00')).toEqual({
      'thanks-1': 'Tue 1 Dec 14:00',
      'thanks-3': 'Wed 2 Dec 10:00',
      'thanks-late': 'Wed 2 Dec 14:00',
    })
  })

  it('keeps one reminder before the deadline over a weekend', () => {
    expect(held('2026-12-04T16:30')).toEqual({
      'thanks-3': 'Fri 4 Dec 19:00',
      'thanks-late': 'Mon 7 Dec 09:00',
    })
  })

  it('comes outside the allowed hours rather than not before the deadline', () => {
    expect(held('2026-12-04T20:00')).toEqual({
      'thanks-3': 'Sat 5 Dec 18:00',
      'thanks-late': 'Mon 7 Dec 09:00',
    })
  })

  it('asks for nothing more once it was thanked for, but to keep in touch months later', () => {
    expect(held('2026-12-01T15:30', { thankedAt: local('2026-12-01T16:00') })).toEqual({ keep: 'Mon 1 Mar 09:00' })
  })

  it('logged days later still gets its late note, now', () => {
    const late = planFor(talk({ outcome: 'held', endedAt: local('2026-12-01T15:30') }), {
      policy,
      preference: {},
      zone: ZONE,
      now: local('2026-12-09T11:00'),
    }).find(({ kind }) => kind === 'thanks-late')
    expect(late).toMatchObject({ dueAt: local('2026-12-09T11:00'), evenIfPast: true })
  })

  it('follows the hours that the person chose', () => {
    const preference = { allowedHours: { days: [1, 2, 3, 4, 5, 6, 7], from: 8, to: 22 } }
    expect(planned({ outcome: 'held', endedAt: local('2026-12-04T16:30') }, { preference })).toEqual({
      'thanks-1': 'Fri 4 Dec 18:30',
      'thanks-2': 'Sat 5 Dec 09:00',
      'thanks-3': 'Sat 5 Dec 14:30',
      'thanks-late': 'Sat 5 Dec 18:30',
    })
  })

  it('called off asks for nothing', () => {
    expect(planned({ outcome: 'off', startsAt: local('2026-12-03T15:00') })).toEqual({})
  })
})

describe('the digest', () => {
  const next = (after: string, zone = ZONE) =>
    DateTime.fromMillis(planDigest('m', { policy, zone }, local(after, zone)).dueAt, { zone }).toFormat(
      'ccc d LLL HH:mm',
    )

  it('comes on the program’s day and hour, in its zone', () => {
    expect(next('2026-12-02T14:00')).toBe('Mon 7 Dec 09:00')
    expect(next('2026-12-07T08:59')).toBe('Mon 7 Dec 09:00')
    expect(next('2026-12-02T14:00', 'Asia/Kathmandu')).toBe('Mon 7 Dec 09:00')
  })

  it('sent at its moment, comes again a week later, over a change of the clocks too', () => {
    expect(next('2026-12-07T09:00')).toBe('Mon 14 Dec 09:00')
    expect(next('2026-10-26T09:00', 'America/New_York')).toBe('Mon 2 Nov 09:00')
  })
})

it('chooses the first of two equal local times, whatever the season in which the process runs', () => {
  const wall = { year: 2026, month: 11, day: 1, hour: 1, minute: 30 }
  expect(instantOf(wall, 'America/New_York')).toBe(Date.parse('2026-11-01T05:30:00Z'))
  expect(instantOf({ ...wall, month: 4, day: 5, hour: 1, minute: 45 }, 'Australia/Lord_Howe')).toBe(
    Date.parse('2026-04-04T14:45:00Z'),
  )
})
