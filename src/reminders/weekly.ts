import type { PracticeId } from '../coaching/practices.ts'
import { ref, startOf } from '../core/ref.ts'
import type { Planned } from '../core/reminder.ts'
import { atHour, DAY, type Instant, local, MORNING } from '../core/time.ts'
import { button, buttons, heading, list, paragraph, primary, type View, view } from '../core/view.ts'
import { type Due, dueBy, triedAt, type What } from '../interviews/due.ts'
import type { Interview } from '../interviews/interview.ts'
import { hoursFor } from '../people/policy.ts'
import { later } from './allowed.ts'
import { type Composing, keyOf, type Rules } from './rules.ts'
import { snoozeButtons } from './snooze.ts'

/** Longer lists fold. */
const LISTED = 7

/**
 * Two weekly messages nearer to each other are one, in milliseconds: also on the day on which somebody travels west, and once a clock
 * was set back.
 */
export const WEEKLY_APART = 2 * DAY

/** The next weekly message after a moment: on the program's digest day, at 9:00 of the reader's; one that was put off to about then speaks for it. */
export const planWeekly = (
  member: string,
  rules: Omit<Rules, 'now'>,
  after: Instant,
  putOff: readonly Instant[] = [],
): Planned => {
  const { policy, zone } = rules
  const days = (policy.digest.day - local(after, zone).weekday + 7) % 7
  const at = (ahead: number) => later(atHour(after, zone, MORNING, ahead), hoursFor(rules), zone)
  // Where the allowed hours move it to a later day, last week's may still be to come.
  const dueAt = Math.min(...[days - 7, days, days + 7].map(at).filter((one) => one > after))
  if (putOff.some((at) => Math.abs(at - dueAt) < WEEKLY_APART)) return planWeekly(member, rules, dueAt, putOff)
  return { key: keyOf('weekly', member, dueAt), kind: 'weekly', dueAt, spread: true }
}

/** For somebody who wants fewer it comes in place of the reminders, so it answers for them. */
const PRACTICE: Record<What, PracticeId> = {
  log: 'D4',
  thanks: 'D8',
  ask: 'B13',
  call: 'B2',
  next: 'D13',
  advice: 'E2',
  report: 'E1',
  keep: 'E3',
}
const practiceOf = ({ what, interview }: Due): PracticeId =>
  what === 'call' && triedAt(interview) !== undefined ? 'B15' : PRACTICE[what]
const behind = (all: readonly Due[]): string => [...new Set(all.map(practiceOf))].join('~')

/** All that is due or overdue, in one message; `covered` where nothing is. */
export const weekly = ({
  reminder,
  due,
  to,
  say,
  now,
  zone,
}: Pick<Composing, 'reminder' | 'to' | 'say' | 'now' | 'zone'> & { due: readonly Interview[] }): View | 'covered' => {
  const all = dueBy(due, { policy: to.program.policy, zone }, now)
  return all.length === 0
    ? 'covered'
    : view(
        heading(say.remind.weekly(all.length)),
        list(all.slice(0, LISTED).map((one) => say.due.line(one, now))),
        all.length > LISTED && paragraph(say.prep.more(all.length - LISTED)),
        buttons(primary(startOf('home'), say.trouble.openHomeButton)),
        buttons(
          ...snoozeButtons({ reminder, say, now, zone }),
          button(ref('why', 'practice', behind(all)), say.prep.why),
        ),
      )
}
