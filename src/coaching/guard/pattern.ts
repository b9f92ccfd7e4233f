import type { Asking } from './rule.ts'
import { vocabulary } from './vocabulary.ts'

/** Every repetition is bounded, so that time grows with the length of what was typed alone. */
const GAP = '(?:[^ ]+ ){0,5}?'

export type Line = {
  /** Each word with a mark for every class that it is one of by itself, and a space. */
  text: string
  /** Which words of the vocabulary it has. */
  has: Uint8Array
  /** What was found out of it, once. */
  known: Map<Part, boolean>
}

/** Which words of a line: from the first, up to the last and without it. */
type Place = { from: number; to: number }

/** Where a form of words stands in a line. */
export type Finder = (line: Line) => readonly Place[]

type Compiler = {
  /** Throws where a pattern can't be read. */
  compile: (pattern: string) => Finder
  /** Of words of small letters without accents or apostrophes. */
  lineOf: (words: readonly string[]) => Line
}

/** What a pattern is made of: `source` in the terms of a regular expression; `mayBeIn` whether a line has what it can't do without. */
type Part = { source: string; mayBeIn: (line: Line) => boolean }

/**
 * Forms of words.
 *
 * - `join your team`: these words, whole.
 * - `hir*`: words that begin so; `*aron`: that end so; `contrat*me`: that do both.
 * - `{wish}`: one of a class; its members are patterns as well.
 * - `(take|bring) me`: one of these.
 * - `[please] tell`: with it or without.
 * - `...`: up to five words, as few as will do; `_`: one word.
 * - `!(about|of)`: where none of these comes next; `=(about|of)`: where one does; `<!(about|of)`: where none comes before.
 * - `^` and `$`: at the start and at the end of a clause; `?`: where the sentence is a question.
 */
export const compiler = ({ classes }: Pick<Asking, 'classes'>): Compiler => {
  const { numberOf, size, each } = vocabulary()
  const wordPart = (word: string): Part => {
    const number = numberOf(word)
    const source = `${word.replaceAll('*', `[^ ${MARKS}]*`)}[${MARKS}]* `
    return { source, mayBeIn: ({ has }) => has[number] === 1 }
  }

  const marks = new Map(Object.keys(classes).map((name, i) => [name, String.fromCodePoint(FIRST_MARK + i)]))
  /** The marks of each word of the vocabulary, by its number. */
  const marksOf: string[] = []
  const made = new Map<string, Part>()
  const classOf = (name: string): Part => {
    const before = made.get(name)
    if (before) return before
    const mark = marks.get(name)
    if (mark === undefined) throw new Error(`There is no class {${name}}.`)
    const members = classes[name]?.flatMap(alternatives) ?? []
    const words = members.filter((member) => WORD.test(member)).map(numberOf)
    for (const number of words) marksOf[number] = (marksOf[number] ?? '') + mark
    const marked: Part = {
      source: `[^ ]*${mark}[^ ]* `,
      mayBeIn: ({ has }) => words.some((number) => has[number] === 1),
    }
    const more = members.filter((member) => !WORD.test(member)).map(read)
    const part = once(oneOf(words.length > 0 ? [marked, ...more] : more))
    made.set(name, part)
    return part
  }

  /** A pattern's signs and words from left to right; brackets within it as parts of their own. */
  const read = (pattern: string): Part => {
    const open: { sign: string; all: Part[][] }[] = [{ sign: '', all: [[]] }]
    const add = (part: Part): void => {
      open.at(-1)?.all.at(-1)?.push(part)
    }
    for (const [sign, name] of pattern.matchAll(SIGNS)) {
      const alone = ALONE.get(sign)
      if (name !== undefined) add(classOf(name))
      else if (sign.endsWith('(') || sign === '[') open.push({ sign, all: [[]] })
      else if (sign === ')' || sign === ']') {
        const closed = open.pop()
        if (closed) add(bracket(closed.sign, oneOf(closed.all.map(inOrder))))
      } else if (sign === '|') open.at(-1)?.all.push([])
      else if (alone !== undefined) add(always(alone))
      else if (sign.trim() !== '') add(wordPart(sign))
    }
    return oneOf((open[0]?.all ?? []).map(inOrder))
  }

  const compile = (pattern: string): Finder => {
    const unread = pattern.replace(SIGNS, '')
    if (unread !== '') throw new Error(`These signs mean nothing in a pattern: ${unread}`)
    const { source, mayBeIn } = read(pattern)
    let form: RegExp | undefined
    return (line) => {
      // Most forms have a word that the line has not, and need not be looked for, nor even be made.
      if (!mayBeIn(line)) return []
      form ??= new RegExp(`(?<![^ ])(?:${source})`, 'g')
      // `matchAll` makes the expression anew each time.
      if (line.text.search(form) < 0) return []
      return [...line.text.matchAll(form)].map(({ 0: found, index }) => {
        const from = wordsIn(line.text.slice(0, index))
        return { from, to: from + wordsIn(found) }
      })
    }
  }

  const lineOf = (words: readonly string[]): Line => {
    const has = new Uint8Array(size())
    const marked = words.map((word) => {
      const its = new Set<string>()
      each(word, (number) => {
        has[number] = 1
        for (const mark of marksOf[number] ?? '') its.add(mark)
      })
      return `${word}${[...its].join('')} `
    })
    return { text: marked.join(''), has, known: new Map() }
  }
  for (const name of marks.keys()) classOf(name)
  return { compile, lineOf }
}

