import { describe, expect, test } from 'vitest'
import { makeExchange } from '../../../adapters/slack/exchange.ts'
import { here, instead, type Reply, type Shown } from '../../../src/core/reply.ts'
import { button, buttons, checklist, copy, view } from '../../../src/core/view.ts'
import { CHANNEL } from '../../fakes/slack/workspace.ts'
import { formOf, reader, says, slackStage, somebody, words } from './stage.ts'

const { driver, answer, events, calls, logged, seen } = slackStage()
const opens = async (reply: Reply = { kind: 'form', form: formOf() }): Promise<string> => {
  const person = somebody()
  answer(reply)
  await driver.command(person, 'ii-log')
  return person
}
const homes = {
  seen: () => ({ above: [], below: [] }),
  moveOn: () => {},
  show: async () => {},
  refresh: async () => {},
}

describe('a form', () => {
  test('that comes too late asks to be run again', async () => {
    const person = somebody()
    answer(() => {
      driver.workspace.wait(3500)
      return { kind: 'form', form: formOf() }
    })
    await driver.command(person, 'ii-log')
    expect(driver.form(person)).toBeUndefined()
    expect(seen(person)).toEqual([expect.stringContaining('run that again')])
  })

  test('that Slack does not open says so, and what to do', async () => {
    driver.workspace.failures.set('views.open', [{ kind: 'limited', seconds: 5 }])
    expect(seen(await opens())).toEqual([expect.stringContaining("couldn't open the form just now")])
    driver.workspace.failures.set('views.open', [{ kind: 'lost' }])
    expect(seen(await opens())).toEqual([expect.stringContaining('If no form has opened')])
  })

  test('that is opened already is not asked for twice', async () => {
    const person = await opens()
    await driver.repeatLast()
    expect(driver.form(person)).toBeDefined()
    expect(seen(person)).toEqual([])
  })

  test('cannot follow plain words: a sentence says what to do', async () => {
    const person = somebody()
    answer({ kind: 'form', form: formOf() })
    await driver.say(person, 'log a talk')
    expect(seen(person)).toEqual([expect.stringContaining('/ii')])
  })

  test('follows a form in the same window', async () => {
    const person = await opens()
    const next = formOf({ title: 'Page two' })
    answer({ kind: 'form', form: next })
    await driver.submit(person, { who: 'Ada' })
    expect(driver.form(person)?.title).toBe('Page two')
    answer(here(says('Saved.')))
    await driver.submit(person, {})
    expect(events()).toMatchObject([{ kind: 'submit', id: next.id }])
    expect(driver.messages(person)).toMatchObject([{ words: 'Saved.', where: 'private' }])
  })

  test('says what was wrong where it was typed, and keeps the rest', async () => {
    const form = formOf({
      fields: [
        { name: 'who', kind: 'text', label: 'Who', optional: true, maxLength: 100 },
        { name: 'when', kind: 'datetime', label: 'When', optional: true, maxLength: 100 },
      ],
    })
    const person = await opens({ kind: 'form', form })
    const [who, when] = form.fields
    if (!who || !when) throw new Error('two fields')
    const problem = [{ kind: 'plain', text: 'Which <day>?' }] as const
    answer({ kind: 'invalid', form: { ...form, fields: [who, { ...when, problem }] }, summary: says('No.') })
    await driver.submit(person, { who: 'Ada', when: 'smarch' })
    expect(driver.form(person)?.fields).toMatchObject([
      { name: 'who', value: 'Ada' },
      { name: 'when', value: 'smarch', problem: 'Which <day>?' },
    ])
    expect(seen(person)).toEqual([])
  })

  test('put right and sent again is answered without a look into the history: nothing of it is there yet', async () => {
    const person = await opens()
    const [field] = formOf().fields
    if (!field) throw new Error('a field')
    const problem = [{ kind: 'plain', text: 'Who?' }] as const
    answer({ kind: 'invalid', form: { ...formOf(), fields: [{ ...field, problem }] }, summary: says('No.') })
    await driver.submit(person, { who: '' })
    const from = driver.workspace.calls.length
    answer({ kind: 'view', show: { direct: { views: [says('Saved.')], closed: says('Closed.') } } })
    await driver.submit(person, { who: 'Ada' })
    expect(seen(person)).toEqual(['Saved.'])
    expect(calls('conversations.history', from)).toEqual([])
  })

  test('stays open when it could not be saved, with the sentence and all that was typed', async () => {
    const person = await opens()
    answer({ kind: 'failed', show: view(words('I could not save that just now.'), words('Ada')) })
    await driver.submit(person, { who: 'Ada' })
    expect(driver.form(person)?.fields).toMatchObject([{ value: 'Ada', problem: 'I could not save that just now.' }])
    answer(here(says('Saved.')))
    await driver.submit(person, {})
    expect(events()).toMatchObject([{ values: { who: 'Ada' } }])
    expect(driver.form(person)).toBeUndefined()
  })

  test('that a button opened answers in place of that button’s message', async () => {
    const person = somebody()
    answer(here(view(words('Before'), buttons(button('test.open.1', 'Open')))))
    await driver.command(person, 'ii')
    answer({ kind: 'form', form: formOf() })
    await driver.press(person, 'Open')
    answer(instead(says('After')))
    await driver.submit(person, {})
    expect(seen(person)).toEqual(['After'])
  })

  test('opened in the direct message answers there', async () => {
    const person = somebody()
    answer({ kind: 'form', form: formOf() })
    await driver.command(person, 'ii-log', '', 'direct')
    answer(here(says('Saved.')))
    await driver.submit(person, {})
    expect(driver.messages(person)).toMatchObject([{ words: 'Saved.', where: 'direct' }])
  })

  test('still finds the person when half an hour has gone by', async () => {
    const person = await opens()
    driver.workspace.wait(31 * 60_000)
    answer(here(says('Saved.')))
    await driver.submit(person, {})
    expect(driver.messages(person)).toMatchObject([{ words: 'Saved.', where: 'direct' }])
  })

  test('and in a channel that the bot is in, privately', async () => {
    const person = await opens()
    driver.workspace.joined.add(CHANNEL)
    driver.workspace.wait(31 * 60_000)
    answer(here(view(words('Saved.'), copy('Dear *Ada*').blocks[0])))
    await driver.submit(person, {})
    driver.workspace.joined.delete(CHANNEL)
    expect(driver.messages(person)).toMatchObject([
      { words: 'Saved.', where: 'private' },
      { words: 'Dear *Ada*', where: 'private' },
    ])
  })
})

