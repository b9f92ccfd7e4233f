import { card } from '../../card/card.ts'
import { instead, type Reply, replacing } from '../../core/reply.ts'
import type { Text } from '../../core/text.ts'
import { paragraph, quiet, view } from '../../core/view.ts'
import type { Change } from '../../interviews/change.ts'
import type { Interview } from '../../interviews/interview.ts'
import { changed } from '../../interviews/record.ts'
import type { Words } from '../../locales/index.ts'
import type { Member } from '../../people/member.ts'
import type { Asked, Decision } from '../define.ts'
import { send } from '../send.ts'

/** `hint`: said once, beneath it. */
export const sendCard = (interview: Interview, by: Member, say: Words, hint?: Text): Reply =>
  send([view(card(interview, by, say), hint && quiet(hint))], say.prep.pointer(interview.contact.name), say)

/** The same after a form: with a line in place of the message that asked for it. */
export const sendSavedCard = (interview: Interview, by: Member, say: Words, hint?: Text): Reply =>
  replacing(sendCard(interview, by, say, hint), view(paragraph(say.prep.saved(interview.contact.name))))

/** A change to one talk, and its card in place of the message whose button was pressed. */
export const withCard = (interview: Interview, change: Change, { by, say }: Asked, hint?: Text): Decision => ({
  changes: [change],
  reply: instead(view(card(changed(interview, change), by, say), hint && quiet(hint))),
})
