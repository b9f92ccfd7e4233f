import { oneLine } from '../core/clean.ts'
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
  /** What is still open about this occupation: for each matter the questions that would answer it, the best first. */
  wanted?: readonly (readonly string[])[]
  /** Those that were answered about it: they come after all others. */
  asked?: readonly string[]
  /** Those that the program has nobody ask: they are nothing that anybody took out. */
  never?: readonly string[]
  /** Those of the program. */
  extra?: readonly Candidate[]
}

/** Every talk ends with what to do next and, last, who else to talk to and whether one may say who sent one (D1, D6). */
const CLOSING: readonly string[] = ['next-steps', 'who-else']
export const isClosing = ({ id }: Pick<Candidate, 'id'>): boolean => CLOSING.includes(id)
/** A program may have such questions too: they stand before those two. */
export const isAtTheEnd = ({ category }: Pick<Candidate, 'category'>): boolean => category === 'closing'
const LAST = QUESTIONS.filter(isClosing)
const BANK = QUESTIONS.filter((question) => !isClosing(question))
/** The most that are marked as a must: a card with three of them is one to lean on (C9). */
export const MUSTS = 3
/** What an answer to somebody's own question is thought to take. */
const OWN_MINUTES = 3
const SHORTEST = Math.min(...QUESTIONS.map(({ minutes }) => minutes))

/** Minutes left free for the opening and the thanks. */
export const forOpening = (minutes: number): number => (minutes > 30 ? 3 : 2)

/**
 * The questions that fit a talk of so many minutes (C8), the must-asks on top and the closing ones last, and how many minutes they take
 * together. Must-asks have the time first: the student's or, before there are any, what was left over the last time with the same person,
 * the program's, one about the aim, one for each matter that is not clear yet, and the bot's. Then come the program's where the student
 * marked others, the student's own, and what the card held when somebody last changed it. What time is left goes to what else was left
 * over and to the other unclear matters; then categories take turns, and those that the aim speaks of come before others. The same every
 * time.
 */
export const chooseQuestions = (choosing: Choosing): { questions: readonly CardQuestion[]; minutes: number } => {
  const { minutes, own = [], musts, out = [], again = [], never = [], wanted = [], extra = [], settled } = choosing
  const mine = own.map(({ id, words }) => ({ ...OWN, id, words }))
  const all: readonly Candidate[] = [...mine, ...extra, ...BANK].filter(({ id }) => !never.includes(id))
  const open = openFor(choosing)
  const theirs = open.filter(({ mustAsk }) => mustAsk)
  const leftOver = again.flatMap((id) => all.filter((one) => one.id === id && !out.includes(id)))
  const first = rankingOf(choosing)
  const chosen: Candidate[] = []
  const marked = new Set<string>()
  let left = minutes - forOpening(minutes) - sum(LAST)
  const take = (question: Candidate | undefined, must = false): void => {
    if (!question || question.minutes > left || chosen.includes(question)) return
    chosen.push(question)
    left -= question.minutes
    if (must) marked.add(question.id)
  }
  const short = (question: Candidate) => question.minutes <= left
  // No question takes one minute: what would leave just one over is passed by, so that the time is filled.
  const fits = (question: Candidate) => left === question.minutes || left - question.minutes >= SHORTEST

  /** One that would answer the matter: if none of them suits the stage, what is not clear matters more. */
  const answering = (matter: readonly string[]): Candidate | undefined => {
    if ([...chosen, ...LAST].some(({ id }) => matter.includes(id))) return undefined
    const may = matter.flatMap((id) => all.filter((one) => one.id === id && !out.includes(id) && short(one)))
    return may.find((one) => open.includes(one)) ?? may[0]
  }
  const about = categoriesOf(choosing.aim ?? '')
  /** One about what the student came for (A2, C3): where there is one, such that as many must-asks fit beside it as there may be. */
  const aimed = (): Candidate | undefined => {
    const isAbout = (one: Candidate) => about.has(one.category) && one.of !== 'student'
    if (chosen.some(isAbout)) return undefined
    const may = open.filter((one) => isAbout(one) && !isAtTheEnd(one) && short(one))
    const musts = open.filter(({ priority }) => priority === 1)
    const others = (one: Candidate) => shortest(MUSTS - marked.size - 1, musts, [...chosen, one])
    const roomy = may.filter((one) => one.minutes + others(one) <= left)
    return first(roomy.length > 0 ? roomy : may, chosen)
  }
  /** The next must-ask of the bot: one beside which as many others fit as there may be. */
  const nextMust = (): Candidate | undefined => {
    const may = open.filter(({ priority }) => priority === 1)
    for (let others = MUSTS - marked.size - 1; others >= 0; others--) {
      const question = first(
        may.filter((one) => one.minutes + shortest(others, may, [...chosen, one]) <= left),
        chosen,
      )
      if (question) return question
    }
    return undefined
  }

  for (const id of musts?.slice(0, MUSTS) ?? [])
    take(
      all.find((question) => question.id === id),
      true,
    )
  if (musts === undefined) {
    for (const question of [...leftOver, ...theirs]) if (marked.size < MUSTS) take(question, true)
    if (marked.size < MUSTS) take(aimed(), true)
    for (const matter of wanted) if (marked.size < MUSTS) take(answering(matter), true)
    for (let next = nextMust(); next && marked.size < MUSTS; next = nextMust()) take(next, true)
  }
  // What the program marks keeps its place beside the student's own marks.
  for (const question of theirs) take(question)
  for (const question of mine) take(question)

  const kept = all.filter(({ id }) => settled?.ids.includes(id))
  for (let next = first(kept.filter(short), chosen); next; next = first(kept.filter(short), chosen)) take(next)
  if (settled?.minutes !== minutes) {
    take(aimed())
    for (const question of leftOver) take(question)
    for (const matter of wanted) take(answering(matter))
    for (let next = first(open.filter(fits), chosen); next; next = first(open.filter(fits), chosen)) take(next)
  }

  const inOrder = (a: Candidate, b: Candidate) => all.indexOf(a) - all.indexOf(b)
  const isMust = ({ id }: Candidate) => marked.has(id)
  const place = (question: Candidate) => (isAtTheEnd(question) ? 2 : isMust(question) ? 0 : 1)
  const inPlace = chosen.toSorted((a, b) => place(a) - place(b) || inOrder(a, b))
  const questions = [...inPlace, ...LAST].map((question) => ({ ...question, must: isMust(question) }))
  return { questions, minutes: sum(questions) }
}

