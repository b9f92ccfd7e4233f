import { ref } from '../core/ref.ts'
import { DAY, HOUR, type Instant } from '../core/time.ts'
import { button, buttons, paragraph, quiet, type View, view } from '../core/view.ts'
import { digestView } from '../digest/view.ts'
import { type Words, wordsFor } from '../locales/index.ts'
import { zoneOf } from '../people/member.ts'
import { kindOf } from '../reminders/index.ts'
import { weekly } from '../reminders/weekly.ts'
import type { Claimed, Settled } from './store.ts'

/** From then on it is said that a message is late. */
const LATE = HOUR
/** What speaks of a week has lost its point by then: the next one is near. */
const WEEKLY_LIFE = 3 * DAY
/** So many without an answer in a row, and one is asked whether that is too much. */
const IGNORED = 3

/** Whether it waits for an answer by its reader. */
const asks = ({ kind }: Claimed): boolean => kind === 'weekly' || (kindOf(kind)?.asks ?? false)

/** Whether they put it off to this moment themselves: then it comes, whatever holds back the others. */
const isChosen = ({ occurrence }: Claimed): boolean => occurrence > 0

/** Whether its reader was asked if they want fewer, and has done nothing since. */
export const isQuiet = (row: Claimed): boolean => asks(row) && !isChosen(row) && row.to.quietSince !== undefined

const asksForFewer = (row: Claimed): boolean =>
  asks(row) && row.to.unanswered >= IGNORED && row.to.quietSince === undefined

export const asksForAnswer = (row: Claimed): Extract<Settled, { became: 'sent' }>['asks'] => {
  if (asksForFewer(row)) return 'for fewer'
  return asks(row) ? 'an answer' : 'nothing'
}

/** A pause holds back all but what is no reminder: a counselor's digest, and the morning of a talk. */
export const yieldsToPause = (row: Claimed): boolean => row.kind !== 'digest' && row.kind !== 'day-of' && !isChosen(row)

/** What a reminder says at `now`; `missed` where its moment has passed, `covered` where another message says it. */
export const compose = (row: Claimed, now: Instant): View | 'missed' | 'covered' => {
  const say = wordsFor(row.to.language)
  const said = body(row, now, say)
  if (typeof said === 'string') return said
  const late = row.held ? say.remind.waited(row.dueAt) : say.remind.meantFor(row.dueAt)
  return view(said, now - row.dueAt >= LATE && quiet(late), asksForFewer(row) && fewer(say))
}

const body = (row: Claimed, now: Instant, say: Words): View | 'missed' | 'covered' => {
  const { id: reminder, kind, to, dueAt, cohorts = [], due = [], interview } = row
  const zone = zoneOf(to)
  // What their own pause held back is what they want to know after it.
  const isOld = row.held === undefined && now - dueAt > WEEKLY_LIFE
  if (kind === 'digest') return isOld ? 'missed' : digestView(cohorts, { policy: to.program.policy, at: dueAt, say })
  if (kind === 'weekly') return isOld ? 'missed' : weekly({ reminder, due, to, say, now, zone })
  const of = kindOf(kind)
  if (!of || !interview) return 'covered'
  return of.compose({ reminder, kind, interview, snoozed: row.occurrence > 0, to, say, now, zone })
}

/** One question, asked once: then it is quiet until they do something. */
const fewer = (say: Words): View =>
  view(
    paragraph(say.remind.tooMany),
    buttons(
      button(ref('settings', 'fewer'), say.remind.fewer),
      button(ref('settings', 'pause-until', 'weeks'), say.remind.pause),
      button(ref('settings', 'go-on'), say.remind.goOn),
    ),
  )
