import { makeChannels } from '../../adapters/discord/channels.ts'
import { makeSending as discordSending } from '../../adapters/discord/messenger.ts'
import { makeAgent, makeRest } from '../../adapters/discord/rest.ts'
import { makeDirects } from '../../adapters/slack/directs.ts'
import { makeSending as slackSending } from '../../adapters/slack/messenger.ts'
import { makeReach, makeWeb, oneToken } from '../../adapters/slack/web.ts'
import type { Messenger } from '../../src/core/ports.ts'
import { remindersOver } from '../../src/runtime/sending.ts'
import { personOf, startDiscord } from '../fakes/discord/index.ts'
import { BOT_TOKEN, startSlack } from '../fakes/slack/server.ts'
import type { Somebody } from './crowd.ts'

/** What goes wrong with a request. `done`: what was asked for is done all the same. */
export type Misfortune =
  | { kind: 'lost' }
  | { kind: 'failed'; done: boolean }
  | { kind: 'hanging'; done: boolean }
  | { kind: 'limited'; seconds: number }

/** A platform's strict stand-in with the real messenger on it, and a clock that is moved to whatever is due next. */
type Ground = {
  messenger: Messenger
  people: (count: number) => readonly Somebody[]
  /** Which misfortune, if any, the next post to somebody or the next look meets. */
  meets: (which: (asked: 'post' | 'look', user: string) => Misfortune | undefined) => void
  /** The bot may look once a minute, and see fifteen messages. */
  distributed?: () => void
  /** It knows no key against doubles, and refuses whoever looks into a history. */
  blind: () => void
  now: () => number
  wait: (milliseconds: number) => void
  /** How many messages somebody was shown. */
  shown: (user: string) => number
  close: () => Promise<void>
}

const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
/** Milliseconds that a reminder waits for an answer here: a storm is not to take a day. */
const PATIENCE = 300

const onSlack = async (): Promise<Ground> => {
  const slack = await startSlack()
  const { workspace } = slack
  const web = makeWeb(makeReach(slack.apiUrl, log), oneToken(BOT_TOKEN), PATIENCE)
  const outside = { web, directs: makeDirects(), clock: workspace.now, log }
  let isBlind = false
  return {
    messenger: remindersOver(slackSending(web.reminders, outside)),
    people: (count) =>
      Array.from({ length: count }, (_, i) => ({ platform: 'slack', user: workspace.user(`U${i}`).id }) as const),
    meets: (which) => {
      workspace.mishap = (method, { channel }) => {
        const looks = method === 'conversations.history'
        if (looks && isBlind) return { kind: 'error', code: 'missing_scope' }
        if (!looks && method !== 'chat.postMessage') return undefined
        const met = which(looks ? 'look' : 'post', String(channel).slice(1))
        if (met?.kind === 'failed') return { kind: 'status', done: met.done }
        return met?.kind === 'hanging' ? { kind: 'hang', done: met.done } : met
      }
    },
    distributed: () => {
      workspace.distributed = true
    },
    blind: () => {
      isBlind = true
    },
    now: workspace.now,
    wait: workspace.wait,
    shown: (user) => workspace.messages.filter(({ channel }) => channel === workspace.directOf(user)).length,
    close: () => slack.close(),
  }
}

const onDiscord = async (): Promise<Ground> => {
  const fake = await startDiscord()
  const { world } = fake
  const agent = makeAgent()
  const rest = makeRest({ apiUrl: fake.apiUrl, agent, token: world.token, timeout: PATIENCE, mostPerSecond: 40 })
  // discord.js remembers limits by the process's own clock.
  const { now } = Date
  let moved = 0
  Date.now = () => now() + moved
  return {
    messenger: remindersOver(
      discordSending(rest, { token: world.token, channels: makeChannels(), clock: Date.now, log }),
    ),
    people: (count) =>
      Array.from(
        { length: count },
        (_, i) => ({ platform: 'discord', user: personOf(world, `person${i}`).user.id }) as const,
      ),
    meets: (which) => {
      fake.strike((route, channel = '') => {
        if (route !== 'message' && route !== 'history') return undefined
        const met = which(route === 'history' ? 'look' : 'post', world.channels.get(channel)?.person ?? '')
        switch (met?.kind) {
          case 'lost':
            return { done: true }
          case 'failed':
            return { status: 500, done: met.done }
          case 'hanging':
            return { hangs: true, done: met.done }
          case 'limited':
            return { status: 429, retryAfter: met.seconds }
          default:
            return met
        }
      })
    },
    blind: fake.blind,
    now: Date.now,
    wait: (milliseconds) => {
      moved += milliseconds
    },
    shown: (user) => world.messages.filter(({ channel_id }) => world.channels.get(channel_id)?.person === user).length,
    close: async () => {
      Date.now = now
      await fake.stop()
      await agent.destroy()
    },
  }
}

export const GROUNDS = { slack: onSlack, discord: onDiscord }
