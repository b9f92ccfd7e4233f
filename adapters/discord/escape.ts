/**
 * Words that a person typed, written so that Discord's client shows just these words.
 * A backslash before anything but a letter, a digit or a space takes away what it would do:
 * https://support.discord.com/hc/en-us/articles/210298617-Markdown-Text-101-Chat-Formatting-Bold-Italic-Underline
 */
export const escapeWords = (words: string): string =>
  words
    .split(/(https?:\/\/[^\s<]+)/)
    .map((part, i) => (i % 2 === 1 && isPlainUrl(part) ? part : escapeAll(part)))
    .join('')

const escapeAll = (words: string): string =>
  words
    .replace(/[\\*_~|`<>[\]@]/g, '\\$&')
    // A span may begin a line, so its beginning counts as one.
    .replace(/^([^\S\n]*)([#+-])/gm, '$1\\$2')
    .replace(/^([^\S\n]*\d+)([.)])/gm, '$1\\$2')
    // An address with formatting in it: without its colon it is no link.
    .replace(/:(?=\/\/)/g, '\\:')

/** The client links an address by itself and shows it as it is, backslashes too: one without formatting signs stays bare. */
const isPlainUrl = (url: string): boolean =>
  /^https?:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(:\d+)?([/?#][\w\-./?=&%+#,;:!$~]*)?$/i.test(url) && !/__|~~/.test(url)

/** What stands for something else between its brackets: https://docs.discord.com/developers/reference#message-formatting */
const MARKUP =
  /<(?=(?:@[!&]?\d+|#\d+|a?:\w+:\d+|\/[^>\n]+:\d+|t:-?\d+(?::\w)?|id:\w+|sound:[\d:]+|\w+:[^\s>]+|\+\d+|[^\s<>@]+@[^\s<>]+)>)/g

/**
 * The same for words to be copied. A long press copies what was sent, backslashes too, so there is one only where formatting
 * or a mention would act; an ordinary draft has none.
 */
export const escapeCopy = (words: string): string => {
  const count = (sign: RegExp) => words.match(sign)?.length ?? 0
  let escaped = words.replace(/\\(?=[^0-9A-Za-z\s])/g, '\\\\')
  if (count(/\*/g) > 1) escaped = escaped.replace(/\*/g, '\\*')
  // Within a word a single underscore does nothing; two of them anywhere underline.
  if (count(/_/g) > 1)
    escaped = escaped.replace(/_{2,}|(?<![0-9A-Za-z])_|_(?![0-9A-Za-z])/g, (run) => '\\_'.repeat(run.length))
  if (count(/~~/g) > 1) escaped = escaped.replace(/~/g, '\\~')
  if (count(/\|\|/g) > 1) escaped = escaped.replace(/\|/g, '\\|')
  if (count(/`/g) > 1) escaped = escaped.replace(/`/g, '\\`')
  return escaped
    .replace(/\[(?=[^\]\n]*\]\()/g, '\\[')
    .replace(MARKUP, '\\<')
    .replace(/@(?=everyone|here)/g, '\\@')
    .replace(
      /^([^\S\n]*)(>(?=\s|>>)|#{1,3}(?=\s)|-#(?=\s)|[-+](?=\s)|\*(?=\s))/gm,
      (_, space, sign) => `${space}\\${sign}`,
    )
    .replace(/^([^\S\n]*\d+)(\.)(?=\s)/gm, '$1\\$2')
}
