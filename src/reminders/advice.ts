import { clip } from '../core/clean.ts'
import { pair, ref } from '../core/ref.ts'
import { text } from '../core/text.ts'
import { atHour } from '../core/time.ts'
import { button, buttons, list, paragraph, primary, view } from '../core/view.ts'
import { onDate } from './on-date.ts'
import { snoozeButtons } from './snooze.ts'

/** How many pieces one message speaks of: a row of buttons. */
const SPOKEN_OF = 4

/** E2: advice is a task; done, it is news for whoever gave it. One message for all that is due of one talk. */
export const advice = onDate('advice', (composing) => {
  const { interview, say, now, zone } = composing
  const { id, contact, suggestions } = interview
  // It comes in the morning, for what is to be done at any time of that day.
  const tomorrow = atHour(now, zone, 0, 1)
  const due = suggestions
    .filter(({ on, doneAt }) => on !== undefined && doneAt === undefined && on < tomorrow)
    .slice(0, SPOKEN_OF)
  const [only, ...others] = due
  if (!only) return 'covered'
  const done = (suggestion: string) => ref('promise', 'advice-done', pair(id, suggestion))
  return view(
    paragraph(say.remind.advice(contact.name, only.on ?? now)),
    list(due.map(({ words }) => text`${words}`)),
    others.length === 0
      ? buttons(primary(done(only.id), say.remind.didIt))
      : buttons(...due.map((one) => button(done(one.id), say.remind.didThat(clip(one.words, 40))))),
    buttons(...snoozeButtons(composing), button(ref('why', 'draft', 'news'), say.prep.why)),
  )
})
