import { describe, expect, test } from 'vitest'
import { type Posted, problemsOfBlocks, problemsOfMessage, problemsOfView, type Surface } from './block-kit.ts'
import type { Json } from './checks.ts'

/**
 * What Slack's reference forbids, a row each, with a near twin that it allows: without the twin a checker that refuses everything
 * would pass, without the bad case one that allows everything. Written from the reference, not from what we send.
 */

const x = (count: number): string => 'x'.repeat(count)
const many = <T>(count: number, one: (i: number) => T): T[] => Array.from({ length: count }, (_, i) => one(i))
const plain = (text: string, more = {}) => ({ type: 'plain_text', text, ...more })
const mrkdwn = (text: string, more = {}) => ({ type: 'mrkdwn', text, ...more })
const option = (value: string, text = 'x', more = {}) => ({ text: plain(text), value, ...more })
const options = (count: number) => many(count, (i) => option(`${i}`))
const section = (text: string, more = {}) => ({ type: 'section', text: mrkdwn(text), ...more })
const fields = (...all: Json[]) => ({ type: 'section', fields: all })
const context = (...elements: Json[]) => ({ type: 'context', elements })
const actions = (...elements: Json[]) => ({ type: 'actions', elements })
const header = (text: Json) => ({ type: 'header', text })
const button = (more = {}) => ({ type: 'button', text: plain('x'), ...more })
const image = (more: Json = {}) => ({ type: 'image', image_url: 'https://e.example/i.png', alt_text: 'x', ...more })
const boxes = (more: Json = {}) => ({ type: 'checkboxes', options: options(2), ...more })
const radio = (more: Json = {}) => ({ type: 'radio_buttons', options: options(2), ...more })
const menu = (more: Json = {}) => ({ type: 'static_select', options: options(2), ...more })
const multi = (more: Json = {}) => ({ type: 'multi_static_select', options: options(4), ...more })
const external = (more: Json = {}) => ({ type: 'external_select', ...more })
const typed = (more = {}) => ({ type: 'plain_text_input', ...more })
const confirm = (more = {}) => ({ title: plain('x'), text: plain('x'), confirm: plain('x'), deny: plain('x'), ...more })
const input = (element: Json, more = {}) => ({ type: 'input', label: plain('x'), element, ...more })
const rich = (...elements: Json[]) => ({ type: 'rich_text', elements })
const riches = (...elements: Json[]) => ({ type: 'rich_text_section', elements })
const richText = (text: string, more = {}) => riches({ type: 'text', text, ...more })
const richList = (more = {}) => rich({ type: 'rich_text_list', style: 'bullet', elements: [richText('x')], ...more })

type Row = [name: string, bad: Json, good: Json]

const table = (surface: Surface, rows: readonly Row[]): void => {
  test.each(rows)(`${surface}: %s`, (_, bad, good) => {
    expect(problemsOfBlocks([bad].flat(), surface)).not.toEqual([])
    expect(problemsOfBlocks([good].flat(), surface)).toEqual([])
  })
}

