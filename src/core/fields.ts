import { z } from 'zod'
import { clean, hasLetters, hasWords, oneLine } from './clean.ts'
import type { FieldDefinition, RawValue, Writer } from './form.ts'
import { LIMITS } from './limits.ts'
import { hasNumber, isReach } from './reach.ts'
import { atHour, type Instant, MINUTE, MORNING } from './time.ts'
import { FARTHEST, readWhen } from './when.ts'

/** What can be wrong with a field; `locales` has the sentence. */
export type Problem =
  | 'required'
  | 'too-long'
  | 'no-letters'
  | 'no-words'
  | 'no-reach'
  | 'no-phone'
  | 'choose'
  | 'no-date'
  | 'no-time'
  | 'in-the-past'
  | 'in-the-future'
  | 'too-far'
  | 'no-zone'
  | 'no-minutes'
  | 'too-many-lines'
  | 'no-person'
  | 'ends-first'

const raw = z.custom<RawValue>((value) => typeof value === 'string' || Array.isArray(value))

type Check = { addProblem: (problem: Problem) => never }

/** A schema from a plain function over the raw words; `addProblem` ends it. */
export const reading = <T>(read: (words: string, check: Check) => T): z.ZodType<T, RawValue> =>
  raw.transform((value, context) => {
    const stop = Symbol('problem')
    try {
      return read(typeof value === 'string' ? value : (value[0] ?? ''), {
        addProblem: (problem) => {
          context.addIssue({ code: 'custom', message: problem })
          throw stop
        },
      })
    } catch (thrown) {
      if (thrown !== stop) throw thrown
      return z.NEVER
    }
  })

type Length = { max?: number; optional?: boolean }

/** Words that hold what is wanted of them, as `holds` tells; else it is `problem`. */
const words = (
  kind: 'text' | 'paragraph',
  { max = 150, optional = false }: Length,
  holds: (words: string) => boolean = hasWords,
  problem: Problem = 'no-words',
): FieldDefinition<string> => ({
  kind,
  optional,
  maxLength: max,
  schema: () =>
    reading((typed, { addProblem }) => {
      const read = kind === 'text' ? oneLine(typed) : clean(typed)
      if (read === '' && !optional) addProblem('required')
      if (read.length > max) addProblem('too-long')
      if (read !== '' && !holds(read)) addProblem(problem)
      return read
    }),
})

export const text = (length: Length = {}) => words('text', length)
export const paragraph = (length: Length = {}) => words('paragraph', { max: LIMITS.fieldLength, ...length })
/** How somebody is reached, in their own words: with an address, a number or a link in them. */
export const reach = (length: Length = {}) => words('text', { max: 200, ...length }, isReach, 'no-reach')
/** A telephone number, as it was written. */
export const phone = (length: Length = {}) => words('text', { max: 40, ...length }, hasNumber, 'no-phone')

export const choice = <const O extends string>(options: readonly O[]): FieldDefinition<O> => ({
  kind: 'choice',
  optional: false,
  maxLength: 100,
  options,
  schema: () => reading((value, { addProblem }) => options.find((option) => option === value) ?? addProblem('choose')),
})

/** Like `choice`, but it may stay empty. */
export const choiceOrNone = <const O extends string>(options: readonly O[]): FieldDefinition<O | undefined> => ({
  ...choice(options),
  optional: true,
  schema: () =>
    reading((value, { addProblem }) =>
      value === '' ? undefined : (options.find((option) => option === value) ?? addProblem('choose')),
    ),
})

/** Any number of them, also none. */
export const choices = <const O extends string>(options: readonly O[]): FieldDefinition<readonly O[]> => ({
  kind: 'choices',
  optional: true,
  maxLength: 100,
  options,
  schema: () =>
    raw.transform((value) => options.filter((option) => (Array.isArray(value) ? value : [value]).includes(option))),
})

/** The longest name: with a word before it, it still fits an option's label on every platform. */
const NAME_LENGTH = 60

/** How a picked contact is handed over, in place of a name. */
export const contactValue = (id: string): string => `#${id}`
export const readContactValue = (value: string): string | undefined => /^#([\w-]{1,40})$/.exec(value)?.[1]

/** Somebody in the contacts, or a name. */
export const contact = (): FieldDefinition<{ contact: string } | { name: string }> => ({
  kind: 'contact',
  optional: false,
  maxLength: NAME_LENGTH,
  schema: () =>
    reading((typed, { addProblem }) => {
      const picked = readContactValue(typed)
      return picked === undefined ? { name: readName(typed, addProblem) } : { contact: picked }
    }),
})

export const name = (): FieldDefinition<string> => ({
  ...text({ max: NAME_LENGTH }),
  schema: () => reading((typed, { addProblem }) => readName(typed, addProblem)),
})

const readName = (typed: string, addProblem: Check['addProblem']): string => {
  const read = oneLine(typed)
  if (read === '') addProblem('required')
  if (read.length > NAME_LENGTH) addProblem('too-long')
  if (!hasLetters(read)) addProblem('no-letters')
  return read
}

/** A moment in words or picked, in the writer's zone; it may stay empty. `dayAlone`: a day without a time means its morning. */
export const moment = (
  towards: 'past' | 'future',
  { optional = true, dayAlone = false } = {},
): FieldDefinition<Instant | undefined> => ({
  kind: 'datetime',
  optional,
  maxLength: 100,
  schema: ({ zone, now, language }: Writer) =>
    reading((typed, { addProblem }) => {
      const read = oneLine(typed)
      if (read === '') return optional ? undefined : addProblem('required')
      const when = readWhen(read, { zone, now, towards, language })
      if (when.found === 'nothing') return addProblem('no-date')
      if (when.found === 'day' && !dayAlone) return addProblem('no-time')
      if (towards === 'future' && when.at < now) return addProblem('in-the-past')
      if (towards === 'past' && when.at > now) return addProblem('in-the-future')
      if (Math.abs(when.at - now) > FARTHEST) return addProblem('too-far')
      // To the minute, as forms show it.
      return when.at - (when.at % MINUTE)
    }),
})

/** Like `moment`, for where it may not be needed: what is wrong with it is told, not refused. */
export const momentIfAny = (
  ...of: Parameters<typeof moment>
): FieldDefinition<{ at?: Instant | undefined; problem?: string | undefined }> => {
  const field = moment(...of)
  return {
    ...field,
    schema: (writer) =>
      raw.transform((value) => {
        const { data: at, error } = field.schema(writer).safeParse(value)
        return { at, problem: error?.issues[0]?.message }
      }),
  }
}

/** A day to come, as the moment at which its morning begins for the writer. */
export const day = (): FieldDefinition<Instant> => ({
  kind: 'date',
  optional: false,
  maxLength: 100,
  schema: ({ zone, now, language }: Writer) =>
    reading((typed, { addProblem }) => {
      const read = oneLine(typed)
      if (read === '') return addProblem('required')
      const when = readWhen(read, { zone, now, towards: 'future', language })
      if (when.found === 'nothing') return addProblem('no-date')
      const morning = atHour(when.at, zone, MORNING)
      if (morning <= now) return addProblem('in-the-past')
      return morning - now > FARTHEST ? addProblem('too-far') : morning
    }),
})

/** Somebody on the platform, by their id there. */
export const person = (): FieldDefinition<string> => ({
  kind: 'person',
  optional: false,
  maxLength: 100,
  schema: () => reading((value, { addProblem }) => (/^[\w-]{1,64}$/.test(value) ? value : addProblem('no-person'))),
})
