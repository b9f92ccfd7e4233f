import { InteractionResponseType as Type } from 'discord.js'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { personOf, startDiscord } from './index.ts'
import { directOf, type StoredInteraction } from './world.ts'

/**
 * What Discord's reference forbids, a row each, with a near twin that it allows: without the twin a stand-in that refuses everything
 * would pass, without the bad case one that takes everything. Written from the reference, not from what we send.
 */

const fake = await startDiscord()
const { world, people } = fake
afterAll(() => fake.stop())

type Json = Record<string, unknown>
type Told = { status: number; code?: number; id?: string; headers: Headers }
type Attached = readonly (readonly [field: string, name: string, bytes?: number])[]

const ask = async (method: string, path: string, body?: Json, files: Attached = []): Promise<Told> => {
  const form = new FormData()
  form.set('payload_json', JSON.stringify(body))
  for (const [field, name, bytes = 1] of files) form.set(field, new Blob([new Uint8Array(bytes)]), name)
  const json = body !== undefined && files.length === 0
  const response = await fetch(`${fake.apiUrl}/v10${path}`, {
    method,
    headers: {
      authorization: `Bot ${world.token}`,
      'user-agent': 'DiscordBot (https://example.com, 1)',
      ...(json && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: json ? JSON.stringify(body) : form }),
  })
  const told = response.status === 204 ? {} : ((await response.json()) as object)
  return { ...told, status: response.status, headers: response.headers }
}

/** Somebody's socket, so that interactions have where to go. */
beforeAll(async () => {
  const socket = new WebSocket(`ws://127.0.0.1:${new URL(fake.apiUrl).port}/?v=10&encoding=json`)
  await new Promise((open) => socket.once('message', open))
  socket.send(JSON.stringify({ op: 2, d: { token: world.token, intents: 1, shard: [0, 1], properties: {} } }))
  await new Promise((ready) => socket.once('message', ready))
  await ask('POST', `/applications/${world.application}/commands`, { name: 'ii', description: 'Home' })
})

const x = (count: number): string => 'x'.repeat(count)
const many = <T>(count: number, one: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => one(i))
const V2 = 1 << 15
const parts = (...components: Json[]) => ({ flags: V2, components })
const text = (content = 'x', more = {}) => ({ type: 10, content, ...more })
const box = (...components: Json[]) => ({ type: 17, components })
const row = (...components: Json[]) => ({ type: 1, components })
const button = (more = {}) => ({ type: 2, style: 1, custom_id: 'a', label: 'A', ...more })
const link = (url: string, more = {}) => ({ type: 2, style: 5, url, label: 'A', ...more })
const options = (count: number, more = {}) => many(count, (i) => ({ value: `v${i}`, label: `V${i}`, ...more }))
const menu = (more = {}) => ({ type: 3, custom_id: 'm', options: options(2), ...more })
const section = (components: Json[], accessory: Json = button()) => ({ type: 9, components, accessory })
const picture = (name: string) => ({ media: { url: `attachment://${name}` } })
const gallery = (...items: Json[]) => ({ type: 12, items })
const embed = (more = {}) => ({ embeds: [{ title: 'x', ...more }] })
const users = (count: number) => many(count, (i) => String(10n ** 17n + BigInt(i)))

type Row = [name: string, bad: Json, good: Json]

