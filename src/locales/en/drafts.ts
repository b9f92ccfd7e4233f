import {
  DRAFT_LENGTH,
  type OpeningSlots,
  type ReportSlots,
  type RequestSlots,
  type ThanksSlots,
  type UpdateSlots,
} from '../../coaching/drafts.ts'
import { countWords } from '../../coaching/spoken.ts'
import { clip, oneLine } from '../../core/clean.ts'
import type { Format } from '../../interviews/interview.ts'
import type { Profile, Stage } from '../../people/member.ts'

/** Where only the student knows. */
const YOUR_NAME = '[your name]'

/** One line of at most `length` characters, without what ends a sentence. */
const slot = (words: string, length: number): string => clip(oneLine(words), length).replace(/[\s.,;:]{1,9}$/u, '')
/** Words that end a sentence of ours, whatever they end in themselves. */
const ended = (words: string): string => (/[.!?…]["'”’)]?$/u.test(words) ? words : `${words}.`)
/** Words of another's, or from notes: whatever was typed, the sentence round it holds. */
const quoted = (words: string): string => `“${words.replace(/[“”"]/gu, "'")}”`
const listed = (parts: readonly string[]): string => new Intl.ListFormat('en', { type: 'conjunction' }).format(parts)

/** "a data analyst", "an engineer": by the first sound, as far as letters tell it. */
const withArticle = (job: string): string => {
  const [first = ''] = job.split(/[\s-]/)
  const spelled = /^[A-Z]{2,3}$/.test(first)
  const vowel = spelled
    ? /^[AEFHILMNORSX]/.test(first)
    : /^[aeio]|^u(?!ni|se|ti|x\b)|^(hon|hour|heir)/i.test(first) && !/^(eu|one\b)/i.test(first)
  return /^(an?|the) /i.test(job) ? job : `${vowel ? 'an' : 'a'} ${begunSmall(job)}`
}
/** Phones begin every field with a capital; a few jobs have a right to it. */
const begunSmall = (job: string): string =>
  /^[A-Z][a-z]/.test(job) && !CAPITAL.test(job) ? job.charAt(0).toLowerCase() + job.slice(1) : job
const CAPITAL =
  /^(English|French|German|Spanish|Italian|Portuguese|Russian|Arabic|Hebrew|Latin|Greek|Chinese|Japanese|Korean|Hindi|American|African|Asian|European|Christian|Montessori|Java|Python|Linux)\b/
/** After "I'd like to find out", an aim that begins with the same words. */
const withoutFindOut = (aim: string): string => aim.replace(/^(to )?(find out|learn)( about)? /i, '')

type Part = string | false
const sentences = (...parts: readonly Part[]): string => parts.filter((part) => part !== false && part !== '').join(' ')
const paragraphs = (...parts: readonly Part[]): string =>
  parts.filter((part) => part !== false && part !== '').join('\n\n')

/** Builds with ever shorter slots until it fits, so that what is cut is the longest. */
const fitted = (build: (most: number) => string, mostWords: number): string => {
  const drafts = [360, 240, 200, 160, 130, 100, 80, 60, 40, 24].map(build)
  const fits = (draft: string) => draft.length <= DRAFT_LENGTH && countWords(draft) <= mostWords
  return drafts.find(fits) ?? build(10)
}

const hello = (name: string, most: number): string => {
  const who = slot(name, Math.min(most, 60))
  return who === '' ? 'Hello,' : `Hello ${who},`
}

const signature = (name: string, most: number): string => slot(name, Math.min(most, 60)) || YOUR_NAME

const STUDENTS: Record<Exclude<Stage, 'changer'>, string> = {
  first: 'a student',
  middle: 'a student',
  final: 'a final-year student',
  graduate: 'a graduate student',
  alumnus: 'a graduate',
}

/** What many write who have no subject yet. */
const UNDECIDED = /^(undeclared|undecided|none|not sure|n\/?a|-)$/i

/** Who one is (B4): "a final-year student of History at State College". */
const student = ({ stage, field, school }: Profile, most: number): string => {
  const subject = UNDECIDED.test(field.trim()) ? '' : slot(field, Math.min(most, 60))
  const where = slot(school, Math.min(most, 60))
  const from = where === '' ? '' : ` ${stage === 'alumnus' || stage === 'changer' ? 'from' : 'at'} ${where}`
  if (stage !== 'changer') return `${STUDENTS[stage]}${subject === '' ? '' : ` in ${subject}`}${from}`
  const background =
    subject === '' && where === '' ? '' : `, with a background${subject === '' ? '' : ` in ${subject}`}${from}`
  return `somebody who is changing careers${background}`
}

const asking: Record<Format, (minutes: number) => string> = {
  video: (minutes) => `Could I have ${minutes} minutes of your time for a video call?`,
  phone: (minutes) => `Could I have ${minutes} minutes of your time on the phone?`,
  person: (minutes) => `Could I have ${minutes} minutes of your time, in person where you work if that suits you?`,
  coffee: (minutes) => `Could I invite you to a coffee of ${minutes} minutes, at a place close to your work?`,
  writing: (minutes) =>
    `Could I send you a few questions in writing? They should take no more than ${minutes} minutes to answer.`,
}

/**
 * Asks for a talk: an e-mail with its subject, a script for a call, or a direct message, as the contact likes to be
 * reached. At most 1,800 characters whatever the slots hold.
 */
export const request = (slots: RequestSlots): string => {
  const write = { email, call, message }[slots.contact.way ?? 'email']
  return fitted((most) => write(slots, most), 260)
}

const referred = (referredBy: string, most: number): Part => {
  const who = slot(referredBy, Math.min(most, 80))
  return who !== '' && `I'm writing because ${who} gave me your name.`
}

const exploring = ({ occupation, organisation }: RequestSlots['contact'], most: number): string => {
  const work = slot(occupation, Math.min(most, 80))
  const place = slot(organisation, Math.min(most, 80))
  const where = place === '' ? '' : ` at ${place}`
  return `I'm curious what your work${work === '' ? '' : ` as ${withArticle(work)}`}${where} is really like, and I'd love to hear it from you.`
}

const aimLine = (aim: string, most: number): Part => {
  const what = slot(aim, most)
  return what !== '' && ended(`What I'd most like to find out: ${withoutFindOut(what)}`)
}

const email = ({ contact, minutes, format, aim, profile }: RequestSlots, most: number): string => {
  const work = slot(contact.occupation, Math.min(most, 60))
  const interests = slot(profile.interests, most)
  return paragraphs(
    `Subject: ${minutes} minutes to ask about your work${work === '' ? '' : ` as ${withArticle(work)}`}?`,
    hello(contact.name, most),
    sentences(
      `My name is ${signature(profile.name, most)}, and I'm ${student(profile, most)}.`,
      referred(contact.referredBy, most),
      exploring(contact, most),
      interests !== '' && ended(`My interests: ${interests}`),
    ),
    sentences(asking[format](minutes), aimLine(aim, most)),
    `I'm after information, not a job, and I'll keep to the time. ${atYourConvenience(format)}`,
    `Thank you for considering it.\n\n${signature(profile.name, most)}`,
  )
}

const atYourConvenience = (format: Format): string =>
  format === 'writing'
    ? 'There is no hurry at all: answer whenever it suits you, and as briefly as you like.'
    : 'Any time that is good for you is good for me. If you name two or three, I will fit in.'

const message = ({ contact, minutes, format, aim, profile }: RequestSlots, most: number): string =>
  paragraphs(
    sentences(
      hello(contact.name, most),
      `I'm ${signature(profile.name, most)}, ${student(profile, most)}.`,
      referred(contact.referredBy, most),
      exploring(contact, most),
    ),
    sentences(asking[format](minutes), aimLine(aim, most), "It's for information, not for a job."),
    sentences(atYourConvenience(format), 'Thank you!'),
  )

const call = ({ contact, minutes, format, aim, profile }: RequestSlots, most: number): string => {
  const name = signature(profile.name, most)
  const who = slot(contact.referredBy, Math.min(most, 80))
  const sentBy: Part = who !== '' && `I'm calling because ${who} gave me your name.`
  const purpose = sentences(exploring(contact, most), aimLine(aim, most))
  return paragraphs(
    'When they answer',
    sentences(
      hello(contact.name, most),
      `this is ${name}, ${student(profile, most)}.`,
      sentBy,
      'Do you have a minute?',
    ),
    sentences(
      purpose,
      "It's for information, not for a job.",
      asking[format](minutes),
      format !== 'writing' && 'Which day suits you?',
    ),
    'If now suits them',
    "Thank you, that's kind. I have my questions here.",
    'If they are busy',
    'Of course. When would be a good time to call again?',
    'On voicemail',
    sentences(
      hello(contact.name, most),
      `this is ${name}.`,
      sentBy,
      `I'd like to ask you about your work for ${minutes} minutes, for information and not for a job.`,
      "My number is [your number], and I'll also try again in a few days. Thank you!",
    ),
  )
}

/** What one says first (C4): background and goals, a minute to a minute and a half when said aloud. */
export const opening = (slots: OpeningSlots): string => fitted((most) => spokenOpening(slots, most), 250)

const spokenOpening = ({ contact, minutes, aim, profile }: OpeningSlots, most: number): string => {
  const name = slot(profile.name, Math.min(most, 60))
  const who = slot(contact.name, Math.min(most, 60))
  const work = slot(contact.occupation, Math.min(most, 80))
  const place = slot(contact.organisation, Math.min(most, 80))
  const interests = slot(profile.interests, most)
  const what = slot(aim, most)
  return paragraphs(
    sentences(
      `Thank you for making time for me${who === '' ? '' : `, ${who}`}.`,
      "Let me say in a minute who I am and why I asked you, and then I'd much rather listen.",
    ),
    sentences(
      `${name === '' ? "I'm" : `My name is ${name}, and I'm`} ${student(profile, most)}.`,
      interests !== '' && ended(`A few things I care about: ${interests}`),
      work === ''
        ? 'I want to find out which line of work would suit me.'
        : `I'm looking closely at what it means to be ${withArticle(work)}, because I want to know whether it would suit me.`,
      `I've read what I could find about it${place === '' ? '' : ` and about ${place}`}, and I know roughly what it looks like from outside.`,
      'No page can tell me what it is like from inside, on an ordinary day. So I want to talk to somebody who does it.',
    ),
    sentences(
      what === ''
        ? 'I would like to go home with one clear picture of your work.'
        : ended(`What I'd most like to find out today: ${withoutFindOut(what)}`),
      "To be plain, I'm here for information and not for a job.",
    ),
    sentences(
      `I asked you for ${minutes} minutes, and I'll keep an eye on the clock.`,
      'I have a few questions with me. If there is a better one that I should ask, please tell me.',
      'Is it all right with you if I take notes?',
    ),
  )
}

const FOR_WHAT: Record<Format, string> = {
  // A talk that was never planned has no format of its own: nothing is claimed.
  video: 'taking the time to talk with me',
  phone: 'taking the time to talk with me',
  person: 'taking the time to meet me',
  coffee: 'taking the time to meet me',
  writing: 'taking the time to answer my questions',
}

/**
 * Thanks, made of what was logged: what was learned in the student's own words, the advice, the names, the next step.
 * 80 to 170 words that end with the student's name; at most 1,800 characters whatever the slots hold.
 */
export const thanks = (slots: ThanksSlots): string => fitted((most) => note(slots, most), 170)

/** How many pieces of advice, and how many names, a note speaks of. */
const SPOKEN_OF = 2

/** Lines that end without a stop are set apart by a semicolon. */
const inOneLine = (lines: string): string =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, i, all) => (i < all.length - 1 && /[\p{L}\p{N}]$/u.test(line) ? `${line};` : line))
    .join(' ')

