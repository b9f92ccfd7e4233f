import type { DraftSlots } from '../../../coaching/drafts.ts'
import { fitted, paragraphs, sentences, signed } from '../../draft-pieces.ts'
import { hello, introduced, path, theirWork } from './pieces.ts'
import { asking, howFound, thisIs } from './request.ts'
import { dayFor, offered } from './times.ts'

const asked = ({ askedAt, zone }: DraftSlots): string =>
  askedAt === undefined ? 'a few days ago' : `on ${dayFor(askedAt, zone)}`

/** A short note after no answer: messages get buried. */
export const secondNote = (slots: DraftSlots): string =>
  fitted((most) => {
    const { contact, minutes, format, profile } = slots
    return paragraphs(
      hello(contact.name, most),
      sentences(
        introduced(profile, most),
        `I got in touch ${asked(slots)}.`,
        path(contact, most),
        `I'd like to learn about ${theirWork(contact, most)}.`,
        howFound(contact, most),
        'I know that weeks fill up, so I am trying once more.',
      ),
      sentences(asking[format](minutes), "It's for information, not for a job.", offered(slots, most)),
      'If this is a bad time, is there a better one to ask you again?',
      signed('Best wishes,', profile.name, most),
    )
  }, 200)

export const secondCall = (slots: DraftSlots): string =>
  fitted((most) => {
    const { contact, minutes, format } = slots
    return paragraphs(
      'When they answer',
      sentences(
        hello(contact.name, most),
        thisIs(slots, most),
        `I got in touch ${asked(slots)}, and messages do get buried.`,
        howFound(contact, most),
        'Do you have a minute?',
      ),
      sentences(
        path(contact, most),
        `I'd like to learn about ${theirWork(contact, most)}.`,
        "It's for information, not for a job.",
        asking[format](minutes),
        offered(slots, most),
      ),
      'If they are busy',
      'Of course. When may I try again?',
      'If they would rather not',
      'Thank you for telling me. Is there somebody else you would ask in my place?',
    )
  }, 220)
