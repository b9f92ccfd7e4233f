import type { types } from '@slack/bolt'
import { clip, cut } from '../../src/core/clean.ts'
import { type Field, type Form, type Option, progressOf, type RawValue, type RawValues } from '../../src/core/form.ts'
import { LIMITS } from '../../src/core/limits.ts'
import { type Reader, wordsOf } from '../../src/core/text.ts'
import type { View } from '../../src/core/view.ts'
import { SLACK } from './limits.ts'
import { decode, whole } from './mrkdwn.ts'
import { plainText, renderBlock } from './render.ts'
import { type SlackWords, slackWordsFor } from './words.ts'

type KnownBlock = types.KnownBlock
type InputElement = types.InputBlock['element']

/** The field's own action is called by its kind, and the picker beneath a `datetime` by this. */
const PICKER = '.picked'
const MOST_RADIOS = 5

/** A form as a modal. `metadata` comes back with its submit; of a `page` it is told when it is closed, too. */
export const renderForm = (
  form: Form,
  metadata: string,
  reader: Reader,
  { page = false }: { page?: boolean } = {},
): types.ModalView => {
  const progress = progressOf(form)
  const words = slackWordsFor(reader.language)
  return {
    type: 'modal',
    callback_id: form.ref,
    private_metadata: metadata,
    title: plainText(clip(form.title, SLACK.title - progress.length) + progress, SLACK.title),
    submit: plainText(form.submit, SLACK.title),
    close: plainText(page ? words.skip : words.cancel, SLACK.title),
    // https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload#view_closed
    ...(page && { notify_on_close: true }),
    blocks: [
      ...(form.intro ? renderBlock({ kind: 'paragraph', text: form.intro }, reader) : []),
      ...form.fields.flatMap((field) => [
        ...renderField(field, words),
        ...(field.problem
          ? renderBlock({ kind: 'quiet', text: [{ kind: 'plain', text: '⚠️ ' }, ...field.problem] }, reader)
          : []),
      ]),
    ],
  }
}

const renderField = (field: Field, words: SlackWords): KnownBlock[] => {
  const picker = field.kind === 'datetime' ? [pickerOf(field, words)] : []
  return [
    {
      type: 'input',
      block_id: field.name,
      label: plainText(field.label, SLACK.label),
      // Words or picker: Slack can't know that one of the two is enough.
      optional: field.optional || field.kind === 'datetime',
      element: elementOf(field),
      ...(field.hint && { hint: plainText(field.hint, SLACK.label) }),
    },
    ...picker,
  ]
}

const elementOf = (field: Field): InputElement => {
  const { kind, value, options = [] } = field
  const placeholder = field.placeholder ? { placeholder: plainText(field.placeholder, SLACK.placeholder) } : {}
  const chosen = options.filter((one) => (typeof value === 'string' ? one.value === value : value?.includes(one.value)))
  switch (kind) {
    case 'text':
    case 'paragraph':
      return { ...typed(field, one(value)), multiline: kind === 'paragraph', ...placeholder }
    case 'datetime':
      return { ...typed(field, isInstant(value) ? '' : one(value)), ...placeholder }
    case 'date': {
      const day = one(value)
      // Its own placeholder says what it is: ours is an example of words.
      return { type: 'datepicker', action_id: kind, ...(isDay(day) && { initial_date: day }) }
    }
    case 'choice': {
      const all = options.slice(0, SLACK.selectOptions).map(optionOf)
      const [initial] = chosen.map(optionOf)
      // A radio button can't be cleared, so they are for questions that want an answer.
      return !field.optional && all.length <= MOST_RADIOS
        ? { type: 'radio_buttons', action_id: kind, options: all, ...(initial && { initial_option: initial }) }
        : {
            type: 'static_select',
            action_id: kind,
            options: all,
            ...(initial && { initial_option: initial }),
            ...placeholder,
          }
    }
    case 'choices': {
      const all = options.slice(0, SLACK.selectOptions).map(optionOf)
      const initial = chosen.length > 0 ? { initial_options: chosen.map(optionOf) } : {}
      return all.length <= SLACK.checkboxes
        ? { type: 'checkboxes', action_id: kind, options: all, ...initial }
        : { type: 'multi_static_select', action_id: kind, options: all, ...initial, ...placeholder }
    }
    case 'contact': {
      const words = one(value)
      const known = chosen[0] ?? { value: words, label: words }
      return {
        type: 'external_select',
        action_id: kind,
        min_query_length: 0,
        ...(words !== '' && { initial_option: optionOf(known) }),
        ...placeholder,
      }
    }
    case 'person': {
      const words = one(value)
      return { type: 'users_select', action_id: kind, ...(words !== '' && { initial_user: words }), ...placeholder }
    }
    default:
      return kind satisfies never
  }
}

const one = (value: RawValue | undefined): string => (typeof value === 'string' ? value : (value?.join(', ') ?? ''))

