import { person, text } from '../../core/fields.ts'

export const counselorForm = { who: person() }
export const cohortForm = { name: text({ max: 60 }) }
