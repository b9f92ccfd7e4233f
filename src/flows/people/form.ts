import { oneLine } from '../../core/clean.ts'
import { choiceOrNone, name, reach, reading, text } from '../../core/fields.ts'
import type { FieldDefinition } from '../../core/form.ts'
import { ORIGINS } from '../../interviews/interview.ts'
import { type Person, readPerson } from './person.ts'

const OCCUPATION = 100
const NAME = 60

/** "Ada Lovelace, data analyst": a name, and what they do. */
const person = (optional: boolean): FieldDefinition<Person | undefined> => ({
  ...text({ max: NAME + OCCUPATION, optional }),
  schema: () =>
    reading((typed, { addProblem }) => {
      const words = oneLine(typed)
      if (words === '') return optional ? undefined : addProblem('required')
      const read = readPerson(words)
      if (!/\p{L}/u.test(read.name)) return addProblem('no-letters')
      return read.name.length > NAME || read.occupation.length > OCCUPATION ? addProblem('too-long') : read
    }),
})

const link = reach({ optional: true })
const why = text({ max: 200, optional: true })

export const circleForm = { one: person(false), two: person(true), three: person(true), link, why }

export const oneForm = {
  name: name(),
  occupation: text({ max: OCCUPATION, optional: true }),
  origin: choiceOrNone(ORIGINS),
  link,
  why,
}
