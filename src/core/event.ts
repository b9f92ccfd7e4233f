import type { RawValues } from './form.ts'
import type { Instant, Zone } from './time.ts'

/** A chat program, or the playground. */
export type Platform = 'slack' | 'discord' | 'playground'

/** A person's identity on a platform, with what the platform told of them along with the event. */
export type Account = {
  platform: Platform
  /** Their id on the platform. */
  user: string
  name?: string
  zone?: Zone
  /** That they use the platform in, where we speak it. */
  language?: string
  /** Whether they run the workspace or guild: Slack's admins and owners, Discord's Manage Server. */
  runsPlace?: boolean
  /** The platform did not tell who they are, or calls them a guest. Whoever has a record goes on with it; nobody new is taken in. */
  unproven?: 'untold' | 'guest'
}

/** Where something happened. */
export type Place = {
  /** The workspace's or guild's id; none in Discord's direct messages. */
  id?: string
  name?: string
  channel?: string
  channelName?: string
  /** The beginning of a program's id, as a button in a direct message bears it. */
  program?: string
  /** Whether it is the person's direct message with the bot. */
  direct: boolean
}

/** What a person did. `id` is the platform's own, or the form's: the same event twice has the same id. */
export type Event = { id: string; by: Account; at: Place } & (
  | { kind: 'command'; command: string; words: string }
  /** `typedDates`: the platform has no picker, so that dates are read from words: they are said back before anything is kept. */
  | { kind: 'submit'; ref: string; values: RawValues; typedDates?: true }
  | { kind: 'press'; ref: string }
  /** Items of a checklist that were ticked or cleared. */
  | { kind: 'tick'; ref: string; items: Readonly<Record<string, boolean>> }
  /** They are typing, after a command or, without one, somebody's name in a form's field. */
  | { kind: 'suggest'; words: string; command?: string }
  /** Plain words in the direct message. */
  | { kind: 'said'; words: string }
  /** A flow out of the platform's own menu. `words`: of the message on which it was chosen; none where it was chosen anywhere. */
  | { kind: 'shortcut'; flow: string; words?: string }
  /** `anew`: nobody opened it, but what it shows has changed. */
  | { kind: 'opened home'; anew?: true }
  /**
   * The bot was added to a place, or removed from it. `installer`: who acts installed it for their whole workspace, and so is its first
   * admin; without it they own the place, and hear what to do next.
   */
  | { kind: 'joined'; installer?: true }
  /** `until`: when, at the latest, where the platform tells it late. */
  | { kind: 'left'; until?: Instant }
)
export type EventKind = Event['kind']
