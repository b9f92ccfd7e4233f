import { DateTime } from 'luxon'

/** A moment: milliseconds since 1970 in UTC. A plain number, so that it can be stored in a reply and compared with `<`. */
export type Instant = number

/** An IANA time zone name, such as `America/Chicago`. */
export type Zone = string

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

export const local = (at: Instant, zone: Zone): DateTime<true> => {
  const moment = DateTime.fromMillis(at, { zone })
  if (!moment.isValid) throw new RangeError(`not a time zone: ${zone}`)
  return moment
}

export const isZone = (name: string): boolean => DateTime.local({ zone: name }).isValid

/** What the clock on a wall shows. */
export type WallTime = { year: number; month: number; day: number; hour: number; minute: number }

/**
 * The instant at which a clock in `zone` shows `wall`.
 * A time that is skipped in spring moves forward by the skipped hour; one that comes twice in autumn means the first.
 * Luxon answers the second case by the season in which the process runs, so the offset is chosen here.
 */
export const instantOf = (wall: WallTime, zone: Zone): Instant => {
  const moment = DateTime.fromObject(wall, { zone })
  if (!moment.isValid) throw new RangeError(`not a time in ${zone}: ${JSON.stringify(wall)}`)
  return Math.min(...moment.getPossibleOffsets().map((possible) => possible.toMillis()))
}

/** The hour at which a day without a time of day is looked at. */
export const MORNING = 9

/** The next Monday's morning: on a Monday, a week later. */
export const nextMonday = (at: Instant, zone: Zone): Instant => atHour(at, zone, MORNING, 8 - local(at, zone).weekday)

/** The ends of the last full weeks (a Monday's midnight, by the zone), the earliest first. */
export const weekEnds = (at: Instant, zone: Zone, count: number): readonly Instant[] =>
  Array.from({ length: count }, (_, i) =>
    local(at, zone)
      .startOf('week')
      .minus({ weeks: count - 1 - i })
      .toMillis(),
  )

/** The calendar's day that is `days` after the local day of `at`. Counted without a clock, since a day may lack its midnight. */
export const dayAfter = (at: Instant, zone: Zone, days: number): DateTime<true> => {
  const { year, month, day } = local(at, zone)
  return DateTime.fromMillis(Date.UTC(year, month - 1, day + days), { zone: 'utc' }) as DateTime<true>
}

/** `hour` o'clock on the local day that is `days` after the day of `at`. */
export const atHour = (at: Instant, zone: Zone, hour: number, days = 0): Instant => {
  const { year, month, day } = dayAfter(at, zone, days)
  return instantOf({ year, month, day, hour, minute: 0 }, zone)
}
