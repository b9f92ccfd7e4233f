/**
 * What Slack refuses in blocks and views, by its reference: https://docs.slack.dev/reference/block-kit and
 * https://docs.slack.dev/reference/views. Each problem is a sentence with its place, as in Slack's `response_metadata.messages`.
 */

// biome-ignore lint/suspicious/noExplicitAny: what was sent, before anything is known about it
export type Json = any

export type Surface = 'message' | 'modal' | 'home'

type Problems = string[]
type Check = (value: Json, at: string, problems: Problems) => void

const isObject = (value: Json): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
const say = (problems: Problems, at: string, what: string): void => {
  problems.push(`[ERROR] ${what} [json-pointer:${at}]`)
}

/** An object with these properties and no others. `!` marks those that it must have. */
const shape =
  (properties: Readonly<Record<string, Check>>): Check =>
  (value, at, problems) => {
    if (!isObject(value)) return say(problems, at, 'must be an object')
    const names = new Set(Object.keys(properties).map((name) => name.replace('!', '')))
    for (const name of Object.keys(value))
      if (!names.has(name)) say(problems, `${at}/${name}`, `invalid additional property: ${name}`)
    for (const [marked, check] of Object.entries(properties)) {
      const name = marked.replace('!', '')
      if (value[name] !== undefined) check(value[name], `${at}/${name}`, problems)
      else if (marked.endsWith('!')) say(problems, at, `missing required field: ${name}`)
    }
  }

const string =
  (most: number, least = 1): Check =>
  (value, at, problems) => {
    if (typeof value !== 'string') say(problems, at, 'must be a string')
    else if (value.length < least) say(problems, at, `must be more than ${least - 1} characters`)
    else if (value.length > most) say(problems, at, `must be less than ${most + 1} characters`)
  }
const boolean: Check = (value, at, problems) => {
  if (typeof value !== 'boolean') say(problems, at, 'must be a boolean')
}
const integer =
  (least: number, most: number): Check =>
  (value, at, problems) => {
    if (!Number.isInteger(value) || value < least || value > most) say(problems, at, `must be from ${least} to ${most}`)
  }
const oneOf =
  (...all: readonly string[]): Check =>
  (value, at, problems) => {
    if (!all.includes(value)) say(problems, at, `must be one of ${all.join(', ')}`)
  }
const list =
  (check: Check, least: number, most: number): Check =>
  (value, at, problems) => {
    if (!Array.isArray(value)) return say(problems, at, 'must be an array')
    if (value.length < least) say(problems, at, `no fewer than ${least} items`)
    if (value.length > most) say(problems, at, `no more than ${most} items`)
    for (const [i, item] of value.entries()) check(item, `${at}/${i}`, problems)
  }

const plain = (most: number): Check => shape({ 'type!': oneOf('plain_text'), 'text!': string(most), emoji: boolean })
const text =
  (most: number): Check =>
  (value, at, problems) =>
    value?.type === 'mrkdwn'
      ? shape({ 'type!': oneOf('mrkdwn'), 'text!': string(most), verbatim: boolean })(value, at, problems)
      : plain(most)(value, at, problems)

const id = string(255)
const option = (words: Check): Check =>
  shape({ 'text!': words, 'value!': string(150), description: plain(75), url: string(3000) })
const plainOption = option(plain(75))
const options = (check: Check, most: number) => list(check, 1, most)
const placeholder = plain(150)
const focus_on_load = boolean

/** An initial option is one of the options, to the letter. */
const initialIsOffered: Check = (value, at, problems) => {
  const offered = (value.options ?? []).map((one: Json) => JSON.stringify(one))
  const chosen = value.initial_options ?? (value.initial_option ? [value.initial_option] : [])
  for (const one of chosen)
    if (!offered.includes(JSON.stringify(one))) say(problems, at, 'initial option is not one of the options')
}
const all =
  (...checks: readonly Check[]): Check =>
  (value, at, problems) => {
    for (const check of checks) check(value, at, problems)
  }
