import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { type Found, reader, sentencesOf } from './read.ts'
import type { RuleId } from './rule.ts'

export { FEELER, RULES, type RuleId } from './rule.ts'

const LANGUAGES = { en, es }
export type GuardLanguage = keyof typeof LANGUAGES
const READERS = Object.entries(LANGUAGES).map(([language, asking]) => ({
  language: language as GuardLanguage,
  common: asking.common,
  ...reader(asking),
}))

/** The words that ask, as they were written, what they ask for, and the language that they are in. */
export type JobAsk = { words: string; rule: RuleId; language: GuardLanguage }

/**
 * What in a draft asks for a job, an internship, a word with those who hire or a hand with an application (A1), in its order,
 * at most once for each sentence. Nothing is forbidden: it is pointed out. Every language is read, whatever the student's own:
 * whoever reads Askwell in Spanish may well write to somebody in English.
 */
export const jobAsks = (draft: string, may: readonly RuleId[] = []): readonly JobAsk[] => {
  const sentences = sentencesOf(draft)
  const found: JobAsk[][] = sentences.map(() => [])
  for (const { language, read, find, common } of READERS) {
    const reads = sentences.map((sentence) => (isIn(sentence, common) ? read(sentence) : undefined))
    const note = ({ rule, sentence, from, to }: Found, at: number): void => {
      found[at + sentence]?.push({ words: (sentences[at + sentence] ?? '').slice(from, to), rule, language })
    }
    reads.forEach((one, i) => {
      const asks = one && find([one], may)
      if (asks) note(asks, i)
    })
    reads.forEach((one, i) => {
      const before = reads[i - 1]
      if (!one || !before || found[i]?.length || found[i - 1]?.length) return
      const asks = find([before, one], may)
      if (asks) note(asks, i - 1)
    })
  }
  return found.flatMap((all) => all.slice(0, 1))
}

/** Words of one language may mean something else in another: a sentence that is plainly in another one is not read. */
const isIn = (sentence: string, common: ReadonlySet<string>): boolean => {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
  const count = (some: ReadonlySet<string>): number => words.filter((word) => some.has(word)).length
  return count(common) > 0 || READERS.every((other) => count(other.common) < PLAIN)
}
const PLAIN = 2
