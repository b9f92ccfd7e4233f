import { expect, it } from 'vitest'
import { DAY, HOUR, type Instant, local, MINUTE, type Zone } from '../../src/core/time.ts'
import type { Interview } from '../../src/interviews/interview.ts'
import { type AllowedHours, Policy, type Preference } from '../../src/people/policy.ts'
import { isCalledFor, planFor, planWeekly } from '../../src/reminders/plan.ts'
import type { Rules } from '../../src/reminders/rules.ts'
import { talk } from '../talks.ts'

/** Always the same numbers: mulberry32. */
const numbers = (seed: number) => () => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
}

const ZONES: readonly Zone[] = [
  'America/New_York',
  'America/Chicago',
  'Europe/Berlin',
  'America/Sao_Paulo',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'America/Havana',
  'Asia/Beirut',
  'Africa/Cairo',
  'America/Santiago',
  'Antarctica/Troll',
  'Africa/Casablanca',
]
const BEGIN = Date.parse('2026-01-01T00:00:00Z')

const makeAny = (seed: number) => {
  const random = numbers(seed)
  const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1))
  const one = <T>(of: readonly T[]): T => of[whole(0, of.length - 1)] as T
  const perhaps = <T>(make: () => T): T | undefined => (random() < 0.5 ? make() : undefined)
  const moment = (): Instant => BEGIN + whole(0, 3 * 365 * 24 * 60) * MINUTE

  const hours = (): AllowedHours => {
    const from = whole(0, 23)
    return {
      days: [1, 2, 3, 4, 5, 6, 7].filter((day) => day === 1 + (seed % 7) || random() < 0.6),
      from,
      to: whole(from + 1, 24),
    }
  }
  const rules = (): Rules => ({
    policy: Policy.parse({
      confirmBefore: one([0, 1, 24, 48, 168]),
      thanksWithin: one([4, 5, 12, 24, 24, 24, 48, 168]),
      callAfter: whole(1, 30),
      keepInTouch: whole(0, 24),
      ...(random() < 0.5 && { allowedHours: hours() }),
    }),
    preference: { allowedHours: perhaps(hours), fewer: random() < 0.1 ? true : undefined } as Preference,
    zone: one(ZONES),
    now: moment(),
  })
  const record = (): Interview => {
    const outcome = one([undefined, undefined, undefined, 'held', 'held', 'off', 'declined', 'wrong'] as const)
    const near = moment()
    const close = () => near + whole(-5 * 24 * 60, 5 * 24 * 60) * MINUTE
    return talk({
      startsAt: perhaps(close),
      minutes: one([15, 20, 30, 45, 60]),
      askedAt: perhaps(close),
      askAgainOn: perhaps(close),
      confirmedAt: perhaps(close),
      outcome,
      endedAt: outcome === 'held' ? near : undefined,
      thankedAt: outcome === 'held' ? perhaps(close) : undefined,
      reportedAt: perhaps(close),
      nextStep: perhaps(() => ({ words: 'Write', on: perhaps(close), doneAt: perhaps(close) })),
      suggestions: Array.from({ length: whole(0, 4) }, (_, i) => {
        return { id: `s${i}`, words: 'Read', on: perhaps(close), doneAt: perhaps(close) }
      }),
      contact: {
        ...talk().contact,
        referredBy: one(['', 'Grace']),
        cadence: perhaps(() => whole(0, 24)),
        contactedAt: perhaps(close),
      },
    })
  }
  return { rules, record, moment }
}

const hoursOf = ({ policy, preference }: Rules): AllowedHours => preference.allowedHours ?? policy.allowedHours
/** By the wall, without the code under test. */
const isWithin = (at: Instant, rules: Rules): boolean => {
  const { weekday, hour, minute, second } = local(at, rules.zone)
  const { days, from, to } = hoursOf(rules)
  const time = hour + minute / 60 + second / 3600
  return days.includes(weekday) && time >= from && time <= to
}

const MANY = Array.from({ length: 150 }, (_, seed) => seed)
const about = (seed: number, rules: Rules, interview: Interview) =>
  `seed ${seed}: ${JSON.stringify({ ...rules, now: new Date(rules.now), interview })}`

