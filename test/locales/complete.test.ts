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
  /** What the compiler says of it once a piece of a room reads otherwise. */
  const with_ = async (room: string, piece: string, instead: string): Promise<string> => {
    const path = join(copy, 'src/locales', room)
    const before = readFileSync(path, 'utf8')
    if (!before.includes(piece)) throw new Error(`${room} does not say ${piece}`)
    writeFileSync(path, before.replace(piece, instead))
    const said = await compiled()
    writeFileSync(path, before)
    return said
  }

  it('compiles as it is', async () => expect(await compiled()).toBe(''), 120_000)

  it.each([
    ['lacks a sentence', 'es/trouble.ts', "  fixIt: 'Corregirlo',\n", '', 'fixIt'],
    [
      'has one too many',
      'es/trouble.ts',
      "  fixIt: 'Corregirlo',\n",
      "  fixIt: 'Corregirlo',\n  extra: 'más',\n",
      'extra',
    ],
    ['lacks the label of a field', 'es/log.ts', "label: '¿Con quién fue?', ", '', 'label'],
    [
      'has a field too many',
      'es/log.ts',
      "who: { label: '¿Con quién fue?'",
      "whom: { label: 'a' }, who: { label: '¿Con quién fue?'",
      'whom',
    ],
    ['lacks a room', 'es/index.ts', '  welcome,\n}', '}', 'welcome'],
    ['has a room too many', 'es/index.ts', '  welcome,\n}', '  welcome,\n  extra: welcome,\n}', 'extra'],
    ['lacks a draft', 'es/drafts/index.ts', '  keep,\n', '', 'keep'],
    ['lacks a question', 'es/questions.ts', "  'what-to-read': '¿Qué debería leer?',\n", '', 'what-to-read'],
    [
      'lacks a sentence that is new in English',
      'en/trouble.ts',
      "  fixIt: 'Fix it',\n",
      "  fixIt: 'Fix it',\n  anew: 'New',\n",
      'anew',
    ],
  ])(
    'that %s does not compile',
    async (_, room, piece, instead, named) => {
      const said = await with_(room, piece, instead)
      expect(said).toMatch(/es\/.*error TS/)
      expect(said).toContain(named)
    },
    120_000,
  )
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
