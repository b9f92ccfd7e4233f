import { whyRef } from '../coaching/moments.ts'
import { ref } from '../core/ref.ts'
import { button, buttons, paragraph, primary, view } from '../core/view.ts'
import { onDate } from './on-date.ts'
import { snoozeButtons } from './snooze.ts'

/** B13: they were busy, and named a better time. */
export const ask = onDate('ask', (composing) => {
  const { interview, say } = composing
  const { id, contact } = interview
  return view(
    paragraph(say.remind.ask(contact.name)),
    buttons(
      primary(ref('prep', 'request', id), say.prep.draftRequest),
      button(ref('prep', 'asked', id), say.prep.iAsked),
      button(ref('prep', 'declined', id), say.prep.declined),
    ),
    buttons(...snoozeButtons(composing), button(whyRef('answer'), say.prep.why)),
  )
})
