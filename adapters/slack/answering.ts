import { setTimeout } from 'node:timers/promises'
import type { Clock, Log, Messenger, Outcome } from '../../src/core/ports.ts'
import type { Reader } from '../../src/core/text.ts'
import type { View } from '../../src/core/view.ts'
import type { Answering } from '../../src/runtime/deliver.ts'
import type { Home, Homes } from './homes.ts'
import { allInBlocks, filesOf, type Rendered, renderMessages } from './messages.ts'
import type { Origin } from './parse.ts'
import { type KnownBlock, renderHome } from './render.ts'
import { postTo } from './response-url.ts'
import { factsOf } from './trouble.ts'
import type { Web } from './web.ts'
import { said, slackWordsFor } from './words.ts'

/** Milliseconds that somebody is let wait where Slack asks to slow down: where nothing but the message can reach them, longer. */
const PATIENCE = { otherWay: 5000, onlyWay: 60_000 }
/** Milliseconds until the second try where Slack did not take the first, or nobody knows. */
const PAUSE = 1000

export type Ways = {
  web: Web
  messenger: Messenger
  homes: Omit<Homes, 'idle'>
  clock: Clock
  log: Log
}

type Asked = {
  origin: Origin
  reader: Reader
  /** The event's id: the mark of what is sent because of it. */
  event: string
  /** The event may have been answered before. */
  again: boolean
  /** What the Home tab shows on which a button was pressed. */
  home?: Home
}

/** The ways in which an answer reaches somebody on Slack, tried from the most fitting to the surest: their direct message. */
export const answeringOn = (
  { web, log, clock, messenger, homes }: Ways,
  { origin, reader, event, again, home }: Asked,
): Answering => {
  const { team, user, channel, message } = origin
  let shown = 0

  /** Somebody waits for an answer: what did not arrive is tried once more, after a look whether it did. */
  const send = async (view: View, once: string, thread?: string): Promise<Outcome> => {
    const to = { platform: 'slack', user } as const
    const answer = { to, place: team, view, reader, once, mayRepeat: true, ...(thread && { thread }) }
    const outcome = await messenger({ ...answer, again })
    if (outcome.kind === 'sent' || outcome.kind === 'unreachable') return outcome
    const wait = outcome.kind === 'retry' && outcome.limited ? outcome.at - clock() : PAUSE
    if (wait > (origin.responseUrl ? PATIENCE.otherWay : PATIENCE.onlyWay)) return outcome
    await setTimeout(wait)
    return messenger({ ...answer, again: true })
  }

  const respond = async (rendered: Rendered, replace: boolean): Promise<boolean> => {
    if (!origin.responseUrl) return false
    const response_type = origin.direct === true ? 'in_channel' : 'ephemeral'
    const status = await postTo(origin.responseUrl, { ...rendered, response_type, replace_original: replace })
    if (status !== 200) log.warn({ event, status }, 'Slack took no answer at the response url')
    return status === 200
  }

  const postPrivately = async (rendered: Rendered): Promise<boolean> => {
    const token = await web.token(team)
    if (!token || !channel || origin.direct === true) return false
    try {
      await web.answers.chat.postEphemeral({
        token,
        channel,
        user,
        ...allInBlocks(rendered),
        link_names: false,
        parse: 'none',
      })
      return true
    } catch {
      // The bot need not be in the channel where its command was given.
      return false
    }
  }

  const sendHere = async (view: View): Promise<void> => {
    shown += 1
    const outcome = await send(view, `${event}.here${shown}`, origin.thread)
    if (outcome.kind === 'sent' || outcome.kind === 'unknown') return
    let reached = true
    for (const rendered of renderMessages(view, reader)) reached = (await respond(rendered, false)) && reached
    if (!reached) log.warn({ event, user, reason: outcome.reason }, 'an answer reached nobody')
  }

  let above: readonly KnownBlock[] = []
  let below = home?.below ?? []

  /** On the Home tab an answer stands above what was there; the answer to an earlier event goes. */
  const onHome = async (view: View): Promise<void> => {
    const blocks = renderHome(view, reader)
    if (below.length === 0) below = blocks
    else above = [...blocks, ...above]
    try {
      await homes.show(team, user, { above, below })
    } catch (error) {
      // Somebody waits for it, and the tab stays as it was.
      log.warn({ event, user, ...factsOf(error) }, 'a Home tab could not be drawn')
      return sendHere(view)
    }
    return uploadPrivately(view)
  }

  const privately = async (view: View): Promise<void> => {
    const messages = renderMessages(view, reader)
    for (const rendered of messages) {
      if ((await respond(rendered, false)) || (await postPrivately(rendered))) continue
      // From here on there is only the direct message, and it takes the whole view.
      return sendHere(view)
    }
    await uploadPrivately(view)
  }

  /** A file can't be private in a channel: it goes to the direct message, beneath one that names it. */
  const uploadPrivately = async (view: View): Promise<void> => {
    const files = filesOf(view)
    if (files.length === 0) return
    shown += 1
    const { kind } = await send({ blocks: files }, `${event}.files${shown}`)
    if (kind !== 'sent') log.warn({ event, user }, 'a file was not uploaded to Slack')
  }

  const here = (view: View): Promise<void> => {
    if (origin.home) return onHome(view)
    return origin.direct === true ? sendHere(view) : privately(view)
  }

  const instead = async (view: View): Promise<void> => {
    if (origin.home) return onHome(view)
    if (!message) return here(view)
    const [first, ...rest] = renderMessages(view, reader) as [Rendered, ...Rendered[]]
    if (rest.some(({ mrkdwn }) => mrkdwn)) {
      // One message takes the place of one: what is longer stands beneath it, whole.
      await done(said(slackWordsFor(reader.language).below))
      return here(view)
    }
    if (!(await replace(first, message))) return here(view)
    // Words to copy.
    for (const rendered of rest)
      if (!(await respond(rendered, false)))
        return sendHere({ blocks: view.blocks.filter(({ kind }) => kind === 'copy') })
    await uploadPrivately(view)
  }

  const replace = (rendered: Rendered, { ts, private: isPrivate }: NonNullable<Origin['message']>): Promise<boolean> =>
    isPrivate || origin.direct !== true ? respond(rendered, true) : update(rendered, ts)

  const done = async (view: View): Promise<void> => {
    const [first] = renderMessages(view, reader)
    if (first && message && !origin.home) await replace(first, message)
  }

  /** https://docs.slack.dev/reference/methods/chat.update: without `blocks` the old ones would stay. */
  const update = async (rendered: Rendered, ts: string): Promise<boolean> => {
    const token = await web.token(team)
    if (!token || !channel) return false
    try {
      await web.answers.chat.update({ token, channel, ts, ...allInBlocks(rendered), link_names: false, parse: 'none' })
      return true
    } catch {
      return respond(rendered, true)
    }
  }

  return { direct: origin.direct === true, here, instead, done, send: (view, once) => send(view, once) }
}
