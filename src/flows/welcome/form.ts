import { reading, text } from '../../core/fields.ts'
import type { FieldDefinition } from '../../core/form.ts'
import { findZone } from '../../core/zone.ts'

const zone: FieldDefinition<string> = {
  ...text({ max: 60 }),
  schema: () =>
    reading((typed, { addProblem }) => findZone(typed) ?? addProblem(typed.trim() === '' ? 'required' : 'no-zone')),
}

export const zoneForm = { zone }