describe('https://docs.slack.dev/reference/block-kit/blocks', () => {
  const rows: readonly Row[] = [
    ['51 blocks', many(51, () => section('x')), many(50, () => section('x'))],
    [
      'one block_id for two',
      many(2, () => section('x', { block_id: 'b' })),
      many(2, (i) => section('x', { block_id: `b${i}` })),
    ],
    ['a block_id of 256', section('x', { block_id: x(256) }), section('x', { block_id: x(255) })],
    ['an empty block_id', section('x', { block_id: '' }), section('x', { block_id: 'b' })],
    ['an unknown block', { type: 'paragraph', text: plain('x') }, { type: 'section', text: plain('x') }],
    ['an unknown property', section('x', { colour: 'red' }), section('x', { expand: true })],
    ['an empty text', section(''), section('x')],
    ['a text of blanks', section(' \n '), section(' \n x')],
    ['a text of 3001', section(x(3001)), section(x(3000))],
    ['half a character', section('x\ud83d'), section('x😀')],
    ['a text that is no object', { type: 'section', text: 'x' }, section('x')],
    ['a section of nothing', { type: 'section' }, section('x')],
    ['no fields', fields(), fields(plain('x'))],
    ['11 fields', fields(...many(11, () => plain('x'))), fields(...many(10, () => plain('x')))],
    ['a field of 2001', fields(mrkdwn(x(2001))), fields(mrkdwn(x(2000)))],
    ['a section beside an input', section('x', { accessory: typed() }), section('x', { accessory: button() })],
    [
      'a picker of date and time beside a section',
      section('x', { accessory: { type: 'datetimepicker' } }),
      actions({ type: 'datetimepicker' }),
    ],
    ['verbatim plain text', fields(plain('x', { verbatim: true })), fields(mrkdwn('x', { verbatim: true }))],
    [
      'emoji in mrkdwn',
      section('x', { text: mrkdwn('x', { emoji: true }) }),
      section('x', { text: plain('x', { emoji: true }) }),
    ],
    ['a header in mrkdwn', header(mrkdwn('x')), header(plain('x'))],
    ['a header of 151', header(plain(x(151))), header(plain(x(150)))],
    ['no context', context(), context(plain('x'))],
    ['11 context elements', context(...many(11, () => plain('x'))), context(...many(10, () => plain('x')))],
    ['a button in a context', context(button()), context(image())],
    ['a picture without alt text', { type: 'image', image_url: 'https://e.example/i.png' }, image()],
    ['an empty alt text', image({ alt_text: '' }), image({ alt_text: 'A chart' })],
    ['an alt text of 2001', image({ alt_text: x(2001) }), image({ alt_text: x(2000) })],
    [
      'a small picture without alt text',
      context({ type: 'image', image_url: 'https://e.example/i.png' }),
      context(image()),
    ],
    ['a picture from nowhere', { type: 'image', alt_text: 'x' }, image()],
    [
      'a picture from two places',
      image({ slack_file: { id: 'F1' } }),
      image({ image_url: undefined, slack_file: { id: 'F1' } }),
    ],
    ['a picture that is no address', image({ image_url: 'i.png' }), image({ image_url: 'http://e.example/i.png' })],
    ['a picture’s title in mrkdwn', image({ title: mrkdwn('x') }), image({ title: plain('x') })],
    ['a picture’s title of 2001', image({ title: plain(x(2001)) }), image({ title: plain(x(2000)) })],
    ['no actions', actions(), actions(button())],
    ['26 actions', actions(...many(26, () => button())), actions(...many(25, () => button()))],
    [
      'one action_id twice in a block',
      actions(button({ action_id: 'a' }), button({ action_id: 'a' })),
      [actions(button({ action_id: 'a' })), actions(button({ action_id: 'a' }))],
    ],
    ['an input among actions', actions(typed()), actions(menu())],
    ['a picture among actions', actions(image()), section('x', { accessory: image() })],
    [
      'two that take the focus',
      [actions(boxes({ focus_on_load: true })), actions(radio({ focus_on_load: true }))],
      [actions(boxes({ focus_on_load: true })), actions(radio({ focus_on_load: false }))],
    ],
    ['an input in a message', input(typed()), section('x')],
    ['no rich text', rich(), rich(richText('x'))],
    ['an empty piece of rich text', rich(richText('')), rich(richText('x'))],
    [
      'a style that there is not',
      rich(richText('x', { style: { red: true } })),
      rich(richText('x', { style: { bold: true } })),
    ],
    ['rich text outside of a section', rich({ type: 'text', text: 'x' }), rich(richText('x'))],
    [
      'a broadcast to nobody',
      rich(riches({ type: 'broadcast', range: 'all' })),
      rich(riches({ type: 'broadcast', range: 'here' })),
    ],
    [
      'a link to nowhere',
      rich(riches({ type: 'link', text: 'x' })),
      rich(riches({ type: 'link', url: 'https://e.example' })),
    ],
    ['a list without a style', richList({ style: undefined }), richList()],
    ['a list indented nine times', richList({ indent: 9 }), richList({ indent: 8 })],
    [
      'a mention in preformatted text',
      rich({ type: 'rich_text_preformatted', elements: [{ type: 'user', user_id: 'U1' }] }),
      rich({ type: 'rich_text_preformatted', elements: [{ type: 'text', text: 'x' }] }),
    ],
  ]
  table('message', rows)
})

