import { describe, expect, test } from 'vitest'
import { discordMessenger } from '../../../adapters/discord/index.ts'
import type { Message } from '../../../src/core/ports.ts'
import { HOUR, MINUTE } from '../../../src/core/time.ts'
import { buttons, copy, paragraph, type View, view } from '../../../src/core/view.ts'
import { personOf } from '../../fakes/discord/index.ts'
import { openRoom, READER, says } from './room.ts'

const { fake, bot, clock } = await openRoom()
const { people, world } = fake

let count = 0
const message = (
  shown: View = says('Ada, 2 hours ago.'),
  more: Partial<Message> = {},
): Message & { person: string } => {
  const person = `student${++count}`
  return {
    person,
    to: { platform: 'discord', user: personOf(world, person).user.id },
    place: world.guild.id,
    view: shown,
    reader: READER,
    once: `thanks-1.${count}`,
    again: false,
    mayRepeat: true,
    ...more,
  }
}
const quiet = () => {}
const log = { debug: quiet, info: quiet, warn: quiet, error: quiet }
/** A client of its own: the library lets no more than 50 requests a second through one. */
const fresh = () => discordMessenger({ token: world.token, apiUrl: fake.apiUrl, log, clock: () => clock.now })
const seen = (person: string) => people.messages(person).map(({ words }) => words)

describe('a reminder', () => {
  test('arrives, and the outcome names the message', async () => {
    const one = message()
    const outcome = await bot.messenger(one)
    expect(outcome).toEqual({
      kind: 'sent',
      message: world.messages.at(-1)?.id,
      direct: [...world.channels.keys()].at(-1),
    })
    expect(seen(one.person)).toEqual(['Ada, 2 hours ago.'])
  })

  test('opens the direct message once for each person', async () => {
    const one = message()
    await bot.messenger(one)
    const before = fake.calls('open direct')
    await bot.messenger({ ...one, once: 'another' })
    expect(fake.calls('open direct')).toBe(before)
  })

  test('with a letter to copy is two messages, and a second try doubles neither', async () => {
    const one = message(view(paragraph([{ kind: 'plain', text: 'Due by 3 pm.' }]), copy('Dear Ada')))
    await bot.messenger(one)
    await bot.messenger({ ...one, again: true })
    expect(seen(one.person)).toEqual(['Due by 3 pm.', 'Dear Ada'])
  })
})

test('a replica without the gateway sends them too', async () => {
  const { identified } = fake.gateway.counts
  const messenger = discordMessenger({
    token: world.token,
    apiUrl: fake.apiUrl,
    log,
    clock: () => clock.now,
  })
  const one = message()
  expect(await messenger(one)).toMatchObject({ kind: 'sent' })
  expect(await messenger({ ...one, again: true })).toMatchObject({ kind: 'sent' })
  expect(seen(one.person)).toEqual(['Ada, 2 hours ago.'])
  fake.fail({ on: 'message', status: 403, code: 50007 })
  expect(await messenger({ ...one, once: 'another' })).toEqual({ kind: 'unreachable', reason: 'discord 50007' })
  expect(fake.gateway.counts.identified).toBe(identified)
})

describe('whom it cannot reach', () => {
  test.each([
    ['50007, direct messages are closed', 50007],
    ['50278, no guild in common', 50278],
    ['10013, nobody of that id', 10013],
  ])('%s', async (_, code) => {
    const one = message()
    fake.fail({ on: 'message', status: 403, code })
    expect(await bot.messenger(one)).toEqual({ kind: 'unreachable', reason: `discord ${code}` })
  })

  test('somebody whom Discord does not know', async () => {
    const one = message()
    const outcome = await bot.messenger({ ...one, to: { platform: 'discord', user: '1'.repeat(18) } })
    expect(outcome).toMatchObject({ kind: 'retry', at: clock.now + HOUR, reason: 'discord 50033' })
  })
})

describe('trouble on the way', () => {
  test('a limit moves it to when Discord says, and nothing waits', async () => {
    const one = message()
    fake.fail({ on: 'message', status: 429, retryAfter: 40 })
    const outcome = await bot.messenger(one)
    expect(outcome).toMatchObject({ kind: 'retry', reason: 'rate limit' })
    expect(outcome.kind === 'retry' && outcome.at - clock.now).toBeGreaterThanOrEqual(40_000)
    expect(seen(one.person)).toEqual([])
  })

  test('too many new direct messages: later, since more of them would look like spam', async () => {
    const one = message()
    fake.fail({ on: 'open direct', status: 403, code: 40003 })
    expect(await bot.messenger(one)).toEqual({ kind: 'retry', at: clock.now + 10 * MINUTE, reason: 'discord 40003' })
  })

  test('Discord breaks before anything could be seen: again soon', async () => {
    const one = message()
    fake.fail({ on: 'open direct', status: 502 })
    expect(await bot.messenger(one)).toEqual({ kind: 'retry', at: clock.now + MINUTE, reason: 'http 502' })
  })

  test('Discord breaks, or the connection, while it is sent: nobody knows, and it is tried once only', async () => {
    for (const status of [500, undefined]) {
      const one = message()
      await bot.messenger({ ...one, once: 'first' })
      const before = fake.calls('message')
      fake.fail({ on: 'message', ...(status && { status }) })
      expect(await bot.messenger(one)).toMatchObject({ kind: 'unknown' })
      expect(fake.calls('message')).toBe(before + 1)
    }
  })

  test('a refused token is not forgotten: the next reminder goes out', async () => {
    const one = message()
    fake.fail({ on: 'message', status: 401 })
    expect(await bot.messenger(one)).toMatchObject({ kind: 'retry', at: clock.now + HOUR })
    expect(await bot.messenger(one)).toMatchObject({ kind: 'sent' })
  })

  test('a channel that is gone is opened anew', async () => {
    const one = message()
    await bot.messenger({ ...one, once: 'first' })
    fake.fail({ on: 'message', status: 404, code: 10003 })
    expect(await bot.messenger(one)).toMatchObject({ kind: 'retry', at: clock.now + MINUTE })
    const before = fake.calls('open direct')
    expect(await bot.messenger(one)).toMatchObject({ kind: 'sent' })
    expect(fake.calls('open direct')).toBe(before + 1)
  })
})

