import { atHour, DAY, HOUR, type Instant, instantOf, local, MINUTE } from '../../src/core/time.ts'
import type { Move } from './requests.ts'

const FARTHEST = 2 * 366 * DAY
/** A move goes in steps, so that reminders come at their own times and not all at its end. */
const STEP = 30 * MINUTE
const MOST_STEPS = 200

/** Where a move leads; undefined for a time that has passed, or none that can be. */
export const momentOf = (move: Move, now: Instant): Instant | undefined => {
  const to = wanted(move, now)
  return to !== undefined && to > now && to - now <= FARTHEST ? to : undefined
}

const wanted = (move: Move, now: Instant): Instant | undefined => {
  switch (move.to) {
    case 'hour':
      return now + HOUR
    case 'day': {
      // The same time on the next day, which may be 23 or 25 hours away.
      const { year, month, day, hour, minute } = local(now, move.zone).plus({ days: 1 })
      return instantOf({ year, month, day, hour, minute }, move.zone)
    }
    case 'monday': {
      const today = local(now, move.zone).weekday
      const thisWeek = atHour(now, move.zone, 9, 1 - today)
      return thisWeek > now ? thisWeek : atHour(now, move.zone, 9, 8 - today)
    }
    case 'time': {
      const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = move.wall.split(/\D/).map(Number)
      try {
        return instantOf({ year, month, day, hour, minute }, move.zone)
      } catch {
        return undefined
      }
    }
    default:
      return move satisfies never
  }
}

/** The moments on the way, `to` the last. */
export const stepsTo = (now: Instant, to: Instant): readonly Instant[] => {
  const step = Math.max(STEP, (to - now) / MOST_STEPS)
  const count = Math.ceil((to - now) / step)
  return Array.from({ length: count }, (_, i) => (i === count - 1 ? to : Math.round(now + step * (i + 1))))
}