describe('an answer', () => {
  test('to a command stands in the response, without another request', async () => {
    const person = somebody()
    answer(here(says('Your next talk is on Wednesday.')))
    await driver.command(person, 'ii')
    const before = driver.workspace.calls.length
    await driver.command(person, 'ii')
    expect(driver.workspace.calls.slice(before)).toEqual([])
    expect(seen(person)).toHaveLength(2)
  })

  test('in a direct message with somebody else is private, and not taken for ours', async () => {
    const person = somebody()
    answer(here(says('Hello.')))
    await driver.command(person, 'ii')
    const { last } = driver.client
    const fields = new URLSearchParams(last()?.body)
    fields.set('channel_name', 'directmessage')
    fields.set('channel_id', 'DELSEWHERE')
    fields.set('trigger_id', 'another')
    answer(here(says('Hello.')))
    const sent = await driver.client.post('/slack/commands', {
      body: fields.toString(),
      contentType: 'application/x-www-form-urlencoded',
    })
    expect(events()).toMatchObject([{ at: { direct: false } }])
    expect(JSON.parse(sent.body)).toMatchObject({ response_type: 'ephemeral' })
  })

  test('tells the dispatcher what Slack knows of the person, asked once an hour', async () => {
    const person = somebody()
    const user = driver.workspace.user(driver.user(person))
    Object.assign(user, { name: 'Priya Shah', zone: 'Asia/Kolkata', locale: 'es-LA', admin: true })
    answer({ kind: 'nothing' })
    const from = driver.workspace.calls.length
    await driver.command(person, 'ii')
    await driver.command(person, 'ii')
    expect(events()[0]?.by).toEqual({
      platform: 'slack',
      user: user.id,
      name: 'Priya Shah',
      zone: 'Asia/Kolkata',
      language: 'es',
      runsPlace: true,
    })
    expect(calls('users.info', from)).toHaveLength(1)
    driver.workspace.wait(61 * 60_000)
    await driver.command(person, 'ii')
    expect(calls('users.info', from)).toHaveLength(2)
  })

  test('goes on without what Slack does not tell', async () => {
    const person = somebody()
    driver.workspace.failures.set('users.info', [{ kind: 'limited', seconds: 30 }])
    answer(here(says('Hello.')))
    await driver.command(person, 'ii')
    expect(events()[0]?.by).toEqual({ platform: 'slack', user: driver.user(person), unproven: 'untold' })
    expect(seen(person)).toEqual(['Hello.'])
  })

  test('replaces the message in the direct message, draft and all', async () => {
    const person = somebody()
    const show: Shown = {
      direct: { views: [view(words('Card'), buttons(button('test.go.1', 'Go')))], closed: says('Closed') },
    }
    answer({ kind: 'view', show })
    await driver.command(person, 'ii-prep')
    answer(instead(view(words('Sent.'), copy('Dear *Ada*').blocks[0])))
    await driver.press(person, 'Go')
    expect(driver.messages(person)).toMatchObject([
      { words: 'Sent.', buttons: [], where: 'direct' },
      { words: 'Dear *Ada*', where: 'direct' },
    ])
  })

  test('that is longer than a message stands beneath the one that it replaces, whole, and once', async () => {
    const person = somebody()
    const long = view(words('a'.repeat(2500)), words('b'.repeat(2500)), buttons(button('test.go.1', 'Go')))
    answer({ kind: 'view', show: { direct: { views: [long], closed: says('Closed') } } })
    await driver.command(person, 'ii-prep')
    const newer = view(words('c'.repeat(2500)), words('d'.repeat(2500)), buttons(button('test.go.2', 'On')))
    answer(instead(newer))
    await driver.press(person, 'Go')
    const [, pressed, ...after] = driver.messages(person)
    expect(pressed).toMatchObject({ words: 'Below is how it is now.', buttons: [] })
    expect(after.map(({ words: said }) => said.slice(0, 1))).toEqual(['c', 'd'])
    expect(after.at(-1)?.buttons).toEqual(['On'])
  })

  test('is a new message where the one to replace is gone', async () => {
    const person = somebody()
    answer({
      kind: 'view',
      show: { direct: { views: [view(words('Card'), buttons(button('test.go.1', 'Go')))], closed: says('Closed') } },
    })
    await driver.command(person, 'ii-prep')
    driver.workspace.failures.set('chat.update', [{ kind: 'error', code: 'cant_update_message' }])
    answer(instead(says('Done.')))
    await driver.press(person, 'Go')
    expect(seen(person)).toEqual(['Done.'])
  })

  test('is not sent to the direct message twice when the event is repeated', async () => {
    const person = somebody()
    answer({ kind: 'view', show: { direct: { views: [says('Card'), says('Draft')], closed: says('Closed') } } })
    await driver.say(person, 'hello')
    await driver.repeatLast()
    expect(seen(person)).toEqual(['Card', 'Draft'])
  })

  test('waits a moment where Slack asks for it, and is sent once', async () => {
    const person = somebody()
    driver.workspace.failures.set('chat.postMessage', [{ kind: 'none' }, { kind: 'limited', seconds: 0 }])
    answer({ kind: 'view', show: { direct: { views: [says('Card'), says('Draft')], closed: says('Closed') } } })
    await driver.say(person, 'hello')
    expect(seen(person)).toEqual(['Card', 'Draft'])
  })

  test('says that direct messages are closed rather than wait for long', async () => {
    const person = somebody()
    driver.workspace.failures.set('chat.postMessage', [{ kind: 'limited', seconds: 30 }])
    answer({ kind: 'view', show: { direct: { views: [says('Card')], closed: says('Closed') } } })
    await driver.command(person, 'ii')
    expect(driver.messages(person)).toMatchObject([{ words: 'Closed', where: 'private' }])
  })

  test('whose checklist was ticked keeps every item', async () => {
    const person = somebody()
    const items = ['site', 'talk', 'pen'].map((id) => ({
      id,
      label: [{ kind: 'plain', text: `The ${id}` } as const],
      done: id === 'pen',
    }))
    answer(here(view(words('Before you go'), checklist('test.tick.1', items))))
    await driver.command(person, 'ii-prep')
    answer({ kind: 'nothing' })
    await driver.tick(person, 'The talk')
    await driver.tick(person, 'The pen')
    expect(events()).toMatchObject([
      { items: { site: false, talk: true, pen: true } },
      { items: { site: false, talk: true, pen: false } },
    ])
  })
})

