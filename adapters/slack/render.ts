import type { types } from '@slack/bolt'
import { type Reader, type Text, wordsOf } from '../../src/core/text.ts'
import type { Block, Button, ChecklistItem, View } from '../../src/core/view.ts'
import { SLACK } from './limits.ts'
import { clip, decode, encode, isSayable, mrkdwn, parts, richText } from './mrkdwn.ts'

export type KnownBlock = types.KnownBlock

/** `nth` is the block's place in its view: ids are made from it. */
export const renderBlock = (block: Block, reader: Reader, nth = 0): KnownBlock[] => {
  switch (block.kind) {
    case 'heading': {
      const words = wordsOf(block.text, reader).trim()
      if (words === '') return []
      // A header is cut at 150 characters; a longer heading is a bold section.
      return encode(words).length <= SLACK.header
        ? [{ type: 'header', text: plainText(words, SLACK.header) }]
        : prose([{ kind: 'strong', text: words }], reader, section)
    }
    case 'paragraph':
      return prose(block.text, reader, section)
    case 'quiet':
      return prose(block.text, reader, context)
    case 'list':
      return prose(listed(block.items, block.numbered), reader, section)
    case 'checklist':
      return groups(block.items, SLACK.checkboxes).map((items, i) =>
        checkboxes(block.ref, items, `${nth}.${i}`, reader),
      )
    case 'facts':
      return groups(block.facts, SLACK.facts).flatMap((facts) => factsBlocks(facts, reader))
    case 'file':
      return prose([{ kind: 'plain', text: `📎 ${block.name}` }], reader, context)
    case 'picture':
      return prose([{ kind: 'plain', text: `🖼 ${block.alt}` }], reader, context)
    case 'copy':
      return encoded(block.words, SLACK.text).map((text) => ({
        type: 'section',
        text: { type: 'plain_text', text, emoji: false },
      }))
    case 'buttons':
      return rows(block.buttons).map((row) => ({ type: 'actions', elements: row.map(button) }))
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
const prose = (text: Text, reader: Reader, drawn: (words: string) => KnownBlock): KnownBlock[] => {
  if (wordsOf(text, reader).trim() === '') return []
  return isSayable(text)
    ? parts(text, (part) => mrkdwn(part, reader).length <= SLACK.text).map((part) => drawn(mrkdwn(part, reader)))
    : parts(text, (part) => wordsOf(part, reader).length <= SLACK.text).map((part) => richText(part, reader))
}

/** Words without formatting, apart only where they are too long. */
export const encoded = (words: string, limit: number): readonly string[] =>
  parts([{ kind: 'plain', text: words }], (part) => encode(asWritten(part)).length <= limit)
    .map((part) => encode(asWritten(part)))
    .filter((part) => part.trim() !== '')
const asWritten = (text: Text): string => text.map((span) => ('text' in span ? span.text : '')).join('')

export const listed = (items: readonly Text[], numbered = false): Text =>
  items.flatMap((item, i) => [
    { kind: 'plain', text: `${i === 0 ? '' : '\n'}${numbered ? `${i + 1}.` : '•'} ` } as const,
    ...item,
  ])

type Fact = { label: string; value: Text }

/** Side by side as a section's fields, and below each other where one is too long for that, or can't be said in mrkdwn. */
const factsBlocks = (facts: readonly Fact[], reader: Reader): KnownBlock[] => {
  const texts = facts.map(({ label, value }): Text => {
    const said: Text = wordsOf(value, reader).trim() === '' ? [{ kind: 'plain', text: '—' }] : value
    return [{ kind: 'strong', text: label }, { kind: 'plain', text: '\n' }, ...said]
  })
  return texts.every((text) => isSayable(text) && mrkdwn(text, reader).length <= SLACK.fact)
    ? [{ type: 'section', fields: texts.map((text) => marked(mrkdwn(text, reader))) }]
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

/** Five to a row, and none twice in one: action ids are unique within their block. */
const rows = (buttons: readonly Button[]): Button[][] =>
  buttons.reduce<Button[][]>((all, one) => {
    const last = all.at(-1)
    if (last && last.length < SLACK.buttonsInRow && !last.some(({ ref }) => ref === one.ref)) last.push(one)
    else all.push([one])
    return all
  }, [])

const groups = <T>(all: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))
