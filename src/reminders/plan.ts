import type { Planned } from '../core/reminder.ts'
import type { Interview } from '../interviews/interview.ts'
import { kindOf, reminderKinds } from './index.ts'
import type { ReminderKind, Rules } from './rules.ts'

/**
 * The reminders that a talk calls for, as things stand. Pure, and the keys do not depend on `rules.now`:
 * the store holds them against what it has, whenever something was written.
 */
export const planFor = (interview: Interview, rules: Rules): readonly Planned[] => allOf(interview, rules).planned

/** What a talk calls for, and the keys of what stands, from one look at every kind. */
export const allOf = (
  interview: Interview,
  rules: Rules,
): { planned: readonly Planned[]; standing: readonly string[] } => {
  const plans = reminderKinds.map((kind) => [kind, kind.plan(interview, rules)] as const)
  return {
    planned: plans.flatMap(([kind, plan]) => wanted(kind, plan, rules)),
    standing: plans.flatMap(([{ kinds }, plan]) =>
      plan.flatMap(({ key, kind }) => kinds.map((other) => `${other}${key.slice(kind.length)}`)),
    ),
  }
}

/** Whether a talk still calls for the reminder with this key. */
export const isCalledFor = (kind: string, key: string, interview: Interview, rules: Rules): boolean => {
  const of = kindOf(kind)
  return of !== undefined && wanted(of, of.plan(interview, rules), rules).some((planned) => planned.key === key)
}

/**
 * The keys of what may be put off, and may come once it was: as long as what they are about stands, also where the person wants fewer,
 * and where another step of the ladder has taken their place.
 */
export const standing = (interview: Interview, rules: Rules): readonly string[] => allOf(interview, rules).standing

const wanted = ({ urgent }: ReminderKind, plan: readonly Planned[], { preference }: Rules): readonly Planned[] =>
  preference.fewer ? plan.filter(({ kind }) => urgent.includes(kind)) : plan

export { planDigest } from './digest.ts'
export { THANKS_APART } from './thanks.ts'
export { planWeekly, WEEKLY_APART } from './weekly.ts'
