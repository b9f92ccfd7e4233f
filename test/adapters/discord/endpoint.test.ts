import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeEndpoint } from '../../../adapters/discord/endpoint.ts'
import { connectDiscord, type Discord } from '../../../adapters/discord/index.ts'
import type { Event } from '../../../src/core/event.ts'
import { type FakeDiscord, startDiscord } from '../../fakes/discord/index.ts'
import { answers, READER } from './room.ts'

let fake: FakeDiscord
let bot: Discord
let url: string
const events: Event[] = []
const quiet = () => {}
const server = createServer((request, response) => {
  if (!bot.handle(request, response)) response.writeHead(404).end()
})

beforeAll(async () => {
  fake = await startDiscord()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/discord/interactions`
  bot = await connectDiscord({
    commands: [],
    token: fake.world.token,
    apiUrl: fake.apiUrl,
    publicKey: fake.outgoing.publicKey,
    gateway: false,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
    clock: Date.now,
    dispatch: async (event) => {
      events.push(event)
      return { reply: answers('Here you are.'), reader: READER }
    },
  })
})
afterAll(async () => {
  await bot.stop()
  server.closeAllConnections()
  server.close()
  await fake.stop()
})

const PING = JSON.stringify({ id: '1', application_id: '2', type: 1, token: 'aW50ZXJhY3Rpb24', version: 1 })
const post = (body: string, headers: Record<string, string> = fake.outgoing.signed(body)) =>
  fetch(url, { method: 'POST', headers, body })

describe('the endpoint', () => {
  test('answers the PING by which Discord checks it', async () => {
    const response = await post(PING)
    expect([response.status, await response.json()]).toEqual([200, { type: 1 }])
  })

  test('refuses a signature that is flipped at any of its bytes, and a body that is changed at any of its', async () => {
    const headers = fake.outgoing.signed(PING)
    const signature = Buffer.from(headers['x-signature-ed25519'] ?? '', 'hex')
    const flipped = (bytes: Buffer, at: number): Buffer => {
      const copy = Buffer.from(bytes)
      copy[at] = (copy[at] ?? 0) ^ 1
      return copy
    }
    const statuses = new Set<number>()
    for (let at = 0; at < signature.length; at++) {
      const wrong = { ...headers, 'x-signature-ed25519': flipped(signature, at).toString('hex') }
      statuses.add((await post(PING, wrong)).status)
    }
    for (let at = 0; at < PING.length; at++)
      statuses.add((await post(flipped(Buffer.from(PING), at).toString(), headers)).status)
    expect([...statuses]).toEqual([401])
  })

  test.each([
    ['another time', { 'x-signature-timestamp': '1' }],
    ['no signature', { 'x-signature-ed25519': '' }],
    ['half a signature', { 'x-signature-ed25519': 'ab'.repeat(32) }],
    ['a signature in no figures', { 'x-signature-ed25519': 'z'.repeat(128) }],
  ])('refuses %s', async (_, over) => {
    expect((await post(PING, { ...fake.outgoing.signed(PING), ...over })).status).toBe(401)
  })

  test.each(['no JSON', '[]', '{"type":"2"}', 'null', '{}'])('takes no %s, though it is signed', async (body) => {
    expect((await post(body)).status).toBe(400)
  })

  test('takes only a POST, of a body that is not too long', async () => {
    expect((await fetch(url)).status).toBe(405)
    expect((await post('x'.repeat(1024 * 1024 + 1))).status).toBe(413)
    expect((await fetch(`${url}/else`, { method: 'POST', body: PING })).status).toBe(404)
  })

  test('is shut to nobody by bodies that do not come, and holds no more of large ones than it has room for', async () => {
    const few = makeEndpoint({
      publicKey: fake.outgoing.publicKey,
      readAtOnce: 150_000,
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      respond: async () => {},
    })
    const guarded = createServer((asked, response) => void few.handle(asked, response))
    await new Promise<void>((listening) => guarded.listen(0, '127.0.0.1', listening))
    const { port } = guarded.address() as AddressInfo
    const begin = (sent: number) => {
      const asked = request({
        port,
        method: 'POST',
        path: '/discord/interactions',
        headers: { 'content-length': 200_000 },
      })
      asked.on('error', () => {})
      asked.write('x'.repeat(sent))
      return { asked, status: new Promise((resolve) => asked.on('response', ({ statusCode }) => resolve(statusCode))) }
    }
    const slow = Array.from({ length: 250 }, () => begin(5))
    const [one, other] = [begin(100_000), begin(100_000)]
    expect(await Promise.race([one.status, other.status])).toBe(503)
    const ping = await fetch(`http://127.0.0.1:${port}/discord/interactions`, {
      method: 'POST',
      headers: fake.outgoing.signed(PING),
      body: PING,
    })
    expect(ping.status).toBe(200)
    for (const { asked } of [...slow, one, other]) asked.destroy()
    guarded.closeAllConnections()
    guarded.close()
  })

  test('answers a command in the response, and the same one again as it was', async () => {
    const payload = JSON.stringify({
      ...JSON.parse(PING),
      id: '33333333333333333',
      type: 2,
      data: { id: '4', name: 'ii', type: 1 },
      channel_id: '5',
      guild_id: fake.world.guild.id,
      member: { user: { id: '66666666666666666', username: 'ada' }, permissions: '0' },
    })
    const bodies = [await (await post(payload)).text(), await (await post(payload)).text()]
    expect(bodies[0]).toContain('Here you are.')
    expect(bodies[1]).toBe(bodies[0])
    expect(events.map(({ id }) => id)).toEqual(['33333333333333333', '33333333333333333'])
  })

  test('answers nothing that it has no use for, and does not hang', async () => {
    expect((await post(JSON.stringify({ ...JSON.parse(PING), type: 99 }))).status).toBe(204)
  })
})
