import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { HOUR } from '../../src/core/time.ts'
import type { Change } from '../../src/interviews/change.ts'
import type { Interview } from '../../src/interviews/interview.ts'
import { changed } from '../../src/interviews/record.ts'
import { type AllowedHours, Policy, type Preference } from '../../src/people/policy.ts'
import { planFor } from '../../src/reminders/plan.ts'
import { talk } from '../talks.ts'

const ZONE = 'America/Chicago'
const local = (iso: string) => DateTime.fromISO(iso, { zone: ZONE }).toMillis()

type Given = { policy?: Partial<Policy>; preference?: Preference; now?: string }
const plan = (interview: Interview, { policy = {}, preference = {}, now = '2026-11-30T08:00' }: Given = {}) =>
  planFor(interview, { policy: Policy.parse(policy), preference, zone: ZONE, now: local(now) })

/** When this kind comes, to the minute. */
const times = (kind: string, interview: Interview, given?: Given) =>
  plan(interview, given)
    .filter((one) => one.kind === kind)
    .map(({ dueAt }) => DateTime.fromMillis(dueAt, { zone: ZONE }).toFormat('ccc d LLL HH:mm:ss.SSS'))
    .map((time) => time.replace(':00.000', ''))
const keys = (kind: string, interview: Interview, given?: Given) =>
  plan(interview, given)
    .filter((one) => one.kind === kind)
    .map(({ key }) => key)

const id = 'talk-1'
const dated = talk({ startsAt: local('2026-12-03T15:00') })
const asked = talk({ askedAt: local('2026-12-02T14:10') })
const busy = talk({ askedAt: local('2026-11-25T14:10'), askAgainOn: local('2026-12-08T09:00') })
const held = talk({ outcome: 'held', endedAt: local('2026-12-01T15:30') })
const stepped = { ...held, nextStep: { words: 'Send my notes', on: local('2026-12-04T09:00') } }
const advised = { ...held, suggestions: [{ id: 's1', words: 'Read Knuth', on: local('2026-12-04T09:00') }] }
const referred = { ...held, contact: { ...held.contact, referredBy: 'Grace' } }
const thanked = { ...held, thankedAt: local('2026-12-01T20:00') }

const off: Change = {
  do: 'logInterview',
  interview: id,
  outcome: 'off',
  endedAt: 0,
  learned: '',
  zone: ZONE,
  at: 0,
}
const logged: Change = { ...off, outcome: 'held', endedAt: local('2026-12-03T15:40') }
const scheduled = (iso: string): Change => ({
  do: 'scheduleInterview',
  interview: id,
  startsAt: local(iso),
  zone: ZONE,
})
const declined: Change = { do: 'turnDown', interview: id, outcome: 'declined' }
const wrong: Change = { do: 'turnDown', interview: id, outcome: 'wrong' }
const moved: Change = { do: 'postpone', interview: id, learned: '' }
const at = local('2026-12-01T21:00')

/**
 * What calls for each kind, when it comes, the facts that end it, what brings it back after one of them,
 * and what gives it another moment.
 */
const KINDS: Record<
  string,
  { from: Interview; comes: string; ends: Record<string, Change>; again?: [Change, Change]; moves: Change }
