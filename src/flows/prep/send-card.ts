import { card } from '../../card/card.ts'
import { instead, type Reply } from '../../core/reply.ts'
import type { Change } from '../../interviews/change.ts'
import type { Interview } from '../../interviews/interview.ts'
import { changed } from '../../interviews/record.ts'
import type { Words } from '../../locales/index.ts'
import type { Member } from '../../people/member.ts'
import type { Asked, Decision } from '../define.ts'
import { send } from '../send.ts'

export const sendCard = (interview: Interview, by: Member, say: Words): Reply =>
  send([card(interview, by, say)], say.prep.pointer(interview.contact.name), say)

/** A change to one talk, and its card in place of the message whose button was pressed. */
export const withCard = (interview: Interview, change: Change, { by, say }: Asked): Decision => ({
  changes: [change],
  reply: instead(card(changed(interview, change), by, say)),
})
