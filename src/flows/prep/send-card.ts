import { card } from '../../card/card.ts'
import { instead, type Reply, replacing } from '../../core/reply.ts'
import { paragraph, view } from '../../core/view.ts'
import type { Change } from '../../interviews/change.ts'
import type { Interview } from '../../interviews/interview.ts'
import { changed } from '../../interviews/record.ts'
import type { Words } from '../../locales/index.ts'
import type { Member } from '../../people/member.ts'
import type { Asked, Decision } from '../define.ts'
import { type Hint, hinted } from '../hint.ts'
import { send } from '../send.ts'

/** `hints`: said once, beneath it. */
export const sendCard = (interview: Interview, by: Member, say: Words, hints: readonly Hint[] = []): Reply =>
  send([view(card(interview, by, say), hinted(hints, say))], say.prep.pointer(interview.contact.name), say)

/** The same after a form: with a line in place of the message that asked for it. */
export const sendSavedCard = (interview: Interview, by: Member, say: Words, hints: readonly Hint[] = []): Reply =>
  replacing(sendCard(interview, by, say, hints), view(paragraph(say.prep.saved(interview.contact.name))))

/** A change to one talk, and its card in place of the message whose button was pressed. */
export const withCard = (
  interview: Interview,
  change: Change,
  { by, say }: Asked,
  hints: readonly Hint[] = [],
): Decision => ({
  changes: [change],
  reply: instead(view(card(changed(interview, change), by, say), hinted(hints, say))),
})
