import { afterEach, describe, expect, test, vi } from 'vitest'
import { HOUR, MINUTE } from '../../../src/core/time.ts'
import { makeBrowser, type Page } from '../../fakes/slack/browser.ts'
import { CLIENT_SECRET } from '../../fakes/slack/oauth.ts'
import type { Workspace } from '../../fakes/slack/workspace.ts'
import { oauthStage, SIGNING_SECRET, STATE_SECRET } from './oauth-stage.ts'
import { says } from './stage.ts'

const { app, client, databaseUrl, fake, install, logged, member, plan, replica, store, workspace } = oauthStage()

const shown = ({ messages }: Workspace): string => JSON.stringify(messages)
const posted = ({ calls }: Workspace) => calls.filter(({ method }) => method === 'chat.postMessage')
/** Stops at the last step of an installation, with the address that Slack sends the browser to. */
const almost = async (place: Workspace, user = 'Uone', on = app()) => {
  fake().oauth.visit({ team: place.team, user })
  const browser = makeBrowser()
  const { url } = await browser.open(
    `${on.url}/slack/install`,
    (address) => new URL(address).pathname === '/slack/oauth_redirect',
  )
  return { browser, url }
}
const isInstalled = async (place: Workspace): Promise<boolean> =>
  (await store().installations.find('slack', place.team)) !== undefined
const remind = (place: Workspace, user: string) => {
  place.user(user)
  return app().slack.messenger({
    to: { platform: 'slack', user },
    place: place.team,
    view: says('Ada, 2 hours ago.'),
    reader: { zone: 'UTC', language: 'en', now: 0 },
    once: `reminder-${user}-${place.messages.length}`,
    again: false,
    mayRepeat: true,
  })
}
const secrets = () => [CLIENT_SECRET, SIGNING_SECRET, STATE_SECRET, ...fake().oauth.given, ...fake().oauth.codes.keys()]
const withoutSecrets = (words: string): void => {
  expect(secrets().filter((secret) => words.includes(secret))).toEqual([])
}

afterEach(() => {
  vi.useRealTimers()
  fake().oauth.wholeOrganisation(false)
})

describe('a workspace that installs the bot', () => {
  test('is told what comes next, and its commands are answered with its own token', async () => {
    const place = workspace('Riverside & Sons')
    const page = await install(place, 'Uone')
    expect(page.status).toBe(200)
    expect(page.text).toContain('<h1>Askwell is in Riverside &amp; Sons</h1>')
    expect(page.text).toContain('/ii-program')
    expect(page.headers.get('referrer-policy')).toBe('no-referrer')

    const first = client(place)
    await first.command('Utwo', 'ii', '', 'channel')
    await app().slack.idle()
    expect(shown(place)).toContain('Start')
    expect(await remind(place, 'Utwo')).toMatchObject({ kind: 'sent' })
    expect(posted(place).length).toBeGreaterThan(0)
    for (const { args, ok } of posted(place)) expect([ok, place.tokens.has(args.token)]).toEqual([true, true])
  })

  test('asks for what the manifest names, at the public address, and leaves a cookie that no script reads', async () => {
    const page = await makeBrowser().get(`${app().url}/slack/install`)
    expect(page.status).toBe(302)
    const asked = new URL(page.headers.get('location') ?? '')
    expect(`${asked.origin}${asked.pathname}`).toBe(new URL('/oauth/v2/authorize', fake().apiUrl).href)
    expect(asked.searchParams.get('redirect_uri')).toBe(`${app().url}/slack/oauth_redirect`)
    expect(asked.searchParams.get('scope')).toContain('chat:write')
    expect(page.headers.get('set-cookie')).toMatch(/HttpOnly/)
    expect(page.headers.get('set-cookie')).toMatch(/Secure/)
    expect((await fetch(`${app().url}/slack/install`, { method: 'POST' })).status).toBe(405)
  })

  test('has its installer for an admin, with the name and the zone that Slack tells; whoever installs it again changes nothing', async () => {
    const place = workspace()
    place.user('Uone').name = 'Ines Ito'
    await install(place, 'Uone')
    expect(await member(place, 'Uone')).toMatchObject({
      name: 'Ines Ito',
      zone: 'America/Chicago',
      roles: ['admin'],
      program: { name: 'Riverside', zone: 'America/Chicago' },
    })
    expect((await install(place, 'Utwo')).status).toBe(200)
    expect((await member(place, 'Utwo')).roles).toEqual([])
    expect((await member(place, 'Uone')).roles).toEqual(['admin'])
  })

  test('again, has its token replaced everywhere: also where the old one was still kept', async () => {
    const place = workspace()
    const second = await replica()
    await install(place, 'Uone')
    expect(await remind(place, 'Utwo')).toMatchObject({ kind: 'sent' })
    // The other replica takes the installation, and this one knows nothing of it.
    await install(place, 'Uone', second)
    expect(await remind(place, 'Utwo')).toMatchObject({ kind: 'sent' })
    await install(place, 'Uone')
    expect(await remind(place, 'Utwo')).toMatchObject({ kind: 'sent' })
    await second.stop()
  })

  test('is looked up once for many events', async () => {
    const place = workspace()
    await install(place, 'Uone')
    const { installations } = store()
    const find = vi.spyOn(installations, 'find')
    for (let i = 0; i < 5; i++) await client(place).command('Utwo', 'ii', '', 'channel')
    await app().slack.idle()
    expect(find.mock.calls.length).toBeLessThan(2)
    find.mockRestore()
  })
})

