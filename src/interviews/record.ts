import type { Change } from './change.ts'
import type { DraftId } from './drafts.ts'
import { type Contact, type Interview, type NextStep, sameOccupation, sameTag } from './interview.ts'

type Only<D extends Change['do']> = Extract<Change, { do: D }>

export const newContact = (id: string, name: string, referredBy = ''): Contact => ({
  id,
  name,
  occupation: '',
  organisation: '',
  referredBy,
  details: '',
  ...(referredBy !== '' && { origin: 'referral' as const }),
})

const empty = (id: string, contact: Contact, zone: string, at: number): Interview => ({
  id,
  contact,
  aim: '',
  minutes: 30,
  format: 'video',
  place: '',
  zone,
  ticked: [],
  drafts: {},
  slots: {},
  learned: '',
  referrals: [],
  suggestions: [],
  takeaways: [],
  createdAt: at,
})

/** The talk that a `planInterview` begins. `contact` is who it names, as they are known so far. */
export const planned = (change: Only<'planInterview'>, contact: Contact): Interview => ({
  ...empty(
    change.interview,
    { ...contact, occupation: change.occupation || contact.occupation },
    change.zone,
    change.at,
  ),
  aim: change.aim,
  minutes: change.minutes,
  ...(change.startsAt !== undefined && { startsAt: change.startsAt }),
})

/** The talk that a `logInterview` tells of without one having been planned. */
export const unplanned = (change: Only<'logInterview'>, contact: Contact): Interview =>
  changed(empty(change.interview, contact, change.zone, change.at), change)