> = {
  confirm: {
    from: dated,
    comes: 'Tue 1 Dec 15:00',
    ends: {
      confirmed: { do: 'confirm', interview: id, at },
      logged,
      'called off': off,
      declined,
      'the wrong person': wrong,
      'its date taken away': moved,
    },
    again: [declined, { do: 'turnDown', interview: id }],
    moves: scheduled('2026-12-04T15:00'),
  },
  'day-of': {
    from: dated,
    comes: 'Thu 3 Dec 08:00',
    ends: { logged, 'called off': off, declined, 'the wrong person': wrong, 'its date taken away': moved },
    again: [moved, scheduled('2026-12-03T15:00')],
    moves: scheduled('2026-12-04T15:00'),
  },
  log: {
    from: dated,
    comes: 'Thu 3 Dec 15:30',
    ends: { logged, 'called off': off, declined, 'the wrong person': wrong, 'its date taken away': moved },
    again: [wrong, { do: 'turnDown', interview: id }],
    moves: scheduled('2026-12-03T15:10'),
  },
  'thanks-1': {
    from: held,
    comes: 'Tue 1 Dec 17:30',
    ends: { thanked: { do: 'markThanked', interview: id, at }, 'called off': off, moved },
    again: [
      { do: 'markThanked', interview: id, at },
      { do: 'markThanked', interview: id },
    ],
    moves: { ...logged, endedAt: local('2026-12-01T15:40') },
  },
  'thanks-2': {
    from: held,
    comes: 'Wed 2 Dec 09:00',
    ends: { thanked: { do: 'markThanked', interview: id, at }, 'called off': off, moved },
    moves: { ...logged, endedAt: local('2026-12-01T15:40') },
  },
  'thanks-3': {
    from: held,
    comes: 'Wed 2 Dec 13:30',
    ends: { thanked: { do: 'markThanked', interview: id, at }, 'called off': off, moved },
    moves: { ...logged, endedAt: local('2026-12-01T15:40') },
  },
  'thanks-late': {
    from: held,
    comes: 'Wed 2 Dec 17:30',
    ends: { thanked: { do: 'markThanked', interview: id, at }, 'called off': off, moved },
    moves: { ...logged, endedAt: local('2026-12-01T15:40') },
  },
  ask: {
    from: busy,
    comes: 'Tue 8 Dec 09:00',
    ends: {
      asked: { do: 'markAsked', interview: id, at },
      'given a date': scheduled('2026-12-09T15:00'),
      declined,
      'the wrong person': wrong,
      logged,
      'called off': off,
    },
    again: [declined, { do: 'turnDown', interview: id }],
    moves: { do: 'askAgain', interview: id, on: local('2026-12-09T09:00') },
  },
  call: {
    from: asked,
    comes: 'Mon 7 Dec 09:00',
    ends: {
      'not asked after all': { do: 'markAsked', interview: id },
      'to be asked another day': { do: 'askAgain', interview: id, on: at },
      'given a date': scheduled('2026-12-09T15:00'),
      declined,
      'the wrong person': wrong,
      logged,
      'called off': off,
    },
    again: [
      { do: 'markAsked', interview: id },
      { do: 'markAsked', interview: id, at: local('2026-12-02T14:10') },
    ],
    moves: { do: 'markAsked', interview: id, at: local('2026-12-03T10:00') },
  },
  next: {
    from: stepped,
    comes: 'Fri 4 Dec 09:00',
    ends: {
      done: { do: 'markNextStep', interview: id, at },
      'logged again without one': logged,
      'called off': off,
    },
    again: [
      { do: 'markNextStep', interview: id, at },
      { do: 'markNextStep', interview: id },
    ],
    moves: {
      ...logged,
      endedAt: local('2026-12-01T15:30'),
      nextStep: { words: 'Send my notes', on: local('2026-12-07T09:00') },
    },
  },
  advice: {
    from: advised,
    comes: 'Fri 4 Dec 09:00',
    ends: {
      done: { do: 'markAdvice', interview: id, suggestion: 's1', at },
      'taken out of the log': { do: 'describeTalk', interview: id, referrals: [], suggestions: [], details: '' },
    },
    again: [
      { do: 'markAdvice', interview: id, suggestion: 's1', at },
      { do: 'markAdvice', interview: id, suggestion: 's1' },
    ],
    moves: {
      do: 'describeTalk',
      interview: id,
      referrals: [],
      suggestions: [{ id: 's1', words: 'Read Knuth', on: local('2026-12-07T09:00') }],
      details: '',
    },
  },
  report: {
    from: referred,
    comes: 'Thu 3 Dec 09:00',
    ends: {
      told: { do: 'markReported', interview: id, at },
      'nobody’s hint after all': {
        do: 'describeInterview',
        interview: id,
        organisation: '',
        format: 'video',
        place: '',
        referredBy: '',
      },
      'called off': off,
      moved,
    },
    again: [
      { do: 'markReported', interview: id, at },
      { do: 'markReported', interview: id },
    ],
    moves: { ...logged, endedAt: local('2026-12-02T15:30') },
  },
  keep: {
    from: thanked,
    comes: 'Mon 1 Mar 09:00',
    ends: {
      'never to be reminded of': { do: 'setCadence', interview: id, months: 0 },
      'not thanked after all': { do: 'markThanked', interview: id },
      'called off': off,
      moved,
    },
    again: [
      { do: 'setCadence', interview: id, months: 0 },
      { do: 'setCadence', interview: id, months: 3 },
    ],
    moves: { do: 'markContacted', interview: id, at: local('2026-12-20T12:00') },
  },
}

