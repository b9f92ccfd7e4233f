import type { Problem } from '../../core/fields.ts'
import { type Text, text } from '../../core/text.ts'

const sentences: Record<Problem, (field: { maxLength: number }) => Text> = {
  required: () => text`Please fill this in.`,
  'too-long': ({ maxLength }) => text`That's more than fits. Please keep it under ${maxLength} characters.`,
  'no-letters': () => text`That doesn't look like a name. Please use letters.`,
  'no-words': () => text`There is nothing to read here. Please use letters or numbers.`,
  'no-reach': () => text`Please write an e-mail address, a number or a link.`,
  'no-phone': () => text`Please write a phone number, such as 555 0134.`,
  choose: () => text`Please choose one of these.`,
  'no-date': () => text`I couldn't read a date in that. Try "Tuesday at 3 pm" or "2 December 15:00".`,
  'no-time': () => text`I found the day but no time. Try adding one, such as "3 pm".`,
  'in-the-past': () => text`That time has passed. When is it coming up?`,
  'in-the-future': () => text`That time is still ahead. When did it end?`,
  'too-far': () => text`That's more than two years away. Is the year right?`,
  'no-zone': () => text`I don't know that place. Try a big city nearby, or a zone such as Europe/Berlin.`,
  'no-minutes': () => text`I couldn't read that. Try "20 min".`,
  'too-many-lines': () => text`That's more than ten lines. Please keep the ten that matter most.`,
  'ends-first': () => text`The end has to be after the beginning.`,
  'no-person': () => text`Please choose somebody from the list.`,
}

const isProblem = (name: string): name is Problem => name in sentences

/** What is wrong with a field, and what to do. */
export const problem = (name: string, field: { maxLength: number }): Text =>
  isProblem(name) ? sentences[name](field) : text`I couldn't read that. Please write it another way.`
