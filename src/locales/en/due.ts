import { clip } from '../../core/clean.ts'
import { date, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import { type Due, triedAt, type What } from '../../interviews/due.ts'
import type { Interview } from '../../interviews/interview.ts'
import { thanks } from './thanks.ts'

/** What was advised for a day and is not done; a long piece is cut. */
const adviceFor = (day: Instant, suggestions: Interview['suggestions']): string =>
  clip(
    suggestions
      .filter(({ on, doneAt }) => on === day && doneAt === undefined)
      .map(({ words }) => words)
      .join('; '),
    200,
  )

const lines: Record<What, (due: Due, now: Instant) => Text> = {
  log: ({ interview, from }) =>
    text`Log the talk with ${strong(interview.contact.name)}, planned to end ${date(from, 'near')}`,
  thanks: ({ interview, by }, now) => text`Thank ${thanks.owed(interview.contact.name, by, now)}`,
  ask: ({ interview, from }) => text`Ask ${strong(interview.contact.name)} again, from ${date(from, 'day')}`,
  call: ({ interview }) =>
    triedAt(interview) === undefined
      ? text`Call ${strong(interview.contact.name)}: no answer to your request yet`
      : text`Let it go with ${strong(interview.contact.name)}, or ask later: no answer to your second try`,
  next: ({ interview: { contact, nextStep }, from }) =>
    text`${nextStep?.words ?? ''} (after ${strong(contact.name)}, for ${date(from, 'day')})`,
  advice: ({ interview: { contact, suggestions }, by }) =>
    text`${adviceFor(by, suggestions)} (advice from ${strong(contact.name)}, by ${date(by, 'day')})`,
  report: ({ interview: { contact } }) =>
    text`Tell ${strong(contact.referredBy)} how the talk with ${contact.name} went`,
  keep: ({ interview: { contact } }) => text`Write to ${strong(contact.name)} to keep in touch`,
}

export const due = {
  /** What is due, in a line. */
  line: (one: Due, now: Instant): Text => lines[one.what](one, now),
}
