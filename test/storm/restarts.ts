import { setTimeout as pause } from 'node:timers/promises'
import { open } from '../../adapters/database/index.ts'
import { ownerOf } from '../../src/people/member.ts'
import type { Cluster } from '../cluster.ts'
import { makeCrowd } from './crowd.ts'
import { outcome, until } from './kills.ts'
import { startPlatforms } from './platforms.ts'
import { startReplica } from './replicas.ts'

export type Restarts = {
  restarts: number
  reminders: number
  /** Talks whose saving was acknowledged, and those of them that are not there. */
  acknowledged: number
  missing: number
  /** Saves that were refused while the database was away: told to whoever saved. */
  refused: number
  /** Processes that died of it. */
  died: number
  lost: number
  doubled: number
}

const WRITERS = 4

/** PostgreSQL goes away and comes back while reminders go out and people write. */
export const restarts = async ({
  cluster,
  database,
  reminders,
  restarts: count,
}: {
  cluster: Cluster
  database: string
  reminders: number
  restarts: number
}): Promise<Restarts> => {
  const databaseUrl = cluster.url(database)
  const platforms = await startPlatforms({ delay: 60, lost: 0 })
  let crowd = await makeCrowd(databaseUrl)
  await crowd.add(platforms.people(reminders))
  await crowd.close()
  const environment = { ...platforms.environment, DATABASE_URL: databaseUrl, LEASE_SECONDS: '6' }
  const replicas = await Promise.all([startReplica(environment), startReplica(environment)])
  let died = 0
  let stopping = false
  for (const { process } of replicas)
    process.once('exit', () => {
      if (!stopping) died++
    })

  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  const store = await open({ databaseUrl, dataDir: '', log })
  const acknowledged: string[] = []
  let refused = 0
  const write = async (writer: number): Promise<void> => {
    const by = { platform: 'playground', user: `writer${writer}`, name: 'Sam', zone: 'UTC' } as const
    const at = { id: `W${writer}`, name: 'Writers', direct: false }
    for (let n = 0; !stopping; n++) {
      const id = `talk-${writer}-${n}`
      try {
        const { by: member } = await store.arrive({ id, by, at }, Date.now())
        await store.apply(
          [
            {
              do: 'planInterview',
              interview: id,
              newContact: `contact-${writer}-${n}`,
              name: `Contact ${n}`,
              occupation: '',
              aim: '',
              minutes: 30,
              zone: 'UTC',
              at: Date.now(),
            },
          ],
          { id, by: member, account: by, at, now: Date.now(), answer: { reply: { kind: 'nothing' } } },
        )
        if ((await store.reads.interview(ownerOf(member), id)) !== undefined) acknowledged.push(id)
      } catch {
        refused++
        await pause(50)
      }
    }
  }
  const writers = Array.from({ length: WRITERS }, (_, i) => write(i))
  try {
    for (let i = 0; i < count; i++) {
      await pause(1500)
      await cluster.stop(i % 2 === 0 ? 'fast' : 'killed')
      await pause(400)
      await cluster.start()
    }
    crowd = await makeCrowd(databaseUrl)
    await until(async () => {
      const { planned } = await crowd.states().catch(() => ({ planned: 1 }))
      return planned === undefined
    })
    stopping = true
    await Promise.all(writers)
    const there = await crowd.query<{ id: string }>(`SELECT id FROM interview WHERE id LIKE 'talk-%'`)
    const ids = new Set(there.map(({ id }) => id))
    return {
      restarts: count,
      reminders,
      acknowledged: acknowledged.length,
      missing: acknowledged.filter((id) => !ids.has(id)).length,
      refused,
      died,
      ...(await onlyTheirs(crowd, platforms)),
    }
  } finally {
    stopping = true
    for (const { process } of replicas) process.kill('SIGKILL')
    await Promise.all(replicas.map(({ ended }) => ended))
    await store.close()
    await crowd.close()
    await platforms.close()
  }
}

/** Of those who are owed a reminder; whoever only writes has none. */
const onlyTheirs = async (...[crowd, platforms]: Parameters<typeof outcome>) => {
  const { lost, doubled } = await outcome(crowd, platforms)
  return { lost: lost - WRITERS, doubled }
}
