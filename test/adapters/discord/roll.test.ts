import { afterEach, expect, test, vi } from 'vitest'
import { connectDiscord, type Discord, registerCommands } from '../../../adapters/discord/index.ts'
import type { Event } from '../../../src/core/event.ts'
import { COMMANDS } from '../../contract/discord-driver.ts'
import { type FakeDiscord, startDiscord } from '../../fakes/discord/index.ts'
import { READER } from './room.ts'

/** What happened to guilds while there was no connection shows when there is one. */
let fake: FakeDiscord
let bot: Discord

/** With this in the record, connects and tells what of guilds is heard. */
const hears = async (places: () => Promise<readonly { id: string; name: string }[]>): Promise<Event[]> => {
  const events: Event[] = []
  bot = await connectDiscord({
    commands: [],
    token: fake.world.token,
    gateway: true,
    apiUrl: fake.apiUrl,
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    clock: () => READER.now,
    record: { places, keepDirect: async () => {} },
    dispatch: async (event) => {
      events.push(event)
      return { reply: { kind: 'nothing' }, reader: READER }
    },
  })
  await vi.waitFor(() => expect(bot.state()).toBe('connected'), 20_000)
  return events
}
/** Heard after whatever the connection began with. */
const command = async (events: Event[]) => {
  fake.people.command('ada', 'ii')
  await vi.waitFor(() => expect(events.map(({ kind }) => kind)).toContain('command'), 20_000)
  await bot.settled()
}

const fresh = async () => {
  fake = await startDiscord()
  await registerCommands({ token: fake.world.token, apiUrl: fake.apiUrl, commands: COMMANDS })
  return fake.world.guild
}
afterEach(async () => {
  await bot.stop()
  await fake.stop()
})

test('a guild that invited the bot before it was started has joined', async () => {
  const { id, name, owner } = await fresh()
  const events = await hears(async () => [])
  await vi.waitFor(() => expect(events).toHaveLength(1), 20_000)
  expect(events).toMatchObject([{ kind: 'joined', at: { id, name }, by: { user: owner, runsPlace: true } }])
})

test('so has one whose name nobody had told', async () => {
  const { id } = await fresh()
  const events = await hears(async () => [{ id, name: '' }])
  await vi.waitFor(() => expect(events).toMatchObject([{ kind: 'joined', at: { id } }]), 20_000)
})

test('one that is known has not', async () => {
  const { id, name } = await fresh()
  const events = await hears(async () => [{ id, name }])
  await command(events)
  expect(events.map(({ kind }) => kind)).toEqual(['command'])
})

test('one that removed the bot in between has left', async () => {
  const { id, name } = await fresh()
  fake.world.guild.joined = false
  const events = await hears(async () => [{ id, name }])
  await vi.waitFor(() => expect(events).toMatchObject([{ kind: 'left', at: { id } }]), 20_000)
})

test('where the record can’t be read, nothing is told before it can', async () => {
  const { id } = await fresh()
  let asked = 0
  const events = await hears(async () => {
    if (asked++ === 0) throw new Error('the database is away')
    return []
  })
  await vi.waitFor(() => expect(events).toMatchObject([{ kind: 'joined', at: { id } }]), 20_000)
  expect(asked).toBe(2)
})
