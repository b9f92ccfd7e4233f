import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { connectDiscord } from '../../../adapters/discord/index.ts'
import type { Message } from '../../../src/core/ports.ts'
import { HOUR, MINUTE } from '../../../src/core/time.ts'
import { buttons, copy, paragraph, type View, view } from '../../../src/core/view.ts'
import { directOf as channelOf, personOf } from '../../fakes/discord/index.ts'
import { closedAddress } from '../closed.ts'
import { openRoom, READER, says } from './room.ts'

const { fake, bot, clock, logged } = await openRoom()
const { people, world } = fake

// The client sends no more than some in a second: each test has a second of its own, and none waits for it.
vi.useFakeTimers({ toFake: ['Date'] })
beforeEach(() => void vi.setSystemTime(Date.now() + MINUTE))
afterAll(() => void vi.useRealTimers())

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
const directOf = ({ person }: { person: string }) => channelOf(world, personOf(world, person)).id
const seen = (person: string) => people.messages(person).map(({ words }) => words)

describe('a reminder', () => {
  test('arrives, and the outcome names the message', async () => {
    const one = message()
    const outcome = await bot.messenger(one)
    expect(outcome).toEqual({ kind: 'sent', message: world.messages.at(-1)?.id, direct: directOf(one) })
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

const nobody = async () => ({ reply: { kind: 'nothing' } as const, reader: READER })

test('a replica without the gateway sends them too', async () => {
  const { identified } = fake.gateway.counts
  const quiet = () => {}
  const { messenger } = await connectDiscord({
    commands: [],
    gateway: false,
    dispatch: nobody,
    token: world.token,
    apiUrl: fake.apiUrl,
    log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
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
    expect(outcome).toEqual({ kind: 'unreachable', reason: 'discord 50033' })
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
    const [one, known, stranger] = [message(), message(), message()]
    await bot.messenger(known)
    fake.fail({ on: 'open direct', status: 403, code: 40003 })
    const at = clock.now + 10 * MINUTE
    expect(await bot.messenger(one)).toEqual({ kind: 'retry', at, reason: 'discord 40003' })

    // None is opened for anybody until then; those that are open go on.
    const before = fake.calls('open direct')
    expect(await bot.messenger(stranger)).toEqual({ kind: 'retry', at, reason: 'opens no direct messages' })
    expect(await bot.messenger({ ...known, once: 'another' })).toMatchObject({ kind: 'sent' })
    expect(fake.calls('open direct')).toBe(before)
    clock.now = at
    expect(await bot.messenger(stranger)).toMatchObject({ kind: 'sent' })
  })

  test.each([
    ['20026, the bot is taken for spam', 'open direct', 403, 20026],
    ['20026 for somebody to whom it has written', 'message', 403, 20026],
    ['50013, a permission is missing', 'message', 403, 50013],
    ['50035, a body that Discord does not take', 'message', 400, 50035],
    ['a refusal without a code', 'message', 403, 0],
  ] as const)('%s: in an hour, and whoever runs the bot is told', async (_, on, status, code) => {
    const one = message()
    fake.fail({ on, status, code })
    expect(await bot.messenger(one)).toEqual({ kind: 'retry', at: clock.now + HOUR, reason: `discord ${code}` })
    expect(logged).toEqual([
      {
        level: 'error',
        message: 'a message to Discord did not arrive',
        facts: { user: one.to.user, once: one.once, reason: `discord ${code}` },
      },
    ])
    expect(await bot.messenger(one)).toMatchObject({ kind: 'sent' })
  })

  test('closed direct messages are no mistake of whoever runs the bot', async () => {
    fake.fail({ on: 'message', status: 403, code: 50007 })
    await bot.messenger(message())
    expect(logged).toMatchObject([{ level: 'warn' }])
  })

  test('a refused second part does not bring the first one again, an hour later', async () => {
    const one = message(view(paragraph([{ kind: 'plain', text: 'Due by 3 pm.' }]), copy('Dear Ada')))
    fake.fail({ on: 'message', none: true })
    fake.fail({ on: 'message', status: 403, code: 50013 })
    expect(await bot.messenger(one)).toEqual({ kind: 'unknown', reason: 'discord 50013' })
    fake.skip(HOUR)
    fake.fail({ on: 'message', status: 403, code: 50013 })
    expect(await bot.messenger({ ...one, again: true })).toMatchObject({ kind: 'retry', at: clock.now + HOUR })
    fake.skip(HOUR)
    expect(await bot.messenger({ ...one, again: true })).toMatchObject({ kind: 'sent' })
    expect(seen(one.person)).toEqual(['Due by 3 pm.', 'Dear Ada'])
  })

  test('Discord was never reached: nothing was sent, so it is no riddle', async () => {
    const quiet = () => {}
    const { messenger: away } = await connectDiscord({
      commands: [],
      gateway: false,
      dispatch: nobody,
      token: world.token,
      apiUrl: `${await closedAddress()}/api`,
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      clock: () => clock.now,
    })
    const outcome = await away({ ...message(), direct: '1'.repeat(18) })
    expect(outcome).toEqual({ kind: 'retry', at: clock.now + MINUTE, reason: 'ECONNREFUSED' })
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

  test.each([
    ['gone', 404, 10003],
    ['no longer the one', 403, 50001],
  ] as const)('a channel that is %s is opened anew, and at once', async (_, status, code) => {
    const one = message()
    await bot.messenger({ ...one, once: 'first' })
    fake.fail({ on: 'message', status, code })
    const before = fake.calls('open direct')
    expect(await bot.messenger(one)).toMatchObject({ kind: 'sent' })
    expect(fake.calls('open direct')).toBe(before + 1)
    expect(logged).toEqual([])
  })

  test.each([
    ['gone', 404, 10003, MINUTE],
    ['out of reach', 403, 50001, HOUR],
  ] as const)('one that was opened just now and is %s is not opened for ever', async (_, status, code, later) => {
    const one = message()
    const before = fake.calls('open direct')
    fake.fail({ on: 'message', status, code })
    expect(await bot.messenger(one)).toMatchObject({ kind: 'retry', at: clock.now + later })
    expect(fake.calls('open direct')).toBe(before + 1)
  })

  test('one that is gone when a part is there already is not opened in this try: the rest would be torn off', async () => {
    const one = message(view(paragraph([{ kind: 'plain', text: 'Due by 3 pm.' }]), copy('Dear Ada')))
    await bot.messenger({ ...one, once: 'first' })
    fake.fail({ on: 'message', none: true })
    fake.fail({ on: 'message', status: 404, code: 10003 })
    const before = fake.calls('open direct')
    expect(await bot.messenger(one)).toMatchObject({ kind: 'unknown' })
    expect(fake.calls('open direct')).toBe(before)
  })

  test('a token that is refused at the look is no refused history', async () => {
    const one = message(undefined, { again: true, mayRepeat: false })
    fake.fail({ on: 'history', status: 401 })
    expect(await bot.messenger(one)).toMatchObject({ kind: 'retry', at: clock.now + HOUR })
    expect(await bot.messenger(one)).toMatchObject({ kind: 'sent' })
  })
})

describe('a second try of what nobody knows about', () => {
  test('within minutes, Discord itself gives the first one back', async () => {
    const one = message()
    fake.fail({ on: 'message', status: 500, done: true })
    expect(await bot.messenger(one)).toMatchObject({ kind: 'unknown' })
    const outcome = await bot.messenger(one)
    expect(outcome).toEqual({ kind: 'sent', message: world.messages.at(-1)?.id, direct: directOf(one) })
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

describe('the limits that Discord tells', () => {
  const dueIn = (outcome: Awaited<ReturnType<typeof bot.messenger>>) =>
    outcome.kind === 'retry' && outcome.limited ? outcome.at - clock.now : undefined

  test('in its headers are followed: what would be one too many is not asked for', async () => {
    fake.limits.bucket('message', 2, 5000)
    const one = message()
    const before = fake.calls('message')
    for (const once of ['limited.1', 'limited.2'])
      expect(await bot.messenger({ ...one, once })).toMatchObject({ kind: 'sent' })
    const wait = dueIn(await bot.messenger({ ...one, once: 'limited.3' }))
    expect(wait).toBeGreaterThan(4000)
    expect(wait).toBeLessThanOrEqual(5100)
    expect(await bot.messenger(message())).toMatchObject({ kind: 'sent' })
    expect(fake.calls('message')).toBe(before + 3)
    vi.setSystemTime(Date.now() + Number(wait))
    expect(await bot.messenger({ ...one, once: 'limited.3' })).toMatchObject({ kind: 'sent' })
    expect(fake.limits.counts).toEqual({ refused: 0, heedless: 0 })
  })

  test('for the whole bot hold up every reminder until then, and no answer', async () => {
    const [one, other] = [message(), message()]
    fake.limits.global(1)
    expect(await bot.messenger(one)).toMatchObject({ kind: 'retry', limited: true })
    const asked = fake.calls('open direct') + fake.calls('message')
    expect(dueIn(await bot.messenger(other))).toBeLessThanOrEqual(1100)
    expect(fake.calls('open direct') + fake.calls('message')).toBe(asked)
    await vi.waitFor(() => expect(bot.state()).toBe('connected'))
    const command = people.command('ada', 'ii')
    await vi.waitFor(() => expect(command.answered).toBeDefined())
    expect(fake.limits.counts).toEqual({ refused: 1, heedless: 0 })
    fake.limits.global(Number.POSITIVE_INFINITY)
    vi.setSystemTime(Date.now() + MINUTE)
    for (const each of [one, other]) expect(await bot.messenger(each)).toMatchObject({ kind: 'sent' })
  })
})
