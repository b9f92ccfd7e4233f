import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { SLACK } from '../../../adapters/slack/limits.ts'
import { EVENTS, SCOPES, slackManifest } from '../../../adapters/slack/manifest.ts'
import { commands as allCommands } from '../../../src/flows/commands.ts'
import type { Json } from '../../fakes/slack/block-kit.ts'

const commands = [
  { name: 'ii-log', description: 'Log a talk', takes: 'contact', takesLabel: 'who', shortcuts: [] },
  { name: 'ii', description: 'What is due', takes: ['due', 'help'], takesLabel: '', shortcuts: [] },
  { name: 'ii-now', description: 'Now', takes: [], takesLabel: '', shortcuts: [] },
] as const

test('the manifest has every command, scope and event, at the public address', () => {
  const manifest = parse(slackManifest(commands, 'https://askwell.example'))
  expect(manifest.features.slash_commands).toEqual([
    {
      command: '/ii-log',
      url: 'https://askwell.example/slack/events',
      description: 'Log a talk',
      usage_hint: '[who]',
      should_escape: false,
    },
    {
      command: '/ii',
      url: 'https://askwell.example/slack/events',
      description: 'What is due',
      usage_hint: '[due | help]',
      should_escape: false,
    },
    { command: '/ii-now', url: 'https://askwell.example/slack/events', description: 'Now', should_escape: false },
  ])
  expect(manifest.oauth_config.scopes.bot).toEqual([...SCOPES])
  expect(manifest.settings.event_subscriptions).toEqual({
    request_url: 'https://askwell.example/slack/events',
    bot_events: [...EVENTS],
  })
  expect(manifest.settings.interactivity).toMatchObject({
    is_enabled: true,
    request_url: 'https://askwell.example/slack/events',
  })
  expect(manifest.features.app_home).toMatchObject({ home_tab_enabled: true, messages_tab_read_only_enabled: false })
})

const OURS = 'https://askwell.example'
const ours = (): Json => parse(slackManifest(allCommands(), OURS))

test('without a public address it is for socket mode, and names none', () => {
  const { settings, oauth_config, features } = parse(slackManifest(allCommands(), 'http://127.0.0.1:3000'))
  expect(settings.socket_mode_enabled).toBe(true)
  expect(JSON.stringify([settings, oauth_config, features])).not.toContain('http')
  expect(parse(slackManifest(allCommands(), OURS)).settings.socket_mode_enabled).toBe(false)
})

test('what `npm run slack:manifest` prints is what was agreed on', async () => {
  await expect(slackManifest(allCommands(), OURS)).toMatchFileSnapshot('./manifest.golden.yml')
})

