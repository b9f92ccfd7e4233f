import { type Candidate, type CardQuestion, type Choosing, chooseQuestions, isAtTheEnd } from '../coaching/choose.ts'
import { ownQuestions } from '../coaching/content.ts'
import { isQuestion, type QuestionId } from '../coaching/questions.ts'
import { asShown } from '../coaching/rearrange.ts'
import { MATTERS, type Matter, openAfter } from '../coaching/reflection.ts'
import type { Text } from '../core/text.ts'
import { arrangementOf } from '../interviews/arrangement.ts'
import type { Change } from '../interviews/change.ts'
import type { Interview } from '../interviews/interview.ts'
import type { Words } from '../locales/index.ts'
import type { Member } from '../people/member.ts'

type Talk = Pick<Interview, 'minutes' | 'aim' | 'questions' | 'clearBefore'>

/** All that the questions of a talk's card follow from. */
export const choosingOf = ({ minutes, aim, questions, clearBefore = [] }: Talk, by: Member): Choosing => {
  const { wanted, asked } = openAfter(clearBefore)
  const extra = ownQuestions(by.program)
  const { musts, ...arranged } = arrangementOf(questions)
  // C14: where a résumé stays at home, nothing is asked about it.
  const never: readonly string[] = by.program.policy.resume === 'home' ? ['resume-feedback' satisfies QuestionId] : []
  return {
    ...arranged,
    ...(musts && { musts: musts.filter((id) => !never.includes(id)) }),
    never,
    minutes,
    stage: by.profile?.stage,
    aim,
    wanted,
    asked,
    extra,
  }
}

/** The questions of a talk's card. */
export const cardQuestions = (talk: Talk, by: Member) => chooseQuestions(choosingOf(talk, by))

/** A question as one would say it. */
const wordsOfQuestion = ({ id, words }: { id: string; words?: string }, say: Words): string =>
  words ?? (isQuestion(id) ? say.questions.question(id) : '')

/** The same as a card says it: the program's say whose they are. */
export const wordsOnCard = (
  question: { id: string; words?: string; of?: Candidate['of'] },
  { program }: Pick<Member, 'program'>,
  say: Words,
): string => {
  const words = wordsOfQuestion(question, say)
  return question.of === 'program' ? say.content.marked(words, program.name) : words
}

/** A card's questions in words; `waiting` and `unclear` are what there is no room for. */
type Said = {
  /** The most important first and marked. */
  ask: readonly Text[]
  closing: readonly Text[]
  /** What all of them take. */
  minutes: number
  /** Questions that the student or the program wrote or marked, or that they did not get to the last time. */
  waiting: readonly string[]
  /** What earlier talks left open. */
  unclear: readonly Matter[]
}

/** The questions that fit the minutes, and what else should have been among them. */
export const questionsFor = (talk: Talk, by: Member, say: Words): Said => {
  const { questions, minutes } = cardQuestions(talk, by)
  const line = (question: CardQuestion): Text => {
    const words = wordsOnCard(question, by, say)
    if (question.must) return say.prep.mustAsk(words)
    return isAtTheEnd(question) ? say.prep.closing(words) : say.prep.question(words)
  }
  const isShown = (id: string) => questions.some((question) => question.id === id)
  return {
    ask: questions.filter((question) => !isAtTheEnd(question)).map(line),
    closing: questions.filter(isAtTheEnd).map(line),
    minutes,
    waiting: waitingFor(questions, talk, by)
      .map((question) => wordsOnCard(question, by, say))
      .filter((words) => words !== ''),
    unclear: openAfter(talk.clearBefore ?? []).matters.filter((matter) => !MATTERS[matter].some(isShown)),
  }
}

/** Questions that somebody wrote or marked, or that were left over, and that a card of these has no room for. */
export const waitingFor = (questions: readonly CardQuestion[], talk: Talk, by: Member): readonly Written[] => {
  const { own = [], musts = [], again = [], out = [] } = choosingOf(talk, by)
  const theirs = ownQuestions(by.program).flatMap(({ id, mustAsk }) => (mustAsk ? [id] : []))
  const wanted = [...own.map(({ id }) => id), ...musts, ...[...theirs, ...again].filter((id) => !out.includes(id))]
  const waiting = [...new Set(wanted)].filter((id) => !questions.some((question) => question.id === id))
  return written(waiting, talk, by)
}

type Asked = { id: string; words: string }

/** A question by what it says and whose it is. */
export type Written = Pick<Candidate, 'id' | 'words' | 'of'>

/** Those of a talk that are in nobody's bank: the student's own, and the program's. */
const unbanked = (
  { questions }: Pick<Interview, 'questions'>,
  { program }: Pick<Member, 'program'>,
): readonly Written[] => [...(arrangementOf(questions).own ?? []), ...ownQuestions(program)]

/** Questions by their ids. */
const written = (
  ids: readonly string[],
  talk: Pick<Interview, 'questions'>,
  by: Pick<Member, 'program'>,
): readonly Written[] => {
  const all = unbanked(talk, by)
  return ids.map((id) => all.find((one) => one.id === id) ?? { id })
}

/** The same in words; without those that nobody asks any more. */
const worded = (
  ids: readonly string[],
  talk: Pick<Interview, 'questions'>,
  by: Pick<Member, 'program'>,
  say: Words,
): readonly Asked[] =>
  written(ids, talk, by)
    .map((question) => ({ id: question.id, words: wordsOfQuestion(question, say) }))
    .filter(({ words }) => words !== '')

/** What the student took along to ask, but for what closes every talk. */
export const takenAlong = (talk: Talk, by: Member, say: Words): readonly Asked[] => {
  const { settled } = arrangementOf(talk.questions)
  return worded(settled?.ids ?? asShown(choosingOf(talk, by)).settled.ids, talk, by, say)
}

/** Of what there was no time for, what the student did not write: it is the program's or ours, in words. */
export const notOwnLeftOver = (
  talk: Pick<Interview, 'questions'>,
  by: Pick<Member, 'program'>,
  say: Words,
): readonly string[] => {
  const { own = [], left = [] } = arrangementOf(talk.questions)
  const others = left.filter((id) => !own.some((mine) => mine.id === id))
  return worded(others, talk, by, say).map(({ words }) => words)
}

/** What there was no time for in the talk, in words. */
export const leftOver = (
  talk: Pick<Interview, 'questions'>,
  by: Pick<Member, 'program'>,
  say: Words,
): readonly string[] => worded(arrangementOf(talk.questions).left ?? [], talk, by, say).map(({ words }) => words)

/** What was left over in the last talk with somebody goes onto the card of the next: first what was a must-ask. */
export const carriedOver = (interview: string, earlier: readonly Interview[], by: Member): readonly Change[] => {
  const [last] = earlier
    .filter(({ outcome }) => outcome === 'held')
    .toSorted((a, b) => (b.endedAt ?? 0) - (a.endedAt ?? 0))
  if (!last) return []
  const { own = [], left = [] } = arrangementOf(last.questions)
  const theirs = unbanked(last, by)
  const over = left.filter((id) => isQuestion(id) || theirs.some((one) => one.id === id))
  if (over.length === 0) return []
  const musts = cardQuestions(last, by).questions.flatMap(({ id, must }) => (must ? [id] : []))
  const isMust = (id: string) => musts.includes(id)
  const again = [...over.filter(isMust), ...over.filter((id) => !isMust(id))]
  const questions = { own: own.filter(({ id }) => over.includes(id)), again }
  return [{ do: 'arrangeQuestions', interview, questions }]
}
