import { atHour, instantOf, nextMonday, type Zone } from '../../src/core/time.ts'
import type { Interview } from '../../src/interviews/interview.ts'
import { type AllowedHours, Policy } from '../../src/people/policy.ts'
import { earlier, later } from '../../src/reminders/allowed.ts'
import { planDigest, planFor, planWeekly } from '../../src/reminders/plan.ts'
import { talk } from '../talks.ts'

const ALL_DAYS = [1, 2, 3, 4, 5, 6, 7]
const DAILY: AllowedHours = { days: ALL_DAYS, from: 9, to: 19 }
const NIGHTS: AllowedHours = { days: ALL_DAYS, from: 0, to: 8 }

const at = (iso: string) => Date.parse(iso)
const iso = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z')

/** The instant of a clock's time: `2026-03-08 02:30`. */
const wall = (zone: Zone, shown: string) => () => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = shown.split(/[- :]/).map(Number)
  return iso(instantOf({ year, month, day, hour, minute }, zone))
}
/** The reminders of a talk: each kind and when it comes. */
const plan =
  (zone: Zone, record: Partial<Interview>, allowedHours?: AllowedHours, policy: Partial<Policy> = {}) =>
  () =>
    planFor(talk(record), {
      policy: Policy.parse(policy),
      preference: allowedHours ? { allowedHours } : {},
      zone,
      now: at('2026-01-01T00:00:00Z'),
    })
      .filter(({ kind }) => kind !== 'report' || record.contact)
      .map(({ kind, dueAt }) => `${kind} ${iso(dueAt)}`)
const held = (zone: Zone, endedAt: string, hours?: AllowedHours) =>
  plan(zone, { outcome: 'held', endedAt: at(endedAt) }, hours)
const week =
  (zone: Zone, after: string, policy: Partial<Policy> = {}, allowedHours?: AllowedHours) =>
  () => {
    const preference = allowedHours ? { allowedHours } : {}
    return iso(planWeekly('m', { policy: Policy.parse(policy), preference, zone }, at(after)).dueAt)
  }
const digest = (zone: Zone, day: number, hour: number, after: string) => () =>
  iso(planDigest('m', { policy: Policy.parse({ digest: { day, hour } }), zone }, at(after)).dueAt)
const thanked = (zone: Zone, day: string, cadence: number) => {
  const { contact } = talk()
  const record = { outcome: 'held', endedAt: at(day), thankedAt: at(day), contact: { ...contact, cadence } } as const
  return plan(zone, record, DAILY)
}

const NEW_YORK = 'America/New_York'
const CHICAGO = 'America/Chicago'
const BERLIN = 'Europe/Berlin'
const SAO_PAULO = 'America/Sao_Paulo'
const LORD_HOWE = 'Australia/Lord_Howe'
const KATHMANDU = 'Asia/Kathmandu'
const CHATHAM = 'Pacific/Chatham'
const APIA = 'Pacific/Apia'
const HAVANA = 'America/Havana'
const BEIRUT = 'Asia/Beirut'
const CAIRO = 'Africa/Cairo'
const SANTIAGO = 'America/Santiago'
const NUUK = 'America/Nuuk'
const TROLL = 'Antarctica/Troll'

type Row = [it: string, says: () => string | readonly string[], is: string | readonly string[]]

/**
 * Local times over the world's changes of clocks, and the instants that they are. Those were found with `TZ=… date -d` and the
 * offset of each side of a change, not by the code that they are held against.
 */
