import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIComponentInMessageActionRow,
  type APIContainerComponent,
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type RawFile,
} from 'discord.js'
import type { Log } from '../../src/core/ports.ts'
import { readRef } from '../../src/core/ref.ts'
import { plain, type Reader, strong, type Text, wordsOf } from '../../src/core/text.ts'
import type { Block, ChecklistItem, View } from '../../src/core/view.ts'
import { inProgram, tickId, uniqueId } from './custom-id.ts'
import { escapeCopy } from './escape.ts'
import { clip, cut, markdown, takeWords } from './text.ts'

/** One message, as Discord takes it. */
export type Rendered = {
  /** Plain words to copy; every other message is made of components. */
  content?: string
  components: readonly APIContainerComponent[]
  files: readonly Attached[]
}

/** `description` is what a picture shows, in words. */
type Attached = RawFile & { description?: string }

/**
 * What one message holds: https://docs.discord.com/developers/components/reference (40 components, those inside others counted too),
 * https://docs.discord.com/developers/resources/message#create-message (content 2,000). Text displays hold 4,000 characters together.
 */
const MOST = {
  components: 40,
  words: 4000,
  content: 2000,
  label: 80,
  /** Discord's are five; a phone shows no more than four side by side. */
  inRow: 4,
  files: 10,
  filename: 80,
  alt: 1024,
  messages: 5,
}

/** Words of nobody, escaped for nothing: an empty message is refused. */
const MORE = '…'

/** Components that stay in one message. */
type Piece = { components: APIComponentInContainer[]; count: number; words: number; files: Attached[] }

/**
 * A view as messages: one, where it fits; `copy` blocks are messages of their own. Beyond five messages it ends in an ellipsis.
 * A button that Discord would refuse is left out, and `log` hears of it.
 */
export const renderView = (view: View, reader: Reader, log: Log): readonly Rendered[] => {
  const messages: Rendered[] = []
  let open: Piece[] = []
  const close = () => {
    if (open.length > 0) messages.push(assemble(open, reader, log))
    open = []
  }
  for (const block of view.blocks) {
    if (block.kind === 'copy') {
      close()
      messages.push(...copies(block.words))
      continue
    }
    for (const piece of pieces(block, reader, open.length === 0)) {
      if (!fits(open, piece)) close()
      open.push(piece)
    }
  }
  close()
  return messages.length <= MOST.messages
    ? messages
    : [...messages.slice(0, MOST.messages - 1), assemble([textPiece(MORE)], reader, log)]
}

const fits = (open: readonly Piece[], piece: Piece): boolean =>
  1 + sum(open, 'count') + piece.count <= MOST.components &&
  sum(open, 'words') + piece.words <= MOST.words &&
  open.flatMap(({ files }) => files).length + piece.files.length <= MOST.files &&
  // Components refer to a file by its name.
  !piece.files.some(({ name }) => open.some(({ files }) => files.some((other) => other.name === name)))

const sum = (all: readonly Piece[], what: 'count' | 'words'): number => all.reduce((total, one) => total + one[what], 0)

const assemble = (all: readonly Piece[], reader: Reader, log: Log): Rendered => {
  const taken = new Set<string>()
  const components = all.flatMap((piece) => piece.components).flatMap((one) => withIds(one, taken, reader, log))
  if (components.length === 0) components.push({ type: ComponentType.TextDisplay, content: MORE })
  // A line under nothing, or with nothing under it, says nothing.
  while (components.at(0)?.type === ComponentType.Separator) components.shift()
  return { components: [{ type: ComponentType.Container, components }], files: all.flatMap(({ files }) => files) }
}

/** Discord refuses a whole message for one button whose id is too long or there already, and for a row without buttons. */
const withIds = (
  one: APIComponentInContainer,
  taken: Set<string>,
  reader: Reader,
  log: Log,
): readonly APIComponentInContainer[] => {
  if (one.type !== ComponentType.ActionRow) return [one]
  const components = one.components.flatMap((button): readonly APIComponentInMessageActionRow[] => {
    if (!('custom_id' in button)) return [button]
    const custom_id = uniqueId(button.custom_id, taken)
    if (custom_id !== undefined) return [{ ...button, custom_id: inProgram(custom_id, reader) }]
    // Its id may hold a name.
    const { flow, step } = readRef(button.custom_id) ?? {}
    log.error({ flow, step }, 'a button was left out: its id is too long for Discord')
    return []
  })
  return components.length === 0 ? [] : [{ ...one, components }]
}

const pieces = (block: Exclude<Block, { kind: 'copy' }>, reader: Reader, first: boolean): readonly Piece[] => {
  switch (block.kind) {
    case 'heading': {
      const words = markdown(block.text, reader).replaceAll('\n', ' ')
      if (words.trim() === '') return []
      const heading = textPiece(clip(`### ${words}`, MOST.words / 4))
      return first ? [heading] : [{ ...heading, components: [LINE, ...heading.components], count: 2 }]
    }
    case 'paragraph':
      return texts(block.text, reader)
    case 'quiet':
      return texts(block.text, reader, (words) => words.replace(/^(?=.*\S)/gm, '-# '))
    case 'list':
      return lines(
        block.items.map((item, i) => ({ mark: block.numbered ? `${i + 1}. ` : '- ', text: item })),
        reader,
      )
    case 'facts':
      return lines(
        block.facts.map(({ label, value }) => ({ mark: '', text: [strong(`${label}:`), plain(' '), ...value] })),
        reader,
      )
    case 'checklist':
      return checklist(block.ref, block.items, reader)
    case 'buttons':
      return rows(
        block.buttons.map(({ ref, label, primary }) =>
          buttonOf(ref, label, primary ? ButtonStyle.Primary : ButtonStyle.Secondary),
        ),
      )
    case 'file':
      return [filePiece(block)]
    case 'mail':
      // Discord links to nothing but web pages: https://docs.discord.com/developers/components/reference#button
      return texts([plain(block.label)], reader)
    case 'picture':
      return [picturePiece(block)]
    default:
      return block satisfies never
  }
}

