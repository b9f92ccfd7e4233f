import { pair, ref } from '../core/ref.ts'
import { button, buttons, paragraph, primary, view } from '../core/view.ts'
import { onDate } from './on-date.ts'
import { snoozeButtons } from './snooze.ts'

/** B2: a written request, then a call. */
export const call = onDate('call', (composing) => {
  const { interview, say } = composing
  const { id, contact, askedAt } = interview
  return askedAt === undefined
    ? 'covered'
    : view(
        paragraph(say.remind.call(contact.name, askedAt)),
        contact.details !== '' && paragraph(say.remind.reach(contact.details)),
        buttons(
          primary(ref('prep', 'asked', id), say.prep.iCalled),
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