const initialFits: Check = ({ initial_value = '', max_length = 3000 }, at, problems) => {
  if (initial_value.length > max_length) say(problems, at, 'initial_value is longer than max_length')
}

const elements: Readonly<Record<string, Check>> = {
  button: shape({
    'type!': string(255),
    'text!': plain(75),
    action_id: id,
    url: string(3000),
    value: string(2000),
    style: oneOf('primary', 'danger'),
    accessibility_label: string(75),
  }),
  checkboxes: all(
    shape({
      'type!': string(255),
      action_id: id,
      'options!': options(option(text(75)), 10),
      initial_options: list(option(text(75)), 1, 10),
      focus_on_load,
    }),
    initialIsOffered,
  ),
  radio_buttons: all(
    shape({
      'type!': string(255),
      action_id: id,
      'options!': options(option(text(75)), 10),
      initial_option: option(text(75)),
      focus_on_load,
    }),
    initialIsOffered,
  ),
  static_select: all(
    shape({
      'type!': string(255),
      action_id: id,
      'options!': options(plainOption, 100),
      initial_option: plainOption,
      placeholder,
      focus_on_load,
    }),
    initialIsOffered,
  ),
  multi_static_select: all(
    shape({
      'type!': string(255),
      action_id: id,
      'options!': options(plainOption, 100),
      initial_options: list(plainOption, 1, 100),
      max_selected_items: integer(1, 100),
      placeholder,
      focus_on_load,
    }),
    initialIsOffered,
  ),
  external_select: shape({
    'type!': string(255),
    action_id: id,
    initial_option: plainOption,
    min_query_length: integer(0, 255),
    placeholder,
    focus_on_load,
  }),
  users_select: shape({ 'type!': string(255), action_id: id, initial_user: string(255), placeholder, focus_on_load }),
  plain_text_input: all(
    shape({
      'type!': string(255),
      action_id: id,
      initial_value: string(3000),
      multiline: boolean,
      min_length: integer(0, 3000),
      max_length: integer(1, 3000),
      placeholder,
      focus_on_load,
    }),
    initialFits,
  ),
  datepicker: shape({
    'type!': string(255),
    action_id: id,
    initial_date: (value, at, problems) => {
      if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) say(problems, at, 'must be YYYY-MM-DD')
    },
    placeholder,
    focus_on_load,
  }),
  datetimepicker: shape({
    'type!': string(255),
    action_id: id,
    // Ten digits of Unix seconds.
    initial_date_time: integer(1_000_000_000, 9_999_999_999),
    focus_on_load,
  }),
}

const element =
  (...types: readonly string[]): Check =>
  (value, at, problems) => {
    const check = elements[value?.type]
    if (!check || !types.includes(value.type)) say(problems, at, `unsupported element type: ${value?.type}`)
    else check(value, at, problems)
  }

const inActions = [
  'button',
  'checkboxes',
  'radio_buttons',
  'static_select',
  'external_select',
  'users_select',
  'datepicker',
  'datetimepicker',
]
const inInput = [...Object.keys(elements)].filter((type) => type !== 'button')

const uniqueActions: Check = (value, at, problems) => {
  const ids = (value.elements ?? []).flatMap((one: Json) => one?.action_id ?? [])
  if (new Set(ids).size < ids.length) say(problems, at, 'action_id is not unique within its block')
}

const style = shape({ bold: boolean, italic: boolean, strike: boolean, code: boolean })
const rich: Check = (value, at, problems) =>
  value?.type === 'link'
    ? shape({ 'type!': oneOf('link'), 'url!': string(3000), text: string(3000), style, unsafe: boolean })(
        value,
        at,
        problems,
      )
    : shape({ 'type!': oneOf('text'), 'text!': string(3000), style })(value, at, problems)
const richSection = shape({ 'type!': oneOf('rich_text_section'), 'elements!': list(rich, 1, 1000) })

