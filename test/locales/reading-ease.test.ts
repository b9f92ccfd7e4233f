import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  fernandezHuerta,
  fleschKincaid,
  isWhole,
  type Language,
  rooms,
  sentencesIn,
  spanishSyllables,
  tooLongIn,
  wordsIn,
} from './reading-ease.ts'

const LANGUAGES = (['en', 'es'] as const).filter((language) =>
  existsSync(new URL(`../../src/locales/${language}/index.ts`, import.meta.url)),
)
/** Whether so much text, a room or all of it, is easy enough. */
const EASY: Record<Language, (sentences: readonly string[]) => boolean> = {
  en: (sentences) => fleschKincaid(sentences) <= 7,
  es: (sentences) => fernandezHuerta(sentences) >= 70,
}
/** A sentence by itself is a small sample: a long word or two in a short one make it hard by the measure alone. */
const NOT_HARD: Record<Language, (sentence: string) => boolean> = {
  en: (sentence) => wordsIn(sentence).length < 8 || fleschKincaid([sentence]) <= 10,
  es: (sentence) => wordsIn(sentence).length < 8 || fernandezHuerta([sentence]) >= 50,
}
/** Below so many a room has labels, and no text to measure. */
const FEW = 5

describe.each(LANGUAGES)('what the bot says in %s', (language) => {
  const all = rooms(language)
  const everything = all.flatMap(({ sentences }) => sentences)
  const whole = (sentences: readonly string[]) => sentences.filter(isWhole)

  it('is all of it', () => {
    expect(all.length).toBeGreaterThan(20)
    expect(whole(everything).length).toBeGreaterThan(400)
  })

  it('has no sentence of more than twenty words', () => {
    expect(everything.flatMap((sentence) => tooLongIn(sentence, language))).toEqual([])
  })

  it('is easy to read, all together and room by room', () => {
    expect(EASY[language](whole(everything))).toBe(true)
    const hard = all.filter(({ sentences }) => whole(sentences).length >= FEW && !EASY[language](whole(sentences)))
    expect(hard.map(({ room }) => room)).toEqual([])
  })

  it('has no sentence that is hard by itself', () => {
    expect(whole(everything).filter((sentence) => !NOT_HARD[language](sentence))).toEqual([])
  })
})

describe('the measures', () => {
  it('know a hard text from an easy one', () => {
    const hard = [
      'Notwithstanding the aforementioned considerations, participants are encouraged to systematically operationalise their individual professional objectives.',
    ]
    expect(EASY.en(hard)).toBe(false)
    expect(NOT_HARD.en(hard[0] ?? '')).toBe(false)
    expect(EASY.en(['Say thank you before you go. Then write it down.'])).toBe(true)
    const dificil = [
      'La implementación interdisciplinaria de procedimientos administrativos requiere necesariamente consideraciones organizacionales particularmente complejas.',
    ]
    expect(EASY.es(dificil)).toBe(false)
    expect(NOT_HARD.es(dificil[0] ?? '')).toBe(false)
    expect(EASY.es(['Da las gracias antes de irte.', 'Luego escribe lo que oíste.'])).toBe(true)
  })

  it('agree with the published formulas on a counted text', () => {
    // 9 words, 10 syllables.
    expect(fleschKincaid(['The cat sat on the mat and looked happy.'])).toBeCloseTo(
      0.39 * 9 + 11.8 * (10 / 9) - 15.59,
      5,
    )
    // 5 words, 8 syllables.
    expect(fernandezHuerta(['El gato duerme la siesta.'])).toBeCloseTo(206.84 - 60 * (8 / 5) - 1.02 * 5, 5)
  })

  it.each([
    ['gracias', 2],
    ['entrevista', 4],
    ['día', 2],
    ['guía', 2],
    ['pregunta', 3],
    ['que', 1],
    ['quien', 1],
    ['averiguar', 4],
    ['pingüino', 3],
    ['leer', 2],
    ['después', 2],
    ['hoy', 1],
    ['y', 1],
    ['correo', 3],
    ['ciudad', 2],
    ['estudiar', 3],
    ['tarea', 3],
    ['reunión', 2],
    ['país', 2],
    ['oír', 2],
  ])('count the syllables of %s', (word, count) => expect(spanishSyllables(word)).toBe(count))

  it('cut sentences where they end, and lines where they break', () => {
    expect(sentencesIn('One is here. Two more are there.\nA third line', 'en')).toEqual([
      'One is here.',
      'Two more are there.',
      'A third line',
    ])
    expect(sentencesIn('Lock', 'en')).toEqual([])
  })
})
