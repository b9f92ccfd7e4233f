import type { RuleId } from '../../coaching/guard/en.ts'
import { clip } from '../../core/clean.ts'
import { type Text, text } from '../../core/text.ts'

const RULES = {
  job: {
    reason: 'It reads as asking for a job, and people are freer with their time when you came to learn.',
    instead: 'I would love to hear what the work is like for you.',
  },
  internship: {
    reason: 'It reads as asking for an internship, which puts them on the spot.',
    instead: 'How do people usually get their first experience in this field?',
  },
  openings: {
    reason: 'It asks about openings, and then a talk to learn becomes a job search.',
    instead: 'How do people in your field usually find their positions?',
  },
  hiring: {
    reason: 'It asks them to speak for you to those who hire, before they know you.',
    instead: 'Who else should I talk to, to learn more about this work?',
  },
  application: {
    reason: 'It asks for a hand with an application, and that is a different favour from a talk.',
    instead: 'What do you look for in somebody new to the field?',
  },
} satisfies Record<RuleId, { reason: string; instead: string }>

/** Points out a sentence, with the reason and another way to say it; the student may keep it. */
export const hint = (sentence: string, rule: RuleId): Text =>
  text`“${clip(sentence, 160)}” ${RULES[rule].reason} You could say: “${RULES[rule].instead}” Or keep it, if you mean it.`
