import { choice, choices, text } from '../../core/fields.ts'
import { MINUTES, RESUMES } from '../../people/policy.ts'

const DAYS = ['1', '2', '3', '4', '5', '6', '7'] as const
const hours = (from: number, to: number): string[] => Array.from({ length: to - from + 1 }, (_, i) => String(from + i))
/** Read as a number where its range is known. */
const number = () => text({ max: 5 })

/** The policies by what they are about: each a page. */
export const policyForms = {
  talks: {
    minutes: choice(MINUTES.map(String)),
    confirmBefore: number(),
    arriveEarly: number(),
    resume: choice(RESUMES),
    peoplePerOccupation: number(),
  },
  after: { thanksWithin: number(), callAfter: number(), keepInTouch: number() },
  hours: {
    days: choices(DAYS),
    from: choice(hours(0, 23)),
    to: choice(hours(1, 24)),
    digestDay: choice(DAYS),
    digestHour: choice(hours(0, 23)),
  },
  data: { smallestGroup: number(), keptAfterLeaving: number() },
} as const
export type PolicyGroup = keyof typeof policyForms
