import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { PrismaPg } from '@prisma/adapter-pg'
import { InteractionResponseType } from 'discord.js'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { mintId, open } from '../../../adapters/database/index.ts'
import { connectDiscord, registerCommands } from '../../../adapters/discord/index.ts'
import { makeDispatch } from '../../../src/runtime/dispatch.ts'
import { COMMANDS } from '../../contract/discord-driver.ts'
import { freshDatabase } from '../../databases.ts'
import { type FakeDiscord, startDiscord } from '../../fakes/discord/index.ts'
import type { StoredInteraction } from '../../fakes/discord/world.ts'

let fake: FakeDiscord
let databaseUrl: string
let replicas: readonly Awaited<ReturnType<typeof startReplica>>[]
/** What both answered to each interaction. */
const answered: (readonly string[])[] = []
const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

const listening = async (listener: RequestListener): Promise<{ server: Server; url: string }> => {
  const server = createServer(listener)
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/discord/interactions` }
}

/** All that a process has of its own: an endpoint, and its connections to the one database. */
const startReplica = async () => {
  const store = await open({ databaseUrl, dataDir: '', log })
  const bot = await connectDiscord({
    commands: [],
    token: fake.world.token,
    apiUrl: fake.apiUrl,
    publicKey: fake.outgoing.publicKey,
    gateway: false,
    log,
    clock: Date.now,
    dispatch: makeDispatch({ store, clock: Date.now, mintId, log }),
  })
  const { server, url } = await listening((request, response) => void bot.handle(request, response))
  const stop = async () => {
    await bot.stop()
    server.closeAllConnections()
    server.close()
    await store.close()
  }
  return { url, stop, settled: bot.settled }
}

let balancer: Server
beforeAll(async () => {
  fake = await startDiscord()
  databaseUrl = await freshDatabase()
  await registerCommands({ token: fake.world.token, apiUrl: fake.apiUrl, commands: COMMANDS })
  replicas = await Promise.all([startReplica(), startReplica()])
  // A load balancer at its worst: whatever comes goes to both at the same moment.
  const { server, url } = await listening(async (request, response) => {
    const body = await text(request)
    const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => name.startsWith('x-')))
    const post = (to: string) => fetch(to, { method: 'POST', headers: headers as Record<string, string>, body })
    const bodies = await Promise.all(replicas.map(async (one) => (await post(one.url)).text()))
    answered.push(bodies)
    response.writeHead(200, { 'content-type': 'application/json' }).end(bodies[0])
  })
  balancer = server
  fake.sendTo(url)
})
afterAll(async () => {
  await Promise.all(replicas.map(({ stop }) => stop()))
  balancer.closeAllConnections()
  balancer.close()
  await fake.stop()
})

const count = async (table: string): Promise<number> => {
  const database = await new PrismaPg({ connectionString: databaseUrl, max: 1 }).connect()
  const { rows } = await database.queryRaw({ sql: `SELECT count(*) FROM ${table}`, args: [], argTypes: [] })
  await database.dispose()
  return Number(rows[0]?.[0])
}

test('two replicas that get the same interaction at the same moment do it once, and give one answer', async () => {
  const { people, refusals } = fake
  const does = async (act: () => StoredInteraction) => {
    await act().delivered
    await Promise.all(replicas.map(({ settled }) => settled()))
  }
  await does(() => people.command('maya', 'ii-log', 'Ada Lovelace'))
  await does(() => people.press('maya', 'Set my time zone'))
  await does(() => people.submit('maya', { zone: 'Chicago' }))
  await does(() => people.press('maya', 'Start'))
  await does(() => people.submit('maya', { learned: 'Analysts pair with engineers.' }))
  expect(answered).toHaveLength(5)
  // A form has an id of its own each time it opens: only one of the two is ever seen, and sent.
  const opened = (body = '') => JSON.parse(body).type === InteractionResponseType.Modal
  for (const [one, other] of answered) if (!opened(one)) expect(other).toBe(one)
  expect(await Promise.all(['member', 'account', 'interview', 'contact'].map(count))).toEqual([1, 1, 1, 1])
  // The slower one holds the answer up, and what follows it overtakes it.
  expect(refusals.filter(({ code }) => code !== 10015)).toEqual([])
})
