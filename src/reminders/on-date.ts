import type { Planned } from '../core/reminder.ts'
import { atHour, type Instant, local, MORNING, type Zone } from '../core/time.ts'
import type { Due, What } from '../interviews/due.ts'
import { duesOf } from '../interviews/due.ts'
import type { Interview } from '../interviews/interview.ts'
import { hoursFor } from '../people/policy.ts'
import { later } from './allowed.ts'
import type { Composing, ReminderKind, Rules } from './rules.ts'

/** What of that kind a talk asks for by the reminder's day. */
const dueOf = (what: What, interview: Interview, rules: Pick<Rules, 'policy' | 'zone'>): readonly Due[] =>
  duesOf(interview, rules).filter((due) => due.what === what)

/** Days that the student chose, as against those that follow from when something happened. */
const CHOSEN: readonly What[] = ['ask', 'next', 'advice']

/** Names the day in a key: the same whichever zone the student moves to, so that the reminder stays the same one. */
const dayOf = (what: What, by: Instant, zone: Zone): string =>
  local(by, CHOSEN.includes(what) ? zone : 'UTC').toISODate()

/** A kind that comes at 9:00 on the day that something is due, and is never too late. `compose` is told what is due. */
export const onDate = (
  what: Exclude<What, 'log' | 'thanks'>,
  compose: (composing: Composing) => ReturnType<ReminderKind['compose']>,
): ReminderKind => ({
  kinds: [what],
  urgent: [],
  asks: true,
  plan: (interview, rules): readonly Planned[] => {
    const planned = dueOf(what, interview, rules).map(({ by }) => ({
      // Keeping in touch is about the contact, whichever of their talks it follows from.
      key: `${what}:${what === 'keep' ? interview.contact.id : interview.id}:${dayOf(what, by, rules.zone)}`,
      kind: what,
      dueAt: later(atHour(by, rules.zone, MORNING), hoursFor(rules), rules.zone),
      spread: true,
    }))
    // What comes on the same morning is one message.
    return planned.filter(({ dueAt }, i) => planned.findIndex((other) => other.dueAt === dueAt) === i)
  },
  compose,
})
