import { oneLine } from '../core/clean.ts'
import { sentencesIn } from './drafts.ts'

/** So much of what was typed is looked for: the rest may have been cut, or its end set apart. */
const LOOKED_FOR = 24

/**
 * What of a draft the student wrote: their sentences, as far as they follow on each other, and what they typed into ours. `ours` is the
 * draft as we would write it, and `typed` what may stand in it. Our own sentences ask for nothing, whatever stands beside them.
 */
export const ownWords = (words: string, ours: string, typed: readonly string[]): readonly string[] => {
  const plain = new Set(sentencesIn(ours))
  const all = sentencesIn(words)
  const runs: string[][] = [[]]
  for (const sentence of all) plain.has(sentence) ? runs.push([]) : runs.at(-1)?.push(sentence)
  const stays = oneLine(all.filter((sentence) => plain.has(sentence)).join(' '))
  const isIn = (one: string): boolean => {
    const core = oneLine(one).replace(/[\p{P}\s]+$/u, '')
    return core !== '' && (stays.includes(core.slice(0, LOOKED_FOR)) || stays.includes(core.slice(-LOOKED_FOR)))
  }
  return [...runs.filter((run) => run.length > 0).map((run) => run.join(' ')), ...new Set(typed.filter(isIn))]
}
