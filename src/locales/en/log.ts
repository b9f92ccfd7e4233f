import { date, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'

export const log = {
  command: 'Write down how a talk went',
  takes: 'Who did you talk to?',
  shortcut: 'Log a talk',
  onMessage: 'Log a talk',
  form: {
    title: 'Log a talk',
    submit: 'Save',
    progress: '1 of 2',
    fields: {
      who: { label: 'Who was it with?', placeholder: 'Ada Lovelace' },
      outcome: {
        label: 'What happened?',
        options: { held: 'We talked', moved: 'It was moved', off: 'It was called off' },
      },
      ended: {
        label: 'When did it end?',
        placeholder: 'today at 3:30 pm',
        hint: 'Empty means just now, or as planned.',
      },
      learned: {
        label: 'What did you learn?',
        hint: 'A few words are enough, new terms too. Your thank-you will draw on it.',
      },
      next: {
        label: 'Your next step, and by when?',
        placeholder: 'Send her my notes by Friday',
        hint: 'Even a small one. Empty means that there is none.',
      },
    },
  },
  detailsForm: {
    title: 'About the talk',
    submit: 'Save',
    fields: {
      referrals: {
        label: 'Whom else should you talk to?',
        hint: 'One name a line. Add "(ask first)" where you may not say who sent you.',
        placeholder: 'Grace Hopper',
      },
      advice: { label: 'Advice to act on', hint: 'One piece a line, with a date where you have one: "by Friday".' },
      details: { label: 'How to reach them', placeholder: 'ada@engine.example' },
      aimMet: { label: 'Did you find out what you wanted?', options: { yes: 'Yes', no: 'Not yet' } },
      keptToTime: { label: 'Did you keep to the time?', options: { yes: 'Yes', no: 'It ran over' } },
    },
  },
  secondPage: '2 of 2',
  pageIntro: (name: string): Text =>
    text`Your talk with ${strong(name)} is saved. Did you hear more worth keeping? All of this is optional.`,
  which: text`Which talk do you want to log?`,
  someoneElse: 'Someone else',
  another: 'Another talk',
  savedTitle: (name: string): Text => text`Your talk with ${name}`,
  held: (endedAt: Instant): Text => text`Kept. It ended ${date(endedAt, 'near')}.`,
  off: (name: string): Text =>
    text`Noted: no talk with ${name} for now. I won't remind you of it. Some don't work out; that's normal.`,
  moved: (name: string): Text => text`Noted: the talk with ${name} was moved. What you wrote is kept. When is it now?`,
  alreadyLogged: (name: string): Text => text`Your talk with ${name} is logged already.`,
  learned: 'You learned',
  next: 'Next step',
  adviceOn: (words: string, on: Instant): Text => text`${words} (${date(on, 'day')})`,
  adviceDone: (words: string): Text => text`${words} (done)`,
  dateAdvice: 'Remind me of the advice',
  cadence: 'Keep in touch',
  nextOn: (words: string, on: Instant): Text => text`${words} (${date(on, 'day')})`,
  aim: (aim: string): Text => text`${strong('Your aim was:')} ${aim}`,
  thanksDue: (name: string, due: Instant): Text => text`Your thank-you to ${name} is due by ${date(due, 'near')}.`,
  thanksLate: (name: string): Text => text`It's past the time for a thank-you to ${name}. A short note still counts.`,
  draftThanks: 'Draft the thank-you',
  logged: (name: string): Text => text`Logged: your talk with ${strong(name)}.`,
  details: 'Add details',
  change: 'Change this',
  setTime: 'Set the new time',
  pointer: (name: string): Text => text`Kept. The details of your talk with ${name} are in our direct messages.`,
  referrals: 'Talk to next',
  mayBeNamed: (name: string): Text => text`${name} (you may say who sent you)`,
  /** Behind a name in the form, as it is read there. */
  askFirstMark: '(ask first)',
  askFirst: (name: string): Text => text`${name} (ask first before naming who sent you)`,
  advice: 'Advice to act on',
  reach: 'How to reach them',
  aimMet: { label: 'Aim', yes: text`met`, no: text`not yet` },
  aimWas: (aim: string): string => `You wanted: ${aim}`,
  keptToTime: { label: 'Time', yes: text`kept`, no: text`ran over` },
}