describe('the Home tab', () => {
  test('shows the answer, and a later one above it', async () => {
    const person = somebody()
    answer(here(view(words('Nothing is due.'), buttons(button('home.draft.1', 'Draft')))))
    await driver.openHome?.(person)
    expect(driver.home(person)).toContain('Nothing is due.')
    answer(here(says('I sent it to you.')))
    await driver.pressAtHome(person, 'Draft')
    await driver.pressAtHome(person, 'Draft')
    expect(driver.home(person).match(/I sent it to you/g)).toHaveLength(1)
    expect(driver.home(person)).toMatch(/I sent it.*Nothing is due/s)
    answer(instead(says('Marked as sent.')))
    await driver.pressAtHome(person, 'Draft')
    expect(driver.home(person)).toMatch(/^Marked as sent\..*Nothing is due/s)
    expect(driver.home(person)).not.toContain('I sent it')
    expect(driver.messages(person)).toEqual([])
  })

  test('that does not take an answer leaves it to the direct message', async () => {
    const person = somebody()
    answer(here(view(words('Nothing is due.'), buttons(button('home.draft.1', 'Draft')))))
    await driver.openHome?.(person)
    driver.workspace.failures.set('views.publish', [{ kind: 'error', code: 'not_enabled' }])
    answer(instead(says('Marked as sent.')))
    await driver.pressAtHome(person, 'Draft')
    expect(driver.messages(person)).toMatchObject([{ words: 'Marked as sent.', where: 'direct' }])
  })

  test('has a file of its answer in the direct message', async () => {
    const person = somebody()
    answer(here(view(words('Nothing is due.'), buttons(button('home.draft.1', 'Draft')))))
    await driver.openHome?.(person)
    const file = { kind: 'file', name: 'all.json', mediaType: 'application/json', content: '{}' } as const
    answer(here(view(words('Here.'), file)))
    await driver.pressAtHome(person, 'Draft')
    expect(driver.home(person)).toContain('Here.')
    expect(driver.messages(person).flatMap(({ files }) => files ?? [])).toMatchObject([{ name: 'all.json' }])
  })

  const start = view(words('Welcome.'), buttons(button('welcome.go.1', 'Start')))
  const direct = { views: [says('The card')], pointer: says('I sent it to you.'), closed: says('Closed, so here.') }
  const greeting: Reply = { kind: 'view', show: { here: { view: start, instead: false }, direct } }

  test('keeps what it shows and says above it that something went to the direct message', async () => {
    const person = somebody()
    answer(greeting)
    await driver.openHome?.(person)
    expect(driver.home(person)).toMatch(/^I sent it to you\..*Welcome\./s)
    expect(seen(person)).toEqual(['The card'])
    answer({ kind: 'view', show: { direct: { ...direct, views: [says('Another')] } } })
    await driver.pressAtHome(person, 'Start')
    expect(driver.home(person)).toMatch(/^I sent it to you\..*Welcome\./s)
    expect(seen(person)).toEqual(['The card', 'Another'])
  })

  test('says above what is there that direct messages are closed', async () => {
    const person = somebody()
    driver.closeDirect(person)
    answer(greeting)
    await driver.openHome?.(person)
    expect(driver.home(person)).toMatch(/^Closed, so here\..*Welcome\./s)
    answer(greeting)
    await driver.pressAtHome(person, 'Start')
    expect(driver.home(person)).toMatch(/^Closed, so here\..*Welcome\..*Welcome\./s)
    expect(driver.home(person).match(/Closed/g)).toHaveLength(1)
  })

  test('opens a form, whose answer goes to the direct message, without a word that it did', async () => {
    const person = somebody()
    answer(here(view(words('Home'), buttons(button('home.log.1', 'Log')))))
    await driver.openHome?.(person)
    answer({ kind: 'form', form: formOf() })
    await driver.pressAtHome(person, 'Log')
    answer({
      kind: 'view',
      show: { direct: { views: [says('Saved.')], pointer: says('I sent it.'), closed: says('Closed') } },
    })
    await driver.submit(person, {})
    expect(driver.messages(person)).toMatchObject([{ words: 'Saved.', where: 'direct' }])
    expect(driver.home(person).trim()).toBe('Home')
  })
})