/** A talk after a change to it: what the store writes, as a value. Changes of other things leave it as it is. */
export const changed = (interview: Interview, change: Change): Interview => {
  switch (change.do) {
    case 'correctPlan': {
      const { occupation, aim, minutes } = change
      const contact = { ...interview.contact, occupation }
      // What earlier talks left open was of the occupation as it was.
      const isSame = sameOccupation(occupation) === sameOccupation(interview.contact.occupation)
      return { ...interview, contact, aim, minutes, ...(!isSame && { clearBefore: undefined }) }
    }
    case 'describeInterview': {
      const { organisation, format, place, travelMinutes, referredBy, way } = change
      const contact = { ...interview.contact, organisation, referredBy, way }
      return { ...interview, contact, format, place, travelMinutes }
    }
    case 'arrangeQuestions':
      return { ...interview, questions: change.questions }
    case 'scheduleInterview':
      return {
        ...interview,
        startsAt: change.startsAt,
        zone: change.zone,
        confirmedAt: undefined,
        askAgainOn: undefined,
        drafts: without(interview.drafts, 'confirm'),
      }
    case 'tick': {
      const ticked = new Set(interview.ticked)
      for (const [item, done] of Object.entries(change.items)) done ? ticked.add(item) : ticked.delete(item)
      return { ...interview, ticked: [...ticked] }
    }
    case 'saveDraft':
      return { ...interview, drafts: { ...interview.drafts, [change.draft]: change.words } }
    case 'fillSlots':
      return { ...interview, slots: { ...interview.slots, ...change.slots } }
    case 'sayFound': {
      const { referredBy, found } = change
      return { ...interview, contact: { ...interview.contact, referredBy, found } }
    }
    case 'placeContact':
      return { ...interview, contact: { ...interview.contact, zone: change.zone } }
    case 'noteReach':
      return { ...interview, contact: { ...interview.contact, details: change.details } }
    case 'noteLeadReach':
      return { ...interview, leadDetails: change.details }
    case 'noteLearned':
      return { ...interview, learned: change.learned }
    case 'markAsked':
      return { ...met(interview, change.at), askedAt: change.at, askAgainOn: undefined }
    case 'askAgain':
      return { ...interview, askAgainOn: change.on }
    case 'turnDown': {
      const { contact, outcome: before } = interview
      // Whoever said no is let go; taken back, they are kept up with as usual.
      const declined = change.outcome === 'declined'
      const cadence = declined ? 0 : before === 'declined' && change.outcome === undefined ? undefined : contact.cadence
      return { ...interview, contact: { ...contact, cadence }, outcome: change.outcome }
    }
    case 'confirm':
      return { ...interview, confirmedAt: change.at }
    case 'logInterview': {
      const { outcome, endedAt, learned, nextStep, renamed, questions = interview.questions } = change
      const contact = renamed === undefined ? interview.contact : { ...interview.contact, name: renamed }
      const held = outcome === 'held' ? endedAt : undefined
      return {
        ...met({ ...interview, contact }, held),
        questions,
        outcome,
        endedAt: held,
        learned,
        nextStep: again(nextStep, interview),
      }
    }
    case 'postpone': {
      const { learned, nextStep } = change
      const undone = {
        outcome: undefined,
        endedAt: undefined,
        thankedAt: undefined,
        startsAt: undefined,
        askedAt: undefined,
        askAgainOn: undefined,
        confirmedAt: undefined,
      }
      const drafts = without(interview.drafts, 'confirm')
      return { ...interview, ...undone, drafts, learned, nextStep: again(nextStep, interview) }
    }
    case 'describeTalk': {
      const { referrals, details, aimMet, keptToTime } = change
      const suggestions = change.suggestions.map((one) => {
        const before = interview.suggestions.find(({ words }) => words === one.words)
        return { ...before, ...one }
      })
      return { ...interview, contact: { ...interview.contact, details }, referrals, suggestions, aimMet, keptToTime }
    }
    case 'lookBack':
      return { ...interview, reflection: change.reflection }
    case 'compare': {
      const said = new Map([...interview.takeaways, ...change.takeaways].map((one) => [sameTag(one.tag), one]))
      const takeaways = [...said].sort(([a], [b]) => (a < b ? -1 : 1))
      return {
        ...interview,
        takeaways: takeaways.flatMap(([, { tag, agrees }]) => (agrees === undefined ? [] : [{ tag, agrees }])),
      }
    }
    case 'nameOccupation':
      return { ...interview, contact: { ...interview.contact, occupation: change.occupation } }
    case 'markThanked':
      return { ...met(interview, change.at), thankedAt: change.at }
    case 'dateAdvice': {
      const suggestions = interview.suggestions.map((one) => ({ ...one, on: one.on ?? change.on }))
      return { ...interview, suggestions }
    }
    case 'markAdvice': {
      const suggestions = interview.suggestions.map((one) =>
        one.id === change.suggestion ? { ...one, doneAt: change.at } : one,
      )
      return { ...interview, suggestions }
    }
    case 'markNextStep':
      return { ...interview, nextStep: interview.nextStep && { ...interview.nextStep, doneAt: change.at } }
    case 'markReported':
      return { ...interview, reportedAt: change.at }
    case 'markContacted': {
      const drafts = without(interview.drafts, 'keep', 'news', 'feeler')
      const { news: _news, ...slots } = interview.slots
      return { ...met(interview, change.at), drafts, slots: { ...slots, toldAt: change.at } }
    }
    case 'markTold':
      return { ...interview, [change.lead ? 'leadToldAt' : 'jobToldAt']: change.at }
    case 'setCadence':
      return { ...interview, contact: { ...interview.contact, cadence: change.months } }
    default:
      return interview
  }
}

/** The drafts but for those that are used up, or no longer true. */
const without = (drafts: Interview['drafts'], ...gone: readonly DraftId[]): Interview['drafts'] =>
  Object.fromEntries(Object.entries(drafts).filter(([id]) => !gone.some((one) => one === id)))

/** The two were in contact at `at`, which may have been before the last time that is known. */
const met = (interview: Interview, at: number | undefined): Interview => {
  const { contact } = interview
  if (at === undefined) return interview
  return { ...interview, contact: { ...contact, contactedAt: Math.max(contact.contactedAt ?? 0, at) } }
}

/** The same step is as done as it was. */
const again = (step: NextStep | undefined, { nextStep: before }: Interview): NextStep | undefined =>
  step && before?.doneAt !== undefined && before.words === step.words ? { ...step, doneAt: before.doneAt } : step
