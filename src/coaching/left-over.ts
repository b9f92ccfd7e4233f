import { countWords } from './spoken.ts'

/** A note of 170 words has room for so many in questions. */
const ROOM = 40
const MOST = 2

/** How many of the questions that were left over a note asks, each of them whole: the first ones that it has room for. */
export const askedInNote = (questions: readonly string[]): number => {
  const [first = '', second] = questions
  if (questions.length === 0) return 0
  return second !== undefined && countWords(first) + countWords(second) <= ROOM ? MOST : 1
}