describe('two workspaces', () => {
  test('never see each other’s, though the same person is in both', async () => {
    const [one, other] = [workspace('One'), workspace('Other')]
    await install(one, 'Uone')
    await install(other, 'Uone')
    const plan = async (place: Workspace, name: string): Promise<void> => {
      const by = await member(place, 'Utwin')
      await store().apply(
        [
          {
            do: 'logInterview',
            interview: `talk-${place.team}`,
            who: { newContact: `contact-${place.team}`, name },
            outcome: 'held',
            endedAt: place.now() - HOUR,
            learned: 'pairing',
            zone: 'UTC',
            at: place.now(),
          },
          { do: 'welcome', at: place.now() },
        ],
        {
          id: `plan-${place.team}`,
          by,
          account: { platform: 'slack', user: 'Utwin' },
          at: { id: place.team, direct: false },
          now: place.now(),
          answer: { reply: { kind: 'nothing' } },
        },
      )
    }
    await plan(one, 'Ada Lovelace')
    await plan(other, 'Grace Hopper')
    await client(one).command('Utwin', 'ii-thanks', '', 'channel')
    await client(other).command('Utwin', 'ii-thanks', '', 'channel')
    await app().slack.idle()
    expect(shown(one)).toContain('Ada Lovelace')
    expect(shown(one)).not.toContain('Grace Hopper')
    expect(shown(other)).toContain('Grace Hopper')
    expect(shown(other)).not.toContain('Ada Lovelace')
    await remind(one, 'Utwin')
    expect([posted(one).length, posted(other).length]).toEqual([1, 0])
  })

  test('are two programs, though the same person installed both', async () => {
    const [one, other] = [workspace(), workspace()]
    await install(one, 'Uone')
    await install(other, 'Uone')
    expect((await member(one, 'Uone')).program.id).not.toBe((await member(other, 'Uone')).program.id)
  })
})

