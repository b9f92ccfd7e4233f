import { pair, ref, stepMark } from '../core/ref.ts'
import { button, buttons, paragraph, primary, view } from '../core/view.ts'
import { onDate } from './on-date.ts'
import { snoozeButtons } from './snooze.ts'

/** D13: the next step that the student decided on. */
export const next = onDate('next', (composing) => {
  const { interview, say } = composing
  const { id, contact, nextStep } = interview
  return nextStep?.on === undefined
    ? 'covered'
    : view(
        paragraph(say.remind.next(contact.name, nextStep.words, nextStep.on)),
        buttons(primary(ref('promise', 'next-done', pair(id, stepMark(nextStep))), say.remind.didIt)),
        buttons(...snoozeButtons(composing), button(ref('why', 'practice', 'D13'), say.prep.why)),
      )
})
