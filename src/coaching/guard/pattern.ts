import type { Asking } from './rule.ts'

/** Every repetition is bounded, so that time grows with the length of what was typed alone. */
const GAP = '(?:[^ ]+ ){0,5}?'

type Compiler = {
  /** Throws where a pattern can't be read. */
  compile: (pattern: string) => RegExp
  /** A word as it stands in a line. */
  marked: (word: string) => string
}

/**
 * Regular expressions for forms of words, over lines of words of small letters without accents or apostrophes, each `marked` and
 * followed by a space.
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
  const named = new Map(
    Object.entries(classes).map(([name, members], i) => {
      const all = members.flatMap(alternatives)
      const single = all.filter((member) => /^[\p{L}\p{N}*]+$/u.test(member))
      const isOne = new RegExp(`^(?:${single.map(starred).join('|')})$`)
      const more = all.filter((member) => !single.includes(member))
      return [name, { mark: String.fromCodePoint(FIRST_MARK + i), isOne: single.length > 0 ? isOne : undefined, more }]
    }),
  )
  const known = new Map<string, string>()
  const classOf = (name: string): string => {
    const made = known.get(name)
    if (made !== undefined) return made
    const of = named.get(name)
    if (of === undefined) throw new Error(`There is no class {${name}}.`)
    const source = `(?:${[`[^ ]*${of.mark}[^ ]* `, ...of.more.map(sourceOf)].join('|')})`
    known.set(name, source)
    return source
  }
  const PARTS = /\{([a-z]+)\}|\.\.\.|<!\(|!\(|=\(|[()[\]|^$?_,]|[\p{L}\p{N}*]+|\s+/gu
  const sourceOf = (pattern: string): string => {
    const closing: string[] = []
    return [...pattern.matchAll(PARTS)]
      .map(([part, name]) => {
        if (name !== undefined) return classOf(name)
        if (/^\s+$/.test(part)) return ''
        switch (part) {
          case '...':
            return GAP
          case '_':
            return '[^ ]+ '
          case '(':
          case '[':
            closing.push(part === '[' ? ')?' : ')')
            return '(?:'
          case '!(':
            closing.push(')')
            return '(?!'
          case '=(':
            closing.push(')')
            return '(?='
          case '<!(':
            closing.push('))')
            return '(?<!(?<![^ ])(?:'
          case ')':
          case ']':
            return closing.pop() ?? ''
          case '|':
          case '^':
          case '$':
            return part
          case '?':
            return '\\? '
          default:
            return `${starred(part)}${MARKS} `
        }
      })
      .join('')
  }
  const compile = (pattern: string): RegExp => {
    if (pattern.replace(PARTS, '') !== '')
      throw new Error(`These signs mean nothing in a pattern: ${pattern.replace(PARTS, '')}`)
    return new RegExp(`(?<![^ ])(?:${sourceOf(pattern)})`, 'g')
  }
  const marked = (word: string): string =>
    word + [...named.values()].map(({ mark, isOne }) => (isOne?.test(word) ? mark : '')).join('')
  return { compile, marked }
}

/** Every word of a line carries a mark for each class that it is one of by itself, so that a pattern need not spell out its classes. */
const FIRST_MARK = 0xe000
const MARKS = '[\ue000-\uf8ff]*'

const starred = (word: string): string => word.replaceAll('*', '[^ \ue000-\uf8ff]*')

/** What stands between the signs `|` that are in no bracket. */
const alternatives = (members: string): readonly string[] => {
  const found = ['']
  let depth = 0
  for (const sign of members) {
    if ('(['.includes(sign)) depth++
    if (')]'.includes(sign)) depth--
    if (sign === '|' && depth === 0) found.push('')
    else found.push(`${found.pop()}${sign}`)
  }
  return found.map((one) => one.trim())
}
