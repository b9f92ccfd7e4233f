import { describe, expect, test } from 'vitest'
import type { Message } from '../../../src/core/ports.ts'
import { wordsOf } from '../../../src/core/text.ts'
import type { View } from '../../../src/core/view.ts'
import { wordsFor } from '../../../src/locales/index.ts'
import type { Driver } from '../driver.ts'
import { answers, pressed, READER, type Stage, says, typedIn } from './stage.ts'

export const trouble = (stage: Stage): void => {
  const { driver } = stage
  const breaks = () => {
    throw new Error('the scripted dispatch breaks')
  }

  const broke = wordsOf(wordsFor(READER.language).trouble.broke, READER)

  describe('when the dispatch breaks, there is still an answer', () => {
    test('to a command, to a button and to plain words', async () => {
      const person = stage.somebody()
      stage.answer(breaks)
      await driver.command(person, 'ii')
      expect(driver.messages(person)).toHaveLength(1)
      stage.answer(async () => breaks())
      await driver.say(person, 'hello')
      expect(driver.messages(person)).toHaveLength(2)
      await driver.command(person, 'ii', '', 'direct')
      expect(driver.messages(person)).toHaveLength(3)
      for (const { words } of driver.messages(person)) expect(words).toContain(broke)

      const other = stage.somebody()
      await pressed(stage, other, answers('Before the trouble'))
      stage.answer(breaks)
      await driver.press(other, 'Go on')
      expect(driver.messages(other)).toHaveLength(3)
    })

    test('to a form, and what was typed is kept or given back', async () => {
      const { person } = await stage.opened([{ kind: 'paragraph' }])
      stage.answer(breaks)
      await driver.submit(person, { a: 'analysts pair with engineers' })
      const told = driver.messages(person).map(({ words }) => words)
      expect([typedIn(driver.form(person), 'a'), ...told].join('\n')).toContain('analysts pair with engineers')
    })

    test('to a name being typed: nobody is offered, and what was typed can stand', async () => {
      const person = stage.somebody()
      stage.answer(() => ({ kind: 'nothing' }))
      stage.offer('broken')
      expect(await driver.suggest(person, 'Ad')).toEqual(driver.platform === 'slack' ? ['Add "Ad"'] : [])
    })

    test('and the next event is answered as ever', async () => {
      const person = stage.somebody()
      stage.answer(breaks)
      await driver.command(person, 'ii')
      stage.answer(() => answers('Here again.'))
      await driver.command(person, 'ii')
      expect(driver.messages(person).at(-1)?.words).toContain('Here again.')
    })
  })

  describe('an event that the platform repeats has the id it had', () => {
    const ids = () => new Set(stage.events().map(({ id }) => id))

    test('a command', async () => {
      const person = stage.somebody()
      stage.answer(() => answers('Once.'))
      await driver.command(person, 'ii')
      await driver.repeatLast()
      expect(ids().size).toBe(1)
      await driver.command(person, 'ii')
      expect(ids().size).toBe(2)
    })

    test('a press', async () => {
      const person = stage.somebody()
      await pressed(stage, person, { kind: 'nothing' })
      await driver.repeatLast()
      expect(ids().size).toBe(1)
    })

    test('plain words', async () => {
      stage.answer(() => answers('Once.'))
      await driver.say(stage.somebody(), 'hello')
      await driver.repeatLast()
      expect(ids().size).toBe(1)
    })

    test('a form', async () => {
      const { person, form } = await stage.opened([{ kind: 'text' }])
      await driver.submit(person, { a: 'Ada' })
      await driver.repeatLast()
      expect(ids()).toEqual(new Set([form.id]))
    })
  })

  describe('direct messages that are closed', () => {
    const card = (): Parameters<Stage['answer']>[0] => () => ({
      kind: 'view',
      show: {
        direct: { views: [says('The card')], pointer: says('I sent it.'), closed: says('Closed, so here: the card') },
      },
    })

    test('the private answer says so and carries the content', async () => {
      const person = stage.somebody()
      driver.closeDirect(person)
      stage.answer(card())
      await driver.command(person, 'ii-prep')
      expect(driver.messages(person)).toMatchObject([
        { words: expect.stringContaining('Closed, so here: the card'), where: 'private' },
      ])
    })

    test('the same for a form', async () => {
      const { person } = await stage.opened([{ kind: 'text' }])
      driver.closeDirect(person)
      stage.answer(card())
      await driver.submit(person, { a: 'Ada' })
      expect(driver.messages(person).map(({ words }) => words.trim())).toEqual(['Closed, so here: the card'])
    })
  })
}

