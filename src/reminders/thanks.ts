import { isSpecific } from '../coaching/specific/index.ts'
import { clip } from '../core/clean.ts'
import { pair, ref } from '../core/ref.ts'
import type { Planned } from '../core/reminder.ts'
import { atHour, HOUR, type Instant, MORNING } from '../core/time.ts'
import { button, buttons, paragraph, primary, view } from '../core/view.ts'
import { type Interview, thanksDue } from '../interviews/interview.ts'
import type { Words } from '../locales/index.ts'
import { hoursFor } from '../people/policy.ts'
import { earlier, later } from './allowed.ts'
import { type Composing, keyOf, type ReminderKind, type Rules } from './rules.ts'
import { snoozeButtons } from './snooze.ts'

/** Two of these nearer to each other become one message, in milliseconds. */
export const THANKS_APART = 2 * HOUR

/** D8: a thank-you within a day, always. Three reminders before it is due and one after. */
export const thanks: ReminderKind = {
  kinds: ['thanks-1', 'thanks-2', 'thanks-3', 'thanks-late'],
  urgent: ['thanks-3', 'thanks-late'],
  asks: true,
  plan: (interview, rules) => ladder(interview, rules),
  compose: (composing) => {
    const { kind, interview, snoozed, to, say, now } = composing
    const { policy } = to.program
    const { id, contact, endedAt, learned } = interview
    if (endedAt === undefined) return 'covered'
    const due = thanksDue(endedAt, policy.thanksWithin)
    // Of several that are due, as after an outage, the last one speaks, but for one that the person put off to this moment.
    if (!snoozed && isOvertaken(composing)) return 'covered'
    return view(
      paragraph(now >= due ? say.remind.late(contact.name) : stepWords(say, kind)(contact.name)),
      isSpecific(learned) && paragraph(say.remind.youWrote(clip(learned.replace(/\s+/g, ' '), 140))),
      now < due && paragraph(say.remind.due(due)),
      buttons(
        primary(ref('thanks', 'draft', id), say.remind.draft),
        button(ref('thanks', 'sent', id), say.remind.sent),
      ),
      // No later than the deadline, as long as it is ahead.
      buttons(
        ...snoozeButtons({ ...composing, ...(now < due && { before: due }) }),
        button(ref('why', 'practice', pair('D8', 'D9')), say.prep.why),
      ),
    )
  },
}

const stepWords = ({ remind }: Words, kind: string) =>
  remind.thanks[kind as keyof Words['remind']['thanks']] ?? remind.thanks['thanks-3']

/** Whether a later step of the ladder is due as well. Past the deadline it is the late note's turn. */
const isOvertaken = ({ kind, interview, to, now, zone }: Composing): boolean => {
  const { policy } = to.program
  const { endedAt = now } = interview
  if (kind === 'thanks-late') return false
  if (now >= thanksDue(endedAt, policy.thanksWithin)) return true
  const steps = ladder(interview, { policy, preference: to.preference, zone, now: endedAt })
  const at = steps.findIndex((step) => step.kind === kind)
  return steps.slice(at + 1).some(({ dueAt }) => dueAt <= now)
}

const ladder = ({ id, endedAt, outcome, thankedAt }: Interview, rules: Rules): readonly Planned[] => {
  if (endedAt === undefined || outcome !== 'held' || thankedAt !== undefined) return []
  const hours = hoursFor(rules)
  const { zone } = rules
  const due = thanksDue(endedAt, rules.policy.thanksWithin)

  const last = due - 2 * HOUR
  const lastEarlier = earlier(last, hours, zone)
  const lastAnyDay = earlier(last, { ...hours, days: [1, 2, 3, 4, 5, 6, 7] }, zone)
  // Allowed hours never eat the deadline: where the earlier moment lies before the talk's end, a day off is better
  // than no reminder, and the night is the last resort.
  const lastAfter = (moment: Instant) => [lastEarlier, lastAnyDay].find((at) => at > moment) ?? last
  const before: [kind: string, at: Instant][] = [
    ['thanks-1', later(endedAt + 2 * HOUR, hours, zone)],
    ['thanks-2', later(atHour(endedAt, zone, MORNING, 1), hours, zone)],
    ['thanks-3', lastAfter(endedAt)],
  ]
  const kept = before.filter(
    ([, at], i) =>
      at < due && !before.slice(i + 1).some(([, other]) => other < due && Math.abs(other - at) < THANKS_APART),
  )
  // Logged only when all of them had passed, it still gets one before the deadline.
  const isPassed = kept.every(([, at]) => at <= rules.now)
  return [
    ...kept.map(([kind, at]) => {
      const dueAt = isPassed && kind === 'thanks-3' ? lastAfter(Math.max(endedAt, rules.now)) : at
      return { key: keyOf(kind, id, endedAt), kind, dueAt, spread: kind === 'thanks-2' }
    }),
    {
      key: keyOf('thanks-late', id, endedAt),
      kind: 'thanks-late',
      dueAt: later(Math.max(due + 2 * HOUR, rules.now), hours, zone),
      evenIfPast: true,
    },
  ]
}
