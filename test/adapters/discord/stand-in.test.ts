import { InteractionResponseType as Type } from 'discord.js'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { personOf, startDiscord } from '../../fakes/discord/index.ts'
import { directOf, type StoredInteraction } from '../../fakes/discord/world.ts'

/** The stand-in refuses what Discord refuses; else a green suite would say little. */
const fake = await startDiscord()
const { world, people } = fake
afterAll(() => fake.stop())

const ask = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
  const response = await fetch(`${fake.apiUrl}/v10${path}`, {
    method,
    headers: {
      authorization: `Bot ${world.token}`,
      'user-agent': 'DiscordBot (https://example.com, 1)',
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const told = response.status === 204 ? {} : ((await response.json()) as { code?: number; id?: string; url?: string })
  return { status: response.status, ...told }
}

/** Somebody's socket, so that interactions have where to go. */
const socket = new WebSocket(`ws://127.0.0.1:${new URL(fake.apiUrl).port}/?v=10&encoding=json`)
await new Promise((open) => socket.once('message', open))
socket.send(JSON.stringify({ op: 2, d: { token: world.token, intents: 1, shard: [0, 1], properties: {} } }))
await new Promise((ready) => socket.once('message', ready))

const channel = directOf(world, personOf(world, 'ada')).id
const text = (content: string) => ({ type: 10, content })
const container = (...components: object[]) => ({ flags: 1 << 15, components: [{ type: 17, components }] })
const button = (more: object = {}) => ({ type: 2, style: 2, custom_id: 'a', label: 'A', ...more })
const row = (...components: object[]) => ({ type: 1, components })
const label = (component: object, more: object = {}) => ({ type: 18, label: 'Who?', component, ...more })
const input = (more: object = {}) => ({ type: 4, custom_id: 'who', style: 1, ...more })
const modal = (components: object[], more: object = {}) => ({
  type: Type.Modal,
  data: { custom_id: 'm', title: 'Log', components, ...more },
})
const options = (count: number) => Array.from({ length: count }, (_, i) => ({ value: `v${i}`, label: `V${i}` }))

let command: StoredInteraction
const answer = (body: unknown, to = command) => ask('POST', `/interactions/${to.id}/${to.token}/callback`, body)
const FINE = { type: Type.ChannelMessageWithSource, data: { content: 'Hello.' } }

beforeEach(async () => {
  world.commands.length = 0
  await ask('POST', `/applications/${world.application}/commands`, { name: 'ii', description: 'Home' })
  command = people.command('ada', 'ii')
})

describe('a message', () => {
  const post = (body: unknown) => ask('POST', `/channels/${channel}/messages`, body)

  test.each<[string, object]>([
    ['of words', { content: 'x'.repeat(2000) }],
    [
      'of 40 components and 4,000 characters',
      container(text('x'.repeat(4000)), ...Array.from({ length: 38 }, () => ({ type: 14 }))),
    ],
    [
      'of five buttons',
      container(row(...Array.from({ length: 5 }, (_, i) => button({ custom_id: `b${i}`, label: 'x'.repeat(80) })))),
    ],
  ])('%s is taken', async (_, body) => expect(await post(body)).toMatchObject({ status: 200 }))

  test.each<[string, object, number?]>([
    ['of 2,001 characters', { content: 'x'.repeat(2001) }],
    ['of nothing', {}, 50006],
    ['of spaces', { content: ' \n' }, 50006],
    ['of components without its flag', { components: [text('x')] }],
    ['of components and words', { ...container(text('x')), content: 'x' }],
    ['of components and embeds', { ...container(text('x')), embeds: [{ title: 'x' }] }],
    ['of components, without one', { flags: 1 << 15, components: [] }],
    ['of 41 components', container(...Array.from({ length: 40 }, () => ({ type: 14 })))],
    ['of 4,001 characters', container(text('x'.repeat(2001)), text('x'.repeat(2000)))],
    ['with an empty text', container(text(''))],
    ['with a blank text', container(text('  '))],
    ['with an empty container', container()],
    [
      'with six buttons in a row',
      container(row(...Array.from({ length: 6 }, (_, i) => button({ custom_id: `b${i}` })))),
    ],
    ['with a row of nothing', container(row())],
    ['with a custom id twice', container(row(button(), button()))],
    ['with a component id twice', container({ ...text('x'), id: 5 }, { ...text('y'), id: 5 })],
    ['with a custom id of 101 characters', container(row(button({ custom_id: 'x'.repeat(101) })))],
    ['with a button without words', container(row(button({ label: '' })))],
    ['with a label of 81 characters', container(row(button({ label: 'x'.repeat(81) })))],
    ['with a button that goes nowhere', container(row({ type: 2, style: 2, label: 'A' }))],
    ['with a text input', container(row(input()))],
    ['with a file that did not come along', container({ type: 13, file: { url: 'attachment://talk.ics' } })],
    [
      'with a picture that did not come along',
      container({ type: 12, items: [{ media: { url: 'attachment://week.png' } }] }),
    ],
    ['with an empty gallery', container({ type: 12, items: [] })],
    [
      'with alt text that is too long',
      container({ type: 12, items: [{ media: { url: 'attachment://week.png' }, description: 'x'.repeat(1025) }] }),
    ],
    ['that says it is ephemeral', { content: 'x', flags: 1 << 6 }],
    ['with a nonce of 26 characters', { content: 'x', nonce: 'x'.repeat(26) }],
    ['that enforces no nonce', { content: 'x', enforce_nonce: true }],
  ])('%s is refused', async (_, body, code = 50035) => expect(await post(body)).toMatchObject({ status: 400, code }))

  test('comes once for a nonce that is enforced, and again after some minutes', async () => {
    const body = { content: 'x', nonce: 'n', enforce_nonce: true }
    const { id } = await post(body)
    expect((await post(body)).id).toBe(id)
    expect((await post({ ...body, enforce_nonce: false })).id).not.toBe(id)
    fake.skip(6 * 60_000)
    expect((await post(body)).id).not.toBe(id)
  })

  test('to somebody who takes none, or nowhere, is refused', async () => {
    personOf(world, 'ben').closed = true
    const closed = directOf(world, personOf(world, 'ben')).id
    expect(await ask('POST', `/channels/${closed}/messages`, { content: 'x' })).toMatchObject({
      status: 403,
      code: 50007,
    })
    expect(await ask('POST', `/channels/${'1'.repeat(18)}/messages`, { content: 'x' })).toMatchObject({
      status: 404,
      code: 10003,
    })
  })
})

describe('a modal', () => {
  test.each<[string, object]>([
    ['with five fields', modal(Array.from({ length: 5 }, (_, i) => label(input({ custom_id: `f${i}` }))))],
    [
      'with its texts at their longest',
      modal([label(input({ placeholder: 'x'.repeat(100) }), { label: 'x'.repeat(45), description: 'x'.repeat(100) })], {
        title: 'x'.repeat(45),
      }),
    ],
    [
      'with boxes that may stay empty',
      modal([label({ type: 22, custom_id: 'a', required: false, min_values: 0, options: options(10) })]),
    ],
  ])('%s is taken', async (_, body) => expect(await answer(body)).toMatchObject({ status: 204 }))

  test.each<[string, object]>([
    ['without fields', modal([])],
    ['with six', modal(Array.from({ length: 6 }, (_, i) => label(input({ custom_id: `f${i}` }))))],
    ['with a field in a row', modal([row({ ...input(), label: 'Who?' })])],
    ['with two fields of one name', modal([label(input()), label(input())])],
    ['with a title of 46 characters', modal([label(input())], { title: 'x'.repeat(46) })],
    ['with a label of 46 characters', modal([label(input(), { label: 'x'.repeat(46) })])],
    ['with a hint of 101 characters', modal([label(input(), { description: 'x'.repeat(101) })])],
    ['with a placeholder of 101 characters', modal([label(input({ placeholder: 'x'.repeat(101) }))])],
    ['with a value longer than its field', modal([label(input({ max_length: 2, value: 'xyz' }))])],
    ['with a select of nothing', modal([label({ type: 3, custom_id: 'a', options: [] })])],
    ['with 26 options', modal([label({ type: 3, custom_id: 'a', options: options(26) })])],
    ['with an option twice', modal([label({ type: 3, custom_id: 'a', options: [...options(1), ...options(1)] })])],
    ['with eleven boxes', modal([label({ type: 22, custom_id: 'a', options: options(11) })])],
    [
      'with a field that is required and may stay empty',
      modal([label({ type: 3, custom_id: 'a', min_values: 0, options: options(2) })]),
    ],
    [
      'with two chosen where one may be',
      modal([label({ type: 3, custom_id: 'a', options: options(2).map((one) => ({ ...one, default: true })) })]),
    ],
    ['with a button', modal([label(button())])],
  ])('%s is refused', async (_, body) => expect(await answer(body)).toMatchObject({ status: 400, code: 50035 }))

  test('after a modal is refused', async () => {
    await answer(modal([label(input())]))
    expect(await answer(modal([label(input())]), people.submit('ada', { who: 'Ada' }))).toMatchObject({ code: 50035 })
  })
})

describe('an answer', () => {
  test('is taken once', async () => {
    expect(await answer(FINE)).toMatchObject({ status: 204 })
    expect(await answer(FINE)).toMatchObject({ status: 400, code: 40060 })
    expect(await answer(modal([label(input())]))).toMatchObject({ code: 40060 })
  })

  test('comes within three seconds', async () => {
    fake.skip(3001)
    expect(await answer(FINE)).toMatchObject({ status: 404, code: 10062 })
  })

  test('has no modal after a deferral', async () => {
    await answer({ type: Type.DeferredChannelMessageWithSource, data: { flags: 64 } })
    expect(await answer(modal([label(input())]))).toMatchObject({ code: 40060 })
  })

  test('cannot update where there is no message, nor suggest where nobody types', async () => {
    expect(await answer({ type: Type.UpdateMessage, data: { content: 'x' } })).toMatchObject({ code: 50035 })
    expect(await answer({ type: Type.ApplicationCommandAutocompleteResult, data: { choices: [] } })).toMatchObject({
      code: 50035,
    })
  })

  test('that is deferred stays as private as it was promised, and its components stay components', async () => {
    await answer({ type: Type.DeferredChannelMessageWithSource, data: { flags: 64 } })
    const original = `/webhooks/${world.application}/${command.token}/messages/@original`
    expect(people.messages('ada').filter(({ where }) => where === 'private')).toEqual([])
    expect(await ask('PATCH', original, container(text('Here.')))).toMatchObject({ status: 200 })
    expect(people.messages('ada').at(-1)).toMatchObject({ words: 'Here.', where: 'private' })
    expect(await ask('PATCH', original, { flags: 0, components: [text('x')] })).toMatchObject({ code: 50035 })
    expect(await ask('PATCH', original, { content: 'x' })).toMatchObject({ code: 50035 })
    fake.skip(15 * 60_000 + 1)
    expect(await ask('PATCH', original, container(text('Late.')))).toMatchObject({ status: 401, code: 50027 })
  })

  test('has nothing after it before it was given', async () => {
    expect(await ask('POST', `/webhooks/${world.application}/${command.token}`, { content: 'x' })).toMatchObject({
      code: 10015,
    })
  })
})

describe('a command', () => {
  const create = (body: object) => ask('POST', `/applications/${world.application}/commands`, body)
  const option = (more: object) => ({
    name: 'ii',
    description: 'Home',
    options: [{ type: 3, name: 'who', description: 'Who?', ...more }],
  })

  test.each<[string, object]>([
    ['with capitals', { name: 'II', description: 'Home' }],
    ['with a space', { name: 'i i', description: 'Home' }],
    ['of 33 characters', { name: 'i'.repeat(33), description: 'Home' }],
    ['without a description', { name: 'ii' }],
    ['with a description of 101 characters', { name: 'ii', description: 'x'.repeat(101) }],
    ['with 26 choices', option({ choices: Array.from({ length: 26 }, (_, i) => ({ name: `c${i}`, value: `c${i}` })) })],
    ['that suggests and lets choose', option({ autocomplete: true, choices: [{ name: 'c', value: 'c' }] })],
    ['whose option has no description', option({ description: '' })],
  ])('%s is refused', async (_, body) => expect(await create(body)).toMatchObject({ status: 400, code: 50035 }))
})

describe('whoever asks', () => {
  test('shows the bot’s token, and says what it is', async () => {
    expect(await ask('GET', '/gateway/bot', undefined, { authorization: 'Bot wrong' })).toMatchObject({ status: 401 })
    expect(await ask('GET', '/gateway/bot', undefined, { 'user-agent': 'curl' })).toMatchObject({ status: 403 })
    expect(await ask('GET', '/nowhere')).toMatchObject({ status: 404 })
  })

  test.each([
    ['a wrong token', { token: 'wrong', intents: 1 }, 4004],
    ['no intents', { token: world.token }, 4013],
    ['intents that need an approval', { token: world.token, intents: 1 << 15 }, 4014],
  ])('is cut off at the gateway with %s', async (_, d, code) => {
    const { url } = await ask('GET', '/gateway/bot')
    const other = new WebSocket(`${url}/?v=10&encoding=json`)
    other.once('message', () => other.send(JSON.stringify({ op: 2, d })))
    expect(await new Promise((closed) => other.once('close', closed))).toBe(code)
  })
})