describe('a workspace that removes the bot', () => {
  const leaves = async (place: Workspace, event: 'app_uninstalled' | 'tokens_revoked'): Promise<void> => {
    fake().oauth.uninstall(place)
    const tokens = event === 'tokens_revoked' ? { tokens: { oauth: [], bot: ['UBOT'] } } : {}
    await client(place).event({ type: event, ...tokens })
    await app().slack.idle()
  }
  const dueIn = async (place: Workspace) => {
    const claimed = await store().claim({ now: place.now() + 3 * HOUR, limit: 100, leaseSeconds: 60, holder: 'test' })
    await store().release(
      claimed.map(({ id }) => id),
      'test',
    )
    return claimed.filter(({ account }) => account.place === place.team).map(({ kind }) => kind)
  }

  test.each(['app_uninstalled', 'tokens_revoked'] as const)(
    'by %s, has its token forgotten and its reminders held back, until it installs the bot again',
    async (event) => {
      const place = workspace()
      await install(place, 'Uone')
      await plan(place, 'Utwo')
      expect(await dueIn(place)).toEqual(['log'])

      await leaves(place, event)
      expect(await isInstalled(place)).toBe(false)
      expect(await dueIn(place)).toEqual([])
      expect(await remind(place, 'Utwo')).toMatchObject({ kind: 'retry', reason: 'not installed' })
      expect(posted(place)).toEqual([])

      await install(place, 'Uone')
      expect(await dueIn(place)).toEqual(['log'])
      expect(await remind(place, 'Utwo')).toMatchObject({ kind: 'sent' })
    },
  )

  test('is not removed by a person’s own token that was revoked', async () => {
    const place = workspace()
    await install(place, 'Uone')
    await client(place).event({ type: 'tokens_revoked', tokens: { oauth: ['U9'], bot: [] } })
    expect(await isInstalled(place)).toBe(true)
  })

  test('and has it again by now, keeps it when Slack sends the old event once more', async () => {
    const place = workspace()
    await install(place, 'Uone')
    await plan(place, 'Utwo')
    const gone = client(place)
    fake().oauth.uninstall(place)
    await gone.event({ type: 'app_uninstalled' })
    fake().workspace.wait(5000)
    await install(place, 'Uone')
    await gone.again()
    await app().slack.idle()
    expect(await isInstalled(place)).toBe(true)
    expect(await dueIn(place)).toEqual(['log'])
    expect(await remind(place, 'Utwo')).toMatchObject({ kind: 'sent' })
  })

  test('while the database is away, is told to say so again', async () => {
    const place = workspace()
    await install(place, 'Uone')
    const away = await replica({
      store: {
        ...store(),
        installations: { ...store().installations, remove: () => Promise.reject(new Error('away')) },
      },
    })
    await expect(client(place, away).event({ type: 'app_uninstalled' })).rejects.toThrow('503')
    expect(await isInstalled(place)).toBe(true)
    await away.stop()
  })

  test('hears so when somebody types a command after all', async () => {
    const place = workspace()
    await client(place).command('Utwo', 'ii', '', 'channel')
    expect(shown(place)).toContain('not installed in this workspace')
    expect(place.calls).toEqual([])
  })
})

