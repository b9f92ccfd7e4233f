import type { Planned } from '../core/reminder.ts'
import type { Interview } from '../interviews/interview.ts'
import { kindOf, reminderKinds } from './index.ts'
import type { ReminderKind, Rules } from './rules.ts'

/**
 * The reminders that a talk calls for, as things stand. Pure, and the keys do not depend on `rules.now`:
 * the store holds them against what it has, whenever something was written.
 */
export const planFor = (interview: Interview, rules: Rules): readonly Planned[] =>
  reminderKinds.flatMap((kind) => wanted(kind, interview, rules))

/** Whether a talk still calls for the reminder with this key. */
export const isCalledFor = (kind: string, key: string, interview: Interview, rules: Rules): boolean => {
  const of = kindOf(kind)
  return of !== undefined && wanted(of, interview, rules).some((planned) => planned.key === key)
}

/**
 * The keys of what may be put off, and may come once it was: as long as what they are about stands, also where the person wants fewer,
 * and where another step of the ladder has taken their place.
 */
export const standing = (interview: Interview, rules: Rules): readonly string[] =>
  reminderKinds.flatMap(({ kinds, plan }) =>
    plan(interview, rules).flatMap(({ key, kind }) => kinds.map((other) => `${other}${key.slice(kind.length)}`)),
  )

const wanted = (kind: ReminderKind, interview: Interview, rules: Rules): readonly Planned[] => {
  if (rules.preference.fewer && kind.urgent.length === 0) return []
  const planned = kind.plan(interview, rules)
  return rules.preference.fewer ? planned.filter((one) => kind.urgent.includes(one.kind)) : planned
}

export { planDigest } from './digest.ts'
export { planWeekly } from './weekly.ts'
