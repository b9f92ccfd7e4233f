import { type Instant, instantOf, local, type Zone } from '../core/time.ts'
import type { AllowedHours } from '../people/policy.ts'

/** Whether a reminder may come at that moment. The end of the hours is still allowed. */
const isAllowed = (at: Instant, { days, from, to }: AllowedHours, zone: Zone): boolean => {
  const moment = local(at, zone)
  const [opens, closes] = hoursOf(at, 0, { days, from, to }, zone)
  return days.includes(moment.weekday) && at >= opens && (to === 24 || at <= closes)
}

/** The nearest allowed moment at or after `at`. */
export const later = (at: Instant, hours: AllowedHours, zone: Zone): Instant => {
  if (isAllowed(at, hours, zone)) return at
  for (let day = 0; ; day++) {
    const [opens] = hoursOf(at, day, hours, zone)
    if (opens >= at && hours.days.includes(local(opens, zone).weekday)) return opens
  }
}

/** The nearest allowed moment at or before `at`. */
export const earlier = (at: Instant, hours: AllowedHours, zone: Zone): Instant => {
  if (isAllowed(at, hours, zone)) return at
  for (let day = 0; ; day--) {
    const [opens, closes] = hoursOf(at, day, hours, zone)
    if (closes <= at && hours.days.includes(local(opens, zone).weekday)) return closes
  }
}

/** When the hours open and close on the local day that is `days` after the day of `at`. */
const hoursOf = (at: Instant, days: number, { from, to }: AllowedHours, zone: Zone): [Instant, Instant] => {
  const { year, month, day } = local(at, zone).startOf('day').plus({ days })
  const end = to === 24 ? { hour: 23, minute: 59 } : { hour: to, minute: 0 }
  return [instantOf({ year, month, day, hour: from, minute: 0 }, zone), instantOf({ year, month, day, ...end }, zone)]
}
