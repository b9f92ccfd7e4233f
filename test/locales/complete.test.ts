import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Language, languageOf, languages, wordsFor } from '../../src/locales/index.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const run = promisify(execFile)

describe('a second language', () => {
  let copy: string
  beforeAll(() => {
    copy = mkdtempSync(join(tmpdir(), 'askwell-words-'))
    for (const name of ['src', 'tsconfig.base.json', 'package.json'])
      cpSync(join(ROOT, name), join(copy, name), { recursive: true })
    symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'))
  })
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  const compiled = async (): Promise<string> => {
    const tsc = join(ROOT, 'node_modules/.bin/tsc')
    const { stdout } = await run(tsc, ['-p', 'src', '--noEmit', '--composite', 'false'], { cwd: copy }).catch(
      (failed) => failed,
    )
    return stdout
  }
  /** A room, a piece of it, and what it reads instead. */
  type Slip = readonly [room: string, piece: string, instead: string]
  /** What the compiler says once pieces of rooms read otherwise, each in a room of its own. */
  const with_ = async (slips: readonly Slip[]): Promise<string> => {
    const before = slips.map(([room]) => readFileSync(join(copy, 'src/locales', room), 'utf8'))
    slips.forEach(([room, piece, instead], i) => {
      if (!before[i]?.includes(piece)) throw new Error(`${room} does not say ${piece}`)
      writeFileSync(join(copy, 'src/locales', room), before[i].replace(piece, instead))
    })
    const said = await compiled()
    slips.forEach(([room], i) => {
      writeFileSync(join(copy, 'src/locales', room), before[i] ?? '')
    })
    return said
  }

  it('compiles as it is', async () => expect(await compiled()).toBe(''))

  it.each<[what: string, Readonly<Record<string, Slip>>]>([
    [
      'lacks a sentence, a label, a draft or a question',
      {
        fixIt: ['es/trouble.ts', "  fixIt: 'Corregirlo',\n", ''],
        label: ['es/log.ts', "label: '¿Con quién fue?', ", ''],
        keep: ['es/drafts/index.ts', '  keep,\n', ''],
        'what-to-read': ['es/questions.ts', "  'what-to-read': '¿Qué debería leer?',\n", ''],
      },
    ],
    [
      'has a sentence or a field too many, or lacks a room',
      {
        extra: ['es/trouble.ts', "  fixIt: 'Corregirlo',\n", "  fixIt: 'Corregirlo',\n  extra: 'más',\n"],
        whom: ['es/log.ts', "who: { label: '¿Con quién fue?'", "whom: { label: 'a' }, who: { label: '¿Con quién fue?'"],
        welcome: ['es/index.ts', '  welcome,\n}', '}'],
      },
    ],
    ['has a room too many', { extra: ['es/index.ts', '  welcome,\n}', '  welcome,\n  extra: welcome,\n}'] }],
    [
      'lacks a sentence that is new in English',
      { anew: ['en/trouble.ts', "  fixIt: 'Fix it',\n", "  fixIt: 'Fix it',\n  anew: 'New',\n"] },
    ],
  ])('that %s does not compile', async (_, slips) => {
    const said = await with_(Object.values(slips))
    for (const named of Object.keys(slips)) expect(said).toMatch(new RegExp(`es/.*error TS.*\\b${named}\\b`, 's'))
  })
})

/** Every string of a language by its path. */
const said = (words: unknown, path = ''): readonly (readonly [string, string])[] => {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words !== 'object' || words === null || words instanceof RegExp) return []
  return Object.entries(words).flatMap(([name, one]) => said(one, path === '' ? name : `${path}.${name}`))
}

/** Names, examples of them, and words that are the same in both. */
const SAME =
  /^(Ada Lovelace|Grace Hopper|Sam Reyes|Charles Babbage|Engine Works|Boston|Riverside College|555 0134|ada@engine\.example|askwell-.*|No|plain|strong|date|command|moment|near|day|time|\/ii.*|[\d: ·.,)(]+)$/

describe('Spanish', () => {
  const english = new Map(said(wordsFor('en')))
  it('says nothing in English', () => {
    const leaks = said(wordsFor('es')).filter(
      ([path, words]) => english.get(path) === words && !path.startsWith('said.reading') && !SAME.test(words),
    )
    expect(leaks).toEqual([])
  })
})

describe('the language of a locale', () => {
  it.each<[string, Language | undefined]>([
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['es_MX', 'es'],
    ['ES', 'es'],
    ['en-GB', 'en'],
    ['fr', undefined],
    ['', undefined],
    ['constructor', undefined],
  ])('%j is %s', (locale, language) => expect(languageOf(locale)).toBe(language))

  it('is English where we do not speak it', () => {
    expect(wordsFor('fr')).toBe(wordsFor('en'))
    expect(wordsFor('es-419')).not.toBe(wordsFor('en'))
    expect(languages).toEqual(['en', 'es'])
  })
})
