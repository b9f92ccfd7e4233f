import {
  all,
  boolean,
  type Check,
  id,
  isObject,
  type Json,
  list,
  matching,
  oneOf,
  type Problems,
  plain,
  rule,
  say,
  shape,
  string,
  text,
} from './checks.ts'
import { elementIn, elements, hasOnePicture, picture, plainOption } from './elements.ts'
import { richParts } from './rich-text.ts'

/**
 * What Slack refuses in blocks, views and messages, by its reference: https://docs.slack.dev/reference/block-kit and
 * https://docs.slack.dev/reference/views. What is not known here, a newer block say, is refused too: nothing of ours sends it.
 */

export type { Json }

export type Surface = 'message' | 'modal' | 'home'

const EVERYWHERE: readonly Surface[] = ['message', 'modal', 'home']
const type = string(255)
const block_id = id

const uniqueActions = rule(({ elements: all }) => {
  const ids = Array.isArray(all) ? all.flatMap((one: Json) => one?.action_id ?? []) : []
  return new Set(ids).size < ids.length && 'action_id is not unique within its block'
})

const contextElement: Check = (value, at, problems) =>
  (value?.type === 'image' && elements.image ? elements.image : text(3000))(value, at, problems)

const blocks: Readonly<Record<string, { on: readonly Surface[]; check: Check }>> = {
  section: {
    on: EVERYWHERE,
    check: all(
      shape({
        'type!': type,
        block_id,
        text: text(3000),
        fields: list(text(2000), 1, 10),
        accessory: elementIn('section'),
        expand: boolean,
      }),
      rule(
        (value) => value.text === undefined && value.fields === undefined && 'missing required field: text or fields',
      ),
    ),
  },
  header: { on: EVERYWHERE, check: shape({ 'type!': type, block_id, 'text!': plain(150) }) },
  divider: { on: EVERYWHERE, check: shape({ 'type!': type, block_id }) },
  image: {
    on: EVERYWHERE,
    check: all(
      shape({ 'type!': type, block_id, ...picture, 'alt_text!': string(2000), title: plain(2000) }),
      hasOnePicture,
    ),
  },
  context: { on: EVERYWHERE, check: shape({ 'type!': type, block_id, 'elements!': list(contextElement, 1, 10) }) },
  actions: {
    on: EVERYWHERE,
    check: all(shape({ 'type!': type, block_id, 'elements!': list(elementIn('actions'), 1, 25) }), uniqueActions),
  },
  rich_text: { on: EVERYWHERE, check: shape({ 'type!': type, block_id, 'elements!': richParts }) },
  input: {
    on: ['modal', 'home'],
    check: all(
      shape({
        'type!': type,
        block_id,
        'label!': plain(2000),
        'element!': elementIn('input'),
        hint: plain(2000),
        optional: boolean,
        dispatch_action: boolean,
      }),
      rule(
        ({ element, dispatch_action }) =>
          element?.type === 'file_input' && dispatch_action === true && 'a file_input dispatches no action',
      ),
    ),
  },
}

const MOST_BLOCKS: Readonly<Record<Surface, number>> = { message: 50, modal: 100, home: 100 }

const elementsOf = (block: Json): Json[] =>
  [block?.element, block?.accessory, ...(Array.isArray(block?.elements) ? block.elements : [])].filter(isObject)

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
  const all = Array.isArray(value) ? value : []
  const ids = all.flatMap((one) => one?.block_id ?? [])
  if (new Set(ids).size < ids.length) say(problems, at, 'block_id is not unique')
  // https://docs.slack.dev/reference/block-kit/block-elements: the focus goes to one place.
  if (all.flatMap(elementsOf).filter(({ focus_on_load }) => focus_on_load === true).length > 1)
    say(problems, at, 'focus_on_load more than once')
  return problems
}

const anything: Check = () => {}

/** https://docs.slack.dev/reference/views/modal-views and home-tab-views */
export const problemsOfView = (view: Json, type: 'modal' | 'home'): Problems => {
  const problems: Problems = []
  const common = {
    'blocks!': anything,
    private_metadata: string(3000, 0),
    callback_id: id,
    external_id: id,
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
  const holdsInput = Array.isArray(view.blocks) && view.blocks.some((one: Json) => one?.type === 'input')
  if (type === 'modal' && view.submit === undefined && holdsInput)
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

/** `update` is held to less, `private` has no metadata: https://docs.slack.dev/reference/methods/chat.update and chat.postEphemeral */
export type Posted = 'message' | 'update' | 'private'

/** https://docs.slack.dev/reference/methods/chat.postMessage#truncating and chat.update's msg_too_long */
export const MOST_TEXT: Readonly<Record<Posted, number>> = { message: 40_000, update: 4000, private: 40_000 }

/** Slack names no figure for `metadata_too_large`: this is far more than a mark against doubles takes. */
const MOST_METADATA = 4000

/** Flat, but for objects one level down: https://docs.slack.dev/messaging/message-metadata */
const isValue = (value: Json, depth = 0): boolean => {
  if (['string', 'number', 'boolean'].includes(typeof value)) return true
  if (Array.isArray(value)) return depth === 0 && value.every((one) => isObject(one) && isValue(one, 0))
  return depth === 0 && isObject(value) && Object.values(value).every((one) => isValue(one, 1))
}
const payload: Check = (value, at, problems) => {
  if (!isObject(value)) return say(problems, at, 'must be an object')
  for (const [name, one] of Object.entries(value))
    if (!isValue(one)) say(problems, `${at}/${name}`, 'must be words, a number, a boolean or a flat object')
}
const metadata = all(
  shape({ 'event_type!': matching(/^\w{1,255}$/, 'reminder_sent'), 'event_payload!': payload }),
  rule((value) => JSON.stringify(value).length > MOST_METADATA && 'metadata is too large'),
)

/**
 * A message: text, blocks and what is attached. Slack takes blocks without a `text` and only warns (missing_text_in_message), but then
 * a notification and a screen reader have nothing to say: https://docs.slack.dev/reference/methods/chat.postMessage#text-blocks-attachments
 */
export const problemsOfMessage = (message: Json, posted: Posted = 'message'): Problems => {
  const { text: said, blocks } = message
  const problems: Problems = []
  if (said === undefined) say(problems, '', 'missing required field: text')
  else string(MOST_TEXT[posted])(said, '/text', problems)
  if (typeof said === 'string' && said !== '' && said.trim() === '')
    say(problems, '/text', 'must hold more than blanks')
  if (blocks !== undefined) {
    problems.push(...problemsOfBlocks(blocks, 'message'))
    if (wordsIn(blocks) > MOST_WORDS) say(problems, '/blocks', 'msg_blocks_too_long')
  }
  if (message.metadata !== undefined) {
    metadata(message.metadata, '/metadata', problems)
    if (posted === 'private') say(problems, '/metadata', 'a private message has no metadata')
  }
  if (message.mrkdwn !== undefined) {
    boolean(message.mrkdwn, '/mrkdwn', problems)
    if (posted !== 'message') say(problems, '/mrkdwn', 'no such argument')
  }
  return problems
}

/** Options that answer a `block_suggestion`: https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload */
export const problemsOfOptions = (value: Json): Problems => {
  const problems: Problems = []
  shape({ 'options!': list(plainOption, 0, 100) })(value, '', problems)
  return problems
}
