import { whyRef } from '../coaching/moments.ts'
import { pair, ref } from '../core/ref.ts'
import { button, buttons, paragraph, primary, view } from '../core/view.ts'
import { onDate } from './on-date.ts'
import { snoozeButtons } from './snooze.ts'

/** B13: they were busy, or did not answer. Whoever was asked before is written to once more. */
export const ask = onDate('ask', (composing) => {
  const { interview, say } = composing
  const { id, contact, askedAt } = interview
  return view(
    paragraph(say.remind.ask(contact.name)),
    buttons(
      askedAt === undefined
        ? primary(ref('prep', 'request', id), say.prep.draftRequest)
        : primary(ref('draft', 'show', pair(id, 'second-note')), say.remind.confirmDraft),
      button(ref('prep', 'asked', id), say.prep.iAsked),
      button(ref('prep', 'declined', id), say.prep.declined),
    ),
    buttons(...snoozeButtons(composing), button(whyRef('answer'), say.prep.why)),
  )
})
