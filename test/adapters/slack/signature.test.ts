import { describe, expect, test } from 'vitest'
import { makeVerify } from '../../../adapters/slack/signature.ts'
import { signed } from '../../fakes/slack/client.ts'
import { says, slackStage, somebody } from './stage.ts'

const { driver, answer, events, logged } = slackStage()
const body = (trigger: string): string =>
  new URLSearchParams({
    command: '/ii',
    text: 'a secret wish',
    team_id: 'T0001',
    user_id: `U${somebody()}`,
    channel_id: 'C0001',
    channel_name: 'general',
    trigger_id: trigger,
    response_url: 'http://127.0.0.1:9/none',
  }).toString()
const contentType = 'application/x-www-form-urlencoded'
const seconds = () => Math.floor(driver.workspace.now() / 1000)
const post = (
  send: { body: string; timestamp?: number; secret?: string; headers?: Record<string, string> },
  path = '/slack/commands',
) => driver.client.post(path, { contentType, ...send })

describe('a request is refused', () => {
  test.each([
    ['signed with another secret', () => ({ body: body('a'), secret: 'another' })],
    ['more than five minutes old', () => ({ body: body('b'), timestamp: seconds() - 301 })],
    ['more than five minutes in the future', () => ({ body: body('c'), timestamp: seconds() + 302 })],
    ['without a time', () => ({ body: body('d'), headers: { 'x-slack-request-timestamp': 'soon' } })],
    ['without a signature', () => ({ body: body('e'), headers: { 'x-slack-signature': '' } })],
    [
      'whose body was changed',
      () => ({ body: body('f'), headers: { 'x-slack-signature': signed('x', seconds(), 'else') } }),
    ],
  ])('%s', async (_, send) => {
    answer({ kind: 'nothing' })
    expect((await post(send())).status).toBe(401)
    expect(events()).toEqual([])
  })

  test('that came before, though it is signed', async () => {
    answer({ kind: 'nothing' })
    const send = { body: body('once'), timestamp: seconds() }
    expect((await post(send)).status).toBe(200)
    expect((await post(send)).status).toBe(401)
    // Whoever replays a command can add a header to it.
    expect((await post({ ...send, headers: { 'x-slack-retry-num': '1' } })).status).toBe(401)
    expect(events()).toHaveLength(1)
  })

  test('and its words are not logged', () => {
    expect(logged.join('\n')).toContain('seen before')
    expect(logged.join('\n')).not.toContain('secret wish')
  })
})

describe('a request is taken', () => {
  test('nearly five minutes old, or nearly five minutes ahead', async () => {
    expect((await post({ body: body('old'), timestamp: seconds() - 295 })).status).toBe(200)
    expect((await post({ body: body('ahead'), timestamp: seconds() + 297 })).status).toBe(200)
  })

  test('again, signed anew, where Slack sends an event again, and the id is the same', async () => {
    answer({ kind: 'nothing' })
    const send = {
      body: JSON.stringify({
        type: 'event_callback',
        team_id: 'T0001',
        event_id: 'EvAgain',
        event: { type: 'message', channel_type: 'im', channel: 'D1', user: 'U1', text: 'hi' },
      }),
      contentType: 'application/json; charset=utf-8',
      timestamp: seconds(),
    }
    const headers = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' }
    expect((await driver.client.post('/slack/events', send)).status).toBe(200)
    // The header that says so is not signed: whoever replays an event can add it.
    expect((await driver.client.post('/slack/events', { ...send, headers })).status).toBe(401)
    const anew = { ...send, timestamp: send.timestamp + 1, headers }
    expect((await driver.client.post('/slack/events', anew)).status).toBe(200)
    expect(events().map(({ id }) => id)).toEqual(['EvAgain', 'EvAgain'])
  })

  test('under each of the three paths, and nothing else is', async () => {
    answer({ kind: 'view', show: { here: { view: says('Yes.'), instead: false } } })
    for (const path of ['/slack/events', '/slack/commands?x=1', '/slack/interactions'])
      expect((await post({ body: body(path) }, path)).status).toBe(200)
    expect((await post({ body: body('g') }, '/slack/other')).status).toBe(404)
  })
})

test('Slack’s checks of the address are answered', async () => {
  expect(
    (await driver.client.post('/slack/commands', { body: 'ssl_check=1&token=t', contentType, secret: 'none' })).status,
  ).toBe(200)
  const challenge = { type: 'url_verification', challenge: 'c1', token: 't' }
  const send = { body: JSON.stringify(challenge), contentType: 'application/json' }
  expect(JSON.parse((await driver.client.post('/slack/events', send)).body)).toEqual({ challenge: 'c1' })
  expect((await driver.client.post('/slack/events', { ...send, secret: 'none' })).status).toBe(401)
})

test('a body that is no payload is refused, and one that nobody asked for does no harm', async () => {
  const json = 'application/json'
  expect((await driver.client.post('/slack/events', { body: '{', contentType: json })).status).toBe(400)
  expect((await driver.client.post('/slack/events', { body: 'null', contentType: json })).status).toBe(400)
  const event = { type: 'event_callback', team_id: 'T1', event: { type: 'reaction_added' } }
  expect((await driver.client.post('/slack/events', { body: JSON.stringify(event), contentType: json })).status).toBe(
    200,
  )
  expect((await driver.client.post('/slack/events', { body: 'x'.repeat(2_000_000), contentType: json })).status).toBe(
    413,
  )
})

test('a signature is remembered for as long as it could be used', () => {
  let now = 1_800_000_000_000
  const verify = makeVerify('secret', () => now)
  const send = (timestamp: number) => ({
    body: 'b',
    timestamp: String(timestamp),
    signature: signed('secret', timestamp, 'b'),
  })
  const ahead = now / 1000 + 299
  expect(verify(send(ahead))).toBeUndefined()
  now += 598_000
  expect(verify(send(ahead))).toBe('seen before')
  now += 3000
  expect(verify(send(ahead))).toBe('stale or forged')
})
