import { checklistFor } from '../coaching/checklist.ts'
import { spokenSeconds } from '../coaching/spoken.ts'
import { clip } from '../core/clean.ts'
import { ref } from '../core/ref.ts'
import { type Text, text } from '../core/text.ts'
import {
  type Button,
  button,
  buttons,
  checklist,
  heading,
  list,
  paragraph,
  primary,
  quiet,
  type View,
  view,
} from '../core/view.ts'
import { type Interview, isAway, plannedEnd } from '../interviews/interview.ts'
import type { Words } from '../locales/index.ts'
import type { Member, Profile } from '../people/member.ts'
import { questionsFor } from './questions.ts'

/** How many questions the card shows before it folds. */
const SHOWN = 4

/** What the student made of it, else what we would say. */
export const openingOf = (interview: Interview, profile: Profile, say: Words): string =>
  interview.openingDraft || say.drafts.opening({ ...interview, profile })

/** The prep card: who and when, what to do before, what to ask, what to say. */
export const card = (interview: Interview, by: Member, say: Words): View => {
  const { id, contact, aim, minutes, format, place, travelMinutes, startsAt } = interview
  const items = checklistFor(interview, by.program.policy)
  const done = items.filter((item) => interview.ticked.includes(item)).length
  const questions = questionsFor(interview, by, say)
  const folded = questions.lines.length - SHOWN
  const stands = standing(interview, say)
  const opening = by.profile && openingOf(interview, by.profile, say)
  return view(
    heading(say.prep.head(contact)),
    paragraph(say.prep.when(startsAt, plannedEnd(interview), format)),
    stands !== undefined && paragraph(stands),
    aim !== '' && paragraph(say.prep.aim(aim)),
    place !== '' && paragraph(say.prep.where(place, isAway(format) ? travelMinutes : undefined)),
    contact.referredBy !== '' && paragraph(say.prep.referred(contact.referredBy)),
    paragraph(say.prep.before(done, items.length)),
    checklist(
      ref('prep', 'tick', id),
      items.map((item) => ({
        id: item,
        label: text`${clip(say.checklist.label(item, { contact, policy: by.program.policy }), 75)}`,
        done: interview.ticked.includes(item),
      })),
    ),
    paragraph(say.prep.ask(questions.minutes, minutes, questions.lines.length)),
    list(questions.lines.slice(0, SHOWN), true),
    folded > 0 && quiet(say.prep.more(folded)),
    paragraph(opening === undefined ? say.prep.noOpening : say.prep.opening(spokenSeconds(opening))),
    buttons(
      // Once there is a date, they have said yes.
      startsAt === undefined
        ? primary(ref('prep', 'request', id), say.prep.draftRequest)
        : primary(ref('prep', 'questions', id), say.prep.allQuestions),
      button(ref('prep', 'when', id), startsAt === undefined ? say.prep.setTime : say.prep.moveTime),
      button(
        ref('prep', 'details', id),
        contact.organisation === '' && place === '' ? say.prep.details : say.prep.editDetails,
      ),
    ),
    buttons(
      startsAt === undefined
        ? button(ref('prep', 'questions', id), say.prep.allQuestions)
        : button(ref('prep', 'request', id), say.prep.draftRequest),
      button(ref('prep', 'opening', id), say.prep.openingButton),
      button(ref('why', 'checklist', id), say.prep.why),
      button(ref('log', 'talk', id), say.prep.logIt),
    ),
    buttons(...answerButtons(interview, say)),
  )
}

/** What became of the request, a tap each, until there is a date. */
const answerButtons = ({ id, startsAt, askedAt, outcome }: Interview, say: Words): readonly Button[] => {
  if (startsAt !== undefined || outcome !== undefined) return []
  const asked = askedAt !== undefined
  return [
    asked ? button(ref('prep', 'not-asked', id), say.prep.notAsked) : button(ref('prep', 'asked', id), say.prep.iAsked),
    button(ref('prep', 'ask-again', id), say.prep.askAgain),
    button(ref('prep', 'declined', id), say.prep.declined),
    button(ref('prep', 'wrong', id), say.prep.wrong),
  ]
}

/** Where the request stands, in a line; nothing before it was sent or once there is a date. */
const standing = ({ startsAt, askedAt, askAgainOn, outcome }: Interview, say: Words): Text | undefined => {
  if (outcome === 'declined' || outcome === 'wrong') return say.prep.turnedDown[outcome]
  if (startsAt !== undefined) return undefined
  if (askAgainOn !== undefined) return say.prep.askingAgain(askAgainOn)
  return askedAt === undefined ? undefined : say.prep.askedOn(askedAt)
}
