import * as chrono from 'chrono-node'
import { atHour, DAY, type Instant, instantOf, local, MINUTE, type Zone } from './time.ts'
import { inEnglish } from './when-es.ts'
import { findZone } from './zone.ts'

export type When =
  | { found: 'moment'; at: Instant }
  /** A day without a time of day: `at` is 9:00 on it. */
  | { found: 'day'; at: Instant }
  | { found: 'nothing' }

export type Reading = {
  zone: Zone
  now: Instant
  /** Theirs, so that words and figures are read as its speakers mean them. */
  language?: string | undefined
  /** Which way "Tuesday" and "at 3" are read. */
  towards: 'past' | 'future'
}

/** Longer than any date that a person types. */
const LONGEST = 200

/** The first date in the words, as somebody in `zone` means it. Understands an ISO instant, which a picker gives. */
export const readWhen = (words: string, { zone, now, towards, language }: Reading): When => {
  const spanish = language?.startsWith('es') ?? false
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(words)) {
    const at = Date.parse(words)
    return Number.isNaN(at) ? { found: 'nothing' } : { found: 'moment', at }
  }
  const typed = spanish ? inEnglish(words.slice(0, LONGEST)) : words.slice(0, LONGEST)
  const [named, place = ''] = /\b(\p{L}[\p{L} ]{1,30}?) time\b/iu.exec(typed) ?? []
  const elsewhere = named && findZone(place.split(' ').at(-1) ?? '')
  if (elsewhere)
    return readWhen(typed.replace(` ${place.split(' ').at(-1)} time`, ''), { zone: elsewhere, now, towards })

  const offset = local(now, zone).offset
  const [result] = readerFor(zone, spanish).parse(
    inFigures(typed, { zone, now, towards }),
    { instant: new Date(now), timezone: offset },
    { forwardDate: towards === 'future' },
  )
  if (!result) return { found: 'nothing' }
  // "32 November 3 pm": a day that no month has is not read, and what is left of it means another.
  if (UNREAD_DAY.test(inFigures(typed, { zone, now, towards }).replace(result.text, ''))) return { found: 'nothing' }
  const { start } = result
  // "3 pm EST", "in two hours": a fixed point already.
  if (start.isCertain('timezoneOffset') || AGO.test(result.text)) return { found: 'moment', at: start.date().getTime() }

  const year = start.get('year')
  const month = start.get('month')
  const day = start.get('day')
  if (year === null || month === null || day === null) return { found: 'nothing' }
  const timed = start.isCertain('hour')
  const hour = timed ? hourOf(start, typed) : 9
  const minute = timed ? (start.get('minute') ?? 0) : 0
  const at = instantOf({ year, month, day, hour, minute }, zone)

  const dayless = !start.isCertain('day')
  const onlyTime = dayless && !start.isCertain('weekday') && !start.isCertain('month')
  const onlyWeekday = dayless && start.isCertain('weekday')
  const wrong = towards === 'past' ? at > now : at < now
  const step = (onlyTime ? 1 : 7) * (towards === 'past' ? -1 : 1)
  const moved = wrong && (onlyTime || onlyWeekday) ? atHour(at, zone, hour, step) + minute * MINUTE : at
  return timed ? { found: 'moment', at: moved } : { found: 'day', at: moved }
}

const AGO = /\b(now|ago|in (a|an|half|\d+) ?\w* ?(hours?|minutes?|mins?|hrs?))\b/i

/** 2/12 is 12 February in the Americas, to whoever speaks English there, and 2 December elsewhere. */
const readerFor = (zone: Zone, spanish: boolean): typeof chrono.en.casual =>
  !spanish && /^(America|US)\/|^Pacific\/Honolulu$/.test(zone) ? chrono.en.casual : chrono.en.GB

/** Ways to say a day that the parser reads as something else, written as a date. */
const inFigures = (words: string, { zone, now, towards }: Reading): string => {
  const today = local(now, zone)
  const iso = (day: typeof today) => day.toISODate()
  return words
    .replace(
      /\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b/,
      (_, day, month, year) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    )
    .replace(/(?<![\d.])(1[3-9]|2[0-3])\.([0-5]\d)(?![\d.])/, '$1:$2')
    .replace(/\b(the )?day after tomorrow\b/i, () => iso(today.plus({ days: 2 })))
    .replace(/\b(the )?day before yesterday\b/i, () => iso(today.minus({ days: 2 })))
    .replace(
      /\b(an|\d+) hours? and a half\b/i,
      (_, count) => `${(count === 'an' ? 60 : Number(count) * 60) + 30} minutes`,
    )
    .replace(/\bthe (\d{1,2})(st|nd|rd|th)\b(?! of)(?! \p{L}{3,9} \d)/iu, (said, figure) => {
      if (MONTH.test(words)) return said
      const day = Number(figure)
      const step = towards === 'future' ? 1 : -1
      for (let i = 0; i < 3; i++) {
        const month = today.startOf('month').plus({ months: i * step })
        const it = month.set({ day })
        const fits = step > 0 ? it >= today.startOf('day') : it <= today
        if (day <= (month.daysInMonth ?? 0) && fits) return iso(it)
      }
      return said
    })
}
const UNREAD_DAY =
  /\b\d{1,2}(st|nd|rd|th)? (of )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6} \d/i
const MONTH = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i

/**
 * An hour from 1 to 6 without am or pm is in the afternoon: nobody meets for a talk at 3 in the night.
 * One said of an evening is in the evening.
 */
const hourOf = (start: chrono.ParsedComponents, words: string): number => {
  const hour = start.get('hour') ?? 0
  // "last night at 9": the parser knows the night, and takes the 9 for the morning.
  const evening = /\b(tonight|night|evening)\b/i.test(words) && hour >= 5 && hour < 12 && !/\b[ap]\.?m\b/i.test(words)
  const afternoon = !start.isCertain('meridiem') && hour >= 1 && hour <= 6
  return evening || afternoon ? hour + 12 : hour
}

/** A moment in words that `readWhen` reads back as the same moment, in the same language. */
export const whenWords = (at: Instant, zone: Zone, language = 'en'): string =>
  language.startsWith('es')
    ? local(at, zone).setLocale('es').toFormat('ccc d LLL yyyy, HH:mm')
    : local(at, zone)
        .toFormat('ccc d LLL yyyy, h:mm a')
        .replace(/[AP]M$/, (half) => half.toLowerCase())

/** A day in words that `readWhen` reads back as the same day. */
export const dayWords = (at: Instant, zone: Zone, language = 'en'): string =>
  local(at, zone).setLocale(language).toFormat('ccc d LLL yyyy')

/** How far off a date may be before it is taken for a slip. */
export const FARTHEST = 2 * 366 * DAY
