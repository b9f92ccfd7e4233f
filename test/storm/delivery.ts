import { setTimeout as pause } from 'node:timers/promises'
import { open } from '../../adapters/database/index.ts'
import { makeDirects } from '../../adapters/slack/directs.ts'
import { makeSending } from '../../adapters/slack/messenger.ts'
import { makeReach, makeWeb, oneToken } from '../../adapters/slack/web.ts'
import type { Message, Messenger } from '../../src/core/ports.ts'
import { remindersOver } from '../../src/runtime/sending.ts'
import { makeTick } from '../../src/runtime/tick.ts'
import { BOT_TOKEN, startSlack } from '../fakes/slack/server.ts'
import type { Failure } from '../fakes/slack/workspace.ts'
import { makeCrowd } from './crowd.ts'

/** What happens to the first post of each reminder. Of what is `failed` or `hanging` every other one was done all the same. */
export type Fault = 'lost' | 'failed' | 'hanging' | 'limited'

export type Delivery = {
  reminders: number
  /** Posts that it happened to, and those of them that were done all the same. */
  faults: number
  done: number
  lost: number
  doubled: number
  /** Reminders that are not written down as sent. */
  unsent: number
  /** Those that Slack asked to wait, and whose due time did not move as far as that. */
  early: number
  /** How long the slowest answer to such a one took, in milliseconds, and how often anything waited by sleeping. */
  slowest: number
  pauses: number
  /** Minutes by the process's clock. */
  minutes: number
}

const RETRY_AFTER = 30
/** Milliseconds that a reminder waits for Slack here: a storm is not to take a day. */
const PATIENCE = 300

const faultOf = (fault: Fault, nth: number): Failure => {
  const done = nth % 2 === 0
  switch (fault) {
    case 'lost':
      return { kind: 'lost' }
    case 'failed':
      return { kind: 'status', done }
    case 'hanging':
      return { kind: 'hang', done }
    case 'limited':
      return { kind: 'limited', seconds: RETRY_AFTER }
    default:
      return fault satisfies never
  }
}

/** Reminders through the real tick and messenger, on a process's clock that is moved to whatever is due next. */
export const delivery = async ({
  databaseUrl,
  reminders,
  fault,
  distributed = false,
  blind = false,
}: {
  databaseUrl: string
  reminders: number
  fault: Fault
  /** Slack lets the bot look once a minute, and see fifteen messages. */
  distributed?: boolean
  /** Slack refuses the look: then some must come twice. */
  blind?: boolean
}): Promise<Delivery> => {
  const slack = await startSlack()
  const { workspace } = slack
  workspace.distributed = distributed
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  const crowd = await makeCrowd(databaseUrl)
  const people = Array.from({ length: reminders }, (_, i) => {
    return { platform: 'slack' as const, user: workspace.user(`U${i}`).id }
  })
  await crowd.add(people, workspace.now)

  const met = new Set<string>()
  let looks = 0
  let done = 0
  workspace.mishap = (method, { channel }) => {
    if (method === 'conversations.history') {
      if (blind) return { kind: 'error', code: 'missing_scope' }
      // Looking does not always go well either.
      looks += 1
      return looks % 10 === 0 ? { kind: 'status' } : undefined
    }
    if (method !== 'chat.postMessage' || met.has(channel)) return undefined
    met.add(channel)
    const failure = faultOf(fault, met.size)
    if (failure.kind === 'lost' || ('done' in failure && failure.done)) done += 1
    return failure
  }

  const web = makeWeb(makeReach(slack.apiUrl, log), oneToken(BOT_TOKEN), PATIENCE)
  const outside = { web, directs: makeDirects(), clock: workspace.now, log }
  const messenger = remindersOver(makeSending(web.reminders, outside))
  let slowest = 0
  const waiting = new Map<string, number>()
  const watched: Messenger = async (message: Message) => {
    const { user } = message.to
    // Who was asked to wait is not tried before.
    if (workspace.now() < (waiting.get(user) ?? 0)) early.add(user)
    const from = performance.now()
    const before = workspace.now()
    const outcome = await messenger(message)
    if (outcome.kind !== 'retry' || !outcome.limited) return outcome
    slowest = Math.max(slowest, performance.now() - from)
    if (outcome.at < before + RETRY_AFTER * 1000) early.add(user)
    waiting.set(user, outcome.at)
    return outcome
  }
  const early = new Set<string>()
  let pauses = 0
  const store = await open({ databaseUrl, dataDir: '', log })
  const tick = makeTick({
    store,
    messengers: { slack: watched },
    clock: workspace.now,
    log,
    holder: 'delivery',
    paces: {},
    timer: {
      passed: () => performance.now(),
      pause: (milliseconds) => {
        pauses += 1
        return pause(milliseconds)
      },
    },
  })
  const began = workspace.now()
  try {
    for (;;) {
      await tick.run()
      const [row] = await crowd.query<{ next: string | null }>(
        `SELECT (date_part('epoch', min(send_at)) * 1000)::bigint::text AS next FROM reminder WHERE state = 'planned'`,
      )
      if (!row?.next) break
      workspace.wait(Math.max(Number(row.next) - workspace.now(), 1))
    }
    const { sent = 0 } = await crowd.states()
    const counts = new Map(people.map(({ user }) => [workspace.directOf(user), 0]))
    for (const { channel } of workspace.messages) counts.set(channel, (counts.get(channel) ?? 0) + 1)
    const times = [...counts.values()]
    return {
      reminders,
      faults: met.size,
      done,
      lost: times.filter((count) => count === 0).length,
      doubled: times.filter((count) => count > 1).length,
      unsent: reminders - sent,
      early: early.size,
      slowest,
      pauses,
      minutes: Math.round((workspace.now() - began) / 60_000),
    }
  } finally {
    await tick.stop()
    await store.close()
    await crowd.close()
    await slack.close()
  }
}
