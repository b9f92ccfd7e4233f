import type { Instant } from './time.ts'
import type { View } from './view.ts'

/** A reminder that a record calls for. */
export type Planned = {
  /** The same for the same promise, however often it is planned. Begins with the kind. */
  key: string
  kind: string
  dueAt: Instant
  /** Planned even where its time has passed already. */
  evenIfPast?: boolean
}

/** A kind of reminder. Its name is stored, so it is never changed. */
export type ReminderKind<Subject, Rules, Composing> = {
  kind: string
  /** What the record calls for by its own rules: `plan` puts the kinds together. */
  plan: (subject: Subject, rules: Rules) => readonly Planned[]
  compose: (composing: Composing) => View
}
