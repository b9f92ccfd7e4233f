import type { Reader } from '../../src/core/text.ts'
import type { Block, View } from '../../src/core/view.ts'
import { SLACK } from './limits.ts'
import { clip, decode, encode } from './mrkdwn.ts'
import { draw, encoded, type KnownBlock, renderBlock } from './render.ts'

/** What is uploaded beneath the message that names it. */
export type File = Extract<Block, { kind: 'file' | 'picture' }>

/** One message as `chat.postMessage` takes it. A draft to copy has no blocks and no formatting. */
export type Rendered = { text: string; blocks: KnownBlock[]; mrkdwn: boolean }

/** Links in a message show nothing of what they lead to. */
export const UNFURLS_NOTHING = { unfurl_links: false, unfurl_media: false } as const

/** `size` is that of the blocks, `said` of the words beside them. */
type Draft = { blocks: KnownBlock[]; words: string[]; size: number; said: number }

/** A view as messages, at least one: words to copy stand in one of their own, and what is too much for one goes on in the next. */
export const renderMessages = (view: View, reader: Reader): Rendered[] => {
  const messages: (Draft | Rendered)[] = []
  for (const [nth, block] of view.blocks.entries()) {
    if (block.kind === 'copy') messages.push(...copies(block.words))
    else for (const drawn of draw(block, reader, nth)) add(messages, drawn)
  }
  if (messages.length === 0) messages.push({ blocks: [], words: [], size: 0, said: 0 })
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

const add = (messages: (Draft | Rendered)[], { block, words }: ReturnType<typeof draw>[number]): void => {
  const size = JSON.stringify(block).length
  const said = encode(words).length + 1
  const last = messages.at(-1)
  const isOpen = last !== undefined && 'words' in last
  const hasRoom =
    isOpen &&
    last.blocks.length < SLACK.blocksInMessage &&
    last.size + size <= SLACK.wordsInMessage &&
    last.said + said <= SLACK.fallback
  if (hasRoom) {
    last.blocks.push(block)
    last.words.push(words)
    last.size += size
    last.said += said
  } else messages.push({ blocks: [block], words: [words], size, said })
}

const finished = ({ blocks, words }: Draft): Rendered => ({
  text: clip(words.filter((one) => one.trim() !== '').join('\n') || '…', SLACK.fallback),
  blocks,
  mrkdwn: true,
})
