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

/** At most `length` characters, ending at a word where one ends nearby. */
export const clip = (words: string, length: number): string => {
  if (words.length <= length) return words
  const cut = words.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')
  const space = cut.lastIndexOf(' ')
  return `${space > length * 0.6 ? cut.slice(0, space) : cut}…`
}
