import { type IncomingHttpHeaders, request } from 'node:http'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { here } from '../../../src/core/reply.ts'
import { text } from '../../../src/core/text.ts'
import { paragraph, view } from '../../../src/core/view.ts'
import { type Scene, startScene } from './scene.ts'

type Answer = { status: number; headers: IncomingHttpHeaders; body: string }
type Asking = { method?: string; headers?: Record<string, string>; body?: string }

let scene: Scene
let port: string
beforeEach(async () => {
  scene = await startScene()
  port = new URL(scene.url).port
  scene.answer(() => here(view(paragraph(text`Hello.`))))
})
afterEach(() => scene.stop())

/** As any program may ask, which a browser would not. */
const ask = (path: string, { method = 'GET', headers = {}, body }: Asking = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
    asked.on('error', reject)
    asked.end(body)
  })
const act = {
  person: 'maya',
  zone: 'UTC',
  room: 'channel',
  act: 'command',
  id: 'a1',
  command: 'ii',
  words: '',
  line: '/ii',
}
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  ask(path, {
    method: 'POST',
    headers: { origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

describe('the playground answers only to this machine’s own page', () => {
  test.each([
    'evil.example',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '192.168.1.7:3000',
    '[::2]',
    'localhost:1@evil',
  ])('not under the name %j', async (host) => {
    for (const path of ['/', '/playground/state', '/playground/live', '/playground/page.js'])
      expect((await ask(path, { headers: { host } })).status, path).toBe(403)
  })

  test.each(['localhost', 'LOCALHOST:3000', '127.0.0.1:3000', '127.8.9.1', '[::1]:3000'])(
    'under the name %j',
    async (host) => {
      expect((await ask('/', { headers: { host } })).status).toBe(200)
    },
  )

  test('not to another site, to a page without an origin, nor to another port', async () => {
    for (const origin of ['https://evil.example', 'null', 'http://localhost:1', `https://127.0.0.1:${port}`])
      expect((await post('/playground/act', act, { origin })).status, origin).toBe(403)
    const bare = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(act) }
    expect((await ask('/playground/act', bare)).status).toBe(403)
    for (const site of ['cross-site', 'same-site'])
      expect((await ask('/playground/state', { headers: { 'sec-fetch-site': site } })).status, site).toBe(403)
    expect(scene.events()).toEqual([])
    expect((await post('/playground/act', act)).status).toBe(200)
    expect(scene.events()).toHaveLength(1)
  })

  test('with headers that let nothing else in', async () => {
    for (const path of ['/', '/playground/state', '/playground/page.js', '/playground/none']) {
      const { headers } = await ask(path)
      expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
      expect(headers['content-security-policy']).not.toContain('unsafe')
      expect(headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
      })
      expect(headers['access-control-allow-origin']).toBeUndefined()
    }
  })

  test('with no inline script or style on the page', async () => {
    const { body } = await ask('/')
    expect(body).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/i)
  })
})

describe('what cannot be read is refused in a sentence', () => {
  test.each([
    ['no JSON', '{', 400],
    ['an unknown act', { ...act, act: 'rob' }, 400],
    ['a missing field', { ...act, words: undefined }, 400],
    ['nobody', { ...act, person: 'nobody' }, 400],
    ['a list for words', { ...act, words: ['a'] }, 400],
    ['more than anyone writes', { ...act, words: 'a'.repeat(300_000) }, 413],
  ])('%s', async (_, body, status) => {
    const answer = await post('/playground/act', body)
    expect(answer.status).toBe(status)
    expect(JSON.parse(answer.body).problem).toMatch(/\.$/)
    expect(scene.events()).toEqual([])
  })

  test('words that are no JSON by their type', async () => {
    expect((await post('/playground/act', act, { 'content-type': 'text/plain' })).status).toBe(415)
  })

  test.each([
    '/playground/',
    '/playground/wire.ts',
    '/playground/tsconfig.json',
    '/playground/../package.json',
    '/playground/%2e%2e/index.ts',
    '/playground/page/index.html',
  ])('no other file than the page’s own: %s', async (path) => {
    expect((await ask(path)).status).toBe(404)
  })

  test('another method', async () => {
    expect((await ask('/playground/state', { method: 'DELETE' })).status).toBe(405)
    expect((await post('/playground/seed', {})).status).toBe(404)
  })

  test('and what is not the playground’s is left to others', async () => {
    for (const path of ['/healthz', '/playgrounds', '/slack/events', '//'])
      expect((await ask(path)).body, path).toBe('elsewhere')
  })
})

test('a zone that nobody knows is taken for none', async () => {
  expect((await post('/playground/act', { ...act, zone: 'Mars/Olympus' })).status).toBe(200)
  expect(scene.events()).toMatchObject([{ by: { zone: 'UTC' } }])
})

test('a person who runs the place is told from one who does not', async () => {
  await post('/playground/act', { ...act, person: 'ruth' })
  await post('/playground/act', act)
  expect(scene.events().map(({ by }) => by.runsPlace)).toEqual([true, undefined])
})

test('nothing that a person typed is logged, even when the dispatch breaks', async () => {
  scene.answer(() => {
    throw new Error('broken')
  })
  await post('/playground/act', { ...act, words: 'secret words' })
  expect(scene.logged()).toEqual(['the dispatch broke'])
})

test('the oldest messages make room for new ones', async () => {
  for (let i = 0; i < 450; i++) await scene.send('maya', view(paragraph(text`${i}`)), `m${i}`)
  const { messages } = JSON.parse((await ask('/playground/state')).body)
  expect(messages).toHaveLength(400)
  expect(messages[0].blocks[0].text[0].text).toBe('50')
})

describe('the clock', () => {
  const move = async (to: unknown) => post('/playground/clock', to)

  test('goes forward, and not back', async () => {
    const before = scene.now()
    for (const wall of ['2026-11-30T12:00', '2036-01-01T12:00', '2026-02-31T12:00', '2026-13-01T12:00'])
      expect((await move({ zone: 'UTC', to: 'time', wall })).status, wall).toBe(400)
    expect(scene.now()).toBe(before)
    expect((await move({ zone: 'UTC', to: 'time', wall: '2026-12-03T09:30' })).status).toBe(200)
    expect(scene.now()).toBe(Date.UTC(2026, 11, 3, 9, 30))
  })

  test('goes where it was told twice, one move after the other', async () => {
    const before = scene.now()
    await Promise.all([move({ zone: 'UTC', to: 'hour' }), move({ zone: 'UTC', to: 'hour' })])
    expect(scene.now()).toBe(before + 2 * 3_600_000)
  })

  test('says so when a tick fails, and can be moved again', async () => {
    scene.onTick(async () => {
      throw new Error('broken')
    })
    expect((await move({ zone: 'UTC', to: 'hour' })).status).toBe(500)
    scene.onTick(async () => {})
    expect((await move({ zone: 'UTC', to: 'hour' })).status).toBe(200)
  })
})
