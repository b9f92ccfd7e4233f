import { withOwnIn } from '../../own-draft.ts'
import { listed } from '../list.ts'
import { greeted, theirWork } from './pieces.ts'
import { source } from './request.ts'
import { timeFor, timesFor } from './times.ts'

/** A draft with a program's own words. */
export const withOwn = withOwnIn({
  listed,
  greeted,
  howFound: (contact, most) => source(contact, most) || '',
  timeFor,
  timesFor,
  theirWork,
  head: /^(Asunto: [^\n]*|Hola[^.!?\n]*:)$/,
})
