import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/**
 * A sentence as a student writes it, and what it is: it asks for a job; it doesn't, but in the words of those that do (a denial, the past,
 * what is theirs, a question for the talk, a résumé to comment on); or it doesn't by far.
 */
const Labelled = z.object({ is: z.enum(['ask', 'hard', 'easy']), sentence: z.string().min(1) })
export type Labelled = z.infer<typeof Labelled>

/**
 * `known`: whoever makes the rules reads these. `unread`: by other authors, for the true figures; whoever reads them to mend a rule moves
 * them to the known ones, and has others written.
 */
export const PARTS = ['known', 'unread'] as const

/** One sentence in a line, its label and a tab before it. */
export const labelled = (language: string, part: (typeof PARTS)[number]): readonly Labelled[] =>
  readFileSync(join('test/coaching/guard/sentences', `${language}-${part}.tsv`), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [is, sentence] = line.split('\t')
      return Labelled.parse({ is, sentence })
    })
