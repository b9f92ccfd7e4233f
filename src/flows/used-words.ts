import { clip } from '../core/clean.ts'
import { LIMITS } from '../core/limits.ts'

/** A form's words, with the occupations or tags used already in the hint of their field: the same again belongs to the same picture. */
export const withUsed = <Words extends { fields: Readonly<Record<string, { label: string }>> }>(
  words: Words,
  field: keyof Words['fields'] & string,
  used: readonly string[],
  soFar: (used: readonly string[]) => string,
): Words => {
  if (used.length === 0) return words
  const hint = clip(soFar(used), LIMITS.fieldHint)
  return { ...words, fields: { ...words.fields, [field]: { ...words.fields[field], hint } } }
}