describe('an installation fails with a sentence, and changes nothing', () => {
  const fails = async (place: Workspace, page: Page, status: number, title: string): Promise<void> => {
    expect([page.status, /<h1>(.*)<\/h1>/.exec(page.text)?.[1]]).toEqual([status, title])
    expect(page.text).toContain('href="/slack/install"')
    withoutSecrets(page.text)
    expect(await isInstalled(place)).toBe(false)
  }

  test('that was denied', async () => {
    const place = workspace()
    fake().oauth.visit({ team: place.team, user: 'Uone', says: 'no' })
    await fails(place, await makeBrowser().open(`${app().url}/slack/install`), 403, 'Askwell was not added')
  })

  test('that another browser began', async () => {
    const place = workspace()
    const { url } = await almost(place)
    await fails(place, await makeBrowser().get(url), 400, 'Please begin again')
  })

  test('whose state was not signed by us, or is missing', async () => {
    const place = workspace()
    const { browser, url } = await almost(place)
    const forged = new URL(url)
    const state = `${forged.searchParams.get('state')}x`
    forged.searchParams.set('state', state)
    const cookie = `slack-app-oauth-state=${state}`
    browser.cookies.clear()
    await fails(place, await browser.get(forged.href, { cookie }), 400, 'Please begin again')
    forged.searchParams.delete('state')
    await fails(place, await browser.get(forged.href, { cookie }), 400, 'Please begin again')
  })

  test('that took more than ten minutes', async () => {
    const place = workspace()
    const { browser, url } = await almost(place)
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 601_000 })
    await fails(place, await browser.get(url), 400, 'Please begin again')
  })

  test('whose state was used before, with whatever code', async () => {
    const [place, victim] = [workspace(), workspace()]
    const { browser, url } = await almost(place)
    const cookies = [...browser.cookies]
    expect((await browser.get(url)).status).toBe(200)
    // The code of another installation, which nobody has used yet.
    const stolen = new URL((await almost(victim)).url).searchParams.get('code') ?? ''
    const replayed = new URL(url)
    replayed.searchParams.set('code', stolen)
    for (const [name, value] of cookies) browser.cookies.set(name, value)
    await fails(victim, await browser.get(replayed.href), 400, 'Please begin again')
    expect(fake().oauth.codes.get(stolen)?.used).toBe(false)
  })

  test('whose code was used, or is none', async () => {
    const place = workspace()
    const { browser, url } = await almost(place)
    const wrong = new URL(url)
    wrong.searchParams.set('code', 'none')
    await fails(place, await browser.get(wrong.href), 400, 'That permission is used up')
  })

  test('while Slack is away', async () => {
    const place = workspace()
    for (const failure of [{ kind: 'status' }, { kind: 'limited', seconds: 3 }, { kind: 'lost' }] as const) {
      const { browser, url } = await almost(place)
      fake().workspace.failures.set('oauth.v2.access', [failure])
      await fails(place, await browser.get(url), 503, 'Slack does not answer just now')
    }
  })

  test('for a whole organisation', async () => {
    const place = workspace()
    fake().oauth.wholeOrganisation(true)
    await fails(place, await install(place, 'Uone'), 400, 'Askwell is added to one workspace at a time')
  })

  test('where the client secret is wrong', async () => {
    const place = workspace()
    const wrong = await replica({ clientSecret: 'another-client-secret' })
    await fails(place, await install(place, 'Uone', wrong), 500, 'Askwell was not added')
    expect(logged.join('\n')).toContain('bad_client_secret')
    await wrong.stop()
  })

  test('while the database is away', async () => {
    const place = workspace()
    const { installations } = store()
    const save = () => Promise.reject(new Error('away'))
    const away = await replica({ store: { ...store(), installations: { ...installations, save } } })
    await fails(place, await install(place, 'Uone', away), 500, "That didn't work just now")
    await away.stop()
  })
})

test('an arrival that breaks is told, and the installation can be done again', async () => {
  const place = workspace()
  const broken = await replica({ store: { ...store(), arrive: () => Promise.reject(new Error('away')) } })
  expect((await install(place, 'Uone', broken)).status).toBe(500)
  expect((await install(place, 'Uone')).status).toBe(200)
  expect((await member(place, 'Uone')).roles).toEqual(['admin'])
  await broken.stop()
})

test('a reminder waits while the token can’t be looked up, and none is lost', async () => {
  const place = workspace()
  await install(place, 'Uone')
  const away = await replica({
    store: { ...store(), installations: { ...store().installations, find: () => Promise.reject(new Error('away')) } },
  })
  const message = {
    to: { platform: 'slack', user: 'Utwo' } as const,
    place: place.team,
    view: says('Hello.'),
    reader: { zone: 'UTC', language: 'en', now: 0 },
    once: 'one',
    again: false,
    mayRepeat: true,
  }
  expect(await away.slack.messenger(message)).toMatchObject({ kind: 'retry' })
  expect(logged.join('\n')).toContain('the token of a Slack workspace could not be read')
  await away.stop()
})

test('a reminder whose token is refused, while another can’t be looked up, is not tried again at once', async () => {
  const place = workspace()
  await install(place, 'Uone')
  place.user('Utwo')
  const { installations } = store()
  let isAway = false
  const find: typeof installations.find = (...asked) =>
    isAway ? Promise.reject(new Error('away')) : installations.find(...asked)
  const away = await replica({ store: { ...store(), installations: { ...installations, find } } })
  const send = (once: string) =>
    away.slack.messenger({
      to: { platform: 'slack', user: 'Utwo' },
      place: place.team,
      view: says('Hello.'),
      reader: { zone: 'UTC', language: 'en', now: 0 },
      once,
      again: false,
      mayRepeat: true,
    })
  expect(await send('one')).toMatchObject({ kind: 'sent' })
  fake().oauth.uninstall(place)
  isAway = true
  const before = place.now()
  const outcome = await send('two')
  if (outcome.kind !== 'retry') throw new Error(outcome.kind)
  expect(outcome.at).toBeGreaterThanOrEqual(before + MINUTE)
  await away.stop()
})

