import { type JobAsk, jobAsks, type RuleId } from '../coaching/guard/index.ts'
import { ref } from '../core/ref.ts'
import { type Reply, replacing } from '../core/reply.ts'
import { type Text, text } from '../core/text.ts'
import { type Block, button, buttons, copy, paragraph, type View, view } from '../core/view.ts'
import { type Words, wordsFor } from '../locales/index.ts'
import type { Hint } from './hint.ts'

/** What one comes back to: in the direct message, with a pointer where the command was given; where those are closed, privately. */
export const send = (views: readonly View[], pointer: Text, say: Words): Reply => ({
  kind: 'view',
  show: {
    direct: {
      views,
      pointer: view(paragraph(pointer)),
      closed: view(paragraph(say.trouble.closed), ...views.flatMap(({ blocks }) => blocks.map(beside))),
    },
  },
})

/** Words to copy stand alone; beside other blocks they are a paragraph. */
const beside = (block: Block): Block => (block.kind === 'copy' ? paragraph(text`${block.words}`) : block)

/** A draft to copy: what is said about it and its buttons, then the words alone in a message of their own. */
export const sendDraft = (about: View, words: string, pointer: Text, say: Words): Reply =>
  send([about, copy(words)], pointer, say)

/** The draft anew, with a line in place of the one before. */
export const redrafted = (draft: Reply, say: Words): Reply => replacing(draft, view(paragraph(say.prep.redrafted)))

/** More than these would push the draft itself off a phone's screen. */
const HINTS = 3

const hintOf = ({ words, rule, language }: JobAsk, say: Words): Text =>
  say.guard.hint(words, rule, wordsFor(language).guard.instead[rule])

/** What in an aim asks for a job (A1), to be said where it is typed: every draft would say it. */
export const aimHints = (aim: string, say: Words): readonly Hint[] =>
  jobAsks(aim)
    .slice(0, 1)
    .map((ask) => ({ words: hintOf(ask, say), practice: 'A1' }))

/**
 * What in the words of a draft asks for a job, each with its reason and another way to say it in the draft's own language (A1). Nothing, where
 * nothing does. What a draft is for, it may do: the feeler alone asks to hear of openings.
 */
export const jobHints = (texts: readonly string[], say: Words, may: readonly RuleId[] = []): View => {
  const asks = texts.flatMap((words) => jobAsks(words, may))
  return view(
    ...asks.slice(0, HINTS).map((ask) => paragraph(hintOf(ask, say))),
    asks.length > HINTS && paragraph(say.guard.more(asks.length - HINTS)),
    asks.length > 0 && buttons(button(ref('why', 'practice', 'A1'), say.prep.why)),
  )
}
