import { describe, expect, it } from 'vitest'
import { FEELER, type GuardLanguage, jobAsks, RULES, type RuleId } from '../../src/coaching/guard/index.ts'
import { wordsOf } from '../../src/core/text.ts'
import * as sayEn from '../../src/locales/en/guard.ts'
import * as sayEs from '../../src/locales/es/guard.ts'
import { languages } from '../../src/locales/index.ts'
import { type Labelled, labelled } from './guard/labelled.ts'
import { GOAL, measure } from './guard/measure.ts'

const RULED: readonly (readonly [RuleId, GuardLanguage, string, string])[] = [
  ['job', 'en', 'I would love to work for you.', 'love to work for you'],
  ['internship', 'en', 'Could I intern with you?', 'Could I intern with'],
  ['openings', 'en', 'If I may ask, are you hiring?', 'are you hiring'],
  ['hiring', 'en', 'Would you put in a good word for me?', 'put in a good word'],
  ['resume', 'en', 'By the way, my résumé is attached.', 'my résumé is attached'],
  ['application', 'en', 'Could you review my application?', 'review my application'],
  ['job', 'es', 'Me encantaría trabajar con usted.', 'encantaría trabajar con usted'],
  ['internship', 'es', '¿Aceptan practicantes?', 'Aceptan practicantes'],
  ['openings', 'es', 'Una duda: ¿tienen vacantes?', 'tienen vacantes'],
  ['hiring', 'es', '¿Podría hablar bien de mí?', 'hablar bien de mí'],
  ['resume', 'es', 'Le adjunto mi currículum.', 'adjunto mi currículum'],
  ['application', 'es', '¿Podría revisar mi solicitud?', 'revisar mi solicitud'],
]

/** As the demand has them, in both languages. */
const ASKS = [
  'Any chance your team could use a hand this summer?',
  'Could you put in a word with whoever is recruiting?',
  "I'm attaching my CV in case something comes up.",
  'If your team ever needs an extra pair of hands, tell me.',
  '¿Habría alguna posibilidad de que su equipo necesite una mano este verano?',
  '¿Podría hablar bien de mí con quien esté contratando?',
  'Le adjunto mi CV por si surge algo.',
  'Si su equipo alguna vez necesita un par de manos extra, me apunto.',
]
const FINE = [
  'I like my job now.',
  'It was a job well done.',
  'How do people get hired here?',
  'I am not asking for a job.',
  'What surprised you when you were an intern?',
  'I will apply what you taught me.',
  'Would you have any feedback on my résumé?',
  'I have attached my résumé and would love your feedback on it.',
  'Me gusta mi trabajo ahora.',
  'Fue un trabajo bien hecho.',
  '¿Cómo contratan a la gente aquí?',
  'No estoy pidiendo trabajo.',
  '¿Qué le sorprendió cuando era practicante?',
  'Voy a aplicar lo que me enseñó.',
  '¿Tendría algún comentario sobre mi currículum?',
  'Le adjunto mi currículum y me encantaría tener su opinión.',
]

const READER = { zone: 'UTC', language: 'en', now: 0 }
const SAY = { en: sayEn, es: sayEs }