test('neither the database nor the log holds a secret, a token or a code in clear', async () => {
  expect(fake().oauth.given.length).toBeGreaterThan(5)
  withoutSecrets(logged.join('\n'))
  const { PrismaPg } = await import('@prisma/adapter-pg')
  const adapter = await new PrismaPg({ connectionString: databaseUrl() }).connect()
  const { rows } = await adapter.queryRaw({
    sql: "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public'",
    args: [],
    argTypes: [],
  })
  let all = ''
  for (const [table] of rows) {
    const held = await adapter.queryRaw({ sql: `SELECT to_jsonb(t)::text FROM "${table}" t`, args: [], argTypes: [] })
    all += JSON.stringify(held.rows)
  }
  await adapter.dispose()
  expect(all).toContain('Riverside')
  expect(all).not.toContain('xoxb-')
  withoutSecrets(all)
})

describe('an organisation that installed the bot for all its workspaces', () => {
  test('has it taken away again', async () => {
    const place = workspace()
    fake().oauth.wholeOrganisation(true)
    expect((await install(place, 'Uone')).text).toContain('It was not added to the whole organisation')
    expect(place.tokens.size).toBe(0)
    expect([...place.revoked]).toHaveLength(1)
  })

  test('and where Slack refuses even that, the page says so', async () => {
    const place = workspace()
    fake().oauth.wholeOrganisation(true)
    // What has no token of a workspace yet is told of in the first one; this one has a token by then.
    place.failures.set('apps.uninstall', [{ kind: 'error', code: 'fatal_error' }])
    expect((await install(place, 'Uone')).text).toMatch(
      /one workspace at a time.*could not take it away.*remove it there/s,
    )
    expect(logged.join('\n')).toContain('still has the bot in a whole organisation')
  })

  const organisation = { is_enterprise_install: true, enterprise: { id: 'E1', name: 'Organisation' }, team: null }
  const interaction = (place: Workspace, payload: object) =>
    client(place).post('/slack/interactions', {
      body: new URLSearchParams({ payload: JSON.stringify({ ...organisation, ...payload }) }).toString(),
      contentType: 'application/x-www-form-urlencoded',
    })

  test('hears at a command that it does not work there yet', async () => {
    const place = workspace()
    const person = client(place)
    await person.command('Utwo', 'ii', '', 'channel')
    expect(shown(place)).toContain('not installed in this workspace')
    const fields = new URLSearchParams(person.last()?.body)
    fields.set('is_enterprise_install', 'true')
    fields.set('trigger_id', 'another')
    const { status, body } = await person.post('/slack/commands', {
      body: fields.toString(),
      contentType: 'application/x-www-form-urlencoded',
    })
    expect([status, body]).toEqual([200, expect.stringContaining('whole organization yet')])
  })

  test('hears it at a button, and in a form, which stays open', async () => {
    const place = workspace()
    const user = { id: 'Utwo', team_id: place.team }
    place.user('Utwo')
    const response_url = fake().responseUrl(place.response('Utwo', 'C0001'))
    const press = { type: 'block_actions', user, trigger_id: 't', response_url }
    const channel = { id: 'C0001', name: 'general' }
    const actions = [{ type: 'button', action_id: 'home.start.', block_id: 'b' }]
    expect((await interaction(place, { ...press, channel, actions })).status).toBe(200)
    await expect.poll(() => shown(place)).toContain('whole organization yet')

    const private_metadata = JSON.stringify({
      form: 'f',
      origin: { team: place.team, user: 'Utwo', direct: false, home: false },
    })
    const blocks = [{ type: 'input', block_id: 'who', element: {} }]
    const view = { callback_id: 'log.save.', private_metadata, blocks, state: { values: {} } }
    expect((await interaction(place, { type: 'view_submission', user, view })).body).toContain('whole organization yet')
  })
})
