import { describe, expect, it } from 'vitest'
import { questionsFor } from '../../src/card/questions.ts'
import { chooseQuestions } from '../../src/coaching/choose.ts'
import { looksLikeGatekeeper } from '../../src/coaching/gatekeepers.ts'
import { QUESTIONS } from '../../src/coaching/questions.ts'
import { MATTER_IDS, MATTERS, type Matter, openAfter, stillOpen } from '../../src/coaching/reflection.ts'
import type { Explored } from '../../src/interviews/perspective.ts'
import { wordsFor } from '../../src/locales/index.ts'
import { STAGES } from '../../src/people/member.ts'
import { member } from '../flows/asked.ts'
import { talk as planned } from '../talks.ts'

const ALL_BUT = (...open: string[]) => MATTER_IDS.filter((matter) => !open.includes(matter))
const talk = (occupation: string, clear?: readonly string[]): Explored => ({
  contact: { id: 'ada', name: 'Ada', occupation, referredBy: '' },
  takeaways: [],
  ...(clear && { reflection: { clear, did: 3, trust: 3, words: '' } }),
})

describe('the matters of a look back', () => {
  it('are eleven, each with one to three questions of the bank', () => {
    expect(MATTER_IDS).toHaveLength(11)
    const bank = QUESTIONS.map(({ id }) => id)
    for (const questions of Object.values(MATTERS)) {
      expect(questions.length).toBeGreaterThan(0)
      expect(questions.length).toBeLessThan(4)
      for (const question of questions) expect(bank).toContain(question)
    }
  })
})

describe('what is still open in an occupation', () => {
  it('is wanted on the next card; what is clear has been asked', () => {
    const { matters, wanted, asked } = stillOpen([talk('Data analyst', ALL_BUT('pay'))], 'dáta  ANALYST')
    expect(matters).toEqual(['pay'])
    expect(wanted).toEqual([MATTERS.pay])
    expect(asked).toContain('enjoyed-most')
    expect(asked).not.toContain('pay-range')
  })

  it('is clear once it is clear from one talk', () => {
    const talks = [talk('analyst', ALL_BUT('pay')), talk('analyst', ['pay'])]
    expect(stillOpen(talks, 'analyst').wanted).toEqual([])
  })

  it('wants a question that an open matter shares with a clear one', () => {
    const { wanted, asked } = stillOpen([talk('analyst', ALL_BUT('skills'))], 'analyst')
    expect(wanted.flat()).toContain('typical-week')
    expect(asked).not.toContain('typical-week')
  })

  it.each([
    ['nobody looked back', [talk('analyst')], 'analyst'],
    ['it is another occupation', [talk('nurse', ['pay'])], 'analyst'],
    ['no occupation is known', [talk('', ['pay'])], ''],
  ])('is not said where %s', (_, talks, occupation) => {
    expect(stillOpen(talks, occupation)).toEqual({ matters: [], wanted: [], asked: [] })
  })
})

describe('who fills jobs or keeps the door', () => {
  it.each(['HR', 'H.R. manager', 'Technical Recruiter', 'Front desk', 'Recepción', 'Jefa de Recursos Humanos', 'RRHH'])(
    'is told by “%s”',
    (occupation) => expect(looksLikeGatekeeper(occupation)).toBe(true),
  )
  it.each(['', 'Analyst', 'Chrome engineer', 'Therapist', 'Enfermera', 'Reader of receptions'])(
    'is not told by “%s”',
    (occupation) => expect(looksLikeGatekeeper(occupation)).toBe(false),
  )
})

describe('on the next card, what is not clear', () => {
  const EVERYONE = [undefined, ...STAGES]
  const LENGTHS = Array.from({ length: 46 }, (_, i) => i + 15)
  const answers = (matter: Matter, asked: readonly string[]) => MATTERS[matter].some((id) => asked.includes(id))

  it.each(MATTER_IDS)('is asked for at every stage and in every length: %s', (matter) => {
    const { wanted, asked } = openAfter([ALL_BUT(matter)])
    for (const stage of EVERYONE)
      for (const minutes of LENGTHS) {
        const { questions } = chooseQuestions({ minutes, stage, wanted, asked })
        const ids = questions.map(({ id }) => id)
        expect(answers(matter, ids), `${stage}, ${minutes} min`).toBe(true)
      }
  })

  it('is asked for before what the bot asks otherwise, as far as there is time', () => {
    const { wanted, asked } = openAfter([['skills']])
    for (const stage of EVERYONE)
      for (const minutes of LENGTHS) {
        const { questions } = chooseQuestions({ minutes, stage, wanted, asked })
        const ids = questions.map(({ id }) => id)
        const left = MATTER_IDS.filter((matter) => matter !== 'skills' && !answers(matter, ids))
        const others = questions.filter(({ id }) => !wanted.flat().some((one) => one === id) && id !== 'who-else')
        const taken = others.reduce((sum, one) => sum + one.minutes, 0)
        // What other questions take would not have been enough for one of those that wait.
        for (const matter of left)
          for (const { id, minutes: long } of QUESTIONS)
            if (MATTERS[matter].some((one) => one === id))
              expect(long, `${stage}, ${minutes} min`).toBeGreaterThan(taken)
      }
  })

  it('waits for what the student marked, and is named then', () => {
    const musts = ['typical-week', 'three-skills']
    const interview = planned({ minutes: 15, questions: { musts }, clearBefore: [ALL_BUT('strengths')] })
    expect(questionsFor(interview, member(), wordsFor('en')).unclear).toEqual(['strengths'])
    expect(questionsFor({ ...interview, questions: {} }, member(), wordsFor('en')).unclear).toEqual([])
  })
})
