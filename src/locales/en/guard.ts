import type { RuleId } from '../../coaching/guard/index.ts'
import { clip, oneLine } from '../../core/clean.ts'
import { type Text, text } from '../../core/text.ts'

const REASONS = {
  job: 'It reads as asking for a job, and people give their time more freely when you came to learn.',
  internship: 'It reads as asking for an internship, and that puts them on the spot.',
  openings: 'It asks about openings, and then a talk to learn turns into a job search.',
  hiring: 'It asks them to speak for you to those who hire, before they know you.',
  resume: 'A résumé that nobody asked for reads as asking for a job. Asking for feedback on it is fine.',
  application: 'It asks for help with an application, and that is a bigger favor than a talk.',
} satisfies Record<RuleId, string>

/** A sentence that can stand in the place of the one that asks, in a draft in this language. */
export const instead = {
  job: 'I would love to hear what the work is like for you.',
  internship: 'How do people usually get their first experience in this field?',
  openings: 'How do people in your field usually find their positions?',
  hiring: 'Who else should I talk to, to learn more about this work?',
  resume: 'Would you have any feedback on my résumé?',
  application: 'What do you look for in somebody new to the field?',
} satisfies Record<RuleId, string>

/** Points at the words, with the reason and another sentence, in the draft's own language; the student may keep theirs. */
export const hint = (words: string, rule: RuleId, wording: string): Text =>
  text`“${clip(oneLine(words), 160)}”: ${REASONS[rule]} You could say: “${wording}” Or keep yours, if you mean it.`

/** What is not shown one by one. */
export const more = (count: number): Text =>
  count === 1 ? text`One more sentence reads like that too.` : text`${count} more sentences read like that too.`
