import { dayAfter, type Instant, instantOf, type Zone } from '../core/time.ts'
import type { AllowedHours } from '../people/policy.ts'

/** Whether a reminder may come at that moment. The end of the hours is still allowed. */
const isAllowed = (at: Instant, hours: AllowedHours, zone: Zone): boolean => {
  const [opens, closes] = hoursOf(at, 0, hours, zone) ?? [Infinity, 0]
  return at >= opens && (hours.to === 24 || at <= closes)
}

/** The nearest allowed moment at or after `at`. */
export const later = (at: Instant, hours: AllowedHours, zone: Zone): Instant => {
  if (isAllowed(at, hours, zone)) return at
  for (let day = 0; ; day++) {
    const [opens] = hoursOf(at, day, hours, zone) ?? []
    if (opens !== undefined && opens >= at) return opens
  }
}

/** The nearest allowed moment at or before `at`. */
export const earlier = (at: Instant, hours: AllowedHours, zone: Zone): Instant => {
  if (isAllowed(at, hours, zone)) return at
  for (let day = 0; ; day--) {
    const [, closes] = hoursOf(at, day, hours, zone) ?? []
    if (closes !== undefined && closes <= at) return closes
  }
}

/** When the hours open and close on the local day that is `count` after the day of `at`; undefined where they do not open. */
const hoursOf = (
  at: Instant,
  count: number,
  { days, from, to }: AllowedHours,
  zone: Zone,
): [opens: Instant, closes: Instant] | undefined => {
  const { year, month, day, weekday } = dayAfter(at, zone, count)
  if (!days.includes(weekday)) return undefined
  const end = to === 24 ? { hour: 23, minute: 59 } : { hour: to, minute: 0 }
  return [instantOf({ year, month, day, hour: from, minute: 0 }, zone), instantOf({ year, month, day, ...end }, zone)]
}
