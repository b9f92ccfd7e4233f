import { setTimeout } from 'node:timers/promises'
import type { WebClient } from '@slack/web-api'
import type { Clock, Log, Message, Outcome } from '../../src/core/ports.ts'
import { HOUR, type Instant, MINUTE } from '../../src/core/time.ts'
import type { Sending, Tried } from '../../src/runtime/sending.ts'
import type { Directs } from './directs.ts'
import { areThere, look, marked, NOTHING, oldestOf, type Seen } from './look.ts'
import { filesOf, type Rendered, renderMessages, UNFURLS_NOTHING } from './messages.ts'
import { factsOf, isOurs, isUnknownChannel, notYetPosted, outcomeOf, SLOWER, troubleOf } from './trouble.ts'
import { upload } from './upload.ts'
import { bounded, isNotInstalled, type Web } from './web.ts'

type Unseen = Extract<Outcome, { kind: 'retry' | 'unknown' }>

/** `failed`: what failed, and with which token. */
type Attempt = Tried & { failed?: { token?: string | undefined; error: unknown } }

type Outside = { web: Web; directs: Directs; clock: Clock; log: Log }

export const makeSending = (client: WebClient, { web, directs, clock, log }: Outside): Sending => {
  /** Looks are limited by themselves, for each workspace: until when none is worth asking for. */
  const closed = bounded<Instant>(1000)

  /** What is there of an earlier try. Where that can't be told: later, or not at all, since Slack would say the same tomorrow. */
  const lookedUp = async (
    token: string,
    channel: string,
    { to, place, once, since }: Message,
  ): Promise<Seen | Unseen> => {
    const until = closed.get(place) ?? 0
    if (until > clock()) return { kind: 'retry', at: until, reason: SLOWER }
    try {
      const oldest = oldestOf(since, clock(), web.time())
      const seen = await look(client, { token, channel, oldest }, once)
      return seen === 'unread' ? { kind: 'unknown', reason: 'history too long' } : seen
    } catch (error) {
      const trouble = troubleOf(error)
      if (trouble.kind === 'limited') {
        const at = clock() + trouble.seconds * 1000
        closed.set(place, at)
        // What is sent for the first time needs no look, and does not wait for one.
        return { kind: 'retry', at, reason: SLOWER }
      }
      if (trouble.kind !== 'refused' || isNotInstalled(error) || isUnknownChannel(error)) throw error
      log.error({ user: to.user, place, once, ...factsOf(error) }, 'Slack refuses the history of a direct message')
      return { kind: 'unknown', reason: 'history refused' }
    }
  }

  const post = async (
    token: string,
    channel: string,
    rendered: Rendered,
    { once, thread }: Pick<Message, 'once' | 'thread'>,
  ): Promise<string> => {
    // In the direct message as well: the history, in which a second try looks, is without threads.
    const within = thread === undefined ? {} : ({ thread_ts: thread, reply_broadcast: true } as const)
    const { ts } = await client.chat.postMessage({
      token,
      channel,
      ...rendered,
      ...within,
      parse: 'none',
      link_names: false,
      ...UNFURLS_NOTHING,
      metadata: marked(once),
    })
    return ts ?? ''
  }

  const inChannel = async (token: string, channel: string, message: Message): Promise<Attempt> => {
    const { view, reader, once, again, mayRepeat, thread } = message
    let before = NOTHING
    try {
      const looked = again ? await lookedUp(token, channel, message) : NOTHING
      if ('marks' in looked) before = looked
      else if (looked.kind === 'retry' || !mayRepeat) return { outcome: looked, inPart: false }
    } catch (error) {
      return { outcome: notYetPosted(error, clock()), inPart: false, failed: { token, error } }
    }
    let first: string | undefined
    let isNew = false
    try {
      for (const [i, rendered] of renderMessages(view, reader).entries()) {
        const mark = i === 0 ? once : `${once}.${i}`
        isNew = !before.marks.has(mark)
        const ts =
          before.marks.get(mark) ?? (await post(token, channel, rendered, { once: mark, ...(thread && { thread }) }))
        first ??= ts
      }
    } catch (error) {
      return { outcome: outcomeOf(error, clock()), inPart: first !== undefined, failed: { token, error } }
    }
    const rest = await beneath(token, channel, message, before, isNew)
    return { outcome: { kind: 'sent', message: first ?? '', direct: channel }, inPart: true, ...(rest && { rest }) }
  }

  /**
   * Files go beneath the message that names them, which is complete without them. What nobody knows about is tried once more, after
   * a look; then it is left.
   */
  const beneath = async (token: string, channel: string, message: Message, before: Seen, isNew: boolean) => {
    const { to, place, once, view } = message
    const files = filesOf(view)
    const names = files.map(({ name }) => name)
    if (files.length === 0 || areThere(names, before, once)) return undefined
    try {
      await upload(client, token, channel, files)
      return undefined
    } catch (error) {
      log.warn({ user: to.user, place, once, ...factsOf(error) }, 'a file was not uploaded to Slack')
      const { kind } = troubleOf(error)
      const outcome = notYetPosted(error, clock())
      return outcome.kind === 'retry' && (kind === 'limited' || (kind !== 'refused' && isNew)) ? outcome : undefined
    }
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

/** Milliseconds after which Slack has shown a file that it took: https://github.com/slackapi/python-slack-sdk/issues/1277 */
const MOMENT_MS = 3000

/** For whoever waits for an answer: what is still to come beneath it is tried again in a moment, since nobody would later. */
export const atOnce =
  (sending: Sending): Sending =>
  async (message) => {
    const tried = await sending(message)
    if (tried.rest) {
      await setTimeout(MOMENT_MS)
      await sending({ ...message, again: true })
    }
    return tried
  }