const note = (
  { contact, profile, format, learned, suggestions, referrals, left = [] }: ThanksSlots,
  most: number,
): string => {
  // What was learned matters most (D9), so it keeps the most room.
  const short = Math.max(12, Math.ceil(most / 3))
  const told = slot(inOneLine(learned), most)
  const advice = suggestions.map(({ words }) => slot(words, short)).filter((words) => words !== '')
  const names = referrals.map(({ name }) => slot(name, Math.min(short, 40))).filter((name) => name !== '')
  return paragraphs(
    hello(contact.name, most),
    sentences(
      `Thank you for ${FOR_WHAT[format]}, and for answering so openly.`,
      'You gave me a picture of your work that I could not have got from reading.',
    ),
    sentences(
      'One thing from my notes that stays with me:',
      told === '' ? '[one thing that you learned].' : ended(quoted(told)),
      advice.length + names.length === 0 &&
        'I would not have known to look for that on my own. It helps me to see what to find out next.',
    ),
    sentences(
      advice.length > 0 && ended(`I'm going to act on your advice: ${listed(advice.slice(0, SPOKEN_OF).map(quoted))}`),
      names.length > 0 && `Thank you also for pointing me to ${listed(names.slice(0, SPOKEN_OF))}.`,
      'I will let you know how things go from here, because you had a part in it.',
    ),
    left.length > 0 && leftOver(left.slice(0, SPOKEN_OF).map((question) => slot(question, short))),
    'If there is ever something I can do for you in return, I would be glad to.',
    `With many thanks,\n${signature(profile.name, most)}`,
  )
}

