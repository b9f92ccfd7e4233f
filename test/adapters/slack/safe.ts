import { suggestions } from '../../../adapters/slack/form.ts'
import { allInBlocks, renderMessages } from '../../../adapters/slack/messages.ts'
import { decode } from '../../../adapters/slack/mrkdwn.ts'
import { renderBlock } from '../../../adapters/slack/render.ts'
import { slackWordsFor } from '../../../adapters/slack/words.ts'
import type { Form } from '../../../src/core/form.ts'
import { type Reader, wordsOf } from '../../../src/core/text.ts'
import type { Block, View } from '../../../src/core/view.ts'
import { problemsOfMessage, problemsOfOptions, problemsOfView } from '../../fakes/slack/block-kit.ts'
import { isObject, type Json } from '../../fakes/slack/checks.ts'
import { shownBlock, shownOption, shownText } from '../../fakes/slack/shown.ts'
import { modalOf } from './golden.ts'

/** What must hold of whatever is sent to Slack, whoever typed it: each function tells what does not. */

const without = (words: string): string => words.replace(/[\s:]+/gu, '')

/** Words that lie on in what is sent, as they came: nobody reads them. */
const UNREAD = ['action_id', 'block_id', 'callback_id', 'private_metadata', 'value', 'initial_value', 'initial_user']

type Piece = { at: string; words: string }
/** All that is read, by its place. */
export const pieces = (sent: Json, at = ''): readonly Piece[] => {
  if (typeof sent === 'string') return [{ at, words: sent }]
  if (Array.isArray(sent)) return sent.flatMap((one, i) => pieces(one, `${at}/${i}`))
  if (!isObject(sent)) return []
  return Object.entries(sent).flatMap(([name, one]) => (UNREAD.includes(name) ? [] : pieces(one, `${at}/${name}`)))
}

const MARKUP = ['user', 'usergroup', 'channel', 'broadcast', 'link', 'emoji', 'date', 'team', 'color']
/** Dates of our own: what anybody typed that looks like one has other formats, and its brackets are escaped. */
const OUR_FORMATS = ['{date_long_pretty}', '{time}', '{date_long_pretty}, {time}']
const OUR_DATE = /<!date\^\d{10}\^(?:\{date_long_pretty\}(?:, \{time\})?|\{time\})\|[^<>|^]+>/g
/** And mail: what anybody typed is percent-encoded in it. */
const OUR_MAIL = /<mailto:[\w.+@-]{3,250}(?:\?(?:subject|body)=[\w.%-]*(?:&amp;body=[\w.%-]*)?)?\|[^<>|]+>/g
const withoutOurs = (words: string): string => words.replace(OUR_DATE, '').replace(OUR_MAIL, '')
/** Whatever could become a mention, a link, an emoji or a name that is looked for. */
const markup = (sent: Json, at = ''): readonly string[] => {
  if (Array.isArray(sent)) return sent.flatMap((one, i) => markup(one, `${at}/${i}`))
  if (!isObject(sent)) return []
  const { type } = sent
  const wrong = [
    MARKUP.includes(type) && !(type === 'date' && OUR_FORMATS.includes(sent.format)) && 'a live piece of rich text',
    type === 'mrkdwn' && sent.verbatim !== true && 'names are looked for',
    type === 'plain_text' && sent.emoji !== false && 'emoji codes are looked for',
    (type === 'mrkdwn' || type === 'plain_text') &&
      /[<>]/.test(type === 'mrkdwn' ? withoutOurs(sent.text) : sent.text) &&
      'a bracket that acts',
    type === 'text' && /<[!@#a-z]/.test(sent.text) && 'a sequence that would act if it were read again',
  ].filter((one) => one !== false)
  return [
    ...wrong.map((what) => `${at}: ${what}`),
    ...Object.entries(sent).flatMap(([name, one]) => markup(one, `${at}/${name}`)),
  ]
}

/** The words of a block of ours, as they were meant. */
const meant = (block: Block, reader: Reader): readonly string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quiet':
      return [wordsOf(block.text, reader)]
    case 'list':
      return [block.items.map((item, i) => `${block.numbered ? `${i + 1}.` : '•'}${wordsOf(item, reader)}`).join('')]
    case 'checklist':
      return block.items.map(({ label }) => wordsOf(label, reader))
    case 'facts':
      return [block.facts.map(({ label, value }) => `${label}${wordsOf(value, reader) || '—'}`).join('')]
    case 'file':
      return [slackWordsFor(reader.language).file(block.name)]
    case 'picture':
      return [block.alt]
    case 'copy':
      return [block.words]
    case 'mail':
      return [block.label]
    case 'buttons':
      return block.buttons.map(({ label }) => label)
    default:
      return block satisfies never
  }
}

