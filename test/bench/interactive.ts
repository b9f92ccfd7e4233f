import { migrate } from '../../adapters/database/index.ts'
import { startCluster } from '../cluster.ts'
import { makeClient } from '../fakes/slack/client.ts'
import { BOT_TOKEN, startSlack } from '../fakes/slack/server.ts'
import { freePort, runAskwell } from '../process.ts'
import { makeCrowd } from '../storm/crowd.ts'
import { arrive, untilReady } from './start.ts'

const SECRET = 'a secret of thirty-two characters'
const PEOPLE = 4
/** Rounds of each person in a phase; phases with and without take turns, so that the machine's own moods hit both. */
const ROUNDS = 100
const PHASES = 4
const REMINDERS = 4000
/** Reminders that fall due in a second. */
const DUE = 20
const RETRY_AFTER = 3

type Phase = { taken: number[]; reminders: number }

/**
 * People who each ask for a form and then for an answer in their direct message, one after the other, while reminders go out:
 * milliseconds from the signed request until Slack is asked to show it.
 */
const measure = async (databaseUrl: string): Promise<{ without: Phase; limited: Phase }> => {
  await migrate(databaseUrl)
  const slack = await startSlack()
  const { workspace } = slack
  const crowd = await makeCrowd(databaseUrl)
  await crowd.add(
    Array.from({ length: REMINDERS }, (_, i) => {
      const user = workspace.user(`UCROWD${i}`).id
      return { platform: 'slack', user, direct: workspace.directOf(user) }
    }),
    // Once people are there.
    (i) => Date.now() + 86_400_000 + (i * 1000) / DUE,
  )
  const without: Phase = { taken: [], reminders: 0 }
  const limited: Phase = { taken: [], reminders: 0 }
  const warmUp: Phase = { taken: [], reminders: 0 }
  let phase = warmUp
  const shown = new Map<string, () => void>()
  workspace.mishap = (method, { channel, trigger_id }) => {
    if (channel?.startsWith('DUCROWD')) {
      phase.reminders += 1
      return phase === limited ? { kind: 'limited', seconds: RETRY_AFTER } : undefined
    }
    const user = method === 'views.open' ? workspace.triggers.get(trigger_id)?.user : channel?.slice(1)
    if (method === 'views.open' || method === 'chat.postMessage') shown.get(user)?.()
    return undefined
  }
  const port = await freePort()
  const app = runAskwell({
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    TICK_SECONDS: '1',
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.apiUrl,
    LOG_LEVEL: 'error',
  })
  try {
    await untilReady(app, port)
    const client = makeClient(slack, () => `http://127.0.0.1:${port}`, SECRET)
    const people = Array.from({ length: PEOPLE }, (_, i) => `UPERSON${i}`)
    for (const user of people) await arrive(slack, client, user)
    const timed = async (user: string, act: () => Promise<unknown>): Promise<void> => {
      const from = performance.now()
      const seen = new Promise<void>((resolve) => shown.set(user, resolve))
      await Promise.all([act(), seen])
      phase.taken.push(performance.now() - from)
    }
    const run = (which: Phase) => {
      phase = which
      return Promise.all(
        people.map(async (user) => {
          for (let i = 0; i < ROUNDS; i++) {
            await timed(user, () => client.command(user, 'ii-log', '', 'channel'))
            await timed(user, () => client.say(user, 'hello'))
          }
        }),
      )
    }
    await crowd.query(`UPDATE reminder SET send_at = send_at - interval '1 day'`)
    await run(warmUp)
    for (let i = 0; i < PHASES; i++) {
      await run(without)
      await run(limited)
    }
    return { without, limited }
  } finally {
    app.process.kill('SIGTERM')
    await app.ended
    await crowd.close()
    await slack.close()
  }
}

/** What a person waits for while reminders are told to slow down, beside the same while they are not. */
export const benchInteractive = async (): Promise<void> => {
  const cluster = await startCluster()
  try {
    await cluster.run('CREATE DATABASE interactive')
    const { without, limited } = await measure(cluster.url('interactive'))
    const at = ({ taken }: Phase, part: number) =>
      taken.sort((a, b) => a - b)[Math.floor(part * (taken.length - 1))] ?? 0
    const row = (name: string, one: Phase) =>
      [
        name.padEnd(44),
        at(one, 0.5).toFixed(1).padStart(9),
        at(one, 0.99).toFixed(1).padStart(9),
        `${one.reminders}\n`.padStart(18),
      ].join('')
    process.stdout.write(
      `\n/ii-log until its form is asked for, and words until their answer is, ${without.taken.length} times by ${PEOPLE} people\n\n`,
    )
    process.stdout.write(
      `${''.padEnd(44)}${'p50 ms'.padStart(9)}${'p99 ms'.padStart(9)}${'reminder calls'.padStart(17)}\n`,
    )
    process.stdout.write(row(`while ${DUE} reminders a second go out`, without))
    process.stdout.write(row(`while each is answered 429, Retry-After ${RETRY_AFTER}`, limited))
    const added = at(limited, 0.99) - at(without, 0.99)
    process.stdout.write(`${added.toFixed(1)} ms more at p99 (under 50 is promised)\n`)
  } finally {
    await cluster.remove()
  }
}