test('a workspace that could not be forgotten is in the log with the error itself, and Slack sends the event again', async () => {
  const away = new Error('away')
  const errors: unknown[] = []
  const asked: string[] = []
  const quiet = () => {}
  const exchange = makeExchange({
    web: { token: async () => 'token' } as never,
    directs: { of: async () => 'D1', keep: () => {} },
    homes,
    messenger: async () => ({ kind: 'sent', message: '1' }),
    people: { of: async () => ({}), forget: () => {} },
    tokens: { remove: () => Promise.reject(away) },
    turnAway: async () => {},
    clock: () => 0,
    log: { debug: quiet, info: quiet, warn: quiet, error: ({ err }) => void errors.push(err) },
    dispatch: async () => ({ reply: { kind: 'nothing' }, reader }),
  })
  const payload = { type: 'event_callback', team_id: 'T1', event_id: 'Ev1', event: { type: 'app_uninstalled' } }
  await exchange(payload, { answer: () => true, later: () => void asked.push('again'), retried: false, waited: 0 })
  expect(asked).toEqual(['again'])
  expect(errors).toEqual([away])
})

test('a profile’s change of language is followed, and one that changes nothing asks Slack nothing', async () => {
  const user = driver.user(somebody())
  answer(here(says('Home.')))
  Object.assign(driver.workspace.user(user), { locale: 'es-ES' })
  const from = driver.workspace.calls.length
  const { zone: tz } = reader
  await driver.client.event({ type: 'user_change', user: { id: user, tz, locale: 'en-GB' } })
  expect(calls('users.info', from)).toHaveLength(0)
  await driver.client.event({ type: 'user_change', user: { id: user, tz, locale: 'es-ES' } })
  expect(calls('users.info', from)).toHaveLength(1)
  expect(events().at(-1)).toMatchObject({ kind: 'opened home', anew: true, by: { user, language: 'es' } })
})

test('a profile’s change that can’t be followed just now, Slack is asked to tell again', async () => {
  const user = driver.user(somebody())
  answer({ kind: 'failed', show: says('Away.') })
  await expect(driver.client.event({ type: 'user_change', user: { id: user, tz: 'Asia/Tokyo' } })).rejects.toThrow(
    '503',
  )
})

test('nothing that anybody typed is in the log', async () => {
  const person = await opens({ kind: 'form', form: formOf() })
  answer(() => {
    throw new Error('a secret wish')
  })
  await driver.submit(person, { who: 'a secret wish' })
  await driver.command(person, 'ii', 'a secret wish')
  driver.workspace.failures.set('views.open', [{ kind: 'error', code: 'internal_error' }])
  answer({ kind: 'form', form: formOf({ title: 'a secret wish' }) })
  await driver.command(person, 'ii')
  expect(logged.length).toBeGreaterThan(2)
  expect(logged.join('\n')).not.toContain('secret wish')
  expect(logged.join('\n')).not.toContain('xoxb')
})
