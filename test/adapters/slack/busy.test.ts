import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { goesOn, here } from '../../../src/core/reply.ts'
import { button, buttons, view } from '../../../src/core/view.ts'
import type { Json } from '../../fakes/slack/block-kit.ts'
import { CHANNEL } from '../../fakes/slack/workspace.ts'
import { formOf, says, slackStage, somebody, words } from './stage.ts'

const { driver, answer, events, calls } = slackStage()

/** As many commands as are worked on at once, none of which ends before `open`. */
const fill = async () => {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  const other = driver.user(somebody())
  answer(async () => {
    await opened
    return { kind: 'nothing' }
  })
  const many = Array.from({ length: 100 }, () => driver.client.command(other, 'ii', '', 'channel'))
  while (events().length < 100) await new Promise((resolve) => setTimeout(resolve, 5))
  return async () => {
    open()
    await Promise.all(many)
    await driver.slack.idle()
  }
}

let person: string
let before: number
let relax: () => Promise<void>
const privately = () =>
  driver.workspace.messages.filter(({ onlyFor }) => onlyFor === driver.user(person)).map(({ text }) => text)
const interaction = (payload: Json) =>
  driver.client.post('/slack/interactions', {
    body: new URLSearchParams({ payload: JSON.stringify(payload) }).toString(),
    contentType: 'application/x-www-form-urlencoded',
  })
const common = () => ({ team: { id: 'T0001', domain: 't' }, user: { id: driver.user(person), team_id: 'T0001' } })
const until = (said: () => unknown) => expect.poll(said, { timeout: 20_000 })
const window = () => JSON.stringify(driver.workspace.views.get(driver.user(person))?.view.blocks ?? [])

describe('with too much to do, a person hears within three seconds that the bot is busy', () => {
  beforeEach(() => {
    person = somebody()
    before = driver.workspace.calls.length
  })
  afterEach(async () => {
    expect(events()).toHaveLength(100)
    await relax()
  })

  test('who gives a command', async () => {
    relax = await fill()
    await driver.client.command(driver.user(person), 'ii', '', 'channel')
    expect(privately()).toEqual([expect.stringContaining('busy')])
  })

  test('who presses a button, and the button stays', async () => {
    answer(here(view(words('Card'), buttons(button('test.go.1', 'Go')))))
    await driver.command(person, 'ii-prep')
    const message = driver.workspace.messages.at(-1)
    const block = message?.blocks.find(({ type }) => type === 'actions') as Json
    relax = await fill()
    await driver.client.press(driver.user(person), message as NonNullable<typeof message>, block, block.elements[0])
    await until(privately).toEqual([expect.stringContaining('Card'), expect.stringContaining('busy')])
    expect(message?.blocks).toContain(block)
  })

  test('who presses a button on the Home tab: in a window', async () => {
    answer(here(view(words('Home'), buttons(button('test.go.1', 'Go')))))
    await driver.openHome?.(person)
    relax = await fill()
    const blocks = driver.workspace.user(driver.user(person)).home?.blocks
    const block = blocks.find(({ type }: Json) => type === 'actions')
    await driver.client.pressAtHome(driver.user(person), block, block.elements[0])
    await until(window).toContain('busy')
    expect(calls('views.open', before)).toMatchObject([{ ok: true }])
  })

  test('who sends a form, which keeps what was typed', async () => {
    answer({ kind: 'form', form: formOf() })
    await driver.command(person, 'ii-log')
    relax = await fill()
    await driver.client.submit(driver.user(person))
    expect(driver.form(person)?.fields[0]?.problem).toContain('busy')
  })

  test('who uses a shortcut, at a message or anywhere', async () => {
    relax = await fill()
    const user = driver.user(person)
    const response = driver.workspace.response(user, CHANNEL)
    const trigger = () => driver.workspace.trigger(user)
    const url = driver.responseUrl(response)
    await interaction({
      type: 'message_action',
      ...common(),
      callback_id: 'log',
      trigger_id: trigger(),
      response_url: url,
    })
    await until(privately).toEqual([expect.stringContaining('busy')])
    await interaction({ type: 'shortcut', ...common(), callback_id: 'log', trigger_id: trigger() })
    await until(window).toContain('busy')
  })

  test('who types a name: they can go on with what they typed', async () => {
    const form = formOf({ fields: [{ name: 'who', kind: 'contact', label: 'Who', optional: true, maxLength: 100 }] })
    answer({ kind: 'form', form })
    await driver.command(person, 'ii-log')
    relax = await fill()
    expect(await driver.client.suggest(driver.user(person), 'Ada')).toMatchObject([{ text: { text: 'Add "Ada"' } }])
  })

  test('and what Slack sends again by itself, it is asked to send again', async () => {
    relax = await fill()
    await expect(driver.client.say(driver.user(person), 'hello')).rejects.toThrow('503')
    await relax()
    answer(here(says('Hello.')))
    await driver.repeatLast()
    expect(driver.messages(person).map(({ words }) => words)).toEqual(['Hello.'])
    relax = await fill()
  })
})

test('answers that wait for Slack keep nobody out', async () => {
  answer(here(says('Here.')))
  // Long enough that all are asked for once before the first is asked for again, however slow the machine is.
  const limited = Array.from({ length: 100 }, () => ({ kind: 'limited', seconds: 5 }) as const)
  driver.workspace.failures.set('chat.postMessage', limited)
  const talker = driver.user(somebody())
  await Promise.all(limited.map((_, i) => driver.client.say(talker, `hello ${i}`)))
  person = somebody()
  await driver.client.command(driver.user(person), 'ii', '', 'channel')
  expect(privately()).toEqual(['Here.'])
  await driver.slack.idle()
  expect(driver.workspace.messages.filter(({ channel }) => channel === driver.workspace.directOf(talker))).toHaveLength(
    100,
  )
})

test('who closes the next page of a form is shown what was saved, however busy it is', async () => {
  person = somebody()
  answer({ kind: 'form', form: formOf() })
  await driver.command(person, 'ii-log')
  answer(goesOn(formOf({ title: 'More' }), 'test.saved.1', here(says('Saved.'))))
  await driver.submit(person, {})
  const other = driver.user(somebody())
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  answer(async (event) => {
    if (event.kind !== 'press') await opened
    return event.kind === 'press' ? here(says('Saved.')) : { kind: 'nothing' }
  })
  const many = Array.from({ length: 100 }, () => driver.client.command(other, 'ii', '', 'channel'))
  while (events().length < 100) await new Promise((resolve) => setTimeout(resolve, 5))
  await driver.client.close(driver.user(person))
  await until(privately).toEqual(['Saved.'])
  open()
  await Promise.all(many)
  await driver.slack.idle()
})

test('many at once: each is answered, and nobody is told nothing', async () => {
  answer(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300))
    return here(says('Here.'))
  })
  // Three times as many as are worked on at once.
  const people = Array.from({ length: 300 }, () => driver.user(somebody()))
  await Promise.all(people.map((user) => driver.client.command(user, 'ii', '', 'channel')))
  await driver.slack.idle()
  for (const user of people)
    expect(driver.workspace.messages.filter(({ onlyFor }) => onlyFor === user)).toMatchObject([{ text: /Here|busy/ }])
})
