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

  /** What the compiler says of the copy, an entry for each complaint. */
  const compiled = async (): Promise<readonly string[]> => {
    const tsc = join(ROOT, 'node_modules/.bin/tsc')
    const { stdout } = await run(tsc, ['-p', 'src', '--noEmit', '--composite', 'false', '--singleThreaded'], {
      cwd: copy,
    }).catch((failed) => failed)
    return String(stdout).split(/^(?=src\/)/m)
  }

  /** A room, a piece of it, what it reads instead, and the key that the compiler must name, where it is in another room than the slip, there. */
  type Slip = readonly [room: string, piece: string, instead: string, key: string, seenIn?: string]
  /** The slips of which the compiler says nothing, all made at once, each in a file of its own. */
  const unseen = async (slips: readonly Slip[]): Promise<readonly string[]> => {
    const before = new Map(slips.map(([room]) => [room, readFileSync(join(copy, 'src/locales', room), 'utf8')]))
    if (before.size < slips.length) throw new Error('two slips in one file')
    for (const [room, piece, instead] of slips) {
      const words = before.get(room) ?? ''
      if (!words.includes(piece)) throw new Error(`${room} does not say ${piece}`)
      writeFileSync(join(copy, 'src/locales', room), words.replace(piece, instead))
    }
    const said = await compiled()
    for (const [room, words] of before) writeFileSync(join(copy, 'src/locales', room), words)
    const isNamed = ([room, , , key, seenIn = room]: Slip) =>
      said.some((one) => one.startsWith(`src/locales/${seenIn}(`) && new RegExp(`'"?${key}"?'|\\b${key}:`).test(one))
    return slips.filter((slip) => !isNamed(slip)).map(([room, , , key]) => `${room}: ${key}`)
  }

  const without = (room: string, piece: string, key: string, seenIn?: string): Slip => [room, piece, '', key, seenIn]
  const more = (room: string, piece: string, added: string): Slip => [room, piece, `${piece} ${added}`, 'extra']

  it('that lacks a sentence, a label, a draft, a question or a room does not compile', async () => {
    const lacking = [
      without('es/trouble.ts', "  fixIt: 'Corregirlo',\n", 'fixIt'),
      without('es/log.ts', "label: '¿Con quién fue?', ", 'label'),
      without('es/questions.ts', "  'what-to-read': '¿Qué debería leer?',\n", 'what-to-read'),
      without('es/drafts/index.ts', "    keep: 'Unas noticias',\n", 'keep'),
      without('es/home.ts', "  digest: () => 'Tu resumen de la semana',\n", 'digest'),
      without('es/content.ts', "  minutes: ['minutos', 'escribe un número de 2 a 6.'],\n", 'minutes'),
      without(
        'es/practices.ts',
        "  B8: 'El California Career Center pide 20 minutos, UC Santa Barbara 30, la Universidad de Nuevo México de 30 a 60.',\n",
        'B8',
      ),
      without('es/reflect.ts', "2: 'Un poco', ", '2'),
      without('es/prep.ts', "  '45': '45 minutos',\n", '45'),
      without('es/cohort.ts', ", 'Everyone else': 'Los demás'", 'Everyone else'),
      without('es/index.ts', '  trouble,\n', 'trouble'),
      without('en/home.ts', "  digest: () => 'Your weekly digest',\n", 'digest'),
      without('en/content.ts', "  minutes: ['minutes', 'write a number from 2 to 6.'],\n", 'minutes'),
      without(
        'en/practices.ts',
        "  B8: 'The California Career Center asks for 20 minutes, UC Santa Barbara for 30. The University of New Mexico asks for 30 to 60.',\n",
        'B8',
      ),
      without('en/reflect.ts', "2: 'A little', ", '2'),
      without('en/prep.ts', "  '45': '45 minutes',\n", '45'),
    ]
    expect(await unseen(lacking)).toEqual([])
  })

  it('that has one too many, or lacks one that is new in English, does not compile', async () => {
    expect(
      await unseen([
        more('es/trouble.ts', "  fixIt: 'Corregirlo',\n", "extra: 'más',\n"),
        more('es/log.ts', "who: { label: '¿Con quién fue?'", ", extra: 'más'"),
        more('es/questions.ts', "  'what-to-read': '¿Qué debería leer?',\n", "extra: 'más',\n"),
        more('es/drafts/index.ts', "    keep: 'Unas noticias',\n", "extra: 'más',\n"),
        more('es/home.ts', "  digest: () => 'Tu resumen de la semana',\n", 'extra: (who) => who,\n'),
        more('es/content.ts', "  minutes: ['minutos', 'escribe un número de 2 a 6.'],\n", "extra: 'más',\n"),
        more('es/reflect.ts', "2: 'Un poco',", "extra: 'más',"),
        more('es/prep.ts', "  '45': '45 minutos',\n", "extra: 'más',\n"),
        more('es/people.ts', "  three: { label: '¿Y otra persona?' },\n", "extra: { label: 'más' },\n"),
        more('es/index.ts', '  welcome,\n', 'extra: welcome,\n'),
        more('en/home.ts', "  digest: () => 'Your weekly digest',\n", 'extra: (who) => who,\n'),
        more('en/content.ts', "  minutes: ['minutes', 'write a number from 2 to 6.'],\n", "extra: 'more',\n"),
        more('en/reflect.ts', "2: 'A little',", "extra: 'more',"),
        [
          'en/settings.ts',
          'export const settings = {\n',
          "export const settings = {\n  anew: 'New',\n",
          'anew',
          'es/settings.ts',
        ],
      ]),
    ).toEqual([])
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
