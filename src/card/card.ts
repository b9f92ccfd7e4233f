import { checklistFor } from '../coaching/checklist.ts'
import { ownLines } from '../coaching/content.ts'
import { whyRef } from '../coaching/moments.ts'
import { isEmpty } from '../coaching/specific/index.ts'
import { spokenSeconds } from '../coaching/spoken.ts'
import { clip } from '../core/clean.ts'
import { pair, ref } from '../core/ref.ts'
import { type Text, text } from '../core/text.ts'
import {
  type Button,
  button,
  buttons,
  type ChecklistItem,
  checklist,
  heading,
  list,
  paragraph,
  quiet,
  type View,
  view,
} from '../core/view.ts'
import { triedAt } from '../interviews/due.ts'
import { type Interview, isAway, plannedEnd } from '../interviews/interview.ts'
import type { Words } from '../locales/index.ts'
import { type Member, type Profile, zoneOf } from '../people/member.ts'
import { writtenDraft } from './drafts.ts'
import { questionsFor } from './questions.ts'

/** How many questions the card shows before it folds those up to the closing ones. */
const SHOWN = 3

/** What the student made of it, else what we would say. */
export const openingOf = (interview: Interview, profile: Profile, by: Member, say: Words): string =>
  interview.drafts.opening ||
  writtenDraft('opening', { ...interview, profile, zone: zoneOf(by), now: interview.createdAt }, by, say)

/** What to do before, ours and the program's. */
export const checklistItems = (interview: Interview, by: Member, say: Words): readonly ChecklistItem[] => {
  const { contact, format, ticked } = interview
  const { policy, name } = by.program
  const items = [
    ...checklistFor(interview, policy).map((id) => ({ id, label: say.checklist.label(id, { contact, policy }) })),
    ...ownLines(by.program, format).map(({ id, words }) => ({ id, label: say.content.marked(words, name) })),
  ]
  return items.map(({ id, label }) => ({ id, label: text`${clip(label, 75)}`, done: ticked.includes(id) }))
}

/** The prep card: who and when, what to do before, what to ask, what to say; with `all` that can be done, or what is most likely next. */
export const card = (interview: Interview, by: Member, say: Words, all = false): View => {
  const { id, contact, aim, minutes, format, place, travelMinutes, startsAt } = interview
  const items = checklistItems(interview, by, say)
  const done = items.filter((item) => item.done).length
  const questions = questionsFor(interview, by, say)
  const folded = questions.ask.length - SHOWN
  const stands = standing(interview, say)
  const { interests = '' } = by.profile ?? {}
  const opening = by.profile && openingOf(interview, by.profile, by, say)
  return view(
    heading(say.prep.head(contact)),
    paragraph(say.prep.when(startsAt, plannedEnd(interview), format)),
    stands !== undefined && paragraph(stands),
    aim !== '' && paragraph(say.prep.aim(aim)),
    place !== '' && paragraph(say.prep.where(place, isAway(format) ? travelMinutes : undefined)),
    contact.referredBy !== '' && paragraph(say.prep.referred(contact.referredBy)),
    // C2: what they would hold the work against.
    !isEmpty(interests) && paragraph(say.prep.interests(interests)),
    paragraph(say.prep.before(done, items.length)),
    checklist(ref('prep', 'tick', id), items),
    standOf(interview) === 'asked' && done < items.length && quiet(say.prep.beReady(items.length - done)),
    // D1: in the order of the talk, from the opening to the thanks (D7).
    // In writing nobody speaks.
    format !== 'writing' &&
      paragraph(opening === undefined ? say.prep.noOpening : say.prep.opening(spokenSeconds(opening))),
    paragraph(say.prep.ask(questions.minutes, minutes, questions.ask.length + questions.closing.length)),
    list(questions.ask.slice(0, SHOWN), true),
    folded > 0 && quiet(say.prep.more(folded)),
    questions.waiting.length > 0 && quiet(say.prep.waiting(questions.waiting.length, minutes)),
    questions.unclear.length > 0 && quiet(say.prep.unclear(questions.unclear.length)),
    list([...questions.closing, say.prep.thanks]),
    ...rowsOf(interview, say, all).map((row) => buttons(...row)),
  )
}

