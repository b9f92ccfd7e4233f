import { describe, expect, test } from 'vitest'
import { errorsOf, renderForm, sentenceOf, suggestions, valuesOf } from '../../../adapters/slack/form.ts'
import type { Field, FieldKind, Form } from '../../../src/core/form.ts'
import { type Reader, text } from '../../../src/core/text.ts'
import { buttons, paragraph, view } from '../../../src/core/view.ts'
import { problemsOfOptions, problemsOfView } from '../../fakes/slack/block-kit.ts'

const reader: Reader = { zone: 'America/Chicago', language: 'en', now: Date.UTC(2026, 11, 1, 18) }
const field = (kind: FieldKind, more: Partial<Field> = {}): Field => ({
  name: 'it',
  kind,
  label: 'It',
  optional: false,
  maxLength: 200,
  ...more,
})
const formOf = (...fields: readonly Field[]): Form => ({
  id: 'f1',
  ref: 'log.save.i1',
  title: 'Log',
  submit: 'Keep',
  fields,
})
const plainText = (words: string) => ({ type: 'plain_text', text: words, emoji: false })
const drawn = (...fields: readonly Field[]) => {
  const modal = renderForm(formOf(...fields), 'carried', reader)
  expect(problemsOfView(modal, 'modal')).toEqual([])
  return modal.blocks
}
const elementOf = (one: Field) => (drawn(one)[0] as { element: unknown }).element
const options = ['held', 'off'].map((value) => ({ value, label: `It was ${value}` }))
const drawnOptions = options.map(({ value, label }) => ({ text: plainText(label), value }))

test('a form becomes a modal', () => {
  expect(
    renderForm(
      { ...formOf(field('text', { hint: 'A first name.', placeholder: 'Ada' })), intro: text`A minute.` },
      'carried',
      reader,
    ),
  ).toEqual({
    type: 'modal',
    callback_id: 'log.save.i1',
    private_metadata: 'carried',
    title: plainText('Log'),
    submit: plainText('Keep'),
    close: plainText('Cancel'),
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: 'A minute.', verbatim: true } },
      {
        type: 'input',
        block_id: 'it',
        label: plainText('It'),
        optional: false,
        hint: plainText('A first name.'),
        element: {
          type: 'plain_text_input',
          action_id: 'text',
          max_length: 200,
          multiline: false,
          placeholder: plainText('Ada'),
        },
      },
    ],
  })
})

describe('a field becomes an input', () => {
  test('paragraph', () => {
    expect(elementOf(field('paragraph', { value: 'a\n<b>' }))).toEqual({
      type: 'plain_text_input',
      action_id: 'paragraph',
      multiline: true,
      max_length: 200,
      initial_value: 'a\n<b>',
    })
  })

  test('choice, with buttons where an answer is wanted and as a menu where it may be cleared', () => {
    expect(elementOf(field('choice', { options, value: 'off' }))).toEqual({
      type: 'radio_buttons',
      action_id: 'choice',
      options: drawnOptions,
      initial_option: drawnOptions[1],
    })
    expect(elementOf(field('choice', { options, optional: true }))).toMatchObject({
      type: 'static_select',
      options: drawnOptions,
    })
    const many = Array.from({ length: 130 }, (_, i) => ({ value: `${i}`, label: `Option ${i}` }))
    expect(elementOf(field('choice', { options: many }))).toMatchObject({ type: 'static_select' })
  })

  test('choices', () => {
    expect(elementOf(field('choices', { options, value: ['held'] }))).toMatchObject({
      type: 'checkboxes',
      options: drawnOptions,
      initial_options: [drawnOptions[0]],
    })
    const many = Array.from({ length: 11 }, (_, i) => ({ value: `${i}`, label: `Option ${i}` }))
    expect(elementOf(field('choices', { options: many, value: ['3'] }))).toMatchObject({ type: 'multi_static_select' })
  })

  test('contact', () => {
    expect(elementOf(field('contact', { value: 'Ada' }))).toEqual({
      type: 'external_select',
      action_id: 'contact',
      min_query_length: 0,
      initial_option: { text: plainText('Ada'), value: 'Ada' },
    })
  })

  test('a contact that is known, by its name', () => {
    expect(
      elementOf(field('contact', { value: '#c1', options: [{ value: '#c1', label: 'Ada Lovelace' }] })),
    ).toMatchObject({
      initial_option: { text: plainText('Ada Lovelace'), value: '#c1' },
    })
  })

  test('person', () => {
    expect(elementOf(field('person', { value: 'U7' }))).toEqual({
      type: 'users_select',
      action_id: 'person',
      initial_user: 'U7',
    })
  })

  test('datetime: words, and beneath them the picker', () => {
    expect(drawn(field('datetime', { value: 'Tuesday at 3' }))).toMatchObject([
      { block_id: 'it', optional: true, element: { type: 'plain_text_input', initial_value: 'Tuesday at 3' } },
      {
        block_id: 'it.picked',
        optional: true,
        label: plainText('Or pick it here; one of the two is enough'),
        element: { type: 'datetimepicker' },
      },
    ])
    const [, may] = drawn(field('datetime', { optional: true }))
    expect(may).toMatchObject({ label: plainText('Or pick it here') })
    const [words, picker] = drawn(field('datetime', { value: '2026-12-02T21:00:00.000Z' }))
    expect(words).not.toHaveProperty('element.initial_value')
    expect(picker).toMatchObject({ element: { initial_date_time: 1_796_245_200 } })
  })

  test('date: a picker, with the day that it holds', () => {
    expect(elementOf(field('date', { value: '2026-12-04', placeholder: 'Friday' }))).toEqual({
      type: 'datepicker',
      action_id: 'date',
      initial_date: '2026-12-04',
    })
    expect(elementOf(field('date', { value: 'Friday' }))).toEqual({ type: 'datepicker', action_id: 'date' })
  })

  test('with what was wrong beneath it', () => {
    expect(drawn(field('text', { problem: text`Too short.` }))[1]).toMatchObject({
      type: 'context',
      elements: [{ text: '⚠️ Too short.' }],
    })
  })

  test('longer than it may be, shown whole', () => {
    expect(elementOf(field('text', { maxLength: 5, value: 'much longer' }))).toMatchObject({
      max_length: 11,
      initial_value: 'much longer',
    })
  })

  test('whatever is in it, nothing that Slack refuses', () => {
    const nasty = '<!channel> & "x" '.repeat(300)
    for (const kind of ['text', 'paragraph', 'choice', 'choices', 'contact', 'datetime', 'date'] as const)
      drawn(
        field(kind, {
          label: nasty,
          hint: nasty,
          placeholder: nasty,
          options: [{ value: 'v', label: nasty }],
          value: kind === 'choices' ? ['v'] : kind === 'choice' ? 'v' : nasty,
        }),
      )
    expect(
      problemsOfView(
        renderForm({ ...formOf(), title: nasty, submit: nasty, fields: [field('text')] }, '', reader),
        'modal',
      ),
    ).toEqual([])
  })
})

