import { describe, expect, test } from 'vitest'
import { connectSlack } from '../../../adapters/slack/index.ts'
import type { Message } from '../../../src/core/ports.ts'
import { here } from '../../../src/core/reply.ts'
import { HOUR, MINUTE } from '../../../src/core/time.ts'
import type { Block, View } from '../../../src/core/view.ts'
import { copy, view } from '../../../src/core/view.ts'
import type { Failure } from '../../fakes/slack/workspace.ts'
import { closedAddress } from '../closed.ts'
import { picture, pictures, reader, says, slackStage, somebody, words } from './stage.ts'

const { driver, answer, calls, logged, seen } = slackStage()
let count = 0
const met = (): string => {
  const person = somebody()
  driver.workspace.user(driver.user(person))
  return person
}
const to = (person: string, view: View = says('Ada, 2 hours ago.'), again = false): Message => ({
  to: { platform: 'slack', user: driver.user(person) },
  place: driver.place,
  view,
  reader,
  once: `reminder-${++count}`,
  again,
  mayRepeat: true,
})
const failing = (method: string, ...failures: Failure[]): void => {
  driver.workspace.failures.set(method, failures)
}

describe('what became of a message', () => {
  test('sent, with the message’s own id', async () => {
    const person = met()
    const outcome = await driver.messenger(to(person))
    const direct = driver.workspace.directOf(driver.user(person))
    expect(outcome).toEqual({ kind: 'sent', message: driver.workspace.messages.at(-1)?.ts, direct })
  })

  test('to be sent later, when Slack says; and nobody else waits for it', async () => {
    const [person, other] = [met(), met()]
    failing('chat.postMessage', { kind: 'limited', seconds: 7 })
    const before = driver.workspace.now()
    const outcome = await driver.messenger(to(person))
    if (outcome.kind !== 'retry') throw new Error(outcome.kind)
    expect(outcome.at).toBeGreaterThanOrEqual(before + 7000)
    expect(outcome.at).toBeLessThanOrEqual(driver.workspace.now() + 7000)
    expect(calls('chat.postMessage').filter(({ args }) => args.channel === `D${driver.user(person)}`)).toHaveLength(1)
    expect(await driver.messenger(to(other))).toMatchObject({ kind: 'sent' })
  })

  test.each([
    ['an answer that never came', { kind: 'lost' }],
    ['an internal error', { kind: 'error', code: 'internal_error' }],
    ['a fatal error', { kind: 'error', code: 'fatal_error' }],
    ['an HTTP 500', { kind: 'status' }],
  ] as const)('unknown, after %s, and it is not tried again by itself', async (_, failure) => {
    const person = met()
    failing('chat.postMessage', failure)
    const from = driver.workspace.calls.length
    expect(await driver.messenger(to(person))).toMatchObject({ kind: 'unknown' })
    expect(calls('chat.postMessage', from)).toHaveLength(1)
  })

  test.each([
    'cannot_dm_bot',
    'user_disabled',
    'user_not_visible',
    'is_archived',
    'not_in_channel',
    'channel_not_found',
  ])('unreachable, after %s', async (code) => {
    failing('chat.postMessage', { kind: 'error', code })
    expect(await driver.messenger(to(met()))).toEqual({ kind: 'unreachable', reason: code })
  })

  test('unreachable, for somebody whom Slack does not know', async () => {
    const unknown = { ...to(somebody()), to: { platform: 'slack', user: 'UNOBODY' } } as const
    expect(await driver.messenger(unknown)).toEqual({ kind: 'unreachable', reason: 'user_not_found' })
  })

  test.each([
    'invalid_auth',
    'not_authed',
    'token_revoked',
    'account_inactive',
    'missing_scope',
    'invalid_blocks',
    'invalid_arguments',
    'org_login_required',
    'access_denied',
    'team_access_not_granted',
    'an_error_of_tomorrow',
  ])('to be sent in an hour, after %s, which is for whoever runs the bot to mend', async (code) => {
    for (const method of ['conversations.open', 'chat.postMessage']) {
      failing(method, { kind: 'error', code })
      const before = driver.workspace.now()
      const from = logged.length
      const outcome = await driver.messenger(to(met()))
      if (outcome.kind !== 'retry') throw new Error(outcome.kind)
      expect(outcome.reason).toBe(code)
      expect(outcome.at).toBeGreaterThanOrEqual(before + HOUR)
      const lines = logged.slice(from).map((line) => JSON.parse(line))
      expect(lines).toContainEqual(expect.objectContaining({ level: 'error', code }))
    }
  })

  test('to be sent later, where the direct message could not even be opened', async () => {
    failing('conversations.open', { kind: 'lost' })
    expect(await driver.messenger(to(met()))).toMatchObject({ kind: 'retry' })
  })

  test('to be sent in a minute, where Slack was never reached: nobody has to guess whether it arrived', async () => {
    const quiet = () => {}
    const slack = await connectSlack({
      signingSecret: 'a secret of thirty-two characters',
      botToken: 'xoxb-test',
      apiUrl: `${await closedAddress()}/api/`,
      dispatch: () => Promise.reject(new Error('nobody acts')),
      log: { debug: quiet, info: quiet, warn: quiet, error: quiet },
      clock: () => 0,
    })
    const outcome = await slack.messenger({ ...to(met()), direct: 'D1' })
    expect(outcome).toEqual({ kind: 'retry', at: MINUTE, reason: 'ECONNREFUSED' })
    await slack.stop()
  })

  test('looked up in the log by its reason, never by its words', () => {
    expect(logged.join('\n')).toContain('cannot_dm_bot')
    expect(logged.join('\n')).not.toContain('2 hours ago')
  })
})

