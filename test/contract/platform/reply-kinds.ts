import { expect } from 'vitest'
import { goesOn, type Reply, type Shown } from '../../../src/core/reply.ts'
import { button, buttons, view } from '../../../src/core/view.ts'
import {
  answers,
  answersInstead,
  type Cases,
  contacts,
  FIX,
  formAgain,
  formOf,
  plainly,
  pressed,
  says,
  typedIn,
  words,
} from './stage.ts'

const OPEN = button('contract.open.1', 'Log it')

/** Every kind of reply is shown, and where. */
export const replyKinds = {
  'reply: form': {
    says: 'opens from a command and from a button, with its words, and submits what was typed',
    run: async (stage) => {
      const person = stage.somebody()
      const form = formOf(
        [
          { label: 'Who is it?', hint: 'A first name is enough.', placeholder: 'Ada' },
          { kind: 'choice', options: [{ value: 'yes', label: 'It took place' }], optional: true },
        ],
        { intro: plainly('It takes a minute.'), title: 'Log a talk', submit: 'Keep it' },
      )
      stage.answer(() => ({ kind: 'form', form }))
      await stage.driver.command(person, 'ii-log')
      expect(stage.driver.form(person)).toMatchObject({
        title: 'Log a talk',
        ...(stage.driver.form(person)?.submit !== undefined && { submit: 'Keep it' }),
        intro: expect.stringContaining('It takes a minute.'),
        fields: [
          { name: 'a', label: 'Who is it?', hint: 'A first name is enough.', value: '' },
          { name: 'b', label: 'Question b', options: ['It took place'] },
        ],
      })

      const next = formOf([{ kind: 'paragraph', value: 'line one\nline two' }], { title: 'More' })
      await pressed(stage, person, { kind: 'form', form: next })
      expect(stage.driver.form(person)).toMatchObject({ title: 'More', fields: [{ value: 'line one\nline two' }] })
      stage.answer(() => answers('Saved.'))
      await stage.driver.submit(person, { a: 'changed' })
      expect(stage.event('submit')).toMatchObject({ id: next.id, values: { a: 'changed' } })
      expect(stage.driver.form(person)).toBeUndefined()
      expect(stage.driver.messages(person).at(-1)?.words).toContain('Saved.')
    },
  },
  'reply: page': {
    says: 'goes on with the next page, which may be closed, or shows what was saved where it can’t',
    run: async (stage) => {
      const next = () => goesOn(formOf([{}], { title: 'More' }), 'contract.saved.1', answers('Saved.'))
      const begin = async () => {
        const { person } = await stage.opened([{}])
        stage.answer((event) => (event.kind === 'submit' ? next() : answers('Saved.')))
        await stage.driver.submit(person, { a: 'Ada' })
        return person
      }
      const said = (person: string) => stage.driver.messages(person).at(-1)?.words
      const closing = await begin()
      if (stage.driver.closePage) {
        expect(stage.driver.form(closing)).toMatchObject({ title: 'More' })
        await stage.driver.closePage(closing)
        expect(stage.event('press').ref).toBe('contract.saved.1')
        const filling = await begin()
        stage.answer(() => answers('Saved, with more.'))
        await stage.driver.submit(filling, { a: 'More' })
        expect(stage.event('submit').values).toEqual({ a: 'More' })
        expect(said(filling)).toContain('Saved, with more.')
      }
      expect(said(closing)).toContain('Saved.')
      expect(stage.driver.form(closing)).toBeUndefined()
    },
  },
  'shown: done': {
    says: 'takes the place of the message whose button led to the form, once it is saved, and is nowhere else',
    run: async (stage) => {
      const person = stage.somebody()
      const saved = () =>
        ({ kind: 'view', show: { done: says('Logged.'), here: { view: says('Kept.'), instead: false } } }) as const
      stage.answer(() => ({
        kind: 'view',
        show: { direct: { views: [view(words('How was it?'), buttons(OPEN))], closed: says('No.') } },
      }))
      await stage.driver.command(person, 'ii', '', 'direct')
      stage.answer((event) => (event.kind === 'press' ? { kind: 'form', form: formOf([{}]) } : saved()))
      await stage.driver.press(person, OPEN.label)
      await stage.driver.submit(person, { a: 'Ada' })
      const shown = stage.driver.messages(person).map((one) => one.words)
      expect(shown).toEqual(['Logged.', 'Kept.'])
      // Opened by a command, there is nothing to stand in for.
      const other = stage.somebody()
      stage.answer((event) => (event.kind === 'command' ? { kind: 'form', form: formOf([{}]) } : saved()))
      await stage.driver.command(other, 'ii-log')
      await stage.driver.submit(other, { a: 'Ada' })
      expect(stage.driver.messages(other).map((one) => one.words)).toEqual(['Kept.'])
    },
  },
  'reply: invalid': {
    says: 'says what was wrong, keeps what was typed, and takes the same form again',
    run: async (stage) => {
      const { person, form } = await stage.opened([{ kind: 'text' }, { kind: 'datetime' }])
      const problem = 'I could not read that date. Try “Tuesday at 3”.'
      const [a, b] = form.fields
      if (!a || !b) throw new Error('a form of two fields')
      const again = {
        ...form,
        fields: [
          { ...a, value: 'Ada' },
          { ...b, value: 'smarch', problem: plainly(problem) },
        ],
      }
      stage.answer(() => ({
        kind: 'invalid',
        form: again,
        summary: view(words(problem), words('smarch'), buttons(FIX)),
      }))
      await stage.driver.submit(person, { a: 'Ada', b: 'smarch' })
      const shown = stage.driver.form(person)?.fields.find(({ name }) => name === 'b')?.problem
      const told = stage.driver.messages(person).at(-1)?.words
      expect(shown ?? told).toContain(problem)

      const seen = await formAgain(stage, person, again)
      expect(typedIn(seen, 'a')).toBe('Ada')
      expect(typedIn(seen, 'b')).toBe('smarch')
      stage.answer(() => answers('Saved.'))
      await stage.driver.submit(person, { b: 'tomorrow at 3' })
      expect(stage.event('submit')).toMatchObject({ id: form.id, values: { a: 'Ada', b: 'tomorrow at 3' } })
      expect(stage.driver.form(person)).toBeUndefined()
    },
  },
  'reply: view': {
    says: 'is a private answer that nobody else sees',
    run: async (stage) => {
      const [one, other] = [stage.somebody(), stage.somebody()]
      stage.answer(() => answers('Your next talk is on Wednesday.'))
      await stage.driver.command(one, 'ii')
      stage.answer(() => answers('Something else.'))
      await stage.driver.command(other, 'ii')
      expect(stage.driver.messages(one).at(-1)).toMatchObject({
        words: expect.stringContaining('on Wednesday'),
        where: 'private',
      })
      expect(
        stage.driver
          .messages(other)
          .map((message) => message.words)
          .join('\n'),
      ).not.toContain('Wednesday')
    },
  },
  'reply: choices': {
    says: 'offers the labels',
    run: async (stage) => {
      const person = stage.somebody()
      stage.answer(() => ({ kind: 'nothing' }))
      const offered = await stage.driver.suggest(person, 'Ad')
      for (const { label } of contacts) expect(offered).toContain(label)
    },
  },
  'reply: failed': {
    says: 'is shown, and nothing typed is lost',
    run: async (stage) => {
      const { person } = await stage.opened([{ kind: 'paragraph' }])
      stage.answer(() => ({
        kind: 'failed',
        show: view(words('I could not save that just now.'), words('analysts pair')),
      }))
      await stage.driver.submit(person, { a: 'analysts pair' })
      const kept = typedIn(stage.driver.form(person), 'a')
      const told = stage.driver.messages(person).at(-1)?.words ?? ''
      expect([kept, told].join('\n')).toContain('analysts pair')

      const other = stage.somebody()
      stage.answer(() => ({ kind: 'failed', show: says('Something broke here.') }))
      await stage.driver.command(other, 'ii')
      expect(stage.driver.messages(other).at(-1)?.words).toContain('Something broke here.')
      await pressed(stage, other, { kind: 'failed', show: says('Something broke there.') })
      expect(stage.driver.messages(other).at(-1)?.words).toContain('Something broke there.')
    },
  },
  'reply: nothing': {
    says: 'shows nothing, and the platform still has its answer',
    run: async (stage) => {
      const person = stage.somebody()
      stage.answer(() => ({ kind: 'nothing' }))
      await stage.driver.command(person, 'ii')
      await stage.driver.say(person, 'hello')
      expect(stage.driver.messages(person)).toEqual([])
      await pressed(stage, person, { kind: 'nothing' })
      expect(stage.driver.messages(person)).toMatchObject([
        { words: expect.stringContaining('Before'), buttons: ['Go on'] },
      ])
    },
  },

  'shown: here': {
    says: 'is a new message, and the one with the button stays',
    run: async (stage) => {
      const person = stage.somebody()
      await pressed(stage, person, answers('After'))
      expect(stage.driver.messages(person)).toMatchObject([
        { words: expect.stringContaining('Before'), buttons: ['Go on'] },
        { words: expect.stringContaining('After') },
      ])
    },
  },
  'shown: instead': {
    says: 'takes the place of the message whose button was pressed, and of nothing where there was none',
    run: async (stage) => {
      const person = stage.somebody()
      await pressed(stage, person, answersInstead('After'))
      expect(stage.driver.messages(person)).toMatchObject([{ words: expect.stringContaining('After'), buttons: [] }])

      stage.answer(() => answersInstead('From a command'))
      await stage.driver.command(person, 'ii')
      expect(stage.driver.messages(person)).toMatchObject([
        { words: expect.stringContaining('After') },
        { words: expect.stringContaining('From a command') },
      ])
    },
  },
  'shown: direct': {
    says: 'goes to the direct message, each view a message, with a pointer where the person was',
    run: async (stage) => {
      const person = stage.somebody()
      const show: Shown = {
        direct: {
          views: [view(words('The card'), buttons({ ref: 'contract.act.1', label: 'More' })), says('The draft')],
          pointer: says('I sent it to you.'),
          closed: says('Your direct messages are closed.'),
        },
      }
      stage.answer(() => ({ kind: 'view', show }))
      await stage.driver.command(person, 'ii-prep')
      const seen = stage.driver.messages(person)
      expect(seen.filter((one) => one.where === 'direct').map((one) => one.words.trim())).toEqual([
        'The card',
        'The draft',
      ])
      expect(seen.filter((one) => one.where === 'private').map((one) => one.words.trim())).toEqual([
        'I sent it to you.',
      ])

      const other = stage.somebody()
      await stage.driver.command(other, 'ii-prep', '', 'direct')
      expect(stage.driver.messages(other).map((one) => one.words.trim())).toEqual(['The card', 'The draft'])

      stage.answer(() => answersInstead('Done'))
      await stage.driver.press(person, 'More')
      expect(stage.driver.messages(person).map((one) => one.words.trim())).toEqual(
        expect.arrayContaining(['Done', 'The draft']),
      )
      expect(stage.driver.messages(person).map((one) => one.words.trim())).not.toContain('The card')
    },
  },
} satisfies Cases<`reply: ${Reply['kind']}` | `shown: ${keyof Shown | 'instead'}`>