const LINE: APIComponentInContainer = { type: ComponentType.Separator }

const textPiece = (content: string): Piece => ({
  components: [{ type: ComponentType.TextDisplay, content }],
  count: 1,
  words: content.length,
  files: [],
})

/** A text as one display, or several where it is long; none where there is nothing to see, which Discord would refuse. */
const texts = (text: Text, reader: Reader, dress = (words: string) => words): readonly Piece[] =>
  cut(text, MOST.words / 2)
    .map((part) => dress(markdown(part, reader)))
    .filter((words) => words.trim() !== '')
    .map((words) => textPiece(clip(words, MOST.words)))

/** Lines that stand together in one display while they fit. */
const lines = (all: readonly { mark: string; text: Text }[], reader: Reader): readonly Piece[] => {
  const displays: string[] = []
  for (const { mark, text } of all) {
    for (const [i, part] of cut(text, MOST.words / 2).entries()) {
      // A line's own breaks are kept within its item, by the indent of the mark.
      const line = (i === 0 ? mark : '') + markdown(part, reader).replaceAll('\n', mark === '' ? '\n' : '\n  ')
      const last = displays.at(-1)
      if (last === undefined || last.length + line.length + 1 > MOST.words / 2) displays.push(clip(line, MOST.words))
      else displays[displays.length - 1] = `${last}\n${line}`
    }
  }
  return displays.filter((words) => words.trim() !== '').map(textPiece)
}

/** Messages have no checkboxes, so an item is a button that says its state and carries the other. */
const checklist = (ref: string, items: readonly ChecklistItem[], reader: Reader): readonly Piece[] => {
  const made = items.map((item) => ({ item, id: tickId(ref, item.id, !item.done) }))
  const label = ({ done, label: words }: ChecklistItem) => `${done ? '☑' : '☐'} ${wordsOf(words, reader)}`
  const unfit = made.filter(({ id }) => id === undefined)
  return [
    ...rows(
      made.flatMap(({ item, id }) => (id === undefined ? [] : [buttonOf(id, label(item), ButtonStyle.Secondary)])),
    ),
    // An item whose id does not fit a button can still be read.
    ...lines(
      unfit.map(({ item }) => ({ mark: '', text: [plain(item.done ? '☑ ' : '☐ '), ...item.label] })),
      reader,
    ),
  ]
}

const buttonOf = (id: string, label: string, style: ButtonStyle.Primary | ButtonStyle.Secondary) =>
  ({ type: ComponentType.Button, style, custom_id: id, label: clip(label.trim() || MORE, MOST.label) }) as const

const rows = (all: readonly APIButtonComponentWithCustomId[]): readonly Piece[] =>
  Array.from({ length: Math.ceil(all.length / MOST.inRow) }, (_, row) => {
    const components = all.slice(row * MOST.inRow, (row + 1) * MOST.inRow)
    return {
      components: [{ type: ComponentType.ActionRow, components }],
      count: 1 + components.length,
      words: 0,
      files: [],
    }
  })

/** Discord changes other signs in a file's name, and the reference to it would no longer match. */
const safeName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[^\w.-]+/g, '_')
    .replace(/^[_.]+/, '')
    .slice(-MOST.filename) || 'file.txt'

const filePiece = ({ name, mediaType, content }: Extract<Block, { kind: 'file' }>): Piece => {
  const safe = safeName(name)
  return {
    components: [{ type: ComponentType.File, file: { url: `attachment://${safe}` } }],
    count: 1,
    words: 0,
    files: [{ name: safe, contentType: mediaType, data: Buffer.from(content, 'utf8') }],
  }
}

/** A gallery of one: https://docs.discord.com/developers/components/reference#media-gallery */
const picturePiece = ({ name, mediaType, content, alt }: Extract<Block, { kind: 'picture' }>): Piece => {
  const safe = safeName(name)
  const description = clip(alt.trim() || name, MOST.alt)
  return {
    components: [
      { type: ComponentType.MediaGallery, items: [{ media: { url: `attachment://${safe}` }, description }] },
    ],
    count: 1,
    words: 0,
    files: [{ name: safe, contentType: mediaType, data: Buffer.from(content), description }],
  }
}

/** Without components, so that a long press copies the words and nothing else. */
const copies = (words: string): readonly Rendered[] => {
  const parts: Rendered[] = []
  for (let rest = words.trim(); rest !== '' && parts.length < MOST.messages; ) {
    const taken = takeWords(rest, MOST.content, escapeCopy)
    if (taken === '') break
    parts.push({ content: escapeCopy(taken), components: [], files: [] })
    rest = rest.slice(taken.length)
  }
  return parts
}

/** The body that creates this message. Whatever is in it, nobody is notified. */
export const messageBody = ({ content, components, files }: Rendered, more: number = 0) => ({
  ...(content === undefined
    ? { components, flags: MessageFlags.IsComponentsV2 | more }
    : { content, flags: MessageFlags.SuppressEmbeds | more }),
  allowed_mentions: { parse: [] },
  ...(files.length > 0 && {
    attachments: files.map(({ name, description }, id) => ({
      id: String(id),
      filename: name,
      ...(description !== undefined && { description }),
    })),
  }),
})

/** The body that puts this message in another's place: what that one held besides is taken away. */
export const editBody = (message: Rendered) => ({
  ...messageBody(message),
  ...(message.files.length === 0 && { attachments: [] }),
  ...(message.content === undefined ? {} : { components: [] }),
})
