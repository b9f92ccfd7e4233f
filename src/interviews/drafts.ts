import type { Origin } from './interview.ts'

/** Every draft that there is. What a student made of one is stored under its id, so no id is ever changed. */
export const DRAFTS = [
  'request-email',
  'request-call',
  'request-voicemail',
  'request-message',
  'second-note',
  'second-call',
  'opening',
  'confirm',
  'thanks',
  'report',
  'news',
  'keep',
  'feeler',
  'got-job',
  'got-job-lead',
] as const
export type DraftId = (typeof DRAFTS)[number]

export const FOUND = ['alumni', 'network', 'article', 'association', 'directory', 'met'] as const
/** How a name was found that nobody gave: among alumni, in a network, in an article or talk, an association, a directory; or they know each other. */
export type Found = (typeof FOUND)[number]

/** The same by where a candidate's name came from; whoever is of one's own circles may be known or not. */
const FOUND_IN: Readonly<Partial<Record<Origin, Found>>> = {
  alumni: 'alumni',
  associations: 'association',
  authors: 'article',
  directories: 'directory',
  networks: 'network',
}

/** How a contact was found, as they were asked or as it follows from where the name came from. */
export const foundOf = ({ found, origin }: { found?: Found; origin?: Origin }): Found | undefined =>
  found ?? (origin && FOUND_IN[origin])

/** What a draft needed to know and the talk had no place for. */
export type Slots = {
  /** Times offered, in their order. */
  windows?: readonly number[]
  /** Whether the contact paid for the coffee or lunch. */
  paid?: boolean
  /** One thing that is new with the student since. */
  news?: string
  /** The answers that an opening was put together from. */
  guided?: { who: string; drew: string; done: string; hope: string }
}