const OWN = { category: 'work', minutes: OWN_MINUTES, priority: 2, stages: 'all', of: 'student' } as const

/** The program's and the bank's, as far as they suit the stage and were not taken out. */
export const openFor = ({ stage, extra = [], out = [], never = [] }: Choosing): readonly Candidate[] => {
  const gone = new Set([...out, ...never])
  const suits = ({ stages }: Candidate) => stages === 'all' || stage === undefined || stages.includes(stage)
  return [...extra, ...BANK].filter((question) => suits(question) && !gone.has(question.id))
}

/** Which of some questions comes next beside those that are chosen. */
export const rankingOf = ({ aim = '', wanted = [], asked = [] }: Choosing) => {
  const preferred = categoriesOf(aim)
  const unclear = wanted.flat()
  const rank = ({ id }: Candidate): number => Number(asked.includes(id)) - Number(unclear.includes(id))
  const order = (a: Candidate, b: Candidate) =>
    a.priority - b.priority ||
    Number(preferred.has(b.category)) - Number(preferred.has(a.category)) ||
    Number(b.stages !== 'all') - Number(a.stages !== 'all')
  return (some: readonly Candidate[], chosen: readonly Candidate[]): Candidate | undefined => {
    // A question of one's own is of no category. One that the aim speaks of gets two turns before others get their second.
    const had = new Map<string, number>()
    for (const { category, of } of chosen) if (of !== 'student') had.set(category, (had.get(category) ?? 0) + 1)
    const turns = ({ category }: Candidate) => (had.get(category) ?? 0) - Number(preferred.has(category))
    return some
      .filter((question) => !chosen.includes(question))
      .sort((a, b) => rank(a) - rank(b) || turns(a) - turns(b) || order(a, b))[0]
  }
}

const sum = (questions: readonly Pick<Candidate, 'minutes'>[]): number =>
  questions.reduce((total, { minutes }) => total + minutes, 0)

/** Minutes of the so many shortest ones but for those; without end where there are fewer. */
const shortest = (count: number, of: readonly Candidate[], but: readonly Candidate[]): number => {
  const others = of.filter((one) => !but.includes(one)).sort((a, b) => a.minutes - b.minutes)
  return others.length < count ? Number.POSITIVE_INFINITY : sum(others.slice(0, count))
}

/** Past this an aim tells no more of what it is about. */
const AIM_LENGTH = 500

/** What an aim is about, by how its words begin; a short one is a whole word. */
const ABOUT: ReadonlyMap<string, Category> = new Map(
  [en, es].flatMap(({ AIM_WORDS }) =>
    Object.entries(AIM_WORDS).flatMap(([category, all]) => all.map((start) => [start, category as Category] as const)),
  ),
)
/** The longest first: a weekend is no week. */
const STARTS = [...ABOUT.keys()]
  .toSorted((a, b) => b.length - a.length)
  .map((start) => (start.length > 3 ? start : `${start}(?!\\p{L})`))
const SPEAKS_OF = new RegExp(`(?<!\\p{L})(?:${STARTS.join('|')})`, 'gu')

const categoriesOf = (aim: string): ReadonlySet<Category> => {
  const words = oneLine(aim.slice(0, AIM_LENGTH)).toLowerCase().replace(en.NO_LIKING, ' ')
  return new Set([...words.matchAll(SPEAKS_OF)].flatMap(([start]) => ABOUT.get(start) ?? []))
}
