import { jobAsks, type RuleId } from '../coaching/guard/en.ts'
import { type Reply, replacing } from '../core/reply.ts'
import { type Text, text } from '../core/text.ts'
import { type Block, copy, paragraph, type View, view } from '../core/view.ts'
import type { Words } from '../locales/index.ts'

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

/** What in a draft asks for a job, each with its reason and another way to say it (A1). Nothing, where nothing does, or where it is `allowed`. */
export const jobHints = (words: string, say: Words, allowed: readonly RuleId[] = []): View =>
  view(
    ...jobAsks(words)
      .filter(({ rule }) => !allowed.includes(rule))
      .slice(0, 2)
      .map(({ sentence, rule }) => paragraph(say.guard.hint(sentence, rule))),
  )
