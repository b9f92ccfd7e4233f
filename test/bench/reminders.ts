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
const ours = async (cluster: Cluster): Promise<number> => {
  const databaseUrl = await fresh(cluster, 'ours')
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

/** Reminders a second, beside a job queue on the same database server in the same run. */
export const benchReminders = async (): Promise<void> => {
  const cluster = await startCluster()
  const row = (name: string, perSecond: number, beside = '') =>
    process.stdout.write(`${name.padEnd(44)}${perSecond.toFixed(0).padStart(10)}${beside}\n`)
  try {
    process.stdout.write(`\n${REMINDERS} reminders through the tick, with a send that does nothing\n\n`)
    process.stdout.write(`${''.padEnd(44)}${'a second'.padStart(10)}\n`)
    const yardstick = await theirs(cluster, 'theirs', {})
    row(`graphile-worker, ${CONCURRENCY} at a time`, yardstick)
    const batched = { localQueue: { size: 500 }, completeJobBatchDelay: 0, failJobBatchDelay: 0 }
    row('graphile-worker, in batches', await theirs(cluster, 'batched', batched))
    const figure = await ours(cluster)
    row('Askwell, 100 to a batch', figure, `   ${(figure / yardstick).toFixed(2)} times the first`)
  } finally {
    await cluster.remove()
  }
}
