import { date, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import { quoted } from './quoted.ts'

export const remind = {
  confirm: (name: string, startsAt: Instant): Text =>
    text`Your talk with ${strong(name)} is coming up: ${date(startsAt, 'near')}. A short note to confirm saves you both a surprise.`,
  confirmButton: 'I confirmed',
  confirmDraft: 'Draft the note',
  confirmed: (name: string, startsAt: Instant | undefined): Text =>
    startsAt === undefined ? text`Confirmed with ${name}.` : text`Confirmed with ${name} for ${date(startsAt)}.`,
  move: 'Move the time',
  log: (name: string): Text => text`How did it go with ${strong(name)}? Two lines now are worth a page tomorrow.`,
  logIt: 'Log it',
  moved: 'It moved',
  off: 'It was called off',
  /** By the step of the ladder. */
  thanks: {
    'thanks-1': (name: string): Text =>
      text`Now is a good time to thank ${strong(name)}. People remember a quick thank-you.`,
    'thanks-2': (name: string): Text =>
      text`Your talk with ${strong(name)} is still fresh. This is a good moment for your thank-you.`,
    'thanks-3': (name: string): Text => text`Your thank-you to ${strong(name)} is due soon. Three lines are enough.`,
  },
  youWrote: (words: string): Text => text`You wrote: ${quoted(words)} That belongs in it.`,
  due: (due: Instant): Text => text`Due by ${date(due, 'near')}.`,
  late: (name: string): Text =>
    text`It's past the time for your thank-you to ${strong(name)}. A short note still counts.`,
  draft: 'Draft it',
  sent: 'I sent it',
  hour: 'In an hour',
  tonight: 'Tonight',
  tomorrow: 'Tomorrow 9 am',
  snoozed: (until: Instant): Text => text`I'll remind you again: ${date(until, 'near')}.`,
  beforeThat: (name: string, startsAt: Instant): Text =>
    text`Your talk with ${name} is before that: ${date(startsAt, 'near')}. A short note now is best.`,
  movedSince: (name: string): Text =>
    text`Your talk with ${name} has another date since, so I'll ask again before that one.`,
  logLate: (name: string): Text =>
    text`What do you still remember of your talk with ${strong(name)}? Two lines are enough.`,
  later: 'Another time',
  laterForm: {
    title: 'Remind me again',
    submit: 'Save',
    fields: {
      choice: {
        label: 'When?',
        options: {
          hour: 'In an hour',
          tonight: 'Tonight, 7 pm',
          tomorrow: 'Tomorrow morning, 9 am',
          monday: 'Next Monday, 9 am',
          date: 'On the date below',
        },
      },
      date: { label: 'Your own date', placeholder: '8 December at 10 am', hint: 'Only for "On the date below".' },
    },
  },
  waited: (due: Instant): Text => text`This one waited for you since ${date(due, 'near')}.`,
  meantFor: (due: Instant): Text => text`Sorry, this one is late. It was meant for ${date(due, 'near')}.`,
  dayOf: (startsAt: Instant): Text => text`Your talk: ${date(startsAt, 'near')}`,
  beThere: (at: Instant): Text => text`Be there by ${date(at, 'time')}.`,
  leaveBy: (leave: Instant, at: Instant): Text =>
    text`Leave by ${date(leave, 'time')} to be there by ${date(at, 'time')}.`,
  ask: (name: string): Text => text`You wanted to ask ${strong(name)} again about now. A few friendly lines will do.`,
  call: (name: string, asked: Instant): Text =>
    text`No answer from ${strong(name)} yet? You asked ${date(asked, 'day')}. A short, friendly call often helps. Messages get buried.`,
  letGo: (name: string, tried: Instant): Text =>
    text`You tried ${strong(name)} once more ${date(tried, 'day')}. Still no answer? That is nothing about you. It's fine to let it go, or to ask much later.`,
  letGoButton: 'Let it go',
  reach: (details: string): Text => text`How to reach them: ${details}`,
  next: (name: string, words: string, on: Instant): Text =>
    text`Your next step with ${strong(name)}: ${quoted(words)} You planned it for ${date(on, 'day')}.`,
  didIt: 'I did it',
  didThat: (words: string): string => `Done: ${words}`,
  advice: (name: string, on: Instant): Text => text`${strong(name)} gave you advice, to act on by ${date(on, 'day')}:`,
  report: (referrer: string, name: string): Text =>
    text`${strong(referrer)} pointed you to ${name}. Two lines on how the talk went will please them.`,
  told: 'I told them',
  keep: (name: string, last: Instant): Text =>
    text`You and ${strong(name)} were last in touch ${date(last, 'day')}. An article or a short update keeps the door open.`,
  wrote: 'I wrote to them',
  howOften: 'How often?',
  weekly: (count: number): Text => (count === 1 ? text`One thing is due` : text`${count} things are due`),
  tooMany: text`The last few reminders went by without an answer. Would you like fewer of them, or a break?`,
  fewer: 'Fewer, please',
  pause: 'A break of two weeks',
  goOn: 'Keep them coming',
  over: text`That reminder is no longer needed.`,
}