const block_id = id
const blocks: Readonly<Record<string, { on: readonly Surface[]; check: Check }>> = {
  section: {
    on: ['message', 'modal', 'home'],
    check: all(
      shape({ 'type!': string(255), block_id, text: text(3000), fields: list(text(2000), 1, 10), expand: boolean }),
      (value, at, problems) => {
        if (value.text === undefined && value.fields === undefined)
          say(problems, at, 'missing required field: text or fields')
      },
    ),
  },
  header: { on: ['message', 'modal', 'home'], check: shape({ 'type!': string(255), block_id, 'text!': plain(150) }) },
  divider: { on: ['message', 'modal', 'home'], check: shape({ 'type!': string(255), block_id }) },
  context: {
    on: ['message', 'modal', 'home'],
    check: shape({ 'type!': string(255), block_id, 'elements!': list(text(3000), 1, 10) }),
  },
  actions: {
    on: ['message', 'modal', 'home'],
    check: all(
      shape({ 'type!': string(255), block_id, 'elements!': list(element(...inActions), 1, 25) }),
      uniqueActions,
    ),
  },
  rich_text: {
    on: ['message', 'modal', 'home'],
    check: shape({ 'type!': string(255), block_id, 'elements!': list(richSection, 1, 100) }),
  },
  input: {
    on: ['modal', 'home'],
    check: shape({
      'type!': string(255),
      block_id,
      'label!': plain(2000),
      'element!': element(...inInput),
      hint: plain(2000),
      optional: boolean,
      dispatch_action: boolean,
    }),
  },
}

const MOST_BLOCKS: Readonly<Record<Surface, number>> = { message: 50, modal: 100, home: 100 }

export const problemsOfBlocks = (value: Json, surface: Surface, at = '/blocks'): Problems => {
  const problems: Problems = []
  list(
    (one, where, found) => {
      const known = blocks[one?.type]
      if (!known?.on.includes(surface)) say(found, where, `unsupported type: ${one?.type}`)
      else known.check(one, where, found)
    },
    0,
    MOST_BLOCKS[surface],
  )(value, at, problems)
  const ids = Array.isArray(value) ? value.flatMap((one) => one?.block_id ?? []) : []
  if (new Set(ids).size < ids.length) say(problems, at, 'block_id is not unique')
  return problems
}

const anything: Check = () => {}

/** https://docs.slack.dev/reference/views/modal-views and home-tab-views */
export const problemsOfView = (view: Json, type: 'modal' | 'home'): Problems => {
  const problems: Problems = []
  const common = {
    'blocks!': anything,
    private_metadata: string(3000, 0),
    callback_id: string(255),
    external_id: string(255),
  }
  const modal = {
    'type!': oneOf('modal'),
    'title!': plain(24),
    submit: plain(24),
    close: plain(24),
    clear_on_close: boolean,
    notify_on_close: boolean,
    submit_disabled: boolean,
  }
  shape(type === 'modal' ? { ...common, ...modal } : { ...common, 'type!': oneOf('home') })(view, '/view', problems)
  if (!isObject(view)) return problems
  if (type === 'modal' && view.submit === undefined && view.blocks?.some((one: Json) => one?.type === 'input'))
    say(problems, '/view', 'submit is required with an input block')
  return [...problems, ...problemsOfBlocks(view.blocks, type, '/view/blocks')]
}

/** All words of a message's blocks together: Slack's `msg_blocks_too_long`. */
export const MOST_WORDS = 13_200
export const wordsIn = (value: Json): number => {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + wordsIn(one), 0)
  if (!isObject(value)) return 0
  return Object.entries(value).reduce(
    (sum, [name, one]) => sum + (name === 'text' && typeof one === 'string' ? one.length : wordsIn(one)),
    0,
  )
}

/** Options that answer a `block_suggestion`: https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload */
export const problemsOfOptions = (value: Json): Problems => {
  const problems: Problems = []
  shape({ 'options!': list(plainOption, 0, 100) })(value, '', problems)
  return problems
}
