import * as chrono from 'chrono-node'
import { atHour, DAY, type Instant, instantOf, local, type Zone } from './time.ts'

export type When =
  | { found: 'moment'; at: Instant }
  /** A day without a time of day: `at` is 9:00 on it. */
  | { found: 'day'; at: Instant }
  | { found: 'nothing' }

export type Reading = {
  zone: Zone
  now: Instant
  /** Which way "Tuesday" and "at 3" are read. */
  towards: 'past' | 'future'
}

/** Longer than any date that a person types. */
const LONGEST = 200

/** The first date in the words, as somebody in `zone` means it. Understands an ISO instant, which a picker gives. */
export const readWhen = (words: string, { zone, now, towards }: Reading): When => {
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(words)) {
    const at = Date.parse(words)
    return Number.isNaN(at) ? { found: 'nothing' } : { found: 'moment', at }
  }
  const offset = local(now, zone).offset
  const [result] = chrono.parse(
    words.slice(0, LONGEST),
    { instant: new Date(now), timezone: offset },
    { forwardDate: towards === 'future' },
  )
  if (!result) return { found: 'nothing' }
  const { start } = result
  // "3 pm EST", "in two hours": a fixed point already.
  if (
    start.isCertain('timezoneOffset') ||
    /\b(now|ago|in (a|an|half|\d+) ?\w* ?(hours?|minutes?|mins?|hrs?))\b/i.test(result.text)
  )
    return { found: 'moment', at: start.date().getTime() }

  const year = start.get('year')
  const month = start.get('month')
  const day = start.get('day')
  if (year === null || month === null || day === null) return { found: 'nothing' }
  const timed = start.isCertain('hour')
  const wall = { year, month, day, hour: timed ? hourOf(start) : 9, minute: timed ? (start.get('minute') ?? 0) : 0 }
  const at = instantOf(wall, zone)

  const onlyTime = !start.isCertain('day') && !start.isCertain('weekday') && !start.isCertain('month')
  const moved = move(
    at,
    { onlyTime, onlyWeekday: start.isCertain('weekday') && !start.isCertain('day') },
    { zone, now, towards },
    wall,
  )
  return timed ? { found: 'moment', at: moved } : { found: 'day', at: moved }
}

/** An hour from 1 to 6 without am or pm is in the afternoon: nobody meets for a talk at 3 in the night. */
const hourOf = (start: chrono.ParsedComponents): number => {
  const hour = start.get('hour') ?? 0
  return !start.isCertain('meridiem') && hour >= 1 && hour <= 6 ? hour + 12 : hour
}

type Vague = { onlyTime: boolean; onlyWeekday: boolean }
type Wall = { hour: number; minute: number }

/** "Tuesday" said of the past is the last Tuesday, "at 3" said of the future the next 3 o'clock. */
const move = (at: Instant, vague: Vague, { zone, now, towards }: Reading, { hour, minute }: Wall): Instant => {
  const wrong = towards === 'past' ? at > now : at < now
  if (!wrong || !(vague.onlyTime || vague.onlyWeekday)) return at
  const days = (vague.onlyTime ? 1 : 7) * (towards === 'past' ? -1 : 1)
  return atHour(at, zone, hour, days) + minute * 60_000
}

/** A moment in words that `readWhen` reads back as the same moment. */
export const whenWords = (at: Instant, zone: Zone): string =>
  local(at, zone)
    .toFormat('ccc d LLL yyyy, h:mm a')
    .replace(/[AP]M$/, (m) => m.toLowerCase())

/** How far off a date may be before it is taken for a slip. */
export const FARTHEST = 2 * 366 * DAY
