import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase } from '../../databases.ts'
import { makeBrowser } from '../../fakes/slack/browser.ts'
import { makeClient } from '../../fakes/slack/client.ts'
import { CLIENT_ID, CLIENT_SECRET } from '../../fakes/slack/oauth.ts'
import { BOT_TOKEN, type SlackServer, startSlack } from '../../fakes/slack/server.ts'
import { APP_TOKEN } from '../../fakes/slack/sockets.ts'
import { freePort, type Running, runAskwell } from '../../process.ts'

const SIGNING_SECRET = 'a signing secret 0123456789'
const STATE_SECRET = 'a state secret 0123456789'
const KEY = randomBytes(32).toString('base64')

const directory = mkdtempSync(join(tmpdir(), 'askwell-slack-'))
let fake: SlackServer
let databaseUrl: string
const running: Running[] = []

/** The whole process on PostgreSQL, and its address. */
const start = async (environment: Readonly<Record<string, string>>): Promise<[Running, string]> => {
  const PORT = String(await freePort())
  const base = { PORT, DATABASE_URL: databaseUrl, SLACK_API_URL: fake.apiUrl, LOG_LEVEL: 'trace' }
  const app = runAskwell({ ...base, ...environment }, directory)
  running.push(app)
  await app.says('Askwell runs')
  return [app, `http://127.0.0.1:${PORT}`]
}
const rows = async (sql: string): Promise<string> => {
  const adapter = await new PrismaPg({ connectionString: databaseUrl }).connect()
  const { rows } = await adapter.queryRaw({ sql, args: [], argTypes: [] })
  await adapter.dispose()
  return JSON.stringify(rows)
}

beforeAll(async () => {
  fake = await startSlack()
  databaseUrl = await freshDatabase()
})
afterAll(async () => {
  for (const { process } of running) process.kill('SIGKILL')
  await fake.close()
  rmSync(directory, { recursive: true, force: true })
})

describe('a process', () => {
  test('that workspaces install over OAuth answers each of them, after a restart as well, and tells no secret', async () => {
    const oauth = {
      SLACK_CLIENT_ID: CLIENT_ID,
      SLACK_CLIENT_SECRET: CLIENT_SECRET,
      SLACK_STATE_SECRET: STATE_SECRET,
      SLACK_SIGNING_SECRET: SIGNING_SECRET,
    }
    const [first, url] = await start({ ...oauth, ENCRYPTION_KEY: KEY })
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ platforms: { slack: 'connected' } })

    const places = [fake.another('T2001', 'Riverside'), fake.another('T2002', 'Hillside')]
    for (const place of places) {
      fake.oauth.visit({ team: place.team, user: 'Uone' })
      const page = await makeBrowser().open(`${url}/slack/install`)
      expect(page.text).toContain(`Askwell is in ${place.name}`)
      await makeClient({ workspace: place, responseUrl: fake.responseUrl }, () => url, SIGNING_SECRET).command(
        'Utwo',
        'ii',
        '',
        'channel',
      )
      await expect.poll(() => JSON.stringify(place.messages)).toContain('Start')
    }

    first.process.kill('SIGTERM')
    expect(await first.ended).toBe(0)
    // With a new key in front, what the old one encrypted is still read.
    const [second, again] = await start({ ...oauth, ENCRYPTION_KEY: `${randomBytes(32).toString('base64')},${KEY}` })
    for (const place of places) {
      const before = place.calls.filter(({ ok }) => ok).length
      const { responseUrl } = fake
      await makeClient({ workspace: place, responseUrl }, () => again, SIGNING_SECRET).openHome('Utwo')
      await expect.poll(() => place.calls.filter(({ ok }) => ok).length).toBeGreaterThan(before)
    }
    second.process.kill('SIGTERM')
    expect(await second.ended).toBe(0)

    const secrets = [...Object.values(oauth).slice(1), KEY, ...fake.oauth.given, ...fake.oauth.codes.keys()]
    const said = first.output() + second.output() + (await rows('SELECT data, installed_by FROM installation'))
    expect(fake.oauth.given).toHaveLength(2)
    expect(said).toContain('Uone')
    expect(secrets.filter((secret) => said.includes(secret))).toEqual([])
  })

  test('over a socket answers without being reached, and stops at once', async () => {
    const [app, url] = await start({ SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_APP_TOKEN: APP_TOKEN })
    expect(await (await fetch(`${url}/readyz`)).json()).toMatchObject({ platforms: { slack: 'connected' } })
    expect((await fetch(`${url}/slack/events`, { method: 'POST' })).status).toBe(404)
    const client = makeClient(fake, () => url, 'none', fake.sockets)
    await client.command('Uthree', 'ii', '', 'channel')
    await expect.poll(() => JSON.stringify(fake.workspace.messages)).toContain('Start')
    app.process.kill('SIGTERM')
    expect(await app.ended).toBe(0)
    expect(fake.sockets.problems).toEqual([])
    for (const secret of [BOT_TOKEN, APP_TOKEN]) expect(app.output()).not.toContain(secret)
  })
})
