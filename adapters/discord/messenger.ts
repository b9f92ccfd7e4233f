import { createHash } from 'node:crypto'
import { type APIMessage, type REST, Routes } from 'discord.js'
import type { Clock, Log, Message, Messenger } from '../../src/core/ports.ts'
import type { Sending, Tried } from '../../src/runtime/sending.ts'
import type { Channels } from './channels.ts'
import { messageBody, type Rendered, renderView } from './render.ts'
import { type Agent, makeRest } from './rest.ts'
import { CODE, codeOf, isOurs, isRefusedLook, isUnknownChannel, nameOf, OPENED_AGAIN, outcomeOf } from './trouble.ts'

/** Messages of a direct message that a second try looks through. */
const LOOK_BACK = 50
/** How long Discord may take over a message that nobody waits for, in milliseconds. */
const REMINDER_TIMEOUT = 5000
/** Of the 50 that Discord takes in a second, some are left to answers. */
const MOST_REMINDERS_PER_SECOND = 40

/** Messages to somebody who waits for an answer, over a client of their own. */
export type Direct = {
  messenger: Messenger
  /** The channel of somebody's direct message, where an event told it. */
  remember: (user: string, channel: string) => void
}

type Outside = {
  token: string
  log: Log
  clock: Clock
  /** Waited for before a direct message is opened. */
  turn?: () => Promise<void>
}

/** A client for reminders alone: a route that is limited or slow in one client holds up nothing in another. */
export const remindersRest = (options: { apiUrl?: string | undefined; agent: Agent; token: string }): REST =>
  makeRest({ ...options, timeout: REMINDER_TIMEOUT, mostPerSecond: MOST_REMINDERS_PER_SECOND })

type Attempt = Tried & { error?: unknown }

export const makeSending = (
  rest: REST,
  { token, channels, log, clock, turn = async () => {} }: Outside & { channels: Channels },
): Sending => {
  const open = async (user: string): Promise<string> => {
    await turn()
    const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: user } })) as { id: string }
    channels.keep(user, id)
    return id
  }

  const post = async (channel: string, message: Rendered, once: string) =>
    (await rest.post(Routes.channelMessages(channel), {
      body: { ...messageBody(marked(message, once)), nonce: nonceOf(once), enforce_nonce: true },
      files: [...message.files],
    })) as APIMessage

  const earlier = async (channel: string): Promise<readonly APIMessage[]> =>
    (await rest.get(Routes.channelMessages(channel), {
      query: new URLSearchParams({ limit: `${LOOK_BACK}` }),
    })) as APIMessage[]

  /** What is there of an earlier try. `refused`: Discord does not let the bot look, and would not tomorrow. */
  const lookedUp = async (channel: string, { to, once }: Message) => {
    try {
      return await earlier(channel)
    } catch (error) {
      if (!isRefusedLook(error)) throw error
      log.error({ user: to.user, once, reason: nameOf(error) }, 'Discord refuses the history of a direct message')
      return 'refused'
    }
  }

  /** A view that is longer than a message comes as several, each with a key of its own. */
  const inChannel = async (channel: string, message: Message): Promise<Attempt> => {
    const { view, reader, once, again, mayRepeat } = message
    let sending = false
    let inPart = false
    try {
      const looked = again ? await lookedUp(channel, message) : []
      if (looked === 'refused' && !mayRepeat)
        return { outcome: { kind: 'unknown', reason: 'history refused' }, inPart: false }
      const history = looked === 'refused' ? [] : looked
      let last: APIMessage | undefined
      for (const [i, rendered] of renderView(view, reader, log).entries()) {
        const key = `${once}.${i}`
        const arrived = history.findLast((one) => isMarked(one, key) || isNextPart(one, rendered, last))
        sending = true
        last = arrived ?? (await post(channel, rendered, key))
        inPart = true
      }
      return { outcome: { kind: 'sent', message: last?.id ?? '', direct: channel }, inPart }
    } catch (error) {
      return { outcome: outcomeOf(error, clock(), sending), inPart, error }
    }
  }

  /** In the direct message that is known. Where that is no longer the one, or none is known, it is opened. */
  const inDirect = async (message: Message): Promise<Attempt> => {
    const { user } = message.to
    const known = message.direct ?? channels.known(user)
    if (known !== undefined) {
      const attempt = await inChannel(known, message)
      if (attempt.outcome.kind === 'sent') channels.keep(user, known)
      if (attempt.inPart || !isUnknownChannel(attempt.error)) return attempt
      channels.forget(user)
    }
    const closedUntil = channels.closedUntil()
    if (closedUntil > clock())
      return { outcome: { kind: 'retry', at: closedUntil, reason: 'opens no direct messages' }, inPart: false }
    let channel: string
    try {
      channel = await open(user)
    } catch (error) {
      // Each further try would keep it closed, and may get the bot quarantined.
      if (codeOf(error) === CODE.tooManyDirect) channels.close(clock() + OPENED_AGAIN)
      return { outcome: outcomeOf(error, clock(), false), inPart: false, error }
    }
    const attempt = await inChannel(channel, message)
    if (isUnknownChannel(attempt.error)) channels.forget(user)
    return attempt
  }

  return async (message) => {
    const attempt = await inDirect(message)
    const { error } = attempt
    if (error !== undefined) {
      // One refusal, and the library forgets the token for good.
      rest.setToken(token)
      // Nobody but whoever runs the bot can mend it.
      log[isOurs(error) ? 'error' : 'warn'](
        { user: message.to.user, once: message.once, reason: nameOf(error) },
        'a message to Discord did not arrive',
      )
    }
    return attempt
  }
}

const digest = (once: string): Buffer => createHash('sha256').update(once).digest()

/**
 * At most 25 characters. Within a few minutes Discord answers with the earlier message in place of a second one:
 * https://docs.discord.com/developers/resources/message#create-message
 */
const nonceOf = (once: string): string => digest(once).toString('base64url').slice(0, 25)

/** 31 bits, and never among the small numbers that Discord gives out itself. */
const markOf = (once: string): number => (digest(once).readUInt32BE(0) >>> 1) | 0x4000_0000

/**
 * The key as the id of the outermost component, which Discord keeps with the message and a nonce is not sure to be:
 * https://docs.discord.com/developers/components/reference#anatomy-of-a-component
 */
const marked = (message: Rendered, once: string): Rendered => ({
  ...message,
  components: message.components.map((one, i) => (i === 0 ? { ...one, id: markOf(once) } : one)),
})

const isMarked = (message: APIMessage, once: string): boolean =>
  message.nonce === nonceOf(once) || message.components?.[0]?.id === markOf(once)

/** Plain words carry no key but their nonce: they are known by standing after the part before them, from the bot too. */
const isNextPart = (message: APIMessage, { content }: Rendered, before: APIMessage | undefined): boolean =>
  content !== undefined &&
  before !== undefined &&
  message.author.id === before.author.id &&
  message.content === content.trim() &&
  BigInt(message.id) > BigInt(before.id)
