import { type Instant, local, type Zone } from './time.ts'

/** How a date is said: `day` Wed 2 Dec, `time` 3:10 pm, `moment` Wed 2 Dec, 3:10 pm, `near` 3:10 pm today, and further off as `moment`. */
export type DateLook = 'day' | 'time' | 'moment' | 'near'

/**
 * A piece of words. `plain` and `strong` may hold what a person typed: an adapter escapes both, so that
 * they can neither mention, format nor script anything.
 */
export type Span =
  | { kind: 'plain'; text: string }
  | { kind: 'strong'; text: string }
  /** In the reader's zone, unless another is given. */
  | { kind: 'date'; at: Instant; look: DateLook; zone?: Zone }
  | { kind: 'command'; command: string }

export type Text = readonly Span[]

/** Whoever will read a text: dates are said in their zone and language. */
export type Reader = {
  zone: Zone
  language: string
  now: Instant
  /** They chose the zone themselves: the clock of the platform that they read on need not be in it. */
  ownZone?: boolean | undefined
  /** The program that it is about, where that is decided: in a direct message a platform may not tell. */
  program?: string | undefined
}

export const plain = (words: string): Span => ({ kind: 'plain', text: isolate(words) })
export const strong = (words: string): Span => ({ kind: 'strong', text: isolate(words) })
export const date = (at: Instant, look: DateLook = 'moment', zone?: Zone): Span => ({
  kind: 'date',
  at,
  look,
  ...(zone !== undefined && { zone }),
})
/** A command as one types it, with its slash. */
export const command = (words: string): Span => ({ kind: 'command', command: words })

/** Words with values in them: text`Your thank-you to ${name} is due by ${date(at)}.` */
export const text = (words: TemplateStringsArray, ...values: readonly (string | number | Span | Text)[]): Text =>
  merge(words.flatMap((part, i) => [{ kind: 'plain', text: part } as Span, ...spans(values[i])]))

export const join = (texts: readonly Text[], between: string): Text =>
  merge(texts.flatMap((one, i) => (i === 0 ? one : [{ kind: 'plain', text: between } as Span, ...one])))

const spans = (value: string | number | Span | Text | undefined): readonly Span[] => {
  if (value === undefined) return []
  if (typeof value === 'object') return Array.isArray(value) ? value : [value as Span]
  return [plain(String(value))]
}

/** Neighbouring plain spans become one, so that equal texts are equal values. */
const merge = (all: readonly Span[]): Text =>
  all.reduce<Span[]>((merged, span) => {
    const last = merged.at(-1)
    if (span.kind === 'plain' && span.text === '') return merged
    if (span.kind === 'plain' && last?.kind === 'plain')
      merged[merged.length - 1] = { kind: 'plain', text: last.text + span.text }
    else merged.push(span)
    return merged
  }, [])

// A right-to-left name inside a left-to-right sentence would pull the punctuation round it to its other side:
// Unicode's isolates keep it in place (https://www.unicode.org/reports/tr9/#Explicit_Directional_Isolates).
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const isolate = (words: string): string => (RIGHT_TO_LEFT.test(words) ? `\u2068${words}\u2069` : words)

/** The words of a text without any platform's formatting, dates said for `reader`. */
export const wordsOf = (words: Text, reader: Reader): string =>
  words
    .map((span) => {
      switch (span.kind) {
        case 'plain':
        case 'strong':
          return span.text
        case 'date':
          return sayDate(span, reader)
        case 'command':
          return span.command
        default:
          return span satisfies never
      }
    })
    .join('')

/**
 * A date as people say it, in the reader's own zone. A platform's own way to write a date may stand for this: where it follows a zone
 * that the platform tells, only as long as the reader has not chosen another.
 */
export const sayDate = (said: { at: Instant; look: DateLook; zone?: Zone }, reader: Reader): string => {
  const { at, look, zone = reader.zone } = said
  const { language, now } = reader
  const moment = local(at, zone).setLocale(language)
  const today = local(now, zone)
  const english = language.startsWith('en')
  // The 24 hours are read wherever Spanish is, and elsewhere, too.
  const time = english ? moment.toFormat('h:mm a').toLowerCase() : moment.toFormat('H:mm')
  const day = moment.toFormat(moment.year === today.year ? 'ccc d LLL' : 'ccc d LLL yyyy')
  switch (look) {
    case 'time':
      return time
    case 'day':
      return day
    case 'moment':
      return `${day}, ${time}`
    case 'near': {
      const days = moment.startOf('day').diff(today.startOf('day'), 'days').days
      if (Math.abs(days) > 1) return `${day}, ${time}`
      const relative = moment.toRelativeCalendar({ base: today, unit: 'days', locale: language })
      return english ? `${time} ${relative}` : `${relative}, ${time}`
    }
    default:
      return look satisfies never
  }
}
