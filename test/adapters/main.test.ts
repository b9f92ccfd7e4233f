import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freePort, type Running, runAskwell } from '../process.ts'

const directory = mkdtempSync(join(tmpdir(), 'askwell-main-'))
let port: number
let app: Running
const base = () => `http://127.0.0.1:${port}`
const start = () => runAskwell({ DATA_DIR: join(directory, 'data'), PORT: String(port) }, directory)

const act = async (body: Record<string, unknown>) => {
  const response = await fetch(`${base()}/playground/act`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: base() },
    body: JSON.stringify({ person: 'maya', zone: 'America/Chicago', room: 'direct', ...body }),
  })
  expect(response.status).toBe(200)
  // biome-ignore lint/suspicious/noExplicitAny: the page's own types are checked where the page is
  return (await response.json()) as any
}
let ids = 0
const command = (name: string, words = '') =>
  act({ act: 'command', id: `c${process.pid}-${++ids}`, command: name, words, line: `/${name} ${words}` })

beforeAll(async () => {
  port = await freePort()
  app = start()
  await app.says("Askwell's playground: http://127.0.0.1")
})
afterAll(() => {
  app.process.kill('SIGKILL')
  rmSync(directory, { recursive: true, force: true })
})

describe('a process', () => {
  it('ends at once with a line for each variable that is wrong', async () => {
    const wrong = runAskwell({ PORT: 'x', TICK_SECONDS: '7', DATA_DIR: join(directory, 'none') }, directory)
    expect(await wrong.ended).toBe(1)
    expect(wrong.output().trim().split('\n')).toEqual([
      expect.stringMatching(/^PORT must be/),
      expect.stringMatching(/^TICK_SECONDS must divide 60/),
    ])
  })

  it('is refused a data directory that another one has, with a clear line', async () => {
    const second = runAskwell({ DATA_DIR: join(directory, 'data'), PORT: String(await freePort()) }, directory)
    expect(await second.ended).toBe(1)
    expect(second.output()).toMatch(/^The data directory .* is in use by another Askwell process\. .+\n$/)
  })

  it('says in a line what keeps it from starting: a port in use, a database that is away', async () => {
    const taken = runAskwell({ DATA_DIR: join(directory, 'other'), PORT: String(port) }, directory)
    expect(await taken.ended).toBe(1)
    expect(taken.output()).toContain(
      `PORT ${port} is in use on 127.0.0.1: stop what listens there, or set another PORT.\n`,
    )
    const away = runAskwell({ DATABASE_URL: 'postgresql://askwell:hidden@127.0.0.1:1/askwell' }, directory)
    expect(await away.ended).toBe(1)
    expect(away.output().trim().split('\n')).toHaveLength(1)
    expect(away.output()).not.toContain('hidden')
    // Two processes start, one of them with a database to make.
  }, 60_000)

  it('tells that it runs and that it is ready', async () => {
    expect((await fetch(`${base()}/healthz`)).status).toBe(200)
    const ready = await fetch(`${base()}/readyz`)
    expect([ready.status, await ready.json()]).toEqual([
      200,
      { ready: true, draining: false, database: 'connected', platforms: {} },
    ])
    expect((await fetch(`${base()}/nothing`)).status).toBe(404)
  })

  it('keeps every answer it gave when it is killed in the middle, and goes on', async () => {
    await command('ii')
    await act({ act: 'press', id: `p${++ids}`, ref: 'welcome.go.', message: 'none' })
    const opened = await command('ii-log', 'Ada Lovelace')
    const { id, ref } = opened.form
    const saved = {
      act: 'submit',
      form: id,
      ref,
      values: { who: 'Ada Lovelace', outcome: 'held', ended: '', learned: 'pairing', next: '' },
    }
    await act(saved)
    // Others are under way while it dies.
    for (let i = 0; i < 5; i++) void command('ii-log', `Person ${i}`).catch(() => {})
    app.process.kill('SIGKILL')
    expect(await app.ended).toBe('SIGKILL')

    app = start()
    await app.says("Askwell's playground: http://127.0.0.1")
    // The platform sends the submit again: it is saved once.
    await act(saved)
    const owed = await command('ii-thanks')
    const state = JSON.stringify(owed) + JSON.stringify(await (await fetch(`${base()}/playground/state`)).json())
    expect(state.match(/Ada Lovelace/g)?.length).toBeGreaterThan(0)
    expect(state).toContain('left, due by')
  })

  it('sends after the restart what the record called for before it', async () => {
    const moved = await fetch(`${base()}/playground/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: base() },
      body: JSON.stringify({ zone: 'America/Chicago', to: 'monday' }),
    })
    expect(moved.status).toBe(200)
    const state = await (await fetch(`${base()}/playground/state`)).json()
    const thanks = state.messages.filter(
      (message: { person: string; room: string }) =>
        message.person === 'maya' && message.room === 'direct' && /thank-you to/.test(JSON.stringify(message)),
    )
    expect(thanks.length).toBeGreaterThan(0)
  })

  it('stops when it is asked to, within ten seconds and with status 0', async () => {
    app.process.kill('SIGTERM')
    expect(await app.ended).toBe(0)
  }, 10_000)
})
