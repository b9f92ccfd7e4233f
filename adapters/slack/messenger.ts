import type { WebClient } from '@slack/web-api'
import type { Clock, Log, Message, Messenger, Outcome } from '../../src/core/ports.ts'
import { HOUR, MINUTE } from '../../src/core/time.ts'
import { filesOf, type Rendered, renderMessages } from './messages.ts'
import { factsOf, isOurs, notYetPosted, outcomeOf, troubleOf } from './trouble.ts'
import { upload } from './upload.ts'
import { bounded, isNotInstalled, type Web } from './web.ts'

/** Slack has no key against doubles for apps, so each message carries its own mark, by which a second try finds the first. */
const EVENT_TYPE = 'askwell_message'

/** The direct message with somebody: https://docs.slack.dev/reference/methods/conversations.open. Rejects with the SDK's errors. */
export type Directs = {
  of: (client: WebClient, token: string, team: string, user: string) => Promise<string>
  forget: (team: string, user: string) => void
}

export const makeDirects = (): Directs => {
  const known = bounded<string>(10_000)
  return {
    of: async (client, token, team, user) => {
      const key = `${team} ${user}`
      const before = known.get(key)
      if (before) return before
      const { channel } = await client.conversations.open({ token, users: user })
      if (!channel?.id) throw new Error('conversations.open answered without a channel')
      known.set(key, channel.id)
      return channel.id
    },
    forget: (team, user) => known.delete(`${team} ${user}`),
  }
}

type Outside = {
  web: Pick<Web, 'token' | 'renewed'>
  /** Over which the messages go. */
  client: WebClient
  directs: Directs
  clock: Clock
  log: Log
}

/** `failed`: what failed, and with which token. */
type Attempt = { outcome: Outcome; failed?: { token: string; error: unknown } }

export const makeMessenger = ({ web, client, directs, clock, log }: Outside): Messenger => {
  const found = async (token: string, channel: string): Promise<ReadonlyMap<string, string>> => {
    // https://docs.slack.dev/reference/methods/conversations.history; scope im:history
    const { messages = [] } = await client.conversations.history({
      token,
      channel,
      include_all_metadata: true,
      limit: 100,
    })
    return new Map(
      messages.flatMap((message) => {
        const metadata = message.metadata as { event_type?: string; event_payload?: { once?: unknown } } | undefined
        const once = metadata?.event_type === EVENT_TYPE ? metadata.event_payload?.once : undefined
        return typeof once === 'string' && message.ts ? [[once, message.ts]] : []
      }),
    )
  }

  /** What arrived of a message before; undefined where Slack refuses the look and it must not come twice. */
  const before = async (token: string, channel: string, { again, mayRepeat }: Message) => {
    if (!again) return new Map<string, string>()
    try {
      return await found(token, channel)
    } catch (error) {
      if (troubleOf(error).kind !== 'refused' || isNotInstalled(error) || isGone(error)) throw error
      log.warn(factsOf(error), 'Slack refuses the look into a direct message')
      return mayRepeat ? new Map<string, string>() : undefined
    }
  }

  const post = async (token: string, channel: string, rendered: Rendered, once: string): Promise<string> => {
    const { ts } = await client.chat.postMessage({
      token,
      channel,
      ...rendered,
      parse: 'none',
      link_names: false,
      unfurl_links: false,
      unfurl_media: false,
      metadata: { event_type: EVENT_TYPE, event_payload: { once } },
    })
    return ts ?? ''
  }

  const notSent = (error: unknown, outcome: Outcome, { to, place, once }: Message, token?: string): Attempt => {
    // Nobody but whoever runs the bot can mend it.
    log[isOurs(error) ? 'error' : 'warn'](
      { user: to.user, place, once, ...factsOf(error) },
      'a message to Slack did not arrive',
    )
    return { outcome, ...(token && { failed: { token, error } }) }
  }

  const attempt = async (message: Message): Promise<Attempt> => {
    const { to, place, view, reader, once, direct } = message
    /** The direct message that was kept may be the reason: it is opened anew, while nothing of this was shown. */
    const anew = (error: unknown): Promise<Attempt> | undefined => {
      if (troubleOf(error).kind === 'refused') directs.forget(place, to.user)
      return direct !== undefined && isGone(error) ? attempt({ ...message, direct: undefined } as Message) : undefined
    }
    let token: string | undefined
    let channel: string
    let arrived: ReadonlyMap<string, string> | undefined
    try {
      token = await web.token(place)
      // Whoever removed the bot may add it again.
      if (!token) return { outcome: { kind: 'retry', at: clock() + HOUR, reason: 'not installed' } }
      channel = direct ?? (await directs.of(client, token, place, to.user))
      arrived = await before(token, channel, message)
    } catch (error) {
      return (await anew(error)) ?? notSent(error, notYetPosted(error, clock()), message, token)
    }
    if (!arrived) return { outcome: { kind: 'unknown', reason: 'history refused' } }
    let first: string | undefined
    try {
      for (const [i, rendered] of renderMessages(view, reader).entries()) {
        const mark = i === 0 ? once : `${once}.${i}`
        const ts = arrived.get(mark) ?? (await post(token, channel, rendered, mark))
        first ??= ts
      }
    } catch (error) {
      if (first !== undefined) return notSent(error, begun(outcomeOf(error, clock())), message, token)
      return (await anew(error)) ?? notSent(error, outcomeOf(error, clock()), message, token)
    }
    if (!arrived.has(once)) await upload(client, token, channel, filesOf(view), log)
    return { outcome: { kind: 'sent', message: first ?? '', direct: channel } }
  }

  return async (message) => {
    const { outcome, failed: first } = await attempt(message)
    if (!first) return outcome
    try {
      // The token may have been replaced while this replica still kept the old one: the same again, at once, and once.
      if (!(await web.renewed(message.place, first.token, first.error))) return outcome
    } catch {
      return { kind: 'retry', at: clock() + MINUTE, reason: 'the token could not be looked up' }
    }
    return (await attempt({ ...message, again: true })).outcome
  }
}

const isGone = (error: unknown): boolean => {
  const trouble = troubleOf(error)
  return trouble.kind === 'refused' && trouble.code === 'channel_not_found'
}

/** Of a message that has arrived in part. */
const begun = (outcome: Outcome): Outcome => (outcome.kind === 'retry' ? { ...outcome, begun: true } : outcome)