describe('what was typed', () => {
  const picker = (initial_date_time?: number) => ({
    type: 'input',
    block_id: 'it.picked',
    element: { type: 'datetimepicker', ...(initial_date_time && { initial_date_time }) },
  })
  const words = { type: 'input', block_id: 'it', element: { type: 'plain_text_input' } }
  const submitted = (said: string | null, picked: number | null, initial?: number) =>
    valuesOf({
      blocks: [{ type: 'section' }, words, picker(initial)],
      state: {
        values: {
          it: { datetime: { type: 'plain_text_input', value: said } },
          'it.picked': { picked: { type: 'datetimepicker', selected_date_time: picked } },
        },
      },
    }).it

  test('a picked time wins over words', () => {
    expect(submitted('tomorrow', 1_796_245_200)).toBe('2026-12-02T21:00:00.000Z')
  })
  test('words win over the time that was in the form before', () => {
    expect(submitted('tomorrow', 1_796_245_200, 1_796_245_200)).toBe('tomorrow')
    expect(submitted(null, 1_796_245_200, 1_796_245_200)).toBe('2026-12-02T21:00:00.000Z')
  })
  test('words alone, and nothing', () => {
    expect(submitted('tomorrow', null)).toBe('tomorrow')
    expect(submitted(null, null)).toBe('')
  })

  test('holds no half character, whatever the JSON held', () => {
    expect(submitted('half \ud83d, whole 😀', null)).toBe('half \ufffd, whole 😀')
  })

  test('every field has a value, empty or not', () => {
    const input = (block_id: string) => ({ type: 'input', block_id, element: {} })
    expect(
      valuesOf({
        blocks: ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map(input),
        state: {
          values: {
            a: { text: { type: 'plain_text_input', value: null } },
            b: { choice: { type: 'static_select', selected_option: null } },
            c: { choices: { type: 'checkboxes', selected_options: [] } },
            d: { contact: { type: 'external_select', selected_option: { value: '#c1' } } },
            e: { person: { type: 'users_select', selected_user: 'U7' } },
            f: { choice: { type: 'radio_buttons', selected_option: { value: 'held' } } },
            g: { date: { type: 'datepicker', selected_date: '2026-12-04' } },
          },
        },
      }),
    ).toEqual({ a: '', b: '', c: [], d: '#c1', e: 'U7', f: 'held', g: '2026-12-04' })
  })
})

test('a problem stands at its own input, and at no other', () => {
  const blocks = [{ type: 'input', block_id: 'it' }]
  const state = { values: {} }
  const form = formOf(
    field('text', { problem: text`Too short.` }),
    field('text', { name: 'gone', problem: text`Too long.` }),
  )
  expect(errorsOf(form, { blocks, state }, reader)).toEqual({ it: 'Too short.' })
  expect(errorsOf(formOf(field('text')), { blocks, state }, reader)).toBeUndefined()
})

test('the first sentence of a view is what a form that stays open says', () => {
  expect(sentenceOf(view(buttons(), paragraph(text`Not saved.`), paragraph(text`Ada`)), reader)).toBe('Not saved.')
  expect(sentenceOf(view(), reader)).not.toBe('')
})

describe('names that are offered', () => {
  const known = [{ value: '#c1', label: 'Ada Lovelace' }]
  test('are those known, and the one typed', () => {
    expect(suggestions(known, 'Ada')).toEqual([
      { text: plainText('Ada Lovelace'), value: '#c1' },
      { text: plainText('Add "Ada"'), value: 'Ada' },
    ])
  })
  test('hold no second "Ada Lovelace"', () => {
    const exact = [{ value: '#c1', label: 'Ada Lovelace · analyst', exact: true as const }]
    expect(suggestions(exact, 'ada lovelace')).toHaveLength(1)
    expect(suggestions(known, '')).toHaveLength(1)
  })
  test('end at a whole character', () => {
    for (const typed of ['😀'.repeat(100), `a${'😀'.repeat(100)}`])
      expect(problemsOfOptions({ options: suggestions(known, typed) })).toEqual([])
  })
  test('can pass no name off as a known contact', () => {
    expect(suggestions([], '##c9')[0]?.value).toBe('c9')
    expect(suggestions([], '#')).toEqual([])
  })
})
