import { createHash } from 'node:crypto'
import { type APIMessage, DiscordAPIError, type REST, Routes } from 'discord.js'
import type { Clock, Log, Message, Messenger, Outcome } from '../../src/core/ports.ts'
import { messageBody, type Rendered, renderView } from './render.ts'
import { type Agent, makeAgent, makeRest } from './rest.ts'
import { CODE, codeOf, nameOf, outcomeOf } from './trouble.ts'

/** Messages of a direct message that a second try looks through. */
const LOOK_BACK = 50
/** Milliseconds that Discord has for each call of a reminder. */
const REMINDER_TIMEOUT = 5000
/** Channels to remember. */
const MOST_CHANNELS = 10_000

export type Direct = {
  /** For answers that go to a direct message. */
  messenger: Messenger
  /** For reminders: over a client of its own, whose limits no answer waits behind. */
  reminders: Messenger
  /** The channel of somebody's direct message, where an event told it. */
  remember: (user: string, channel: string) => void
}

type Options = {
  token: string
  /** The REST API's base address without a version. */
  apiUrl?: string | undefined
  log: Log
  clock: Clock
}

/** Messages over REST alone, for a replica that sends reminders while another holds the gateway. */
export const discordMessenger = (options: Options): Messenger =>
  makeDirect({ ...options, agent: makeAgent() }).reminders

export const makeDirect = ({ token, apiUrl, agent, log, clock }: Options & { agent: Agent }): Direct => {
  const channels = new Map<string, string>()

  const remember = (user: string, channel: string): void => {
    const oldest = channels.keys().next().value
    if (channels.size >= MOST_CHANNELS && oldest !== undefined) channels.delete(oldest)
    channels.set(user, channel)
  }

  const over = (rest: REST): Messenger => {
    const channelOf = async (user: string): Promise<string> => {
      const known = channels.get(user)
      if (known !== undefined) return known
      const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: user } })) as { id: string }
      remember(user, id)
      return id
    }

    const post = async (channel: string, message: Rendered, once: string) =>
      (await rest.post(Routes.channelMessages(channel), {
        body: { ...messageBody(marked(message, once)), nonce: nonceOf(once), enforce_nonce: true },
        files: [...message.files],
      })) as APIMessage

    /** What was shown before; undefined where Discord refuses the look and it must not come twice. */
    const earlier = async (
      channel: string,
      { again, mayRepeat }: Message,
    ): Promise<readonly APIMessage[] | undefined> => {
      if (!again) return []
      try {
        const query = new URLSearchParams({ limit: `${LOOK_BACK}` })
        return (await rest.get(Routes.channelMessages(channel), { query })) as APIMessage[]
      } catch (error) {
        if (!(error instanceof DiscordAPIError) || error.status !== 403) throw error
        log.warn({ reason: nameOf(error) }, 'Discord refuses the look into a direct message')
        return mayRepeat ? [] : undefined
      }
    }

    /** One message for one person; a view that is longer comes as several, each with a key of its own. */
    const attempt = async (message: Message): Promise<Outcome> => {
      const { to, view, reader, once, direct } = message
      let state: 'nothing' | 'sending' | 'begun' = 'nothing'
      try {
        const channel = direct ?? (await channelOf(to.user))
        const history = await earlier(channel, message)
        if (!history) return { kind: 'unknown', reason: 'history refused' }
        let last = ''
        for (const [i, rendered] of renderView(view, reader, log).entries()) {
          const key = `${once}.${i}`
          const arrived = history.find((one) => isMarked(one, key))
          if (state === 'nothing') state = 'sending'
          last = arrived?.id ?? (await post(channel, rendered, key)).id
          state = 'begun'
        }
        return { kind: 'sent', message: last, direct: channel }
      } catch (error) {
        // One refusal, and the library forgets the token for good.
        rest.setToken(token)
        if (codeOf(error) === CODE.unknownChannel) {
          channels.delete(to.user)
          // The one that was kept is gone: it is opened anew, while nothing of this was shown.
          if (direct !== undefined && state !== 'begun') return attempt({ ...message, direct: undefined } as Message)
        }
        const outcome = outcomeOf(error, clock(), state !== 'nothing')
        return outcome.kind === 'retry' && state === 'begun' ? { ...outcome, begun: true } : outcome
      }
    }
    return attempt
  }

  const client = (timeout?: number) => makeRest({ apiUrl, agent, token, ...(timeout && { timeout }) })
  return { messenger: over(client()), reminders: over(client(REMINDER_TIMEOUT)), remember }
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