describe.each(Object.entries(KINDS))('%s', (kind, { from, comes, ends, again, moves }) => {
  it(`comes ${comes}`, () => {
    expect(times(kind, from)).toEqual([comes])
  })

  it.each(Object.entries(ends))('does not come once the talk is %s', (_, change) => {
    expect(times(kind, changed(from, change))).toEqual([])
  })

  if (again)
    it('comes again, as the same, where that is taken back', () => {
      const [ended, undone] = again
      expect(keys(kind, changed(changed(from, ended), undone))).toEqual(keys(kind, from))
    })

  it('is another one once its moment has moved, and stays the same through what does not move it', () => {
    expect(keys(kind, changed(from, moves))).toHaveLength(1)
    expect(keys(kind, changed(from, moves))).not.toEqual(keys(kind, from))
    const drafted = changed(from, { do: 'saveDraft', interview: id, draft: 'thanks', words: 'Dear Ada' })
    expect(keys(kind, changed(drafted, { do: 'tick', interview: id, items: { site: true } }))).toEqual(keys(kind, from))
  })

  it('is the same whenever it is planned, by whatever hours', () => {
    const preference = { allowedHours: { days: [6], from: 3, to: 4 } }
    for (const now of ['2020-01-01T00:00', '2026-12-01T15:30', '2026-12-02T18:00', '2035-06-01T12:00'])
      expect(keys(kind, from, { now })).toEqual(keys(kind, from))
    if (kind !== 'thanks-1' && kind !== 'thanks-2') expect(keys(kind, from, { preference })).toEqual(keys(kind, from))
  })

  it(`${['day-of', 'log', 'thanks-3', 'thanks-late'].includes(kind) ? 'comes' : 'does not come'} to somebody who wants fewer`, () => {
    const fewer = times(kind, from, { preference: { fewer: true } })
    expect(fewer).toEqual(['day-of', 'log', 'thanks-3', 'thanks-late'].includes(kind) ? [comes] : [])
  })
})

describe('a program’s policy', () => {
  it('sets how long before a talk it is confirmed, and whether at all', () => {
    expect(times('confirm', dated, { policy: { confirmBefore: 24 } })).toEqual(['Wed 2 Dec 15:00'])
    expect(times('confirm', dated, { policy: { confirmBefore: 0 } })).toEqual([])
  })

  it('sets after how many days a call is suggested', () => {
    expect(times('call', asked, { policy: { callAfter: 1 } })).toEqual(['Thu 3 Dec 09:00'])
  })

  it('sets after how many days without an answer to the call it is time to let go', () => {
    const called = changed(asked, { do: 'fillSlots', interview: id, slots: { triedAt: local('2026-12-04T14:10') } })
    expect(times('call', called, { policy: { callAfter: 3 } })).toEqual(['Mon 7 Dec 09:00'])
  })

  it('sets how often to keep in touch, unless the contact has a rhythm of its own', () => {
    const monthly = changed(thanked, { do: 'setCadence', interview: id, months: 1 })
    expect(times('keep', thanked, { policy: { keepInTouch: 0 } })).toEqual([])
    expect(times('keep', monthly, { policy: { keepInTouch: 0 } })).toEqual(['Fri 1 Jan 09:00'])
  })

  it('sets within how many hours a thank-you is due', () => {
    const given = { policy: { thanksWithin: 48 } }
    expect(times('thanks-3', held, given)).toEqual(['Thu 3 Dec 13:30'])
    expect(times('thanks-late', held, given)).toEqual(['Thu 3 Dec 17:30'])
    expect(plan(held, { policy: { thanksWithin: 4 } }).map(({ kind }) => kind)).toEqual(['thanks-3', 'thanks-late'])
  })
})

describe('a talk that is planned late', () => {
  it('is not confirmed where 48 hours before have passed; its twin with a minute left is', () => {
    const ahead = (now: string) => plan(dated, { now }).find(({ kind }) => kind === 'confirm')?.dueAt ?? 0
    expect(ahead('2026-12-01T15:01')).toBeLessThan(local('2026-12-01T15:01'))
    expect(ahead('2026-12-01T14:59')).toBeGreaterThan(local('2026-12-01T14:59'))
  })
})

describe('the morning of a talk', () => {
  it.each([
    ['15:00', 'Thu 3 Dec 08:00'],
    ['10:00', 'Thu 3 Dec 08:00'],
    ['09:59', 'Thu 3 Dec 07:59'],
    ['07:00', 'Thu 3 Dec 05:00'],
    ['01:30', 'Wed 2 Dec 23:30'],
    ['00:00', 'Wed 2 Dec 22:00'],
  ])('of one at %s comes %s', (time, comes) => {
    expect(times('day-of', talk({ startsAt: local(`2026-12-03T${time}`) }))).toEqual([comes])
  })
})

