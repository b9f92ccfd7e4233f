import type { Mail } from './mail.ts'
import type { Text } from './text.ts'

export type Button = { ref: string; label: string; primary?: boolean }
export type ChecklistItem = { id: string; label: Text; done: boolean }

/** What comes with a message: words, or bytes as they are. */
type Attached<Content> = { name: string; mediaType: string; content: Content }

export type Block =
  | { kind: 'heading'; text: Text }
  | { kind: 'paragraph'; text: Text }
  /** Small print: a source, a hint, a count. */
  | { kind: 'quiet'; text: Text }
  | { kind: 'list'; items: readonly Text[]; numbered?: boolean }
  /** `ref` names the flow's step that a tick goes to. */
  | { kind: 'checklist'; ref: string; items: readonly ChecklistItem[] }
  | { kind: 'facts'; facts: readonly { label: string; value: Text }[] }
  | ({ kind: 'file' } & Attached<string>)
  /** `alt` says in words what it shows, and stands wherever the picture can't. */
  | ({ kind: 'picture'; alt: string } & Attached<Uint8Array>)
  /** Words to copy. Stands alone in its view, so that a long press copies just it. */
  | { kind: 'copy'; words: string }
  /** Opens the person's own mail program, where the platform can; elsewhere the label is read. */
  | ({ kind: 'mail'; label: string } & Mail)
  | { kind: 'buttons'; buttons: readonly Button[] }

/** What a message shows. */
export type View = { blocks: readonly Block[] }

type Part = Block | View | undefined | false

/** Blocks in their order; views are taken apart, and what is absent is left out. */
export const view = (...parts: readonly Part[]): View => ({
  blocks: parts.flatMap((part) => (!part ? [] : 'blocks' in part ? part.blocks : [part])),
})
export const heading = (text: Text): Block => ({ kind: 'heading', text })
export const paragraph = (text: Text): Block => ({ kind: 'paragraph', text })
export const quiet = (text: Text): Block => ({ kind: 'quiet', text })
export const list = (items: readonly Text[], numbered = false): Block => ({ kind: 'list', items, numbered })
export const checklist = (ref: string, items: readonly ChecklistItem[]): Block => ({ kind: 'checklist', ref, items })
export const facts = (all: readonly { label: string; value: Text }[]): Block => ({ kind: 'facts', facts: all })
export const buttons = (...all: readonly (Button | undefined | false)[]): Block => ({
  kind: 'buttons',
  buttons: all.filter((one) => one !== undefined && one !== false),
})
export const button = (ref: string, label: string): Button => ({ ref, label })
export const primary = (ref: string, label: string): Button => ({ ref, label, primary: true })
export const copy = (words: string): View => ({ blocks: [{ kind: 'copy', words }] })
