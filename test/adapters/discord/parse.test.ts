import type { APIInteraction, APIMessage } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { inProgram, readPressed, tickId } from '../../../adapters/discord/custom-id.ts'
import { readInteraction, readMessage } from '../../../adapters/discord/parse.ts'

const user = { id: '300', username: 'ada', global_name: 'Ada L.', discriminator: '0', avatar: null }
const inGuild = {
  id: '900',
  application_id: '1',
  token: 't',
  version: 1,
  guild_id: '100',
  channel: { id: '200', type: 0, name: 'careers' },
  member: { user, nick: 'Ada in the guild', permissions: '1024', roles: [] },
}
const inDirect = { id: '900', application_id: '1', token: 't', version: 1, channel: { id: '201', type: 1 }, user }
const read = (interaction: object) =>
  readInteraction(
    interaction as APIInteraction,
    (guild) => (guild === '100' ? 'Career Center' : undefined),
    (item) => (item === 'Log this talk' ? 'log' : undefined),
  )

const at = { id: '100', name: 'Career Center', channel: '200', channelName: 'careers', direct: false }
const by = { platform: 'discord', user: '300', name: 'Ada in the guild', runsPlace: false }

describe('an interaction as Discord sends it', () => {
  test('a command with a name', () => {
    const data = { id: '5', name: 'ii-prep', type: 1, options: [{ type: 3, name: 'who', value: '#c1' }] }
    expect(read({ ...inGuild, type: 2, data })).toEqual({
      id: '900',
      by,
      at,
      kind: 'command',
      command: 'ii-prep',
      words: '#c1',
    })
  })

  test('a command with an action, in the direct message', () => {
    const data = { id: '5', name: 'ii', type: 1, options: [{ type: 3, name: 'action', value: 'due' }] }
    expect(read({ ...inDirect, type: 2, data })).toEqual({
      id: '900',
      by: { platform: 'discord', user: '300', name: 'Ada L.' },
      at: { channel: '201', direct: true },
      kind: 'command',
      command: 'ii',
      words: 'due',
    })
  })

  test.each([
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['en-GB', 'en'],
    ['ja', undefined],
  ])('whoever uses Discord in %s reads %s', (locale, language) => {
    const data = { id: '5', name: 'ii', type: 1 }
    expect(read({ ...inGuild, locale, type: 2, data })?.by.language).toBe(language)
  })

  test('a command with nothing after it', () => {
    expect(read({ ...inGuild, type: 2, data: { id: '5', name: 'ii', type: 1 } })).toMatchObject({
      command: 'ii',
      words: '',
    })
  })

  test('a name being typed', () => {
    const data = { id: '5', name: 'ii-prep', type: 1, options: [{ type: 3, name: 'who', value: 'Ad', focused: true }] }
    expect(read({ ...inGuild, type: 4, data })).toEqual({
      id: '900',
      by,
      at,
      kind: 'suggest',
      words: 'Ad',
      command: 'ii-prep',
    })
  })

  test('an item of a message’s menu, with its words', () => {
    const of = (message: object, name = 'Log this talk') => {
      const data = {
        id: '5',
        name,
        type: 3,
        target_id: '7',
        resolved: { messages: { 7: { content: '', ...message } } },
      }
      return read({ ...inGuild, type: 2, data })
    }
    expect(of({ content: 'coffee with Ada' })).toEqual({
      id: '900',
      by,
      at,
      kind: 'shortcut',
      flow: 'log',
      words: 'coffee with Ada',
    })
    expect(of({ content: 'x' }, 'Another item')).toBeUndefined()
    expect(
      read({
        ...inGuild,
        type: 2,
        data: { id: '5', name: 'Log this talk', type: 3, target_id: '8', resolved: { messages: {} } },
      }),
    ).toBeUndefined()
    const ID = '1234567890123456789'
    const mentions = [{ id: ID, username: 'ada', global_name: 'Ada *L.*' }]
    const content = `With <@${ID}>, <@!${ID}0> of <@&${ID}> in <#${ID}> <a:wave:${ID}> at <t:1796245200:F>: </ii-prep:${ID}> <@1> <t:99999999999999>`
    expect(of({ content, mentions })).toMatchObject({
      words:
        'With Ada *L.*, someone of a group in a channel :wave: at 2026-12-02 21:00 UTC: /ii-prep <@1> <t:99999999999999>',
    })
    expect(of({ embeds: [{ title: 'Ada', description: 'pairs on Thursdays' }, { url: 'x' }] })).toMatchObject({
      words: 'Ada\npairs on Thursdays',
    })
    expect(of({})).toMatchObject({ words: '' })
  })

  test('a press', () => {
    const data = { component_type: 2, custom_id: 'thanks.sent.a~b|2' }
    expect(read({ ...inGuild, type: 3, data })).toEqual({ id: '900', by, at, kind: 'press', ref: 'thanks.sent.a~b' })
  })

  test('a tick', () => {
    const data = { component_type: 2, custom_id: 'prep.tick.7|+read-site' }
    expect(read({ ...inGuild, type: 3, data })).toMatchObject({
      kind: 'tick',
      ref: 'prep.tick.7',
      items: { 'read-site': true },
    })
  })

  test('a form: its own id, and every field, empty ones too', () => {
    const label = (component: object) => ({ type: 18, id: 1, component: { id: 2, ...component } })
    const data = {
      custom_id: `log.save.7|${'f'.repeat(22)}`,
      components: [
        { type: 10, id: 9 },
        label({ type: 4, custom_id: 'learned', value: 'Pairing\non Thursdays' }),
        label({ type: 4, custom_id: 'next', value: '' }),
        label({ type: 3, custom_id: 'outcome', values: ['held'] }),
        label({ type: 3, custom_id: 'aim', values: [] }),
        label({ type: 22, custom_id: 'advice[]', values: ['a', 'b'] }),
        label({ type: 22, custom_id: 'none[]', values: [] }),
        label({ type: 5, custom_id: 'person', values: ['300'] }),
      ],
    }
    expect(read({ ...inGuild, type: 5, data })).toEqual({
      id: 'f'.repeat(22),
      by,
      at,
      kind: 'submit',
      ref: 'log.save.7',
      values: {
        learned: 'Pairing\non Thursdays',
        next: '',
        outcome: 'held',
        aim: '',
        advice: ['a', 'b'],
        none: [],
        person: '300',
      },
      typedDates: true,
    })
  })

  test('a bot that was picked is nobody', () => {
    const picked = { type: 18, id: 1, component: { id: 2, type: 5, custom_id: 'person', values: ['300'] } }
    const resolved = (bot: boolean) => ({ users: { 300: { ...user, ...(bot && { bot }) } } })
    const submit = (bot: boolean) =>
      read({ ...inGuild, type: 5, data: { custom_id: 'a.b.|f', components: [picked], resolved: resolved(bot) } })
    expect(submit(false)).toMatchObject({ values: { person: '300' } })
    expect(submit(true)).toMatchObject({ values: { person: '' } })
  })

  test('a form of before, with fields in rows: they are missing, and the dispatcher says so', () => {
    const data = {
      custom_id: 'log.save.7',
      components: [{ type: 1, components: [{ type: 4, custom_id: 'learned', value: 'x' }] }],
    }
    expect(read({ ...inGuild, type: 5, data })).toMatchObject({ id: '900', kind: 'submit', values: {} })
  })

  test.each([
    ['Manage Server', 1 << 5, true],
    ['Administrator', 1 << 3, true],
    ['Manage Channels', 1 << 4, false],
  ])('%s', (_, permissions, runsPlace) => {
    const member = { ...inGuild.member, permissions: String(permissions) }
    expect(read({ ...inGuild, member, type: 2, data: { name: 'ii', type: 1 } })?.by).toMatchObject({ runsPlace })
  })

  test('a name: the guild’s own, else the one shown everywhere, else the account’s', () => {
    const named = (nick: string | null, global_name: string | null) =>
      read({
        ...inGuild,
        member: { ...inGuild.member, nick, user: { ...user, global_name } },
        type: 2,
        data: { name: 'ii', type: 1 },
      })?.by.name
    expect([named('Nick', 'Ada L.'), named(null, 'Ada L.'), named(null, null)]).toEqual(['Nick', 'Ada L.', 'ada'])
  })

  test('what is not for this bot is nothing', () => {
    expect(read({ ...inGuild, type: 1 })).toBeUndefined()
    expect(read({ ...inGuild, type: 99 })).toBeUndefined()
  })
})