it('every talk is planned the same way twice, with keys of its own, whenever that is', () => {
  for (const seed of MANY) {
    const any = makeAny(seed)
    const [rules, interview] = [any.rules(), any.record()]
    const plan = planFor(interview, rules)
    const keys = plan.map(({ key }) => key)
    expect(new Set(keys).size, about(seed, rules, interview)).toBe(keys.length)
    expect(planFor(structuredClone(interview), structuredClone(rules))).toEqual(plan)
    for (const { dueAt } of plan) expect(Number.isSafeInteger(dueAt), about(seed, rules, interview)).toBe(true)
    for (const now of [BEGIN, any.moment(), (interview.endedAt ?? BEGIN) + HOUR, BEGIN + 3000 * DAY])
      expect(
        planFor(interview, { ...rules, now }).map(({ key }) => key),
        about(seed, rules, interview),
      ).toEqual(keys)
    for (const { kind, key } of plan) expect(isCalledFor(kind, key, interview, rules)).toBe(true)
  }
})

it('a talk that is logged at its end gets a reminder of its thank-you before it is due, and none within two hours of another', () => {
  for (const seed of MANY) {
    const any = makeAny(seed)
    const endedAt = any.moment()
    const rules: Rules = { ...any.rules(), now: endedAt }
    rules.preference = { ...rules.preference, fewer: undefined }
    const interview = talk({ outcome: 'held', endedAt })
    const due = endedAt + rules.policy.thanksWithin * HOUR
    const plan = planFor(interview, rules).filter(({ kind }) => kind.startsWith('thanks'))
    const said = about(seed, rules, interview) + JSON.stringify(plan.map(({ kind, dueAt }) => [kind, new Date(dueAt)]))
    const before = plan.filter(({ kind }) => kind !== 'thanks-late').map(({ dueAt }) => dueAt)
    expect(before.length, said).toBeGreaterThan(0)
    for (const at of before) expect(at > endedAt && at < due, said).toBe(true)
    const sorted = plan.map(({ dueAt }) => dueAt).sort((a, b) => a - b)
    sorted.slice(1).forEach((at, i) => {
      expect(at - (sorted[i] ?? 0), said).toBeGreaterThanOrEqual(2 * HOUR)
    })
    expect(plan.at(-1), said).toMatchObject({ kind: 'thanks-late', evenIfPast: true })
    expect(plan.at(-1)?.dueAt, said).toBeGreaterThanOrEqual(due + 2 * HOUR)
  }
})

it('nothing comes outside the allowed hours but what is sent anyway', () => {
  let outside = 0
  for (const seed of MANY) {
    const any = makeAny(seed)
    // Planned well before: a confirmation is moved as long as its earlier moment lies ahead.
    const rules: Rules = { ...any.rules(), now: BEGIN - 30 * DAY }
    const interview = any.record()
    for (const { kind, dueAt } of planFor(interview, rules)) {
      if (isWithin(dueAt, rules)) continue
      outside++
      expect(
        ['day-of', 'log', 'thanks-3'],
        `${kind} ${new Date(dueAt).toISOString()} ${about(seed, rules, interview)}`,
      ).toContain(kind)
    }
  }
  // Those that are sent anyway do lie outside now and then, so that the loop above looked at some.
  expect(outside).toBeGreaterThan(10)
})

it('there is one weekly message a week, after whatever moment it is looked for', () => {
  for (const seed of MANY.slice(0, 100)) {
    const any = makeAny(seed)
    const rules: Rules = { ...any.rules(), policy: Policy.parse({ digest: { day: 1 + (seed % 7), hour: 9 } }) }
    const after = any.moment()
    const first = planWeekly('m', rules, after)
    const second = planWeekly('m', rules, first.dueAt)
    const said = about(seed, rules, talk()) + new Date(after).toISOString() + new Date(first.dueAt).toISOString()
    expect(first.dueAt, said).toBeGreaterThan(after)
    expect(first.dueAt - after, said).toBeLessThanOrEqual(7 * DAY + 2 * HOUR)
    expect(Math.abs(second.dueAt - first.dueAt - 7 * DAY), said).toBeLessThanOrEqual(2 * HOUR)
    expect(isWithin(first.dueAt, rules), said).toBe(true)
    // Looked for again at any moment before it comes, it is the same.
    for (const part of [0.1, 0.5, 0.9])
      expect(planWeekly('m', rules, Math.floor(after + (first.dueAt - after) * part)).key, said).toBe(first.key)
  }
})