/** C10: what there was no time for, asked in passing. */
const leftOver = (questions: readonly string[]): string =>
  sentences(
    `We ran out of time for ${questions.length === 1 ? 'one of my questions' : 'some of my questions'}: ${questions.map(quoted).join(' ')}`,
    'If a line or two is easy for you, I would love to hear what you think.',
  )

/** News for whoever gave the name (E1): short, with one thing that was learned. */
export const report = (slots: ReportSlots): string =>
  fitted((most) => {
    const { contact, profile, learned } = slots
    const name = slot(contact.name, Math.min(most, 60))
    const told = slot(inOneLine(learned), most)
    return paragraphs(
      hello(contact.referredBy, most),
      sentences(
        `I talked with ${name}, and I wanted you to know how it went.`,
        told === ''
          ? 'It helped me to see the work from inside, as no page could have.'
          : `One thing that stays with me: ${ended(quoted(told))}`,
      ),
      'Thank you for the name: without you I would not have thought of asking.',
      `Best wishes,\n${signature(profile.name, most)}`,
    )
  }, 120)

/** The student's own deadline is no news to whoever gave the advice. */
const undated = (words: string): string => words.replace(/,? (?:by|before|until) [^,;.]{1,30}\.?$/i, '')

/** A sign of life (E2, E3): what was done with their advice, where something was. */
export const update = (slots: UpdateSlots): string =>
  fitted((most) => {
    const { contact, profile, learned, suggestions } = slots
    const done = suggestions
      .filter(({ doneAt }) => doneAt !== undefined)
      .map(({ words }) => slot(undated(words), most))
      .slice(0, SPOKEN_OF)
    const told = slot(inOneLine(learned), most)
    return paragraphs(
      hello(contact.name, most),
      done.length > 0
        ? `I have followed your advice, and I wanted you to hear of it: ${ended(listed(done.map(quoted)))}`
        : sentences(
            'I have thought of our talk more than once since.',
            told !== '' && `What you told me still helps: ${ended(quoted(told))}`,
          ),
      '[one thing that is new with you, or something you read that they may like]',
      `I hope all is well with you.`,
      `Best wishes,\n${signature(profile.name, most)}`,
    )
  }, 140)