describe('a message, https://docs.discord.com/developers/resources/message', () => {
  const post = (body: Json, files?: Attached) =>
    ask('POST', `/channels/${directOf(world, personOf(world, 'ada')).id}/messages`, body, files)

  test.each<Row>([
    ['2,001 characters', { content: x(2001) }, { content: x(2000) }],
    ['a nonce of 26', { content: 'x', nonce: x(26) }, { content: 'x', nonce: x(25) }],
    [
      'a nonce enforced that is not there',
      { content: 'x', enforce_nonce: true },
      { content: 'x', nonce: 1, enforce_nonce: true },
    ],
    ['an ephemeral message of the bot’s own', { content: 'x', flags: 1 << 6 }, { content: 'x', flags: 1 << 12 }],
    ['a flag that only Discord sets', { content: 'x', flags: 1 << 7 }, { content: 'x', flags: 1 << 2 }],
    [
      'an unknown kind of mention',
      { content: 'x', allowed_mentions: { parse: ['all'] } },
      { content: 'x', allowed_mentions: { parse: [] } },
    ],
    [
      'all users and some',
      { content: 'x', allowed_mentions: { parse: ['users'], users: users(1) } },
      { content: 'x', allowed_mentions: { parse: ['roles'], users: users(1) } },
    ],
    [
      'all roles and some',
      { content: 'x', allowed_mentions: { parse: ['roles'], roles: users(1) } },
      { content: 'x', allowed_mentions: { parse: ['users'], roles: users(1) } },
    ],
    [
      '101 users to mention',
      { content: 'x', allowed_mentions: { users: users(101) } },
      { content: 'x', allowed_mentions: { users: users(100) } },
    ],
    ['11 embeds', { embeds: many(11, () => ({ title: 'x' })) }, { embeds: many(10, () => ({ title: 'x' })) }],
    ['an embed’s title of 257', embed({ title: x(257) }), embed({ title: x(256) })],
    ['an embed’s description of 4,097', embed({ description: x(4097) }), embed({ description: x(4096) })],
    [
      '26 fields of an embed',
      embed({ fields: many(26, () => ({ name: 'x', value: 'x' })) }),
      embed({ fields: many(25, () => ({ name: 'x', value: 'x' })) }),
    ],
    [
      'a field’s value of 1,025',
      embed({ fields: [{ name: 'x', value: x(1025) }] }),
      embed({ fields: [{ name: 'x', value: x(1024) }] }),
    ],
    [
      'embeds of 6,001 characters',
      { embeds: [{ description: x(4000) }, { description: x(2001) }] },
      { embeds: [{ description: x(4000) }, { description: x(2000) }] },
    ],
    ['words beside components', { ...parts(text()), content: 'x' }, { content: 'x', components: [row(button())] }],
    ['embeds beside components', { ...parts(text()), ...embed() }, { ...embed(), components: [row(button())] }],
    [
      'a poll beside components',
      { ...parts(text()), poll: { question: { text: 'x' }, answers: [{ poll_media: { text: 'y' } }] } },
      parts(text()),
    ],
    ['stickers beside components', { ...parts(text()), sticker_ids: users(1) }, parts(text())],
    [
      'six rows',
      { components: many(6, (i) => row(button({ custom_id: `${i}` }))) },
      { components: many(5, (i) => row(button({ custom_id: `${i}` }))) },
    ],
  ])('%s', async (_, bad, good) => {
    expect(await post(bad)).toMatchObject({ status: 400, code: 50035 })
    expect(await post(good)).toMatchObject({ status: 200 })
  })

  test.each<Row>([
    ['41 components', parts(...many(41, () => text())), parts(...many(40, () => text()))],
    ['41 components with those inside', parts(box(...many(40, () => text()))), parts(box(...many(39, () => text())))],
    ['4,001 characters over all texts', parts(text(x(4000)), text()), parts(text(x(3999)), text())],
    ['an unknown component', parts({ type: 99 }), parts({ type: 14 })],
    ['a button outside a row', parts(button()), parts(row(button()))],
    ['a select outside a row', parts(menu()), parts(row(menu()))],
    ['a select beside a button', parts(row(menu(), button())), parts(row(menu()), row(button()))],
    [
      'two selects in a row',
      parts(row(menu(), menu({ custom_id: 'n' }))),
      parts(row(menu()), row(menu({ custom_id: 'n' }))),
    ],
    ['a box in a box', parts(box(box(text()))), parts(box(text()), box(text()))],
    ['a text input', parts(row({ type: 4, custom_id: 'a', style: 1, label: 'A' })), parts(row(button()))],
    ['a label', parts({ type: 18, label: 'A', component: menu() }), parts(row(menu()))],
    ['boxes to tick', parts(row({ type: 22, custom_id: 'a', options: options(2) })), parts(row(menu()))],
    ['a section of nothing', parts(section([])), parts(section([text()]))],
    ['a section of four texts', parts(section(many(4, () => text()))), parts(section(many(3, () => text())))],
    ['a section beside nothing', parts({ type: 9, components: [text()] }), parts(section([text()]))],
    ['a separator of another size', parts({ type: 14, spacing: 3 }), parts({ type: 14, spacing: 2 })],
    [
      'a colour that is none',
      parts({ ...box(text()), accent_color: 0x1000000 }),
      parts({ ...box(text()), accent_color: 0xffffff }),
    ],
    ['a component’s id of 32 bits', parts(text('x', { id: 2 ** 31 })), parts(text('x', { id: 2 ** 31 - 1 }))],
    [
      'one id for two',
      parts(text('x', { id: 7 }), text('x', { id: 7 })),
      parts(text('x', { id: 7 }), text('x', { id: 8 })),
    ],
    ['one custom id for two', parts(row(button(), button())), parts(row(button(), button({ custom_id: 'b' })))],
    ['a custom id of 101', parts(row(button({ custom_id: x(101) }))), parts(row(button({ custom_id: x(100) })))],
    ['an empty custom id', parts(row(button({ custom_id: '' }))), parts(row(button()))],
    ['a button of an unknown style', parts(row(button({ style: 9 }))), parts(row(button({ style: 4 })))],
    [
      'a link that is pressed',
      parts(row(link('https://e.example', { custom_id: 'a' }))),
      parts(row(link('https://e.example'))),
    ],
    ['a link of 513', parts(row(link(`https://e.example/${x(495)}`))), parts(row(link(`https://e.example/${x(494)}`)))],
    ['a menu of nothing', parts(row(menu({ options: [] }))), parts(row(menu()))],
    ['26 options', parts(row(menu({ options: options(26) }))), parts(row(menu({ options: options(25) })))],
    ['an option twice', parts(row(menu({ options: [...options(1), ...options(1)] }))), parts(row(menu()))],
    [
      'an option of 101',
      parts(row(menu({ options: options(1, { label: x(101) }) }))),
      parts(row(menu({ options: options(1, { label: x(100) }) }))),
    ],
    ['a placeholder of 151', parts(row(menu({ placeholder: x(151) }))), parts(row(menu({ placeholder: x(150) })))],
    ['more to choose than there are', parts(row(menu({ max_values: 3 }))), parts(row(menu({ max_values: 2 })))],
    [
      'fewer at most than at least',
      parts(row(menu({ min_values: 2, max_values: 1 }))),
      parts(row(menu({ min_values: 2, max_values: 2 }))),
    ],
    [
      'two chosen where one may be',
      parts(row(menu({ options: options(2, { default: true }) }))),
      parts(row(menu({ options: options(2, { default: true }), max_values: 2 }))),
    ],
  ])('of components: %s', async (_, bad, good) => {
    expect(await post(bad)).toMatchObject({ status: 400, code: 50035 })
    expect(await post(good)).toMatchObject({ status: 200 })
  })

  const file = (id: number, filename: string, more = {}) => ({ id: String(id), filename, ...more })
  const one: Attached = [['files[0]', 'a.png']]
  const two: Attached = [...one, ['files[1]', 'b.png']]
  const files = (count: number): Attached => many(count, (i) => [`files[${i}]`, `${i}.png`] as const)
  const declared = (count: number) => ({ attachments: many(count, (i) => file(i, `${i}.png`)) })

  test.each<[name: string, bad: [Json, Attached], good: [Json, Attached], status?: number, code?: number]>([
    [
      'a field that is no file’s',
      [{ attachments: [file(0, 'a.png')] }, [['file', 'a.png']]],
      [{ attachments: [file(0, 'a.png')] }, one],
    ],
    [
      'a file that is not declared',
      [{ attachments: [file(0, 'a.png')] }, two],
      [{ attachments: [file(0, 'a.png'), file(1, 'b.png')] }, two],
    ],
    [
      'one that did not come along',
      [{ attachments: [file(0, 'a.png'), file(1, 'b.png')] }, one],
      [{ attachments: [file(0, 'a.png')] }, one],
    ],
    [
      'one id for two',
      [{ attachments: [file(0, 'a.png'), file(0, 'a.png')] }, two],
      [{ attachments: [file(0, 'a.png'), file(1, 'b.png')] }, two],
    ],
    [
      'another’s id',
      [{ attachments: [file(1, 'a.png'), file(0, 'b.png')] }, two],
      [{ attachments: [file(1, 'b.png'), file(0, 'a.png')] }, two],
    ],
    [
      'a description of 1,025',
      [{ attachments: [file(0, 'a.png', { description: x(1025) })] }, one],
      [{ attachments: [file(0, 'a.png', { description: x(1024) })] }, one],
    ],
    ['eleven', [declared(11), files(11)], [declared(10), files(10)]],
    [
      'more than 10 MiB',
      [{ attachments: [file(0, 'a.png')] }, [['files[0]', 'a.png', 10 * 2 ** 20 + 1]]],
      [{ attachments: [file(0, 'a.png')] }, [['files[0]', 'a.png', 10 * 2 ** 20]]],
      413,
      40005,
    ],
    [
      'a picture of another name',
      [{ ...parts(gallery(picture('b.png'))), attachments: [file(0, 'a.png')] }, one],
      [{ ...parts(gallery(picture('a.png'))), attachments: [file(0, 'a.png')] }, one],
    ],
    [
      'eleven pictures in a gallery',
      [{ ...parts(gallery(...many(11, () => picture('a.png')))), attachments: [file(0, 'a.png')] }, one],
      [{ ...parts(gallery(...many(10, () => picture('a.png')))), attachments: [file(0, 'a.png')] }, one],
    ],
    [
      'a thumbnail of another name',
      [{ ...parts(section([text()], { type: 11, ...picture('b.png') })), attachments: [file(0, 'a.png')] }, one],
      [{ ...parts(section([text()], { type: 11, ...picture('a.png') })), attachments: [file(0, 'a.png')] }, one],
    ],
  ])('with files: %s', async (_, bad, good, status = 400, code = 50035) => {
    expect(await post(...bad)).toMatchObject({ status, code })
    expect(await post(...good)).toMatchObject({ status: 200 })
  })

  test('a history of none, or of 101', async () => {
    const path = `/channels/${directOf(world, personOf(world, 'ada')).id}/messages`
    for (const limit of [0, 101])
      expect(await ask('GET', `${path}?limit=${limit}`)).toMatchObject({ status: 400, code: 50035 })
    for (const limit of [1, 100]) expect(await ask('GET', `${path}?limit=${limit}`)).toMatchObject({ status: 200 })
  })
})

