import { afterAll, beforeEach, expect, test } from 'vitest'
import { type CommandToRegister, registerCommands } from '../../../adapters/discord/index.ts'
import { commands } from '../../../src/flows/commands.ts'
import { startDiscord } from '../../fakes/discord/index.ts'

const fake = await startDiscord()
const { world, apiUrl } = fake
afterAll(() => fake.stop())
beforeEach(() => {
  world.commands.length = 0
  world.guildCommands.length = 0
})

const prep: CommandToRegister = {
  name: 'ii-prep',
  description: 'Prepare a talk',
  takes: 'contact',
  takesLabel: 'Who?',
  shortcuts: [],
}
const home: CommandToRegister = {
  name: 'ii',
  description: 'See what is due',
  takes: ['due', 'help'],
  takesLabel: 'What?',
  shortcuts: [],
}
const register = (commands: readonly CommandToRegister[], guildId?: string) =>
  registerCommands({ token: world.token, apiUrl, commands, guildId })

test('creates commands that work in guilds and in direct messages, with names and actions suggested', async () => {
  expect(await register([prep, home])).toEqual({
    created: ['/ii-prep', '/ii'],
    updated: [],
    removed: [],
    unchanged: [],
  })
  expect(world.commands).toMatchObject([
    {
      name: 'ii-prep',
      description: 'Prepare a talk',
      contexts: [0, 1],
      integration_types: [0],
      options: [{ type: 3, name: 'who', description: 'Who?', autocomplete: true }],
    },
    {
      name: 'ii',
      options: [
        {
          type: 3,
          name: 'action',
          autocomplete: true,
        },
      ],
    },
  ])
})

test('registers only what changed, and removes what is no longer there', async () => {
  await register([prep, home])
  const versions = world.commands.map(({ version }) => version)
  const calls = fake.calls('commands')
  expect(await register([prep, home])).toEqual({
    created: [],
    updated: [],
    removed: [],
    unchanged: ['/ii-prep', '/ii'],
  })
  expect(world.commands.map(({ version }) => version)).toEqual(versions)
  expect(fake.calls('commands') - calls, 'the list, and nothing else').toBe(1)

  const log: CommandToRegister = { ...prep, name: 'ii-log' }
  expect(await register([log, { ...home, takesLabel: 'What now?' }])).toEqual({
    created: ['/ii-log'],
    updated: ['/ii'],
    removed: ['/ii-prep'],
    unchanged: [],
  })
  expect(world.commands.map(({ name }) => name).sort()).toEqual(['ii', 'ii-log'])
})

test.each([
  ['description', { description: 'Get ready for a talk' }],
  ['what it takes', { takes: ['due'] }],
  ['what it says of that', { takesLabel: 'Whom?' }],
  ['who finds it at first', { forAdmins: true as const }],
])('updates a command whose %s changed', async (_, change) => {
  await register([prep])
  expect(await register([{ ...prep, ...change }])).toMatchObject({ updated: ['/ii-prep'], unchanged: [] })
  expect(await register([{ ...prep, ...change }])).toMatchObject({ unchanged: ['/ii-prep'] })
})

test('says it in every language that Discord has of it, and looks at each for a change; names are not translated', async () => {
  const spanish = { ...prep, description: 'Prepara una charla', takesLabel: '¿Con quién?' }
  const said = (words: string) => ({ 'es-ES': words, 'es-419': words, tlh: 'x' })
  const inSpanish = (one: CommandToRegister, translated = { es: [one] }) =>
    registerCommands({ token: world.token, apiUrl, commands: [prep], translated })
  expect(await inSpanish(spanish)).toMatchObject({ created: ['/ii-prep'] })
  const { tlh: _, ...description_localizations } = said('Prepara una charla')
  const { tlh: __, ...who } = said('¿Con quién?')
  expect(world.commands).toMatchObject([
    { name: 'ii-prep', description_localizations, options: [{ name: 'who', description_localizations: who }] },
  ])
  expect(world.commands[0]).not.toHaveProperty('name_localizations')
  expect(await inSpanish(spanish)).toMatchObject({ unchanged: ['/ii-prep'] })
  expect(await inSpanish({ ...spanish, takesLabel: '¿Quién?' })).toMatchObject({ updated: ['/ii-prep'] })
  await expect(inSpanish(spanish, { tlh: [spanish] } as never)).rejects.toThrow('Locale is not supported')
})

test('an item of the menu of messages beside its command, and what is for admins behind Manage Server', async () => {
  const shortcuts = [
    { id: 'log', name: 'Log', on: 'anywhere' },
    { id: 'log.message', name: 'Log this talk', on: 'message' },
  ] as const
  const log: CommandToRegister = { ...prep, name: 'ii-log', shortcuts }
  const program: CommandToRegister = { ...home, name: 'ii-program', takes: [], forAdmins: true }
  expect(await register([log, program])).toMatchObject({ created: ['/ii-log', 'Log this talk', '/ii-program'] })
  expect(world.commands).toMatchObject([
    { name: 'ii-log', type: 1, default_member_permissions: null },
    { name: 'Log this talk', type: 3, contexts: [0, 1] },
    { name: 'ii-program', type: 1, default_member_permissions: '32' },
  ])
  expect(await register([log, program])).toMatchObject({ unchanged: ['/ii-log', 'Log this talk', '/ii-program'] })
  expect(await register([{ ...log, shortcuts: [] }, program])).toMatchObject({ removed: ['Log this talk'] })
})

test('in one guild only, for trying out', async () => {
  expect(await register([home], world.guild.id)).toMatchObject({ created: ['/ii'] })
  expect(await register([home], world.guild.id)).toMatchObject({ unchanged: ['/ii'] })
  expect(world.commands).toEqual([])
  expect(world.guildCommands).toMatchObject([{ name: 'ii' }])
})

test('keeps within what a command may hold', async () => {
  const long = 'word '.repeat(40)
  const many = Array.from({ length: 30 }, (_, i) => `action-${i}`)
  await register([{ name: 'ii', description: long, takes: many, takesLabel: long, shortcuts: [] }])
  expect(world.commands[0]?.description).toHaveLength(100)
  expect(
    await register([{ name: 'ii', description: long, takes: many, takesLabel: long, shortcuts: [] }]),
  ).toMatchObject({
    unchanged: ['/ii'],
  })
})

test('takes an address that ends in a slash', async () => {
  const done = registerCommands({ token: world.token, apiUrl: `${apiUrl}/`, commands: [home] })
  expect(await done).toMatchObject({ created: ['/ii'] })
})

test('waits where Discord asks for it', async () => {
  fake.fail({ on: 'commands', status: 429, retryAfter: 0.01 })
  expect(await register([home])).toMatchObject({ created: ['/ii'] })
})

test('rejects where Discord refuses the token', async () => {
  await expect(registerCommands({ token: 'wrong', apiUrl, commands: [home] })).rejects.toThrow('401')
})

test('registers the commands that there are, as Discord takes them', async () => {
  expect((await register(commands())).created).toEqual(
    commands().flatMap(({ name, shortcuts }) => [
      `/${name}`,
      ...shortcuts.filter(({ on }) => on === 'message').map((item) => item.name),
    ]),
  )
  expect((await register(commands())).unchanged).toEqual(
    commands().flatMap(({ name, shortcuts }) => [
      `/${name}`,
      ...shortcuts.filter(({ on }) => on === 'message').map((item) => item.name),
    ]),
  )
})
