import { compiler } from './pattern.ts'
import { type Asking, RULES, type RuleId } from './rule.ts'

/** More than any draft holds; what is past it is not read. */
const READ = 4000

type Word = { plain: string; marked: string; from: number; to: number }
/** A clause as patterns read it, and the words that it was made of. */
type Clause = { line: string; words: readonly Word[] }
export type Found = { rule: RuleId; from: number; to: number }

/** Words and marks with their places, so that what is found can be shown as it was written. */
const TOKENS = /[\p{L}\p{M}\p{N}'\u2018\u2019\u02bc]{1,60}|[,;:()\u2013\u2014?]|(?<= )-{1,2}(?= )/gu

const plainOf = (token: string): string =>
  /^[;:()\u2013\u2014-]/.test(token)
    ? ';'
    : token
        .normalize('NFKD')
        .replace(/[\p{M}'\u2018\u2019\u02bc]/gu, '')
        .toLowerCase()

const lineOf = (words: readonly Word[]): string => words.map(({ marked }) => `${marked} `).join('')

/** How many words stand before a place of the line. */
const wordsBefore = (line: string, at: number): number => line.slice(0, at).split(' ').length - 1

/** Reads sentences in one language. */
export const reader = (asking: Asking): ((sentence: string, may: readonly RuleId[]) => Found | undefined) => {
  const { compile, marked } = compiler(asking)
  const asides = compile(`[,] (${asking.asides.join('|')}) [,]`)
  const breaks = compile(`(${asking.breaks.join('|')})`)
  const frames = asking.frames.map(({ words, takes }) => ({ pattern: compile(words), takes }))
  const asks = RULES.map((rule) => ({
    rule,
    forms: asking.asks[rule].map(({ words, unless }) => ({
      patterns: [words].flat().map(compile),
      unless: unless === undefined ? undefined : compile(unless),
    })),
  }))

  const wordsOf = (sentence: string): readonly Word[] =>
    [...sentence.matchAll(TOKENS)].flatMap(({ 0: token, index }) =>
      (asking.spelled.get(plainOf(token)) ?? plainOf(token))
        .split(' ')
        .filter((plain) => plain !== '')

        .map((plain) => ({ plain, marked: marked(plain), from: index, to: index + token.length })),
    )

  const withoutAsides = (words: readonly Word[]): readonly Word[] => {
    const line = lineOf(words)
    const dropped = new Set<number>()
    for (const { 0: found, index } of line.matchAll(asides)) {
      const first = wordsBefore(line, index)
      const count = wordsBefore(found, found.length)
      const commas = [first, first + count - 1].filter((at) => words[at]?.plain === ',')
      // One comma alone may end a clause; two are the aside's own.
      for (let at = first; at < first + count; at++) if (commas.length !== 1 || !commas.includes(at)) dropped.add(at)
    }
    return words.filter((_, at) => !dropped.has(at))
  }

  const clausesOf = (words: readonly Word[]): readonly Clause[] => {
    const line = lineOf(words)
    const starts = new Set([...line.matchAll(breaks)].map(({ index }) => wordsBefore(line, index)))
    const clauses: Word[][] = [[]]
    words.forEach((word, at) => {
      const mark = /^[,;]$/.test(word.plain)
      if (mark || starts.has(at)) clauses.push([])
      if (!mark) clauses.at(-1)?.push(word)
    })
    return clauses.filter((clause) => clause.length > 0).map((clause) => ({ line: lineOf(clause), words: clause }))
  }

  /** The clauses without what frames take. */
  const unframed = (clauses: readonly Clause[]): readonly Clause[] => {
    const kept: Clause[] = []
    for (const { line, words } of clauses) {
      const taken = frames.flatMap(({ pattern, takes }) =>
        [...line.matchAll(pattern)].map(({ index }) => ({ from: takes === 'clause' ? 0 : index, takes })),
      )
      kept.push({ line: line.slice(0, Math.min(line.length, ...taken.map(({ from }) => from))), words })
      if (taken.some(({ takes }) => takes === 'sentence')) break
    }
    return kept
  }

  return (sentence, may) => {
    const clauses = clausesOf(withoutAsides(wordsOf(sentence)))
    const whole = clauses.map(({ line }) => line).join('')
    const live = unframed(clauses)
    const find = (pattern: RegExp): { from: number; to: number } | undefined => {
      for (const { line, words } of live) {
        // Most forms stand in no clause, and a search is quicker than a list of what matches.
        if (line.search(pattern) < 0) continue
        for (const { 0: found, index } of line.matchAll(pattern)) {
          const first = wordsBefore(line, index)
          const last = first + wordsBefore(found, found.length) - 1
          if (last >= first) return { from: words[first]?.from ?? 0, to: words[last]?.to ?? 0 }
        }
      }
      return undefined
    }
    for (const { rule, forms } of asks) {
      if (may.includes(rule)) continue
      for (const { patterns, unless } of forms) {
        if (unless && whole.search(unless) >= 0) continue
        const places = patterns.map(find)
        const [first] = places
        if (first && places.every((place) => place !== undefined)) return { rule, ...first }
      }
    }
    return undefined
  }
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Sentences in one line each; a wrapped line is not the end of one. */
export const sentencesOf = (words: string): readonly string[] =>
  words
    .slice(0, READ)
    .split(/\n[ \t\r]{0,80}\n/)
    .flatMap((paragraph) => [...SENTENCES.segment(paragraph.replace(/\s+/g, ' '))].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '')
