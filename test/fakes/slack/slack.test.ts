import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { WebSocket } from 'ws'
import { type Json, problemsOfOptions } from './block-kit.ts'
import { CLIENT_ID, CLIENT_SECRET } from './oauth.ts'
import { BOT_TOKEN, type SlackServer, startSlack } from './server.ts'
import { shownMrkdwn, shownText } from './shown.ts'
import { APP_TOKEN } from './sockets.ts'
import { CHANNEL } from './workspace.ts'

/** The stand-in refuses what Slack refuses: without that, the adapter's tests would say little. */

let slack: SlackServer
beforeAll(async () => {
  slack = await startSlack()
  slack.workspace.user('U1')
})
afterAll(() => slack.close())

const call = async (method: string, args: Json, token: string | undefined = BOT_TOKEN): Promise<Json> => {
  const response = await fetch(`${slack.apiUrl}${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) },
    body: JSON.stringify(args),
  })
  return response.json()
}
const plain = (text: string) => ({ type: 'plain_text', text })
const option = (value: string, text = 'x') => ({ text: plain(text), value })
const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } })
const many = <T>(count: number, one: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => one(i))
describe('a modal', () => {
  const modal = () => ({
    type: 'modal',
    title: plain('x'),
    submit: plain('x'),
    blocks: [{ type: 'input', label: plain('x'), element: { type: 'plain_text_input' } }],
  })
  test('opens once for each trigger, within three seconds', async () => {
    const { workspace } = slack
    expect(await call('views.open', { trigger_id: 'none', view: modal() })).toMatchObject({
      error: 'invalid_trigger_id',
    })
    const trigger_id = workspace.trigger('U1')
    expect(await call('views.open', { trigger_id, view: modal() })).toMatchObject({ ok: true })
    expect(await call('views.open', { trigger_id, view: modal() })).toMatchObject({ error: 'exchanged_trigger_id' })
    const late = workspace.trigger('U1')
    workspace.wait(3001)
    expect(await call('views.open', { trigger_id: late, view: modal() })).toMatchObject({ error: 'expired_trigger_id' })
  })
})

describe('a call', () => {
  test('wants a token, a method and its arguments', async () => {
    expect(await call('auth.test', {}, '')).toMatchObject({ error: 'not_authed' })
    expect(await call('auth.test', {}, 'xoxb-other')).toMatchObject({ error: 'invalid_auth' })
    expect(await call('chat.shout', {})).toMatchObject({ error: 'unknown_method' })
    expect(await call('chat.postMessage', { text: 'x' })).toMatchObject({ error: 'invalid_arguments' })
  })
  test('wants a message with words, in a channel where the bot is', async () => {
    const channel = slack.workspace.directOf('U1')
    expect(await call('chat.postMessage', { channel, text: '' })).toMatchObject({ error: 'no_text' })
    expect(await call('chat.postMessage', { channel, text: 'x', blocks: [section('')] })).toMatchObject({
      error: 'invalid_blocks',
    })
    expect(
      await call('chat.postMessage', { channel, text: 'x', blocks: many(5, () => section('x'.repeat(2900))) }),
    ).toMatchObject({
      error: 'msg_blocks_too_long',
    })
    expect(await call('chat.postMessage', { channel: 'C9', text: 'x' })).toMatchObject({ error: 'channel_not_found' })
    expect(await call('chat.postMessage', { channel: CHANNEL, text: 'x' })).toMatchObject({ error: 'not_in_channel' })
    expect(await call('chat.update', { channel, ts: '1.1', text: 'x' })).toMatchObject({ error: 'message_not_found' })
    expect(await call('users.info', { user: 'U9' })).toMatchObject({ error: 'user_not_found' })
  })
  test('a file is shared once its bytes are there, all of them', async () => {
    const { upload_url, file_id } = await call('files.getUploadURLExternal', { filename: 'a.txt', length: 3 })
    const done = { files: [{ id: file_id }], channel_id: slack.workspace.directOf('U1') }
    expect(await call('files.completeUploadExternal', done)).toMatchObject({ ok: false })
    expect((await fetch(upload_url, { method: 'POST', body: 'ab' })).status).toBe(400)
    expect((await fetch(upload_url, { method: 'POST', body: 'abc' })).status).toBe(200)
    expect(await call('files.completeUploadExternal', done)).toMatchObject({ ok: true })
    expect(await call('files.completeUploadExternal', done)).toMatchObject({ error: 'file_not_found' })
  })
  test('an upload is asked for with a name, a length and no more than 1,000 characters of alt text', async () => {
    const ask = (more: Json) => call('files.getUploadURLExternal', { filename: 'a.png', length: 3, ...more })
    expect(await ask({ filename: '' })).toMatchObject({ error: 'invalid_arguments' })
    expect(await ask({ length: 0 })).toMatchObject({ error: 'missing_argument' })
    expect(await ask({ alt_txt: 'x'.repeat(1001) })).toMatchObject({ error: 'alt_txt_too_large' })
    expect(await ask({ alt_txt: 'x'.repeat(1000) })).toMatchObject({ ok: true })
    expect(await call('files.completeUploadExternal', { files: [] })).toMatchObject({ error: 'invalid_arguments' })
    expect(await call('files.completeUploadExternal', { files: [{ id: 'F1' }] })).toMatchObject({
      error: 'file_not_found',
    })
  })
  test('a history is read page by page, the newest first, within its window', async () => {
    const channel = slack.workspace.directOf(slack.workspace.user('UHISTORY').id)
    const all: string[] = []
    for (let i = 0; i < 20; i++) all.unshift((await call('chat.postMessage', { channel, text: `${i}` })).ts)
    const read = async (more: Json) => {
      const page = await call('conversations.history', { channel, ...more })
      const { messages = [], has_more, response_metadata } = page
      return { seen: messages.map(({ ts }: Json) => ts), has_more, cursor: response_metadata?.next_cursor, page }
    }
    const first = await read({ limit: 15 })
    expect([first.seen, first.has_more]).toEqual([all.slice(0, 15), true])
    const second = await read({ limit: 15, cursor: first.cursor })
    expect([second.seen, second.has_more, second.cursor]).toEqual([all.slice(15), false, undefined])
    expect((await read({ oldest: all[3] })).seen).toEqual(all.slice(0, 3))
    expect((await read({ oldest: all[3], inclusive: true })).seen).toEqual(all.slice(0, 4))
    expect((await read({ latest: all[3] })).seen).toEqual(all.slice(4))
    expect((await read({ cursor: 'none' })).page).toMatchObject({ error: 'invalid_cursor' })
    expect((await read({ oldest: 'then' })).page).toMatchObject({ error: 'invalid_ts_oldest' })
    slack.workspace.distributed = true
    expect((await read({ limit: 100 })).seen).toEqual(all.slice(0, 15))
    expect((await read({ limit: 100 })).page).toMatchObject({ error: 'limited' })
    slack.workspace.wait(60_000)
    expect((await read({ limit: 100 })).seen).toHaveLength(15)
    slack.workspace.distributed = false
  })
})

describe('an installation', () => {
  const redirect_uri = 'https://askwell.example/slack/oauth_redirect'
  const page = (more: Readonly<Record<string, string>> = {}) => {
    const asked = { client_id: CLIENT_ID, redirect_uri, state: 's', scope: 'commands', ...more }
    const url = new URL(`/oauth/v2/authorize?${new URLSearchParams(asked)}`, slack.apiUrl)
    return fetch(url, { redirect: 'manual' })
  }
  const code = async () => new URL((await page()).headers.get('location') ?? '').searchParams.get('code')
  const access = async (more: Json = {}) =>
    call(
      'oauth.v2.access',
      { client_id: CLIENT_ID, client_secret: CLIENT_SECRET, redirect_uri, code: await code(), ...more },
      '',
    )

  test('wants the app, an address and a state, and sends the browser back with a code and that state', async () => {
    slack.oauth.visit({ team: slack.another('T9', 'Nine').team, user: 'U1' })
    expect((await page({ client_id: 'other' })).status).toBe(400)
    expect((await page({ state: '' })).status).toBe(400)
    const back = new URL((await page()).headers.get('location') ?? '')
    expect([back.origin + back.pathname, back.searchParams.get('state')]).toEqual([redirect_uri, 's'])
    slack.oauth.visit({ team: 'T9', says: 'no' })
    expect((await page()).headers.get('location')).toContain('error=access_denied')
  })

  test('gives one token for one code, to the app only', async () => {
    slack.oauth.visit({ team: 'T9', user: 'U1' })
    expect(await access({ client_id: 'other' })).toMatchObject({ error: 'invalid_client_id' })
    expect(await access({ client_secret: 'other' })).toMatchObject({ error: 'bad_client_secret' })
    expect(await access({ redirect_uri: 'https://other.example/' })).toMatchObject({ error: 'bad_redirect_uri' })
    expect(await access({ code: 'none' })).toMatchObject({ error: 'invalid_code' })
    const once = await code()
    const first = await access({ code: once })
    expect(first).toMatchObject({ ok: true, team: { id: 'T9' }, authed_user: { id: 'U1' } })
    expect(await access({ code: once })).toMatchObject({ error: 'code_already_used' })
    expect(await call('auth.test', {}, first.access_token)).toMatchObject({ ok: true, team_id: 'T9' })
    expect(await call('auth.test', {})).toMatchObject({ team_id: 'T0001' })
    expect(await access()).toMatchObject({ ok: true })
    expect(await call('auth.test', {}, first.access_token)).toMatchObject({ error: 'account_inactive' })
  })

  test('of one workspace opens nothing of another', async () => {
    const { access_token } = await access()
    slack.workspace.user('U7')
    expect(await call('users.info', { user: 'U7' }, access_token)).toMatchObject({ error: 'user_not_found' })
    expect(await call('users.info', { user: 'U7' })).toMatchObject({ ok: true })
  })
})

test('a socket opens once, with the app’s own token', async () => {
  expect(await call('apps.connections.open', {})).toMatchObject({ error: 'invalid_auth' })
  const { url } = await call('apps.connections.open', {}, APP_TOKEN)
  const heard = (address: string) =>
    new Promise((resolve) => {
      const socket = new WebSocket(address)
      socket.onmessage = ({ data }) => resolve(JSON.parse(String(data)).type)
      socket.onerror = () => resolve('refused')
    })
  expect(await heard(url)).toBe('hello')
  expect(await heard(url)).toBe('refused')
})

test('a response url takes five answers, for half an hour', async () => {
  const { workspace, responseUrl } = slack
  const answer = (id: string) => fetch(responseUrl(id), { method: 'POST', body: JSON.stringify({ text: 'x' }) })
  const id = workspace.response('U1', CHANNEL)
  for (let i = 0; i < 5; i++) expect((await answer(id)).status).toBe(200)
  expect(await (await answer(id)).json()).toMatchObject({ error: 'used_url' })
  const late = workspace.response('U1', CHANNEL)
  workspace.wait(30 * 60_000 + 1)
  expect(await (await answer(late)).json()).toMatchObject({ error: 'expired_url' })
})

test('options that are offered are as limited as any', () => {
  expect(problemsOfOptions({ options: many(101, (i) => option(`${i}`)) })).not.toEqual([])
  expect(problemsOfOptions({ options: [option('1', '')] })).not.toEqual([])
  expect(problemsOfOptions({ options: [option('1')] })).toEqual([])
})

describe('what a client shows', () => {
  test.each([
    ['<!channel> and <@U1>', '⟦mention !channel⟧ and ⟦mention @U1⟧'],
    ['hello @everyone', 'hello ⟦mention everyone⟧'],
    ['&lt;!channel&gt; &amp; co', '<!channel> & co'],
    ['*bold*, _slanted_ and ~gone~', 'bold, slanted and gone'],
    ['`*code*` 2 * 3 * 4 snake_case_name', '*code* 2 * 3 * 4 snake_case_name'],
    ['<https://x.org|site> :tada:', 'site ⟦emoji tada⟧'],
    ['&gt; said', '▏said'],
  ])('%s', (words, shown) => {
    expect(shownMrkdwn(words)).toBe(shown)
  })
  test('plain text means nothing but itself', () => {
    expect(shownText({ ...plain('*b* &lt;!here&gt; :tada:'), emoji: false })).toBe('*b* <!here> :tada:')
  })
})
