import { oneLine } from '../../core/clean.ts'
import { choiceOrNone, name, reading, text } from '../../core/fields.ts'
import type { FieldDefinition } from '../../core/form.ts'
import { ORIGINS } from '../../interviews/interview.ts'

const OCCUPATION = 100
const NAME = 60

export type Named = { name: string; occupation: string }

/** "Ada Lovelace, data analyst": a name, and after a comma what they do. */
const person = (optional: boolean): FieldDefinition<Named | undefined> => ({
  ...text({ max: NAME + OCCUPATION, optional }),
  schema: () =>
    reading((typed, { addProblem }) => {
      const words = oneLine(typed)
      if (words === '') return optional ? undefined : addProblem('required')
      const comma = words.indexOf(',')
      const name = comma < 0 ? words : words.slice(0, comma).trim()
      const occupation = comma < 0 ? '' : words.slice(comma + 1).trim()
      if (!/\p{L}/u.test(name)) return addProblem('no-letters')
      if (name.length > NAME || occupation.length > OCCUPATION) return addProblem('too-long')
      return { name, occupation }
    }),
})

const link = text({ max: 200, optional: true })
const why = text({ max: 200, optional: true })

export const circleForm = { one: person(false), two: person(true), three: person(true), link, why }

export const oneForm = {
  name: name(),
  occupation: text({ max: OCCUPATION, optional: true }),
  origin: choiceOrNone(ORIGINS),
  link,
  why,
}