test('nothing unfurls, whoever asks for the message', async () => {
  const person = met()
  const from = driver.workspace.calls.length
  await driver.messenger(to(person, says('See https://engine.example')))
  answer({ kind: 'view', show: { direct: { views: [says('https://engine.example')], closed: says('No.') } } })
  await driver.command(person, 'ii')
  const posted = calls('chat.postMessage', from)
  expect(posted).toHaveLength(2)
  // https://docs.slack.dev/messaging/unfurling-links-in-messages: the other methods have no such argument.
  for (const { args } of posted) expect(args).toMatchObject({ unfurl_links: false, unfurl_media: false })
})

describe('a second try', () => {
  test('finds the first, which had arrived', async () => {
    const person = met()
    const message = to(person)
    failing('chat.postMessage', { kind: 'lost' })
    await driver.messenger(message)
    expect(seen(person)).toHaveLength(1)
    expect(await driver.messenger({ ...message, again: true })).toMatchObject({
      kind: 'sent',
      message: driver.workspace.messages.at(-1)?.ts,
    })
    expect(seen(person)).toHaveLength(1)
  })

  test('sends what had not arrived', async () => {
    const person = met()
    const message = to(person)
    failing('chat.postMessage', { kind: 'status' })
    await driver.messenger(message)
    expect(seen(person)).toEqual([])
    await driver.messenger({ ...message, again: true })
    expect(seen(person)).toHaveLength(1)
  })

  test('sends only the rest of what had arrived in part', async () => {
    const person = met()
    const message = to(person, view(words('Copy this:'), copy('Dear Ada').blocks[0]))
    failing('chat.postMessage', { kind: 'none' }, { kind: 'status' })
    expect(await driver.messenger(message)).toMatchObject({ kind: 'unknown' })
    expect(await driver.messenger({ ...message, again: true })).toMatchObject({ kind: 'sent' })
    expect(seen(person)).toEqual(['Copy this:', 'Dear Ada'])
  })

  test('leaves a refused look to whoever runs the bot', async () => {
    const from = logged.length
    failing('conversations.history', { kind: 'error', code: 'missing_scope' })
    await driver.messenger(to(met(), says('Ada.'), true))
    const lines = logged.slice(from).map((line) => JSON.parse(line))
    expect(lines).toEqual([expect.objectContaining({ level: 'error', code: 'missing_scope' })])
  })

  test.each(['invalid_auth', 'token_revoked', 'account_inactive'])(
    'takes %s at the look for a wrong token, not for a refused history',
    async (code) => {
      const person = met()
      failing('conversations.history', { kind: 'error', code })
      const outcome = await driver.messenger({ ...to(person, says('Ada.'), true), mayRepeat: false })
      expect(outcome).toMatchObject({ kind: 'retry', reason: code })
      expect(seen(person)).toEqual([])
    },
  )

  test('does not bring the first part again with a second one that was refused, an hour later', async () => {
    const person = met()
    const message = to(person, view(words('Copy this:'), copy('Dear Ada').blocks[0]))
    failing('chat.postMessage', { kind: 'none' }, { kind: 'error', code: 'access_denied' })
    expect(await driver.messenger(message)).toEqual({ kind: 'unknown', reason: 'access_denied' })
    failing('chat.postMessage', { kind: 'error', code: 'access_denied' })
    expect(await driver.messenger({ ...message, again: true })).toMatchObject({ kind: 'retry' })
    expect(await driver.messenger({ ...message, again: true })).toMatchObject({ kind: 'sent' })
    expect(seen(person)).toEqual(['Copy this:', 'Dear Ada'])
  })

  test('does not send while it cannot look', async () => {
    const person = met()
    failing('conversations.history', { kind: 'limited', seconds: 60 })
    expect(await driver.messenger(to(person, says('Ada.'), true))).toMatchObject({ kind: 'retry' })
    expect(seen(person)).toEqual([])
  })

  test('does not ask while it is known that it would be refused, and nothing else waits for that', async () => {
    const from = driver.workspace.calls.length
    const outcome = await driver.messenger(to(met(), says('Ada.'), true))
    expect(outcome).toMatchObject({ kind: 'retry', reason: 'Slack asks to slow down' })
    expect(outcome).not.toHaveProperty('limited')
    expect(calls('conversations.history', from)).toEqual([])
    expect(await driver.messenger(to(met()))).toMatchObject({ kind: 'sent' })
    driver.workspace.wait(MINUTE)
    expect(await driver.messenger(to(met(), says('Ada.'), true))).toMatchObject({ kind: 'sent' })
    expect(calls('conversations.history', from)).toHaveLength(1)
  })

  test('does not take another’s mark for its own', async () => {
    const person = met()
    await driver.messenger(to(person))
    await driver.messenger(to(person, says('Grace.'), true))
    expect(seen(person)).toHaveLength(2)
  })
})

