import type { Arrangement } from '../interviews/arrangement.ts'
import type { Stage } from '../people/member.ts'
import * as en from './aims/en.ts'
import * as es from './aims/es.ts'
import type { Category } from './category.ts'
import { QUESTIONS, type Question } from './questions.ts'

/** A question as a card may hold it; `words` where it is not the bank's. */
export type Candidate = Omit<Question, 'id' | 'sources'> & {
  id: string
  words?: string
  of?: 'student' | 'program'
  mustAsk?: true
}
export type CardQuestion = Candidate & { must: boolean }

export type Choosing = Omit<Arrangement, 'left'> & {
  minutes: number
  stage?: Stage | undefined
  aim?: string | undefined
  /** Questions that are still open about this occupation: they come before others. */
  wanted?: readonly string[]
  /** Those that were answered about it: they come after all others. */
  asked?: readonly string[]
  /** Those of the program. */
  extra?: readonly Candidate[]
}

/** Every talk ends with it (D6): who else to talk to, and whether one may say who sent one. */
const CLOSING = 'who-else'
/** Asks apart what the closing question asks along: for those who put their own card together. */
const ASKED_ALONG = 'how-to-name-you'
/** The most that are marked as a must: a card with three of them is one to lean on (C9). */
export const MUSTS = 3
/** What an answer to somebody's own question is thought to take. */
const OWN_MINUTES = 3
const SHORTEST = Math.min(...QUESTIONS.map(({ minutes }) => minutes))

/** Minutes left free for the opening and the thanks. */
const forOpening = (minutes: number): number => (minutes > 30 ? 3 : 2)

/**
 * The questions that fit a talk of so many minutes (C8), the must-asks on top and the closing question last, and how many minutes
 * they take together. What the student marked or wrote comes first, as far as there is time; then categories take turns, and those that
 * the aim speaks of come before others. The same every time.
 */
export const chooseQuestions = (choosing: Choosing): { questions: readonly CardQuestion[]; minutes: number } => {
  const { minutes, stage, aim = '', own = [], musts, out = [], wanted = [], asked = [], extra = [] } = choosing
  const preferred = categoriesOf(aim)
  const bank: readonly Candidate[] = [...extra, ...QUESTIONS]
  const closing = bank.filter(({ id }) => id === CLOSING)
  const mine = own.map(({ id, words }) => ({ ...OWN, id, words }))
  const chosen: Candidate[] = []
  const marked = new Set<string>()
  let left = minutes - forOpening(minutes) - sum(closing)
  const take = (question: Candidate, must: boolean): void => {
    if (question.minutes > left || chosen.includes(question)) return
    chosen.push(question)
    left -= question.minutes
    if (must) marked.add(question.id)
  }

  const all = [...mine, ...bank]
  for (const id of musts?.slice(0, MUSTS) ?? []) {
    const found = all.find((question) => question.id === id && id !== CLOSING)
    if (found) take(found, true)
  }
  for (const question of mine) take(question, false)
  if (musts === undefined)
    for (const question of extra.filter(({ id, mustAsk }) => mustAsk && !out.includes(id)).slice(0, MUSTS))
      take(question, true)

  const rank = ({ id }: Candidate): number => Number(asked.includes(id)) - Number(wanted.includes(id))
  const order = (a: Candidate, b: Candidate) =>
    rank(a) - rank(b) ||
    a.priority - b.priority ||
    Number(preferred.has(b.category)) - Number(preferred.has(a.category)) ||
    Number(b.stages !== 'all') - Number(a.stages !== 'all')
  const open = bank
    .filter(({ id, stages }) => {
      const suits = stages === 'all' || stage === undefined || stages.includes(stage)
      return suits && id !== CLOSING && id !== ASKED_ALONG && !out.includes(id)
    })
    .sort(order)
  // No question takes one minute: what would leave just one over is passed by, so that the time is filled.
  const fits = (question: Candidate) => left === question.minutes || left - question.minutes >= SHORTEST
  const asksFromCategory = ({ category }: Candidate) => chosen.filter((other) => other.category === category).length
  // A category that the aim speaks of gets two turns before others get their second.
  const turns = (question: Candidate) => asksFromCategory(question) - Number(preferred.has(question.category))
  const next = (may: (question: Candidate) => boolean): Candidate | undefined =>
    open
      .filter((question) => !chosen.includes(question) && may(question))
      .sort((a, b) => rank(a) - rank(b) || turns(a) - turns(b))[0]

  while (musts === undefined && marked.size < MUSTS) {
    const question = next(({ priority, minutes }) => priority === 1 && minutes <= left)
    if (!question) break
    take(question, true)
  }
  for (let question = next(fits); question; question = next(fits)) take(question, false)

  const inOrder = (a: Candidate, b: Candidate) => all.indexOf(a) - all.indexOf(b)
  const isMust = ({ id }: Candidate) => marked.has(id)
  const questions = [
    ...chosen.filter(isMust).sort(inOrder),
    ...chosen.filter((question) => !isMust(question)).sort(inOrder),
    ...closing,
  ].map((question) => ({ ...question, must: isMust(question) }))
  return { questions, minutes: sum(questions) }
}

const OWN = { category: 'work', minutes: OWN_MINUTES, priority: 2, stages: 'all', of: 'student' } as const

const sum = (questions: readonly Pick<Candidate, 'minutes'>[]): number =>
  questions.reduce((total, { minutes }) => total + minutes, 0)

/** Past this an aim tells no more of what it is about. */
const AIM_LENGTH = 500

const categoriesOf = (aim: string): ReadonlySet<Category> => {
  const words = aim
    .slice(0, AIM_LENGTH)
    .toLowerCase()
    .split(/[^\p{L}]+/u)
  const speaksOf = (beginnings: readonly string[]) =>
    words.some((word) => beginnings.some((start) => (start.length > 3 ? word.startsWith(start) : word === start)))
  return new Set(
    [en, es]
      .flatMap(({ AIM_WORDS }) => Object.entries(AIM_WORDS))
      .flatMap(([category, beginnings]) => (speaksOf(beginnings) ? [category as Category] : [])),
  )
}
