import { say } from './words.js'

/** @param {number} at @param {string} zone */
export const timeOf = (at, zone) =>
  new Intl.DateTimeFormat(say.clockLocale, { timeZone: zone, hour: 'numeric', minute: '2-digit' })
    .format(at)
    .toLowerCase()

/** @param {number} at @param {string} zone */
export const dayOf = (at, zone) =>
  new Intl.DateTimeFormat(say.locale, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long' }).format(at)

/** @param {number} at @param {string} zone */
export const momentOf = (at, zone) =>
  `${new Intl.DateTimeFormat(say.locale, { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).format(at).replace(',', '')}, ${timeOf(at, zone)}`

/**
 * What a date and time picker holds, said as people say it.
 *
 * @param {string} wall such as 2026-12-02T15:00
 */
export const pickedWords = (wall) => momentOf(Date.parse(`${wall}Z`), 'UTC')

/** @param {string} day such as 2026-12-04 */
export const pickedDay = (day) =>
  new Intl.DateTimeFormat(say.locale, {
    timeZone: 'UTC',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  })
    .format(Date.parse(day))
    .replace(',', '')

/** The browser's own zone. */
export const ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone
