import { chooseQuestions, type Question } from '../coaching/questions.ts'
import type { Text } from '../core/text.ts'
import type { Interview } from '../interviews/interview.ts'
import type { Words } from '../locales/index.ts'
import type { Member } from '../people/member.ts'

/** The most that is marked as a must: a card with three of them is one to lean on. */
const MUSTS = 3

/** The questions that fit the minutes, the most important first and marked, and how many minutes they take. */
export const questionsFor = (
  { minutes, aim }: Pick<Interview, 'minutes' | 'aim'>,
  by: Member,
  say: Words,
): { lines: readonly Text[]; minutes: number } => {
  const chosen = chooseQuestions({ minutes, stage: by.profile?.stage, aim })
  const line = ({ id, priority }: Question, place: number): Text => {
    const words = say.questions.question(id)
    return priority === 1 && place < MUSTS ? say.prep.mustAsk(words) : say.prep.question(words)
  }
  return { lines: chosen.questions.map(line), minutes: chosen.minutes }
}
