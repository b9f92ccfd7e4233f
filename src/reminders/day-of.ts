import { card } from '../card/card.ts'
import { ref } from '../core/ref.ts'
import { atHour, HOUR, type Instant, MINUTE } from '../core/time.ts'
import { button, buttons, heading, paragraph, view } from '../core/view.ts'
import { isAway } from '../interviews/interview.ts'
import { keyOf, type ReminderKind } from './rules.ts'

/** Local hour at which the day begins for somebody with a talk on it. */
const MORNING = 8

/** C12: where to go, when to be there, and the card. Comes whatever the allowed hours: it is about this day. */
export const dayOf: ReminderKind = {
  kinds: ['day-of'],
  urgent: ['day-of'],
  asks: false,
  plan: ({ id, startsAt, outcome }, { zone }) =>
    startsAt === undefined || outcome !== undefined
      ? []
      : [
          {
            key: keyOf('day-of', id, startsAt),
            kind: 'day-of',
            dueAt: Math.min(atHour(startsAt, zone, MORNING), startsAt - 2 * HOUR),
          },
        ],
  compose: ({ interview, to, say, now }) => {
    const { startsAt, travelMinutes, format } = interview
    if (startsAt === undefined || startsAt <= now) return 'missed'
    const { arriveEarly } = to.program.policy
    const there: Instant = startsAt - arriveEarly * MINUTE
    return view(
      heading(say.remind.dayOf(startsAt)),
      isAway(format) &&
        paragraph(
          travelMinutes === undefined
            ? say.remind.beThere(there)
            : say.remind.leaveBy(there - travelMinutes * MINUTE, there),
        ),
      card(interview, to, say),
      buttons(button(ref('why', 'day-of', interview.id), say.prep.why)),
    )
  },
}
