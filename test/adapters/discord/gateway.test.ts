import { GatewayIntentBits } from 'discord.js'
import { describe, expect, test, vi } from 'vitest'
import { connectDiscord } from '../../../adapters/discord/index.ts'
import type { Log } from '../../../src/core/ports.ts'
import { personOf, startDiscord } from '../../fakes/discord/index.ts'
import { makeUser } from '../../fakes/discord/world.ts'
import { answers, openRoom, promised, READER, says } from './room.ts'

const { fake, bot, answer, does, events, logged } = await openRoom()
const { people, gateway, world } = fake
const connected = () => vi.waitFor(() => expect(bot.state()).toBe('connected'))
const quiet: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
const quietly = ({ apiUrl }: { apiUrl: string }) => ({
  commands: [],
  gateway: true,
  apiUrl,
  log: quiet,
  clock: Date.now,
  dispatch: async () => ({ reply: { kind: 'nothing' } as const, reader: READER }),
})

describe('the connection', () => {
  test('stands', () => connected())

  test('that was cut is taken up again, and what was missed meanwhile is answered', async () => {
    await connected()
    const { identified, resumed } = gateway.counts
    gateway.drop(4000)
    answer(() => answers('Still here.'))
    await does(() => people.command('ada', 'ii'))
    expect(people.messages('ada')).toMatchObject([{ words: 'Still here.' }])
    expect(gateway.counts).toMatchObject({ identified, resumed: resumed + 1 })
    await connected()
  })

  test('whose session is invalid begins anew, and its guild has not joined again', async () => {
    await connected()
    const { identified } = gateway.counts
    // discord.js identifies once in 5 seconds.
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 })
    try {
      gateway.invalidate(false)
      await vi.waitFor(() => expect(gateway.counts.identified).toBe(identified + 1), 20_000)
      await connected()
      answer(() => answers('Anew.'))
      await does(() => people.command('cam', 'ii'))
      expect(people.messages('cam')).toMatchObject([{ words: 'Anew.' }])
      expect(events.map(({ kind }) => kind)).toEqual(['command'])
    } finally {
      vi.useRealTimers()
    }
  })

  test('has as many shards as Discord recommends, and asks for guilds and direct messages only', async () => {
    const other = await startDiscord()
    other.gateway.settings.shards = 2
    const late = await connectDiscord({ ...quietly(other), token: other.world.token })
    const intents = GatewayIntentBits.Guilds | GatewayIntentBits.DirectMessages
    const identities = [0, 1].map((shard) => ({ intents, shard: [shard, 2] }))
    expect(other.gateway.identities).toEqual(identities)
    await vi.waitFor(() => expect(late.state()).toBe('connected'))
    await late.stop()
    await other.stop()
  })

  test.each([4004, 4010, 4011, 4012, 4013, 4014])('that ends for good, with %i, is not tried again', async (code) => {
    const other = await startDiscord()
    const errors: object[] = []
    const log = { ...quiet, error: (facts: object) => void errors.push(facts) }
    const late = await connectDiscord({ ...quietly(other), token: other.world.token, log })
    await vi.waitFor(() => expect(late.state()).toBe('connected'))
    other.gateway.drop(code)
    await vi.waitFor(() => expect(errors).toEqual([{ shard: 0, code }]))
    expect(late.state()).toBe('away')
    await late.stop()
    expect(other.gateway.counts).toMatchObject({ identified: 1, resumed: 0 })
    await other.stop()
  })

  test.each([
    [4004, 'Discord refuses the token'],
    [4014, 'Discord refuses the connection, with 4014'],
  ])('that the gateway turns away with %i is an error, and not tried again', async (code, words) => {
    const other = await startDiscord()
    other.gateway.settings.refuse = code
    await expect(connectDiscord({ ...quietly(other), token: other.world.token })).rejects.toThrow(words)
    await other.stop()
  })

  test('with a token that Discord refuses is an error, without the token in it', async () => {
    const refused = connectDiscord({ ...quietly(fake), token: 'a-wrong-one' })
    await expect(refused).rejects.toThrow(/^Discord refuses the token$/)
  })

  test('to a Discord that is down is away, and stands once it is back', async () => {
    const other = await startDiscord()
    other.fail({ on: 'gateway', status: 503 })
    const late = await connectDiscord({ ...quietly(other), token: other.world.token })
    expect(late.state()).toBe('away')
    await vi.waitFor(() => expect(late.state()).toBe('connected'), 20_000)
    await late.stop()
    await other.stop()
  })

  test('can be stopped while Discord is down', async () => {
    const other = await startDiscord()
    other.fail({ on: 'gateway' })
    const away = await connectDiscord({ ...quietly(other), token: other.world.token })
    await other.stop()
    await away.stop()
    expect(away.state()).toBe('away')
  })
})

