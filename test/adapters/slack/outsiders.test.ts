import { beforeEach, describe, expect, test } from 'vitest'
import type { Json } from '../../fakes/slack/block-kit.ts'
import type { User } from '../../fakes/slack/workspace.ts'
import { oauthStage } from './oauth-stage.ts'

const { app, client, fake, install, store, welcome, workspace } = oauthStage()

let place: ReturnType<typeof workspace>
let passed = 0
/** The bot's clock and the workspace's. */
const wait = (milliseconds: number): void => {
  passed += milliseconds
  fake().workspace.wait(milliseconds)
  place.wait(milliseconds)
}
beforeEach(async () => {
  place = workspace()
  place.wait(passed)
  await install(place, 'Uone')
})

const shown = () => JSON.stringify(place.messages)
const isKnown = (user: string) => store().knows({ platform: 'slack', user }, { id: place.team, direct: false })
const idle = () => app().slack.idle()

/** A message with a button that was sent to everybody, as a colleague's answer may be seen by a guest. */
const buttonOf = async (user: string, first = () => {}) => {
  await client(place).command('Umember', 'ii', '', 'channel')
  await idle()
  const message = place.messages.find(({ onlyFor }) => onlyFor === 'Umember')
  const block = message?.blocks.find(({ type }) => type === 'actions') as Json
  if (!message) throw new Error('no message with a button')
  const from = place.messages.length
  first()
  await client(place).press(user, message, block, block.elements[0])
  await idle()
  return JSON.stringify(place.messages.slice(from))
}

const waysIn: readonly (readonly [string, (user: string) => Promise<string>])[] = [
  [
    'a command',
    async (user) => {
      await client(place).command(user, 'ii-log', 'Ada', 'channel')
      await idle()
      return shown()
    },
  ],
  ['a button', buttonOf],
  [
    'a message',
    async (user) => {
      await client(place).say(user, 'log Ada')
      await idle()
      return shown()
    },
  ],
  [
    'the Home tab',
    async (user) => {
      await client(place).openHome(user)
      await idle()
      return JSON.stringify(place.user(user).home)
    },
  ],
]

const outsiders: readonly (readonly [string, Partial<User>, string])[] = [
  ['a guest in one channel', { guest: 'single' }, 'as a guest'],
  ['a guest in several channels', { guest: 'multi' }, 'as a guest'],
  ['somebody from another organisation', { from: 'T9999' }, 'belongs to another organization'],
]

describe.each(outsiders)('%s', (_, is, words) => {
  test.each(waysIn)(
    'is told kindly that the bot is not for them, and nothing of them is kept: by %s',
    async (_, act) => {
      Object.assign(place.user('Uguest'), is)
      expect(await act('Uguest')).toContain(words)
      expect(await isKnown('Uguest')).toBe(false)
      expect(place.views.size).toBe(0)
    },
  )
})

describe('a member', () => {
  test.each(waysIn)('is welcomed and known: by %s', async (_, act) => {
    expect(await act('Utwin')).not.toMatch(/guest|organisation/)
    expect(await isKnown('Utwin')).toBe(true)
  })

  test('of several workspaces of one organisation is at home in each', async () => {
    Object.assign(place.user('Ugrid'), { from: 'T9998', enterprise: ['T9998', place.team] })
    await client(place).command('Ugrid', 'ii', '', 'channel')
    await idle()
    expect(shown()).toContain('Start')
  })

  test('who was a guest is served within a minute or so', async () => {
    const user = place.user('Ulate')
    user.guest = 'multi'
    await client(place).command('Ulate', 'ii', '', 'channel')
    delete user.guest
    wait(61_000)
    await client(place).command('Ulate', 'ii', '', 'channel')
    await idle()
    expect(shown()).toContain('Start')
  })
})

describe('a member who is made a guest', () => {
  const asks = async (user: string, command: string, words = '') => {
    const from = place.messages.length
    await client(place).command(user, command, words, 'channel')
    await idle()
    return JSON.stringify(place.messages.slice(from))
  }
  const makeGuest = (user: string): void => {
    place.user(user).guest = 'multi'
    wait(61 * 60_000)
  }

  test('goes on with their record: what is due, a pause, all that is kept of them', async () => {
    await welcome(place, 'Uformer')
    makeGuest('Uformer')
    expect(await asks('Uformer', 'ii')).toContain('Prepare')
    expect(await asks('Uformer', 'ii', 'export')).toContain('.json')
    await client(place).command('Uformer', 'ii-log', 'Ada', 'channel')
    await idle()
    expect(place.views.has('Uformer')).toBe(true)
  })

  test('sees nothing of others any more, whatever role they had', async () => {
    await welcome(place, 'Uone')
    expect(await asks('Uone', 'ii-program')).toContain('cohort')
    makeGuest('Uone')
    expect(await asks('Uone', 'ii-program')).not.toContain('cohort')
  })
})

test('a bot is not answered, and nothing of it is kept', async () => {
  place.user('Ubot').bot = true
  for (const [, act] of waysIn) await act('Ubot')
  expect(
    place.messages.filter(({ onlyFor, channel }) => onlyFor === 'Ubot' || channel === place.directOf('Ubot')),
  ).toEqual([])
  expect(place.user('Ubot').home).toBeUndefined()
  expect(await isKnown('Ubot')).toBe(false)
})

describe('where Slack does not tell who somebody is', () => {
  const silent = () =>
    place.failures.set(
      'users.info',
      Array.from({ length: 5 }, () => ({ kind: 'limited', seconds: 30 }) as const),
    )

  test.each(waysIn.filter(([name]) => name !== 'a button'))(
    'a stranger is asked to try again, and nothing of them is kept: by %s',
    async (_, act) => {
      silent()
      expect(await act('Unew')).toContain('try again in a minute')
      expect(await isKnown('Unew')).toBe(false)
      place.failures.clear()
      wait(61_000)
      expect(await act('Unew')).toContain('Start')
    },
  )

  test('whoever is known goes on', async () => {
    await client(place).command('Uknown', 'ii', '', 'channel')
    await idle()
    wait(61 * 60_000)
    silent()
    const from = place.messages.length
    await client(place).command('Uknown', 'ii', '', 'channel')
    await idle()
    expect(place.calls.filter(({ method, ok }) => method === 'users.info' && !ok)).toHaveLength(1)
    expect(JSON.stringify(place.messages.slice(from))).toContain('Start')
  })

  test('and the payload names another workspace, that one counts', async () => {
    place.user('Ufar').from = 'T9999'
    expect(await buttonOf('Ufar', silent)).toContain('another organization')
  })
})
