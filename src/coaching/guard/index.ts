import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { type Found, type Reader, reader, sentencesOf } from './read.ts'
import type { RuleId } from './rule.ts'

export { FEELER, RULES, type RuleId } from './rule.ts'

const LANGUAGES = { en, es }
export type GuardLanguage = keyof typeof LANGUAGES
const READERS = Object.entries(LANGUAGES).map(([language, { common, ...asking }]) => ({
  language: language as GuardLanguage,
  common,
  read: reader(asking),
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
  const found = sentences.map((sentence) => read([sentence], may))
  sentences.forEach((sentence, i) => {
    const before = sentences[i - 1]
    if (before === undefined || found[i - 1] || found[i]) return
    const both = read([before, sentence], may)
    if (both) found[i - 1 + both.sentence] = both
  })
  return found.flatMap((one, i) => {
    if (!one) return []
    const { from, to, rule, language } = one
    return [{ words: (sentences[i] ?? '').slice(from, to), rule, language }]
  })
}

const read = (...[sentences, may]: Parameters<Reader>): (Found & { language: GuardLanguage }) | undefined => {
  for (const { language, read } of readersOf(sentences.join(' '))) {
    const found = read(sentences, may)
    if (found) return { ...found, language }
  }
  return undefined
}

/** Words of one language may mean something else in another: where it is plain which one it is, the others are left out. */
const readersOf = (sentence: string) => {
  const words = sentence.toLowerCase().match(/\p{L}+/gu) ?? []
  const counted = READERS.map((one) => ({ ...one, count: words.filter((word) => one.common.has(word)).length }))
  const isPlain = counted.some(({ count }) => count >= PLAIN)
  return counted.filter(({ count }) => !isPlain || count > 0)
}
const PLAIN = 2
