import type { types } from '@slack/bolt'
import { graphemes } from '../../src/core/clean.ts'
import { type DateLook, type Reader, type Span, sayDate, type Text } from '../../src/core/text.ts'

/**
 * The three characters that Slack reads as control characters, in every text object:
 * https://docs.slack.dev/messaging/formatting-message-text#escaping
 */
export const encode = (words: string): string =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

export const decode = (words: string): string =>
  words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

/** JSON can hold half a character, which nothing else takes. */
export const whole = (words: string): string => words.replace(/\p{Surrogate}/gu, '\ufffd')

/** What mrkdwn would take for formatting, an emoji or a quotation. Inside a word (snake_case) it leaves the marks alone. */
const ACTIVE = /(?<![\p{L}\p{N}])[*_~`]|[*_~`](?![\p{L}\p{N}])|:[\w+'-]+:|^>/mu
/** What may stand right beside bold words, so that their marks are seen as such. */
const BESIDE = /^[\s.,;:!?)(/-]?$/

/**
 * Whether mrkdwn can say the text as it is. It has no escape for its own marks (https://github.com/slackhq/slack-api-docs/issues/34),
 * so a text that holds some, as people's words may, goes into a block where nothing is parsed.
 */
export const isSayable = (text: Text): boolean =>
  text.every((span, i) => {
    if (span.kind === 'date') return true
    if (span.kind === 'command') return !span.command.includes('`')
    if (ACTIVE.test(span.text)) return false
    if (span.kind !== 'strong') return true
    const [before, after] = [edge(text[i - 1], -1), edge(text[i + 1], 0)]
    return BESIDE.test(/^\s/.test(span.text) ? '' : before) && BESIDE.test(/\s$/.test(span.text) ? '' : after)
  })

const edge = (span: Span | undefined, at: 0 | -1): string => {
  if (!span || span.kind === 'date') return ''
  return (span.kind === 'command' ? span.command : span.text).at(at) ?? ''
}

// Bold ends at a line's end and wants no space inside its marks.
const bold = (words: string): string => words.replace(/\S(?:.*\S)?/g, (line) => `*${encode(line)}*`)

type DateSpan = Extract<Span, { kind: 'date' }>

/**
 * Slack writes a date in the reader's own clock, and keeps "today" and "tomorrow" right as days go by:
 * https://docs.slack.dev/messaging/formatting-message-text#date-formatting
 */
const FORMATS: Readonly<Record<DateLook, string>> = {
  day: '{date_long_pretty}',
  time: '{time}',
  moment: '{date_long_pretty}, {time}',
  near: '{date_long_pretty}, {time}',
}

/** Dates take long to say, and a long text is measured many times: each is said once for a reader. */
const known = new WeakMap<Reader, WeakMap<Span, string>>()
const wordsOfDate = (span: DateSpan, reader: Reader): string => {
  const said = known.get(reader) ?? new WeakMap<Span, string>()
  known.set(reader, said)
  const words = said.get(span) ?? sayDate(span, reader)
  said.set(span, words)
  return words
}

/** A date in Slack's own way, with the words for whoever can't show it; none where the reader's clock may be another. */
const slackDate = (span: DateSpan, reader: Reader) =>
  reader.ownZone || span.zone !== undefined
    ? undefined
    : { timestamp: Math.floor(span.at / 1000), format: FORMATS[span.look], fallback: wordsOfDate(span, reader) }

const dateWritten = (span: DateSpan, reader: Reader): string => {
  const date = slackDate(span, reader)
  return date ? `<!date^${date.timestamp}^${date.format}|${encode(date.fallback)}>` : encode(wordsOfDate(span, reader))
}

const written = (span: Span, reader: Reader): string => {
  switch (span.kind) {
    case 'plain':
      return encode(span.text)
    case 'strong':
      return bold(span.text)
    case 'date':
      return dateWritten(span, reader)
    case 'command':
      return `\`${encode(span.command)}\``
    default:
      return span satisfies never
  }
}

/** A text that `isSayable`, as mrkdwn. */
export const mrkdwn = (text: Text, reader: Reader): string => text.map((span) => written(span, reader)).join('')

type RichElement = types.RichTextElement

/** Any text, piece by piece: words in rich text mean nothing but themselves. https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */
export const richText = (text: Text, reader: Reader): types.RichTextBlock => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements: text.flatMap((span) => richElements(span, reader)) }],
})

const richElements = (span: Span, reader: Reader): RichElement[] => {
  switch (span.kind) {
    case 'plain':
      return apartAtBrackets(span.text).map((text) => ({ type: 'text', text }))
    case 'strong':
      return apartAtBrackets(span.text).map((text) => ({ type: 'text', text, style: { bold: true } }))
    case 'date': {
      const date = slackDate(span, reader)
      return [date ? { type: 'date', ...date } : { type: 'text', text: wordsOfDate(span, reader) }]
    }
    case 'command':
      return [{ type: 'text', text: span.command, style: { code: true } }]
    default:
      return span satisfies never
  }
}

/** Rich text is not escaped: no element holds a whole `<!channel>`, so that nothing that reads a payload again can take it for one. */
const apartAtBrackets = (words: string): readonly string[] => words.split(/(?<=<)/).filter((part) => part !== '')

/** Cuts off what is more than `limit`, counted as Slack does after escaping, with an ellipsis where something is missing. */
export const clip = (words: string, limit: number): string => {
  const whole = encode(words)
  if (whole.length <= limit) return whole
  let kept = ''
  for (const one of graphemes(words)) {
    if (kept.length + encode(one).length >= limit) break
    kept += encode(one)
  }
  return `${kept.trimEnd()}…`
}

/** Parts that `fits`, taken apart between words wherever there are any. */
export const parts = (text: Text, fits: (part: Text) => boolean): readonly Text[] => {
  if (fits(text)) return [text]
  const all: Span[][] = [[]]
  for (const span of text.flatMap(apart)) {
    const last = all.at(-1) as Span[]
    if (last.length === 0 || fits([...last, span])) last.push(span)
    else all.push([span])
  }
  return all.map(joined)
}

/** A few hundred characters at most: escaping can make one character five. */
const PIECE = 300
const apart = (span: Span): readonly Span[] =>
  span.kind === 'plain' || span.kind === 'strong'
    ? (span.text.match(/\s{0,100}\S+|\s{1,100}/gu) ?? []).flatMap(short).map((text) => ({ ...span, text }))
    : [span]

const short = (word: string): readonly string[] =>
  word.length <= PIECE
    ? [word]
    : graphemes(word).reduce<string[]>((all, one) => {
        const last = all.at(-1)
        if (last !== undefined && last.length + one.length <= PIECE) all[all.length - 1] = last + one
        else all.push(one)
        return all
      }, [])

const joined = (text: readonly Span[]): Text =>
  text.reduce<Span[]>((all, span) => {
    const last = all.at(-1)
    if (last && 'text' in last && 'text' in span && last.kind === span.kind)
      all[all.length - 1] = { ...last, text: last.text + span.text }
    else all.push(span)
    return all
  }, [])
