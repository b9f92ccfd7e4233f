import { setTimeout as pause } from 'node:timers/promises'
import { open } from '../../adapters/database/index.ts'
import { makeDirects } from '../../adapters/slack/directs.ts'
import { makeSending } from '../../adapters/slack/messenger.ts'
import { makeReach, makeWeb, oneToken } from '../../adapters/slack/web.ts'
import type { Message } from '../../src/core/ports.ts'
import { remindersOver } from '../../src/runtime/sending.ts'
import { makeTick } from '../../src/runtime/tick.ts'

/**
 * A replica that does nothing but send reminders: the real store, the real tick and the real messengers, with a lease so short that
 * a storm does not take a day. Configured by its environment; writes `ready`, and at its end how many ticks it ran and, where it is
 * the platform itself, what it was given.
 */
const { REPLICA = '', DATABASE_URL, SLACK_API_URL, SLACK_BOT_TOKEN = '', DISCORD_API_URL, DISCORD_TOKEN } = process.env
const log = { debug: () => {}, info: () => {}, warn: () => {}, error: console.error }
const clock = Date.now

const slack = () => {
  const web = makeWeb(makeReach(SLACK_API_URL, log), oneToken(SLACK_BOT_TOKEN))
  return remindersOver(makeSending(web.reminders, { web, directs: makeDirects(), clock, log }))
}
const discord = async (token: string) => {
  const { connectDiscord } = await import('../../adapters/discord/index.ts')
  const reader = { zone: 'UTC', language: 'en', now: 0 }
  const dispatch = async () => ({ reply: { kind: 'nothing' } as const, reader })
  return connectDiscord({ commands: [], token, apiUrl: DISCORD_API_URL, gateway: false, dispatch, clock, log })
}
const shown: string[] = []

const store = await open({ databaseUrl: DATABASE_URL, dataDir: '', log })
const tick = makeTick({
  store,
  messengers: {
    ...(SLACK_API_URL && { slack: slack() }),
    ...(DISCORD_TOKEN && { discord: (await discord(DISCORD_TOKEN)).messenger }),
    playground: async ({ once }: Message) => {
      shown.push(once)
      return { kind: 'sent', message: once }
    },
  },
  clock,
  log,
  holder: REPLICA,
  leaseSeconds: Number(process.env.LEASE_SECONDS ?? 120),
  paces: {},
  timer: { passed: () => performance.now(), pause },
})

let stopping = false
let ticks = 0
const work = (async () => {
  process.stdout.write('ready\n')
  while (!stopping) {
    ticks++
    await tick.run().catch(() => {})
    await pause(Number(process.env.PAUSE ?? 20))
  }
})()

const stop = async (): Promise<void> => {
  stopping = true
  await tick.stop()
  await work
  await store.close()
  process.stdout.write(`${JSON.stringify({ ticks, shown })}\n`, () => process.exit(0))
}
process.once('SIGTERM', () => void stop())
