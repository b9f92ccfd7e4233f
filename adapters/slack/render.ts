import type { types } from '@slack/bolt'
import { mailto } from '../../src/core/mail.ts'
import { type Reader, type Text, wordsOf } from '../../src/core/text.ts'
import type { Block, Button, ChecklistItem, View } from '../../src/core/view.ts'
import { SLACK } from './limits.ts'
import { clip, decode, encode, isSayable, mrkdwn, parts, richText } from './mrkdwn.ts'
import { slackWordsFor } from './words.ts'

export type KnownBlock = types.KnownBlock

/** A block, and what it says: for the text that is read out and shown in notifications. */
type Drawn = { block: KnownBlock; words: string }

export const renderBlock = (block: Block, reader: Reader, nth = 0): KnownBlock[] =>
  draw(block, reader, nth).map(({ block }) => block)

/** `nth` is the block's place in its view: ids are made from it. */
export const draw = (block: Block, reader: Reader, nth = 0): Drawn[] => {
  switch (block.kind) {
    case 'heading': {
      const words = wordsOf(block.text, reader).trim()
      if (words === '') return []
      // A header is cut at 150 characters; a longer heading is a bold section.
      return encode(words).length <= SLACK.header
        ? [{ block: { type: 'header', text: plainText(words, SLACK.header) }, words }]
        : prose([{ kind: 'strong', text: words }], reader, section)
    }
    case 'paragraph':
      return prose(block.text, reader, section)
    case 'quiet':
      return prose(block.text, reader, context)
    case 'list':
      return prose(listed(block.items, block.numbered), reader, section)
    case 'checklist':
      return groups(block.items, SLACK.checkboxes).map((items, i) => ({
        block: checkboxes(block.ref, items, `${nth}.${i}`, reader),
        words: items
          .map(({ label, done }) => slackWordsFor(reader.language)[done ? 'done' : 'toDo'](wordsOf(label, reader)))
          .join('\n'),
      }))
    case 'facts':
      return groups(block.facts, SLACK.facts).flatMap((facts) => factsBlocks(facts, reader))
    case 'file':
      return prose([{ kind: 'plain', text: slackWordsFor(reader.language).file(block.name) }], reader, context)
    case 'picture':
      return prose([{ kind: 'plain', text: slackWordsFor(reader.language).picture(block.alt) }], reader, context)
    case 'copy':
      return encoded(block.words, SLACK.text).map((text) => ({
        block: { type: 'section', text: { type: 'plain_text', text, emoji: false } },
        words: decode(text),
      }))
    case 'mail': {
      // A link in words: buttons open web pages alone (https://docs.slack.dev/messaging/formatting-message-text#linking-urls).
      const text = `<${encode(mailto(block))}|${encode(block.label)}>`
      return [{ block: section(text), words: block.label }]
    }
    case 'buttons':
      return rows(block.buttons).map((row) => ({ block: { type: 'actions', elements: row.map(button) }, words: '' }))
    default:
      return block satisfies never
  }
}

/** A view as the blocks of the Home tab, where words to copy are a block like others. */
export const renderHome = (view: View, reader: Reader): KnownBlock[] =>
  view.blocks.flatMap((block, nth) => renderBlock(block, reader, nth)).slice(0, SLACK.blocksInView)

/** Plain text: neither formatting nor emoji codes mean anything in it. */
export const plainText = (words: string, limit: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: clip(words.trim() || '…', limit),
  emoji: false,
})

/** `verbatim`: Slack looks for no names of people and channels in it. */
const marked = (text: string): types.MrkdwnElement => ({ type: 'mrkdwn', text, verbatim: true })
const section = (words: string): KnownBlock => ({ type: 'section', text: marked(words) })
const context = (words: string): KnownBlock => ({ type: 'context', elements: [marked(words)] })

/** A text as mrkdwn where mrkdwn can say it, and else as rich text. */
const prose = (text: Text, reader: Reader, drawn: (words: string) => KnownBlock): Drawn[] => {
  const sayable = isSayable(text)
  // Rich text is not escaped, but what is read out in its place is.
  const written = (part: Text): string => (sayable ? mrkdwn(part, reader) : encode(wordsOf(part, reader)))
  return parts(text, (part) => written(part).length <= SLACK.text)
    .map((part) => ({ part, words: wordsOf(part, reader) }))
    .filter(({ words }) => words.trim() !== '')
    .map(({ part, words }) => ({ block: sayable ? drawn(written(part)) : richText(part, reader), words }))
}

