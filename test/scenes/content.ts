import { type Language, languages } from '../../src/locales/index.ts'
/** What people typed over the whole record, once as they do and in every strange way that the fields let through. */
export type Content = {
  /** 22 characters are what real ids have. */
  id: (short: string) => string
  name: string
  other: string
  occupation: string
  organisation: string
  aim: string
  place: string
  details: string
  tag: string
  learned: string
  next: string
  advice: readonly string[]
  referrals: readonly string[]
  referredBy: string
  /** Empty where the student left the draft as it was. */
  request: string
  opening: string
  thanks: string
  profile: { name: string; school: string; field: string; interests: string }
  program: string
  cohort: string
  /** What was typed after a command. */
  words: string
}

export const ORDINARY: Content = {
  id: (short) => short,
  name: 'Ada Lovelace',
  other: 'Grace Hopper',
  occupation: 'analyst',
  organisation: 'Engine Works',
  aim: 'find out whether analysts really write code every day',
  place: 'Blue Door Café',
  details: 'ada@engine.example',
  tag: "A master's is expected",
  learned: 'Analysts pair with engineers on Thursdays. She began in support.',
  next: 'Send her my notes by Friday',
  advice: ['Join the data club', 'Read “The Pragmatic Programmer”'],
  referrals: ['Grace Hopper', 'Charles Babbage'],
  referredBy: 'Professor Somerville',
  request: '',
  opening: '',
  thanks: '',
  profile: {
    name: 'Maya Okafor',
    school: 'Riverside College',
    field: 'Statistics',
    interests: 'data in public health',
  },
  program: 'Riverside',
  cohort: 'Autumn cohort',
  words: 'Ada',
}

/** The longest that each field takes, out of units that are never cut here: `lead` shifts where a cut falls. */
const filled = (units: readonly string[], lead: string): Content => {
  let from = 0
  // Each field begins with another unit, so that short ones hold each of them somewhere.
  const fill = (length: number): string => {
    let words = lead
    for (let i = from++; ; i++) {
      const unit = units[i % units.length] ?? ''
      if (words.length + unit.length > length) return words.trim()
      words += unit
    }
  }
  const lines = (count: number, length: number): string[] => Array.from({ length: count }, () => fill(length))
  return {
    id: (short) => short.padEnd(22, '0').slice(0, 22),
    name: fill(60),
    other: fill(60),
    occupation: fill(100),
    organisation: fill(100),
    aim: fill(200),
    place: fill(200),
    details: fill(200),
    tag: fill(98),
    learned: fill(2000),
    next: fill(200),
    advice: lines(10, 99),
    referrals: lines(9, 60),
    referredBy: fill(60),
    request: fill(1700),
    opening: fill(1800),
    thanks: fill(1800),
    profile: { name: fill(60), school: fill(100), field: fill(100), interests: fill(150) },
    program: fill(100),
    cohort: fill(60),
    words: fill(300),
  }
}

/** Single characters to whoever reads them: what is cut within one shows as something else. */
export const CHARACTERS: Readonly<Record<string, string>> = {
  'a family in one emoji': '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}\u200d\u{1f466}',
  'a flag': '\u{1f1fa}\u{1f1f3}',
  'a letter with marks': '\u1ec7\u0301',
  'a character of four bytes': '\u{1d54f}',
}

const words = (all: string): readonly string[] => all.split(/(?<= )/)
const FORMATS = words('*bold* _it_ ~gone~ `code` ```pre``` :tada: > said *_~` ')

const UNITS: Readonly<Record<string, readonly string[]>> = {
  'mentions, links and dates': words(
    '<!channel> <@U1> <!here> <#C1|x> <!subteam^S1> @everyone #general <https://e.example|x> https://evil.example <mailto:a@e.example|x> <!date^1392734382^{date}|x> ',
  ),
  formatting: FORMATS,
  'entities and quotes': words('&lt;!channel&gt; &amp;amp; "HERE" “SO” \\ / '),
  ampersands: ['&'],
  brackets: ['<'],
  'right to left': words('שלום עולם مرحبا '),
  'one long word': ['w'],
}

/** Lines, where a field has any. */
const withLines = (content: Content): Content => {
  const lined = (words: string): string => words.replaceAll(' ', '\n')
  return { ...content, learned: lined(content.learned), request: lined(content.request), thanks: lined(content.thanks) }
}

/** Every strange content, by what is strange about it. */
const STRANGE: readonly (readonly [string, Content])[] = [
  ...Object.entries(UNITS).map(([what, units]) => [what, filled(units, 'A ')] as const),
  ['formatting in lines', withLines(filled(FORMATS, 'A '))] as const,
  ...Object.entries(CHARACTERS).flatMap(([what, unit]) =>
    // Of two halves, a cut falls in one or in the other.
    (unit.length === 2 ? ['A', 'Ab'] : ['A']).map(
      (lead) => [`${what}, after ${lead.length}`, filled([unit], lead)] as const,
    ),
  ),
]

/** All of it in the first language; in another one what its longer sentences leave less room for. */
export const strangeIn = (language: Language): typeof STRANGE =>
  language === languages[0] ? STRANGE : STRANGE.filter(([what]) => what === 'ampersands' || what.startsWith('a family'))
