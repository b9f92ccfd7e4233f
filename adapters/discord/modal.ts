import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  SelectMenuDefaultValueType,
  TextInputStyle,
} from 'discord.js'
import type { Field, Form, Option } from '../../src/core/form.ts'
import { type Reader, strong, type Text, text, wordsOf } from '../../src/core/text.ts'
import { fieldId, inProgram, modalId } from './custom-id.ts'
import { clip, markdown } from './text.ts'

/**
 * What a modal takes: https://docs.discord.com/developers/components/reference#label and the kinds below it,
 * https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal
 */
const MOST = {
  components: 5,
  title: 45,
  label: 45,
  description: 100,
  placeholder: 100,
  options: 25,
  boxes: 10,
  option: 100,
  words: 4000,
  /** Words above the fields. */
  above: 2000,
}

/** Begins what was wrong with a field, in the place of its hint. */
const PROBLEM = '⚠ '

/** A form as a modal. Discord names the button itself, so the form's own word for it is not shown. */
export const renderForm = (form: Form, reader: Reader): APIModalInteractionResponseCallbackData => {
  const isFull = form.fields.length >= MOST.components
  const problems = isFull ? '' : problemsOf(form, reader)
  const above = isFull ? '' : clip([problems, markdown(form.intro ?? [], reader)].join('\n\n').trim(), MOST.above)
  // Beside five fields there is room for it only where the first has no hint of its own.
  const instead = form.intro && isFull ? { hint: wholeIn(wordsOf(form.intro, reader), MOST.description) } : {}
  const labels = form.fields
    .slice(0, MOST.components)
    .map((field, i) => labelOf(i === 0 ? { ...instead, ...field } : field, reader, problems !== ''))
  return {
    custom_id: inProgram(modalId(form.ref, form.id), reader),
    title: clip(form.title, MOST.title) || '…',
    components: [...(above === '' ? [] : [{ type: ComponentType.TextDisplay as const, content: above }]), ...labels],
  }
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })
/** The sentences that fit, whole; where not even the first does, as much of it as does. */
const wholeIn = (words: string, most: number): string => {
  let whole = ''
  for (const { segment } of SENTENCES.segment(words)) {
    if ((whole + segment).trim().length > most) break
    whole += segment
  }
  return whole.trim() || words
}

/** All that was wrong, where the place of a hint has no room for it. */
const problemsOf = ({ fields }: Form, reader: Reader): string => {
  const wrong = fields.flatMap(({ label, problem }) => (problem ? [{ label, problem }] : []))
  return wrong.some(({ problem }) => describes(problem, reader).length > MOST.description)
    ? wrong.map(({ label, problem }) => markdown(text`${PROBLEM}${strong(label)} ${problem}`, reader)).join('\n')
    : ''
}

const describes = (problem: Text, reader: Reader): string => PROBLEM + wordsOf(problem, reader)

/** `isTold`: what is wrong stands whole above the fields. */
const labelOf = (field: Field, reader: Reader, isTold: boolean): APILabelComponent => {
  const description = field.problem && !isTold ? describes(field.problem, reader) : field.hint
  return {
    type: ComponentType.Label,
    label: clip(field.label, MOST.label) || '…',
    ...(description?.trim() && { description: clip(description, MOST.description) }),
    component: inputOf(field),
  }
}

const inputOf = (field: Field): APIComponentInLabel => {
  switch (field.kind) {
    case 'text':
    case 'datetime':
    case 'date':
      return textInput(field, TextInputStyle.Short, words(field.value))
    // Nothing suggests names inside a modal; a picked contact is shown by its name where the form knows it.
    case 'contact':
      return textInput(field, TextInputStyle.Short, labelFor(field.options, words(field.value)))
    case 'paragraph':
      return textInput(field, TextInputStyle.Paragraph, words(field.value))
    case 'choice':
      return radios(field) ?? select(field, 1)
    case 'choices':
      return boxes(field)
    case 'person':
      return {
        type: ComponentType.UserSelect,
        custom_id: fieldId(field),
        required: !field.optional,
        max_values: 1,
        ...placeholderOf(field),
        ...(/^\d{17,20}$/.test(words(field.value)) && {
          default_values: [{ id: words(field.value), type: SelectMenuDefaultValueType.User }],
        }),
      }
    default:
      return field.kind satisfies never
  }
}

const words = (value: Field['value']): string => (typeof value === 'string' ? value : '')
const chosen = (value: Field['value']): readonly string[] =>
  value === undefined || value === '' ? [] : typeof value === 'string' ? [value] : value
const labelFor = (options: readonly Option[] = [], value: string): string =>
  options.find((option) => option.value === value)?.label ?? value

const placeholderOf = ({ placeholder }: Field) =>
  placeholder?.trim() ? { placeholder: clip(placeholder, MOST.placeholder) } : {}

const textInput = (field: Field, style: TextInputStyle, value: string): APIComponentInLabel => {
  // Longer than the field allows, it is still shown whole, so that whoever typed it can shorten it.
  const most = Math.min(Math.max(field.maxLength, value.length, 1), MOST.words)
  return {
    type: ComponentType.TextInput,
    custom_id: fieldId(field),
    style,
    required: !field.optional,
    max_length: most,
    ...placeholderOf(field),
    ...(value !== '' && { value: value.slice(0, most) }),
  }
}

/** At most `most` options, the chosen ones among them. */
const optionsOf = (field: Field, most: number) => {
  const picked = chosen(field.value)
  const all = (field.options ?? []).filter(({ value }, i, every) => every.findIndex((one) => one.value === value) === i)
  const kept =
    all.length <= most
      ? all
      : [...all.filter(({ value }) => picked.includes(value)), ...all.filter(({ value }) => !picked.includes(value))]
  return kept.slice(0, most).map(({ value, label }) => ({
    value,
    label: clip(label, MOST.option) || '…',
    ...(picked.includes(value) && { default: true }),
  }))
}

/** Discord refuses a select without options: then the words are typed. */
const select = (field: Field, most: number): APIComponentInLabel => {
  const options = optionsOf(field, MOST.options)
  if (options.length === 0) return textInput(field, TextInputStyle.Short, words(field.value))
  return {
    type: ComponentType.StringSelect,
    custom_id: fieldId(field),
    required: !field.optional,
    min_values: field.optional ? 0 : 1,
    max_values: Math.min(most, options.length),
    ...placeholderOf(field),
    options,
  }
}

/** All of them at a glance. One that may stay empty is a list: what is pressed here can't be taken back. */
const radios = (field: Field): APIComponentInLabel | undefined => {
  const options = optionsOf(field, MOST.options)
  if (field.optional || options.length < 2 || options.length > MOST.boxes) return undefined
  return { type: ComponentType.RadioGroup, custom_id: fieldId(field), required: true, options }
}

const boxes = (field: Field): APIComponentInLabel => {
  const options = optionsOf(field, MOST.options)
  if (options.length === 0 || options.length > MOST.boxes) return select(field, MOST.options)
  return {
    type: ComponentType.CheckboxGroup,
    custom_id: fieldId(field),
    required: !field.optional,
    min_values: field.optional ? 0 : 1,
    max_values: options.length,
    options,
  }
}
