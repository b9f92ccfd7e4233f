import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../../src/core/limits.ts'
import { plain } from '../../../src/core/text.ts'
import { buttons, checklist, facts, heading, list, paragraph, quiet, view } from '../../../src/core/view.ts'
import { answersInstead, type Stage, seenBy, squeezed, typedIn, words } from './stage.ts'

/** What somebody might type, or be called, that a platform would take for its own markup. */
const NASTY =
  '<!channel> @everyone @here <@U1> <#C1> <@&1> *b* _i_ **b** ~s~ ||s|| `c` [x](http://e.com) <script>alert(1)</script> &amp; :tada: \\* # h\n- l\n1. n\n> q\n# h2\n```\ncode'
const SHORT = [
  '<!channel> @everyone <@U1>',
  '*b* _i_ **b** `c` ~s~ ||s||',
  '[x](http://e.com) &amp; :tada:',
  '<b>bold</b> \\* # h',
]

export const userWords = (stage: Stage): void => {
  const { driver } = stage
  const literal = (text: string) => [{ kind: 'plain', text } as const]

  describe('what people typed is shown as it is, and neither mentions, formats nor scripts', () => {
    test('in each kind of block', async () => {
      for (const block of [
        heading(literal(SHORT.join(' '))),
        paragraph([{ kind: 'plain', text: NASTY }]),
        paragraph([{ kind: 'strong', text: SHORT.join(' ') }]),
        quiet(literal(SHORT.join(' '))),
        list(SHORT.map(literal)),
        list(SHORT.map(literal), true),
        facts(SHORT.map((text) => ({ label: 'Who', value: literal(text) }))),
      ]) {
        const { message } = await stage.shown(block)
        for (const piece of 'text' in block && block.text[0]?.kind === 'plain' && block.text[0].text === NASTY
          ? [NASTY]
          : SHORT)
          expect(squeezed(message.words), `${block.kind}: ${piece}`).toContain(squeezed(piece))
      }
    })

    test('with its lines', async () => {
      const { message } = await stage.shown(words(NASTY))
      expect(message.words).toContain(NASTY)
    })

    test('in words to copy', async () => {
      const { message } = await stage.shown({ kind: 'copy', words: NASTY })
      expect(message.words.trim()).toBe(NASTY)
    })

    test('on buttons and in checklists', async () => {
      const { person, message } = await stage.shown(
        checklist(
          'contract.tick.1',
          SHORT.map((text, i) => ({ id: `i${i}`, label: literal(text), done: false })),
        ),
        buttons(...SHORT.map((label, i) => ({ ref: `contract.act.${i}`, label }))),
      )
      expect(message.buttons).toEqual(SHORT)
      expect(message.checklist.map(({ label }) => label)).toEqual(SHORT)
      for (const [i, label] of SHORT.entries()) {
        stage.answer(() => ({ kind: 'nothing' }))
        await driver.press(person, label)
        expect(stage.event('press').ref).toBe(`contract.act.${i}`)
      }
    })

    test('in forms', async () => {
      const options = SHORT.map((label, i) => ({ value: `v${i}`, label }))
      const { person } = await stage.opened([
        { kind: 'text', label: '*b* <@U1> @everyone `c`', value: SHORT.join(' ') },
        { kind: 'paragraph', hint: '<!channel> **b** [x](http://e.com)', value: NASTY },
        { kind: 'choice', options },
        { kind: 'choices', options, optional: true },
      ])
      const form = driver.form(person)
      expect(form?.fields).toMatchObject([
        { label: '*b* <@U1> @everyone `c`', value: SHORT.join(' ') },
        { hint: '<!channel> **b** [x](http://e.com)', value: NASTY },
        { options: SHORT },
        { options: SHORT },
      ])
      await driver.submit(person, { c: 'v2', d: ['v0'] })
      expect(stage.event('submit').values).toEqual({ a: SHORT.join(' '), b: NASTY, c: 'v2', d: ['v0'] })
    })

    test('after a command and in the direct message', async () => {
      const person = stage.somebody()
      stage.answer(() => ({ kind: 'nothing' }))
      await driver.command(person, 'ii-prep', SHORT.join(' '))
      expect(stage.event('command').words).toBe(SHORT.join(' '))
      await driver.say(person, NASTY)
      expect(stage.event('said').words).toBe(NASTY)
    })

    test('in what is offered while they type', async () => {
      const person = stage.somebody()
      const label = '<!channel> *b* @everyone'
      stage.answer(() => ({ kind: 'nothing' }))
      stage.offer([{ value: '#c9', label }])
      expect(await driver.suggest(person, 'b')).toContain(label)
    })

    test('from right to left, kept apart from the words round it', async () => {
      const { message } = await stage.shown(
        paragraph([{ kind: 'plain', text: 'Ask ' }, plain('מרים (אנליסטית)'), { kind: 'plain', text: ' (by 3 pm).' }]),
      )
      expect(message.words).toContain('Ask \u2068מרים (אנליסטית)\u2069 (by 3 pm).')
      const { person } = await stage.opened([{ kind: 'text', value: '\u202Eada\u202C مريم' }])
      expect(typedIn(driver.form(person), 'a')).toBe('\u202Eada\u202C مريم')
    })
  })

  describe('long views and full forms are shown whole', () => {
    const numbered = (count: number) => Array.from({ length: count }, (_, i) => `word${String(i).padStart(4, '0')}`)

    test('a view with as many words as fit everywhere, and its buttons', async () => {
      // 9 characters a word with its space.
      const all = numbered(Math.floor(LIMITS.viewWords / 9))
      const half = Math.floor(all.length / 4) * 3
      const { person } = await stage.shown(
        words(all.slice(0, half).join(' ')),
        words(all.slice(half).join(' ')),
        buttons({ ref: 'contract.act.1', label: 'Go on' }),
      )
      expect(seenBy(driver, person)).toContain(all.join(''))
      stage.answer(() => answersInstead('Done.'))
      await driver.press(person, 'Go on')
      expect(stage.event('press').ref).toBe('contract.act.1')
    })

    test('words that grow when they are escaped', async () => {
      const learned = '&<*_`~|>[x](y)\\@#'.repeat(Math.floor(LIMITS.fieldLength / 17))
      const { person } = await stage.shown(words(learned))
      expect(seenBy(driver, person)).toContain(learned)
    })

    test('a list of many lines', async () => {
      const lines = Array.from({ length: 60 }, (_, i) => `line ${i} ${'about talks '.repeat(4)}`)
      const { person } = await stage.shown(list(lines.map(literal)))
      for (const line of lines) expect(seenBy(driver, person)).toContain(squeezed(line))
    })

    test('a letter to copy', async () => {
      const letter = numbered(Math.floor(LIMITS.messageWords / 9)).join(' ')
      const { message } = await stage.shown({ kind: 'copy', words: letter })
      expect(message.words.trim()).toBe(letter)
    })

    test('a view of many blocks', async () => {
      const blocks = Array.from({ length: 30 }, (_, i) => [
        heading(literal(`Part ${i}.`)),
        words(`About part ${i}.`),
      ]).flat()
      const { person } = await stage.shown(...blocks)
      expect(seenBy(driver, person)).toContain(Array.from({ length: 30 }, (_, i) => `Part${i}.Aboutpart${i}.`).join(''))
    })

    test('a form with everything as long as it may be', async () => {
      const long = (length: number) =>
        'abcdefghi '
          .repeat(length)
          .slice(0, length - 1)
          .concat('z')
      const options = Array.from({ length: LIMITS.checklistItems }, (_, i) => ({
        value: `v${i}`,
        label: `${i}${long(LIMITS.optionLabel - 1)}`,
      }))
      const field = { label: long(LIMITS.fieldLabel), hint: long(LIMITS.fieldHint), maxLength: LIMITS.fieldLength }
      const fields = [
        { ...field, kind: 'text', placeholder: long(LIMITS.placeholder) },
        { ...field, kind: 'paragraph', value: long(LIMITS.fieldLength) },
        { ...field, kind: 'choice', options },
        { ...field, kind: 'choices', options, optional: true },
        { ...field, kind: 'datetime', placeholder: long(LIMITS.placeholder), optional: true },
      ] as const
      const { title, submit } = { title: long(LIMITS.formTitle), submit: long(LIMITS.formSubmit) }
      const { person } = await stage.opened(fields, { title, submit, ref: `contract.save.${'i'.repeat(61)}` })
      expect(driver.form(person)).toMatchObject({
        title,
        ...(stage.driver.form(person)?.submit !== undefined && { submit }),
        fields: fields.map(({ label, hint }) => ({ label, hint })),
      })
      expect(typedIn(driver.form(person), 'b')).toBe(long(LIMITS.fieldLength))
      await driver.submit(person, { a: 'Ada', c: 'v9', d: options.map(({ value }) => value) })
      expect(stage.event('submit').values).toMatchObject({ b: long(LIMITS.fieldLength), c: 'v9' })
    })

    test('25 things to choose from', async () => {
      const options = Array.from({ length: LIMITS.suggestions }, (_, i) => ({ value: `#c${i}`, label: `Contact ${i}` }))
      const person = stage.somebody()
      stage.answer(() => ({ kind: 'nothing' }))
      stage.offer(options)
      expect(await driver.suggest(person, 'Con')).toHaveLength(LIMITS.suggestions)
    })
  })

  test('buttons and checklists keep their message when it is replaced', async () => {
    const { person } = await stage.shown(words('One'), buttons({ ref: 'contract.act.1', label: 'Go on' }))
    stage.answer(() => ({
      kind: 'view',
      show: {
        here: { view: view(words('Two'), buttons({ ref: 'contract.act.2', label: 'On again' })), instead: true },
      },
    }))
    await driver.press(person, 'Go on')
    stage.answer(() => answersInstead('Three'))
    await driver.press(person, 'On again')
    expect(stage.event('press').ref).toBe('contract.act.2')
    expect(driver.messages(person)).toMatchObject([{ words: expect.stringContaining('Three'), buttons: [] }])
  })
}
