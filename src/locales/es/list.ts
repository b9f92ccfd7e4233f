const AND = new Intl.ListFormat('es', { type: 'conjunction' })
const OR = new Intl.ListFormat('es', { type: 'disjunction' })

/** What stands before a word and is not heard. */
const MARKS = String.raw`^[\s\p{P}]*`
/** "hielo" and "Iowa" begin with another sound than "Ida" or "hilo". */
const BEGINS_I = new RegExp(`${MARKS}h?[ií](?![aeouáéóú])`, 'iu')
const BEGINS_O = new RegExp(`${MARKS}(?:h?[oó]|8|11(?!\\d))`, 'iu')

/** The platform looks no further than the first mark, so that a quote hides the sound from it. */
const joined = (format: Intl.ListFormat, parts: readonly string[], begins: RegExp, words: readonly [string, string]) =>
  format
    .formatToParts(parts)
    .map(({ type, value }, i, all) => {
      const isLast = type === 'literal' && i === all.length - 2
      if (!isLast) return value
      const [usual, before] = words
      return value.replace(/\p{L}+/u, begins.test(all.at(-1)?.value ?? '') ? before : usual)
    })
    .join('')

/** "Ana, Ben e Ida". */
export const listed = (parts: readonly string[]): string => joined(AND, parts, BEGINS_I, ['y', 'e'])
/** "Ana, Ben u Olga". */
export const either = (parts: readonly string[]): string => joined(OR, parts, BEGINS_O, ['o', 'u'])
