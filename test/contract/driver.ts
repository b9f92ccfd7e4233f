import type { Platform } from '../../src/core/event.ts'
import type { RawValue } from '../../src/core/form.ts'
import type { Messenger } from '../../src/core/ports.ts'
import type { DateLook } from '../../src/core/text.ts'
import type { Instant } from '../../src/core/time.ts'
import type { Dispatch } from '../../src/runtime/dispatch.ts'

/** A form as the person sees it. */
export type SeenForm = {
  title: string
  /** Undefined where the platform names the button itself, as Discord does. */
  submit?: string
  intro?: string
  fields: readonly {
    name: string
    label: string
    hint?: string
    value: RawValue
    options?: readonly string[]
    problem?: string
  }[]
}

/** A message as the person sees it: markup taken away as the platform's own client would. */
export type SeenMessage = {
  words: string
  buttons: readonly string[]
  checklist: readonly { label: string; done: boolean }[]
  /** `alt` is what a picture shows in words, for whoever does not see it. */
  files: readonly { name: string; bytes: Buffer; alt?: string }[]
  /** In their direct message with the bot, or an answer that only they see in a channel. */
  where: 'direct' | 'private'
  /** The platform's own payload, to look closer. */
  raw: unknown
}

/** What the bot asks of a platform to send a message of its own: to open a direct message, to look into it, to post there. */
export type Asked = 'open' | 'look' | 'post'

/**
 * What happens to a call. `lost`: it is done, and its answer never arrives. `broken`: it is not done, and answered with a 500.
 * `refused`: the bot may not. `none`: it goes well.
 */
export type Mishap =
  | { kind: 'none' }
  | { kind: 'lost' }
  | { kind: 'broken' }
  | { kind: 'refused' }
  | { kind: 'limited'; seconds: number }

/** The platform's server, which does what a test says. */
type Server = {
  /** What happens to the next calls of that kind, in their order. */
  next: (asked: Asked, ...mishaps: readonly Mishap[]) => void
  /** Keeps the next call of that kind: `reached` resolves once it is there, and it is answered after `release`. */
  hold: (asked: Asked) => { reached: Promise<void>; release: () => void }
  /** How many there were. */
  calls: (asked: Asked) => number
  /** The id of somebody's direct message, whether the bot has opened it or not. */
  directOf: (person: string) => string
  /** The id of a direct message that is no longer there. */
  gone: string
}

/**
 * A platform as its people use it: real requests against a strict stand-in for the platform's server, with the real adapter behind.
 * Every act resolves once the platform has shown the answer, and rejects where the platform would refuse (a signature, a
 * limit, an answer that came too late or twice).
 */
export type Driver = {
  platform: Platform
  start: (dispatch: Dispatch) => Promise<void>
  stop: () => Promise<void>

  command: (person: string, command: string, words?: string, where?: 'channel' | 'direct') => Promise<void>
  say: (person: string, words: string) => Promise<void>
  /** Only where the platform has a Home. */
  openHome?: (person: string) => Promise<void>
  /** A flow out of the platform's own menu. Only where the platform has one. */
  shortcut?: (person: string, flow: string) => Promise<void>
  /** A flow out of the menu of somebody's message with these words, in a channel. Only where messages have one. */
  onMessage?: (person: string, flow: string, words: string) => Promise<void>
  /** The bot is added to the guild, where the platform tells of it; and removed from the workspace or guild. */
  join?: () => Promise<void>
  leave: () => Promise<void>
  /** The form that is open in front of them. */
  form: (person: string) => SeenForm | undefined
  /** Types these values over what the open form holds and presses its button. */
  submit: (person: string, values: Readonly<Record<string, RawValue>>) => Promise<void>
  /** Closes the page that is open without filling it in. Only where one follows another in the same window. */
  closePage?: (person: string) => Promise<void>
  /** The button with that label in the newest message that has one. */
  press: (person: string, label: string) => Promise<void>
  tick: (person: string, label: string) => Promise<void>
  /** Types a name and resolves to what is offered. */
  suggest: (person: string, words: string) => Promise<readonly string[]>
  /** Everything that they see, the oldest first. */
  messages: (person: string) => readonly SeenMessage[]
  /** Lets them run the workspace or guild. Before they first act. */
  promote: (person: string) => void
  /** They no longer take direct messages from the bot. */
  closeDirect: (person: string) => void
  /** Sends the same platform event again, as the platform does when it saw no answer in time. */
  repeatLast: () => Promise<void>
  /** Dates are typed, since the platform has no picker. */
  typedDates?: true
  /** How a moment is shown, where the platform shows it by the device's clock and not in our words. */
  moment?: (at: Instant, look: DateLook) => string
  /** The adapter's own: for what the bot sends by itself. */
  messenger: Messenger
  /** The workspace's or guild's id. */
  place: string
  /** What the platform calls that person. */
  user: (person: string) => string
  /** Only where something can get lost on the way. */
  server?: Server
}

/** A call that is kept: what a server's `hold` gives back, and what the call is to do. */
export const held = () => {
  let reach = () => {}
  let release = () => {}
  const reached = new Promise<void>((resolve) => {
    reach = resolve
  })
  const until = new Promise<void>((resolve) => {
    release = resolve
  })
  return { reached, reach: () => reach(), until, release: () => release() }
}
