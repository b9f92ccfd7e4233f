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
      `Me da mucho gusto que podamos hablar.${startsAt === undefined ? '' : ` Quedamos para ${timeFor(startsAt, slots)}.`} ¿Le sigue sirviendo? Si algo cambió, avíseme sin problema.`,
      signed('Saludos cordiales,', profile.name, most),
    )
  }, 120)