test('plain words', () => {
  const message = { id: '7', channel_id: '201', author: user, content: 'hello', type: 0 } as APIMessage
  expect(readMessage(message)).toEqual({
    id: '7',
    by: { platform: 'discord', user: '300', name: 'Ada L.' },
    at: { channel: '201', direct: true },
    kind: 'said',
    words: 'hello',
  })
})

describe('custom ids', () => {
  test('a tick comes back as what it was made of', () => {
    expect(readPressed(tickId('prep.tick.7', 'a|b', false) ?? '')).toMatchObject({ kind: 'tick', done: false })
    expect(readPressed(tickId('prep.tick.7', 'pen', true) ?? '')).toEqual({
      kind: 'tick',
      ref: 'prep.tick.7',
      item: 'pen',
      done: true,
    })
  })

  test('a button in a direct message tells its program, and one in a guild is of that guild', () => {
    const id = inProgram('home.start.', { program: 'abcdefghij' })
    expect(id).toBe('@abcdef home.start.')
    const pressed = { type: 3, message: {}, data: { component_type: 2, custom_id: id } }
    expect(read({ ...inDirect, ...pressed })).toMatchObject({ ref: 'home.start.', at: { program: 'abcdef' } })
    expect(read({ ...inGuild, ...pressed })?.at).toEqual(at)
    expect(inProgram('x'.repeat(95), { program: 'abcdefghij' })).toBe('x'.repeat(95))
  })
})
