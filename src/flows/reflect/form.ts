import { MATTER_IDS } from '../../coaching/reflection.ts'
import { oneLine } from '../../core/clean.ts'
import { choice, choiceOrNone, choices, paragraph, reading, text } from '../../core/fields.ts'
import type { FieldDefinition } from '../../core/form.ts'

const RATINGS = ['5', '4', '3', '2', '1'] as const

const rating: FieldDefinition<number> = {
  ...choice(RATINGS),
  schema: (writer) => choice(RATINGS).schema(writer).transform(Number),
}
const ratingOrNone: FieldDefinition<number | undefined> = {
  ...choiceOrNone(RATINGS),
  schema: (writer) =>
    choiceOrNone(RATINGS)
      .schema(writer)
      .transform((rated) => (rated === undefined ? undefined : Number(rated))),
}

export const backForm = {
  clear: choices(MATTER_IDS),
  did: rating,
  trust: rating,
  bond: ratingOrNone,
  words: paragraph({ max: 500, optional: true }),
}

const TAG = 100

/** A tag as it will be listed: a sentence without its full stop. */
const tag = (optional: boolean): FieldDefinition<string> => ({
  ...text({ max: TAG, optional }),
  schema: () =>
    reading((typed, { addProblem }) => {
      const read = oneLine(typed).replace(/[\s.]{1,20}$/, '')
      if (read === '' && !optional) return addProblem('required')
      return read.length > TAG ? addProblem('too-long') : read
    }),
})

const SAID = ['so', 'otherwise'] as const

export const tagsForm = { tag: tag(false), said: choice(SAID), another: tag(true), saidToo: choice(SAID) }

export const occupationForm = { occupation: text({ max: 100 }) }
