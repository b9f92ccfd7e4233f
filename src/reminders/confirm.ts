import { dateMark, pair, ref } from '../core/ref.ts'
import { HOUR } from '../core/time.ts'
import { button, buttons, paragraph, primary, view } from '../core/view.ts'
import { hoursFor } from '../people/policy.ts'
import { earlier } from './allowed.ts'
import { keyOf, type ReminderKind } from './rules.ts'
import { snoozeButtons } from './snooze.ts'

/** B18: confirm about two days before. Planned later than that, there is none. */
export const confirm: ReminderKind = {
  kinds: ['confirm'],
  urgent: [],
  asks: true,
  plan: ({ id, startsAt, outcome, confirmedAt }, rules) => {
    const before = rules.policy.confirmBefore * HOUR
    if (startsAt === undefined || outcome !== undefined || confirmedAt !== undefined || before === 0) return []
    const wished = startsAt - before
    const allowed = earlier(wished, hoursFor(rules), rules.zone)
    // A talk planned on Sunday for Tuesday: the allowed moment was on Friday, so it comes at its own time.
    const dueAt = allowed <= rules.now && wished > rules.now ? wished : allowed
    return [{ key: keyOf('confirm', id, startsAt), kind: 'confirm', dueAt }]
  },
  compose: (composing) => {
    const {
      interview: { id, contact, startsAt },
      say,
      now,
    } = composing
    return startsAt === undefined || startsAt <= now
      ? 'missed'
      : view(
          paragraph(say.remind.confirm(contact.name, startsAt)),
          buttons(
            primary(ref('remind', 'confirmed', pair(id, dateMark(startsAt))), say.remind.confirmButton),
            button(ref('remind', 'confirm-draft', id), say.remind.confirmDraft),
            button(ref('prep', 'when', id), say.remind.move),
          ),
          buttons(...snoozeButtons(composing), button(ref('why', 'draft', 'confirm'), say.prep.why)),
        )
  },
}
