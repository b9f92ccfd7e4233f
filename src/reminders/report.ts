import { ref } from '../core/ref.ts'
import { button, buttons, paragraph, primary, view } from '../core/view.ts'
import { onDate } from './on-date.ts'
import { snoozeButtons } from './snooze.ts'

/** E1: whoever gave the name is owed news. */
export const report = onDate('report', (composing) => {
  const { interview, say } = composing
  const { id, contact } = interview
  return view(
    paragraph(say.remind.report(contact.referredBy, contact.name)),
    buttons(
      primary(ref('promise', 'report-draft', id), say.remind.draft),
      button(ref('promise', 'reported', id), say.remind.told),
    ),
    buttons(...snoozeButtons(composing), button(ref('why', 'draft', 'report'), say.prep.why)),
  )
})
