import { setTimeout as pause } from 'node:timers/promises'
import { migrate } from '../../adapters/database/index.ts'
import { startCluster } from '../cluster.ts'
import { freePort, runAskwell } from '../process.ts'
import { makeCrowd } from '../storm/crowd.ts'
import { RETRY_AFTER, STAGES, type Stage } from './stages.ts'
import { untilReady } from './start.ts'

const PEOPLE = 4
/** Rounds of each person in a phase; phases with and without take turns, so that the machine's own moods hit both. */
const ROUNDS = 100
const PHASES = 4
const REMINDERS = 4000
/** Reminders that fall due in a second. */
const DUE = 20

type Phase = { taken: number[]; reminders: number }

/**
 * People who each ask for a form and then for an answer in their direct message, one after the other, while reminders go out:
 * milliseconds until the platform is asked to show it.
 */
const measure = async (stage: Stage, databaseUrl: string): Promise<{ without: Phase; limited: Phase }> => {
  await migrate(databaseUrl)
  const crowd = await makeCrowd(databaseUrl)
  // Once people are there.
  await crowd.add(stage.crowd(REMINDERS), (i) => Date.now() + 86_400_000 + (i * 1000) / DUE)
  const without: Phase = { taken: [], reminders: 0 }
  const limited: Phase = { taken: [], reminders: 0 }
  const warmUp: Phase = { taken: [], reminders: 0 }
  let phase = warmUp
  const shown = new Map<string, () => void>()
  stage.meets((asked) => {
    shown.get(asked)?.()
    if (asked !== 'crowd') return false
    phase.reminders += 1
    return phase === limited
  })
  const port = await freePort()
  const app = runAskwell({
    ...stage.environment,
    DATABASE_URL: databaseUrl,
    PORT: String(port),
    TICK_SECONDS: '1',
    LOG_LEVEL: 'error',
  })
  try {
    await untilReady(app, port)
    const people = Array.from({ length: PEOPLE }, (_, i) => `UPERSON${i}`)
    await stage.begin(people, port, crowd)
    const timed = async (person: string, act: () => unknown): Promise<void> => {
      const from = performance.now()
      const seen = new Promise<void>((resolve) => shown.set(person, resolve))
      await Promise.all([act(), seen])
      phase.taken.push(performance.now() - from)
    }
    const run = (which: Phase) => {
      phase = which
      return Promise.all(
        people.map(async (person) => {
          for (let i = 0; i < ROUNDS; i++) {
            await timed(person, () => stage.form(person))
            await timed(person, () => stage.say(person, 'hello'))
            await pause(stage.rest)
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
    await stage.close()
  }
}

/** What a person waits for while reminders are told to slow down, beside the same while they are not. */
export const benchInteractive = async (): Promise<void> => {
  for (const [platform, open] of Object.entries(STAGES)) {
    const cluster = await startCluster()
    try {
      await cluster.run('CREATE DATABASE interactive')
      print(platform, await measure(await open(), cluster.url('interactive')))
    } finally {
      await cluster.remove()
    }
  }
}

const print = (platform: string, { without, limited }: { without: Phase; limited: Phase }): void => {
  const at = ({ taken }: Phase, part: number) => taken.sort((a, b) => a - b)[Math.floor(part * (taken.length - 1))] ?? 0
  const row = (name: string, one: Phase) =>
    [
      name.padEnd(44),
      at(one, 0.5).toFixed(1).padStart(9),
      at(one, 0.99).toFixed(1).padStart(9),
      `${one.reminders}\n`.padStart(18),
    ].join('')
  process.stdout.write(
    `\n${platform}: /ii-log until its form is asked for, and words until their answer is, ${without.taken.length} times by ${PEOPLE} people\n\n`,
  )
  process.stdout.write(
    `${''.padEnd(44)}${'p50 ms'.padStart(9)}${'p99 ms'.padStart(9)}${'reminder calls'.padStart(17)}\n`,
  )
  process.stdout.write(row(`while ${DUE} reminders a second go out`, without))
  process.stdout.write(row(`while each is answered 429, Retry-After ${RETRY_AFTER}`, limited))
  const added = at(limited, 0.99) - at(without, 0.99)
  process.stdout.write(`${added.toFixed(1)} ms more at p99 (under 50 is promised)\n`)
}
