import {
  all,
  boolean,
  type Check,
  id,
  integer,
  isObject,
  type Json,
  list,
  matching,
  oneOf,
  plain,
  rule,
  say,
  shape,
  string,
  text,
} from './checks.ts'

/** What people press, choose and type into: https://docs.slack.dev/reference/block-kit/block-elements */

const type = string(255)
const style = oneOf('primary', 'danger')

/** https://docs.slack.dev/reference/block-kit/composition-objects/option-object: an address only in an overflow menu. */
const option = (words: Check, more: Readonly<Record<string, Check>> = {}): Check =>
  shape({ 'text!': words, 'value!': string(150), description: plain(75), ...more })
export const plainOption = option(plain(75))
/** Boxes and radio buttons alone may have mrkdwn. */
const anyOption = option(text(75))
const linkOption = option(plain(75), { url: string(3000) })

/** https://docs.slack.dev/reference/block-kit/composition-objects/option-group-object */
const group = shape({ 'label!': plain(75), 'options!': list(plainOption, 1, 100) })

/** https://docs.slack.dev/reference/block-kit/composition-objects/confirmation-dialog-object */
const confirm = shape({
  'title!': plain(100),
  'text!': plain(300),
  'confirm!': plain(30),
  'deny!': plain(30),
  style,
})
/** https://docs.slack.dev/reference/block-kit/composition-objects/dispatch-action-configuration-object */
const dispatch_action_config = shape({
  trigger_actions_on: list(oneOf('on_enter_pressed', 'on_character_entered'), 1, 2),
})

const element = (properties: Readonly<Record<string, Check>>): Check =>
  shape({ 'type!': type, action_id: id, ...properties })
const focus_on_load = boolean
const placeholder = plain(150)
const menu = (properties: Readonly<Record<string, Check>>): Check =>
  element({ confirm, focus_on_load, placeholder, ...properties })
const many = { max_selected_items: integer(1, 100) }
const typed = (properties: Readonly<Record<string, Check>>): Check =>
  element({ dispatch_action_config, focus_on_load, placeholder, ...properties })

const offeredBy = ({ options, option_groups }: Json): Json[] =>
  [options, ...(Array.isArray(option_groups) ? option_groups.map((one: Json) => one?.options) : [])].flatMap(
    (some) => some ?? [],
  )

/** An initial option is one of the options, to the letter. */
const initialIsOffered = rule((value) => {
  const offered = offeredBy(value).map((one) => JSON.stringify(one))
  const chosen = value.initial_options ?? (value.initial_option ? [value.initial_option] : [])
  return (
    Array.isArray(chosen) &&
    chosen.some((one: Json) => !offered.includes(JSON.stringify(one))) &&
    'initial option is not one of the options'
  )
})
const initialIsNotTooMany = rule((value) => {
  const chosen = value.initial_options ?? value.initial_users ?? value.initial_conversations ?? value.initial_channels
  return chosen?.length > (value.max_selected_items ?? 100) && 'more is chosen than may be'
})
const eitherOptionsOrGroups = rule(
  ({ options, option_groups }) =>
    (options === undefined) === (option_groups === undefined) && 'options or option_groups, and not both',
)
const staticMenu = { options: list(plainOption, 1, 100), option_groups: list(group, 1, 100) }

const limitsFit = rule(
  ({ min_length = 0, max_length = 3000 }) => min_length > max_length && 'min_length is more than max_length',
)
const initialFits = rule(
  ({ initial_value = '', max_length = 3000 }) =>
    initial_value.length > max_length && 'initial_value is longer than max_length',
)
const number = matching(/^-?\d+(\.\d+)?$/, '12')
const numbersFit = rule(({ min_value, max_value, initial_value, is_decimal_allowed }) => {
  const [least, most] = [Number(min_value ?? Number.NEGATIVE_INFINITY), Number(max_value ?? Number.POSITIVE_INFINITY)]
  const initial = Number(initial_value ?? Math.max(least, Math.min(most, 0)))
  if (least > most) return 'min_value is more than max_value'
  if (initial < least || initial > most) return 'initial_value is not between min_value and max_value'
  return is_decimal_allowed === false && initial_value?.includes('.') && 'initial_value is a decimal'
})

const isZone: Check = (value, at, problems) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: value })
  } catch {
    say(problems, at, 'must be a time zone')
  }
}
/** A day that there is: no 30 February. */
const isDay: Check = (value, at, problems) => {
  const read = new Date(`${value}T00:00:00Z`)
  if (Number.isNaN(read.getTime()) || read.toISOString().slice(0, 10) !== value)
    say(problems, at, 'must be a day, YYYY-MM-DD')
}