describe('the guard against asking for a job', () => {
  it.each(RULED)(
    'names %s, in %s, and points at the words as they were written: %s',
    (rule, language, draft, words) => {
      expect(jobAsks(draft)).toEqual([{ words, rule, language }])
    },
  )

  it.each(ASKS)('points at: %s', (sentence) => {
    const [found] = jobAsks(sentence)
    expect(found).toBeDefined()
    expect(sentence.replace(/\s+/g, ' ')).toContain(found?.words)
  })

  it.each(FINE)('lets pass: %s', (sentence) => {
    expect(jobAsks(sentence)).toEqual([])
  })

  it('reads both languages, since whoever reads one may write the other', () => {
    expect(jobAsks('Are you hiring? ¿Tienen vacantes?').map(({ language }) => language)).toEqual(['en', 'es'])
  })

  it('finds each sentence that asks, in order, also where lines are wrapped', () => {
    const letter = 'Hello Ada,\n\nThank you. Do you have any\nopenings on your team? Lovely weather. I need a job!'
    expect(jobAsks(letter)).toMatchObject([{ rule: 'openings', words: 'have any openings' }, { rule: 'job' }])
  })

  it('sees what follows a denial', () => {
    expect(jobAsks("I'm not looking for a job, but could you pass on my resume?")).toMatchObject([{ rule: 'hiring' }])
    expect(jobAsks("I'm not sure whether you have any openings.")).toMatchObject([{ rule: 'openings' }])
    expect(jobAsks('No busco trabajo, pero ¿podría pasarle mi currículum a su jefe?')).toMatchObject([
      { rule: 'hiring' },
    ])
  })

  it('lets the feeler ask to hear of openings with a résumé, and of nothing else', () => {
    const feeler = 'I attach my resume in case an opening comes up. Let me know if you hear of any openings.'
    expect(jobAsks(feeler)).not.toEqual([])
    expect(jobAsks(feeler, FEELER)).toEqual([])
    for (const asked of ['Do you have any job openings for me?', '¿Tiene alguna vacante para mí?'])
      expect(jobAsks(asked, FEELER)).toEqual([])
    expect(jobAsks('Could you put in a good word for me?', FEELER)).toMatchObject([{ rule: 'hiring' }])
    for (const blunt of ['Please hire me as a nurse aide.', 'Give me a job.', 'Deme trabajo en su clínica.'])
      expect(jobAsks(blunt, FEELER)).toMatchObject([{ rule: 'job' }])
  })

  it('reads at most 4,000 characters, and nothing typed can hold it up', () => {
    expect(jobAsks(`${'a '.repeat(2000)}. Are you hiring?`)).toEqual([])
    expect(jobAsks(`${'a '.repeat(1900)}. Are you hiring?`)).toHaveLength(1)
    for (const piece of [
      'any ',
      'a-',
      'looking for a ',
      'i would ',
      'your ',
      '\n ',
      '\n',
      "n't ",
      ', but ',
      '𝒜',
      'who ',
    ])
      expect(jobAsks(piece.repeat(100_000))).toEqual([])
    for (const piece of ['me gustaria ', 'si su ', 'que ', 'algun ', 'de ', ', y si '])
      expect(jobAsks(piece.repeat(100_000))).toEqual([])
  })

  it('finds nothing in nothing', () => {
    expect(jobAsks('')).toEqual([])
    expect(jobAsks(' \n\n ')).toEqual([])
  })

  it.each(RULES.flatMap((rule) => [[rule, 'en'] as const, [rule, 'es'] as const]))(
    'has a reason and another wording for %s in %s, and the wording asks for nothing',
    (rule, language) => {
      const { hint, instead } = SAY[language]
      expect(jobAsks(instead[rule])).toEqual([])
      const words = wordsOf(hint('Are you hiring', rule, instead[rule]), READER)
      expect(words).toContain('“Are you hiring”')
      expect(words).toContain(`“${instead[rule]}”`)
    },
  )
})

describe.each(languages)('measured on labelled sentences in %s, the guard', (language) => {
  const known = labelled(language, 'known')
  const unread = labelled(language, 'unread')

  it('has many that its rules were not made with, half of them hard ones that do not ask', () => {
    const share = (is: Labelled['is']) => unread.filter((one) => one.is === is).length / unread.length
    expect(unread.length).toBeGreaterThanOrEqual(300)
    expect(share('ask')).toBeGreaterThan(0.4)
    expect(share('hard')).toBeGreaterThan(0.49)
    const all = [...known, ...unread].map(({ sentence }) => sentence)
    expect(new Set(all).size).toBe(all.length)
  })

  it('is right and complete on those that its rules were made with, of which every tenth is tried', () => {
    const { precision, recall } = measure(known.filter((_, i) => i % 10 === 0))
    expect(precision).toBeGreaterThanOrEqual(GOAL)
    expect(recall).toBeGreaterThanOrEqual(GOAL)
  })

  it('is right and complete on others', () => {
    const { precision, recall } = measure(unread)
    expect(precision).toBeGreaterThanOrEqual(GOAL)
    expect(recall).toBeGreaterThanOrEqual(GOAL)
  })
})