/** What the bot sends on its own account. */
export const messages = (stage: Stage): void => {
  const { driver } = stage
  const to = (person: string, view: View, once: string): Message => ({
    to: { platform: driver.platform, user: driver.user(person) },
    place: driver.place,
    view,
    reader: READER,
    once,
    again: false,
    mayRepeat: true,
  })

  describe('a message that the bot sends by itself', () => {
    test('arrives in the direct message of that person only', async () => {
      const [person, other] = await both(stage)
      const outcome = await driver.messenger(to(person, says('Ada, 2 hours ago.'), 'reminder-1'))
      expect(outcome).toMatchObject({
        kind: 'sent',
        message: expect.stringMatching(/./),
        direct: expect.stringMatching(/./),
      })
      expect(driver.messages(person)).toMatchObject([
        { words: expect.stringContaining('2 hours ago'), where: 'direct' },
      ])
      expect(driver.messages(other)).toEqual([])
    })

    test('is shown once, however often the same one is tried', async () => {
      const [person] = await both(stage)
      const message = to(person, says('Ada, 2 hours ago.'), 'reminder-2')
      await driver.messenger(message)
      expect(await driver.messenger({ ...message, again: true })).toMatchObject({ kind: 'sent' })
      expect(driver.messages(person)).toHaveLength(1)
      await driver.messenger({ ...message, once: 'reminder-3' })
      expect(driver.messages(person)).toHaveLength(2)
    })

    test('goes to the direct message that the one before told', async () => {
      const [person] = await both(stage)
      const first = await driver.messenger(to(person, says('Ada.'), 'reminder-6'))
      if (first.kind !== 'sent' || !first.direct) throw new Error(first.kind)
      const second = { ...to(person, says('Grace.'), 'reminder-7'), direct: first.direct }
      expect(await driver.messenger(second)).toMatchObject({ kind: 'sent', direct: first.direct })
      expect(driver.messages(person)).toHaveLength(2)
    })

    test('has buttons that work', async () => {
      const [person] = await both(stage)
      const view: View = {
        blocks: [
          ...says('Due by 3 pm.').blocks,
          { kind: 'buttons', buttons: [{ ref: 'contract.done.7', label: 'I sent it' }] },
        ],
      }
      await driver.messenger(to(person, view, 'reminder-4'))
      stage.answer(() => ({ kind: 'view', show: { here: { view: says('Kept.'), instead: true } } }))
      await driver.press(person, 'I sent it')
      expect(stage.event('press').ref).toBe('contract.done.7')
      expect(driver.messages(person)).toMatchObject([{ words: expect.stringContaining('Kept.'), buttons: [] }])
    })

    test('is unreachable where direct messages are closed', async () => {
      const [person] = await both(stage)
      driver.closeDirect(person)
      expect(await driver.messenger(to(person, says('Ada.'), 'reminder-5'))).toMatchObject({ kind: 'unreachable' })
      expect(driver.messages(person)).toEqual([])
    })
  })
}

/** Two people whom the platform has met. */
const both = async (stage: Stage): Promise<[string, string]> => {
  const people: [string, string] = [stage.somebody(), stage.somebody()]
  stage.answer(() => ({ kind: 'nothing' }))
  for (const person of people) await stage.driver.command(person, 'ii')
  return people
}

/** The bot is added and removed: on a driver of its own, since nothing can follow. */
export const comingAndGoing = (stage: Stage): void => {
  const kindsAt = (driver: Driver) =>
    stage
      .events()
      .filter(({ at }) => at.id === driver.place)
      .map(({ kind }) => kind)

  test('the bot is added to a place, and removed from it', async () => {
    stage.answer(() => ({ kind: 'nothing' }))
    // Slack tells of it where somebody installs the bot.
    await stage.driver.join?.()
    if (stage.driver.join) expect(kindsAt(stage.driver)).toContain('joined')
    stage.answer(() => ({ kind: 'nothing' }))
    await stage.driver.leave()
    expect(kindsAt(stage.driver)).toContain('left')
  })
}
