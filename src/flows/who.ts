import { contactValue, readContactValue } from '../core/fields.ts'
import { startOf } from '../core/ref.ts'
import { here, type Reply } from '../core/reply.ts'
import { type Button, button, buttons, list, paragraph, view } from '../core/view.ts'
import { type Contact, foldedName, type Interview } from '../interviews/interview.ts'
import type { Reads } from '../interviews/reads.ts'
import type { Words } from '../locales/index.ts'
import type { Owner } from '../people/member.ts'

/** With a button for somebody new, a row on every platform. */
const OFFERED = 4

/** What was typed after a command, as a name to begin a form with; nothing for a contact that was picked and is not there. */
export const nameIn = (words: string): string => (readContactValue(words) === undefined ? words : '')

export type Found = {
  contact?: Contact
  interviews: readonly Interview[]
  /** Where the words begin the names of several contacts. */
  alike?: readonly Contact[]
}

/** Whom a command names, and the talks with them: a contact picked from those offered, a name, or the beginning of one. */
export const findWho = async (read: Reads, owner: Owner, words: string): Promise<Found> => {
  const picked = readContactValue(words)
  if (picked !== undefined) return read.with(owner, { contact: picked })
  const found = await read.with(owner, { name: words })
  if (found.contact) return found
  const typed = foldedName(words)
  const begun = (await read.contacts(owner, words)).filter(({ name }) => `${foldedName(name)} `.startsWith(`${typed} `))
  const [only, ...others] = begun
  if (others.length > 0) return { interviews: [], alike: begun }
  return only ? read.with(owner, { contact: only.id }) : found
}

/** Whom do you mean? A button for each, which gives the command again with that one. */
export const whichPerson = (alike: readonly Contact[], flow: string, say: Words, other?: Button): Reply => {
  const offered = alike.slice(0, OFFERED)
  return here(
    view(
      paragraph(say.prep.whichPerson),
      list(offered.map(say.prep.head)),
      alike.length > OFFERED && paragraph(say.prep.more(alike.length - OFFERED)),
      buttons(...offered.map(({ id, name }) => button(startOf(flow, contactValue(id)), name)), other),
    ),
  )
}
