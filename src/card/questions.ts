import { type CardQuestion, chooseQuestions } from '../coaching/choose.ts'
import { ownQuestions } from '../coaching/content.ts'
import { isQuestion, type QuestionId } from '../coaching/questions.ts'
import { openAfter } from '../coaching/reflection.ts'
import type { Text } from '../core/text.ts'
import { arrangementOf } from '../interviews/arrangement.ts'
import type { Interview } from '../interviews/interview.ts'
import type { Words } from '../locales/index.ts'
import type { Member } from '../people/member.ts'

type Talk = Pick<Interview, 'minutes' | 'aim' | 'questions' | 'clearBefore'>

/** The questions of a talk's card. */
export const cardQuestions = ({ minutes, aim, questions, clearBefore = [] }: Talk, by: Member) => {
  const { wanted, asked } = openAfter(clearBefore)
  const extra = ownQuestions(by.program)
  const { out = [], ...arranged } = arrangementOf(questions)
  // C14: where a résumé stays at home, nothing is asked about it.
  const never: readonly string[] = by.program.policy.resume === 'home' ? ['resume-feedback' satisfies QuestionId] : []
  return chooseQuestions({
    ...arranged,
    out: [...out, ...never],
    minutes,
    stage: by.profile?.stage,
    aim,
    wanted,
    asked,
    extra,
  })
}

/** A question as one would say it. */
export const wordsOfQuestion = ({ id, words }: { id: string; words?: string }, say: Words): string =>
  words ?? (isQuestion(id) ? say.questions.question(id) : '')

/** The questions that fit the minutes, the most important first and marked, and how many minutes they take. */
export const questionsFor = (talk: Talk, by: Member, say: Words): { lines: readonly Text[]; minutes: number } => {
  const chosen = cardQuestions(talk, by)
  const line = (question: CardQuestion): Text => {
    const asked = wordsOfQuestion(question, say)
    const words = question.of === 'program' ? say.content.marked(asked, by.program.name) : asked
    return question.must ? say.prep.mustAsk(words) : say.prep.question(words)
  }
  return { lines: chosen.questions.map(line), minutes: chosen.minutes }
}

/** What there was no time for in the talk, in words. */
export const leftOver = (
  { questions }: Pick<Interview, 'questions'>,
  { program }: Pick<Member, 'program'>,
  say: Words,
): readonly string[] => {
  const { own = [], left = [] } = arrangementOf(questions)
  const written = [...own, ...ownQuestions(program)]
  return left
    .map((id) => wordsOfQuestion(written.find((one) => one.id === id) ?? { id }, say))
    .filter((words) => words !== '')
}