/** Longer than the field allows is still shown whole: whoever typed it can then shorten it. */
const typed = ({ kind, maxLength }: Field, value: string): types.PlainTextInput => ({
  type: 'plain_text_input',
  action_id: kind,
  max_length: Math.max(1, Math.min(SLACK.input, Math.max(maxLength, value.length))),
  ...(value !== '' && { initial_value: cut(value, SLACK.input) }),
})

const pickerOf = (field: Field, { orPick, orPickOne }: SlackWords): KnownBlock => ({
  type: 'input',
  block_id: `${field.name}${PICKER}`,
  optional: true,
  label: plainText(field.optional ? orPick : orPickOne, SLACK.label),
  element: {
    type: 'datetimepicker',
    action_id: 'picked',
    ...(isInstant(field.value) && { initial_date_time: Math.floor(Date.parse(field.value) / 1000) }),
  },
})

const isInstant = (value: RawValue | undefined): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)$/.test(value) &&
  !Number.isNaN(Date.parse(value))

const isDay = (words: string): boolean => /^\d{4}-\d\d-\d\d$/.test(words) && !Number.isNaN(Date.parse(words))

const optionOf = ({ value, label }: { value: string; label: string }): types.PlainTextOption => ({
  text: plainText(label, SLACK.option),
  value: cut(value, SLACK.optionValue),
})

type StateValue = {
  type: string
  value?: string | null
  selected_option?: { value: string } | null
  selected_options?: readonly { value: string }[]
  selected_user?: string | null
  selected_date_time?: number | null
  selected_date?: string | null
}
/** What a `view_submission` tells of the modal. */
export type SubmittedView = {
  blocks: readonly { type: string; block_id?: string; element?: { type?: string; initial_date_time?: number } }[]
  state: { values: Readonly<Record<string, Readonly<Record<string, StateValue>>>> }
}

/** What was typed: a value for each field that was drawn. A picked time wins over words, unless it is the one that was there before. */
export const valuesOf = ({ blocks, state }: SubmittedView): RawValues => {
  const inputs = blocks.filter(({ type, block_id }) => type === 'input' && block_id !== undefined)
  const stateOf = (id: string) => Object.values(state.values[id] ?? {})[0]
  const fields = inputs.filter(({ block_id = '' }) => !block_id.endsWith(PICKER))
  return Object.fromEntries(
    fields.map(({ block_id = '' }) => {
      const value = rawValue(stateOf(block_id))
      const picker = inputs.find((input) => input.block_id === `${block_id}${PICKER}`)
      const picked = stateOf(`${block_id}${PICKER}`)?.selected_date_time
      const untouched = picked === picker?.element?.initial_date_time
      if (!picker || !picked || (untouched && value !== '')) return [block_id, value]
      return [block_id, new Date(picked * 1000).toISOString()]
    }),
  )
}

const rawValue = (state: StateValue | undefined): RawValue => {
  switch (state?.type) {
    case 'checkboxes':
    case 'multi_static_select':
      return (state.selected_options ?? []).map(({ value }) => value)
    case 'static_select':
    case 'radio_buttons':
      return state.selected_option?.value ?? ''
    // A name that was added goes through an option, whose value may come back escaped.
    case 'external_select':
      return whole(decode(state.selected_option?.value ?? ''))
    case 'users_select':
      return state.selected_user ?? ''
    case 'datepicker':
      return state.selected_date ?? ''
    default:
      return whole(state?.value ?? '')
  }
}

/** The blocks that a problem can be shown at. */
export const inputsOf = ({ blocks }: Pick<SubmittedView, 'blocks'>): readonly string[] =>
  blocks.flatMap(({ type, block_id }) => (type === 'input' && block_id !== undefined ? [block_id] : []))

const PROBLEM = 1000

/** The problems of a form by its inputs; words beneath an input are plain and shown as they are. Undefined where there are none. */
export const errorsOf = (form: Form, view: SubmittedView, reader: Reader): Record<string, string> | undefined => {
  const inputs = inputsOf(view)
  const errors = form.fields.flatMap(({ name, problem }) =>
    problem && inputs.includes(name) ? [[name, clip(wordsOf(problem, reader), PROBLEM)] as const] : [],
  )
  return errors.length > 0 ? Object.fromEntries(errors) : undefined
}

/** The first sentence of a view, for where there is room for no more. */
export const sentenceOf = (view: View, reader: Reader): string => {
  const first = view.blocks.find((block) => 'text' in block)
  return clip(first ? wordsOf(first.text, reader) : '…', PROBLEM)
}

/** What is offered for a name: those that are known, and to take it as it was typed. */
export const suggestions = (known: readonly Option[], typed: string, language?: string): types.PlainTextOption[] => {
  // A known contact's value begins with `#`: a typed name may not.
  const name = cut(whole(typed).replace(/^[#\s]+/, ''), SLACK.optionValue)
  const added =
    name === '' || known.some(({ exact }) => exact)
      ? []
      : [optionOf({ value: name, label: slackWordsFor(language).add(name) })]
  return [...known.slice(0, LIMITS.suggestions - added.length).map(optionOf), ...added]
}
