import type { DraftSlots } from '../../../coaching/drafts.ts'
import { askedInNote } from '../../../coaching/left-over.ts'
import type { Format } from '../../../interviews/interview.ts'
import {
  ended,
  fitted,
  inOneLine,
  paragraphs,
  personOf,
  quoted,
  SPOKEN_OF,
  sentences,
  signed,
  slot,
} from '../../draft-pieces.ts'
import { listed } from '../list.ts'
import { hello, undated } from './pieces.ts'

const FOR_WHAT: Record<Format, string> = {
  // A talk that was never planned has no format of its own: nothing is claimed.
  video: 'taking the time to talk with me',
  phone: 'taking the time to talk with me',
  person: 'taking the time to meet me',
  coffee: 'taking the time to meet me',
  writing: 'taking the time to answer my questions',
}

/**
 * Thanks, made of what was logged: what was learned in the student's own words, the advice, the names.
 * 80 to 170 words that end with the student's name; at most 1,800 characters whatever the slots hold.
 */
export const thanks = (slots: DraftSlots): string => fitted((most) => note(slots, most), 170)

const note = (slots: DraftSlots, most: number): string => {
  const { contact, profile, format, learned, suggestions, referrals, left = [] } = slots
  // What was learned matters most (D9), so it keeps the most room.
  const short = Math.max(12, Math.ceil(most / 3))
  const told = slot(inOneLine(learned), most)
  const advice = suggestions.map(({ words }) => slot(undated(words), short)).filter((words) => words !== '')
  const names = referrals.map(({ name }) => personOf(name, Math.min(short, 40))).filter((name) => name !== '')
  return paragraphs(
    hello(contact.name, most),
    sentences(
      `Thank you for ${FOR_WHAT[format]}, and for sharing what you know.`,
      // B12: only where the student said so.
      format === 'coffee' && slots.slots.paid === true && 'Thank you for the treat as well: that was kind of you.',
      'It means a lot to hear about the work from somebody who does it.',
    ),
    sentences(
      told !== '' && `One thing from my notes that stays with me: ${ended(quoted(told))}`,
      (told === '' || advice.length + names.length === 0) &&
        'You gave me a lot to think about, and I want to find out more.',
    ),
    sentences(
      advice.length > 0 && ended(`I'm going to act on your advice: ${listed(advice.slice(0, SPOKEN_OF).map(quoted))}`),
      names.length > 0 && `Thank you also for pointing me to ${listed(names.slice(0, SPOKEN_OF))}.`,
      'I will let you know how things go from here, because you had a part in it.',
    ),
    left.length > 0 && leftOver(left),
    'If there is ever something I can do for you in return, I would be glad to.',
    signed('With many thanks,', profile.name, most),
  )
}

/** C10: what there was no time for, asked in passing. A question is never cut: nobody could answer it. */
const leftOver = (questions: readonly string[]): string => {
  const asked = askedInNote(questions)
  const rest = questions.length - asked
  return sentences(
    `We ran out of time for ${questions.length === 1 ? 'one' : questions.length} of my questions: ${questions.slice(0, asked).map(quoted).join(' ')}`,
    'If a line or two is easy for you, I would love to hear what you think.',
    rest > 0 && `May I send you the other ${rest === 1 ? 'one' : rest} as well?`,
  )
}
