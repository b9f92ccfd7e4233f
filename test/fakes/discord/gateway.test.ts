import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { startDiscord } from './index.ts'

/** The stand-in's gateway, spoken to without a library: https://docs.discord.com/developers/events/gateway */

const fake = await startDiscord()
const { world, gateway, people } = fake
const sockets: WebSocket[] = []
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.terminate()
})
afterAll(() => fake.stop())

type Packet = { op: number; s?: number; t?: string; d?: { session_id: string; content?: string } & unknown }

/** A connection that has been greeted. */
const connect = async () => {
  const socket = new WebSocket(`ws://127.0.0.1:${new URL(fake.apiUrl).port}/?v=10&encoding=json`)
  sockets.push(socket)
  const heard: Packet[] = []
  const waiting = new Set<() => void>()
  socket.on('message', (raw: Buffer) => {
    heard.push(JSON.parse(raw.toString()) as Packet)
    for (const look of waiting) look()
  })
  const until = (wanted: (one: Packet) => boolean) =>
    new Promise<Packet>((resolve) => {
      const look = () => {
        const found = heard.find(wanted)
        if (found) resolve(found)
      }
      waiting.add(look)
      look()
    })
  await until(({ op }) => op === 10)
  return {
    socket,
    heard,
    until,
    say: (op: number, d: unknown) => socket.send(JSON.stringify({ op, d })),
    closed: new Promise<number>((resolve) => socket.once('close', resolve)),
  }
}

const FINE = { token: world.token, intents: 1 | (1 << 12), shard: [0, 1], properties: {} }
const session = async (more: object = {}) => {
  const connection = await connect()
  connection.say(2, { ...FINE, ...more })
  const ready = await connection.until(({ t }) => t === 'READY')
  return { ...connection, id: ready.d?.session_id ?? '' }
}
const resumed = async (id: string, seq: number) => {
  const again = await connect()
  again.say(6, { token: world.token, session_id: id, seq })
  return again
}
const said = (heard: readonly Packet[]) => heard.flatMap(({ t, d }) => (t === 'MESSAGE_CREATE' ? [d?.content] : []))

describe('a session that is taken up again', () => {
  test('gets what came after the number it names, in order, and nothing else', async () => {
    const first = await session()
    for (const words of ['one', 'two', 'three']) people.say('ada', words)
    const { s = 0 } = await first.until(({ d }) => d?.content === 'two')
    gateway.kill()
    people.say('ada', 'four')
    const second = await resumed(first.id, s)
    await second.until(({ t }) => t === 'RESUMED')
    people.say('ada', 'five')
    await second.until(({ d }) => d?.content === 'five')
    expect(said(second.heard)).toEqual(['three', 'four', 'five'])
    const numbers = second.heard.flatMap((one) => (one.s ? [one.s] : []))
    expect(numbers).toEqual(numbers.map((_, i) => s + 1 + i))
  })

  test('is not there after a farewell, nor for a number that was never given', async () => {
    const first = await session()
    first.socket.close(1000)
    await first.closed
    const second = await resumed(first.id, 1)
    expect(await second.until(({ op }) => op === 9)).toMatchObject({ d: false })
    const third = await session()
    expect(await (await resumed(third.id, 99)).closed).toBe(4007)
  })

  test.each([true, false])('and is invalid says whether it may be resumed: %s', async (resumable) => {
    const first = await session()
    gateway.invalidate(resumable)
    expect(await first.until(({ op }) => op === 9)).toMatchObject({ d: resumable })
    first.say(6, { token: world.token, session_id: first.id, seq: 1 })
    if (resumable) await first.until(({ t }) => t === 'RESUMED')
    else await expect.poll(() => first.heard.filter(({ op }) => op === 9)).toHaveLength(2)
  })
})

describe('a connection is cut off', () => {
  test.each<[string, number, (one: Awaited<ReturnType<typeof session>>) => void]>([
    ['for a second identity', 4005, ({ say }) => say(2, FINE)],
    ['for an operation that there is not', 4001, ({ say }) => say(99, {})],
    ['for more than 4,096 bytes', 4002, ({ say }) => say(3, { status: 'x'.repeat(4096) })],
  ])('%s', async (_, code, act) => {
    const one = await session()
    act(one)
    expect(await one.closed).toBe(code)
  })

  test('for anything before its identity', async () => {
    const one = await connect()
    one.say(3, {})
    expect(await one.closed).toBe(4003)
  })

  test.each([
    ['a wrong token', { token: 'wrong' }, 4004],
    ['a shard that there is not', { shard: [1, 1] }, 4010],
    ['intents that there are not', { intents: 2 ** 30 }, 4013],
    ['intents that need an approval', { intents: 1 << 15 }, 4014],
  ])('for %s', async (_, more, code) => {
    const one = await connect()
    one.say(2, { ...FINE, ...more })
    expect(await one.closed).toBe(code)
  })
})

test('without its intent nothing is told of it', async () => {
  const one = await session({ intents: 1 })
  people.say('ada', 'hello')
  people.leave()
  await one.until(({ t }) => t === 'GUILD_DELETE')
  expect(said(one.heard)).toEqual([])
})
