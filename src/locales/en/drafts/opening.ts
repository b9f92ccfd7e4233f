import type { OpeningSlots } from '../../../coaching/drafts.ts'
import { ended, fitted, nameOf, paragraphs, sentences, slot } from '../../draft-pieces.ts'
import { aimLine, introduced } from './pieces.ts'

/** What one says first (C4): background and goals, a minute to a minute and a half when said aloud. */
export const opening = (slots: OpeningSlots): string => fitted((most) => spokenOpening(slots, most), 250)

const spokenOpening = ({ contact, minutes, aim, profile }: OpeningSlots, most: number): string => {
  const who = nameOf(contact.name, most)
  const place = slot(contact.organisation, Math.min(most, 80))
  const interests = slot(profile.interests, most)
  return paragraphs(
    sentences(
      `Thank you for making time for me${who === '' ? '' : `, ${who}`}.`,
      "Let me say in a minute who I am and why I asked you, and then I'd much rather listen.",
    ),
    sentences(
      introduced(profile, most),
      interests !== '' && ended(`A few things I care about: ${interests}`),
      contact.occupation === ''
        ? 'I want to find out which line of work would suit me.'
        : "I'm looking closely at work like yours. I want to know whether it would suit me.",
      `From outside I can see only so much of it${place === '' ? '' : `, and of ${place}`}. I would rather know before I choose than after.`,
      'No page can tell me what it is like from inside, on an ordinary day. So I want to talk to somebody who does it.',
    ),
    sentences(
      aimLine(aim, most, ' today') || 'I would like to go home with one clear picture of your work.',
      "To be plain, I'm here for information and not for a job.",
    ),
    sentences(
      `I asked you for ${minutes} minutes, and I'll keep an eye on the clock.`,
      'I have a few questions with me. If there is a better one that I should ask, please tell me.',
      'Is it all right with you if I take notes?',
    ),
  )
}
