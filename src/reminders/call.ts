import { whyRef } from '../coaching/moments.ts'
import { isReach } from '../core/reach.ts'
import { pair, ref } from '../core/ref.ts'
import type { Instant } from '../core/time.ts'
import { button, buttons, paragraph, primary, type View, view } from '../core/view.ts'
import { triedAt } from '../interviews/due.ts'
import { onDate } from './on-date.ts'
import type { Composing } from './rules.ts'
import { snoozeButtons } from './snooze.ts'

/** B15: an answer to neither is an answer. */
const letGo = (composing: Composing, tried: Instant): View => {
  const { interview, say } = composing
  const { id, contact } = interview
  return view(
    paragraph(say.remind.letGo(contact.name, tried)),
    buttons(
      primary(ref('log', 'off', id), say.remind.letGoButton),
      button(ref('prep', 'ask-again', id), say.prep.askAgain),
      button(ref('prep', 'when', id), say.prep.setTime),
      button(whyRef('answer'), say.prep.why),
    ),
    buttons(...snoozeButtons(composing)),
  )
}

/** B2: a written request, then a call, once. */
export const call = onDate('call', (composing) => {
  const { interview, say } = composing
  const { id, contact, askedAt } = interview
  if (askedAt === undefined) return 'covered'
  const tried = triedAt(interview)
  return tried !== undefined
    ? letGo(composing, tried)
    : view(
        paragraph(say.remind.call(contact.name, askedAt)),
        isReach(contact.details) && paragraph(say.remind.reach(contact.details)),
        buttons(
          primary(ref('prep', 'tried', id), say.prep.iCalled),
          button(ref('draft', 'show', pair(id, 'second-call')), say.drafting.whatToSay),
          button(ref('draft', 'show', pair(id, 'second-note')), say.drafting.shortNote),
        ),
        buttons(
          button(ref('prep', 'when', id), say.prep.setTime),
          button(ref('prep', 'declined', id), say.prep.declined),
          button(ref('why', 'draft', 'second-call'), say.prep.why),
        ),
        buttons(...snoozeButtons(composing)),
      )
})
