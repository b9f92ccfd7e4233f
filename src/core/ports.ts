import type { Account, Platform } from './event.ts'
import type { Reader } from './text.ts'
import type { Instant } from './time.ts'
import type { View } from './view.ts'

/** What is due, late or expired is decided by this clock. */
export type Clock = () => Instant

/** Makes an id of 22 letters, digits, `-` and `_`, never the same twice. */
export type MintId = () => string

export type Log = Record<
  'debug' | 'info' | 'warn' | 'error',
  /** Ids, counts and names of kinds only: nothing that a person typed. */
  (facts: Readonly<Record<string, unknown>>, message: string) => void
>

/** What became of a message. `unknown`: it may have arrived. */
export type Outcome =
  | { kind: 'sent'; message: string }
  | { kind: 'retry'; at: Instant; reason: string }
  | { kind: 'unknown'; reason: string }
  | { kind: 'unreachable'; reason: string }

/** A message in somebody's direct message; `once` is the same for each try, so that a platform that can does not show it twice. */
export type Message = {
  to: Pick<Account, 'platform' | 'user'>
  /** The workspace or guild through which they are reached. */
  place: string
  view: View
  reader: Reader
  once: string
  /** A second try: whether the first one arrived is looked up where the platform has no key against doubles. */
  again: boolean
}

export type Messenger = (message: Message) => Promise<Outcome>
export type Messengers = Readonly<Partial<Record<Platform, Messenger>>>
