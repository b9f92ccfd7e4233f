import { ref } from '../core/ref.ts'
import { HOUR } from '../core/time.ts'
import { button, buttons, paragraph, primary, view } from '../core/view.ts'
import { plannedEnd } from '../interviews/interview.ts'
import { keyOf, type ReminderKind } from './rules.ts'
import { snoozeButtons } from './snooze.ts'

/** From then on "how did it go" would sound as if it were fresh. */
const LATE = 12 * HOUR

/** D4: write it down at once. Comes at the planned end, whatever the allowed hours: that is when it is fresh. */
export const log: ReminderKind = {
  kinds: ['log'],
  urgent: ['log'],
  asks: true,
  plan: (interview) => {
    const end = plannedEnd(interview)
    if (end === undefined || interview.outcome !== undefined) return []
    return [{ key: keyOf('log', interview.id, end), kind: 'log', dueAt: end }]
  },
  compose: (composing) => {
    const { interview, say, now } = composing
    const { name } = interview.contact
    const end = plannedEnd(interview) ?? now
    return view(
      paragraph(now - end < LATE ? say.remind.log(name) : say.remind.logLate(name)),
      buttons(
        primary(ref('log', 'talk', interview.id), say.remind.logIt),
        button(ref('prep', 'when', interview.id), say.remind.moved),
        button(ref('log', 'off', interview.id), say.remind.off),
      ),
      buttons(...snoozeButtons(composing), button(ref('why', 'practice', 'D4'), say.prep.why)),
    )
  },
}
