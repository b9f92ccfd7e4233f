import { withOwnIn } from '../../own-draft.ts'
import { listed } from '../list.ts'
import { greeted, theirWork } from './pieces.ts'
import { howFound } from './request.ts'
import { timeFor, timesFor } from './times.ts'

/** A draft with a program's own words. */
export const withOwn = withOwnIn({
  listed: (parts) => listed(parts),
  greeted,
  howFound,
  timeFor,
  timesFor,
  theirWork,
  head: /^(Subject: [^\n]*|Hello[^.!?\n]*,)$/,
})
