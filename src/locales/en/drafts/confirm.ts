import type { DraftSlots } from '../../../coaching/drafts.ts'
import { fitted, paragraphs, signed } from '../../draft-pieces.ts'
import { hello } from './pieces.ts'
import { timeFor } from './times.ts'

/** Confirms the date, about two days before (B18). */
export const confirm = (slots: DraftSlots): string =>
  fitted((most) => {
    const { contact, startsAt, profile } = slots
    return paragraphs(
      hello(contact.name, most),
      `I'm looking forward to our talk.${startsAt === undefined ? '' : ` It is on ${timeFor(startsAt, slots)}.`} Does that still suit you? If anything has changed, just let me know.`,
      signed('Best wishes,', profile.name, most),
    )
  }, 120)
