import { describe, expect, it } from 'vitest'
import { DRAFT, type DraftSlots } from '../../../src/coaching/drafts.ts'
import { jobAsks } from '../../../src/coaching/guard/index.ts'
import { QUESTIONS } from '../../../src/coaching/questions.ts'
import { DAY, HOUR } from '../../../src/core/time.ts'
import { DRAFTS, FOUND } from '../../../src/interviews/drafts.ts'
import { FORMATS } from '../../../src/interviews/interview.ts'
import { type Language, languages, wordsFor } from '../../../src/locales/index.ts'
import { STAGES } from '../../../src/people/member.ts'

/** Thursday 26 November 2026, 9:00 in Chicago. */
const NOW = Date.parse('2026-11-26T15:00:00Z')

/** Everything that any draft may say, in the student's own words. */
const TALK: Readonly<Record<Language, DraftSlots>> = {
  en: {
    contact: {
      name: 'Ada Lovelace',
      occupation: 'data analyst',
      organisation: 'Engine Works',
      referredBy: 'Grace Hopper',
    },
    aim: 'whether analysts really write code every day',
    minutes: 30,
    format: 'video',
    profile: {
      name: 'Sam Reyes',
      school: 'State College',
      stage: 'middle',
      field: 'History',
      interests: 'maps, buses',
      phone: '555 0134',
    },
    startsAt: NOW + 2 * DAY,
    askedAt: NOW - 6 * DAY,
    learned: 'analysts pair with engineers on Thursdays\nSQL first. Python later',
    suggestions: [{ id: 's', words: 'take the statistics course by Friday', doneAt: NOW }],
    referrals: [{ id: 'r', name: 'Ben Ito', mayBeNamed: true }],
    left: ['What does a bad week look like?'],
    slots: { windows: [NOW + 5 * DAY, NOW + 6 * DAY + HOUR], paid: true, news: 'I passed the statistics exam' },
    decision: { words: 'I want to be a data analyst', at: NOW },
    job: { words: 'data analyst at Engine Works', starts: 'with the autumn cohort', at: NOW },
    zone: 'America/Chicago',
    now: NOW,
  },
  es: {
    contact: {
      name: 'Ada Lovelace',
      occupation: 'analista de datos',
      organisation: 'Engine Works',
      referredBy: 'Grace Hopper',
    },
    aim: 'saber si de verdad programan todos los días',
    minutes: 30,
    format: 'video',
    profile: {
      name: 'Sam Reyes',
      school: 'State College',
      stage: 'middle',
      field: 'Historia',
      interests: 'mapas, autobuses',
      phone: '555 0134',
    },
    startsAt: NOW + 2 * DAY,
    askedAt: NOW - 6 * DAY,
    learned: 'los jueves trabajan en pareja\nPrimero SQL. Después Python',
    suggestions: [{ id: 's', words: 'tomar el curso de estadística antes del viernes', doneAt: NOW }],
    referrals: [{ id: 'r', name: 'Ben Ito', mayBeNamed: true }],
    left: ['¿Cómo es una mala semana?'],
    slots: { windows: [NOW + 5 * DAY, NOW + 6 * DAY + HOUR], paid: true, news: 'Aprobé el examen de estadística' },
    decision: { words: 'Quiero ser analista de datos', at: NOW },
    job: { words: 'analista de datos en Engine Works', starts: 'en otoño', at: NOW },
    zone: 'America/Chicago',
    now: NOW,
  },
}

/** The same talk, where less of it is known, in every way in which a draft says something else. */
const variants = (talk: DraftSlots): readonly DraftSlots[] => [
  ...FORMATS.map((format) => ({ ...talk, format })),
  ...STAGES.map((stage) => ({ ...talk, profile: { ...talk.profile, stage } })),
  ...FOUND.map((found) => ({ ...talk, contact: { ...talk.contact, referredBy: '', found } })),
  { ...talk, contact: { ...talk.contact, occupation: '', organisation: '' } },
  { ...talk, profile: { ...talk.profile, school: '', field: '', interests: '' } },
  { ...talk, aim: '', left: [], suggestions: [], referrals: [], slots: {} },
]

describe.each(languages)('what we write in %s ourselves', (language) => {
  const { drafts, questions } = wordsFor(language)
  const talk = TALK[language]

  it.each(DRAFTS)('asks for nothing in %s, but for what it may ask', (draft) => {
    const written = new Set(variants(talk).map((slots) => drafts.written[draft](slots)))
    expect([...written].flatMap((one) => jobAsks(one, DRAFT[draft].mayAsk))).toEqual([])
  })

  it('asks in the feeler alone: to hear of openings, with a résumé', () => {
    expect(DRAFTS.filter((draft) => DRAFT[draft].mayAsk)).toEqual(['feeler'])
    expect(jobAsks(drafts.written.feeler(talk)).map(({ rule }) => rule)).toEqual(DRAFT.feeler.mayAsk)
  })

  it('asks for nothing in any question', () => {
    const asked = QUESTIONS.flatMap(({ id }) => jobAsks(questions.question(id)))
    expect(asked).toEqual([])
  })
})
