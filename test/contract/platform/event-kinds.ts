import { expect } from 'vitest'
import type { Event, EventKind } from '../../../src/core/event.ts'
import { buttons, checklist, view } from '../../../src/core/view.ts'
import { answers, type Cases, plainly, type Stage, words } from './stage.ts'

const where = ({ driver }: Stage, person: string, event: Event): void => {
  expect(event.by).toMatchObject({ platform: driver.platform, user: driver.user(person) })
  expect(event.id).not.toBe('')
}

/** What people do comes in as the core's events. Joining and leaving have a suite of their own, since they end the use of a place. */
export const eventKinds = {
  'event: command': {
    says: 'carries the command, the words after it, who and where',
    run: async (stage) => {
      const person = stage.somebody()
      stage.answer(() => answers('Hello.'))
      await stage.driver.command(person, 'ii-prep', 'Ada Lovelace')
      const event = stage.event('command')
      expect(event).toMatchObject({
        command: 'ii-prep',
        words: 'Ada Lovelace',
        at: { id: stage.driver.place, direct: false },
      })
      where(stage, person, event)

      stage.answer(() => answers('Hello.'))
      await stage.driver.command(person, 'ii', '', 'direct')
      expect(stage.event('command')).toMatchObject({ command: 'ii', words: '', at: { direct: true } })
    },
  },
  'event: submit': {
    says: 'carries the form’s id, its ref and every field, empty ones too',
    run: async (stage) => {
      const { person, form } = await stage.opened([
        { kind: 'text' },
        { kind: 'text', value: 'as it was' },
        { kind: 'paragraph', optional: true },
        { kind: 'choices', optional: true, options: [{ value: 'x', label: 'X' }] },
      ])
      await stage.driver.submit(person, { a: 'Ada' })
      const event = stage.event('submit')
      expect(event).toMatchObject({ id: form.id, ref: form.ref, values: { a: 'Ada', b: 'as it was', c: '' } })
      expect(event.values.d).toHaveLength(0)
      where(stage, person, event)
    },
  },
  'event: press': {
    says: 'carries the button’s ref, and each press its own id',
    run: async (stage) => {
      const { person } = await stage.shown(
        words('Choose.'),
        buttons({ ref: 'contract.one.1', label: 'One' }, { ref: 'contract.two.~-_9', label: 'Two', primary: true }),
      )
      stage.answer(() => ({ kind: 'nothing' }))
      await stage.driver.press(person, 'Two')
      await stage.driver.press(person, 'One')
      const [two, one] = stage.events()
      expect(two).toMatchObject({ kind: 'press', ref: 'contract.two.~-_9' })
      expect(one).toMatchObject({ kind: 'press', ref: 'contract.one.1' })
      expect(one?.id).not.toBe(two?.id)
      if (two) where(stage, person, two)
    },
  },
  'event: tick': {
    says: 'carries what was ticked or cleared',
    run: async (stage) => {
      const list = (done: boolean) =>
        checklist('contract.tick.1', [
          { id: 'read', label: plainly('Read their site'), done },
          { id: 'pen', label: plainly('Pen and notebook'), done: true },
        ])
      const { person } = await stage.shown(words('Before you go'), list(false))
      stage.answer(() => ({
        kind: 'view',
        show: { here: { view: view(words('Before you go'), list(true)), instead: true } },
      }))
      await stage.driver.tick(person, 'Read their site')
      const event = stage.event('tick')
      expect(event).toMatchObject({ ref: 'contract.tick.1', items: { read: true } })
      expect(event.items.pen ?? true).toBe(true)
      where(stage, person, event)
      expect(stage.driver.messages(person).at(-1)?.checklist).toContainEqual({ label: 'Read their site', done: true })

      stage.answer(() => ({ kind: 'nothing' }))
      await stage.driver.tick(person, 'Pen and notebook')
      expect(stage.event('tick').items).toMatchObject({ pen: false })
      expect(stage.event('tick').items.read ?? true).toBe(true)
    },
  },
  'event: suggest': {
    says: 'carries what has been typed so far',
    run: async (stage) => {
      const person = stage.somebody()
      stage.answer(() => answers('Hello.'))
      await stage.driver.command(person, 'ii')
      stage.answer(() => answers('Hello.'))
      await stage.driver.suggest(person, 'Ad')
      const event = stage.events().findLast(({ kind }) => kind === 'suggest')
      expect(event).toMatchObject({ kind: 'suggest', words: 'Ad' })
      if (event) where(stage, person, event)
    },
  },
  'event: said': {
    says: 'carries plain words of the direct message',
    run: async (stage) => {
      const person = stage.somebody()
      stage.answer(() => answers('I know these commands.'))
      await stage.driver.say(person, 'how does <this> work & why?')
      const event = stage.event('said')
      expect(event).toMatchObject({ words: 'how does <this> work & why?', at: { direct: true } })
      where(stage, person, event)
      expect(stage.driver.messages(person).at(-1)).toMatchObject({ words: expect.stringContaining('I know these') })
    },
  },
  'event: shortcut': {
    says: 'carries the flow, and the words of the message on which it was chosen, where the platform has such menus',
    run: async (stage) => {
      const person = stage.somebody()
      if (stage.driver.shortcut) {
        stage.answer(() => answers('Nothing is due.'))
        await stage.driver.shortcut(person, 'home')
        const anywhere = stage.event('shortcut')
        expect(anywhere).toMatchObject({ flow: 'home', at: { direct: true } })
        expect(anywhere.words).toBeUndefined()
        where(stage, person, anywhere)
        expect(stage.driver.messages(person)).toMatchObject([{ words: 'Nothing is due.', where: 'direct' }])
      }
      if (!stage.driver.onMessage) return
      stage.answer(() => answers('Who was it with?'))
      await stage.driver.onMessage(person, 'log', 'Ada & <Ben> pair\non Thursdays')
      expect(stage.event('shortcut')).toMatchObject({
        flow: 'log',
        words: 'Ada & <Ben> pair\non Thursdays',
        at: { direct: false },
      })
      expect(stage.driver.messages(person).at(-1)).toMatchObject({ words: 'Who was it with?', where: 'private' })
    },
  },
  'event: opened home': {
    says: 'says who opened it, where the platform has one',
    run: async (stage) => {
      if (!stage.driver.openHome) return
      const person = stage.somebody()
      stage.answer(() => answers('Nothing is due.'))
      await stage.driver.openHome(person)
      where(stage, person, stage.event('opened home'))
    },
  },
} satisfies Cases<`event: ${Exclude<EventKind, 'joined' | 'left'>}`>
