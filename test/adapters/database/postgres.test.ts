import { createServer } from 'node:net'
import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DatabaseUnavailable, migrate, open } from '../../../adapters/database/index.ts'
import { DAY } from '../../../src/core/time.ts'
import type { Store } from '../../../src/runtime/store.ts'
import { type Cluster, startCluster } from '../../cluster.ts'
import { makeStage, NOW } from '../../contract/store/stage.ts'
import { freshDatabase } from '../../databases.ts'
import { silent } from './silent.ts'

const connect = (databaseUrl: string) => open({ databaseUrl, dataDir: '', log: silent })

test('what one replica claims no other does, however many claim at once', async () => {
  const url = await freshDatabase()
  const stores = [await connect(url), await connect(url)]
  const [first] = stores as [Store, Store]
  const { meet, plan } = makeStage(() => first, [])
  const sam = await meet()
  for (let i = 0; i < 60; i++) await plan(sam, { name: `Contact ${i}` })

  const claimAll = async (store: Store, holder: string): Promise<string[]> => {
    const claimed = await store.claim({ now: NOW + 9 * DAY, limit: 7, leaseSeconds: 60, holder })
    return claimed.length === 0 ? [] : [...claimed.map(({ id }) => id), ...(await claimAll(store, holder))]
  }
  const claimed = await Promise.all(stores.flatMap((store, i) => [0, 1, 2].map((j) => claimAll(store, `${i}.${j}`))))
  expect(claimed.flat()).toHaveLength(180)
  expect(new Set(claimed.flat()).size).toBe(180)
  await Promise.all(stores.map((store) => store.close()))
})

test('what another replica is just taking is passed over without waiting', async () => {
  const url = await freshDatabase()
  const store = await connect(url)
  const { meet, plan } = makeStage(() => store, [])
  const sam = await meet()
  for (let i = 0; i < 4; i++) await plan(sam, { name: `Contact ${i}` })

  const adapter = await new PrismaPg({ connectionString: url }).connect()
  const other = await adapter.startTransaction()
  const sql = `UPDATE reminder SET claimed_by = 'other', lease_until = now() + interval '1 minute' WHERE kind = 'log'`
  await other.executeRaw({ sql, args: [], argTypes: [] })
  const claim = () => store.claim({ now: NOW + 9 * DAY, limit: 100, leaseSeconds: 60, holder: 'us' })
  expect((await claim()).map(({ kind }) => kind)).toEqual([...Array(4).fill('confirm'), ...Array(4).fill('day-of')])
  await other.executeRaw({ sql: 'COMMIT', args: [], argTypes: [] })
  await other.commit()
  expect(await claim()).toEqual([])
  await adapter.dispose()
  await store.close()
})

test('instants are the same on a server whose clock is shown in another zone', async () => {
  const url = await freshDatabase()
  await adminOf(url, `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET timezone = 'America/New_York'`)
  const store = await connect(url)
  const { meet, plan, apply, id } = makeStage(() => store, [])
  const sam = await meet()
  const interview = await plan(sam)
  expect(await store.reads.interview(sam.owner, interview)).toMatchObject({ startsAt: NOW + 3 * DAY, createdAt: NOW })
  const event = id('event')
  await apply(sam, [], { event })
  await store.sweep(NOW + DAY - 1)
  expect(await apply(sam, [], { event, answer: { next: 'kept' } })).not.toEqual({ next: 'kept' })
  await store.close()
})

test('a server that takes the connection and says nothing is given up on', async () => {
  const server = createServer(() => {})
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as { port: number }
  await expect(connect(`postgresql://postgres@127.0.0.1:${port}/askwell`)).rejects.toThrow(DatabaseUnavailable)
  server.close()
}, 10_000)

test('what is wrong with the address is said in one line, without the password', async () => {
  const url = new URL(await freshDatabase())
  const refused = async (change: (url: URL) => void) => {
    const wrong = new URL(url)
    wrong.password = 'secret'
    change(wrong)
    const error = await connect(wrong.href).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(DatabaseUnavailable)
    expect((error as Error).message).not.toContain('secret')
    return (error as Error).message
  }
  const words = (reason: string) =>
    `The database at DATABASE_URL can't be used: ${reason}. Check the address, and that the server runs.`
  expect(await refused((wrong) => Object.assign(wrong, { port: '1' }))).toBe(words('it does not answer'))
  expect(await refused((wrong) => Object.assign(wrong, { pathname: 'none' }))).toBe(
    words('database "none" does not exist'),
  )
  expect(await refused((wrong) => Object.assign(wrong, { username: 'eve' }))).toBe(words('role "eve" does not exist'))
})

describe('a server that comes and goes', () => {
  let cluster: Cluster
  beforeAll(async () => {
    cluster = await startCluster()
    await migrate(cluster.url('postgres'))
  })
  afterAll(() => cluster.remove())

  test('is a quick rejection while it is away, and works again when it is back', async () => {
    const store = await connect(cluster.url('postgres'))
    const { meet, plan, planned, claim } = makeStage(() => store, [])
    const sam = await meet()
    await Promise.all(Array.from({ length: 10 }, (_, i) => plan(sam, { name: `Contact ${i}` })))
    for (const how of ['fast', 'killed'] as const) {
      await cluster.stop(how)
      await expect(store.ready()).rejects.toThrow()
      await expect(meet()).rejects.toThrow()
      await expect(plan(sam)).rejects.toThrow()
      await expect(claim(NOW)).rejects.toThrow()
      await expect(connect(cluster.url('postgres'))).rejects.toThrow()
      await cluster.start()
      await expect
        .poll(() =>
          store.ready().then(
            () => 'ready',
            () => 'away',
          ),
        )
        .toBe('ready')
      await plan(sam, { name: how })
      expect(Object.keys(await planned(sam)).length).toBeGreaterThan(0)
    }
    await store.close()
  })
})

const adminOf = async (url: string, sql: string): Promise<void> => {
  const adapter = await new PrismaPg({ connectionString: url }).connect()
  await adapter.executeRaw({ sql, args: [], argTypes: [] })
  await adapter.dispose()
}