/** https://docs.slack.dev/reference/block-kit/composition-objects/slack-file-object */
const slack_file = all(
  shape({ id: string(255), url: string(3000) }),
  rule((value) => (value.id === undefined) === (value.url === undefined) && 'id or url, and not both'),
)
export const picture = {
  image_url: matching(/^https?:\/\/\S{1,2990}$/, 'https://…'),
  slack_file,
}
export const hasOnePicture = rule(
  (value) => (value.image_url === undefined) === (value.slack_file === undefined) && 'image_url or slack_file',
)

export const elements: Readonly<Record<string, Check>> = {
  button: element({
    'text!': plain(75),
    url: string(3000),
    value: string(2000),
    style,
    confirm,
    accessibility_label: string(75),
  }),
  overflow: element({ 'options!': list(linkOption, 1, 5), confirm }),
  checkboxes: all(
    element({
      'options!': list(anyOption, 1, 10),
      initial_options: list(anyOption, 1, 10),
      confirm,
      focus_on_load,
    }),
    initialIsOffered,
  ),
  radio_buttons: all(
    element({ 'options!': list(anyOption, 1, 10), initial_option: anyOption, confirm, focus_on_load }),
    initialIsOffered,
  ),
  static_select: all(menu({ ...staticMenu, initial_option: plainOption }), eitherOptionsOrGroups, initialIsOffered),
  multi_static_select: all(
    menu({ ...staticMenu, initial_options: list(plainOption, 1, 100), ...many }),
    eitherOptionsOrGroups,
    initialIsOffered,
    initialIsNotTooMany,
  ),
  external_select: menu({ initial_option: plainOption, min_query_length: integer(0, 255) }),
  multi_external_select: all(
    menu({ initial_options: list(plainOption, 1, 100), min_query_length: integer(0, 255), ...many }),
    initialIsNotTooMany,
  ),
  users_select: menu({ initial_user: id }),
  multi_users_select: all(menu({ initial_users: list(id, 1, 100), ...many }), initialIsNotTooMany),
  conversations_select: menu({ initial_conversation: id, default_to_current_conversation: boolean }),
  multi_conversations_select: all(
    menu({ initial_conversations: list(id, 1, 100), default_to_current_conversation: boolean, ...many }),
    initialIsNotTooMany,
  ),
  channels_select: menu({ initial_channel: id }),
  multi_channels_select: all(menu({ initial_channels: list(id, 1, 100), ...many }), initialIsNotTooMany),
  plain_text_input: all(
    typed({
      // An empty one is left out.
      initial_value: string(3000),
      multiline: boolean,
      min_length: integer(0, 3000),
      max_length: integer(1, 3000),
    }),
    limitsFit,
    initialFits,
  ),
  email_text_input: typed({ initial_value: string(3000) }),
  url_text_input: typed({ initial_value: string(3000) }),
  number_input: all(
    typed({ 'is_decimal_allowed!': boolean, initial_value: number, min_value: number, max_value: number }),
    numbersFit,
  ),
  file_input: element({ filetypes: list(string(255), 1, 100), max_files: integer(1, 10) }),
  datepicker: menu({ initial_date: isDay }),
  timepicker: menu({ initial_time: matching(/^([01]\d|2[0-3]):[0-5]\d$/, '15:30'), timezone: isZone }),
  datetimepicker: element({
    // Ten digits of Unix seconds.
    initial_date_time: integer(1_000_000_000, 9_999_999_999),
    confirm,
    focus_on_load,
  }),
  image: all(shape({ 'type!': type, ...picture, 'alt_text!': string(2000) }), hasOnePicture),
}

const SELECTS = ['static_select', 'external_select', 'users_select', 'conversations_select', 'channels_select']
const MENUS = [...SELECTS, ...SELECTS.map((one) => `multi_${one}`)]
const CHOICES = [...MENUS, 'checkboxes', 'radio_buttons', 'datepicker', 'timepicker']
/** Which stand where: the "Works with block types" of each. */
export const FITTING = {
  actions: ['button', 'overflow', 'datetimepicker', ...CHOICES],
  section: ['button', 'overflow', 'image', ...CHOICES],
  input: [
    'plain_text_input',
    'email_text_input',
    'url_text_input',
    'number_input',
    'file_input',
    'datetimepicker',
    ...CHOICES,
  ],
} as const

export const elementIn =
  (block: keyof typeof FITTING): Check =>
  (value, at, problems) => {
    const check = isObject(value) && elements[value.type]
    if (!check || !(FITTING[block] as readonly string[]).includes(value.type))
      say(problems, at, `unsupported element type: ${value?.type}`)
    else check(value, at, problems)
  }
