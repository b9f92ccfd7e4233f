import { z } from 'zod'

const hour = z.int().min(0).max(24)

/** Days of the week (1 is Monday, as ISO 8601 counts) and the local hours within which reminders may come. */
export const AllowedHours = z
  .object({
    days: z.array(z.int().min(1).max(7)).min(1),
    from: hour,
    to: hour,
  })
  .refine(({ from, to }) => from < to)
export type AllowedHours = z.infer<typeof AllowedHours>

/** What a program sets. Where the career guides disagree, the default is one of theirs. */
export const Policy = z.object({
  /** CCC asks for 20 minutes, UCSB for 30, UNM for 30 to 60. */
  minutes: z.int().min(15).max(60).default(30),
  /** Hours; 0 is off. UNM. */
  confirmBefore: z.int().min(0).max(168).default(48),
  /** Minutes. UNM says 15 to 20. */
  arriveEarly: z.int().min(0).max(60).default(15),
  /** Hours after the end. Pitzer says 24; CCC at once. */
  thanksWithin: z.int().min(4).max(168).default(24),
  /** Days without an answer after which a call is suggested: "a few", say UCLA and UNM. */
  callAfter: z.int().min(1).max(30).default(5),
  /** Months; 0 is off. UCSB and UCLA: from time to time. */
  keepInTouch: z.int().min(0).max(24).default(3),
  /** People to hear of each occupation. CCC says three, UCSB more than one; one or two give a false picture, says UNM. */
  peoplePerOccupation: z.int().min(2).max(10).default(3),
  allowedHours: AllowedHours.default({ days: [1, 2, 3, 4, 5], from: 9, to: 19 }),
  digest: z.object({ day: z.int().min(1).max(7), hour }).default({ day: 1, hour: 9 }),
  /** Days for which the record is kept after the bot was removed. */
  keptAfterLeaving: z.int().min(1).max(3650).default(90),
  /** Members: a smaller cohort shows no figures. */
  smallestGroup: z.int().min(2).max(50).default(5),
})
export type Policy = z.infer<typeof Policy>

/** What a person sets. */
export const Preference = z.object({
  allowedHours: AllowedHours.optional(),
  /** Nothing is sent before this instant. */
  pausedUntil: z.int().optional(),
  /** Only what can't wait, and the weekly message for the rest. */
  fewer: z.boolean().optional(),
  /** The time zone is the one that they said themselves: what the platform tells is not followed. */
  ownZone: z.boolean().optional(),
  /** The same of the language. */
  ownLanguage: z.boolean().optional(),
})
export type Preference = z.infer<typeof Preference>

/** The days and hours within which reminders may come: the person's own, else the program's. */
export const hoursFor = ({
  policy,
  preference,
}: {
  policy: Pick<Policy, 'allowedHours'>
  preference: Preference
}): AllowedHours => preference.allowedHours ?? policy.allowedHours