describe('https://docs.slack.dev/reference/block-kit/block-elements', () => {
  table('message', [
    ['a button in mrkdwn', actions(button({ text: mrkdwn('x') })), actions(button())],
    ['a button without words', actions(button({ text: plain('') })), actions(button({ text: plain('x') }))],
    ['a button of 76', actions(button({ text: plain(x(76)) })), actions(button({ text: plain(x(75)) }))],
    ['a button’s value of 2001', actions(button({ value: x(2001) })), actions(button({ value: x(2000) }))],
    ['a button’s address of 3001', actions(button({ url: x(3001) })), actions(button({ url: x(3000) }))],
    ['a button in blue', actions(button({ style: 'default' })), actions(button({ style: 'danger' }))],
    [
      'a spoken label of 76',
      actions(button({ accessibility_label: x(76) })),
      actions(button({ accessibility_label: x(75) })),
    ],
    ['an action_id of 256', actions(button({ action_id: x(256) })), actions(button({ action_id: x(255) }))],
    ['an empty action_id', actions(button({ action_id: '' })), actions(button({ action_id: 'a' }))],
    [
      'a confirmation without its text',
      actions(button({ confirm: confirm({ text: undefined }) })),
      actions(button({ confirm: confirm() })),
    ],
    [
      'a confirmation’s title of 101',
      actions(button({ confirm: confirm({ title: plain(x(101)) }) })),
      actions(button({ confirm: confirm({ title: plain(x(100)) }) })),
    ],
    [
      'a confirmation’s text of 301',
      actions(button({ confirm: confirm({ text: plain(x(301)) }) })),
      actions(button({ confirm: confirm({ text: plain(x(300)) }) })),
    ],
    [
      'a confirmation’s button of 31',
      actions(button({ confirm: confirm({ deny: plain(x(31)) }) })),
      actions(button({ confirm: confirm({ deny: plain(x(30)) }) })),
    ],
    [
      'six in an overflow menu',
      actions({ type: 'overflow', options: options(6) }),
      actions({ type: 'overflow', options: options(5) }),
    ],
    [
      'an address in a select',
      actions(menu({ options: [option('1', 'x', { url: 'https://e.example' })] })),
      actions({ type: 'overflow', options: [option('1', 'x', { url: 'https://e.example' })] }),
    ],
    ['11 boxes', actions(boxes({ options: options(11) })), actions(boxes({ options: options(10) }))],
    ['no boxes', actions(boxes({ options: [] })), actions(boxes({ options: options(1) }))],
    [
      'an initial box that is none',
      actions(boxes({ initial_options: [option('7')] })),
      actions(boxes({ initial_options: [option('1')] })),
    ],
    [
      'an initial box in other words',
      actions(boxes({ initial_options: [option('1', 'y')] })),
      actions(boxes({ initial_options: [option('1', 'x')] })),
    ],
    ['no initial boxes, said', actions(boxes({ initial_options: [] })), actions(boxes())],
    ['11 radio buttons', actions(radio({ options: options(11) })), actions(radio({ options: options(10) }))],
    [
      'an initial radio button that is none',
      actions(radio({ initial_option: option('7') })),
      actions(radio({ initial_option: option('1') })),
    ],
    [
      'two initial radio buttons',
      actions(radio({ initial_options: [option('1')] })),
      actions(radio({ initial_option: option('1') })),
    ],
    [
      'an option without words',
      actions(radio({ options: [option('1', '')] })),
      actions(radio({ options: [option('1', '1')] })),
    ],
    [
      'an option of 76',
      actions(radio({ options: [option('1', x(76))] })),
      actions(radio({ options: [option('1', x(75))] })),
    ],
    [
      'an option without a value',
      actions(radio({ options: [{ text: plain('x') }] })),
      actions(radio({ options: [option('1')] })),
    ],
    ['a value of 151', actions(radio({ options: [option(x(151))] })), actions(radio({ options: [option(x(150))] }))],
    [
      'a description of 76',
      actions(radio({ options: [option('1', 'x', { description: plain(x(76)) })] })),
      actions(radio({ options: [option('1', 'x', { description: plain(x(75)) })] })),
    ],
    [
      'mrkdwn in a select',
      actions(menu({ options: [{ text: mrkdwn('x'), value: '1' }] })),
      actions(radio({ options: [{ text: mrkdwn('x'), value: '1' }] })),
    ],
    ['a select of nothing', actions({ type: 'static_select' }), actions(menu())],
    ['101 options', actions(menu({ options: options(101) })), actions(menu({ options: options(100) }))],
    [
      '101 groups',
      actions(
        menu({ options: undefined, option_groups: many(101, () => ({ label: plain('x'), options: options(1) })) }),
      ),
      actions(
        menu({ options: undefined, option_groups: many(100, () => ({ label: plain('x'), options: options(1) })) }),
      ),
    ],
    [
      'a group’s label of 76',
      actions(menu({ options: undefined, option_groups: [{ label: plain(x(76)), options: options(1) }] })),
      actions(menu({ options: undefined, option_groups: [{ label: plain(x(75)), options: options(1) }] })),
    ],
    [
      'options and groups',
      actions(menu({ option_groups: [{ label: plain('x'), options: options(1) }] })),
      actions(
        menu({
          options: undefined,
          option_groups: [{ label: plain('x'), options: options(1) }],
          initial_option: option('0'),
        }),
      ),
    ],
    [
      'an initial option that is none',
      actions(menu({ initial_option: option('7') })),
      actions(menu({ initial_option: option('1') })),
    ],
    [
      'a placeholder of 151',
      actions(menu({ placeholder: plain(x(151)) })),
      actions(menu({ placeholder: plain(x(150)) })),
    ],
    [
      'more chosen than may be',
      actions(multi({ max_selected_items: 1, initial_options: options(2) })),
      actions(multi({ max_selected_items: 2, initial_options: options(2) })),
    ],
    ['none that may be chosen', actions(multi({ max_selected_items: 0 })), actions(multi({ max_selected_items: 1 }))],
    [
      'options of an external select',
      actions(external({ options: options(1) })),
      actions(external({ initial_option: option('1') })),
    ],
    [
      'an initial value of an external select of 151',
      actions(external({ initial_option: option(x(151)) })),
      actions(external({ initial_option: option(x(150)) })),
    ],
    [
      'a query of half a letter',
      actions(external({ min_query_length: 0.5 })),
      actions(external({ min_query_length: 0 })),
    ],
    [
      'an empty initial user',
      actions({ type: 'users_select', initial_user: '' }),
      actions({ type: 'users_select', initial_user: 'U1' }),
    ],
    [
      '30 February',
      actions({ type: 'datepicker', initial_date: '2026-02-30' }),
      actions({ type: 'datepicker', initial_date: '2026-02-28' }),
    ],
    [
      'a day the American way',
      actions({ type: 'datepicker', initial_date: '12/02/2026' }),
      actions({ type: 'datepicker', initial_date: '2026-12-02' }),
    ],
    [
      '24 o’clock',
      actions({ type: 'timepicker', initial_time: '24:00' }),
      actions({ type: 'timepicker', initial_time: '00:00' }),
    ],
    [
      'a zone that there is not',
      actions({ type: 'timepicker', timezone: 'Mars/Base' }),
      actions({ type: 'timepicker', timezone: 'America/Chicago' }),
    ],
    [
      'a moment in milliseconds',
      actions({ type: 'datetimepicker', initial_date_time: 1_796_245_200_000 }),
      actions({ type: 'datetimepicker', initial_date_time: 1_796_245_200 }),
    ],
  ])
  table('modal', [
    ['a button as input', input(button()), input(menu())],
    ['an overflow menu as input', input({ type: 'overflow', options: options(2) }), input(radio())],
    ['an input without a label', input(typed(), { label: undefined }), input(typed())],
    ['a label in mrkdwn', input(typed(), { label: mrkdwn('x') }), input(typed(), { label: plain('x') })],
    ['a label of 2001', input(typed(), { label: plain(x(2001)) }), input(typed(), { label: plain(x(2000)) })],
    ['a hint of 2001', input(typed(), { hint: plain(x(2001)) }), input(typed(), { hint: plain(x(2000)) })],
    ['an input without an element', input(undefined), input(typed())],
    ['a block of inputs without one', { type: 'input', elements: [typed()], label: plain('x') }, input(typed())],
    ['an initial value of 3001', input(typed({ initial_value: x(3001) })), input(typed({ initial_value: x(3000) }))],
    ['an empty initial value', input(typed({ initial_value: '' })), input(typed({ initial_value: 'x' }))],
    [
      'an initial value that is too long',
      input(typed({ max_length: 2, initial_value: 'xyz' })),
      input(typed({ max_length: 3, initial_value: 'xyz' })),
    ],
    ['more than 3000 to type', input(typed({ max_length: 3001 })), input(typed({ max_length: 3000 }))],
    ['nothing to type', input(typed({ max_length: 0 })), input(typed({ max_length: 1 }))],
    [
      'at least more than at most',
      input(typed({ min_length: 3, max_length: 2 })),
      input(typed({ min_length: 2, max_length: 2 })),
    ],
    [
      'typing that dispatches never',
      input(typed({ dispatch_action_config: { trigger_actions_on: [] } })),
      input(typed({ dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] } })),
    ],
    ['a confirmation before typing', input(typed({ confirm: confirm() })), input(menu({ confirm: confirm() }))],
    [
      'a number that may be anything',
      input({ type: 'number_input' }),
      input({ type: 'number_input', is_decimal_allowed: false }),
    ],
    [
      'a number out of bounds',
      input({ type: 'number_input', is_decimal_allowed: false, max_value: '5', initial_value: '6' }),
      input({ type: 'number_input', is_decimal_allowed: false, max_value: '5', initial_value: '5' }),
    ],
    ['11 files', input({ type: 'file_input', max_files: 11 }), input({ type: 'file_input', max_files: 10 })],
    [
      'a file that dispatches',
      input({ type: 'file_input' }, { dispatch_action: true }),
      input(typed(), { dispatch_action: true }),
    ],
    ['101 blocks', many(101, () => section('x')), many(100, () => section('x'))],
  ])
  table('home', [['101 blocks', many(101, () => section('x')), many(100, () => section('x'))]])
})

