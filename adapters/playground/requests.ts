import { IANAZone } from 'luxon'
import { z } from 'zod'
import { LIMITS } from '../../src/core/limits.ts'

// A little over what any form takes, so that what is too long is told by the form's own sentence.
const words = z.string().max(LIMITS.fieldLength * 4)
const short = z.string().max(200)
const id = z.string().min(1).max(100)
const wall = z.string().regex(/^\d{4}-(0\d|1[0-2])-[0-3]\dT[0-2]\d:[0-5]\d$/)
/** A name of a zone that we do not know is left out, as if the browser had told none. */
const zone = z
  .string()
  .max(60)
  .transform((name) => (IANAZone.isValidZone(name) ? name : 'UTC'))

const base = { person: id, zone, locale: z.string().max(60).optional(), room: z.enum(['channel', 'direct']) }

export const Act = z.discriminatedUnion('act', [
  z.object({ ...base, act: z.literal('command'), id, command: short, words, line: words }),
  z.object({ ...base, act: z.literal('say'), id, words }),
  z.object({
    ...base,
    act: z.literal('submit'),
    form: id,
    ref: short,
    values: z.record(
      z.string().max(60),
      z.union([words, z.array(short).max(LIMITS.suggestions), z.object({ picked: wall })]),
    ),
    message: id.optional(),
  }),
  z.object({ ...base, act: z.literal('press'), id, ref: short, message: id }),
  z.object({ ...base, act: z.literal('tick'), id, ref: short, message: id, items: z.record(short, z.boolean()) }),
  z.object({ ...base, act: z.literal('suggest'), id, words: short }),
])
export type Act = z.infer<typeof Act>

export const Move = z.union([
  z.object({ zone, to: z.enum(['hour', 'day', 'monday']) }),
  z.object({ zone, to: z.literal('time'), wall }),
])
export type Move = z.infer<typeof Move>

export const Settings = z.union([
  z.object({ installed: z.boolean() }),
  z.object({ person: id, directOpen: z.boolean() }),
])
export type Settings = z.infer<typeof Settings>
