import type { Stage } from '../people/member.ts'
import type { Category } from './category.ts'
import type { Source } from './practices.ts'

/** `minutes`: how long an answer usually takes, 2 to 6. `priority`: 1 is a must, 3 is for when there is time. */
type Facts = { stages: readonly Stage[] | 'all'; minutes: 2 | 3 | 4 | 5 | 6; priority: 1 | 2 | 3 }

const asked = (minutes: Facts['minutes'], priority: Facts['priority'], ...stages: readonly Stage[]): Facts => ({
  stages: stages.length === 0 ? 'all' : stages,
  minutes,
  priority,
})

const EARLY = ['first', 'middle'] as const
const STUDENTS = ['first', 'middle', 'final', 'graduate'] as const
/** Those for whom a first or another job is near. */
const CLOSE = ['final', 'graduate', 'alumnus', 'changer'] as const
const EXPERIENCED = ['graduate', 'alumnus', 'changer'] as const

/** Every question that the bot knows, without its sentence. An id is never changed, since records keep it. */
const BANK = {
  work: {
    sources: ['UCSB', 'UNM', 'CCC', 'UCLA'],
    questions: {
      'typical-week': asked(4, 1),
      'three-skills': asked(3, 1),
      'describe-job': asked(5, 2, ...EARLY, 'changer'),
      'problems-faced': asked(5, 2),
      'decisions-made': asked(4, 3),
      'difficulties-that-recur': asked(4, 3),
      'tools-used': asked(3, 3, ...EARLY, 'changer'),
    },
  },
  satisfaction: {
    sources: ['UCSB', 'CCC', 'UNM', 'UCLA'],
    questions: {
      'enjoyed-most': asked(3, 1, ...EARLY, 'alumnus'),
      'advice-to-someone-starting': asked(3, 1, ...STUDENTS, 'changer'),
      'enjoyed-least': asked(4, 2),
      'what-attracted': asked(3, 2),
      'what-motivates': asked(3, 3),
      'dull-or-repetitious': asked(3, 3),
      'good-day': asked(3, 3),
    },
  },
  life: {
    sources: ['UCSB', 'CCC', 'UNM', 'UCLA'],
    questions: {
      'work-and-personal-life': asked(5, 2),
      'time-it-takes': asked(4, 2),
      pressure: asked(4, 2),
      'evenings-and-weekends': asked(3, 3),
      'expected-outside-hours': asked(3, 3, ...CLOSE),
      'social-obligations': asked(2, 3, ...CLOSE),
      travel: asked(2, 3),
      'effect-on-home': asked(3, 3, ...EXPERIENCED),
      flexibility: asked(3, 3),
    },
  },
  path: {
    sources: ['UCSB', 'UNM', 'CCC', 'UCLA'],
    questions: {
      'how-they-got-in': asked(4, 1),
      'jobs-before': asked(4, 2, ...CLOSE),
      'how-those-prepared': asked(4, 2),
      'liked-in-those': asked(3, 3),
      'where-from-here': asked(3, 3),
      'first-year-surprise': asked(3, 3, 'final', 'graduate', 'changer'),
    },
  },
  entry: {
    sources: ['UCSB', 'UNM', 'CCC', 'UCLA'],
    questions: {
      'best-way-in': asked(3, 1, ...CLOSE),
      'education-and-training': asked(5, 2),
      'entry-level-jobs': asked(5, 2, 'middle', 'final', 'graduate', 'changer'),
      'qualifications-for-success': asked(5, 2),
      prerequisites: asked(3, 3, ...EARLY, 'changer'),
      'strengths-of-mine': asked(5, 2, 'middle', ...CLOSE),
      'skill-to-start-on': asked(3, 2, ...EARLY),
      'beginners-mistakes': asked(3, 3, ...CLOSE),
      /** C14: for feedback, never as a ploy. */
      'resume-feedback': asked(3, 3, ...CLOSE),
    },
  },
  advancement: {
    sources: ['UCSB', 'UNM', 'CCC', 'UCLA'],
    questions: {
      'how-people-progress': asked(4, 2),
      'opportunities-and-limits': asked(5, 3),
      'time-for-a-step': asked(2, 3, ...CLOSE),
      'top-job': asked(2, 3),
      'training-on-the-job': asked(3, 3),
    },
  },
  field: {
    sources: ['UCSB', 'UNM', 'CCC', 'UCLA'],
    questions: {
      'changes-under-way': asked(5, 2),
      'biggest-problem': asked(5, 2),
      'staying-current': asked(3, 2),
      'demand-for-people': asked(3, 3, 'middle', ...CLOSE),
      'growing-or-shrinking': asked(3, 3),
      trends: asked(5, 3),
      'economic-outlook': asked(3, 3, ...CLOSE),
      'pay-range': asked(2, 3, 'middle', ...CLOSE),
      'security-and-benefits': asked(3, 3, ...CLOSE),
    },
  },
  environment: {
    sources: ['UCLA', 'UNM', 'UCSB'],
    questions: {
      'structure-and-culture': asked(5, 2),
      'colleagues-and-clients': asked(3, 2),
      setting: asked(2, 3),
      'professional-organisations': asked(2, 3),
      'professional-development': asked(3, 3, ...CLOSE),
    },
  },
  learning: {
    sources: ['UNM', 'CCC', 'UCSB'],
    questions: {
      'what-to-read': asked(2, 2),
      'how-positions-are-found': asked(4, 2, 'middle', ...CLOSE),
      'best-sources': asked(3, 3),
      'how-people-network': asked(4, 3),
      'job-descriptions': asked(2, 3),
    },
  },
  closing: {
    sources: ['UCSB', 'UNM', 'CCC'],
    questions: {
      'next-steps': asked(2, 1),
      'who-else': asked(2, 1),
    },
  },
} as const satisfies Record<Category, { sources: readonly Source[]; questions: Readonly<Record<string, Facts>> }>

type Bank = typeof BANK
export type QuestionId = { [C in Category]: keyof Bank[C]['questions'] & string }[Category]
export type Question = Facts & { id: QuestionId; category: Category; sources: readonly Source[] }

/** The bank in the order of a talk; within a category the more telling questions come first. */
export const QUESTIONS: readonly Question[] = Object.entries(BANK).flatMap(([category, { sources, questions }]) =>
  Object.entries(questions).map(([id, facts]) => ({
    id: id as QuestionId,
    category: category as Category,
    sources,
    ...facts,
  })),
)

const IDS: ReadonlySet<string> = new Set(QUESTIONS.map(({ id }) => id))

/** Whether the bank has a question of that id. */
export const isQuestion = (id: string): id is QuestionId => IDS.has(id)
