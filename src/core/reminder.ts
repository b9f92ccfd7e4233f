import type { Instant } from './time.ts'

/** A reminder that a record calls for. */
export type Planned = {
  /** The same for the same promise, however often it is planned; another once its moment was moved. */
  key: string
  kind: string
  dueAt: Instant
  /** Planned even where its time has passed already. */
  evenIfPast?: boolean
}
