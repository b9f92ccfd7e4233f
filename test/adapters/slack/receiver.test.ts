import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { makeReceiver } from '../../../adapters/slack/receiver.ts'
import type { Log } from '../../../src/core/ports.ts'
import { signed } from '../../fakes/slack/client.ts'

const SECRET = 'a signing secret'
const MOST = 2
const logged: { message: string; facts: Readonly<Record<string, unknown>> }[] = []
const note: Log['error'] = (facts, message) => void logged.push({ facts, message })
const log: Log = { debug: note, info: note, warn: note, error: note }
const turnAway = async () => {}
const common = { signingSecret: SECRET, clock: Date.now, log, most: 10, turnAway }
const receiver = makeReceiver({ ...common, readAtOnce: MOST * 100 })
const server = createServer((asked, response) => void receiver.handle(asked, response))
let work: () => Promise<void> = async () => {}

beforeAll(async () => {
  receiver.init({ processEvent: () => work() } as never)
  await once(server.listen(0, '127.0.0.1'), 'listening')
})
afterEach(() => {
  vi.useRealTimers()
})
afterAll(async () => {
  server.closeAllConnections()
  server.close()
})

let count = 0
/** A request whose body is not all there until it is `done`; `status` is 0 where the connection ended without an answer. */
const begin = () => {
  const body = JSON.stringify({ type: 'event_callback', event_id: `Ev${++count}` }).padEnd(80)
  const timestamp = Math.floor(Date.now() / 1000)
  const { port } = server.address() as AddressInfo
  const asked = request({
    port,
    method: 'POST',
    path: '/slack/events',
    headers: {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-slack-signature': signed(SECRET, timestamp, body),
      'x-slack-request-timestamp': String(timestamp),
    },
  })
  const status = new Promise<number>((resolve) => {
    asked.on('response', (response) => resolve(response.resume().statusCode ?? 0))
    asked.on('error', () => resolve(0))
  })
  asked.write(body.slice(0, 5))
  return { status, done: () => void asked.end(body.slice(5)) }
}

test('no more bytes are read at once than there is room for: the next is refused before its own is there', async () => {
  let reached = 0
  server.on('request', () => {
    reached += 1
  })
  const slow = Array.from({ length: MOST }, begin)
  await vi.waitFor(() => expect(reached).toBe(MOST))
  const late = begin()
  expect(await late.status).toBe(503)
  expect(logged).toContainEqual(expect.objectContaining({ facts: { reading: MOST * 80 } }))

  for (const { done } of slow) done()
  expect(await Promise.all(slow.map(({ status }) => status))).toEqual([200, 200])
  const next = begin()
  next.done()
  expect(await next.status).toBe(200)
})

test('a body that does not come gives its place back', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  const slow = Array.from({ length: MOST }, begin)
  const set = vi.getTimerCount
  while (set() < MOST) await new Promise((resolve) => setImmediate(resolve))
  vi.advanceTimersByTime(3001)
  expect(await Promise.all(slow.map(({ status }) => status))).toEqual([0, 0])
  await receiver.idle()
  const next = begin()
  next.done()
  expect(await next.status).toBe(200)
})

test('what breaks is in the log as the error itself, and answered', async () => {
  const error = new Error('it broke')
  work = () => Promise.reject(error)
  const one = begin()
  one.done()
  expect(await one.status).toBe(500)
  expect(logged).toContainEqual({ facts: { err: error }, message: 'a request from Slack broke' })
})
