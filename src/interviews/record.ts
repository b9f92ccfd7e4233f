import type { Change } from './change.ts'
import type { Contact, Interview } from './interview.ts'

type Only<D extends Change['do']> = Extract<Change, { do: D }>

export const newContact = (id: string, name: string): Contact => ({
  id,
  name,
  occupation: '',
  organisation: '',
  referredBy: '',
  details: '',
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
  requestDraft: '',
  openingDraft: '',
  learned: '',
  referrals: [],
  suggestions: [],
  thanksDraft: '',
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
    case 'describeInterview': {
      const { organisation, format, place, travelMinutes, referredBy, way } = change
      const contact = { ...interview.contact, organisation, referredBy, way }
      return { ...interview, contact, format, place, travelMinutes }
    }
    case 'scheduleInterview':
      return { ...interview, startsAt: change.startsAt, zone: change.zone, confirmedAt: undefined }
    case 'tick': {
      const ticked = new Set(interview.ticked)
      for (const [item, done] of Object.entries(change.items)) done ? ticked.add(item) : ticked.delete(item)
      return { ...interview, ticked: [...ticked] }
    }
    case 'saveDraft':
      return { ...interview, [`${change.draft}Draft`]: change.words }
    case 'confirm':
      return { ...interview, confirmedAt: change.at }
    case 'logInterview': {
      const { outcome, endedAt, learned, nextStep, renamed } = change
      const contact = renamed === undefined ? interview.contact : { ...interview.contact, name: renamed }
      return { ...interview, contact, outcome, endedAt: outcome === 'held' ? endedAt : undefined, learned, nextStep }
    }
    case 'postpone': {
      const { learned, nextStep } = change
      const undone = {
        outcome: undefined,
        endedAt: undefined,
        thankedAt: undefined,
        startsAt: undefined,
        confirmedAt: undefined,
      }
      return { ...interview, ...undone, learned, nextStep }
    }
    case 'describeTalk': {
      const { referrals, suggestions, details, aimMet, keptToTime } = change
      return { ...interview, contact: { ...interview.contact, details }, referrals, suggestions, aimMet, keptToTime }
    }
    case 'markThanked':
      return { ...interview, thankedAt: change.at }
    default:
      return interview
  }
}
