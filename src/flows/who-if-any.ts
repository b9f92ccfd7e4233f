import { isEmpty } from '../coaching/specific/index.ts'
import { text } from '../core/fields.ts'
import type { FieldDefinition } from '../core/form.ts'

/** What people type where nobody gave the name. */
const NOBODY =
  /^(?:no ?one|not sure|(?:i )?don['’]?t know|no referral|me|myself|(?:found )?online|(?:i found (?:her|him|them) )?(?:on |from |through )?(?:google|linkedin|the internet|internet)|no aplica|no s[eé]|sin referencia|desconocid[oa]|yo|(?:por |en )?(?:internet|google|linkedin))[.!]?$/iu

/** Who gave a name, as it was typed; "none" or "no one" is nobody. */
export const whoIfAny = (): FieldDefinition<string> => {
  const field = text({ max: 60, optional: true })
  return {
    ...field,
    schema: (writer) => field.schema(writer).transform((words) => (isEmpty(words) || NOBODY.test(words) ? '' : words)),
  }
}
