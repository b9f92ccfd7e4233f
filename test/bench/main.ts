import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { makeClient } from '../fakes/slack/client.ts'
import { BOT_TOKEN, startSlack } from '../fakes/slack/server.ts'
import { freePort, runAskwell } from '../process.ts'
import { benchInteractions } from './interactions.ts'
import { benchInteractive } from './interactive.ts'
import { benchReminders } from './reminders.ts'
import { arrive, untilReady } from './start.ts'
import { benchSubmissions } from './submissions.ts'

const SECRET = 'a secret of thirty-two characters'
const USERS = 20
const AT_ONCE = 8
const WARM_UP = 300
const COMMANDS = 2000

type Measured = { perSecond: number; p50: number; p99: number }

/** `COMMANDS` signed commands by `USERS` people, `AT_ONCE` at a time; milliseconds until each is acknowledged. */
const measure = async (command: (user: string) => Promise<unknown>): Promise<Measured> => {
  const round = async (count: number): Promise<number[]> => {
    const taken: number[] = []
    let left = count
    const one = async (user: string): Promise<void> => {
      while (left-- > 0) {
        const from = performance.now()
        await command(user)
        taken.push(performance.now() - from)
      }
    }
    await Promise.all(Array.from({ length: AT_ONCE }, (_, i) => one(`UBENCH${i % USERS}`)))
    return taken
  }
  await round(WARM_UP)
  const from = performance.now()
  const taken = (await round(COMMANDS)).sort((a, b) => a - b)
  const seconds = (performance.now() - from) / 1000
  const at = (part: number) => taken[Math.floor(part * (taken.length - 1))] ?? 0
  return { perSecond: COMMANDS / seconds, p50: at(0.5), p99: at(0.99) }
}

/** Megabytes resident, of a process that has had nothing to do for a while. */
const memory = (pid: number | undefined): number => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

const row = (name: string, { perSecond, p50, p99 }: Measured, atRest: number): string =>
  [
    name.padEnd(34),
    perSecond.toFixed(0).padStart(10),
    p50.toFixed(1).padStart(9),
    p99.toFixed(1).padStart(9),
    String(atRest).padStart(11),
  ].join('')

const environment = (apiUrl: string, port: number) => ({
  PORT: String(port),
  SLACK_BOT_TOKEN: BOT_TOKEN,
  SLACK_SIGNING_SECRET: SECRET,
  SLACK_API_URL: apiUrl,
  LOG_LEVEL: 'warn',
})

const bare = async (): Promise<string> => {
  const slack = await startSlack()
  const port = await freePort()
  const child = spawn(process.execPath, [fileURLToPath(new URL('bare-bolt.js', import.meta.url))], {
    env: { PATH: process.env.PATH, ...environment(slack.apiUrl, port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  try {
    await once(child.stdout, 'data')
    await pause(2000)
    const atRest = memory(child.pid)
    const client = makeClient(slack, () => `http://127.0.0.1:${port}`, SECRET)
    const measured = await measure((user) => client.command(user, 'ii', '', 'channel'))
    return row('bare Bolt listener', measured, atRest)
  } finally {
    child.kill('SIGKILL')
    await slack.close()
  }
}

const whole = async (name: string, database: Readonly<Record<string, string>>): Promise<string> => {
  const slack = await startSlack()
  const port = await freePort()
  // Making a new database takes memory that the process keeps: a second start is what a day looks like.
  const first = runAskwell({ ...environment(slack.apiUrl, port), ...database })
  await untilReady(first, port)
  first.process.kill('SIGTERM')
  await first.ended
  const app = runAskwell({ ...environment(slack.apiUrl, port), ...database })
  try {
    await untilReady(app, port)
    await pause(2000)
    const atRest = memory(app.process.pid)
    const client = makeClient(slack, () => `http://127.0.0.1:${port}`, SECRET)
    for (let i = 0; i < AT_ONCE; i++) await arrive(slack, client, `UBENCH${i}`)
    const measured = await measure((user) => client.command(user, 'ii', '', 'channel'))
    return row(name, measured, atRest)
  } finally {
    app.process.kill('SIGTERM')
    await app.ended
    await slack.close()
  }
}

await benchSubmissions()
await benchInteractions()
await benchReminders()
await benchInteractive()

const directory = mkdtempSync(join(tmpdir(), 'askwell-bench-'))
process.stdout.write(
  `\nSigned /ii commands over HTTP, ${COMMANDS} of them, ${AT_ONCE} at a time, until each is acknowledged\n\n`,
)
process.stdout.write(
  `${''.padEnd(34)}${'a second'.padStart(10)}${'p50 ms'.padStart(9)}${'p99 ms'.padStart(9)}${'MB at rest'.padStart(11)}\n`,
)
try {
  process.stdout.write(`${await bare()}\n`)
  process.stdout.write(`${await whole('Askwell, embedded database', { DATA_DIR: join(directory, 'data') })}\n`)
  const { startCluster } = await import('../cluster.ts')
  const cluster = await startCluster()
  try {
    await cluster.run('CREATE DATABASE bench')
    process.stdout.write(`${await whole('Askwell, PostgreSQL', { DATABASE_URL: cluster.url('bench') })}\n\n`)
  } finally {
    await cluster.remove()
  }
} finally {
  rmSync(directory, { recursive: true, force: true })
}
