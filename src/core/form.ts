import type { z } from 'zod'
import { oneLine } from './clean.ts'
import { hashOf } from './hash.ts'
import type { Text } from './text.ts'
import { type Instant, MINUTE, type Zone } from './time.ts'
import { dayWords, whenWords } from './when.ts'

/**
 * What a field may be. `contact` offers the person's own contacts while they type; `datetime` takes words
 * ("Tuesday at 3") everywhere and a picker where the platform has one; `date` is a day, picked where it can be and else in words;
 * `person` is somebody on the platform.
 */
export type FieldKind = 'text' | 'paragraph' | 'choice' | 'choices' | 'contact' | 'datetime' | 'date' | 'person'

/**
 * What a platform hands over for a field: words, or for `choices` the chosen values. An empty field is an empty string.
 * A picked time comes as an ISO instant, a picked day as its date (2026-12-04), a picked contact as `#` and its id, a picked person as their id on the platform.
 */
export type RawValue = string | readonly string[]
export type RawValues = Readonly<Record<string, RawValue>>

/** `exact`: what was typed is the whole of its name. */
export type Option = { value: string; label: string; exact?: true }

/** One question as a form shows it: data only. */
export type Field = {
  name: string
  kind: FieldKind
  label: string
  hint?: string
  placeholder?: string
  optional: boolean
  maxLength: number
  options?: readonly Option[]
  /** What it holds when the form opens. */
  value?: RawValue
  /** What was wrong with that, when the form comes back. */
  problem?: Text
}

/** The questions of one page: at most 5, since Discord shows no more. */
export type Form = {
  /** Minted when it opens: the id of its submit, so that a form pressed twice is saved once. */
  id: string
  /** The step that its submit goes to. */
  ref: string
  title: string
  submit: string
  /** Where it is one page of several: "2 of 3". For a platform that goes on with the next in the same window; elsewhere it would not be true. */
  progress?: string
  intro?: Text
  fields: readonly Field[]
}

/** What stands behind a form's title: where it is one page of several. */
export const progressOf = ({ progress }: Pick<Form, 'progress'>): string =>
  progress === undefined ? '' : ` (${progress})`

/** Whoever typed: words such as "Tuesday at 3" are read in their zone and language. */
export type Writer = { zone: Zone; now: Instant; language?: string | undefined }

/** A field's look and its schema, kept together. */
export type FieldDefinition<T> = {
  kind: FieldKind
  optional: boolean
  maxLength: number
  options?: readonly string[]
  /** Issues carry a problem's name as their message; `locales` has its sentence. */
  schema: (writer: Writer) => z.ZodType<T, RawValue>
}

// biome-ignore lint/suspicious/noExplicitAny: the entry's type is taken from the definitions, whatever they hold
export type FormDefinition = Readonly<Record<string, FieldDefinition<any>>>

export type Entry<D extends FormDefinition> = { [K in keyof D]: D[K] extends FieldDefinition<infer T> ? T : never }

/** A form's words in one language. */
export type FormWords<D extends FormDefinition> = {
  title: string
  submit: string
  progress?: string
  intro?: Text
  fields: {
    [K in keyof D]: {
      label: string
      hint?: string
      placeholder?: string
      options?: Readonly<Record<string, string>>
    }
  }
}

/** A form ready to be shown; the dispatcher mints its id. */
export const openForm = <D extends FormDefinition>(
  definition: D,
  words: FormWords<D>,
  ref: string,
  values: { readonly [K in keyof D]?: RawValue | undefined } = {},
): Form => ({
  id: '',
  ref,
  title: words.title,
  submit: words.submit,
  ...(words.progress && { progress: words.progress }),
  ...(words.intro && { intro: words.intro }),
  fields: Object.entries(definition).map(([name, field]) => {
    const { options: labels, ...said } = words.fields[name as keyof D]
    const value = values[name]
    return {
      name,
      kind: field.kind,
      optional: field.optional,
      maxLength: field.maxLength,
      ...said,
      ...(field.options && {
        options: field.options.map((option) => ({ value: option, label: labels?.[option] ?? option })),
      }),
      ...(value !== undefined && value !== '' && { value }),
    }
  }),
})

export type Parsed<T> =
  | { ok: true; entry: T }
  /** A field that the form has and the values lack, or the other way: the form was drawn by another version of the bot. */
  | { ok: false; stale: true }
  | { ok: false; stale: false; problems: Readonly<Record<string, string>> }

/** Reads what was typed: the entry, or the name of the problem of each field that has one. */
export const parseForm = <D extends FormDefinition>(
  definition: D,
  values: RawValues,
  writer: Writer,
): Parsed<Entry<D>> => {
  const names = Object.keys(definition)
  if (names.some((name) => values[name] === undefined) || Object.keys(values).some((name) => !names.includes(name)))
    return { ok: false, stale: true }
  const read = names.map((name) => {
    const field = definition[name]
    return [name, field?.schema(writer).safeParse(values[name])] as const
  })
  const problems = read.flatMap(([name, result]) =>
    result && !result.success ? [[name, result.error.issues[0]?.message ?? 'unreadable'] as const] : [],
  )
  if (problems.length > 0) return { ok: false, stale: false, problems: Object.fromEntries(problems) }
  return { ok: true, entry: Object.fromEntries(read.map(([name, result]) => [name, result?.data])) as Entry<D> }
}

/**
 * A date that was typed: the field, and the moment that was understood; with the words that say just that, where the field is a date and
 * not a sentence that names one.
 */
export type Understood = { name: string; kind: 'date' | 'datetime'; at: Instant; words?: string }

/** Every date in a form that was read. A sentence that names a day was read as its words and `on`. */
export const datesIn = <D extends FormDefinition>(
  definition: D,
  entry: Entry<D>,
  { zone, language }: Pick<Writer, 'zone' | 'language'>,
): readonly Understood[] =>
  Object.entries(definition).flatMap(([name, { kind }]): readonly Understood[] => {
    const read: unknown = entry[name]
    if (kind === 'date' || kind === 'datetime') {
      const at = held(read, 'at') ?? read
      if (typeof at !== 'number') return []
      return [{ name, kind, at, words: kind === 'date' ? dayWords(at, zone, language) : whenWords(at, zone, language) }]
    }
    return (Array.isArray(read) ? read : [read]).flatMap((one) => {
      const on = held(one, 'on')
      return typeof on === 'number' ? [{ name, kind: 'date' as const, at: on }] : []
    })
  })

const held = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined

/** Those whose words leave a doubt: not those that the bot itself writes so. */
export const doubtful = (dates: readonly Understood[], values: RawValues): readonly Understood[] =>
  dates.filter(
    ({ name, words }) => words === undefined || oneLine(String(values[name])).toLowerCase() !== words.toLowerCase(),
  )

/** What was shown of a form, to the minute: sent again with something else in it, or read on another day, it has another mark. */
export const markOf = (values: RawValues, dates: readonly Understood[]): string =>
  hashOf(JSON.stringify([values, dates.map(({ at }) => Math.floor(at / MINUTE))])).toString(36)