describe('a file', () => {
  const withFile = view(words('For your calendar'), {
    kind: 'file',
    name: 'talk.ics',
    mediaType: 'text/calendar',
    content: 'BEGIN é',
  })

  test('is uploaded beneath the message that names it', async () => {
    const person = met()
    await driver.messenger(to(person, withFile))
    expect(driver.messages(person)).toMatchObject([
      { words: expect.stringContaining('talk.ics'), files: [] },
      { files: [{ name: 'talk.ics', bytes: Buffer.from('BEGIN é') }] },
    ])
  })

  test('is not uploaded twice', async () => {
    const person = met()
    const message = to(person, withFile)
    await driver.messenger(message)
    await driver.messenger({ ...message, again: true })
    expect(driver.messages(person).flatMap(({ files }) => files)).toHaveLength(1)
  })

  test('comes with the last part, at a second try too', async () => {
    const person = met()
    const message = to(person, view(...withFile.blocks, copy('Dear Ada').blocks[0]))
    failing('chat.postMessage', { kind: 'none' }, { kind: 'status' })
    await driver.messenger(message)
    expect(driver.messages(person).flatMap(({ files }) => files)).toEqual([])
    await driver.messenger({ ...message, again: true })
    expect(driver.messages(person).flatMap(({ files }) => files)).toHaveLength(1)
  })

  const files = (person: string) => driver.messages(person).flatMap((message) => message.files)
  const STEPS = ['files.getUploadURLExternal', 'upload', 'files.completeUploadExternal']

  test('that is a picture has its words in the message, and as alt text', async () => {
    const person = met()
    await driver.messenger(to(person, picture))
    expect(driver.messages(person)).toMatchObject([
      { words: expect.stringContaining('5 asked & 3 held'), raw: { text: 'This week\nPicture: 5 asked &amp; 3 held' } },
      { files: pictures },
    ])
  })

  test('has alt text that Slack takes, however long the words are', async () => {
    const person = met()
    const alt = '<&>'.repeat(400)
    await driver.messenger(to(person, view({ ...picture.blocks[1], alt } as Block)))
    const [file] = files(person)
    expect(alt.startsWith(file?.alt?.slice(0, -1) ?? '?')).toBe(true)
  })

  test.each(STEPS.flatMap((step) => [{ kind: 'lost' }, { kind: 'status' }].map((failure) => [step, failure] as const)))(
    'at %s with %o is looked for before it is uploaded again, and seen once',
    async (step, failure) => {
      const person = met()
      const message = to(person, picture)
      failing(step, failure as Failure)
      const from = driver.workspace.calls.length
      expect(await driver.messenger(message)).toMatchObject({ kind: 'unknown' })
      expect(calls('conversations.history', from)).toEqual([])
      const isThere = step === 'files.completeUploadExternal' && failure.kind === 'lost'
      expect(files(person)).toEqual(isThere ? pictures : [])
      expect(await driver.messenger({ ...message, again: true })).toMatchObject({ kind: 'sent' })
      expect(calls('conversations.history', from)).toHaveLength(1)
      expect(calls('files.completeUploadExternal', from)).toHaveLength(
        step === 'files.completeUploadExternal' && !isThere ? 2 : 1,
      )
      expect(files(person)).toEqual(pictures)
      expect(seen(person).filter(Boolean)).toHaveLength(1)
    },
  )

  test('would come twice without the look', async () => {
    const person = met()
    const message = to(person, picture)
    failing('files.completeUploadExternal', { kind: 'lost' })
    await driver.messenger(message)
    await driver.messenger({ ...message, once: 'another' })
    expect(files(person)).toHaveLength(2)
  })

  test('that a killed process never came to is uploaded at the second try, beneath what is there', async () => {
    const person = met()
    const message = to(person, picture)
    await driver.messenger({ ...message, view: view(...picture.blocks.slice(0, 1)) })
    await driver.messenger({ ...message, again: true })
    expect(seen(person)).toEqual(['This week', ''])
    expect(files(person)).toEqual(pictures)
  })

  test.each(STEPS)('waits where Slack asks to slow down at %s, and the message is not sent again', async (step) => {
    const person = met()
    const message = to(person, picture)
    const limited: Failure = { kind: 'limited', seconds: 7 }
    failing(step, limited, limited)
    expect(await driver.messenger(message)).toMatchObject({ kind: 'unknown' })
    const before = driver.workspace.now()
    const outcome = await driver.messenger({ ...message, again: true })
    if (outcome.kind !== 'retry') throw new Error(outcome.kind)
    expect(outcome.at).toBeGreaterThanOrEqual(before + 7000)
    expect(await driver.messenger({ ...message, again: true })).toMatchObject({ kind: 'sent' })
    expect(files(person)).toEqual(pictures)
    expect(seen(person).filter(Boolean)).toHaveLength(1)
  })

  test.each(['file_uploads_disabled', 'file_type_not_allowed', 'missing_scope'])(
    'that Slack refuses with %s is left: the message is complete without it',
    async (code) => {
      const person = met()
      const from = logged.length
      failing('files.getUploadURLExternal', { kind: 'error', code })
      expect(await driver.messenger(to(person, picture))).toMatchObject({ kind: 'sent' })
      expect(seen(person)).toEqual([expect.stringContaining('5 asked & 3 held')])
      expect(logged.slice(from).map((line) => JSON.parse(line))).toMatchObject([{ level: 'warn', code }])
    },
  )

  test('that fails twice is left: the message was sent', async () => {
    const person = met()
    const message = to(person, picture)
    failing('upload', { kind: 'status' }, { kind: 'status' })
    expect(await driver.messenger(message)).toMatchObject({ kind: 'unknown' })
    expect(await driver.messenger({ ...message, again: true })).toMatchObject({ kind: 'sent' })
    expect(files(person)).toEqual([])
  })
})

