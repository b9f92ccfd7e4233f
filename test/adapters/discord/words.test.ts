import { describe, expect, test } from 'vitest'
import { escapeCopy, escapeWords } from '../../../adapters/discord/escape.ts'
import { cut, markdown } from '../../../adapters/discord/text.ts'
import { type Span, wordsOf } from '../../../src/core/text.ts'
import { seenAs } from '../../fakes/discord/markdown.ts'
import { READER } from './room.ts'

/** What would act in Discord's client if it were sent as it is. */
const ACTING = [
  '@everyone',
  '@here',
  '<@123456789012345678>',
  '<@!123456789012345678>',
  '<@&123456789012345678>',
  '<#123456789012345678>',
  '</ii-prep:123456789012345678>',
  '<t:0>',
  '<t:1700000000:R>',
  '<:wave:123456789012345678>',
  '<a:wave:123456789012345678>',
  '<id:customize>',
  '<https://example.com>',
  '<ada@example.com>',
  '<+15551234>',
  '**bold**',
  '***both***',
  '__under__',
  '*slanted*',
  '_slanted_',
  'in_a_word and _at its end_',
  '~~struck~~',
  '||hidden||',
  '`code`',
  '``co`de``',
  '```\ncode\n```',
  '[x](http://example.com)',
  '[**x**](https://example.com/a_b_c)',
  '# big',
  '### small',
  '-# tiny',
  '> quote',
  '>>> quote',
  '- item',
  '* item',
  '1. item',
  '  - deeper',
  'one\n# two\n- three\n> four',
  String.raw`\*not bold\*`,
  String.raw`C:\_dir\*`,
  '**unclosed and `code',
]

/** What does nothing, and should be copied as it was typed. */
const ORDINARY = [
  'Dear Ada,\n\nthank you for your time today. I learned that analysts pair with engineers on Thursdays.\n\nPriya',
  'Could we talk on Tuesday, 2 December, at 3:00 pm (Central), or on Wednesday?',
  'My e-mail is priya.n_singh@example.edu; my number is +1 (555) 010-1234.',
  'https://www.linkedin.com/in/priya_n_singh-42/?src=a*b',
  '5 * 3 = 15, a < b, C# & C++, ~20 min, #1 reason, well-known, 50/50',
  'snake_case_name [sic] I <3 this',
  '2026. That was the year.'.slice(5),
]

describe('words that would act', () => {
  test.each(ACTING)('%j is shown as it is', (words) => {
    expect(seenAs(escapeWords(words))).toBe(words)
    expect(seenAs(`Before ${escapeWords(words)} after`)).toBe(`Before ${words} after`)
  })

  test.each(ACTING)('%j is shown as it is in words to copy', (words) => {
    expect(seenAs(escapeCopy(words))).toBe(words)
  })

  // The stand-in's client does see them act: the escapes are what keeps them from it.
  const inert = ['**unclosed and `code', '1. item']
  test.each(ACTING.filter((words) => !inert.includes(words)))('%j would act', (words) => {
    expect(seenAs(words)).not.toBe(words)
  })
})

describe('ordinary words', () => {
  test.each(ORDINARY)('%j are copied without a backslash', (words) => {
    expect(escapeCopy(words)).toBe(words)
    expect(seenAs(words)).toBe(words)
    expect(seenAs(escapeWords(words))).toBe(words)
  })

  test('an address stays one that can be followed, and one with formatting in it none', () => {
    expect(escapeWords('See https://example.com/a_b?c=d')).toBe('See https://example.com/a_b?c=d')
    expect(seenAs(escapeWords('https://example.com/**b**'))).toBe('https://example.com/**b**')
  })
})

describe('spans', () => {
  const shown = (...spans: Span[]) => markdown(spans, READER)

  test('each kind in Discord’s markdown', () => {
    expect(shown({ kind: 'plain', text: 'a*b' })).toBe(String.raw`a\*b`)
    expect(shown({ kind: 'strong', text: 'a*b' })).toBe(String.raw`**a\*b**`)
    expect(shown({ kind: 'date', at: READER.now, look: 'moment' })).toBe('<t:1796148000:F>')
    const inParis = { kind: 'date', at: READER.now, look: 'time', zone: 'Europe/Paris' } as const
    expect(shown(inParis)).toBe(wordsOf([inParis], READER))
    expect(shown({ kind: 'command', command: '/ii-prep' })).toBe('`/ii-prep`')
  })

  test('strong words next to strong words', () => {
    expect(seenAs(shown({ kind: 'strong', text: 'a*' }, { kind: 'strong', text: '*b' }))).toBe('a**b')
  })

  test('nothing strong about nothing', () => {
    expect(shown({ kind: 'strong', text: '' }, { kind: 'strong', text: ' ' }, { kind: 'plain', text: 'x' })).toBe(' x')
  })
})

describe('long words are cut', () => {
  const long = 'Ada said: *never* pair without `tests`. '.repeat(100)

  test('into pieces that fit, and nothing is lost', () => {
    const pieces = cut(
      [
        { kind: 'plain', text: long },
        { kind: 'strong', text: long },
      ],
      500,
    )
    for (const piece of pieces) expect(markdown(piece, READER).length).toBeLessThanOrEqual(500)
    expect(pieces.map((piece) => seenAs(markdown(piece, READER))).join('')).toBe(long + long)
  })

  test('between words, and never within an emoji', () => {
    const [first] = cut([{ kind: 'plain', text: long }], 500)
    expect(first?.[0]).toMatchObject({ text: expect.stringMatching(/ $/) })
    for (const piece of cut([{ kind: 'plain', text: 'x'.repeat(3) + '👩'.repeat(300) }], 101))
      expect(JSON.stringify(piece)).not.toMatch(/\\ud8|\\ude|\\udc/i)
  })

  test('also where each of their letters has to be escaped', () => {
    const stars = '*'.repeat(5000)
    const pieces = cut([{ kind: 'plain', text: stars }], 2000)
    expect(pieces.map((piece) => seenAs(markdown(piece, READER))).join('')).toBe(stars)
  })
})
