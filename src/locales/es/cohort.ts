/** Cohorts that the bot made itself have a stored name of its own; those that somebody named keep theirs. */
const OURS: Readonly<Record<string, string>> = { Everyone: 'Todo el mundo', 'Everyone else': 'Los demás' }
export const cohortName = (name: string): string => OURS[name] ?? name
