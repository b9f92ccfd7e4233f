import { clip } from '../core/clean.ts'
import { LIMITS } from '../core/limits.ts'

/** A field for an occupation or a tag with those used already in its hint: the same again belongs to the same picture. */
export const withUsed = <Field extends { label: string }>(
  field: Field,
  used: readonly string[],
  soFar: (used: readonly string[]) => string,
): Field => (used.length === 0 ? field : { ...field, hint: clip(soFar(used), LIMITS.fieldHint) })
