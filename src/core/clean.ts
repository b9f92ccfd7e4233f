/**
 * What a person typed, without what cannot be seen: control characters, and marks that turn the direction of the text
 * round them (https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing). Lines stay lines.
 */
export const clean = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
    .replace(/[ \t]+$/gm, '')
    .trim()

/** The same in one line. */
export const oneLine = (words: string): string => clean(words).replace(/\s+/g, ' ')

/** A letter that can be seen, as names have. */
export const hasLetters = (words: string): boolean => /(?!\p{Default_Ignorable_Code_Point})\p{L}/u.test(words)
/** Whether there is something to read: such a letter, or a digit. */
export const hasWords = (words: string): boolean => hasLetters(words) || /\p{N}/u.test(words)

/** The first `length` characters as JavaScript counts them, without half of one at the end. */
export const cut = (words: string, length: number): string => words.slice(0, length).replace(/\p{Surrogate}$/u, '')

const SEGMENTER = new Intl.Segmenter()
/** No script writes one of so many characters: it is letters under a heap of marks, and may be taken apart. */
const LONGEST = 40

/** What a reader takes for single characters: an emoji of several parts, or a letter with its marks, is one. */
export const graphemes = (words: string): readonly string[] =>
  [...SEGMENTER.segment(words)].flatMap(({ segment }) => (segment.length > LONGEST ? [...segment] : [segment]))

/** At most `length` characters, ending at a word where one ends nearby, and never within a character. */
export const clip = (words: string, length: number): string => {
  if (words.length <= length) return words
  let kept = ''
  for (const one of graphemes(words.slice(0, length + LONGEST))) {
    if (kept.length + one.length > length - 1) break
    kept += one
  }
  const space = kept.lastIndexOf(' ')
  return `${space > length * 0.6 ? kept.slice(0, space) : kept}…`
}