const shownOf = (block: Block, drawn: readonly Json[]): readonly string[] => {
  const elements = drawn.flatMap((one) => one.elements ?? [])
  if (block.kind === 'buttons') return elements.map(({ text }) => shownText(text))
  if (block.kind === 'checklist') return elements.flatMap(({ options }) => options.map(shownOption))
  return drawn.length === 0 ? [] : [drawn.map(shownBlock).join('')]
}

/** What a client shows is what was meant; a label may end in an ellipsis where it is too long. */
const saidAsMeant = (block: Block, drawn: readonly Json[], reader: Reader): readonly string[] => {
  const shown = shownOf(block, drawn).map(without)
  const words = meant(block, reader)
    .map(without)
    .filter((one) => one !== '' || shown.length > 0)
  const isLabel = block.kind === 'buttons' || block.kind === 'checklist'
  const same = (one: string, i: number): boolean => {
    const other = shown[i] ?? ''
    return one === other || (isLabel && other.endsWith('…') && other.length > 5 && one.startsWith(other.slice(0, -1)))
  }
  return words.length === shown.length && words.every(same)
    ? []
    : [`${block.kind} shows ${JSON.stringify(shown).slice(0, 300)} for ${JSON.stringify(words).slice(0, 300)}`]
}

/** What is read out holds what is shown. */
const readOut = ({ text, blocks }: { text: string; blocks: readonly Json[] }): readonly string[] => {
  const said = without(decode(text))
  const shown = blocks.flatMap((block) => {
    if (block.type === 'section' && block.fields)
      return block.fields.flatMap((field: Json) => shownText(field).split('\n'))
    const options = (block.elements ?? []).flatMap(({ options = [] }: Json) => options.map(shownOption))
    return options.length > 0 ? options : [shownBlock(block)]
  })
  return shown
    .map(without)
    .filter((words) => !said.includes(words.replace(/…$/, '')))
    .map((words) => `not read out: ${words.slice(0, 200)}`)
}

/** Pieces of what is one character to a reader. */
const broken = (sent: Json, character: string): readonly string[] => {
  const parts = [...character].filter((part) => part > '~')
  return pieces(sent)
    .filter(({ words }) => parts.some((part) => words.replaceAll(character, '').includes(part)))
    .map(({ at }) => `${at}: cut within a character`)
}

/** `character`: what all that was typed consists of, where that is to stay whole. */
export const wrongInView = (view: View, reader: Reader, character = ''): readonly string[] => {
  const messages = renderMessages(view, reader)
  const drawn = view.blocks.map((block, nth) => renderBlock(block, reader, nth))
  const home = drawn.flat()
  return [
    ...messages.flatMap((message) => [
      ...problemsOfMessage(message, 'message'),
      ...problemsOfMessage({ text: message.text }, 'update'),
      ...(message.mrkdwn ? [] : problemsOfMessage(allInBlocks(message), 'private')),
      ...markup(message.blocks),
      ...(message.mrkdwn ? [] : markup(allInBlocks(message).blocks)),
      ...(/[<>]/.test(message.text) ? ['a bracket that acts in what is read out'] : []),
      ...(message.mrkdwn ? readOut(message) : []),
    ]),
    ...problemsOfView({ type: 'home', blocks: home }, 'home'),
    ...markup(home),
    ...(character === '' ? [] : broken([messages, home], character)),
    ...view.blocks.flatMap((block, nth) => saidAsMeant(block, drawn[nth] ?? [], reader)),
  ]
}

export const wrongInForm = (form: Form, reader: Reader, character = ''): readonly string[] => {
  const modal = modalOf(form, reader)
  const shown = pieces(modal.blocks).map(({ words }) => without(decode(words)))
  return [
    ...problemsOfView(modal, 'modal'),
    ...markup(modal),
    ...(character === '' ? [] : broken(modal, character)),
    ...form.fields
      .filter(({ label }) => !shown.includes(without(label)))
      .map(({ label }) => `a question is not asked as it is: ${label}`),
  ]
}

export const wrongInOffer = (typed: string, label: string): readonly string[] => {
  const options = suggestions([{ value: '#c1', label }], typed)
  return [...problemsOfOptions({ options }), ...markup(options)]
}
