import { date, strong, type Text, text } from '../../core/text.ts'
import { HOUR, type Instant, MINUTE } from '../../core/time.ts'

const left = (ms: number): string => {
  if (ms >= 48 * HOUR) return `${Math.floor(ms / (24 * HOUR))} days left`
  if (ms >= HOUR) return `${Math.floor(ms / HOUR)} h left`
  return `${Math.max(1, Math.floor(ms / MINUTE))} min left`
}

export const thanks = {
  command: 'Draft a thank-you and mark it sent',
  takes: 'Whom do you want to thank?',
  shortcut: 'Say thank you',
  title: text`Thank-yous`,
  owed: (name: string, due: Instant, now: Instant): Text =>
    due > now
      ? text`${strong(name)} · ${left(due - now)}, due by ${date(due, 'near')}`
      : text`${strong(name)} · it's past the time. A short note still counts.`,
  none: text`Nobody is waiting for a thank-you from you.`,
  notHeld: (name: string): Text =>
    text`There's no talk with ${name} to say thank you for yet. Log it first, and I'll draft from your notes.`,
  done: (name: string): Text => text`Your thank-you to ${name} is marked as sent already.`,
  draft: 'Draft it',
  sent: 'I sent it',
  undo: 'Not sent yet',
  logTalk: 'Log a talk',
  due: (due: Instant, now: Instant): Text =>
    due > now ? text`Due by ${date(due, 'near')}.` : text`It's past the time. A short note still counts.`,
  marked: (name: string, isLast: boolean): Text =>
    text`Marked as sent: your thank-you to ${name}.${isLast ? ' Nothing more is due to them.' : ''}`,
  unmarked: (name: string): Text => text`All right: your thank-you to ${name} is still open.`,
}
