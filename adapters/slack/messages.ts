import { type Reader, wordsOf } from '../../src/core/text.ts'
import type { Block, View } from '../../src/core/view.ts'
import { SLACK } from './limits.ts'
import { clip, decode } from './mrkdwn.ts'
import { encoded, type KnownBlock, listed, renderBlock } from './render.ts'

/** What is uploaded beneath the message that names it. */
export type File = Extract<Block, { kind: 'file' | 'picture' }>

/** One message as `chat.postMessage` takes it. A draft to copy has no blocks and no formatting. */
export type Rendered = { text: string; blocks: KnownBlock[]; mrkdwn: boolean }

type Draft = { blocks: KnownBlock[]; words: string[]; size: number }

/** A view as messages, at least one: words to copy stand in one of their own, and what is too much for one goes on in the next. */
export const renderMessages = (view: View, reader: Reader): Rendered[] => {
  const messages: (Draft | Rendered)[] = []
  for (const [nth, block] of view.blocks.entries()) {
    if (block.kind === 'copy') messages.push(...copies(block.words))
    else {
      let words = saidIn(block, reader)
      for (const drawn of renderBlock(block, reader, nth)) {
        add(messages, drawn, words)
        words = ''
      }
    }
  }
  if (messages.length === 0) messages.push({ blocks: [], words: [], size: 0 })
  return messages.map((message) => ('words' in message ? finished(message) : message))
}

/** Slack takes no empty file. */
export const filesOf = (view: View): readonly File[] =>
  view.blocks.filter(isFile).filter(({ content }) => content.length > 0)

const isFile = (block: Block): block is File => block.kind === 'file' || block.kind === 'picture'

/** For the methods that can't switch formatting off: words to copy as a block without any. */
export const allInBlocks = ({ text, blocks, mrkdwn }: Rendered): Pick<Rendered, 'text' | 'blocks'> => ({
  text,
  blocks: mrkdwn ? blocks : renderBlock({ kind: 'copy', words: decode(text) }, { zone: 'UTC', language: 'en', now: 0 }),
})

const copies = (words: string): Rendered[] =>
  encoded(words.trim(), SLACK.fallback).map((text) => ({ text, blocks: [], mrkdwn: false }))

const add = (messages: (Draft | Rendered)[], block: KnownBlock, words: string): void => {
  const size = JSON.stringify(block).length
  const last = messages.at(-1)
  const isOpen = last !== undefined && 'words' in last
  if (isOpen && last.blocks.length < SLACK.blocksInMessage && last.size + size <= SLACK.wordsInMessage) {
    last.blocks.push(block)
    last.words.push(words)
    last.size += size
  } else messages.push({ blocks: [block], words: [words], size })
}

const finished = ({ blocks, words }: Draft): Rendered => ({
  text: clip(words.filter((one) => one.trim() !== '').join('\n') || '…', SLACK.fallback),
  blocks,
  mrkdwn: true,
})

/** What a block says, for the text that is read out and shown in notifications. */
const saidIn = (block: Block, reader: Reader): string => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quiet':
      return wordsOf(block.text, reader)
    case 'list':
      return wordsOf(listed(block.items, block.numbered), reader)
    case 'checklist':
      return block.items.map(({ label, done }) => `${done ? '☑' : '☐'} ${wordsOf(label, reader)}`).join('\n')
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${wordsOf(value, reader)}`).join('\n')
    case 'file':
      return block.name
    case 'picture':
      return block.alt
    case 'copy':
      return block.words
    case 'buttons':
      return ''
    default:
      return block satisfies never
  }
}