describe('https://docs.slack.dev/reference/views', () => {
  const modal = (more: Json = {}) => ({
    type: 'modal',
    title: plain('x'),
    submit: plain('x'),
    blocks: [input(typed())],
    ...more,
  })
  test.each<Row>([
    ['a modal without a title', modal({ title: undefined }), modal()],
    ['a title in mrkdwn', modal({ title: mrkdwn('x') }), modal({ title: plain('x') })],
    ['a title of 25', modal({ title: plain(x(25)) }), modal({ title: plain(x(24)) })],
    ['a submit of 25', modal({ submit: plain(x(25)) }), modal({ submit: plain(x(24)) })],
    ['a close of 25', modal({ close: plain(x(25)) }), modal({ close: plain(x(24)) })],
    ['an input without submit', modal({ submit: undefined }), modal({ submit: undefined, blocks: [section('x')] })],
    ['private metadata of 3001', modal({ private_metadata: x(3001) }), modal({ private_metadata: x(3000) })],
    ['private metadata as an object', modal({ private_metadata: {} }), modal({ private_metadata: '{}' })],
    ['a callback_id of 256', modal({ callback_id: x(256) }), modal({ callback_id: x(255) })],
    ['an external_id of 256', modal({ external_id: x(256) }), modal({ external_id: x(255) })],
    ['a modal without blocks', modal({ blocks: undefined }), modal({ blocks: [section('x')] })],
    ['a modal that says where it is sent', modal({ trigger_id: 't' }), modal({ notify_on_close: true })],
    ['a title of a modal in a message’s words', modal({ text: 'x' }), modal({ clear_on_close: true })],
  ])('modal: %s', (_, bad, good) => {
    expect(problemsOfView(bad, 'modal')).not.toEqual([])
    expect(problemsOfView(good, 'modal')).toEqual([])
  })
  const home = (more = {}) => ({ type: 'home', blocks: [section('x')], ...more })
  test.each<Row>([
    ['a Home with a title', home({ title: plain('x') }), home()],
    ['a Home with a button to submit', home({ submit: plain('x') }), home({ blocks: [input(typed())] })],
    ['a modal in its place', home({ type: 'modal' }), home({ type: 'home' })],
  ])('home: %s', (_, bad, good) => {
    expect(problemsOfView(bad, 'home')).not.toEqual([])
    expect(problemsOfView(good, 'home')).toEqual([])
  })
})

