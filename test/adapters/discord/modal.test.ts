import { ComponentType, TextInputStyle } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { renderForm } from '../../../adapters/discord/modal.ts'
import type { Field, Form } from '../../../src/core/form.ts'
import { REF_LENGTH } from '../../../src/core/ref.ts'
import { checkModal } from '../../fakes/discord/rules.ts'
import { formOf, READER } from './room.ts'

const field = (more: Partial<Field> = {}): Field => ({
  name: 'who',
  kind: 'text',
  label: 'Who?',
  optional: false,
  maxLength: 60,
  ...more,
})
const render = (more: Partial<Form>) => {
  const modal = renderForm(formOf(more), READER)
  checkModal(modal)
  return modal
}
const input = (more: Partial<Field>) => {
  const [label] = render({ fields: [field(more)] }).components
  return label && 'component' in label ? label.component : undefined
}
const three = ['site', 'talk', 'notes'].map((value) => ({ value, label: `The ${value}` }))

describe('each kind of field', () => {
  test.each<[string, Partial<Field>, object]>([
    [
      'text',
      { value: 'Ada', placeholder: 'A name' },
      {
        type: ComponentType.TextInput,
        style: TextInputStyle.Short,
        custom_id: 'who',
        required: true,
        max_length: 60,
        value: 'Ada',
        placeholder: 'A name',
      },
    ],
    [
      'paragraph',
      { kind: 'paragraph', optional: true },
      {
        type: ComponentType.TextInput,
        style: TextInputStyle.Paragraph,
        custom_id: 'who',
        required: false,
        max_length: 60,
      },
    ],
    [
      'datetime',
      { kind: 'datetime', value: 'friday 9am' },
      {
        type: ComponentType.TextInput,
        style: TextInputStyle.Short,
        custom_id: 'who',
        required: true,
        max_length: 60,
        value: 'friday 9am',
      },
    ],
    [
      'contact',
      { kind: 'contact', value: 'Ada' },
      {
        type: ComponentType.TextInput,
        style: TextInputStyle.Short,
        custom_id: 'who',
        required: true,
        max_length: 60,
        value: 'Ada',
      },
    ],
    [
      'contact, picked',
      { kind: 'contact', value: '#c1', options: [{ value: '#c1', label: 'Ada' }] },
      {
        type: ComponentType.TextInput,
        style: TextInputStyle.Short,
        custom_id: 'who',
        required: true,
        max_length: 60,
        value: 'Ada',
      },
    ],
    [
      'choice',
      { kind: 'choice', options: three, value: 'talk' },
      {
        type: ComponentType.RadioGroup,
        custom_id: 'who',
        required: true,
        options: [three[0], { ...three[1], default: true }, three[2]],
      },
    ],
    [
      'choice, optional',
      { kind: 'choice', options: three, optional: true },
      {
        type: ComponentType.StringSelect,
        custom_id: 'who',
        required: false,
        min_values: 0,
        max_values: 1,
        options: three,
      },
    ],
    [
      'choices',
      { kind: 'choices', options: three, value: ['site', 'notes'], optional: true },
      {
        type: ComponentType.CheckboxGroup,
        custom_id: 'who[]',
        required: false,
        min_values: 0,
        max_values: 3,
        options: [{ ...three[0], default: true }, three[1], { ...three[2], default: true }],
      },
    ],
    [
      'person',
      { kind: 'person', value: '1'.repeat(18) },
      {
        type: ComponentType.UserSelect,
        custom_id: 'who',
        required: true,
        max_values: 1,
        default_values: [{ id: '1'.repeat(18), type: 'user' }],
      },
    ],
  ])('%s', (_, more, expected) => expect(input(more)).toEqual(expected))
})

test('the form’s id and step come back with its submit, at their longest too', () => {
  const ref = `log.save.${'i'.repeat(REF_LENGTH - 9)}`
  expect(render({ ref }).custom_id).toBe(`${ref}|${'f'.repeat(22)}`)
})

