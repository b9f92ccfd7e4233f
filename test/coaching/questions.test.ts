import { describe, expect, it } from 'vitest'
import { CATEGORIES, type Category } from '../../src/coaching/category.ts'
import { chooseQuestions } from '../../src/coaching/choose.ts'
import { closedness } from '../../src/coaching/open/index.ts'
import { QUESTIONS } from '../../src/coaching/questions.ts'
import { category, question } from '../../src/locales/en/questions.ts'
import { languages, wordsFor } from '../../src/locales/index.ts'
import { STAGES } from '../../src/people/member.ts'

/** The subjects that the guides ask about, and the question that covers each. */
const SUBJECTS: Record<Category, Readonly<Record<string, string>>> = {
  work: {
    'describing the job': 'describe-job',
    'a typical day or week': 'typical-week',
    'problems faced': 'problems-faced',
    'decisions made': 'decisions-made',
    'the three skills used most': 'three-skills',
    'difficulties that recur': 'difficulties-that-recur',
    'tools used': 'tools-used',
  },
  satisfaction: {
    'what is enjoyed most': 'enjoyed-most',
    'what is enjoyed least': 'enjoyed-least',
    'what is dull or repetitious': 'dull-or-repetitious',
    'what motivates': 'what-motivates',
    'what attracted them': 'what-attracted',
    'advice to a student considering it': 'advice-to-someone-starting',
    'what a good day is like': 'good-day',
  },
  life: {
    'how much of their time it takes': 'time-it-takes',
    pressure: 'pressure',
    'work and personal life': 'work-and-personal-life',
    'evenings, weekends, work taken home': 'evenings-and-weekends',
    'social obligations': 'social-obligations',
    'expectations outside hours': 'expected-outside-hours',
    travel: 'travel',
    'effect on home life': 'effect-on-home',
    flexibility: 'flexibility',
  },
  path: {
    'how they got in': 'how-they-got-in',
    'jobs before': 'jobs-before',
    'how those prepared them': 'how-those-prepared',
    'what they liked in those': 'liked-in-those',
    'where they might go from here': 'where-from-here',
    'what they had not expected': 'first-year-surprise',
  },
  entry: {
    'best way in': 'best-way-in',
    'entry-level titles and duties': 'entry-level-jobs',
    prerequisites: 'prerequisites',
    'education and training': 'education-and-training',
    'major qualifications for success': 'qualifications-for-success',
    'what strengths of mine fit': 'strengths-of-mine',
    'what to learn first': 'skill-to-start-on',
    'what beginners get wrong': 'beginners-mistakes',
    'what a résumé lacks': 'resume-feedback',
  },
  advancement: {
    'opportunities and limits': 'opportunities-and-limits',
    'how people usually progress': 'how-people-progress',
    'how long a step takes': 'time-for-a-step',
    'the top job': 'top-job',
    'training on the job': 'training-on-the-job',
  },
  field: {
    'changes under way': 'changes-under-way',
    'demand for people': 'demand-for-people',
    'growing or shrinking': 'growing-or-shrinking',
    trends: 'trends',
    'the biggest problem today': 'biggest-problem',
    'economic outlook': 'economic-outlook',
    'what one must know to stay current': 'staying-current',
    'pay range': 'pay-range',
    'security and benefits': 'security-and-benefits',
  },
  environment: {
    setting: 'setting',
    'colleagues and clients': 'colleagues-and-clients',
    'structure and culture': 'structure-and-culture',
    'professional organisations': 'professional-organisations',
    'whether professional development matters': 'professional-development',
  },
  learning: {
    'best sources': 'best-sources',
    'what to read': 'what-to-read',
    'whether job descriptions can be seen': 'job-descriptions',
    'how people network here': 'how-people-network',
    'how people usually find positions': 'how-positions-are-found',
  },
  closing: {
    'next steps you would suggest for me': 'next-steps',
    'who else I should talk to': 'who-else',
    'may I say that you sent me': 'who-else',
  },
}

/** Which guides ask about each, as the guides were read. */
const GUIDES: Record<Category, string> = {
  work: 'UCSB UNM CCC UCLA',
  satisfaction: 'UCSB CCC UNM UCLA',
  life: 'UCSB CCC UNM UCLA',
  path: 'UCSB UNM CCC UCLA',
  entry: 'UCSB UNM CCC UCLA',
  advancement: 'UCSB UNM CCC UCLA',
  field: 'UCSB UNM CCC UCLA',
  environment: 'UCLA UNM UCSB',
  learning: 'UNM CCC UCSB',
  closing: 'UCSB UNM CCC',
}

const MINUTES = Array.from({ length: 111 }, (_, i) => i + 10)
const EVERYONE = [undefined, ...STAGES]
const AIMS = ['', 'whether analysts write code every day', 'hours, family and pay', 'x'.repeat(100_000), '???']
const cards = MINUTES.flatMap((minutes) =>
  EVERYONE.flatMap((stage) => AIMS.map((aim) => ({ minutes, stage, card: chooseQuestions({ minutes, stage, aim }) }))),
)