const wordsIn = (text: string): number => text.split(' ').length - 1

const WORD = /^[\p{L}\p{N}*]+$/u
const SIGNS = /\{([a-z]+)\}|\.\.\.|<!\(|!\(|=\(|[()[\]|^$?_,]|[\p{L}\p{N}*]+|\s+/gu

/** What stands for itself. */
const ALONE = new Map(Object.entries({ '...': GAP, _: '[^ ]+ ', '^': '^', $: '$', '?': '\\? ', ',': ', ' }))

type Test = Part['mayBeIn']
const ANY: Test = () => true
const always = (source: string): Part => ({ source, mayBeIn: ANY })

const every = (tests: readonly Test[]): Test => {
  const [first = ANY, ...more] = tests.filter((test) => test !== ANY)
  return more.length === 0 ? first : (line) => first(line) && more.every((test) => test(line))
}

const some = (tests: readonly Test[]): Test => {
  const [first = ANY, ...more] = tests
  if (tests.includes(ANY)) return ANY
  return more.length === 0 ? first : (line) => first(line) || more.some((test) => test(line))
}

const inOrder = (parts: readonly Part[]): Part => ({
  source: parts.map(({ source }) => source).join(''),
  mayBeIn: every(parts.map(({ mayBeIn }) => mayBeIn)),
})

const oneOf = (parts: readonly Part[]): Part => ({
  source: `(?:${parts.map(({ source }) => source).join('|')})`,
  mayBeIn: some(parts.map(({ mayBeIn }) => mayBeIn)),
})

/** A part that many patterns have in common. */
const once = (part: Part): Part => ({
  source: part.source,
  mayBeIn: (line) => {
    const known = line.known.get(part)
    if (known !== undefined) return known
    const may = part.mayBeIn(line)
    line.known.set(part, may)
    return may
  },
})

const bracket = (sign: string, within: Part): Part => {
  switch (sign) {
    case '[':
      return always(`${within.source}?`)
    case '!(':
      return always(`(?!${within.source})`)
    case '<!(':
      return always(`(?<!(?<![^ ])${within.source})`)
    case '=(':
      return { ...within, source: `(?=${within.source})` }
    default:
      return within
  }
}

const FIRST_MARK = 0xe000
const MARKS = '\ue000-\uf8ff'

/** What stands between the signs `|` that are in no bracket. */
const alternatives = (members: string): readonly string[] => {
  const found: string[] = []
  let from = 0
  let depth = 0
  for (const { 0: sign, index } of members.matchAll(/[()[\]|]/g)) {
    if (sign === '(' || sign === '[') depth++
    else if (sign !== '|') depth--
    else if (depth === 0) {
      found.push(members.slice(from, index))
      from = index + 1
    }
  }
  return [...found, members.slice(from)].map((one) => one.trim())
}
