import type { Field, RawValue } from '../../src/core/form.ts'

/**
 * What a component's custom id carries back, in at most 100 characters:
 * https://docs.discord.com/developers/components/reference#anatomy-of-a-component-custom-id
 * `ref`, `ref|2` (a second button with that ref: custom ids are unique in a message), `ref|+item` and `ref|-item` (tick it, clear it),
 * `ref|form` (a modal); `@a1b2c3 ` before it (the program that it is about).
 */
const MOST = 100

export type Pressed = { kind: 'press'; ref: string } | { kind: 'tick'; ref: string; item: string; done: boolean }

export const tickId = (ref: string, item: string, done: boolean): string | undefined =>
  fitting(`${ref}|${done ? '+' : '-'}${item}`)

export const modalId = (ref: string, form: string): string => `${ref}|${form}`

/** Letters of a program's id that tell it from the others somebody is in. */
const MARK = 6

/**
 * With the program that it is about: somebody's direct message with the bot is one, however many they are in. Where there is no room
 * for it, the ref names the thing that it is about.
 */
export const inProgram = (id: string, { program }: { program?: string | undefined }): string =>
  (program === undefined ? undefined : fitting(`@${program.slice(0, MARK)} ${id}`)) ?? id

/** The id, and the program that it bears. */
export const programIn = (id: string): { id: string; program?: string } => {
  const [whole, program] = /^@(\S{1,6}) /.exec(id) ?? []
  return whole === undefined || program === undefined ? { id } : { id: id.slice(whole.length), program }
}

/** The same id, or with a number behind it where it is taken; undefined where that is too long. */
export const uniqueId = (id: string, taken: Set<string>): string | undefined => {
  let unique = id
  for (let n = 2; taken.has(unique); n++) unique = `${id}|${n}`
  if (fitting(unique) === undefined) return undefined
  taken.add(unique)
  return unique
}

export const readPressed = (id: string): Pressed => {
  const at = id.indexOf('|')
  const ref = at < 0 ? id : id.slice(0, at)
  const rest = at < 0 ? '' : id.slice(at + 1)
  if (rest.startsWith('+') || rest.startsWith('-'))
    return { kind: 'tick', ref, item: rest.slice(1), done: rest.startsWith('+') }
  return { kind: 'press', ref }
}

export const readModalId = (id: string): { ref: string; form: string } => {
  const at = id.lastIndexOf('|')
  return at < 0 ? { ref: id, form: '' } : { ref: id.slice(0, at), form: id.slice(at + 1) }
}

/** A field that holds several values says so, since a submit does not tell what kind of field it was. */
export const fieldId = ({ name, kind }: Pick<Field, 'name' | 'kind'>): string =>
  kind === 'choices' ? `${name}[]` : name

export const readField = (id: string, values: readonly string[]): readonly [name: string, value: RawValue] =>
  id.endsWith('[]') ? [id.slice(0, -2), values] : [id, values[0] ?? '']

const fitting = (id: string): string | undefined => (id.length <= MOST ? id : undefined)
