import { readdirSync, readFileSync } from 'node:fs'
import { parseSync } from 'oxc-parser'
import { syllable } from 'syllable'

/** How easily what the bot says is read: its sentences as they stand in the source, and two measures of them. */

export type Language = 'en' | 'es'
type Room = { room: string; sentences: readonly string[] }

/** What stands in a sentence for what a person or the record puts there. */
const HOLE = 'it'

/**
 * Names that can't be said more simply, each read as one short word: guides and programs that advice comes from, and "résumé", which
 * English writes with accents that no counter of syllables knows.
 */
const NAMES =
  /\b(?:UC Santa Barbara|UCLA|the University of New Mexico|la Universidad de Nuevo México|Pitzer College|the California Career Center|LinkedIn|Discord|Slack|Chicago|résumé)/gi

type Node = { type: string; [key: string]: unknown }
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value

/** Every string of a module, a template's holes filled; not its imports, the names of its properties, nor its types. */
const stringsIn = (node: unknown): readonly string[] => {
  if (Array.isArray(node)) return node.flatMap(stringsIn)
  if (!isNode(node)) return []
  const { type } = node
  if (type.startsWith('Import') || type.startsWith('TS')) {
    const inner = ['TSAsExpression', 'TSSatisfiesExpression', 'TSNonNullExpression'].includes(type)
    return inner ? stringsIn(node.expression) : []
  }
  if (type === 'Literal') return typeof node.value === 'string' ? [node.value] : []
  if (type === 'TemplateLiteral') {
    const parts = (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked)
    return [parts.join(HOLE), ...stringsIn(node.expressions)]
  }
  return Object.entries(node)
    .filter(([name]) => !(type === 'Property' && name === 'key') && name !== 'source')
    .flatMap(([, value]) => stringsIn(value))
}

const SEGMENTERS: Record<Language, Intl.Segmenter> = {
  en: new Intl.Segmenter('en', { granularity: 'sentence' }),
  es: new Intl.Segmenter('es', { granularity: 'sentence' }),
}

const counted = (words: string): readonly string[] => words.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu) ?? []
export const wordsIn = (words: string): readonly string[] => counted(words.replace(NAMES, 'Max'))

/** What is read in one go: a sentence, or a line of a list. A word alone is a label, or none of ours. */
export const sentencesIn = (words: string, language: Language): readonly string[] =>
  words
    .split(/\n| · /)
    .flatMap((line) => [...SEGMENTERS[language].segment(line)].map(({ segment }) => segment.trim()))
    .filter((sentence) => wordsIn(sentence).length > 1)

/** What one sentence may take. */
const MOST_WORDS = 20

/** Sentences of more words than that: names are read word by word here. What somebody wrote, which stands in quotation marks, is theirs. */
export const tooLongIn = (words: string, language: Language): readonly string[] =>
  sentencesIn(words.replace(/“[^”]*?([.!?…]?)”/g, '“it$1”'), language).filter(
    (sentence) => counted(sentence).length > MOST_WORDS,
  )

/** All that stands in the modules of one language, a room each; questions for the interviewee apart. */
export const rooms = (
  language: Language,
  folder = new URL(`../../src/locales/${language}/`, import.meta.url),
): readonly Room[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && file !== 'questions.ts')
    .sort()
    .map((file) => {
      const { program, errors } = parseSync(file, readFileSync(new URL(file, folder), 'utf8'))
      if (errors.length > 0) throw new Error(`${file}: ${errors[0]?.message}`)
      return { room: file, sentences: stringsIn(program).flatMap((words) => sentencesIn(words, language)) }
    })

/**
 * Vowels that stand together are one syllable, unless both are strong or the weak one bears an accent; `u` in que, qui, gue and gui is silent:
 * https://www.rae.es/dpd/diptongo
 */
export const spanishSyllables = (word: string): number => {
  const heard = word
    .toLowerCase()
    .replace(/([qg])u(?=[eiéí])/g, '$1')
    .replace(/y\b/g, 'i')
  const nuclei = heard.match(/(?:[iuü](?=[aeoáéó]))?[aeoáéó](?:[iuü](?![aeoáéóíú]))?|[íú]|[iuü]+/g) ?? []
  return Math.max(1, nuclei.length)
}

const measured = (sentences: readonly string[], syllablesOf: (word: string) => number) => {
  const words = sentences.flatMap(wordsIn)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return { perSentence: words.length / sentences.length, perWord: syllables / words.length }
}

/** A school grade. Kincaid and others (1975), https://apps.dtic.mil/sti/citations/ADA006655 */
export const fleschKincaid = (sentences: readonly string[]): number => {
  const { perSentence, perWord } = measured(sentences, syllable)
  return 0.39 * perSentence + 11.8 * perWord - 15.59
}

/** 0 to 100, the higher the easier. Fernández Huerta (1959), as corrected in https://legible.es/blog/lecturabilidad-fernandez-huerta/ */
export const fernandezHuerta = (sentences: readonly string[]): number => {
  const { perSentence, perWord } = measured(sentences, spanishSyllables)
  return 206.84 - 60 * perWord - 1.02 * perSentence
}

/** Whole sentences, which end as such; what labels leave out makes no measure. */
export const isWhole = (sentence: string): boolean => /[.!?…]["”’)]*$/.test(sentence)
