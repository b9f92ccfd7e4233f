import type { WebClient } from '@slack/web-api'
import type { Clock, Log, Message } from '../../src/core/ports.ts'
import { HOUR, MINUTE } from '../../src/core/time.ts'
import type { Sending, Tried } from '../../src/runtime/sending.ts'
import type { Directs } from './directs.ts'
import { filesOf, type Rendered, renderMessages } from './messages.ts'
import { factsOf, isOurs, isUnknownChannel, notYetPosted, outcomeOf, troubleOf } from './trouble.ts'
import { upload } from './upload.ts'
import { isNotInstalled, type Web } from './web.ts'

/** Slack has no key against doubles for apps, so each message carries its own mark, by which a second try finds the first. */
const EVENT_TYPE = 'askwell_message'

/** `failed`: what failed, and with which token. */
type Attempt = Tried & { failed?: { token?: string | undefined; error: unknown } }

type Outside = { web: Web; directs: Directs; clock: Clock; log: Log }

export const makeSending = (client: WebClient, { web, directs, clock, log }: Outside): Sending => {
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

  /** What is there of an earlier try. `refused`: Slack does not let the bot look, and would not tomorrow. */
  const lookedUp = async (token: string, channel: string, { to, place, once }: Message) => {
    try {
      return await found(token, channel)
    } catch (error) {
      if (troubleOf(error).kind !== 'refused' || isNotInstalled(error) || isUnknownChannel(error)) throw error
      log.error({ user: to.user, place, once, ...factsOf(error) }, 'Slack refuses the history of a direct message')
      return 'refused'
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

  const inChannel = async (token: string, channel: string, message: Message): Promise<Attempt> => {
    const { view, reader, once, again, mayRepeat } = message
    let before: ReadonlyMap<string, string> = new Map()
    try {
      const looked = again ? await lookedUp(token, channel, message) : before
      if (looked !== 'refused') before = looked
      else if (!mayRepeat) return { outcome: { kind: 'unknown', reason: 'history refused' }, inPart: false }
    } catch (error) {
      return { outcome: notYetPosted(error, clock()), inPart: false, failed: { token, error } }
    }
    let first: string | undefined
    let isNew = false
    try {
      for (const [i, rendered] of renderMessages(view, reader).entries()) {
        const mark = i === 0 ? once : `${once}.${i}`
        isNew = !before.has(mark)
        const ts = before.get(mark) ?? (await post(token, channel, rendered, mark))
        first ??= ts
      }
    } catch (error) {
      return { outcome: outcomeOf(error, clock()), inPart: first !== undefined, failed: { token, error } }
    }
    // They come after the last part, and so does a second try for them.
    if (isNew) await upload(client, token, channel, filesOf(view), log)
    return { outcome: { kind: 'sent', message: first ?? '', direct: channel }, inPart: true }
  }

  /** In the direct message that is known. Where Slack knows nothing of it, or none is known, it is opened. */
  const inDirect = async (token: string, message: Message): Promise<Attempt> => {
    const { place } = message
    const { user } = message.to
    const known = message.direct ?? directs.known(place, user)
    if (known !== undefined) {
      const attempt = await inChannel(token, known, message)
      if (attempt.outcome.kind === 'sent') directs.keep(place, user, known)
      if (!attempt.failed || attempt.inPart || !isUnknownChannel(attempt.failed.error)) return attempt
      directs.forget(place, user)
    }
    let channel: string
    try {
      channel = await directs.of(client, token, place, user)
    } catch (error) {
      return { outcome: notYetPosted(error, clock()), inPart: false, failed: { token, error } }
    }
    return inChannel(token, channel, message)
  }

  /** Tells the log of what failed. */
  const told = (attempt: Attempt, { to, place, once }: Message): Attempt => {
    if (!attempt.failed) return attempt
    const { error } = attempt.failed
    // The channel that is kept may be the reason.
    if (troubleOf(error).kind === 'refused') directs.forget(place, to.user)
    // Nobody but whoever runs the bot can mend it.
    log[isOurs(error) ? 'error' : 'warn'](
      { user: to.user, place, once, ...factsOf(error) },
      'a message to Slack did not arrive',
    )
    return attempt
  }

  const attempt = async (message: Message): Promise<Attempt> => {
    let token: string | undefined
    try {
      token = await web.token(message.place)
    } catch (error) {
      return told({ outcome: notYetPosted(error, clock()), inPart: false, failed: { error } }, message)
    }
    // Whoever removed the bot may add it again.
    if (!token) return { outcome: { kind: 'retry', at: clock() + HOUR, reason: 'not installed' }, inPart: false }
    return told(await inDirect(token, message), message)
  }

  return async (message) => {
    const first = await attempt(message)
    if (first.failed?.token === undefined) return first
    try {
      // The token may have been replaced while this replica still kept the old one: the same again, at once, and once.
      if (!(await web.renewed(message.place, first.failed.token, first.failed.error))) return first
    } catch {
      const outcome = { kind: 'retry', at: clock() + MINUTE, reason: 'the token could not be looked up' } as const
      return { ...first, outcome }
    }
    const second = await attempt({ ...message, again: message.again || first.inPart })
    return { ...second, inPart: second.inPart || first.inPart }
  }
}