describe('the hours within which reminders may come', () => {
  const onSunday = {
    ask: talk({ askAgainOn: local('2026-12-06T09:00') }),
    call: talk({ askedAt: local('2026-12-01T14:10') }),
    next: { ...stepped, nextStep: { words: 'Write', on: local('2026-12-06T09:00') } },
    advice: { ...held, suggestions: [{ id: 's1', words: 'Read Knuth', on: local('2026-12-06T09:00') }] },
    report: { ...referred, endedAt: local('2026-12-04T15:30') },
    keep: { ...thanked, endedAt: local('2026-09-05T15:30'), thankedAt: local('2026-09-06T12:00') },
  }
  const always: AllowedHours = { days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 24 }

  it.each(Object.entries(onSunday))('move %s to the next of them, and leave it where it is allowed', (kind, from) => {
    expect(times(kind, from)).toEqual(['Mon 7 Dec 09:00'])
    expect(times(kind, from, { preference: { allowedHours: always } })).toEqual(['Sun 6 Dec 09:00'])
    const afternoons = { days: [3], from: 13, to: 14 }
    expect(times(kind, from, { preference: { allowedHours: afternoons } })).toEqual(['Wed 9 Dec 13:00'])
  })

  it('are the person’s own where they have some, else the program’s', () => {
    const policy = { allowedHours: { days: [1, 2, 3, 4, 5], from: 10, to: 12 } }
    expect(times('call', asked, { policy })).toEqual(['Mon 7 Dec 10:00'])
    expect(times('call', asked, { policy, preference: { allowedHours: always } })).toEqual(['Mon 7 Dec 09:00'])
  })

  it('let the morning of a talk and its log through, on a Sunday and at night', () => {
    const sunday = talk({ startsAt: local('2026-12-06T23:00') })
    expect(times('day-of', sunday)).toEqual(['Sun 6 Dec 08:00'])
    expect(times('log', sunday)).toEqual(['Sun 6 Dec 23:30'])
  })

  it('include their last minute, and nothing after it', () => {
    const noon = { days: [1, 2, 3, 4, 5], from: 9, to: 12 }
    const at = (time: string) =>
      times('thanks-1', talk({ outcome: 'held', endedAt: local(`2026-12-01T${time}`) }), {
        policy: { thanksWithin: 48 },
        preference: { allowedHours: noon },
      })
    expect(at('10:00')).toEqual(['Tue 1 Dec 12:00'])
    expect(at('10:01')).not.toEqual(['Tue 1 Dec 12:01'])
  })

  it('of a whole day last until midnight', () => {
    const preference = { allowedHours: always }
    const late = talk({ outcome: 'held', endedAt: local('2026-12-01T21:59') + 30_000 })
    expect(times('thanks-1', late, { preference })).toEqual(['Tue 1 Dec 23:59:30.000'])
    const weekdays = { days: [1, 2, 3, 4, 5], from: 0, to: 24 }
    const friday = talk({ outcome: 'held', endedAt: local('2026-12-04T21:59') + 30_000 })
    const given = { preference: { allowedHours: weekdays }, policy: { thanksWithin: 96 } }
    expect(times('thanks-1', friday, given)).toEqual(['Fri 4 Dec 23:59:30.000'])
  })
})

describe('a thank-you', () => {
  it('is asked for before its day is over, though the last allowed moment has passed when it is logged', () => {
    const friday = talk({ outcome: 'held', endedAt: local('2026-12-04T16:30') })
    expect(times('thanks-3', friday, { now: '2026-12-04T16:30' })).toEqual(['Fri 4 Dec 19:00'])
    expect(times('thanks-3', friday, { now: '2026-12-04T20:00' })).toEqual(['Sat 5 Dec 14:30'])
    expect(keys('thanks-3', friday, { now: '2026-12-04T20:00' })).toEqual(keys('thanks-3', friday))
  })
})

describe('advice with a time of day', () => {
  const on = (...days: string[]) => ({
    ...held,
    suggestions: days.map((day, i) => ({ id: `s${i}`, words: `Do ${i}`, on: local(day) })),
  })

  it('comes on the morning of its day', () => {
    expect(times('advice', on('2026-12-04T15:00'))).toEqual(['Fri 4 Dec 09:00'])
  })

  it('is one message for all of a day, and one for each day', () => {
    expect(times('advice', on('2026-12-04T15:00', '2026-12-04T09:00', '2026-12-04T09:00'))).toEqual(['Fri 4 Dec 09:00'])
    expect(times('advice', on('2026-12-04T15:00', '2026-12-03T15:00'))).toHaveLength(2)
  })
})

it('keeping in touch is one reminder for a contact, whichever of their talks it follows from', () => {
  const contact = { ...thanked.contact, contactedAt: local('2026-12-01T20:00') }
  const other = { ...thanked, id: 'talk-2', endedAt: local('2026-10-01T15:00'), thankedAt: local('2026-10-01T16:00') }
  expect(keys('keep', { ...other, contact })).toEqual(keys('keep', { ...thanked, contact }))
  expect(keys('report', { ...referred, id: 'talk-2' })).not.toEqual(keys('report', referred))
})

it('a thank-you late by months comes now, and not before its hours', () => {
  expect(times('thanks-late', held, { now: '2027-02-05T11:07' })).toEqual(['Fri 5 Feb 11:07'])
  expect(times('thanks-late', held, { now: '2027-02-06T11:07' })).toEqual(['Mon 8 Feb 09:00'])
  expect(local('2027-02-05T11:07') - (held.endedAt ?? 0)).toBeGreaterThan(60 * 24 * HOUR)
})