describe('an interaction, https://docs.discord.com/developers/interactions/receiving-and-responding', () => {
  let command: StoredInteraction
  beforeEach(() => {
    command = people.command('ada', 'ii')
  })
  const answer = (body: Json, { id, token } = command) => ask('POST', `/interactions/${id}/${token}/callback`, body)
  const words = (content = 'x', more = {}) => ({ type: Type.ChannelMessageWithSource, data: { content, ...more } })
  const deferral = (data: Json = {}) => ({ type: Type.DeferredChannelMessageWithSource, data })
  const field = (component: Json, more = {}) => ({ type: 18, label: 'A', component, ...more })
  const input = (more = {}) => ({ type: 4, custom_id: 'a', style: 1, ...more })
  const modal = (components: Json[], more = {}) => ({
    type: Type.Modal,
    data: { custom_id: 'm', title: 'Log', components, ...more },
  })

  test.each<Row>([
    ['a kind of answer that there is not', { type: 99 }, words()],
    ['a PONG to a command', { type: Type.Pong }, words()],
    ['choices where nobody types', { type: Type.ApplicationCommandAutocompleteResult, data: { choices: [] } }, words()],
    ['an update of nothing', { type: Type.UpdateMessage, data: { content: 'x' } }, words()],
    ['an update of nothing, later', { type: Type.DeferredMessageUpdate }, deferral()],
    ['a deferral of components', deferral({ flags: V2 }), deferral({ flags: 64 })],
    ['a deferral without a sound', deferral({ flags: 1 << 12 }), deferral()],
    ['2,001 characters', words(x(2001)), words(x(2000))],
    [
      'a custom id of 101',
      words('x', { components: [row(button({ custom_id: x(101) }))] }),
      words('x', { components: [row(button({ custom_id: x(100) }))] }),
    ],
    ['a modal of nothing', modal([]), modal([field(input())])],
    [
      'a modal of six',
      modal(many(6, (i) => field(input({ custom_id: `${i}` })))),
      modal(many(5, (i) => field(input({ custom_id: `${i}` })))),
    ],
    ['a modal’s title of 46', modal([field(input())], { title: x(46) }), modal([field(input())], { title: x(45) })],
    [
      'a modal’s custom id of 101',
      modal([field(input())], { custom_id: x(101) }),
      modal([field(input())], { custom_id: x(100) }),
    ],
    ['a modal’s label of 46', modal([field(input(), { label: x(46) })]), modal([field(input(), { label: x(45) })])],
    ['a modal with a button', modal([row(button())]), modal([text(), field(input())])],
    ['a modal’s field without a label', modal([input()]), modal([field(input())])],
    [
      'a shortest length over the longest',
      modal([field(input({ min_length: 9, max_length: 8 }))]),
      modal([field(input({ min_length: 8, max_length: 8 }))]),
    ],
    [
      'a longest length of 4,001',
      modal([field(input({ max_length: 4001 }))]),
      modal([field(input({ max_length: 4000 }))]),
    ],
    [
      'one radio button',
      modal([field({ type: 21, custom_id: 'a', options: options(1) })]),
      modal([field({ type: 21, custom_id: 'a', options: options(2) })]),
    ],
    [
      'eleven radio buttons',
      modal([field({ type: 21, custom_id: 'a', options: options(11) })]),
      modal([field({ type: 21, custom_id: 'a', options: options(10) })]),
    ],
    [
      'eleven files',
      modal([field({ type: 19, custom_id: 'a', max_values: 11 })]),
      modal([field({ type: 19, custom_id: 'a', max_values: 10 })]),
    ],
    ['a field that is switched off', modal([field(menu({ disabled: true }))]), modal([field(menu())])],
  ])('%s', async (_, bad, good) => {
    expect(await answer(bad)).toMatchObject({ status: 400, code: 50035 })
    // What was refused is no answer.
    expect(await answer(good)).toMatchObject({ status: 204 })
  })

  test('an answer of nothing', async () => {
    expect(await answer(words(''))).toMatchObject({ status: 400, code: 50006 })
    expect(await answer(words())).toMatchObject({ status: 204 })
  })

  test('an answer to one that nobody sent, or with another’s token', async () => {
    const other = people.command('ben', 'ii')
    expect(await answer(words(), { ...command, id: '1'.repeat(18) })).toMatchObject({ status: 404, code: 10062 })
    expect(await answer(words(), { ...command, token: other.token })).toMatchObject({ status: 404, code: 10062 })
    expect(await answer(words())).toMatchObject({ status: 204 })
  })

  test.each([words(), deferral(), modal([field(input())])])('a second answer, after $type', async (first) => {
    expect(await answer(first)).toMatchObject({ status: 204 })
    for (const second of [words(), deferral(), modal([field(input())])])
      expect(await answer(second)).toMatchObject({ status: 400, code: 40060 })
  })

  test('a modal in answer to a modal', async () => {
    await answer(modal([field(input())]))
    const submit = people.submit('ada', { a: 'x' })
    expect(await answer(modal([field(input())]), submit)).toMatchObject({ status: 400, code: 50035 })
    expect(await answer(words(), submit)).toMatchObject({ status: 204 })
  })

  test.each<Row>([
    [
      '26 choices',
      { choices: many(26, (i) => ({ name: `${i}`, value: `${i}` })) },
      { choices: many(25, (i) => ({ name: `${i}`, value: `${i}` })) },
    ],
    ['a choice of 101', { choices: [{ name: x(101), value: 'x' }] }, { choices: [{ name: x(100), value: x(100) }] }],
    ['a choice without a name', { choices: [{ name: '', value: 'x' }] }, { choices: [] }],
  ])('%s', async (_, bad, good) => {
    const typing = [{ type: 3, name: 'who', description: 'Who?', autocomplete: true }]
    await ask('POST', `/applications/${world.application}/commands`, { name: 'who', description: 'x', options: typing })
    const interaction = people.type('ada', 'who', 'a')
    const suggest = (data: Json) => answer({ type: Type.ApplicationCommandAutocompleteResult, data }, interaction)
    expect(await suggest(bad)).toMatchObject({ status: 400, code: 50035 })
    expect(await suggest(good)).toMatchObject({ status: 204 })
    expect(await suggest(good)).toMatchObject({ status: 400, code: 40060 })
  })

  describe('afterwards', () => {
    const webhook = (app = world.application) => `/webhooks/${app}/${command.token}`

    test('before it was answered, by another application, or after 15 minutes', async () => {
      expect(await ask('POST', webhook(), { content: 'x' })).toMatchObject({ status: 404, code: 10015 })
      await answer(words())
      expect(await ask('POST', webhook('1'.repeat(18)), { content: 'x' })).toMatchObject({ status: 404, code: 10015 })
      expect(await ask('POST', webhook(), { content: 'x' })).toMatchObject({ status: 200 })
      fake.skip(15 * 60_000 + 1)
      expect(await ask('POST', webhook(), { content: 'x' })).toMatchObject({ status: 401, code: 50027 })
    })

    test.each<Row>([
      ['2,001 characters', { content: x(2001) }, { content: x(2000) }],
      ['embeds beside components', { ...parts(text()), ...embed() }, parts(text())],
      [
        'an unknown kind of mention',
        { content: 'x', allowed_mentions: { parse: ['all'] } },
        { content: 'x', flags: 64 },
      ],
    ])('a follow-up: %s', async (_, bad, good) => {
      await answer(words())
      expect(await ask('POST', webhook(), bad)).toMatchObject({ status: 400, code: 50035 })
      expect(await ask('POST', webhook(), good)).toMatchObject({ status: 200 })
    })

    test.each<Row>([
      ['2,001 characters', { content: x(2001) }, { content: x(2000) }],
      ['made ephemeral', { content: 'x', flags: 64 }, { content: 'x' }],
      ['words beside components', { ...parts(text()), content: 'x' }, { content: null, ...parts(text()) }],
    ])('an edit: %s', async (_, bad, good) => {
      await answer(words())
      const original = `${webhook()}/messages/@original`
      expect(await ask('PATCH', original, bad)).toMatchObject({ status: 400, code: 50035 })
      expect(await ask('PATCH', original, good)).toMatchObject({ status: 200 })
    })

    test('an edit of what is gone', async () => {
      await answer(words())
      const original = `${webhook()}/messages/@original`
      expect(await ask('DELETE', original)).toMatchObject({ status: 204 })
      expect(await ask('PATCH', original, { content: 'x' })).toMatchObject({ status: 404, code: 10008 })
    })
  })
})