test('an introduction stands above the fields, and not beside five', () => {
  const intro = [{ kind: 'plain', text: 'Takes a *minute*.' } as const]
  expect(render({ intro }).components[0]).toEqual({
    type: ComponentType.TextDisplay,
    content: String.raw`Takes a \*minute\*.`,
  })
  const five = Array.from({ length: 5 }, (_, i) => field({ name: `f${i}` }))
  expect(render({ intro, fields: five }).components.map(({ type }) => type)).toEqual(Array(5).fill(ComponentType.Label))
})

test('what was wrong with a field takes the place of its hint', () => {
  const [label] = render({
    fields: [field({ hint: 'A name', problem: [{ kind: 'plain', text: 'Who was it?' }] })],
  }).components
  expect(label).toMatchObject({ description: '⚠ Who was it?' })
})

describe('what does not fit', () => {
  test('all that was wrong stands above the fields where a hint has no room for it, each with its field', () => {
    const rows = (count: number) => Array.from({ length: count }, (_, i) => `Row ${i}: write *four* parts.`).join('\n')
    const wrong = (count: number) => [
      field({ name: 'rows', label: 'Rows', problem: [{ kind: 'plain', text: rows(count) }] }),
      field({ problem: [{ kind: 'plain', text: 'Who was it?' }] }),
    ]
    const intro = [{ kind: 'plain', text: 'One a line.' }] as const
    const above = (count: number) => {
      const [first] = render({ fields: wrong(count), intro }).components
      return first && 'content' in first ? first.content : ''
    }
    expect(above(1)).toBe('One a line.')
    expect(above(10)).toBe(
      `⚠ **Rows** ${rows(10).replaceAll('*', String.raw`\*`)}\n⚠ **Who?** Who was it?\n\nOne a line.`,
    )
    expect(above(200)).toHaveLength(2000)
  })

  test('an introduction beside five fields stands where the first has no hint of its own', () => {
    const five = (more = {}) => Array.from({ length: 5 }, (_, i) => field({ name: `f${i}`, ...(i === 0 && more) }))
    const intro = [{ kind: 'plain', text: 'Not saved yet.' }] as const
    const descriptions = (fields: Field[]) =>
      render({ fields, intro }).components.map((one) => ('description' in one ? one.description : undefined))
    expect(descriptions(five())).toEqual(['Not saved yet.', undefined, undefined, undefined, undefined])
    expect(descriptions(five({ hint: 'Its own.' }))[0]).toBe('Its own.')
  })

  test('titles, labels, hints and placeholders are clipped', () => {
    const long = 'word '.repeat(60)
    expect(() => render({ title: long, fields: [field({ label: long, hint: long, placeholder: long })] })).not.toThrow()
    expect(() =>
      render({ fields: [field({ kind: 'choice', placeholder: long, options: [{ value: 'a', label: long }] })] }),
    ).not.toThrow()
  })

  test('what was typed comes back whole, and the field makes room for it to be shortened', () => {
    expect(input({ value: 'x'.repeat(70) })).toMatchObject({ value: 'x'.repeat(70), max_length: 70 })
    expect(input({ maxLength: 9000, value: 'x'.repeat(9000) })).toMatchObject({ max_length: 4000 })
  })

  test('without options there is nothing to select from, so the words are typed', () => {
    expect(input({ kind: 'choice', options: [] })).toMatchObject({ type: ComponentType.TextInput })
    expect(input({ kind: 'choices', options: [], optional: true })).toMatchObject({
      type: ComponentType.TextInput,
      custom_id: 'who[]',
    })
  })

  test('of more than 25 options the chosen one stays, and none is there twice', () => {
    const many = Array.from({ length: 40 }, (_, i) => ({ value: `v${i % 30}`, label: `Option ${i}` }))
    const shown = input({ kind: 'choice', options: many, value: 'v29' })
    expect(shown).toMatchObject({
      options: expect.arrayContaining([{ value: 'v29', label: 'Option 29', default: true }]),
    })
    expect(shown && 'options' in shown && shown.options?.length).toBe(25)
  })

  test('more than ten boxes become a list to select from', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ value: `v${i}`, label: `Option ${i}` }))
    expect(input({ kind: 'choices', options: many, optional: true, value: ['v1', 'v11'] })).toMatchObject({
      type: ComponentType.StringSelect,
      custom_id: 'who[]',
      max_values: 12,
    })
  })
})
