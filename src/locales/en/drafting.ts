import type { PlanPart } from '../../coaching/plan-mark.ts'
import { type Text, text } from '../../core/text.ts'
import type { DraftId, Found } from '../../interviews/drafts.ts'
import { listed } from './list.ts'

const found: Record<Found, string> = {
  alumni: 'On an alumni list',
  network: 'Online, in a network',
  article: 'In an article or a talk of theirs',
  association: 'Through an association',
  directory: 'In a directory',
  met: 'We know each other',
}

const planParts: Record<PlanPart, string> = {
  aim: 'your aim',
  minutes: 'the minutes',
  format: 'the format',
  time: 'the time',
  place: 'the place',
  source: 'who gave you the name',
}

/** What is said beside a draft, and what is asked before one. */
export const drafting = {
  title: {
    'request-email': (name: string): Text => text`Your e-mail to ${name}`,
    'request-call': (name: string): Text => text`Your call to ${name}`,
    'request-voicemail': (name: string): Text => text`Your voicemail for ${name}`,
    'request-message': (name: string): Text => text`Your message to ${name}`,
    'second-note': (name: string): Text => text`Once more, to ${name}`,
    'second-call': (name: string): Text => text`Your call to ${name}`,
    opening: (name: string): Text => text`Your opening with ${name}`,
    confirm: (name: string): Text => text`Your note to ${name}`,
    thanks: (name: string): Text => text`Your thank-you to ${name}`,
    report: (name: string): Text => text`Your news for ${name}`,
    news: (name: string): Text => text`Your news for ${name}`,
    keep: (name: string): Text => text`Your note to ${name}`,
    feeler: (name: string): Text => text`Your note to ${name}`,
    'got-job': (name: string): Text => text`Your good news for ${name}`,
    'got-job-lead': (name: string): Text => text`Your good news for ${name}`,
  } satisfies Record<DraftId, (name: string) => Text>,

  request: text`The draft is below, to copy. You send it yourself.`,
  /** A13. */
  glad: text`Most people are glad to be asked.`,
  spoken: text`What to say is below. Use your own words: nobody minds a pause.`,
  note: text`The note is below, to copy. You send it yourself; then tell me.`,
  feeler: text`This one may ask about openings: you thanked them, and you know what you want.`,
  /** D9. */
  nothingSpecific: text`It says nothing yet that only this talk gave you. One detail would make it yours.`,
  offerTimesHint: text`Two or three times of yours make it easy to say yes.`,
  pointer: (name: string): Text => text`The draft for ${name} is in our direct messages.`,
  mail: (address: string): string => `Write to ${address}`,

  ways: {
    'request-email': 'As an e-mail',
    'request-call': 'As a call',
    'request-voicemail': 'As a voicemail',
    'request-message': 'As a message',
    'second-note': 'As a note',
    'second-call': 'As a call',
  },
  planChanged: (parts: readonly PlanPart[]): Text =>
    text`Your plan has changed since you edited this. What is new: ${listed(parts.map((part) => planParts[part]))}. Does your text still fit?`,
  outsideWork: text`Some of these times are outside working hours where they live.`,
  asYouWrote: (name: string): Text => text`Your notes stand in it word for word. Read them once as ${name} would.`,
  addReach: 'Add how to reach them',
  offerTimes: 'Offer times',
  otherTimes: 'Other times',
  askOnceMore: 'Ask once more',
  whatToSay: 'What to say',
  shortNote: 'A short note',
  told: 'I told them',

  form: {
    title: 'Your draft',
    submit: 'Save',
    fields: { words: { label: 'The words', hint: 'Empty it to get my wording back.' } },
  },
  sourceForm: {
    title: 'How you got the name',
    submit: 'Go on',
    intro: text`People say yes more often when they know. One of the two is enough.`,
    fields: {
      referredBy: { label: 'Who gave you the name?', placeholder: 'Professor Somerville' },
      found: { label: 'Or how did you find it?', options: found },
    },
  },
  phoneForm: {
    title: 'Your number',
    submit: 'Go on',
    fields: { phone: { label: 'Where can they call you back?', placeholder: '555 0134' } },
  },
  learnedForm: {
    title: 'One thing first',
    submit: 'Go on',
    intro: text`A detail from this talk makes the note yours: a habit, a number, a story.`,
    fields: {
      learned: {
        label: 'What from the talk will you remember?',
        placeholder: 'Analysts pair with engineers on Thursdays',
        hint: 'One thing is enough, and I keep it in your log.',
      },
    },
  },
  coffeeForm: {
    title: 'One thing first',
    submit: 'Go on',
    intro: text`A detail from this talk makes the note yours: a habit, a number, a story.`,
    fields: {
      learned: { label: 'What from the talk will you remember?', hint: 'One thing is enough.' },
      paid: { label: 'Did they pay for you?', options: { yes: 'Yes', no: 'No' } },
    },
  },
  newsForm: {
    title: 'One thing first',
    submit: 'Go on',
    fields: {
      news: {
        label: 'What is new with you?',
        placeholder: 'I finished the statistics course.',
        hint: 'Or something you read that they may like. Write it as it should stand there.',
      },
    },
  },
  progressForm: {
    title: 'One thing first',
    submit: 'Go on',
    fields: {
      news: {
        label: 'What have you done since your talk?',
        placeholder: 'I finished the statistics course.',
        hint: 'Write it as it should stand in the note.',
      },
    },
  },
  reachForm: {
    title: 'How to reach them',
    submit: 'Save',
    fields: { details: { label: 'E-mail, number or link', placeholder: 'ada@engine.example' } },
  },
  windowsForm: {
    title: 'Times to offer',
    submit: 'Save',
    fields: {
      first: { label: 'A time that suits you', placeholder: 'Tuesday at 3 pm' },
      second: { label: 'Another one', placeholder: 'Wednesday at 10 am' },
      third: { label: 'A third one' },
      zone: { label: 'Where do they live?', placeholder: 'Boston', hint: 'Then times are given in theirs too.' },
    },
  },

  /** Where something else comes first, or nothing is to be written any more. */
  first: {
    thanks: (name: string): Text =>
      text`First your thank-you to ${name}. Asking about openings comes after it, once you know what you want to become.`,
    decision: text`First tell me what you want to become. Then you may ask them about openings.`,
    job: text`First tell me about the job. Then I draft the news for everyone.`,
  },
  decide: 'Say what I decided',
  tellJob: 'Tell about the job',
}
