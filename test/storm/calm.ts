import { makeCrowd } from './crowd.ts'
import { until } from './kills.ts'
import { startReplica } from './replicas.ts'

export type Calm = { reminders: number; ticks: number; lost: number; doubled: number }

/** Several replicas and no fault: every reminder is given to the platform once, however many look for what is due at once. */
export const calm = async ({
  databaseUrl,
  reminders,
  replicas: count,
  seconds,
}: {
  databaseUrl: string
  reminders: number
  replicas: number
  /** Over which they fall due. */
  seconds: number
}): Promise<Calm> => {
  const crowd = await makeCrowd(databaseUrl)
  for (let at = 0; at < reminders; at += 5000) {
    const people = Array.from({ length: Math.min(5000, reminders - at) }, (_, i) => {
      return { platform: 'playground' as const, user: `person${at + i}` }
    })
    await crowd.add(people, () => Date.now() + 86_400_000)
  }
  const environment = { DATABASE_URL: databaseUrl }
  const replicas = await Promise.all(Array.from({ length: count }, () => startReplica(environment)))
  try {
    // Many at the same moment, as at 9 o'clock, ten times a second: that is when they get in each other's way.
    await crowd.query(`UPDATE reminder r SET send_at = now() + interval '1 second'
      + floor(made.n * ${seconds * 10}.0 / ${reminders}) * interval '100 milliseconds'
      FROM (SELECT id, row_number() OVER () AS n FROM reminder) made WHERE made.id = r.id`)
    await until(async () => (await crowd.states()).planned === undefined)
  } finally {
    for (const { process } of replicas) process.kill('SIGTERM')
    await crowd.close()
  }
  const ends = await Promise.all(replicas.map(({ ended }) => ended))
  const shown = ends.flatMap(({ said }) => said?.shown ?? [])
  const different = new Set(shown).size
  return {
    reminders,
    ticks: ends.reduce((sum, { said }) => sum + (said?.ticks ?? 0), 0),
    lost: reminders - different,
    doubled: shown.length - different,
  }
}
