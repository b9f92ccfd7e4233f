import { pair, ref } from '../core/ref.ts'
import { atHour, HOUR, type Instant, local, MORNING } from '../core/time.ts'
import { type Button, button } from '../core/view.ts'
import type { Composing } from './rules.ts'

/** "Tonight" is 7 pm: from 5 pm on, an hour later is the nearer thing to offer. */
const EVENING = 17
const TONIGHT = 19

/** The two times that are nearest, as far as they are `before` something, and a form with the others. */
export const snoozeButtons = ({
  reminder,
  say,
  now,
  zone,
  before = Number.POSITIVE_INFINITY,
}: Pick<Composing, 'reminder' | 'say' | 'now' | 'zone'> & { before?: Instant }): readonly Button[] => {
  const to = (choice: string) => ref('remind', 'snooze', pair(reminder, choice))
  const hour = { at: now + HOUR, button: button(to('hour'), say.remind.hour) }
  const tonight = { at: atHour(now, zone, TONIGHT), button: button(to('tonight'), say.remind.tonight) }
  const tomorrow = { at: atHour(now, zone, MORNING, 1), button: button(to('tomorrow'), say.remind.tomorrow) }
  const nearest = local(now, zone).hour < EVENING && tonight.at < before ? tonight : hour
  return [
    ...[nearest, tomorrow].flatMap(({ at, button }) => (at < before ? [button] : [])),
    button(ref('remind', 'later', reminder), say.remind.later),
  ]
}
