import { here, type Reply } from '../core/reply.ts'
import type { Text } from '../core/text.ts'
import { type Button, button, buttons, list, paragraph, view } from '../core/view.ts'
import type { Contact, Interview } from '../interviews/interview.ts'
import type { Reads } from '../interviews/reads.ts'
import type { Words } from '../locales/index.ts'
import { ownerOf } from '../people/member.ts'
import type { Asked } from './define.ts'
import { findWho } from './who.ts'

/** With a button for somebody new, a row on every platform. */
const OFFERED = 4

export type OpenTalks = {
  contact?: Contact
  /** Not yet logged. */
  talks: readonly Interview[]
  /** Logged. */
  past?: readonly Interview[]
  /** Where the words begin the names of several contacts. */
  alike?: readonly Contact[]
}

/** The talks not yet logged: with whoever is named after the command, or all. */
export const openTalks = async (read: Reads, { by, words }: Pick<Asked, 'by' | 'words'>): Promise<OpenTalks> => {
  if (words === '') return { talks: await read.open(ownerOf(by)) }
  const { contact, interviews, alike } = await findWho(read, ownerOf(by), words)
  const isOpen = ({ outcome }: Interview) => outcome === undefined
  return { contact, alike, talks: interviews.filter(isOpen), past: interviews.filter((talk) => !isOpen(talk)) }
}

/** A button for each talk, and one for what is not among them. */
export const whichTalk = (
  talks: readonly Interview[],
  { title, to, other }: { title: Text; to: (talk: string) => string; other: Button },
  say: Words,
): Reply => {
  const offered = talks.slice(0, OFFERED)
  // Two with one name: told apart by their number in the list.
  const twice = new Set(offered.map(({ contact }) => contact.name)).size < offered.length
  return here(
    view(
      paragraph(title),
      list(offered.map(say.prep.pick), twice),
      talks.length > OFFERED && paragraph(say.prep.more(talks.length - OFFERED)),
      buttons(
        ...offered.map(({ id, contact }, i) => button(to(id), twice ? `${i + 1}. ${contact.name}` : contact.name)),
        other,
      ),
    ),
  )
}
