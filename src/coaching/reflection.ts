import { clearAfter, type Explored } from '../interviews/perspective.ts'
import type { QuestionId } from './questions.ts'

/** What one asks oneself after a talk (D11), each with the questions that would answer it next time. An id is never changed. */
export const MATTERS = {
  skills: ['three-skills', 'typical-week'],
  qualify: ['qualifications-for-success', 'education-and-training'],
  job: ['describe-job', 'typical-week', 'problems-faced'],
  enjoy: ['enjoyed-most', 'enjoyed-least'],
  ideas: ['next-steps', 'what-to-read'],
  pay: ['pay-range', 'security-and-benefits'],
  field: ['changes-under-way', 'growing-or-shrinking'],
  organisation: ['structure-and-culture', 'colleagues-and-clients'],
  needs: ['biggest-problem', 'demand-for-people'],
  help: ['entry-level-jobs', 'difficulties-that-recur'],
  strengths: ['strengths-of-mine'],
} as const satisfies Record<string, readonly QuestionId[]>

export type Matter = keyof typeof MATTERS
export const MATTER_IDS = Object.keys(MATTERS) as readonly Matter[]

/** The matters that are not among those that are clear. */
export const openMatters = (clear: readonly string[]): readonly Matter[] =>
  MATTER_IDS.filter((matter) => !clear.includes(matter))

type Open = {
  matters: readonly Matter[]
  /** Of each of those, the questions that would answer it. */
  wanted: readonly (readonly QuestionId[])[]
  asked: readonly QuestionId[]
}

/**
 * What talks about an occupation have left open, by what was clear after each that was looked back on: the bank's questions that would
 * answer it, and those whose answer is clear. After none, nothing is said of either.
 */
export const openAfter = (clear: readonly (readonly string[])[]): Open => {
  if (clear.length === 0) return { matters: [], wanted: [], asked: [] }
  const matters = openMatters(clear.flat())
  const wanted = matters.map((matter): readonly QuestionId[] => MATTERS[matter])
  const answered = new Set<QuestionId>(
    MATTER_IDS.filter((matter) => !matters.includes(matter)).flatMap((matter) => MATTERS[matter]),
  )
  return { matters, wanted, asked: [...answered].filter((question) => !wanted.flat().includes(question)) }
}

/** The same of all talks that were held. */
export const stillOpen = (talks: readonly Explored[], occupation: string): Open =>
  openAfter(clearAfter(talks, occupation))