/** What is most likely next in a row, and behind a press all else that can be done. */
const rowsOf = (interview: Interview, say: Words, all: boolean): readonly (readonly Button[])[] => {
  const { id, contact, place } = interview
  const to = (step: string) => ref('prep', step, id)
  const is = standOf(interview)
  const hasNone = contact.organisation === '' && place === ''
  const request = button(to('request'), say.prep.draftRequest)
  const when = button(to('when'), interview.startsAt === undefined ? say.prep.setTime : say.prep.moveTime)
  const questions = button(to('questions'), say.prep.allQuestions)
  const details = button(to('details'), hasNone ? say.prep.details : say.prep.editDetails)
  const plan = button(to('plan'), say.prep.changePlan)
  const opening = button(to('opening'), say.prep.openingButton)
  const why = button(ref('why', 'checklist', id), say.prep.why)
  const log = button(ref('log', 'talk', id), say.prep.logIt)
  const asked = button(to('asked'), say.prep.iAsked)
  const notAsked = button(to('not-asked'), say.prep.notAsked)
  const again = button(to('ask-again'), say.prep.askAgain)
  const declined = button(to('declined'), say.prep.declined)
  const onceMore = button(ref('draft', 'show', pair(id, 'second-note')), say.drafting.askOnceMore)
  const answers = button(whyRef('answer'), say.prep.noYes)
  const help = button(ref('counsel', 'ask'), say.counsel.ask)
  const wrong = button(to('wrong'), say.prep.wrong)

  const first: Readonly<Record<Stand, readonly Button[]>> = {
    idea: [{ ...request, primary: true }, when, asked],
    asked: [{ ...when, primary: true }, again, declined],
    // Once there is a date, they have said yes.
    dated: [{ ...questions, primary: true }, when, log],
    over: [questions, log],
  }
  const rest: Readonly<Record<Stand, readonly Button[]>> = {
    idea: [details, plan, questions, opening, why, again, declined, wrong, log, help],
    asked: [answers, onceMore, details, plan, questions, opening, why, request, notAsked, wrong, log, help],
    dated: [details, plan, opening, request, why, help],
    over: [details, opening, request, why, help],
  }
  // B13 to B16 are of use before they answer.
  const whatIf = is === 'asked' ? [[answers]] : []
  if (!all) return [[...first[is], button(to('more'), say.prep.moreButton)], ...whatIf]
  return [
    first[is],
    ...Array.from({ length: Math.ceil(rest[is].length / ROW) }, (_, i) => rest[is].slice(i * ROW, (i + 1) * ROW)),
  ]
}

const ROW = 4

/** What became of the request, as far as it decides what can be done. */
type Stand = 'idea' | 'asked' | 'dated' | 'over'
const standOf = ({ startsAt, askedAt, outcome }: Interview): Stand => {
  if (outcome !== undefined) return 'over'
  if (startsAt !== undefined) return 'dated'
  return askedAt === undefined ? 'idea' : 'asked'
}

/** Where the request stands, in a line; nothing before it was sent or once there is a date. */
const standing = (interview: Interview, say: Words): Text | undefined => {
  const { startsAt, askedAt, askAgainOn, outcome } = interview
  if (outcome === 'declined' || outcome === 'wrong') return say.prep.turnedDown[outcome]
  if (startsAt !== undefined) return undefined
  if (askAgainOn !== undefined) return say.prep.askingAgain(askAgainOn)
  if (askedAt === undefined) return undefined
  const tried = triedAt(interview)
  return tried === undefined ? say.prep.askedOn(askedAt) : say.prep.triedOn(askedAt, tried)
}
