import { z } from 'zod'
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

/** What a student made of each draft. One that this release does not know is left out: another may have written it. */
export const Drafts = z
  .object(
    Object.fromEntries(DRAFTS.map((id) => [id, z.string().optional()])) as Record<DraftId, z.ZodOptional<z.ZodString>>,
  )
  .readonly()
export type Drafts = z.infer<typeof Drafts>

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
export const Slots = z.object({
  /** Times offered, in their order. */
  windows: z.array(z.number()).readonly().optional(),
  /** Whether the contact paid for the coffee or lunch. */
  paid: z.boolean().optional(),
  /** They were asked for one thing from the talk: what they said then is taken as it is. */
  remembered: z.literal(true).optional(),
  /** One thing that is new with the student since. */
  news: z.string().optional(),
  /** The answers that an opening was put together from. */
  guided: z.object({ who: z.string(), drew: z.string(), done: z.string(), hope: z.string() }).optional(),
  /** What the plan was when the student last edited each draft, as `planMark` says it. */
  edited: z.record(z.string(), z.string()).optional(),
  /** When the contact last heard from the student: advice that was done by then is no news any more. */
  toldAt: z.number().optional(),
  /** When they were called, or written to once more, after a request without an answer. */
  triedAt: z.number().optional(),
})
export type Slots = z.infer<typeof Slots>
