import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeDirects } from '../../../adapters/slack/directs.ts'
import { makeSending } from '../../../adapters/slack/messenger.ts'
import { makeReach, makeWeb, oneToken } from '../../../adapters/slack/web.ts'
import type { Clock, Message } from '../../../src/core/ports.ts'
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts'
import { remindersOver } from '../../../src/runtime/sending.ts'
import { BOT_TOKEN, type SlackServer, startSlack } from '../../fakes/slack/server.ts'
import { TEAM } from '../../fakes/slack/workspace.ts'
import { reader, says } from './stage.ts'

let slack: SlackServer
let count = 0
beforeAll(async () => {
  slack = await startSlack()
})
afterAll(() => slack.close())
beforeEach(() => {
  slack.workspace.distributed = false
  slack.workspace.wait(HOUR)
})

const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** Somebody, a message to them, and a replica whose clock may differ from Slack's. */
const scene = (more: Partial<Message> = {}, clock: Clock = slack.workspace.now) => {
  const { workspace } = slack
  const user = workspace.user(`ULOOK${++count}`).id
  const web = makeWeb(makeReach(slack.apiUrl, log), oneToken(BOT_TOKEN))
  const messenger = remindersOver(makeSending(web.reminders, { web, directs: makeDirects(), clock, log }))
  const message: Message = {
    to: { platform: 'slack', user },
    place: TEAM,
    view: says('Ada, 2 hours ago.'),
    reader,
    once: `look-${count}`,
    again: false,
    mayRepeat: false,
    ...more,
  }
  const channel = workspace.directOf(user)
  return {
    first: () => messenger(message),
    again: () => messenger({ ...message, again: true }),
    lose: () => workspace.failures.set('chat.postMessage', [{ kind: 'lost' }]),
    fail: () => workspace.failures.set('chat.postMessage', [{ kind: 'status' }]),
    /** They and the bot talk of other things. */
    chat: (messages: number) => {
      const { messages: all } = workspace
      for (let i = 0; i < messages; i++)
        all.push({ ts: workspace.ts(), channel, text: '.', blocks: [], mrkdwn: true, files: [], chosen: new Map() })
    },
    shown: () => workspace.messages.filter((one) => one.channel === channel && one.metadata).length,
  }
}
const looks = (from: number) =>
  slack.workspace.calls.slice(from).filter(({ method }) => method === 'conversations.history')

describe('an app within its workspace reads page by page', () => {
  test.each([0, 14, 15, 16, 40])('and finds what arrived before %i other messages', async (others) => {
    const { first, again, lose, chat, shown } = scene()
    lose()
    expect(await first()).toMatchObject({ kind: 'unknown' })
    chat(others)
    expect(await again()).toMatchObject({ kind: 'sent' })
    expect(shown()).toBe(1)
  })

  test.each([0, 14, 15, 16, 40])('and sends what is not among %i messages', async (others) => {
    const { first, again, fail, chat, shown } = scene()
    fail()
    await first()
    chat(others)
    expect(await again()).toMatchObject({ kind: 'sent' })
    expect(shown()).toBe(1)
  })

  test('never more at once than an app may that is distributed', async () => {
    const { again } = scene()
    const from = slack.workspace.calls.length
    await again()
    expect(looks(from).map(({ args }) => Number(args.limit))).toEqual([15])
  })

  test.each([
    [false, { kind: 'unknown', reason: 'history too long' }, 1],
    [true, { kind: 'sent' }, 2],
  ])('but not without end: then it comes twice where it may (%s)', async (mayRepeat, outcome, times) => {
    const { first, again, lose, chat, shown } = scene({ mayRepeat })
    lose()
    await first()
    chat(100)
    expect(await again()).toMatchObject(outcome)
    expect(shown()).toBe(times)
  })
})

describe('how far back', () => {
  const oldest = async (since: number | undefined, clock?: Clock): Promise<number> => {
    const { again } = scene(since === undefined ? {} : { since }, clock)
    // Slack's own time is known from its first answer.
    const from = slack.workspace.calls.length
    await again()
    return Number(looks(from)[0]?.args.oldest) * 1000
  }

  test('to the first try, an hour at least, and a day where it is not known', async () => {
    const now = slack.workspace.now()
    expect(Math.abs((await oldest(now - DAY)) - (now - DAY - 5 * MINUTE))).toBeLessThan(2000)
    expect(Math.abs((await oldest(now - MINUTE)) - (now - HOUR - 5 * MINUTE))).toBeLessThan(2000)
    expect(Math.abs((await oldest(undefined)) - (now - DAY - 5 * MINUTE))).toBeLessThan(2000)
  })

  test('what was said before that is not read', async () => {
    const { first, again, fail, chat, shown } = scene({ since: slack.workspace.now() + 2 * HOUR })
    chat(200)
    slack.workspace.wait(2 * HOUR)
    fail()
    await first()
    const from = slack.workspace.calls.length
    expect(await again()).toMatchObject({ kind: 'sent' })
    expect(looks(from)).toHaveLength(1)
    expect(shown()).toBe(1)
  })

  test.each([30 * DAY, -30 * DAY])('by Slack’s clock, where the process has another: %i ms', async (ahead) => {
    const clock = () => Date.now() + ahead
    const { first, again, lose, shown } = scene({ since: clock() - MINUTE }, clock)
    lose()
    await first()
    expect(await again()).toMatchObject({ kind: 'sent' })
    expect(shown()).toBe(1)
  })
})

describe('an app that is distributed outside the Marketplace', () => {
  beforeEach(() => {
    slack.workspace.distributed = true
  })

  test('finds what arrived among fifteen, a minute after somebody else’s look', async () => {
    const one = scene()
    const other = scene()
    for (const { first, lose, chat } of [one, other]) {
      lose()
      await first()
      chat(14)
    }
    expect(await one.again()).toMatchObject({ kind: 'sent' })
    const outcome = await other.again()
    if (outcome.kind !== 'retry') throw new Error(outcome.kind)
    slack.workspace.wait(outcome.at - slack.workspace.now())
    expect(await other.again()).toMatchObject({ kind: 'sent' })
    expect([one.shown(), other.shown()]).toEqual([1, 1])
  })

  test('does not send what may not come twice while it has seen fifteen messages of more', async () => {
    const { first, again, lose, chat, shown } = scene()
    lose()
    await first()
    chat(15)
    expect(await again()).toEqual({ kind: 'unknown', reason: 'history too long' })
    expect(shown()).toBe(1)
  })

  test('sends what may, since it is not among the newest fifteen', async () => {
    const { first, again, fail, chat, shown } = scene({ mayRepeat: true })
    fail()
    await first()
    chat(16)
    expect(await again()).toMatchObject({ kind: 'sent' })
    expect(shown()).toBe(1)
  })
})
