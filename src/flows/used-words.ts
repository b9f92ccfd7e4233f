import { clip } from '../core/clean.ts'
import { LIMITS } from '../core/limits.ts'
import type { Words } from '../locales/index.ts'
import { ownerOf } from '../people/member.ts'
import type { About } from './define.ts'

/** A form's words, with the occupations or tags used already in the hint of their field: the same again belongs to the same picture. */
export const withUsed = <Form extends { fields: Readonly<Record<string, { label: string }>> }>(
  words: Form,
  field: keyof Form['fields'] & string,
  used: readonly string[],
  soFar: (used: readonly string[]) => string,
): Form => {
  if (used.length === 0) return words
  const hint = clip(soFar(used), LIMITS.fieldHint)
  return { ...words, fields: { ...words.fields, [field]: { ...words.fields[field], hint } } }
}

/** The same, of a form that comes back: with their jobs as it had them. */
export const withJobs =
  <Form extends { fields: Readonly<Record<string, { label: string }>> }>(
    words: (say: Words) => Form,
    field: keyof Form['fields'] & string,
  ) =>
  async (say: Words, { by, read }: About): Promise<Form> =>
    withUsed(words(say), field, await read.occupations(ownerOf(by)), say.reflect.used)
