import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { createEmulator, type Emulator } from 'emulate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SCOPES } from '../../../adapters/slack/manifest.ts'
import { freshDatabase } from '../../databases.ts'
import { makeBrowser, type Page } from '../../fakes/slack/browser.ts'
import { signed } from '../../fakes/slack/client.ts'
import { freePort, type Running, runAskwell } from '../../process.ts'

/** The installation end to end against an emulator of Slack that we did not write, which refuses what the scopes do not allow. */

const CLIENT = { client_id: '12345.67890', client_secret: 'a secret of the emulated app' }
const SIGNING_SECRET = 'a signing secret 0123456789'
const OWN_TOKEN = 'xoxp-ines'

const directory = mkdtempSync(join(tmpdir(), 'askwell-emulate-'))
let slack: Emulator
let app: Running
let url: string
let databaseUrl: string

const call = async (method: string, args: Readonly<Record<string, string>> = {}) => {
  const response = await fetch(`${slack.url}/api/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${OWN_TOKEN}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(args).toString(),
  })
  const answer = await response.json()
  if (!answer.ok) throw new Error(`${method}: ${answer.error}`)
  return answer
}
const post = (body: string, contentType: string) => {
  const timestamp = Math.floor(Date.now() / 1000)
  return fetch(`${url}/slack/events`, {
    method: 'POST',
    headers: {
      'content-type': contentType,
      'x-slack-request-timestamp': String(timestamp),
      'x-slack-signature': signed(SIGNING_SECRET, timestamp, body),
    },
    body,
  })
}

beforeAll(async () => {
  const [port, PORT] = [await freePort(), String(await freePort())]
  url = `http://127.0.0.1:${PORT}`
  slack = await createEmulator({
    service: 'slack',
    port,
    seed: {
      slack: {
        team: { name: 'Riverside', domain: 'riverside' },
        users: [{ name: 'ines', real_name: 'Ines Ito', is_admin: true }],
        strict_scopes: true,
        oauth_apps: [
          { ...CLIENT, name: 'Askwell', redirect_uris: [`${url}/slack/oauth_redirect`], scopes: [...SCOPES] },
        ],
        tokens: [{ token: OWN_TOKEN, type: 'user', user: 'ines', scopes: ['users:read', 'im:write', 'im:history'] }],
      },
    },
  })
  databaseUrl = await freshDatabase()
  app = runAskwell(
    {
      PORT,
      DATABASE_URL: databaseUrl,
      SLACK_API_URL: `${slack.url}/api/`,
      SLACK_CLIENT_ID: CLIENT.client_id,
      SLACK_CLIENT_SECRET: CLIENT.client_secret,
      SLACK_STATE_SECRET: 'a state secret 0123456789',
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
      ENCRYPTION_KEY: randomBytes(32).toString('base64'),
      LOG_LEVEL: 'debug',
    },
    directory,
  )
  await app.says('Askwell runs')
})
afterAll(async () => {
  app.process.kill('SIGTERM')
  await app.ended
  await slack.close()
  rmSync(directory, { recursive: true, force: true })
})

/** Somebody on Slack's page presses their own name. */
const says = async (page: Page, user: string): Promise<string> => {
  const form = page.text.split('<form').find((part) => part.includes(`value="${user}"`)) ?? ''
  const fields = [...form.matchAll(/name="([^"]*)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
    name,
    value.replaceAll('&amp;', '&'),
  ])
  const answer = await fetch(new URL('/oauth/v2/authorize/callback', slack.url), {
    method: 'POST',
    redirect: 'manual',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  })
  return answer.headers.get('location') ?? ''
}

test('the emulator is one that refuses a call without its scope', async () => {
  await expect(call('chat.postMessage', { channel: 'C000000001', text: 'hello' })).rejects.toThrow('missing_scope')
})

test('a workspace installs the bot, is answered with its own token, and the scopes that were asked for are enough', async () => {
  const { members } = await call('users.list')
  const ines = members.find(({ name }: { name: string }) => name === 'ines')
  const browser = makeBrowser()
  const asked = await browser.open(`${url}/slack/install`)
  expect(new URL(asked.url).origin).toBe(new URL(slack.url).origin)
  const back = await says(asked, ines.id)
  const done = await browser.get(back)
  expect([done.status, /<h1>(.*)<\/h1>/.exec(done.text)?.[1]]).toEqual([200, 'Askwell is in Riverside'])
  // The same address once more is an installation that is over.
  expect((await browser.get(back)).status).toBe(400)

  const adapter = await new PrismaPg({ connectionString: databaseUrl }).connect()
  const sql = (words: string) => adapter.queryRaw({ sql: words, args: [], argTypes: [] })
  const { rows } = await sql('SELECT external_id, data, installed_by FROM installation')
  expect(rows).toEqual([[ines.team_id, expect.not.stringContaining('xoxb'), ines.id]])
  const roles = 'SELECT m.name, r.role FROM member m JOIN role r ON r.program_id = m.program_id AND r.member_id = m.id'
  expect((await sql(roles)).rows).toEqual([['Ines Ito', 'admin']])
  await adapter.dispose()

  // Plain words are answered in the direct message that the workspace's own token opens.
  const bot = (await call('users.list')).members.find((user: { is_bot: boolean; name: string }) => user.is_bot)
  const { channel } = await call('conversations.open', { users: bot.id })
  const said = {
    type: 'event_callback',
    team_id: ines.team_id,
    event_id: 'Ev1',
    event_time: 1,
    event: { type: 'message', channel_type: 'im', channel: channel.id, user: ines.id, text: 'hello', ts: '1.1' },
  }
  expect((await post(JSON.stringify(said), 'application/json')).status).toBe(200)
  const history = async (): Promise<string> =>
    JSON.stringify((await call('conversations.history', { channel: channel.id })).messages)
  await expect.poll(history, { timeout: 20_000 }).toContain('Set my time zone')

  const home = { ...said, event_id: 'Ev2', event: { type: 'app_home_opened', tab: 'home', user: ines.id } }
  expect((await post(JSON.stringify(home), 'application/json')).status).toBe(200)
  const command = new URLSearchParams({
    command: '/ii',
    text: '',
    team_id: ines.team_id,
    team_domain: 'riverside',
    user_id: ines.id,
    channel_id: 'C000000001',
    channel_name: 'general',
    trigger_id: '1.2.3',
    response_url: `${slack.url}/none`,
  }).toString()
  // The emulator knows no response urls: the answer goes to the direct message.
  expect((await post(command, 'application/x-www-form-urlencoded')).status).toBe(200)
  await expect.poll(history, { timeout: 20_000 }).toMatch(/Set my time zone.*Set my time zone/)
  for (const trouble of ['missing_scope', 'could not', 'broke', CLIENT.client_secret, 'xoxb'])
    expect(app.output()).not.toContain(trouble)
})
