import { z } from 'zod'
import { readable } from './readable.ts'

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

/** What a number of the policy may be, the least and the most. */
export const RANGES = {
  minutes: [15, 60],
  confirmBefore: [0, 168],
  arriveEarly: [0, 60],
  thanksWithin: [4, 168],
  callAfter: [1, 30],
  peoplePerOccupation: [2, 10],
  keepInTouch: [0, 24],
  keptAfterLeaving: [1, 3650],
  smallestGroup: [2, 50],
} as const
export type Ranged = keyof typeof RANGES
const within = (of: Ranged) => z.int().min(RANGES[of][0]).max(RANGES[of][1])

/** What is offered of the lengths that may be asked for. */
export const MINUTES = [15, 20, 30, 45, 60] as const
export type Minutes = (typeof MINUTES)[number]

export const RESUMES = ['home', 'case', 'always'] as const
/** Left at home, brought in case they ask, or always brought. */
export type Resume = (typeof RESUMES)[number]

/** What a program sets. Where the career guides disagree, the default is one of theirs. */
export const Policy = z.object({
  /** CCC asks for 20 minutes, UCSB for 30, UNM for 30 to 60. */
  minutes: within('minutes').default(30),
  /** Hours; 0 is off. UNM. */
  confirmBefore: within('confirmBefore').default(48),
  /** Minutes. UNM says 15 to 20. */
  arriveEarly: within('arriveEarly').default(15),
  /** UCSB does not need it, Pitzer asks for it in case, UNM always. */
  resume: z.enum(RESUMES).default('case'),
  /** CCC asks for three; UCSB for more than one; UNM finds one or two a false picture. */
  peoplePerOccupation: within('peoplePerOccupation').default(3),
  /** Hours after the end. Pitzer says 24; CCC at once. */
  thanksWithin: within('thanksWithin').default(24),
  /** Days without an answer after which a call is suggested: "a few", say UCLA and UNM. */
  callAfter: within('callAfter').default(5),
  /** Months; 0 is off. UCSB and UCLA: from time to time. */
  keepInTouch: within('keepInTouch').default(3),
  allowedHours: AllowedHours.default({ days: [1, 2, 3, 4, 5], from: 9, to: 19 }),
  digest: z.object({ day: z.int().min(1).max(7), hour }).default({ day: 1, hour: 9 }),
  /** Days for which the record is kept after the bot was removed. */
  keptAfterLeaving: within('keptAfterLeaving').default(90),
  /** Members: a smaller cohort shows no figures. */
  smallestGroup: within('smallestGroup').default(5),
})
export type Policy = z.infer<typeof Policy>

/** What a program that sets nothing has. */
export const DEFAULT_POLICY: Policy = Policy.parse({})
export const POLICIES = Object.keys(Policy.shape) as (keyof Policy)[]

/** What of a policy is the program's own. */
export const ownPolicies = (policy: Policy): readonly (keyof Policy)[] =>
  POLICIES.filter((one) => JSON.stringify(policy[one]) !== JSON.stringify(DEFAULT_POLICY[one]))

/** What is stored, each by itself: what can't be read is `broken`, and the default stands. */
export const policyOf = (stored: unknown): { policy: Policy; broken: readonly string[] } => {
  const { value, broken } = readable(Policy, stored)
  return value ? { policy: value, broken } : { policy: DEFAULT_POLICY, broken: [...POLICIES] }
}

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
