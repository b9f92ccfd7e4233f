import { Logger, run, runMigrations } from 'graphile-worker'
import { migrate, open } from '../../adapters/database/index.ts'
import { makeTick } from '../../src/runtime/tick.ts'
import { type Cluster, startCluster } from '../cluster.ts'
import { makeCrowd } from '../storm/crowd.ts'

const REMINDERS = 20_000
const CONCURRENCY = 10
const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: console.error }

const fresh = async (cluster: Cluster, name: string): Promise<string> => {
  await cluster.run(`CREATE DATABASE ${name}`)
  return cluster.url(name)
}

/** Ours: claim, still due, compose, a send that does nothing, settle; a batch of 100 at a time. */
const ours = async (cluster: Cluster, name: string): Promise<number> => {
  const databaseUrl = await fresh(cluster, name)
  await migrate(databaseUrl)
  const crowd = await makeCrowd(databaseUrl)
  for (let at = 0; at < REMINDERS; at += 5000)
    await crowd.add(
      Array.from({ length: 5000 }, (_, i) => ({ platform: 'playground', user: `person${at + i}`, direct: 'D' })),
    )
  await crowd.query('ANALYZE')
  const store = await open({ databaseUrl, dataDir: '', log: quiet })
  const messengers = { playground: async () => ({ kind: 'sent', message: 'm' }) as const }
  const tick = makeTick({ store, messengers, clock: Date.now, log: quiet, holder: 'bench' })
  const from = performance.now()
  const { sent } = await tick.run()
  const seconds = (performance.now() - from) / 1000
  await store.close()
  await crowd.close()
  await cluster.run(`DROP DATABASE ${name} WITH (FORCE)`)
  if (sent !== REMINDERS) throw new Error(`${sent} of ${REMINDERS} were sent`)
  return REMINDERS / seconds
}

/** graphile-worker with a task that does nothing. */
const theirs = async (cluster: Cluster, name: string, worker: object): Promise<number> => {
  const connectionString = await fresh(cluster, name)
  const logger = new Logger(() => () => {})
  await runMigrations({ connectionString, logger })
  await cluster.run(
    `SELECT graphile_worker.add_jobs(array_agg(json_populate_record(NULL::graphile_worker.job_spec,
      json_build_object('identifier', 'nothing', 'payload', '{}'::json)))) FROM generate_series(1, ${REMINDERS})`,
    name,
  )
  await cluster.run('VACUUM ANALYZE', name)
  let done = 0
  let ended: () => void = () => {}
  const all = new Promise<void>((resolve) => {
    ended = resolve
  })
  const from = performance.now()
  const runner = await run({
    connectionString,
    logger,
    noHandleSignals: true,
    concurrency: CONCURRENCY,
    taskList: {
      nothing: async () => {
        if (++done === REMINDERS) ended()
      },
    },
    preset: { worker: { connectionString, concurrentJobs: CONCURRENCY, ...worker } },
  })
  await all
  const seconds = (performance.now() - from) / 1000
  await runner.stop()
  return REMINDERS / seconds
}

const ROUNDS = 3
const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

/** Reminders a second, beside a job queue on the same database server in the same run: in turns, and the median of each. */
export const benchReminders = async (): Promise<void> => {
  const cluster = await startCluster({ durable: true })
  const row = (name: string, perSecond: number, beside = '') =>
    process.stdout.write(`${name.padEnd(44)}${perSecond.toFixed(0).padStart(10)}${beside}\n`)
  const batched = { localQueue: { size: 500 }, completeJobBatchDelay: 0, failJobBatchDelay: 0 }
  const figures = { default: [] as number[], batched: [] as number[], ours: [] as number[] }
  try {
    for (let round = 0; round < ROUNDS; round++) {
      figures.default.push(await theirs(cluster, `theirs_${round}`, {}))
      figures.batched.push(await theirs(cluster, `batched_${round}`, batched))
      figures.ours.push(await ours(cluster, `ours_${round}`))
    }
  } finally {
    await cluster.remove()
  }
  const yardstick = median(figures.default)
  const figure = median(figures.ours)
  process.stdout.write(
    `\n${REMINDERS} reminders through the tick, with a send that does nothing; the median of ${ROUNDS}\n\n`,
  )
  process.stdout.write(`${''.padEnd(44)}${'a second'.padStart(10)}\n`)
  row(`graphile-worker, ${CONCURRENCY} at a time`, yardstick)
  row('graphile-worker, in batches', median(figures.batched))
  row('Askwell, 100 to a batch', figure, `   ${(figure / yardstick).toFixed(2)} times the first`)
}
