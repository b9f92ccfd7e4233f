import { describe, expect, test } from 'vitest'
import { momentOf, stepsTo } from '../../../adapters/playground/clock.ts'
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts'

const ZONE = 'America/Chicago'
/** In Chicago's winter, and in its summer. */
const winter = (day: number, hour: number) => Date.UTC(2026, 11, day, hour + 6)

describe('where the clock goes', () => {
  test('a day on is the same time of the next day, also when the clocks change', () => {
    expect(momentOf({ zone: ZONE, to: 'day' }, winter(1, 12))).toBe(winter(2, 12))
    // Saturday noon before 8 March 2026, when an hour is skipped.
    const saturday = Date.UTC(2026, 2, 7, 18)
    expect(momentOf({ zone: ZONE, to: 'day' }, saturday)).toBe(saturday + 23 * HOUR)
  })

  test('Monday is the next one to come at 9 in the morning', () => {
    const monday = winter(7, 9)
    expect(momentOf({ zone: ZONE, to: 'monday' }, winter(1, 12))).toBe(monday)
    expect(momentOf({ zone: ZONE, to: 'monday' }, winter(6, 23))).toBe(monday)
    expect(momentOf({ zone: ZONE, to: 'monday' }, winter(7, 8))).toBe(monday)
    expect(momentOf({ zone: ZONE, to: 'monday' }, monday)).toBe(monday + 7 * DAY)
  })

  test('a picked time is read in the zone', () => {
    expect(momentOf({ zone: ZONE, to: 'time', wall: '2026-12-02T15:00' }, winter(1, 12))).toBe(winter(2, 15))
    expect(momentOf({ zone: ZONE, to: 'time', wall: '2026-12-01T12:00' }, winter(1, 12))).toBeUndefined()
  })
})

describe('the way there', () => {
  test('has half hours, and ends where it should', () => {
    expect(stepsTo(0, HOUR)).toEqual([30 * MINUTE, HOUR])
    expect(stepsTo(0, 50 * MINUTE)).toEqual([30 * MINUTE, 50 * MINUTE])
    expect(stepsTo(0, 5 * MINUTE)).toEqual([5 * MINUTE])
  })

  test('has at most 200 steps, however far', () => {
    const steps = stepsTo(1, 1 + 365 * DAY)
    expect(steps).toHaveLength(200)
    expect(steps.at(-1)).toBe(1 + 365 * DAY)
    expect([...steps].sort((a, b) => a - b)).toEqual(steps)
  })
})
