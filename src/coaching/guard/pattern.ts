import type { Asking } from './rule.ts'

/** Every repetition is bounded, so that time grows with the length of what was typed alone. */
const GAP = '(?:[^ ]{1,60} ){0,5}?'

/**
 * A regular expression for a form of words, over words of small letters without accents or apostrophes, each followed by a space.
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
export const compiler = ({ classes }: Pick<Asking, 'classes'>): ((pattern: string) => RegExp) => {
  const known = new Map<string, string>()
  const classOf = (name: string): string => {
    const made = known.get(name)
    if (made !== undefined) return made
    const members = classes[name]
    if (members === undefined) throw new Error(`There is no class {${name}}.`)
    const source = `(?:${members.map(sourceOf).join('|')})`
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
            return '[^ ]{1,60} '
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
            return `${part.replaceAll('*', '[^ ]{0,40}')} `
        }
      })
      .join('')
  }
  return (pattern) => {
    if (pattern.replace(PARTS, '') !== '')
      throw new Error(`These signs mean nothing in a pattern: ${pattern.replace(PARTS, '')}`)
    return new RegExp(`(?<![^ ])(?:${sourceOf(pattern)})`, 'g')
  }
}