describe('the question bank', () => {
  it.each(CATEGORIES)('covers each subject of %s', (name) => {
    const ids = QUESTIONS.filter(({ category }) => category === name).map(({ id }) => id)
    // One question may ask two at once.
    expect(ids.toSorted()).toEqual([...new Set(Object.values(SUBJECTS[name]))].toSorted())
    expect(category(name)).not.toBe('')
  })

  it('has at least sixty questions', () => expect(QUESTIONS.length).toBeGreaterThanOrEqual(60))

  it('has each question once, with two to six minutes and the guides that ask about it', () => {
    expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length)
    for (const { id, category, minutes, priority, sources } of QUESTIONS) {
      expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/)
      expect([2, 3, 4, 5, 6]).toContain(minutes)
      expect([1, 2, 3]).toContain(priority)
      expect(sources.join(' ')).toBe(GUIDES[category])
    }
  })

  it.each(QUESTIONS.map(({ id }) => id))('asks %s shortly and openly', (id) => {
    const words = question(id)
    expect(words.length).toBeLessThanOrEqual(90)
    expect(words).toMatch(/\?$/)
    expect(words).not.toMatch(/^(Do|Does|Did|Is|Are|Was|Were|Can|Could|Would|Will|Have|Has|Should)\b/)
  })

  it.each(languages)('asks each shortly and openly in %s', (language) => {
    for (const { id } of QUESTIONS) {
      const words = wordsFor(language).questions.question(id)
      expect(words.length, id).toBeLessThanOrEqual(90)
      expect(words, id).toMatch(language === 'es' ? /¿[^¿?]+\?$/ : /\?$/)
      expect(closedness(words), id).toBeUndefined()
    }
  })
})

describe('choosing questions', () => {
  it('fills half an hour with seven to nine, the must-asks on top', () => {
    const { questions, minutes } = chooseQuestions({ minutes: 30, stage: 'first' })
    expect(minutes).toBe(28)
    expect(questions.map(({ id }) => id)).toEqual([
      'typical-week',
      'enjoyed-most',
      'how-they-got-in',
      'work-and-personal-life',
      'skill-to-start-on',
      'changes-under-way',
      'next-steps',
      'who-else',
    ])
    for (const stage of STAGES) expect([7, 8, 9]).toContain(chooseQuestions({ minutes: 30, stage }).questions.length)
  })

  it.each([15, 20, 30, 45, 60])('leaves two or three of %i minutes for the opening and the thanks', (minutes) => {
    for (const stage of EVERYONE) {
      const left = minutes - chooseQuestions({ minutes, stage }).minutes
      expect([2, 3]).toContain(left)
    }
  })

  it('never goes past the minutes, and says how many it takes', () => {
    for (const { minutes, card } of cards) {
      expect(card.minutes).toBeLessThanOrEqual(minutes)
      expect(card.minutes).toBe(card.questions.reduce((sum, one) => sum + one.minutes, 0))
    }
  })

  it('begins with three must-asks, in half an hour of different kinds, and ends with the closing questions', () => {
    for (const { minutes, card } of cards.filter(({ minutes }) => minutes >= 15)) {
      const musts = card.questions.slice(0, 3)
      // But for one about the aim.
      expect(musts.filter(({ priority }) => priority !== 1).length, `${minutes}`).toBeLessThanOrEqual(1)
      expect(card.questions.slice(-2).map(({ id }) => id)).toEqual(['next-steps', 'who-else'])
    }
    for (const stage of EVERYONE) {
      const musts = chooseQuestions({ minutes: 30, stage }).questions.slice(0, 3)
      expect(new Set(musts.map(({ category }) => category)).size).toBe(3)
    }
  })

  it('asks nothing twice, and only what suits the stage', () => {
    for (const { stage, card } of cards) {
      expect(new Set(card.questions).size).toBe(card.questions.length)
      for (const { stages } of card.questions) if (stage && stages !== 'all') expect(stages).toContain(stage)
    }
  })

  it('mixes what it asks about', () => {
    for (const stage of EVERYONE) {
      const { questions } = chooseQuestions({ minutes: 45, stage })
      expect(new Set(questions.map(({ category }) => category)).size).toBeGreaterThanOrEqual(8)
    }
  })

  it('lets the aim bring more of what it is about', () => {
    const life = (aim: string) =>
      chooseQuestions({ minutes: 30, stage: 'middle', aim }).questions.filter(({ category }) => category === 'life')
    expect(life('How do they manage long hours with a family?').length).toBeGreaterThan(life('').length)
  })

  it('answers the same each time', () => {
    const again = chooseQuestions({ minutes: 45, stage: 'final', aim: 'pay' })
    expect(chooseQuestions({ minutes: 45, stage: 'final', aim: 'pay' })).toEqual(again)
  })
})
