import { type DateLook, type Reader, type Span, sayDate, type Text } from '../../src/core/text.ts'
import { escapeWords } from './escape.ts'

/** A text in Discord's markdown. The end of bold words and the beginning of the next would be read as one sign, so they are joined. */
export const markdown = (text: Text, reader: Reader): string =>
  text
    .map((span) => spanMarkdown(span, reader))
    .join('')
    .replaceAll('****', '')

const spanMarkdown = (span: Span, reader: Reader): string => {
  switch (span.kind) {
    case 'plain':
      return escapeWords(span.text)
    case 'strong':
      return span.text.trim() === '' ? span.text : `**${escapeWords(span.text)}**`
    case 'date':
      // Said in a zone by name, it is the same for everybody.
      return span.zone === undefined
        ? `<t:${Math.floor(span.at / 1000)}:${STYLE[span.look]}>`
        : escapeWords(sayDate(span, reader))
    case 'command':
      return `\`${span.command.replaceAll('`', '')}\``
    default:
      return span satisfies never
  }
}

/**
 * Discord writes a moment in the clock and the language of the device on which it is read:
 * https://docs.discord.com/developers/reference#message-formatting-timestamp-styles
 */
const STYLE: Readonly<Record<DateLook, string>> = { day: 'D', time: 't', moment: 'F', near: 'f' }

/**
 * A text cut into pieces whose markdown has at most `most` characters each, at a line or a word where there is one.
 * Cut before it is escaped, so that no piece begins in the middle of an escape or of bold words.
 */
export const cut = (text: Text, most: number): readonly Text[] => {
  const pieces: Span[][] = [[]]
  let room = most
  const add = (span: Span, length: number) => {
    pieces.at(-1)?.push(span)
    room -= length
  }
  const turn = () => {
    pieces.push([])
    room = most
  }
  for (const span of text) {
    if (span.kind !== 'plain' && span.kind !== 'strong') {
      if (UNCUT > room) turn()
      add(span, UNCUT)
      continue
    }
    for (let rest = span.text; rest !== ''; ) {
      const taken = takeWords(rest, room - STARS)
      // A cut close to the end of a piece would leave a scrap of a word there.
      if (taken.length < rest.length && room < most / 2) {
        turn()
        continue
      }
      add({ ...span, text: taken }, escapeWords(taken).length + STARS)
      rest = rest.slice(taken.length)
      if (rest !== '') turn()
    }
  }
  return pieces.filter((piece) => piece.length > 0)
}

/** The signs round strong words. */
const STARS = 4

/** At most: a command or a date is short. */
const UNCUT = 80

/** As much of the beginning of `words` as has, escaped, at most `most` characters. */
export const takeWords = (words: string, most: number, escaped: (words: string) => string = escapeWords): string => {
  if (escaped(words).length <= most) return words
  let end = Math.max(0, Math.min(words.length, most))
  while (end > 0 && escaped(words.slice(0, end)).length > most)
    end -= Math.max(1, Math.ceil((escaped(words.slice(0, end)).length - most) / 2))
  end = Math.max(0, end)
  const head = words.slice(0, end)
  const at = Math.max(head.lastIndexOf('\n'), head.lastIndexOf(' ')) + 1
  const taken = at > end / 2 ? head.slice(0, at) : head
  // Never between the two halves of an emoji.
  return /[\uD800-\uDBFF]$/.test(taken) ? taken.slice(0, -1) : taken
}

export const clip = (words: string, most: number): string => {
  if (words.length <= most) return words
  const head = words.slice(0, most - 1)
  return `${/[\uD800-\uDBFF]$/.test(head) ? head.slice(0, -1) : head}…`
}
