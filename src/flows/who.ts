import type { Who } from '../interviews/reads.ts'

/** Somebody named after a command: a contact picked from those offered, or a name. */
export const whoOf = (words: string): Who =>
  /^#[\w-]{1,40}$/.test(words) ? { contact: words.slice(1) } : { name: words.slice(0, 60).trim() }
