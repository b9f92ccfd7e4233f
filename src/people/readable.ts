import type { z } from 'zod'

/**
 * What is stored, as far as it can be read: a field that can't be is `broken`, and as if it had not been stored. Without a `value` the rest
 * does not stand without it.
 */
export const readable = <T>(schema: z.ZodType<T>, stored: unknown): { value?: T; broken: readonly string[] } => {
  const whole = schema.safeParse(stored)
  if (whole.success) return { value: whole.data, broken: [] }
  const broken = [...new Set(whole.error.issues.map(({ path: [field = ''] }) => String(field)))]
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return { broken }
  const sound = Object.fromEntries(Object.entries(stored).filter(([field]) => !broken.includes(field)))
  const rest = schema.safeParse(sound)
  return { broken, ...(rest.success && { value: rest.data }) }
}
