import { date, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import type { Due, What } from '../../interviews/due.ts'
import { thanks } from './thanks.ts'

const lines: Record<What, (due: Due, now: Instant) => Text> = {
  log: ({ interview, from }) =>
    text`Log the talk with ${strong(interview.contact.name)}, planned to end ${date(from, 'near')}`,
  thanks: ({ interview, by }, now) => text`Thank ${thanks.owed(interview.contact.name, by, now)}`,
  ask: ({ interview, from }) => text`Ask ${strong(interview.contact.name)} again, as of ${date(from, 'day')}`,
  call: ({ interview }) => text`Call ${strong(interview.contact.name)}: no answer to your request yet`,
  next: ({ interview: { contact, nextStep }, from }) =>
    text`${nextStep?.words ?? ''} (after ${strong(contact.name)}, for ${date(from, 'day')})`,
  advice: ({ interview: { contact, suggestions }, from }) =>
    text`${suggestions.find(({ on }) => on === from)?.words ?? ''} (advice from ${strong(contact.name)}, by ${date(from, 'day')})`,
  report: ({ interview: { contact } }) =>
    text`Tell ${strong(contact.referredBy)} how the talk with ${contact.name} went`,
  keep: ({ interview: { contact } }) => text`Write to ${strong(contact.name)} to keep in touch`,
}

export const due = {
  /** What is due, in a line. */
  line: (one: Due, now: Instant): Text => lines[one.what](one, now),
}
