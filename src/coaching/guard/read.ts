import { compiler, type Finder, type Line } from './pattern.ts'
import { type Asking, RULES, type RuleId } from './rule.ts'

/** More than any draft holds; what is past it is not read. */
const READ = 4000

type Word = { plain: string; from: number; to: number }
type Clause = readonly Word[]
/** A sentence: all its words, and the clauses that frames left. */
type Read = { whole: Line; live: readonly { words: Clause; line: Line }[] }
/** In which of the sentences, and from which character to which. */
export type Found = { rule: RuleId; sentence: number; from: number; to: number }
type Reader = {
  read: (sentence: string) => Read
  /** What asks in a sentence, or in two that follow each other: one may say what is needed, the other who is there for it. */
  find: (reads: readonly [Read] | readonly [Read, Read], may: readonly RuleId[]) => Found | undefined
}

/** Words and marks with their places, so that what is found can be shown as it was written. */
const TOKENS = /[\p{L}\p{M}\p{N}'\u2018\u2019\u02bc]{1,60}|[,;:()\u2013\u2014?]|(?<= )-{1,2}(?= )/gu

const plainOf = (token: string): string =>
  /^[;:()\u2013\u2014-]/.test(token)
    ? ';'
    : token
        .normalize('NFKD')
        .replace(/[\p{M}'\u2018\u2019\u02bc]/gu, '')
        .toLowerCase()

/** Reads sentences in one language. */
export const reader = (asking: Asking, { compile, lineOf } = compiler(asking)): Reader => {
  const lineOfWords = (words: readonly Word[]): Line => lineOf(words.map(({ plain }) => plain))
  const asides = compile(`[,] (${asking.asides.join('|')}) [,]`)
  const breaks = compile(`(${asking.breaks.join('|')})`)
  const frames = asking.frames.map(({ words, takes }) => ({ find: compile(words), takes }))
  const harmless = asking.harmless.map(compile)
  const blunt = compile(asking.blunt)
  const asks = RULES.map((rule) => ({
    rule,
    forms: asking.asks[rule].map(({ words, unless }) => ({
      finders: [words].flat().map(compile),
      unless: unless === undefined ? undefined : compile(unless),
    })),
  }))

  const wordsOf = (sentence: string): readonly Word[] =>
    [...sentence.matchAll(TOKENS)].flatMap(({ 0: token, index }) =>
      (asking.spelled.get(plainOf(token)) ?? plainOf(token))
        .split(' ')
        .filter((plain) => plain !== '')
        .map((plain) => ({ plain, from: index, to: index + token.length })),
    )

  const withoutAsides = (words: readonly Word[]): readonly Word[] => {
    const dropped = new Set<number>()
    for (const { from, to } of asides(lineOfWords(words))) {
      const commas = [from, to - 1].filter((at) => words[at]?.plain === ',')
      // One comma alone may end a clause; two are the aside's own.
      for (let at = from; at < to; at++) if (commas.length !== 1 || !commas.includes(at)) dropped.add(at)
    }
    return words.filter((_, at) => !dropped.has(at))
  }

  const clausesOf = (words: readonly Word[]): readonly Clause[] => {
    const starts = new Set(breaks(lineOfWords(words)).map(({ from }) => from))
    const clauses: Word[][] = [[]]
    words.forEach((word, at) => {
      const mark = /^[,;]$/.test(word.plain)
      if (mark || starts.has(at)) clauses.push([])
      if (!mark) clauses.at(-1)?.push(word)
    })
    return clauses.filter((clause) => clause.length > 0)
  }

  /** The clauses without what frames take. */
  const unframed = (clauses: readonly Clause[]): readonly Clause[] => {
    const kept: Clause[] = []
    for (const clause of clauses) {
      const line = lineOfWords(clause)
      const taken = frames.flatMap(({ find, takes }) =>
        find(line).map(({ from }) => ({ from: takes === 'clause' ? 0 : from, takes })),
      )
      kept.push(clause.slice(0, Math.min(clause.length, ...taken.map(({ from }) => from))))
      if (taken.some(({ takes }) => takes === 'sentence')) break
    }
    return kept
  }

  const read = (sentence: string): Read => {
    const clauses = clausesOf(withoutAsides(wordsOf(sentence)))
    return {
      whole: lineOfWords(clauses.flat()),
      live: unframed(clauses).map((words) => ({ words, line: lineOfWords(words) })),
    }
  }

  const find = (reads: readonly Read[], may: readonly RuleId[]): Found | undefined => {
    const placeOf = (finder: Finder): Omit<Found, 'rule'> | undefined => {
      for (const [sentence, { live }] of reads.entries())
        for (const { words, line } of live) {
          const place = finder(line).find(({ from, to }) => to > from)
          if (place) return { sentence, from: words[place.from]?.from ?? 0, to: words[place.to - 1]?.to ?? 0 }
        }
      return undefined
    }
    if (reads.some(({ whole }) => harmless.some((finder) => finder(whole).length > 0))) return undefined
    let isAllowed = false
    const isBlunt = reads.some(({ live }) => live.some(({ line }) => blunt(line).length > 0))
    for (const { rule, forms } of asks) {
      // What asks for an opening asks for a job in the end: where it may, that is no other thing.
      if (isAllowed && rule === 'job' && !isBlunt) continue
      for (const { finders, unless } of forms) {
        // Of two sentences, each was looked through by itself: only what is said in both is new.
        if (finders.length < reads.length) continue
        const [first, ...others] = finders
        const place = first && placeOf(first)
        if (!place || others.some((other) => placeOf(other) === undefined)) continue
        if (unless && reads.some(({ whole }) => unless(whole).length > 0)) continue
        if (!may.includes(rule)) return { rule, ...place }
        isAllowed = true
        break
      }
    }
    return undefined
  }
  return { read, find }
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Sentences in one line each; a wrapped line is not the end of one. */
export const sentencesOf = (words: string): readonly string[] =>
  words
    .slice(0, READ)
    .split(/\n[ \t\r]{0,80}\n/)
    .flatMap((paragraph) => [...SENTENCES.segment(paragraph.replace(/\s+/g, ' '))].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '')
