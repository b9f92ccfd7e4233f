import { z } from 'zod'

/** Somebody's own questions on one card: more are never asked in an hour. */
export const MOST_OWN = 5
/** Characters of one of them. */
export const OWN_LENGTH = 150

/** As many as there may be in a bank, and more. */
const ids = z.array(z.string()).max(200).readonly()

/** What somebody made of the questions of one talk. */
export const Arrangement = z.object({
  own: z
    .array(z.object({ id: z.string(), words: z.string().max(OWN_LENGTH) }))
    .max(MOST_OWN)
    .readonly()
    .optional(),
  /** Must-asks, by their ids. Without any list the bot says which ones they are. */
  musts: ids.optional(),
  /** Taken out, so that another takes the place. */
  out: ids.optional(),
  /** What the card held when somebody last changed it, and for how many minutes: until there are more or fewer, nothing else comes in. */
  settled: z.object({ minutes: z.number(), ids }).optional(),
  /** Left over in the talk before with the same person, the most important first. */
  again: ids.optional(),
  /** Those that they did not get to in the talk. */
  left: ids.optional(),
})
export type Arrangement = z.infer<typeof Arrangement>

/** What is stored, as far as it can be read: otherwise the bot's own choice stands. */
export const arrangementOf = (stored: unknown): Arrangement => Arrangement.safeParse(stored ?? {}).data ?? {}