describe('a command, https://docs.discord.com/developers/interactions/application-commands', () => {
  const create = (body: Json) => ask('POST', `/applications/${world.application}/commands`, body)
  const asking = (...more: Json[]) => ({
    name: 'ii',
    description: 'x',
    options: more.map((one, i) => ({ type: 3, name: `o${i}`, description: 'x', ...one })),
  })
  const choices = (count: number, more = {}) => many(count, (i) => ({ name: `c${i}`, value: `c${i}`, ...more }))

  test.each<Row>([
    ['a name of 33', { name: x(33), description: 'x' }, { name: x(32), description: 'x' }],
    ['a name in capitals', { name: 'Ii', description: 'x' }, { name: 'ii', description: 'x' }],
    ['a description of 101', { name: 'ii', description: x(101) }, { name: 'ii', description: x(100) }],
    ['26 options', asking(...many(26, () => ({}))), asking(...many(25, () => ({})))],
    ['two options of one name', asking({ name: 'a' }, { name: 'a' }), asking({ name: 'a' }, { name: 'b' })],
    ['what is required after what is not', asking({}, { required: true }), asking({ required: true }, {})],
    ['26 choices', asking({ choices: choices(26) }), asking({ choices: choices(25) })],
    [
      'a choice of 101',
      asking({ choices: choices(1, { name: x(101) }) }),
      asking({ choices: choices(1, { name: x(100) }) }),
    ],
    ['choices and suggestions', asking({ choices: choices(1), autocomplete: true }), asking({ autocomplete: true })],
    [
      'more than 8,000 characters',
      asking(...many(4, () => ({ choices: many(25, (i) => ({ name: `${i}`.padEnd(79, 'x'), value: `${i}` })) }))),
      asking(...many(4, () => ({ choices: many(25, (i) => ({ name: `${i}`.padEnd(78, 'x'), value: `${i}` })) }))),
    ],
  ])('%s', async (_, bad, good) => {
    expect(await create(bad)).toMatchObject({ status: 400, code: 50035 })
    expect((await create(good)).status).toBeLessThan(300)
  })

  test('the 101st', async () => {
    while (world.commands.length < 100) await create({ name: `ii${world.commands.length}`, description: 'x' })
    expect(await create({ name: 'one-more', description: 'x' })).toMatchObject({ status: 400, code: 30032 })
    expect(await create({ name: 'ii', description: 'anew' })).toMatchObject({ status: 200 })
  })
})

