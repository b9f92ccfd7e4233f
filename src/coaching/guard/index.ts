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
  const sentences = sentencesOf(draft).map((sentence) => ({ sentence, readers: readersOf(sentence) }))
  const found = sentences.map((): JobAsk | undefined => undefined)
  for (const reader of READERS) {
    const { language, read, find } = reader
    const reads = sentences.map(({ sentence, readers }) => (readers.includes(reader) ? read(sentence) : undefined))
    const note = (asks: Found | undefined, first: number): void => {
      if (!asks) return
      const at = first + asks.sentence
      const words = sentences[at]?.sentence.slice(asks.from, asks.to) ?? ''
      found[at] ??= { words, rule: asks.rule, language }
    }
    reads.forEach((one, i) => {
      if (one && !found[i]) note(find([one], may), i)
    })
    reads.forEach((one, i) => {
      const before = reads[i - 1]
      if (one && before && !found[i] && !found[i - 1]) note(find([before, one], may), i - 1)
    })
  }
  return found.filter((one) => one !== undefined)
}

/** Words of one language may mean something else in another: where it is plain which one it is, the others are left out. */
const readersOf = (sentence: string): typeof READERS => {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
  const counted = READERS.map((reader) => ({ reader, count: words.filter((word) => reader.common.has(word)).length }))
  const isPlain = counted.some(({ count }) => count >= PLAIN)
  return counted.flatMap(({ reader, count }) => (count > 0 || !isPlain ? [reader] : []))
}
const PLAIN = 2
