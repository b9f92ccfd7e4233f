import { hasWords, oneLine } from '../../core/clean.ts'
import { choice, choiceOrNone, contact, day, moment, reading, text } from '../../core/fields.ts'
import type { FieldDefinition } from '../../core/form.ts'
import { FORMATS, WAYS } from '../../interviews/interview.ts'
import { MINUTES } from '../../people/policy.ts'
import { whoIfAny } from '../who-if-any.ts'

const LENGTHS = MINUTES.map(String)

const minutes: FieldDefinition<number> = {
  ...choice(LENGTHS),
  schema: (writer) => choice(LENGTHS).schema(writer).transform(Number),
}

export const talkForm = {
  who: contact(),
  occupation: text({ max: 100, optional: true }),
  aim: text({ max: 200, optional: true }),
  minutes,
  when: moment('future'),
}

/** What of a planned talk can be put right; its time is moved for itself. */
export const planForm = { occupation: talkForm.occupation, aim: talkForm.aim, minutes }

/** "Blue Door Café, 20 min": a place, and the minutes to get there where they are given. */
const place: FieldDefinition<{ place: string; travelMinutes?: number }> = {
  ...text({ max: 200, optional: true }),
  schema: () =>
    reading((typed, { addProblem }) => {
      const words = oneLine(typed)
      if (words.length > 200) return addProblem('too-long')
      if (words !== '' && !hasWords(words)) return addProblem('no-words')
      const [whole, minutes] =
        /[,;(]?\s*\b(\d{1,3}) ?min(?:ut[eo]s?|s)?\b\.?\)?(?: away| to get there| para llegar)?$/i.exec(words) ?? []
      if (whole === undefined || minutes === undefined) return { place: words }
      return { place: words.slice(0, words.length - whole.length), travelMinutes: Number(minutes) }
    }),
}

export const detailsForm = {
  organisation: text({ max: 100, optional: true }),
  format: choice(FORMATS),
  place,
  referredBy: whoIfAny(),
  way: choiceOrNone(WAYS),
}

export const whenForm = { when: moment('future', { optional: false }) }

export const askAgainForm = { on: day() }
