import { entryOf } from '../../core/table.ts'

/** Cohorts that the bot made itself have a stored name of its own; those that somebody named keep theirs. */
const OURS: Record<'Everyone' | 'Everyone else', string> = { Everyone: 'Todo el mundo', 'Everyone else': 'Los demás' }
export const cohortName = (name: string): string => entryOf(OURS, name) ?? name