export const TIME_TABLE: readonly Row[] = [
  // A time that does not exist moves forward by what is skipped.
  ['2:30, skipped in New York', wall(NEW_YORK, '2026-03-08 02:30'), '2026-03-08T07:30:00Z'],
  ['2:30, skipped in Berlin', wall(BERLIN, '2026-03-29 02:30'), '2026-03-29T01:30:00Z'],
  ['2:15, skipped with half an hour on Lord Howe', wall(LORD_HOWE, '2026-10-04 02:15'), '2026-10-03T15:45:00Z'],
  ['3:00, skipped on Chatham', wall(CHATHAM, '2026-09-27 03:00'), '2026-09-26T14:15:00Z'],
  ['midnight, skipped in Havana', wall(HAVANA, '2026-03-08 00:00'), '2026-03-08T05:00:00Z'],
  ['midnight, skipped in Beirut', wall(BEIRUT, '2026-03-29 00:00'), '2026-03-28T22:00:00Z'],
  ['midnight, skipped in Cairo', wall(CAIRO, '2026-04-24 00:00'), '2026-04-23T22:00:00Z'],
  ['midnight, skipped in Santiago', wall(SANTIAGO, '2026-09-06 00:00'), '2026-09-06T04:00:00Z'],
  ['23:30, skipped in Nuuk', wall(NUUK, '2026-03-28 23:30'), '2026-03-29T01:30:00Z'],
  ['1:30, skipped with two hours at Troll', wall(TROLL, '2026-03-29 01:30'), '2026-03-29T01:30:00Z'],
  ['9:00 on a day that Apia skipped', wall(APIA, '2011-12-30 09:00'), '2011-12-30T19:00:00Z'],

  // One that exists twice is the first.
  ['1:30, twice in New York', wall(NEW_YORK, '2026-11-01 01:30'), '2026-11-01T05:30:00Z'],
  ['2:30, twice in Berlin', wall(BERLIN, '2026-10-25 02:30'), '2026-10-25T00:30:00Z'],
  ['1:45, twice on Lord Howe', wall(LORD_HOWE, '2026-04-05 01:45'), '2026-04-04T14:45:00Z'],
  ['3:15, twice on Chatham', wall(CHATHAM, '2026-04-05 03:15'), '2026-04-04T13:30:00Z'],
  ['0:30, twice in Havana', wall(HAVANA, '2026-11-01 00:30'), '2026-11-01T04:30:00Z'],
  ['23:30, twice in Beirut', wall(BEIRUT, '2026-10-24 23:30'), '2026-10-24T20:30:00Z'],
  ['23:30, twice in Cairo', wall(CAIRO, '2026-10-29 23:30'), '2026-10-29T20:30:00Z'],
  ['23:30, twice in Santiago', wall(SANTIAGO, '2026-04-04 23:30'), '2026-04-05T02:30:00Z'],
  ['23:30, twice in Nuuk', wall(NUUK, '2026-10-24 23:30'), '2026-10-25T00:30:00Z'],
  ['2:30, twice at Troll', wall(TROLL, '2026-10-25 02:30'), '2026-10-25T00:30:00Z'],

  // The hour before and after a change, and zones without one.
  ['1:59 before the skip', wall(NEW_YORK, '2026-03-08 01:59'), '2026-03-08T06:59:00Z'],
  ['3:00 after the skip', wall(NEW_YORK, '2026-03-08 03:00'), '2026-03-08T07:00:00Z'],
  ['0:59 before the second hour', wall(NEW_YORK, '2026-11-01 00:59'), '2026-11-01T04:59:00Z'],
  ['2:00 after the second hour', wall(NEW_YORK, '2026-11-01 02:00'), '2026-11-01T07:00:00Z'],
  ['midnight in São Paulo, skipped until 2018', wall(SAO_PAULO, '2026-10-18 00:00'), '2026-10-18T03:00:00Z'],
  ['9:00 in Kathmandu', wall(KATHMANDU, '2026-12-01 09:00'), '2026-12-01T03:15:00Z'],
  ['9:00 in Apia, where the clocks stay', wall(APIA, '2026-09-28 09:00'), '2026-09-27T20:00:00Z'],

  // The thank-you is due 24 real hours after the end.
  [
    'the ladder into summer time in New York',
    held(NEW_YORK, '2026-03-07T20:30:00Z', DAILY),
    [
      'thanks-1 2026-03-07T22:30:00Z',
      'thanks-2 2026-03-08T13:00:00Z',
      'thanks-3 2026-03-08T18:30:00Z',
      'thanks-late 2026-03-08T22:30:00Z',
    ],
  ],
  [
    'the ladder out of summer time in New York',
    held(NEW_YORK, '2026-10-31T19:30:00Z', DAILY),
    [
      'thanks-1 2026-10-31T21:30:00Z',
      'thanks-2 2026-11-01T14:00:00Z',
      'thanks-3 2026-11-01T17:30:00Z',
      'thanks-late 2026-11-01T21:30:00Z',
    ],
  ],
  [
    'the ladder of an evening before the skip in New York',
    held(NEW_YORK, '2026-03-08T02:00:00Z', DAILY),
    ['thanks-2 2026-03-08T13:00:00Z', 'thanks-3 2026-03-08T23:00:00Z', 'thanks-late 2026-03-09T13:00:00Z'],
  ],
  [
    'the ladder over a weekend with the skip in it',
    held(NEW_YORK, '2026-03-06T21:30:00Z'),
    ['thanks-3 2026-03-07T00:00:00Z', 'thanks-late 2026-03-09T13:00:00Z'],
  ],
  [
    'the ladder into summer time in Berlin',
    held(BERLIN, '2026-03-28T14:30:00Z', DAILY),
    [
      'thanks-1 2026-03-28T16:30:00Z',
      'thanks-2 2026-03-29T07:00:00Z',
      'thanks-3 2026-03-29T12:30:00Z',
      'thanks-late 2026-03-29T16:30:00Z',
    ],
  ],
  [
    'the ladder out of summer time in Berlin',
    held(BERLIN, '2026-10-24T13:30:00Z', DAILY),
    [
      'thanks-1 2026-10-24T15:30:00Z',
      'thanks-2 2026-10-25T08:00:00Z',
      'thanks-3 2026-10-25T11:30:00Z',
      'thanks-late 2026-10-25T15:30:00Z',
    ],
  ],
  [
    'the ladder into summer time on Lord Howe',
    held(LORD_HOWE, '2026-10-03T05:00:00Z', DAILY),
    [
      'thanks-1 2026-10-03T07:00:00Z',
      'thanks-2 2026-10-03T22:00:00Z',
      'thanks-3 2026-10-04T03:00:00Z',
      'thanks-late 2026-10-04T07:00:00Z',
    ],
  ],
  [
    'the ladder out of summer time on Lord Howe',
    held(LORD_HOWE, '2026-04-04T04:30:00Z', DAILY),
    [
      'thanks-1 2026-04-04T06:30:00Z',
      'thanks-2 2026-04-04T22:30:00Z',
      'thanks-3 2026-04-05T02:30:00Z',
      'thanks-late 2026-04-05T06:30:00Z',
    ],
  ],
  [
    'the ladder into summer time on Chatham',
    held(CHATHAM, '2026-09-26T02:45:00Z', DAILY),
    [
      'thanks-1 2026-09-26T04:45:00Z',
      'thanks-2 2026-09-26T19:15:00Z',
      'thanks-3 2026-09-27T00:45:00Z',
      'thanks-late 2026-09-27T04:45:00Z',
    ],
  ],
  [
    'the ladder out of summer time on Chatham',
    held(CHATHAM, '2026-04-04T01:45:00Z', DAILY),
    [
      'thanks-1 2026-04-04T03:45:00Z',
      'thanks-2 2026-04-04T20:15:00Z',
      'thanks-3 2026-04-04T23:45:00Z',
      'thanks-late 2026-04-05T03:45:00Z',
    ],
  ],
  [
    'the ladder in Kathmandu',
    held(KATHMANDU, '2026-12-01T09:45:00Z'),
    [
      'thanks-1 2026-12-01T11:45:00Z',
      'thanks-2 2026-12-02T03:15:00Z',
      'thanks-3 2026-12-02T07:45:00Z',
      'thanks-late 2026-12-02T11:45:00Z',
    ],
  ],
  [
    'the ladder in Apia',
    held(APIA, '2026-12-01T02:30:00Z'),
    [
      'thanks-1 2026-12-01T04:30:00Z',
      'thanks-2 2026-12-01T20:00:00Z',
      'thanks-3 2026-12-02T00:30:00Z',
      'thanks-late 2026-12-02T04:30:00Z',
    ],
  ],
  [
    'the ladder in São Paulo, where the clocks stay',
    held(SAO_PAULO, '2026-10-17T18:30:00Z', DAILY),
    [
      'thanks-1 2026-10-17T20:30:00Z',
      'thanks-2 2026-10-18T12:00:00Z',
      'thanks-3 2026-10-18T16:30:00Z',
      'thanks-late 2026-10-18T20:30:00Z',
    ],
  ],
  [
    'the ladder over the turn of the year',
    held(NEW_YORK, '2026-12-31T21:00:00Z'),
    [
      'thanks-1 2026-12-31T23:00:00Z',
      'thanks-2 2027-01-01T14:00:00Z',
      'thanks-3 2027-01-01T19:00:00Z',
      'thanks-late 2027-01-01T23:00:00Z',
    ],
  ],
  [
    'the ladder into a leap day',
    held(BERLIN, '2028-02-28T14:30:00Z'),
    [
      'thanks-1 2028-02-28T16:30:00Z',
      'thanks-2 2028-02-29T08:00:00Z',
      'thanks-3 2028-02-29T12:30:00Z',
      'thanks-late 2028-02-29T16:30:00Z',
    ],
  ],

  // A talk: 48 real hours before it, 8:00 on its day, its end.
  [
    'a talk on the Monday after the skip',
    plan(NEW_YORK, { startsAt: at('2026-03-09T19:00:00Z') }),
    ['confirm 2026-03-07T00:00:00Z', 'day-of 2026-03-09T12:00:00Z', 'log 2026-03-09T19:30:00Z'],
  ],
  [
    'a talk on the Monday after the skip, for somebody whose weekends are free',
    plan(NEW_YORK, { startsAt: at('2026-03-09T19:00:00Z') }, DAILY),
    ['confirm 2026-03-07T19:00:00Z', 'day-of 2026-03-09T12:00:00Z', 'log 2026-03-09T19:30:00Z'],
  ],
  [
    'a talk on the day of the skip, early',
    plan(NEW_YORK, { startsAt: at('2026-03-08T13:30:00Z') }, DAILY),
    ['confirm 2026-03-06T00:00:00Z', 'day-of 2026-03-08T11:30:00Z', 'log 2026-03-08T14:00:00Z'],
  ],
  [
    'a talk in the hour that comes twice',
    plan(NEW_YORK, { startsAt: at('2026-11-01T05:45:00Z') }, DAILY),
    ['confirm 2026-10-29T23:00:00Z', 'day-of 2026-11-01T03:45:00Z', 'log 2026-11-01T06:15:00Z'],
  ],
  [
    'a talk on the day with the hour that comes twice',
    plan(NEW_YORK, { startsAt: at('2026-11-01T20:00:00Z') }, DAILY),
    ['confirm 2026-10-30T20:00:00Z', 'day-of 2026-11-01T13:00:00Z', 'log 2026-11-01T20:30:00Z'],
  ],
  [
    'a talk on Chatham, on the day of its skip',
    plan(CHATHAM, { startsAt: at('2026-09-27T01:15:00Z') }, DAILY),
    ['confirm 2026-09-25T01:15:00Z', 'day-of 2026-09-26T18:15:00Z', 'log 2026-09-27T01:45:00Z'],
  ],
  [
    'a talk on New Year’s Day',
    plan(NEW_YORK, { startsAt: at('2027-01-01T15:00:00Z') }),
    ['confirm 2026-12-30T15:00:00Z', 'day-of 2027-01-01T13:00:00Z', 'log 2027-01-01T15:30:00Z'],
  ],
  [
    'a talk half an hour into the year',
    plan(NEW_YORK, { startsAt: at('2027-01-01T05:30:00Z') }),
    ['confirm 2026-12-30T00:00:00Z', 'day-of 2027-01-01T03:30:00Z', 'log 2027-01-01T06:00:00Z'],
  ],

  // What comes on a date comes at 9:00 of it.
  [
    'asking again on the day of the skip',
    plan(NEW_YORK, { askAgainOn: at('2026-03-08T13:00:00Z') }, DAILY),
    ['ask 2026-03-08T13:00:00Z'],
  ],
  [
    'asking again on the day with the hour that comes twice',
    plan(NEW_YORK, { askAgainOn: at('2026-11-01T05:10:00Z') }, DAILY),
    ['ask 2026-11-01T14:00:00Z'],
  ],
  [
    'asking again on a leap day',
    plan(BERLIN, { askAgainOn: at('2028-02-29T08:00:00Z') }),
    ['ask 2028-02-29T08:00:00Z'],
  ],
  [
    'a call five days after a request, over the skip',
    plan(NEW_YORK, { askedAt: at('2026-03-03T19:10:00Z') }, DAILY),
    ['call 2026-03-08T13:00:00Z'],
  ],
  [
    'a call five days after a request, over the skip and a weekend',
    plan(NEW_YORK, { askedAt: at('2026-03-03T19:10:00Z') }),
    ['call 2026-03-09T13:00:00Z'],
  ],
  [
    'a call five days after a request, on a leap day',
    plan(BERLIN, { askedAt: at('2028-02-24T12:00:00Z') }),
    ['call 2028-02-29T08:00:00Z'],
  ],
  [
    'news for whoever gave the name, two days later over the hour that comes twice',
    plan(
      NEW_YORK,
      {
        outcome: 'held',
        endedAt: at('2026-10-30T19:30:00Z'),
        thankedAt: at('2026-10-30T20:00:00Z'),
        contact: { ...talk().contact, referredBy: 'Grace', cadence: 0 },
      },
      DAILY,
    ),
    ['report 2026-11-01T14:00:00Z'],
  ],
  ['six months after 31 August', thanked(NEW_YORK, '2026-08-31T16:00:00Z', 6), ['keep 2027-02-28T14:00:00Z']],
  [
    'six months after 31 August, into a leap year',
    thanked(NEW_YORK, '2027-08-31T16:00:00Z', 6),
    ['keep 2028-02-29T14:00:00Z'],
  ],
  ['twelve months after a leap day', thanked(BERLIN, '2028-02-29T11:00:00Z', 12), ['keep 2029-02-28T08:00:00Z']],
  ['three months later, in summer time', thanked(NEW_YORK, '2026-12-20T17:00:00Z', 3), ['keep 2027-03-20T13:00:00Z']],
  ['three months later, on Chatham', thanked(CHATHAM, '2026-06-27T00:00:00Z', 3), ['keep 2026-09-26T19:15:00Z']],

  // Once a week, over a change.
  ['the week out of summer time', week(NEW_YORK, '2026-10-26T13:00:00Z'), '2026-11-02T14:00:00Z'],
  ['the week into summer time', week(NEW_YORK, '2026-03-02T14:00:00Z'), '2026-03-09T13:00:00Z'],
  ['the week out of summer time in Berlin', week(BERLIN, '2026-10-19T07:00:00Z'), '2026-10-26T08:00:00Z'],
  ['the week into summer time on Chatham', week(CHATHAM, '2026-09-20T20:15:00Z'), '2026-09-27T19:15:00Z'],
  ['the week over the turn of the year', week(KATHMANDU, '2026-12-28T03:15:00Z'), '2027-01-04T03:15:00Z'],
  ...(['2026-12-05T16:00:00Z', '2026-12-06T18:00:00Z', '2026-12-07T14:59:00Z'] as const).map(
    (after): Row => [
      `a Saturday’s weekly message, moved to Monday, looked for at ${after}`,
      week(CHICAGO, after, { digest: { day: 6, hour: 9 } }),
      '2026-12-07T15:00:00Z',
    ],
  ),
  [
    'a Saturday’s weekly message, moved to Monday, and the one after it',
    week(CHICAGO, '2026-12-07T15:00:00Z', { digest: { day: 6, hour: 9 } }),
    '2026-12-14T15:00:00Z',
  ],
  [
    'a weekly message for somebody who allows Fridays only',
    week(CHICAGO, '2026-12-08T16:00:00Z', {}, { days: [5], from: 9, to: 19 }),
    '2026-12-11T15:00:00Z',
  ],
  ['a digest in a skipped hour', digest(NEW_YORK, 7, 2, '2026-03-02T14:00:00Z'), '2026-03-08T07:00:00Z'],
  ['the digest after that', digest(NEW_YORK, 7, 2, '2026-03-08T07:00:00Z'), '2026-03-15T06:00:00Z'],
  ['a digest in an hour that comes twice', digest(NEW_YORK, 7, 1, '2026-10-26T14:00:00Z'), '2026-11-01T05:00:00Z'],
  ['the digest after the first of them', digest(NEW_YORK, 7, 1, '2026-11-01T05:00:00Z'), '2026-11-08T06:00:00Z'],
  ['a digest at a skipped midnight', digest(HAVANA, 7, 0, '2026-03-02T14:00:00Z'), '2026-03-08T05:00:00Z'],
  ['a digest at the midnight that ends a day', digest(NEW_YORK, 1, 24, '2026-11-02T14:00:00Z'), '2026-11-03T05:00:00Z'],
  ['the digest after that midnight', digest(NEW_YORK, 1, 24, '2026-11-03T05:00:00Z'), '2026-11-10T05:00:00Z'],

  // Hours that open or close at midnight, where the clocks change then.
  [
    'opening at a midnight that Havana skips',
    () => iso(later(at('2026-03-08T03:00:00Z'), { ...NIGHTS, from: 0, to: 2 }, HAVANA)),
    '2026-03-08T05:00:00Z',
  ],
  [
    'opening at the first of two midnights in Havana',
    () => iso(later(at('2026-11-01T02:00:00Z'), { ...NIGHTS, to: 2 }, HAVANA)),
    '2026-11-01T04:00:00Z',
  ],
  [
    'opening at a midnight that Beirut skips',
    () => iso(later(at('2026-03-28T18:00:00Z'), NIGHTS, BEIRUT)),
    '2026-03-28T22:00:00Z',
  ],
  [
    'opening at the midnight after Beirut’s second 23:00',
    () => iso(later(at('2026-10-24T17:00:00Z'), NIGHTS, BEIRUT)),
    '2026-10-24T22:00:00Z',
  ],
  [
    'opening at a midnight that Cairo skips',
    () => iso(later(at('2026-04-23T18:00:00Z'), NIGHTS, CAIRO)),
    '2026-04-23T22:00:00Z',
  ],
  [
    'opening at a midnight that Santiago skips',
    () => iso(later(at('2026-09-05T20:00:00Z'), NIGHTS, SANTIAGO)),
    '2026-09-06T04:00:00Z',
  ],
  [
    'closing at the first of two 23:00 in Cairo',
    () => iso(earlier(at('2026-10-30T02:00:00Z'), { days: ALL_DAYS, from: 8, to: 23 }, CAIRO)),
    '2026-10-29T20:00:00Z',
  ],
  [
    'any time of a day in its second 23:30',
    () => iso(later(at('2026-10-29T21:30:00Z'), { days: ALL_DAYS, from: 0, to: 24 }, CAIRO)),
    '2026-10-29T21:30:00Z',
  ],
  [
    'opening on Monday after a Sunday that begins with a skip',
    () => iso(later(at('2026-03-29T12:00:00Z'), { days: [1], from: 0, to: 8 }, BEIRUT)),
    '2026-03-29T21:00:00Z',
  ],

  // Days counted from a day without its midnight.
  [
    '9:00 on the day after Havana’s skip',
    () => iso(atHour(at('2026-03-08T16:00:00Z'), HAVANA, 9, 1)),
    '2026-03-09T13:00:00Z',
  ],
  [
    '9:00 on the day of Havana’s skip, counted from the day before',
    () => iso(atHour(at('2026-03-07T16:00:00Z'), HAVANA, 9, 1)),
    '2026-03-08T13:00:00Z',
  ],
  [
    '9:00 on the day before Cairo’s skip',
    () => iso(atHour(at('2026-04-24T10:00:00Z'), CAIRO, 9, -1)),
    '2026-04-23T07:00:00Z',
  ],
  [
    'next Monday, from the second of two hours',
    () => iso(nextMonday(at('2026-11-01T06:30:00Z'), NEW_YORK)),
    '2026-11-02T14:00:00Z',
  ],
  ['next Monday, on a Monday', () => iso(nextMonday(at('2026-11-02T05:00:00Z'), NEW_YORK)), '2026-11-09T14:00:00Z'],
]

/** What the code under test says, row by row. */
export const answers = (): readonly (string | readonly string[])[] => TIME_TABLE.map(([, says]) => says())
