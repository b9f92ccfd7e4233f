import type { Planned } from '../core/reminder.ts'
import type { Instant, Zone } from '../core/time.ts'
import type { View } from '../core/view.ts'
import type { ReminderId } from '../interviews/due.ts'
import type { Interview } from '../interviews/interview.ts'
import type { Words } from '../locales/index.ts'
import { type Member, zoneOf } from '../people/member.ts'
import type { Policy, Preference } from '../people/policy.ts'

/** By what a reminder's time is found: the program's policy, the person's preference, their zone. */
export type Rules = { policy: Policy; preference: Preference; zone: Zone; now: Instant }

/** Those of one member. */
export const rulesFor = (member: Member, now: Instant): Rules => {
  const { program, preference } = member
  return { policy: program.policy, preference, zone: zoneOf(member), now }
}

export type Composing = {
  /** The reminder's own id, for its buttons. */
  reminder: string
  kind: string
  interview: Interview
  /** Put off by the person to this moment. */
  snoozed: boolean
  to: Member
  say: Words
  now: Instant
  /** The reader's. */
  zone: Zone
}

/** One kind of reminder about a talk. */
export type ReminderKind = {
  kinds: readonly ReminderId[]
  /** Those that come to somebody who wants fewer: what can't wait for the weekly message. */
  urgent: readonly string[]
  /** Whether it waits for an answer: three in a row without one are enough. */
  asks: boolean
  /** When the record calls for it. */
  plan: (interview: Interview, rules: Rules) => readonly Planned[]
  /** `missed` once its moment has passed: then it is listed, not sent. `covered` where another of them speaks for it. */
  compose: (composing: Composing) => View | 'missed' | 'covered'
}

export const keyOf = (kind: string, subject: string, at: Instant): string =>
  `${kind}:${subject}:${new Date(at).toISOString()}`
