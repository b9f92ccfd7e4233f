import { hashOf } from '../core/hash.ts'
import type { Interview } from '../interviews/interview.ts'

/** What of the plan a draft may speak of. A mark has a part for each, in this order. */
const PLAN = {
  aim: ({ aim }) => aim,
  minutes: ({ minutes }) => minutes,
  format: ({ format }) => format,
  time: ({ startsAt }) => startsAt,
  place: ({ place }) => place,
  source: ({ contact }) => contact.referredBy,
} as const satisfies Record<string, (talk: Interview) => unknown>
export type PlanPart = keyof typeof PLAN
const PARTS = Object.keys(PLAN) as readonly PlanPart[]

const marksOf = (talk: Interview): readonly string[] =>
  PARTS.map((part) => hashOf(JSON.stringify(PLAN[part](talk) ?? '')).toString(36))

/** By which one sees later what of the plan has changed. */
export const planMark = (talk: Interview): string => marksOf(talk).join('.')

/** What has changed since that mark; nothing where there is none that can be read. */
export const changedSince = (mark: string | undefined, talk: Interview): readonly PlanPart[] => {
  const before = mark?.split('.') ?? []
  const now = marksOf(talk)
  return before.length === now.length ? PARTS.filter((_, i) => before[i] !== now[i]) : []
}
