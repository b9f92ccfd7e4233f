import { date, strong, type Text, text } from '../../core/text.ts'
import { type Instant, local, type Zone } from '../../core/time.ts'

export const remind = {
  confirm: (name: string, startsAt: Instant): Text =>
    text`Your talk with ${strong(name)} is coming up: ${date(startsAt, 'near')}. A short note to confirm saves you both a surprise.`,
  confirmButton: 'I confirmed',
  confirmDraft: 'Draft the note',
  confirmed: (name: string, startsAt: Instant | undefined): Text =>
    startsAt === undefined ? text`Confirmed with ${name}.` : text`Confirmed with ${name} for ${date(startsAt)}.`,
  confirmHint: text`The note is below, to copy.`,
  confirmTitle: (name: string): Text => text`Your note to ${name}`,
  confirmNote: ({
    name,
    startsAt,
    zone,
    from,
  }: {
    name: string
    startsAt: Instant
    zone: Zone
    from: string
  }): string => {
    const when = local(startsAt, zone)
    return `Hello ${name},

I'm looking forward to our talk on ${when.toFormat('cccc d LLLL')} at ${when.toFormat('h:mm a').toLowerCase()} (${when.toFormat('ZZZZ')}). Does that still suit you? If anything has changed, just let me know.

Best wishes,
${from}`
  },
  move: 'Move the time',
  log: (name: string): Text => text`How did it go with ${strong(name)}? Two lines now are worth a page tomorrow.`,
  logIt: 'Log it',
  moved: 'It moved',
  off: "It won't happen",
  thanks: (name: string): Text => text`A thank-you to ${strong(name)} within a day is what people remember.`,
  youWrote: (words: string): Text => text`That belongs in it: “${words}”`,
  due: (due: Instant): Text => text`Due by ${date(due, 'near')}.`,
  late: (name: string): Text =>
    text`It's past the day for your thank-you to ${strong(name)}. A short note still counts.`,
  draft: 'Draft it',
  sent: 'I sent it',
  hour: 'In an hour',
  tonight: 'Tonight',
  tomorrow: 'Tomorrow 9 am',
  snoozed: (until: Instant): Text => text`I'll remind you again ${date(until, 'near')}.`,
  beforeThat: (name: string, startsAt: Instant): Text =>
    text`Your talk with ${name} is before that: ${date(startsAt, 'near')}. A short note now is best.`,
  movedSince: (name: string): Text =>
    text`Your talk with ${name} has another date since, so I'll ask again before that one.`,
  logLate: (name: string, ended: Instant): Text =>
    text`Your talk with ${strong(name)} was planned to end ${date(ended, 'near')}. What do you still remember? Two lines are enough.`,
  over: text`That reminder is no longer needed.`,
}
