import { type Asking, RULES, type RuleId } from './rule.ts'

/** More than any draft holds; what is past it is not read. */
const READ = 6000
/** Past this an earlier word has no say in a later phrase. */
const NEAR = 100

type Word = { plain: string; from: number; to: number }

/** Words and marks with their places, so that what is found can be shown as it was written. */
const TOKENS = /[\p{L}\p{M}\p{N}'\u2018\u2019\u02bc]{1,60}|[,;:()\u2013\u2014]|(?<= )-{1,2}(?= )/gu

const plainOf = (token: string): string =>
  /^[;:()\u2013\u2014-]/.test(token)
    ? ';'
    : token
        .normalize('NFKD')
        .replace(/[\p{M}'\u2018\u2019\u02bc]/gu, '')
        .toLowerCase()

const wordsOf = (sentence: string, { spelled }: Asking): readonly Word[] =>
  [...sentence.matchAll(TOKENS)]
    .map(({ 0: token, index }) => {
      const plain = plainOf(token)
      return { plain: spelled.get(plain) ?? plain, from: index, to: index + token.length }
    })
    .filter(({ plain }) => plain !== '')

const lineOf = (words: readonly Word[]): string => words.map(({ plain }) => plain).join(' ')

/** The clauses of a sentence, without their marks. */
const clausesOf = (words: readonly Word[], { breaks }: Asking): readonly (readonly Word[])[] => {
  const starts = new Set([...lineOf(words).matchAll(breaks)].map(({ 0: found, index }) => index + found.length))
  const clauses: Word[][] = [[]]
  let at = 0
  for (const word of words) {
    if (starts.has(at)) clauses.push([])
    if (!/^[,;]$/.test(word.plain)) clauses.at(-1)?.push(word)
    at += word.plain.length + 1
  }
  return clauses
}

type Found = { rule: RuleId; from: number; to: number }

const foundIn = (
  clause: readonly Word[],
  asking: Asking,
  rule: RuleId,
  pattern: RegExp,
  strong = false,
): Found | undefined => {
  const line = lineOf(clause)
  for (const { 0: found, index } of line.matchAll(pattern)) {
    const before = line.slice(Math.max(0, index - NEAR), index).replace(asking.softeners, '')
    const after = line.slice(index + found.length, index + found.length + NEAR)
    if (asking.denied.test(before) || asking.deniedAfter.test(after) || (!strong && asking.theirs.test(before)))
      continue
    const first = line.slice(0, index).split(' ').length - 1
    const last = first + found.trim().split(' ').length - 1
    return { rule, from: clause[first]?.from ?? 0, to: clause[last]?.to ?? 0 }
  }
  return undefined
}

/** What one sentence asks for, by the first rule that holds, and where its words stand. */
export const askIn = (sentence: string, asking: Asking, may: readonly RuleId[]): Found | undefined => {
  const words = wordsOf(sentence, asking)
  const line = lineOf(words)
  const rules = RULES.filter((rule) => !may.includes(rule) && !(rule === 'resume' && asking.feedback.test(line)))
  const clauses = clausesOf(words, asking)
  for (const rule of rules)
    for (const clause of clauses) {
      if (asking.aboutThem.test(lineOf(clause))) continue
      const found = foundIn(clause, asking, rule, asking.patterns[rule])
      if (found) return found
    }
  // No known form of words; but somebody who wishes, pleads, offers or asks, about work at theirs, asks for it.
  const asked = asking.moods.test(line) || sentence.includes('?')
  if (!asked) return undefined
  for (const clause of clauses) {
    const strong = asking.strong.test(lineOf(clause))
    if (!strong && asking.safe.test(lineOf(clause))) continue
    for (const rule of rules) {
      const topic = asking.topics[rule]
      const found = topic && foundIn(clause, asking, rule, topic, strong)
      if (found) return found
    }
  }
  return undefined
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })

/** Sentences in one line each; a wrapped line is not the end of one. */
export const sentencesOf = (words: string): readonly string[] =>
  words
    .slice(0, READ)
    .split(/\n[ \t\r]{0,80}\n/)
    .flatMap((paragraph) => [...SENTENCES.segment(paragraph.replace(/\s+/g, ' '))].map(({ segment }) => segment.trim()))
    .filter((sentence) => sentence !== '')
