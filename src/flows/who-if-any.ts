import { isEmpty } from '../coaching/specific/index.ts'
import { text } from '../core/fields.ts'
import type { FieldDefinition } from '../core/form.ts'

/** Who gave a name, as it was typed; "none" or "n/a" is nobody. */
export const whoIfAny = (): FieldDefinition<string> => {
  const field = text({ max: 60, optional: true })
  return { ...field, schema: (writer) => field.schema(writer).transform((words) => (isEmpty(words) ? '' : words)) }
}
