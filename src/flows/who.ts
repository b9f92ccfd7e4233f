import type { Contact, Interview } from '../interviews/interview.ts'
import { sameName } from '../interviews/interview.ts'
import type { Reads } from '../interviews/reads.ts'
import type { Owner } from '../people/member.ts'

/** What was typed after a command, as a name to begin a form with; nothing for a contact that was picked and is not there. */
export const nameIn = (words: string): string => (words.startsWith('#') ? '' : words)

/**
 * Whom a command names, and the talks with them: a contact picked from those offered, a name, or the beginning of one
 * that only one contact has.
 */
export const findWho = async (
  read: Reads,
  owner: Owner,
  words: string,
): Promise<{ contact?: Contact; interviews: readonly Interview[] }> => {
  if (/^#[\w-]{1,40}$/.test(words)) return read.with(owner, { contact: words.slice(1) })
  const found = await read.with(owner, { name: words })
  if (found.contact) return found
  const typed = sameName(words)
  const begun = (await read.contacts(owner, words)).filter(({ name }) => `${sameName(name)} `.startsWith(`${typed} `))
  const [only, ...others] = begun
  return only && others.length === 0 ? read.with(owner, { contact: only.id }) : found
}