/** Words without formatting, apart only where they are too long. */
export const encoded = (words: string, limit: number): readonly string[] =>
  parts([{ kind: 'plain', text: words }], (part) => encode(asWritten(part)).length <= limit)
    .map((part) => encode(asWritten(part)))
    .filter((part) => part.trim() !== '')
const asWritten = (text: Text): string => text.map((span) => ('text' in span ? span.text : '')).join('')

const listed = (items: readonly Text[], numbered = false): Text =>
  items.flatMap((item, i) => [
    { kind: 'plain', text: `${i === 0 ? '' : '\n'}${numbered ? `${i + 1}.` : '•'} ` } as const,
    ...item,
  ])

type Fact = { label: string; value: Text }

/** Side by side as a section's fields, and below each other where one is too long for that, or can't be said in mrkdwn. */
const factsBlocks = (facts: readonly Fact[], reader: Reader): Drawn[] => {
  const said = facts.map(({ label, value }) => ({
    label,
    value: wordsOf(value, reader).trim() === '' ? ([{ kind: 'plain', text: '—' }] as const) : value,
  }))
  const texts = said.map(
    ({ label, value }): Text => [{ kind: 'strong', text: label }, { kind: 'plain', text: '\n' }, ...value],
  )
  if (!texts.every(isSayable)) return texts.flatMap((text) => prose(text, reader, section))
  const fields = texts.map((text) => mrkdwn(text, reader))
  // Whatever stands in one block must also fit the text that is read out.
  return fields.every(({ length }) => length <= SLACK.fact) && fields.join('\n').length <= SLACK.text
    ? [
        {
          block: { type: 'section', fields: fields.map(marked) },
          words: said.map(({ label, value }) => `${label}: ${wordsOf(value, reader)}`).join('\n'),
        },
      ]
    : texts.flatMap((text) => prose(text, reader, section))
}

const checkboxes = (ref: string, items: readonly ChecklistItem[], place: string, reader: Reader): KnownBlock => {
  const options = items.map((item) => ({ item, option: option(item, reader) }))
  const ticked = options.filter(({ item }) => item.done).map(({ option }) => option)
  return {
    type: 'actions',
    block_id: checklistId(items, place),
    elements: [
      {
        type: 'checkboxes',
        action_id: ref,
        options: options.map(({ option }) => option),
        ...(ticked.length > 0 && { initial_options: ticked }),
      },
    ],
  }
}

const CHECKLIST = 'checklist'

/**
 * The ids of all items stand in the block's id, since a payload about a private message tells only which are ticked. What is
 * ticked is part of it too: an updated message wants new ids (https://docs.slack.dev/reference/block-kit/blocks/actions-block).
 */
const checklistId = (items: readonly ChecklistItem[], place: string): string => {
  const head = `${CHECKLIST} ${place}.${items.map(({ done }) => (done ? 1 : 0)).join('')}`
  const whole = [head, ...items.map(({ id }) => encodeURIComponent(id))].join(' ')
  return whole.length <= SLACK.id ? whole : head
}

/** The items that a checklist's block id names; none where it was too short for them. */
export const itemsOf = (blockId: string): readonly string[] =>
  blockId.startsWith(`${CHECKLIST} `) ? blockId.split(' ').slice(2).map(decodeURIComponent) : []

const option = ({ id, label }: ChecklistItem, reader: Reader): types.PlainTextOption => {
  const words = wordsOf(label, reader).trim() || '…'
  const [head = '', ...rest] = encoded(words, SLACK.option)
  const below = rest.map(decode).join('').trim()
  return {
    text: plainText(decode(head), SLACK.option),
    value: id.slice(0, SLACK.optionValue),
    // What is more than an option's text may hold goes on in its description.
    ...(below !== '' && { description: plainText(below, SLACK.option) }),
  }
}

const button = ({ ref, label, primary }: Button): types.Button => ({
  type: 'button',
  action_id: ref,
  text: plainText(label, SLACK.button),
  ...(primary && { style: 'primary' }),
})

/** Four to a row, and none twice in one: action ids are unique within their block. */
const rows = (buttons: readonly Button[]): Button[][] =>
  buttons.reduce<Button[][]>((all, one) => {
    const last = all.at(-1)
    if (last && last.length < SLACK.buttonsInRow && !last.some(({ ref }) => ref === one.ref)) last.push(one)
    else all.push([one])
    return all
  }, [])

const groups = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))
