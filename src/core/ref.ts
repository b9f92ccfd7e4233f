import { cut } from './clean.ts'
import { hashOf } from './hash.ts'

/**
 * Where a press or a submit belongs: a flow, one of its steps, and the thing that it is about.
 * Written as `flow.step.id`; Discord gives a custom id 100 characters, which also hold a form's own id.
 */
export type Ref = { flow: string; step: string; id: string }

/** The longest ref that fits a button on every platform: https://docs.discord.com/developers/components/reference#anatomy-of-a-component */
export const REF_LENGTH = 76

export const ref = (flow: string, step: string, id = ''): string => {
  const written = `${flow}.${step}.${id}`
  if (written.length > REF_LENGTH) throw new RangeError(`a ref of ${written.length} characters: ${flow}.${step}`)
  return written
}

/** The step that a flow's command opens, with what was typed after it. */
export const startOf = (flow: string, words = ''): string => cut(`${flow}.start.${words}`, REF_LENGTH)

/** Undefined for what is not a ref of ours. */
export const readRef = (written: string): Ref | undefined => {
  const [, flow, step, id] = /^([a-z]+)\.([a-z-]+)\.(.*)$/s.exec(written.slice(0, 200)) ?? []
  return flow === undefined || step === undefined || id === undefined ? undefined : { flow, step, id }
}

/** A date in a ref: short, and the same for the same minute. */
export const dateMark = (at: number): string => Math.floor(at / 60_000).toString(36)

/** A step to take in a ref, as it stands: another one, or the same for another day, has another mark. */
export const stepMark = (step: { words: string; on?: number } | undefined): string =>
  hashOf(`${step?.on ?? ''} ${step?.words ?? ''}`).toString(36)

/** Where a page of a list begins, as a ref says it; one that says nothing begins at the first. */
export const startIn = (written: string): number => Math.max(0, Number.parseInt(written, 10) || 0)

/** Two ids in one, for a step that needs both. */
export const pair = (one: string, other: string): string => `${one}~${other}`
export const unpair = (id: string): [string, string] => {
  const [one = '', ...rest] = id.split('~')
  return [one, rest.join('~')]
}

/** The thing that a ref is about, also where that is another ref with which it goes on. Empty where it is about nothing. */
export const aboutOf = (written: string): string => {
  const { id = '' } = readRef(written) ?? {}
  return readRef(id) ? aboutOf(id) : unpair(id)[0]
}
