import { choice, choiceOrNone, moment, paragraph, phone, reach, reading, text } from '../core/fields.ts'
import type { FieldDefinition } from '../core/form.ts'
import { findZone } from '../core/zone.ts'
import { FOUND } from '../interviews/drafts.ts'
import { whoIfAny } from './who-if-any.ts'

/** A draft to write over; it must fit a message of its own. Emptied, it is again as we would write it. */
export const draftForm = { words: paragraph({ max: 1800, optional: true }) }

/** What is asked for before a draft that needs it. */
export const sourceForm = { referredBy: whoIfAny(), found: choiceOrNone(FOUND) }
/** Where a draft goes to, that is not known yet. */
export const reachForm = { details: reach() }
export const phoneForm = { phone: phone() }
export const learnedForm = { learned: paragraph({ max: 2000 }) }
/** B12: over coffee or lunch there was a bill. */
export const coffeeForm = { learned: paragraph({ max: 2000, optional: true }), paid: choice(['yes', 'no']) }
export const newsForm = { news: paragraph({ max: 500 }) }

/** A place, as its zone; it may stay empty. */
const zoneIfAny: FieldDefinition<string | undefined> = {
  ...text({ max: 60, optional: true }),
  schema: () =>
    reading((typed, { addProblem }) => (typed.trim() === '' ? undefined : (findZone(typed) ?? addProblem('no-zone')))),
}

/** B9: two or three times that suit the student. */
export const windowsForm = {
  first: moment('future', { optional: false }),
  second: moment('future'),
  third: moment('future'),
  zone: zoneIfAny,
}
