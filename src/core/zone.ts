import { type Instant, isZone, local } from './time.ts'

/** What people call the zones of North America; the database of zones knows them by cities only. */
const CUSTOMARY: Readonly<Record<string, string>> = {
  eastern: 'America/New_York',
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  central: 'America/Chicago',
  cst: 'America/Chicago',
  cdt: 'America/Chicago',
  ct: 'America/Chicago',
  mountain: 'America/Denver',
  mst: 'America/Denver',
  mdt: 'America/Denver',
  mt: 'America/Denver',
  pacific: 'America/Los_Angeles',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  alaska: 'America/Anchorage',
  hawaii: 'Pacific/Honolulu',
  uk: 'Europe/London',
  england: 'Europe/London',
  germany: 'Europe/Berlin',
  india: 'Asia/Kolkata',
  japan: 'Asia/Tokyo',
  boston: 'America/New_York',
  washington: 'America/New_York',
  philadelphia: 'America/New_York',
  atlanta: 'America/New_York',
  miami: 'America/New_York',
  houston: 'America/Chicago',
  dallas: 'America/Chicago',
  austin: 'America/Chicago',
  'san francisco': 'America/Los_Angeles',
  'los angeles': 'America/Los_Angeles',
  'san diego': 'America/Los_Angeles',
  seattle: 'America/Los_Angeles',
  portland: 'America/Los_Angeles',
  'santa barbara': 'America/Los_Angeles',
  albuquerque: 'America/Denver',
  munich: 'Europe/Berlin',
  hamburg: 'Europe/Berlin',
  mumbai: 'Asia/Kolkata',
  delhi: 'Asia/Kolkata',
  bangalore: 'Asia/Kolkata',
  beijing: 'Asia/Shanghai',
  kathmandu: 'Asia/Kathmandu',
  kolkata: 'Asia/Kolkata',
  bengaluru: 'Asia/Kolkata',
  chennai: 'Asia/Kolkata',
  hyderabad: 'Asia/Kolkata',
  kyiv: 'Europe/Kyiv',
  montreal: 'America/Toronto',
  ottawa: 'America/Toronto',
  'new york city': 'America/New_York',
  nyc: 'America/New_York',
  'washington dc': 'America/New_York',
  'portland, maine': 'America/New_York',
  minneapolis: 'America/Chicago',
  'st. louis': 'America/Chicago',
  'st louis': 'America/Chicago',
  'new orleans': 'America/Chicago',
  'salt lake city': 'America/Denver',
  'las vegas': 'America/Los_Angeles',
  frankfurt: 'Europe/Berlin',
  barcelona: 'Europe/Madrid',
  milan: 'Europe/Rome',
  geneva: 'Europe/Zurich',
  'rio de janeiro': 'America/Sao_Paulo',
  shenzhen: 'Asia/Shanghai',
  osaka: 'Asia/Tokyo',
}

const plainly = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .replace(/ time$| standard time$| daylight time$/, '')
    .trim()

const ALL = Intl.supportedValuesOf('timeZone')
const cityOf = (zone: string): string => plainly(zone.slice(zone.lastIndexOf('/') + 1))
const byCity = new Map(ALL.map((zone) => [cityOf(zone), zone]))

/** The IANA zone that somebody means by a city, a customary name or the zone's own; undefined where there is none. */
export const findZone = (words: string): string | undefined => {
  const typed = words.trim().replace(/\s+/g, '_')
  if (/^[A-Za-z_]+\/[A-Za-z_+\-/0-9]+$/.test(typed) && isZone(typed))
    return Intl.DateTimeFormat('en', { timeZone: typed }).resolvedOptions().timeZone
  if (/^(utc|gmt)$/i.test(typed)) return 'UTC'
  const [city = ''] = words.split(',')
  return CUSTOMARY[plainly(words)] ?? CUSTOMARY[plainly(city)] ?? byCity.get(plainly(city))
}

/** Zones that somebody may mean who has typed this much, the likeliest first: by a city, a customary name, or what the clock is off from UTC (`gmt+2`). */
export const zonesLike = (words: string, now: Instant, most = 25): readonly string[] => {
  const typed = plainly(words.slice(0, 60))
  const meant = findZone(words)
  const offset = /^(?:utc|gmt)? ?([+-]\d{1,2})(?::?([03]0|45))?$/.exec(typed)
  const ranked = [
    ...(meant === undefined ? [] : [meant]),
    ...(offset ? ALL.filter((zone) => minutesOff(zone, now) === signed(offset)) : []),
    ...Object.entries(CUSTOMARY).flatMap(([name, zone]) => (name.startsWith(typed) ? [zone] : [])),
    ...ALL.filter((zone) => cityOf(zone).startsWith(typed)),
    ...ALL.filter((zone) => plainly(zone).includes(typed)),
  ]
  // Mistyped, a name still begins like the one that was meant.
  if (ranked.length === 0 && typed.length > BEGINNING) return zonesLike(typed.slice(0, BEGINNING), now, most)
  return [...new Set(ranked)].slice(0, most)
}

/** Letters. */
const BEGINNING = 3

const minutesOff = (zone: string, now: Instant): number => local(now, zone).offset
const signed = ([, hours = '0', minutes = '0']: RegExpExecArray): number =>
  Number(hours) * 60 + Math.sign(Number(hours) || 1) * Number(minutes)
