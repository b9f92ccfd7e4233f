import { once } from 'node:events'
import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type Handed, makeReceiver } from '../../../adapters/slack/receiver.ts'
import type { Log } from '../../../src/core/ports.ts'
import { signed } from '../../fakes/slack/client.ts'

const SECRET = 'a signing secret'
const MOST = 2
const logged: { message: string; facts: Readonly<Record<string, unknown>> }[] = []
const note: Log['error'] = (facts, message) => void logged.push({ facts, message })
const log: Log = { debug: note, info: note, warn: note, error: note }
const turnAway = async () => {}
const common = { signingSecret: SECRET, clock: Date.now, log, most: 10, turnAway }
const receiver = makeReceiver({ ...common, readAtOnce: MOST * 2000, small: 1000 })
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
/** A request of which only `first` bytes come until it is `done`; `status` is 0 where the connection ended without an answer. */
const begin = ({ size = 80, first = 5, port = (server.address() as AddressInfo).port } = {}) => {
  const body = JSON.stringify({ type: 'event_callback', event_id: `Ev${++count}` }).padEnd(size)
  const timestamp = Math.floor(Date.now() / 1000)
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
  asked.write(body.slice(0, first))
  return { status, done: () => void asked.end(body.slice(first)), abort: () => void asked.destroy() }
}

test('no more bytes are held at once than there is room for, and what is small has room all the same', async () => {
  const large = { size: 2000, first: 1900 }
  const held = Array.from({ length: MOST }, () => begin(large))
  await new Promise((resolve) => setTimeout(resolve, 50))
  const over = begin(large)
  expect(await over.status).toBe(503)
  expect(logged).toContainEqual(expect.objectContaining({ facts: { reading: (MOST + 1) * 1900 } }))
  const small = begin()
  small.done()
  expect(await small.status).toBe(200)

  // What went away holds nothing any more.
  held[0]?.done()
  expect(await held[0]?.status).toBe(200)
  const next = begin(large)
  next.done()
  expect(await next.status).toBe(200)
  held[1]?.done()
  expect(await held[1]?.status).toBe(200)
})

test('what is declared and does not come takes no room', async () => {
  const declared = Array.from({ length: 100 }, () => begin({ size: 500_000, first: 5 }))
  await new Promise((resolve) => setTimeout(resolve, 50))
  const large = begin({ size: 3000, first: 5 })
  large.done()
  expect(await large.status).toBe(200)
  for (const { abort } of declared) abort()
  expect(await Promise.all(declared.map(({ status }) => status))).toEqual(declared.map(() => 0))
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

test('what the common memory takes counts as a part of Slack’s patience', async () => {
  let told = 0
  const slow = makeReceiver({ ...common, isNew: () => new Promise(() => {}) })
  slow.init({
    processEvent: async ({ customProperties }: never) => (told = (customProperties as Handed).waited),
  } as never)
  const other = createServer((asked, response) => void slow.handle(asked, response))
  await once(other.listen(0, '127.0.0.1'), 'listening')
  const one = begin({ port: (other.address() as AddressInfo).port })
  one.done()
  expect(await one.status).toBe(200)
  expect(told).toBeGreaterThan(450)
  other.close()
})

test('what breaks is in the log as the error itself, and answered', async () => {
  const error = new Error('it broke')
  work = () => Promise.reject(error)
  const one = begin()
  one.done()
  expect(await one.status).toBe(500)
  expect(logged).toContainEqual({ facts: { err: error }, message: 'a request from Slack broke' })
})
