import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { SLACK } from '../../../adapters/slack/limits.ts'
import { EVENTS, SCOPES, slackManifest } from '../../../adapters/slack/manifest.ts'
import { commands as all } from '../../../src/flows/commands.ts'

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

test('the manifest has a shortcut for each flow that everyone has a command for, and one on messages', () => {
  const { shortcuts } = parse(slackManifest(all(), 'https://askwell.example')).features
  expect(shortcuts).toEqual(
    [
      ['Plan a talk', 'global', 'prep'],
      ['Log a talk', 'global', 'log'],
      ['Log a talk', 'message', 'log.message'],
      ['Say thank you', 'global', 'thanks'],
      ['See what is due', 'global', 'home'],
    ].map(([name, type, callback_id]) => ({
      name,
      type,
      callback_id,
      description: expect.stringMatching(/^.{1,150}$/),
    })),
  )
  for (const { name } of shortcuts) expect(name.length).toBeLessThanOrEqual(SLACK.title)
})
