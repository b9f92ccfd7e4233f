import type { DraftSlots } from '../../../coaching/drafts.ts'
import { untold } from '../../../interviews/interview.ts'
import {
  ended,
  fitted,
  jobLine,
  learnedLine,
  nameOf,
  newsLine,
  paragraphs,
  quoted,
  SPOKEN_OF,
  sentences,
  signed,
  slot,
} from '../../draft-pieces.ts'
import { listed } from '../list.ts'
import { hello, undated } from './pieces.ts'

const STAYS = 'One thing that stays with me'
const NEW_JOB = {
  job: (words: string): string => `My new job: ${words}`,
  starts: (when: string): string => `I start ${when}`,
}

/** News for whoever gave the name (E1): short, with one thing that was learned. */
export const report = (slots: DraftSlots): string =>
  fitted((most) => {
    const { contact, profile } = slots
    return paragraphs(
      hello(contact.referredBy, most),
      sentences(
        `I talked with ${nameOf(contact.name, most)}, and I wanted you to know how it went.`,
        learnedLine(STAYS, slots, most) || 'It was good to hear about the work from somebody who does it.',
      ),
      'Thank you for the name, and for taking the time to think of it.',
      signed('Best wishes,', profile.name, most),
    )
  }, 120)

/** What came of their advice (E2). */
export const news = (slots: DraftSlots): string =>
  fitted((most) => {
    const { contact, profile } = slots
    const done = untold(slots)
      .map(({ words }) => slot(undated(words), most))
      .filter((words) => words !== '')
      .slice(0, SPOKEN_OF)
    return paragraphs(
      hello(contact.name, most),
      sentences(
        `I have followed your advice, and I wanted you to hear of it${done.length === 0 ? '.' : `: ${ended(listed(done.map(quoted)))}`}`,
        newsLine(slots, most),
      ),
      'Thank you for it: I hope all is well with you.',
      signed('Best wishes,', profile.name, most),
    )
  }, 140)

/** A sign of life (E3), with something of the student's own. */
export const keep = (slots: DraftSlots): string =>
  fitted((most) => {
    const { contact, profile } = slots
    return paragraphs(
      hello(contact.name, most),
      sentences(
        'I have thought of our talk more than once since.',
        learnedLine('What you told me still helps', slots, most),
      ),
      newsLine(slots, most),
      'I hope all is well with you.',
      signed('Best wishes,', profile.name, most),
    )
  }, 140)

/** Back with a decision and what was done for it (E4): the one draft that may ask to hear of openings. */
export const feeler = (slots: DraftSlots): string =>
  fitted((most) => {
    const { contact, profile, decision } = slots
    const decided = slot(decision?.words ?? '', most)
    return paragraphs(
      hello(contact.name, most),
      sentences(
        'Our talk helped me to see where I want to go, and I wanted you to hear of it.',
        decided !== '' && `I have decided: ${ended(quoted(decided))}`,
        learnedLine(STAYS, slots, most),
      ),
      sentences('What I have done since:', newsLine(slots, most)),
      sentences(
        'If you hear of an opening that might fit, I would be glad to know.',
        'I can send a résumé, should that be of use. There is no need to answer this.',
      ),
      signed('With many thanks,', profile.name, most),
    )
  }, 170)

/** "I got the job" (E5), to somebody who helped on the way. */
export const gotJob = (slots: DraftSlots): string =>
  fitted(
    (most) =>
      paragraphs(
        hello(slots.contact.name, most),
        sentences('I have good news, and you had a part in it.', jobLine(slots, most, NEW_JOB)),
        sentences('Our talk was one of those that led me here.', learnedLine(STAYS, slots, most)),
        'Thank you. I hope our ways cross again.',
        signed('With many thanks,', slots.profile.name, most),
      ),
    140,
  )

/** The same to whoever gave a name. */
export const gotJobLead = (slots: DraftSlots): string =>
  fitted((most) => {
    const { contact, profile } = slots
    return paragraphs(
      hello(contact.referredBy, most),
      sentences('I have good news, and you had a part in it.', jobLine(slots, most, NEW_JOB)),
      `You pointed me to ${nameOf(contact.name, most)}, and that talk was one of those that led me here.`,
      'Thank you for opening that door.',
      signed('With many thanks,', profile.name, most),
    )
  }, 120)