describe('too much at once, https://docs.discord.com/developers/topics/rate-limits', () => {
  const post = (person: string) =>
    ask('POST', `/channels/${directOf(world, personOf(world, person)).id}/messages`, { content: 'x' })

  test('in one channel, and not in another', async () => {
    fake.limits.bucket('message', 2, 5000)
    const { headers } = await post('cam')
    expect(Object.fromEntries([...headers].filter(([name]) => name.startsWith('x-ratelimit')))).toMatchObject({
      'x-ratelimit-limit': '2',
      'x-ratelimit-remaining': '1',
      'x-ratelimit-bucket': expect.any(String),
    })
    expect((await post('cam')).headers.get('x-ratelimit-remaining')).toBe('0')
    const refused = await post('cam')
    expect(refused).toMatchObject({ status: 429, global: false, retry_after: expect.any(Number) })
    expect(refused.headers.get('x-ratelimit-scope')).toBe('user')
    expect(await post('dan')).toMatchObject({ status: 200 })
    expect(fake.limits.counts).toEqual({ refused: 1, heedless: 0 })
    await post('cam')
    expect(fake.limits.counts).toEqual({ refused: 2, heedless: 1 })
    fake.skip(5001)
    expect(await post('cam')).toMatchObject({ status: 200 })
  })

  test('over all of them; answers to interactions are apart', async () => {
    fake.limits.global(1)
    fake.skip(1001)
    const command = people.command('ada', 'ii')
    expect(await post('eve')).toMatchObject({ status: 200 })
    const refused = await post('fay')
    expect(refused).toMatchObject({ status: 429, global: true })
    expect(refused.headers.get('x-ratelimit-global')).toBe('true')
    const body = { type: Type.ChannelMessageWithSource, data: { content: 'x' } }
    const path = `/interactions/${command.id}/${command.token}/callback`
    expect(await ask('POST', path, body)).toMatchObject({ status: 204 })
  })
})
