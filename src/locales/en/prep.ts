import { date, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import type { Contact, Format, Way } from '../../interviews/interview.ts'
import type { Minutes } from '../../people/policy.ts'
import { spoken } from '../spoken.ts'

const formats: Record<Format, string> = {
  video: 'Video call',
  phone: 'Phone call',
  person: 'In person, where they work',
  coffee: 'Over coffee or lunch',
  writing: 'In writing',
}
const formatsShort: Record<Format, string> = {
  video: 'video',
  phone: 'phone',
  person: 'in person',
  coffee: 'over coffee',
  writing: 'in writing',
}
const ways: Record<Way, string> = { email: 'E-mail', call: 'Phone call', message: 'Direct message' }

const lengths: Record<Minutes, string> = {
  '15': '15 minutes',
  '20': '20 minutes',
  '30': '30 minutes',
  '45': '45 minutes',
  '60': '60 minutes',
}

const person = ({ name, occupation, organisation }: Contact): Text => {
  const work = [occupation, organisation].filter((part) => part !== '').join(' at ')
  return work === '' ? text`${name}` : text`${name} · ${work}`
}

export const prep = {
  command: 'Plan a talk with someone and get ready for it',
  takes: 'Who do you want to talk to?',
  shortcut: 'Plan a talk',
  form: {
    title: 'Plan a talk',
    submit: 'Save',
    progress: '1 of 2',
    fields: {
      who: { label: 'Who?', placeholder: 'Ada Lovelace' },
      occupation: { label: 'Their job', placeholder: 'Data analyst' },
      aim: {
        label: 'What do you want to find out?',
        placeholder: 'Do analysts really write code every day?',
        hint: 'One thing is enough.',
      },
      minutes: {
        label: 'How long will you ask for?',
        options: lengths,
      },
      when: {
        label: 'When is it?',
        placeholder: 'Tuesday at 3 pm',
        hint: "In your own words. Leave it empty if you don't know yet.",
      },
    },
  },
  planForm: {
    title: 'Change the plan',
    submit: 'Save',
    fields: {
      occupation: { label: 'Their job', placeholder: 'Data analyst' },
      aim: { label: 'What do you want to find out?', placeholder: 'Do analysts really write code every day?' },
      minutes: { label: 'How long will you ask for?', options: lengths },
    },
  },
  openAlready: (name: string): Text => text`You have a talk with ${strong(name)} planned already:`,
  showOpen: 'Show that one',
  changePlan: 'Change the plan',
  anotherOne: text`If this is another talk with them, use what you wrote.`,
  saved: (name: string): Text => text`Saved: your talk with ${strong(name)}.`,
  redrafted: text`Your change is saved.`,
  secondPage: '2 of 2',
  pageIntro: (name: string): Text =>
    text`Your talk with ${strong(name)} is saved. Do you know any of this yet? All of it is optional.`,
  detailsForm: {
    title: 'A few details',
    submit: 'Save',
    fields: {
      organisation: { label: 'Where do they work?', placeholder: 'Engine Works' },
      format: {
        label: 'How will you talk?',
        options: formats,
        hint: 'Where they work tells you most. A call or a few lines count too.',
      },
      place: {
        label: 'Where, and how long to get there?',
        placeholder: 'Blue Door Café, 20 min',
        hint: 'A link or number is fine too.',
      },
      referredBy: { label: 'Who gave you the name?', placeholder: 'Professor Somerville' },
      way: { label: 'How do they like to be reached?', options: ways },
    },
  },
  whenForm: {
    title: 'Set the time',
    submit: 'Save',
    fields: {
      when: { label: 'When is it?', placeholder: 'Tuesday at 3 pm', hint: 'In your own words, in your time zone.' },
    },
  },
  openingForm: {
    title: 'Your opening',
    submit: 'Save',
    fields: {
      words: { label: 'What you say first', hint: 'One to two minutes, spoken. Empty it to get my wording back.' },
    },
  },

  which: text`Which talk?`,
  pick: ({ contact, startsAt }: { contact: Contact; startsAt?: Instant }): Text =>
    startsAt === undefined ? text`${person(contact)} · no date yet` : text`${person(contact)} · ${date(startsAt)}`,
  whichPerson: text`Whom do you mean?`,
  someoneNew: 'Someone new',

  head: person,
  when: (startsAt: Instant | undefined, end: Instant | undefined, format: Format): Text =>
    startsAt === undefined || end === undefined
      ? text`No date yet · ${formatsShort[format]}`
      : text`${date(startsAt)} to ${date(end, 'time')} · ${formatsShort[format]}`,
  where: (place: string, travel: number | undefined): Text =>
    travel === undefined
      ? text`${strong('Where:')} ${place}`
      : text`${strong('Where:')} ${place} · ${travel} min to get there`,
  referred: (name: string): Text => text`${strong('Through:')} ${name}`,
  interests: (interests: string): Text => text`${strong('You are curious about:')} ${interests}`,
  aim: (aim: string): Text => text`${strong('Aim:')} ${aim}`,
  before: (done: number, all: number): Text => text`${strong('Before you go')} · ${done} of ${all} done`,
  ask: (minutes: number, of: number, count: number): Text =>
    text`${strong('Ask')} · ${minutes} of ${of} min, ${count} questions`,
  mustAsk: (question: string): Text => text`${question} · must ask`,
  question: (question: string): Text => text`${question}`,
  closing: (question: string): Text => text`${question} · closing`,
  thanks: text`Last, thank them for their time.`,
  waiting: (count: number, minutes: number): Text =>
    count === 1
      ? text`One more question should be here, but has no room in ${minutes} minutes.`
      : text`${count} more questions should be here, but have no room in ${minutes} minutes.`,
  unclear: (count: number): Text =>
    count === 1
      ? text`One point that is not clear yet has no question on this card.`
      : text`${count} points that are not clear yet have no question on this card.`,
  more: (count: number): Text => text`… and ${count} more.`,
  allQuestions: 'All questions',
  questionsFor: (name: string): Text => text`Questions for ${name}`,
  questionsHint: text`The most important come first. You needn't read them out or get through them all.`,
  opening: (seconds: number): Text => text`${strong('Opening:')} ${spoken(seconds)} spoken`,
  noOpening: text`${strong('Opening:')} say who you are and what you hope to learn, in one to two minutes`,
  openingButton: 'My opening',
  openingFit: {
    short: (seconds: number): Text =>
      text`Under one minute: about ${spoken(seconds)} spoken. A little more about you would help.`,
    fits: (seconds: number): Text => text`About ${spoken(seconds)} spoken: a good length.`,
    long: (seconds: number): Text => text`Over two minutes: about ${spoken(seconds)} spoken. What could go?`,
  },
  /** The source stands with `WORDS_A_MINUTE`. */
  pace: (words: number): Text =>
    text`I count ${words} words a minute, as the National Center for Voice and Speech does. One to two minutes is good.`,
  draftRequest: 'Draft the request',
  setTime: 'Set the time',
  moveTime: 'Move the time',
  details: 'More details',
  editDetails: 'Edit details',
  edit: 'Edit',
  logIt: 'Log it',
  moreButton: 'More',
  firstOnes: 'Back to the first',
  iAsked: 'I asked them',
  iCalled: 'I called them',
  notAsked: 'Not asked yet',
  askAgain: 'Ask again later',
  declined: 'They said no',
  wrong: 'Wrong person',
  undo: 'Undo',
  askAgainForm: {
    title: 'Ask again later',
    submit: 'Save',
    fields: { on: { label: 'On which day?', placeholder: 'Monday', hint: 'I will remind you that morning.' } },
  },
  /** B10. */
  beReady: (open: number): Text =>
    text`They may have time on the spot. ${open === 1 ? 'One thing' : `${open} things`} to prepare ${open === 1 ? 'is' : 'are'} still open.`,
  askedOn: (at: Instant): Text => text`You asked ${date(at, 'day')}. No answer yet.`,
  triedOn: (asked: Instant, tried: Instant): Text =>
    text`You asked ${date(asked, 'day')}, and once more ${date(tried, 'day')}. No answer yet.`,
  askingAgain: (on: Instant): Text => text`Ask again ${date(on, 'day')}.`,
  turnedDown: { declined: text`They said no.`, wrong: text`They are not the one to ask.` },
  hasDate: (name: string, startsAt: Instant): Text =>
    text`Your talk with ${strong(name)} has a date since: ${date(startsAt, 'near')}. So nothing was changed.`,
  nowDeclined: (name: string): Text =>
    text`Noted: ${name} said no. I won't bring them up again. It happens to everyone, and it says nothing about you.`,
  nowWrong: (name: string): Text =>
    text`Noted: ${name} isn't the one to ask. Did they name somebody else? If not, ask whom they would talk to in their place.`,
  newName: 'Plan a talk with them',
  why: 'Why?',
  noYes: 'No clear yes?',
  whyTitle: text`Why these`,
  moreReasons: 'More reasons',
  pointer: (name: string): Text => text`Your prep card for ${name} is in our direct messages.`,
  draftPointer: (name: string): Text => text`The draft for ${name} is in our direct messages.`,
  alreadyLogged: (name: string): Text => text`Your talk with ${name} is logged already, so its time stays as it is.`,
}
