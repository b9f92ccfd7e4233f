import { afterEach, describe, expect, test } from 'vitest'
import { DAY, HOUR } from '../../../src/core/time.ts'
import { makeTick } from '../../../src/runtime/tick.ts'
import type { Workspace } from '../../fakes/slack/workspace.ts'
import { oauthStage } from './oauth-stage.ts'

const { app, client, fake, install, log, plan, rows, store, welcome, workspace } = oauthStage()

let passed = 0
const places: Workspace[] = []
/** Every clock there is. */
const wait = (milliseconds: number): void => {
  passed += milliseconds
  for (const place of [fake().workspace, ...places]) place.wait(milliseconds)
}

/** A workspace with the bot, and somebody in it whose talk ends in an hour and a half. */
const planned = async (): Promise<Workspace> => {
  const place = workspace()
  place.wait(passed)
  places.push(place)
  await install(place, 'Uone')
  await welcome(place, 'Utwo')
  await plan(place, 'Utwo')
  return place
}

const tick = async (): Promise<void> => {
  const messengers = { slack: app().slack.messenger }
  await makeTick({ store: store(), messengers, clock: fake().workspace.now, log, holder: 'test' }).run()
}
/** Reminders that were sent, with all that was tried. */
const posts = ({ calls }: Workspace) => calls.filter(({ method }) => method === 'chat.postMessage')
const told = ({ messages, directOf }: Workspace): string[] =>
  messages.filter(({ channel, onlyFor }) => channel === directOf('Utwo') && !onlyFor).map(({ text }) => text)
const state = async ({ team }: Workspace) =>
  JSON.parse(
    await rows(`SELECT r.state, r.reason, r.attempts::text FROM reminder r JOIN place p ON p.program_id = r.program_id
      WHERE p.external_id = '${team}' AND r.kind = 'log'`),
  )

const EVENTS = {
  uninstalled: { type: 'app_uninstalled' },
  revoked: { type: 'tokens_revoked', tokens: { oauth: [], bot: ['UBOT'] } },
} as const
const hears = async (place: Workspace, ...events: (keyof typeof EVENTS)[]): Promise<void> => {
  for (const event of events) await client(place).event(EVENTS[event])
  await app().slack.idle()
}

afterEach(() => {
  places.length = 0
})

describe('a workspace that removes the bot', () => {
  test.each([
    ['app_uninstalled alone', ['uninstalled']],
    ['tokens_revoked alone', ['revoked']],
    ['app_uninstalled first', ['uninstalled', 'revoked']],
    ['tokens_revoked first', ['revoked', 'uninstalled']],
    ['both, again and again', ['revoked', 'uninstalled', 'revoked', 'uninstalled', 'uninstalled']],
  ] as const)(
    'as Slack tells it by %s, is left alone until it is back, and then hears once and late',
    async (_, events) => {
      const place = await planned()
      const twin = await planned()
      fake().oauth.uninstall(place)
      const from = [posts(place).length, posts(twin).length]
      await hears(place, ...events)
      expect(await store().installations.find('slack', place.team)).toBeUndefined()

      // A tick each hour, of which the first finds it due.
      for (let hours = 0; hours < 4; hours++) {
        wait(HOUR)
        await tick()
      }
      expect(posts(place).length).toBe(from[0])
      expect(posts(twin).length).toBeGreaterThan(from[1] as number)
      expect(told(twin).join()).toContain('Ada')
      expect(await state(place)).toEqual([['planned', 'stranded', '0']])
      expect(await state(twin)).toEqual([['sent', null, '1']])
      // The record is kept.
      expect(await rows(`SELECT id FROM interview WHERE id = 'talk-${place.team}'`)).toContain('talk')

      await install(place, 'Uone')
      await tick()
      expect(told(place).filter((text) => text.includes('Ada'))).toEqual([expect.stringContaining('late')])
      expect(told(twin).filter((text) => text.includes('Ada'))).toEqual([expect.not.stringContaining('late')])
      expect(await state(place)).toEqual([['sent', null, '1']])
      await tick()
      expect(told(place).filter((text) => text.includes('Ada'))).toHaveLength(1)
    },
  )

  test('while a reminder is on its way: nothing of it is lost', async () => {
    const place = await planned()
    fake().oauth.uninstall(place)
    wait(2 * HOUR)
    // Slack refuses the token before anybody has told that the bot is gone.
    await tick()
    expect(await state(place)).toEqual([['planned', 'account_inactive', '0']])
    await hears(place, 'uninstalled', 'revoked')
    wait(2 * HOUR)
    await tick()
    expect(await state(place)).toEqual([['planned', 'stranded', '0']])
    await install(place, 'Uone')
    await tick()
    expect(told(place).filter((text) => text.includes('Ada'))).toHaveLength(1)
  })

  test('for 90 days leaves nothing behind in any table', async () => {
    const [place, other] = [await planned(), await planned()]
    const tables = JSON.parse(
      await rows(`SELECT table_name FROM information_schema.columns WHERE column_name = 'program_id' ORDER BY 1`),
    ) as [string][]
    const of = async ({ team }: Workspace): Promise<string[]> => {
      const filled: string[] = []
      for (const [table] of tables) {
        const [[count]] = JSON.parse(
          await rows(`SELECT count(*)::text FROM ${table} x WHERE x.program_id = ${id(team)}`),
        )
        if (count !== '0') filled.push(table)
      }
      return filled
    }
    const ids = new Map<string, string>()
    const id = (team: string) => `'${ids.get(team)}'`
    for (const { team } of [place, other]) {
      const [[program]] = JSON.parse(await rows(`SELECT program_id FROM place WHERE external_id = '${team}'`))
      ids.set(team, program)
    }
    expect((await of(place)).length).toBeGreaterThan(6)
    await hears(place, 'uninstalled', 'revoked')
    const now = place.now()
    await store().sweep(now + 89 * DAY)
    expect((await of(place)).length).toBeGreaterThan(4)
    await store().sweep(now + 90 * DAY + HOUR)
    expect(await of(place)).toEqual([])
    expect(await of(other)).toContain('interview')
    await install(place, 'Uone')
    await welcome(place, 'Utwo')
    expect(told(place).at(-1)).toContain('test message')
  })

  test('and adds it again just as its reminder is looked at, hears of it all the same', async () => {
    const place = await planned()
    await rows(`UPDATE reminder r SET send_at = '9999-01-01', reason = 'stranded' FROM place p
      WHERE p.program_id = r.program_id AND p.external_id = '${place.team}'`)
    wait(2 * HOUR)
    await tick()
    expect(told(place).join()).not.toContain('Ada')
    await store().sweep(place.now())
    await tick()
    expect(told(place).join()).toContain('Ada')
  })
})
