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

/** What became of a message. `unknown`: it may have arrived. `direct` is the direct message's id on the platform, to be kept. */
export type Outcome =
  | { kind: 'sent'; message: string; direct?: string }
  | {
      kind: 'retry'
      at: Instant
      reason: string
      /** The platform is asked too much: whatever else goes to the same place waits as well. */
      limited?: true
    }
  | { kind: 'unknown'; reason: string }
  | { kind: 'unreachable'; reason: string }

/** A message in somebody's direct message; `once` is the same for each try, so that a platform that can does not show it twice. */
export type Message = {
  to: Pick<Account, 'platform' | 'user'>
  /** The workspace or guild through which they are reached. */
  place: string
  /** Their direct message's id on the platform, where one was opened before. */
  direct?: string
  /** The message in whose thread they wrote, where the platform has any: it is answered there. */
  thread?: string
  view: View
  reader: Reader
  once: string
  /** A second try: whether the first one arrived is looked up where the platform has no key against doubles. */
  again: boolean
  /** No try was before it. */
  since?: Instant
  /** Whether a second try is sent even where the platform refuses that look: better twice than not at all. Otherwise it stays `unknown`. */
  mayRepeat: boolean
}

export type Messenger = (message: Message) => Promise<Outcome>
export type Messengers = Readonly<Partial<Record<Platform, Messenger>>>

/** The bot in a workspace or guild that installed it by itself. */
export type Installation = {
  platform: Platform
  /** The place's id on the platform. */
  place: string
  /** What it takes to act there, as the platform's adapter writes it. It is stored only encrypted. */
  data: string
  /** Who installed it: their id on the platform. */
  by: string
  at: Instant
}

export type Installations = {
  /** Replaces the one that was there. */
  save: (installation: Installation) => Promise<void>
  /** The `data` of a place's installation. */
  find: (platform: Platform, place: string) => Promise<string | undefined>
  /** Forgets an installation that is not younger than `at`. Resolves to whether none is left. */
  remove: (platform: Platform, place: string, at: Instant) => Promise<boolean>
}

/** Installations as they are stored, with what it takes to encrypt them anew. */
export type StoredInstallations = Installations & {
  all: () => Promise<readonly Pick<Installation, 'platform' | 'place' | 'data'>[]>
  /** Nothing happens where the data is no longer `from`: it is a newer one. Resolves to whether it was. */
  replace: (platform: Platform, place: string, from: string, data: string) => Promise<boolean>
}
