import { addressIn } from './mail.ts'

const DATE = /\b(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4})\b/g

/** Whether words hold a telephone number: five digits or more, or three and more behind "ext."; a date is none. */
export const hasNumber = (words: string): boolean =>
  /(?:\d[\s().-]{0,3}){5}|\bext\w{0,8}\.? ?\d{3}/i.test(words.replace(DATE, ''))

const REGIONS = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' })
/** Every country's ending, and those of many sites (https://www.iana.org/domains/root/db). */
const isEnding = (ending: string): boolean =>
  ending.length === 2
    ? REGIONS.of(ending.toUpperCase()) !== undefined
    : /^(?:com|org|net|edu|gov|mil|int|info|biz|pro|name|dev|app|blog|site|online|page|link|shop|store|tech|work|works|studio|art|design|health|care|school|university|academy|agency|law|museum|news|media|network|social|chat|club|community|foundation|example|test)$/.test(
        ending,
      )

/** Whether words hold a link, with its "https://" or without. */
const hasLink = (words: string): boolean =>
  /https?:\/\/\S{4}/i.test(words) ||
  [...words.matchAll(/(?<![\w@.-])(?:[a-z0-9-]{1,63}\.){1,6}([a-z]{2,24})(?![\w@])/g)].some(([, ending = '']) =>
    isEnding(ending),
  )

/** A name on a network: "@ada". */
const hasHandle = (words: string): boolean => /(?:^|[\s(:/])@[\w.-]{2}/.test(words)

/** Whether words say how to reach somebody: an e-mail address, a name on a network, a number or a link. */
export const isReach = (words: string): boolean =>
  addressIn(words) !== undefined || hasHandle(words) || hasNumber(words) || hasLink(words)