describe('a second try of what nobody knows about', () => {
  test('within minutes, Discord itself gives the first one back', async () => {
    const one = message()
    fake.fail({ on: 'message', status: 500, done: true })
    expect(await bot.messenger(one)).toMatchObject({ kind: 'unknown' })
    expect(await bot.messenger(one)).toMatchObject({ kind: 'sent', message: world.messages.at(-1)?.id })
    expect(seen(one.person)).toHaveLength(1)
  })

  test('later, the first one is found in the history', async () => {
    const one = message()
    fake.fail({ on: 'message', status: 500, done: true })
    await bot.messenger(one)
    const first = world.messages.at(-1)?.id
    fake.skip(HOUR)
    expect(await bot.messenger({ ...one, again: true })).toMatchObject({ kind: 'sent', message: first })
    expect(seen(one.person)).toHaveLength(1)
  })

  test('without the look it would come twice', async () => {
    const one = message()
    await bot.messenger(one)
    fake.skip(HOUR)
    await bot.messenger(one)
    expect(seen(one.person)).toHaveLength(2)
  })

  test('is sent where the first one never arrived, also between others that look alike', async () => {
    const shown = view(paragraph([{ kind: 'plain', text: 'Due.' }]), buttons({ ref: 'thanks.sent.1', label: 'Sent' }))
    const one = message(shown)
    await bot.messenger({ ...one, once: 'the reminder before' })
    fake.fail({ on: 'message', status: 500 })
    await bot.messenger(one)
    fake.skip(HOUR)
    expect(await bot.messenger({ ...one, again: true })).toMatchObject({ kind: 'sent' })
    expect(seen(one.person)).toEqual(['Due.', 'Due.'])
  })
})

describe('where Discord refuses the look', () => {
  test('better twice than not at all, but for a digest', async () => {
    const [one, digest] = [message(), message(undefined, { mayRepeat: false })]
    fake.fail({ on: 'history', status: 403, code: 50001 })
    expect(await fresh()({ ...one, again: true })).toMatchObject({ kind: 'sent' })
    expect(seen(one.person)).toHaveLength(1)
    fake.fail({ on: 'history', status: 403, code: 50001 })
    expect(await fresh()({ ...digest, again: true })).toEqual({ kind: 'unknown', reason: 'history refused' })
    expect(seen(digest.person)).toEqual([])
    expect(await fresh()({ ...digest, again: true })).toMatchObject({ kind: 'sent' })
  })

  test('a limit on it moves the time, and nothing is sent', async () => {
    const one = message()
    fake.fail({ on: 'history', status: 429, retryAfter: 2 })
    expect(await fresh()({ ...one, again: true })).toMatchObject({ kind: 'retry', limited: true })
    expect(seen(one.person)).toEqual([])
  })
})

describe('a direct message that is kept', () => {
  test('is not opened again', async () => {
    const one = message()
    const outcome = await fresh()(one)
    const direct = outcome.kind === 'sent' ? outcome.direct : undefined
    const before = fake.calls('open direct')
    await fresh()({
      ...one,
      once: 'another',
      ...(direct && { direct }),
    })
    expect(fake.calls('open direct')).toBe(before)
    expect(seen(one.person)).toHaveLength(2)
  })

  test('and is gone is opened anew, and the message comes', async () => {
    const one = message(undefined, { direct: '1'.repeat(18) })
    expect(await fresh()(one)).toMatchObject({ kind: 'sent' })
    expect(seen(one.person)).toHaveLength(1)
  })
})

test('what arrived in part before a limit is told as a second try; its twin of which nothing arrived is not', async () => {
  const letter = view(paragraph([{ kind: 'plain', text: 'Due.' }]), copy('Dear Ada'))
  const [one, other] = [message(letter), message(letter)]
  fake.fail({ on: 'message', after: 1, status: 429, retryAfter: 1 })
  expect(await fresh()(one)).toMatchObject({ kind: 'retry', begun: true })
  expect(seen(one.person)).toEqual(['Due.'])
  fake.fail({ on: 'message', status: 429, retryAfter: 1 })
  expect(await fresh()(other)).not.toHaveProperty('begun')
  expect(seen(other.person)).toEqual([])
})

describe('a storm', () => {
  test.each([
    ['lost answers', { status: 500, done: true }],
    ['HTTP 500s', { status: 500 }],
    ['connections that break', {}],
  ] as const)('of a hundred %s shows each message once', async (_, fault) => {
    const all = Array.from({ length: 100 }, () => message())
    let messenger = fresh()
    for (const [i, one] of all.entries()) {
      if (i % 10 === 0) messenger = fresh()
      fake.fail({ on: 'message', ...fault })
      let again = false
      for (let tries = 0; tries < 4; tries++) {
        const outcome = await messenger({ ...one, again })
        if (outcome.kind === 'sent') break
        again ||= outcome.kind === 'unknown'
      }
    }
    expect(all.map(({ person }) => seen(person).length)).toEqual(all.map(() => 1))
  })
})
