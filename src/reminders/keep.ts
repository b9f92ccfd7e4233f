import { ref } from '../core/ref.ts'
import { button, buttons, paragraph, primary, view } from '../core/view.ts'
import { onDate } from './on-date.ts'
import { snoozeButtons } from './snooze.ts'

/** E3: an article, a short update, every few months. */
export const keep = onDate('keep', (composing) => {
  const { interview, say } = composing
  const { id, contact, endedAt, thankedAt } = interview
  const last = Math.max(contact.contactedAt ?? 0, endedAt ?? 0, thankedAt ?? 0)
  return view(
    paragraph(say.remind.keep(contact.name, last)),
    buttons(
      primary(ref('promise', 'keep-draft', id), say.remind.draft),
      button(ref('promise', 'contacted', id), say.remind.wrote),
      button(ref('promise', 'cadence', id), say.remind.howOften),
    ),
    buttons(...snoozeButtons(composing), button(ref('why', 'draft', 'keep'), say.prep.why)),
  )
})
