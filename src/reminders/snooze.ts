import { pair, ref } from '../core/ref.ts'
import { local } from '../core/time.ts'
import { type Button, button } from '../core/view.ts'
import type { Composing } from './rules.ts'

/** "Tonight" is 7 pm: from 5 pm on, an hour later is the nearer thing to offer. */
const EVENING = 17

/** The two times that are nearest, and a form with the others. */
export const snoozeButtons = ({
  reminder,
  say,
  now,
  zone,
}: Pick<Composing, 'reminder' | 'say' | 'now' | 'zone'>): readonly Button[] => {
  const to = (choice: string) => ref('remind', 'snooze', pair(reminder, choice))
  return [
    local(now, zone).hour < EVENING ? button(to('tonight'), say.remind.tonight) : button(to('hour'), say.remind.hour),
    button(to('tomorrow'), say.remind.tomorrow),
    button(ref('remind', 'later', reminder), say.remind.later),
  ]
}