test('the direct message of somebody is opened once', async () => {
  const person = met()
  const from = driver.workspace.calls.length
  await driver.messenger(to(person))
  await driver.messenger(to(person))
  expect(calls('conversations.open', from)).toHaveLength(1)
})

test('an answer does not wait for 100 slow reminders, as many as a client sends at once', async () => {
  const late = Array.from({ length: 100 }, () => to(met()))
  let release = () => {}
  const until = new Promise<void>((resolve) => {
    release = resolve
  })
  let there = 0
  let sending: Promise<unknown> | undefined
  await new Promise<void>((allThere) => {
    const reached = () => {
      there += 1
      if (there === late.length) allThere()
    }
    failing('chat.postMessage', ...late.map(() => ({ kind: 'held', until, reached }) as const))
    sending = Promise.all(late.map((one) => driver.messenger(one)))
  })
  const person = met()
  answer(here(says('Here at once.')))
  await driver.say(person, 'hello')
  expect(seen(person)).toEqual(['Here at once.'])
  expect(
    late.flatMap((one) => driver.workspace.messages.filter(({ channel }) => channel === `D${one.to.user}`)),
  ).toEqual([])
  release()
  await sending
})

test('each call says whether Slack is there', async () => {
  expect(driver.slack.state()).toBe('connected')
  failing('chat.postMessage', { kind: 'lost' })
  await driver.messenger(to(met()))
  expect(driver.slack.state()).toBe('away')
  await driver.messenger(to(met()))
  expect(driver.slack.state()).toBe('connected')
})