describe('https://docs.slack.dev/reference/methods/chat.postMessage', () => {
  const message = (more: Json = {}) => ({ text: 'x', blocks: [section('x')], ...more })
  const marked = (event_payload: Json, event_type = 'a_mark') => message({ metadata: { event_type, event_payload } })
  const rows: readonly [name: string, posted: Posted, bad: Json, good: Json][] = [
    ['blocks without a text to read out', 'message', message({ text: undefined }), message()],
    ['an empty text beside blocks', 'message', message({ text: '' }), message({ text: 'x' })],
    ['a text of blanks', 'message', message({ text: ' ' }), message({ text: ' x' })],
    ['a text of 40,001', 'message', message({ text: x(40_001) }), message({ text: x(40_000) })],
    ['a text of 4001 in place of another', 'update', message({ text: x(4001) }), message({ text: x(4000) })],
    [
      '13,500 characters in blocks',
      'message',
      message({ blocks: many(5, () => section(x(2700))) }),
      message({ blocks: many(4, () => section(x(2700))) }),
    ],
    ['a mark in a private message', 'private', marked({ id: '1' }), message()],
    ['a mark without a type', 'message', marked({ id: '1' }, ''), marked({ id: '1' })],
    ['a mark of a type in words', 'message', marked({ id: '1' }, 'a mark!'), marked({ id: '1' }, 'a_mark')],
    ['a mark that is no object', 'message', marked('1'), marked({})],
    ['a mark with nothing in it, said', 'message', marked({ id: null }), marked({ id: 0 })],
    ['a mark in a mark in a mark', 'message', marked({ a: { b: { c: 1 } } }), marked({ a: { b: 1 } })],
    ['a mark of a whole page', 'message', marked({ id: x(4000) }), marked({ id: x(255) })],
    ['formatting switched off where it can’t be', 'private', message({ mrkdwn: false }), message()],
    ['formatting switched off in place of another', 'update', message({ mrkdwn: false }), message()],
  ]
  test.each(rows)('%s', (_, posted, bad, good) => {
    expect(problemsOfMessage(bad, posted)).not.toEqual([])
    expect(problemsOfMessage(good, posted)).toEqual([])
  })
})
