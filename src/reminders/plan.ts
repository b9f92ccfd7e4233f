import type { Planned } from '../core/reminder.ts'
import type { Interview } from '../interviews/interview.ts'
import { reminderKinds } from './index.ts'
import type { Rules } from './rules.ts'

/**
 * The reminders that a talk calls for, as things stand. Pure, and the keys do not depend on `rules.now`:
 * the store holds them against what it has, whenever something was written.
 */
export const planFor = (interview: Interview, rules: Rules): readonly Planned[] =>
  reminderKinds.flatMap((kind) => kind.plan(interview, rules))

export { planDigest } from './digest.ts'
