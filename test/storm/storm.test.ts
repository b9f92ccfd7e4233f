import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cluster, startCluster } from '../cluster.ts'
import { freshDatabase } from '../databases.ts'
import { buffers } from './buffers.ts'
import { calm } from './calm.ts'
import { delivery } from './delivery.ts'
import { kills } from './kills.ts'
import { restarts } from './restarts.ts'
import { terms } from './terms.ts'

// Short versions of what `npm run storm` does at length.

test('replicas that are killed in the middle lose nothing and double nothing', async () => {
  const rounds = [{ replicas: 2, kills: 2 }]
  const ran = await kills({
    databaseUrl: await freshDatabase(),
    reminders: 80,
    rounds,
    lost: 0,
    few: 40,
    inFlight: true,
  })
  expect(ran).toMatchObject({ kills: 2, lost: 0, doubled: 0 })
  expect(ran.inFlight).toBeGreaterThan(0)
})

test('without the key against doubles and without the look some come twice: the check is not vacuous', async () => {
  const rounds = [{ replicas: 2, kills: 1 }]
  const ran = await kills({ databaseUrl: await freshDatabase(), reminders: 80, rounds, lost: 0, few: 20, blind: true })
  expect(ran.lost).toBe(0)
  expect(ran.doubled).toBeGreaterThan(0)
})

test('replicas that are told to stop give back what they had not begun', async () => {
  const ran = await terms({ databaseUrl: await freshDatabase(), reminders: 60, terms: 1, few: 20 })
  expect(ran).toMatchObject({ terms: 1, unclean: 0, lost: 0, doubled: 0 })
  expect(ran.slowest).toBeLessThan(10)
})

test('replicas that look for the same reminders send each once', async () => {
  const ran = await calm({ databaseUrl: await freshDatabase(), reminders: 400, replicas: 2, seconds: 1 })
  expect(ran).toMatchObject({ lost: 0, doubled: 0 })
  expect(ran.ticks).toBeGreaterThan(10)
})

describe('a reminder whose first post is', () => {
  const once = { reminders: 20, faults: 20, lost: 0, doubled: 0, unsent: 0, early: 0, pauses: 0 }

  test.each([
    ['slack', 'lost', 20],
    ['slack', 'failed', 10],
    ['slack', 'hanging', 10],
    ['slack', 'limited', 0],
    ['discord', 'lost', 20],
    ['discord', 'failed', 10],
    ['discord', 'limited', 0],
  ] as const)('on %s %s is shown once, whether it was done or not (%i were)', async (platform, fault, done) => {
    const ran = await delivery({ databaseUrl: await freshDatabase(), platform, reminders: 20, fault })
    expect(ran).toMatchObject({ ...once, done })
    expect(ran.slowest).toBeLessThan(1000)
    expect(ran.slowest > 0).toBe(fault === 'limited')
  })

  test('failed is shown once where Slack lets the bot look once a minute', async () => {
    const ran = await delivery({
      databaseUrl: await freshDatabase(),
      reminders: 20,
      fault: 'failed',
      distributed: true,
    })
    expect(ran).toMatchObject({ ...once, done: 10 })
    expect(ran.minutes).toBeGreaterThanOrEqual(20)
  })

  test.each(['slack', 'discord'] as const)(
    'lost comes twice on %s without the look: the check is not vacuous',
    async (platform) => {
      const databaseUrl = await freshDatabase()
      const ran = await delivery({ databaseUrl, platform, reminders: 20, fault: 'lost', blind: true })
      expect(ran).toMatchObject({ lost: 0, doubled: 20 })
    },
  )
})

describe('a database', () => {
  let cluster: Cluster
  beforeAll(async () => {
    cluster = await startCluster()
    await cluster.run('CREATE DATABASE restarts')
    const { migrate } = await import('../../adapters/database/index.ts')
    await migrate(cluster.url('restarts'))
  })
  afterAll(() => cluster.remove())

  test('that goes away in the middle takes nobody down, and nothing that was acknowledged with it', async () => {
    const ran = await restarts({ cluster, database: 'restarts', reminders: 60, restarts: 2 })
    expect(ran).toMatchObject({ missing: 0, died: 0, lost: 0, doubled: 0 })
    expect(ran.acknowledged).toBeGreaterThan(10)
  })
})

test('a claim touches as many pages with much stored as with little, and an idle tick next to none', async () => {
  const small = await buffers(await freshDatabase(), 4000, 0)
  const large = await buffers(await freshDatabase(), 40_000, 40_000)
  expect(large.claim / small.claim).toBeLessThanOrEqual(1.1)
  expect(Math.max(small.idle, large.idle)).toBeLessThanOrEqual(8)
})
