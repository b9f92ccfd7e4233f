import type { DraftSlots, RequestId } from '../../../coaching/drafts.ts'
import { type Found, foundOf } from '../../../interviews/drafts.ts'
import type { Format } from '../../../interviews/interview.ts'
import { ended, fitted, nameOf, paragraphs, sentences, signed, slot } from '../../draft-pieces.ts'
import { aimLine, hello, introduced, path, referrer, student, theirWork } from './pieces.ts'
import { offered } from './times.ts'

export const asking: Record<Format, (minutes: number) => string> = {
  video: (minutes) => `Could I have ${minutes} minutes of your time, by video or as suits you best?`,
  phone: (minutes) => `Could I have ${minutes} minutes of your time on the phone?`,
  person: (minutes) => `Could I have ${minutes} minutes of your time, in person where you work if that suits you?`,
  coffee: (minutes) => `Could I invite you to a ${minutes}-minute coffee, at a place close to your work?`,
  writing: (minutes) =>
    `Could I send you a few questions in writing? They should take no more than ${minutes} minutes to answer.`,
}

const FOUND: Record<Found, string> = {
  alumni: 'I found your name on our alumni list.',
  network: 'I came across your profile online.',
  article: 'I found your name through something that you published or presented.',
  association: 'I found your name through a professional association.',
  directory: 'I found your name in a directory of your field.',
  met: "We've met before, so I thought of you.",
}

/** Who gave the name, else how it was found (B5). */
export const howFound = (contact: DraftSlots['contact'], most: number): string => {
  const who = referrer(contact.referredBy, most)
  if (who !== '') return `${who} gave me your name.`
  const found = foundOf(contact)
  return found === undefined ? '' : FOUND[found]
}

const exploring = ({ contact }: DraftSlots, most: number): string =>
  sentences(path(contact, most), `I'd love to hear from you what ${theirWork(contact, most)} is really like.`)

const NO_JOB = "It's for information, not for a job."

const atYourConvenience = (slots: DraftSlots, most: number): string => {
  if (slots.format === 'writing')
    return 'There is no hurry at all: answer whenever it suits you, and as briefly as you like.'
  const times = offered(slots, most)
  if (times === '')
    return "I'm happy to work around your schedule. If you name two or three times, I'll make one of them work."
  const other = times.includes(' Or ') ? 'If none of these suits you' : 'If that does not suit you'
  return `${times} ${other}, any other time that does is fine.`
}

const email = (slots: DraftSlots, most: number): string => {
  const { contact, minutes, format, aim, profile } = slots
  const interests = slot(profile.interests, most)
  return paragraphs(
    `Subject: ${minutes} minutes to ask about your work?`,
    hello(contact.name, most),
    sentences(
      introduced(profile, most),
      howFound(contact, most),
      exploring(slots, most),
      interests !== '' && ended(`My interests: ${interests}`),
    ),
    sentences(asking[format](minutes), aimLine(aim, most)),
    `I'm after information, not a job, and I'll keep to the time. ${atYourConvenience(slots, most)}`,
    signed('Thank you for considering it.\n', profile.name, most),
  )
}

const message = (slots: DraftSlots, most: number): string => {
  const { contact, minutes, format, aim, profile } = slots
  return paragraphs(
    sentences(hello(contact.name, most), iAm(profile, most), howFound(contact, most), exploring(slots, most)),
    sentences(asking[format](minutes), aimLine(aim, most), NO_JOB),
    sentences(atYourConvenience(slots, most), 'Thank you!'),
  )
}

/** After a greeting, in the same line. */
const iAm = (profile: DraftSlots['profile'], most: number): string => {
  const name = nameOf(profile.name, most)
  return `${name === '' ? '' : `my name is ${name}. `}I'm ${student(profile, most)}.`
}

/** "This is Sam. I'm a student": how one says it on the phone. */
export const thisIs = ({ profile }: DraftSlots, most: number): string => {
  const name = nameOf(profile.name, most)
  return `${name === '' ? '' : `this is ${name}. `}I'm ${student(profile, most)}.`
}

const call = (slots: DraftSlots, most: number): string => {
  const { contact, minutes, format, aim } = slots
  return paragraphs(
    'When they answer',
    sentences(hello(contact.name, most), thisIs(slots, most), howFound(contact, most), 'Do you have a minute?'),
    sentences(
      exploring(slots, most),
      aimLine(aim, most),
      NO_JOB,
      asking[format](minutes),
      format !== 'writing' && 'Which day suits you?',
      offered(slots, most),
    ),
    'If now suits them',
    "Thank you, that's kind. I have my questions here.",
    'If they are busy',
    'Of course. When would be a good time to call again?',
  )
}

const voicemail = (slots: DraftSlots, most: number): string => {
  const { contact, minutes, profile } = slots
  const number = slot(profile.phone ?? '', Math.min(most, 40))
  return sentences(
    hello(contact.name, most),
    thisIs(slots, most),
    howFound(contact, most),
    path(contact, most),
    `I'd like to ask you about ${theirWork(contact, most)} for ${minutes} minutes.`,
    NO_JOB,
    number !== '' && `My number is ${number}.`,
    "I'll also try again in a few days. Thank you!",
  )
}

const WRITERS: Record<RequestId, (slots: DraftSlots, most: number) => string> = {
  'request-email': email,
  'request-call': call,
  'request-voicemail': voicemail,
  'request-message': message,
}

/** Asks for a talk, in each of the ways in which one can; at most 1,800 characters whatever the slots hold. */
export const request =
  (id: RequestId) =>
  (slots: DraftSlots): string =>
    fitted((most) => WRITERS[id](slots, most), 290)