/** https://docs.slack.dev/reference/app-manifest */
const problemsOf = (manifest: Json): string[] => {
  const problems: string[] = []
  const words = (place: string, value: unknown, { from = 1, to }: { from?: number; to: number }): void => {
    if (value === undefined) return
    if (typeof value !== 'string' || value.length < from || value.length > to) problems.push(place)
  }
  const many = (place: string, list: unknown, most: number): Json[] => {
    if (list === undefined) return []
    if (!Array.isArray(list) || list.length > most) problems.push(place)
    return Array.isArray(list) ? list : []
  }
  const address = (place: string, value: unknown): void => {
    if (value !== undefined && !String(value).startsWith('https://')) problems.push(place)
  }
  const { display_information: shown, features, oauth_config: oauth, settings } = manifest
  if (shown?.name === undefined) problems.push('name')
  words('name', shown?.name, { to: 35 })
  words('description', shown?.description, { to: 140 })
  words('long_description', shown?.long_description, { from: 175, to: 4000 })
  if (!/^#([0-9a-f]{3}|[0-9a-f]{6})$/i.test(shown?.background_color ?? '#fff')) problems.push('background_color')
  if (!/^[\w .-]{1,80}$/.test(features.bot_user?.display_name ?? '')) problems.push('display_name')
  for (const { command, description, usage_hint, url } of many('slash_commands', features.slash_commands, 50)) {
    if (!/^\/[a-z0-9_-]{1,31}$/.test(command)) problems.push('command')
    words('command description', description ?? '', { to: 2000 })
    words('usage_hint', usage_hint, { to: 1000 })
    address('command url', url)
  }
  for (const { name, callback_id, description, type } of many('shortcuts', features.shortcuts, 10)) {
    words('shortcut name', name ?? '', { to: 24 })
    words('callback_id', callback_id ?? '', { to: 255 })
    words('shortcut description', description ?? '', { to: 150 })
    if (!['global', 'message'].includes(type)) problems.push('shortcut type')
  }
  for (const url of many('redirect_urls', oauth.redirect_urls, 1000)) address('redirect_url', url)
  for (const scope of many('scopes', oauth.scopes.bot, 255))
    if (!/^[a-z]+(:[a-z.]+)*$/.test(scope)) problems.push('scope')
  for (const event of many('bot_events', settings.event_subscriptions.bot_events, 100))
    if (!/^[a-z_]+(\.[a-z]+)?$/.test(event)) problems.push('bot_event')
  address('request_url', settings.event_subscriptions.request_url)
  address('interactivity', settings.interactivity.request_url)
  return problems
}

describe('the manifest', () => {
  test('is within every limit that Slack documents', () => {
    expect(problemsOf(ours())).toEqual([])
  })

  test.each<[string, (manifest: Json) => unknown]>([
    ['name', ({ display_information: shown }) => Object.assign(shown, { name: 'x'.repeat(36) })],
    ['description', ({ display_information: shown }) => Object.assign(shown, { description: 'x'.repeat(141) })],
    ['long_description', ({ display_information: shown }) => Object.assign(shown, { long_description: 'short' })],
    ['command description', ({ features }) => Object.assign(features.slash_commands[0], { description: '' })],
    ['usage_hint', ({ features }) => Object.assign(features.slash_commands[0], { usage_hint: 'x'.repeat(1001) })],
    ['command', ({ features }) => Object.assign(features.slash_commands[0], { command: `/${'x'.repeat(32)}` })],
    [
      'shortcuts',
      ({ features }) =>
        Object.assign(features, {
          shortcuts: Array(11).fill({ name: 'n', callback_id: 'c', description: 'd', type: 'global' }),
        }),
    ],
    [
      'shortcut name',
      ({ features }) =>
        Object.assign(features, {
          shortcuts: [{ name: 'x'.repeat(25), callback_id: 'c', description: 'd', type: 'global' }],
        }),
    ],
    ['redirect_url', ({ oauth_config }) => Object.assign(oauth_config, { redirect_urls: ['http://askwell.example'] })],
  ])('would be refused for its %s', (problem, spoil) => {
    const manifest = ours()
    spoil(manifest)
    expect(problemsOf(manifest)).toContain(problem)
  })

  test('asks for nothing that no event and no call needs', () => {
    // https://docs.slack.dev/reference/methods, https://docs.slack.dev/reference/events
    const needed = {
      slash_commands: 'commands',
      'chat.postMessage, chat.update, chat.postEphemeral': 'chat:write',
      'conversations.open': 'im:write',
      'message.im, conversations.history': 'im:history',
      'users.info': 'users:read',
      'files.getUploadURLExternal, files.completeUploadExternal': 'files:write',
    }
    expect([...SCOPES].sort()).toEqual(Object.values(needed).sort())
  })
})

test('the manifest has a shortcut for each flow that has a command, and one on messages', () => {
  const { shortcuts } = parse(slackManifest(allCommands(), 'https://askwell.example')).features
  expect(shortcuts).toEqual(
    [
      ['Plan a talk', 'global', 'prep'],
      ['Log a talk', 'global', 'log'],
      ['Log a talk', 'message', 'log.message'],
      ['Say thank you', 'global', 'thanks'],
      ['See what is due', 'global', 'home'],
      ['Run the program', 'global', 'program'],
    ].map(([name, type, callback_id]) => ({
      name,
      type,
      callback_id,
      description: expect.stringMatching(/^.{1,150}$/),
    })),
  )
  for (const { name } of shortcuts) expect(name.length).toBeLessThanOrEqual(SLACK.title)
})