describe('guilds', () => {
  test('one that the bot is added to has joined, and one that it is removed from has left', async () => {
    await connected()
    await does(() => people.leave())
    await does(() => people.join())
    const { id, name, owner } = world.guild
    expect(events).toMatchObject([
      { kind: 'left', at: { id, direct: false }, by: { platform: 'discord' } },
      { kind: 'joined', at: { id, name, direct: false }, by: { platform: 'discord', user: owner } },
    ])
    expect(events[0]?.id).not.toBe(events[1]?.id)
  })

  test('the owner of one is told what to do next, in a direct message; closed, it is nobody’s loss', async () => {
    world.guild.owner = personOf(world, 'owner').user.id
    await does(() => people.leave())
    answer(() => ({ kind: 'view', show: { direct: { views: [says('What comes next')], closed: says('x') } } }))
    const owned = () =>
      world.messages.filter(({ channel_id }) => world.channels.get(channel_id)?.person === world.guild.owner)
    await does(() => people.join())
    expect(owned()).toHaveLength(1)
    await does(() => people.leave())
    fake.fail({ on: 'message', status: 403, code: 50007 })
    await does(() => people.join())
    expect(owned()).toHaveLength(1)
    expect(logged.filter(({ level }) => level === 'error')).toEqual([])
  })

  test('one that is down for now has not left, and one that is back has not joined', async () => {
    people.leave(true)
    people.join()
    answer(() => answers('Here.'))
    await does(() => people.command('ada', 'ii'))
    expect(events.map(({ kind }) => kind)).toEqual(['command'])
  })

  test('their name comes with what people do there', async () => {
    await does(() => people.command('ada', 'ii'))
    expect(events).toMatchObject([{ at: { id: world.guild.id, name: 'Career Center', channelName: 'careers' } }])
  })
})

describe('plain words', () => {
  test('of other bots, of itself, in guilds, and what Discord writes by itself, are none of its business', async () => {
    people.say('ada', 'from a bot', { author: makeUser('1'.repeat(18), 'other', { bot: true }) })
    people.say('ada', 'its own', { author: world.bot })
    people.say('ada', 'in a guild', { guild_id: world.guild.id, channel_id: world.guild.channel })
    people.say('ada', 'ada pinned a message', { type: 6 })
    await does(() => people.say('ada', 'hello'))
    expect(events).toMatchObject([{ kind: 'said', words: 'hello', at: { direct: true } }])
  })

  test('in answer to one of its messages are', async () => {
    await does(() => people.say('ada', 'and this?', { type: 19 }))
    expect(events).toMatchObject([{ kind: 'said', words: 'and this?', by: { user: personOf(world, 'ada').user.id } }])
  })
})

test('the owner is told once, also where Discord is slow to take it, or tells of the guild once more', async () => {
  world.guild.owner = personOf(world, 'another owner').user.id
  const owned = () =>
    world.messages.filter(({ channel_id }) => world.channels.get(channel_id)?.person === world.guild.owner)
  answer(() => ({ kind: 'view', show: { direct: { views: [says('What comes next')], closed: says('x') } } }))
  await does(() => people.leave())
  fake.fail({ on: 'message', status: 429, retryAfter: 1 })
  fake.fail({ on: 'message', status: 502 })
  await does(() => people.join())
  expect(owned()).toHaveLength(1)
})

test.each([[500], [502], [undefined]])(
  'plain words whose answer meets a %s are answered all the same, and once',
  async (status) => {
    answer(() => answers('Hello.'))
    fake.fail({ on: 'message', status })
    const person = `unlucky${status}`
    await does(() => people.say(person, 'hi'))
    expect(people.messages(person).map(({ words }) => words)).toEqual(['Hello.'])
  },
)

test('plain words whose answer is limited are answered once that is over', async () => {
  const other = await startDiscord()
  // A clock that goes on whenever somebody looks: nothing is waited for.
  let now = Date.now()
  const late = await connectDiscord({
    ...quietly(other),
    token: other.world.token,
    clock: () => (now += 2000),
    dispatch: async () => ({ reply: answers('After all.'), reader: READER }),
  })
  other.fail({ on: 'message', status: 429, retryAfter: 0.001 })
  other.people.say('ada', 'hello')
  await vi.waitFor(() => expect(other.people.messages('ada')).toMatchObject([{ words: 'After all.' }]))
  await late.stop()
  await other.stop()
})

test('stopping waits for what is under way', async () => {
  const other = await startDiscord()
  const begun = promised()
  const go = promised()
  const late = await connectDiscord({
    ...quietly(other),
    token: other.world.token,
    dispatch: async () => {
      begun.resolve()
      await go.promise
      return { reply: answers('In time.'), reader: READER }
    },
  })
  other.people.say('ada', 'hello')
  await begun.promise
  const stopped = late.stop()
  go.resolve()
  await stopped
  expect(other.people.messages('ada')).toMatchObject([{ words: 'In time.' }])
  await other.stop()
})
