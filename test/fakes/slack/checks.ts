/**
 * The pieces that Slack's rules are made of. Each problem is a sentence with its place, as in Slack's `response_metadata.messages`.
 */

// biome-ignore lint/suspicious/noExplicitAny: what was sent, before anything is known about it
export type Json = any

export type Problems = string[]
export type Check = (value: Json, at: string, problems: Problems) => void

export const isObject = (value: Json): boolean => typeof value === 'object' && value !== null && !Array.isArray(value)
export const say = (problems: Problems, at: string, what: string): void => {
  problems.push(`[ERROR] ${what} [json-pointer:${at}]`)
}

export const all =
  (...checks: readonly Check[]): Check =>
  (value, at, problems) => {
    for (const check of checks) check(value, at, problems)
  }

/** A rule about several properties at once: what is wrong with them, if anything is. */
export const rule =
  (wrong: (value: Json) => string | false | undefined): Check =>
  (value, at, problems) => {
    const what = isObject(value) && wrong(value)
    if (what) say(problems, at, what)
  }

/** An object with these properties and no others. `!` marks those that it must have. */
export const shape =
  (properties: Readonly<Record<string, Check>>): Check =>
  (value, at, problems) => {
    if (!isObject(value)) return say(problems, at, 'must be an object')
    const names = new Set(Object.keys(properties).map((name) => name.replace('!', '')))
    for (const name of Object.keys(value))
      if (!names.has(name)) say(problems, `${at}/${name}`, `invalid additional property: ${name}`)
    for (const [marked, check] of Object.entries(properties)) {
      const name = marked.replace('!', '')
      if (value[name] !== undefined) check(value[name], `${at}/${name}`, problems)
      else if (marked.endsWith('!')) say(problems, at, `missing required field: ${name}`)
    }
  }

/** Half of a character is no UTF-8, and so no JSON that arrives. */
const HALVES = /\p{Surrogate}/u

export const string =
  (most: number, least = 1): Check =>
  (value, at, problems) => {
    if (typeof value !== 'string') return say(problems, at, 'must be a string')
    if (value.length < least) say(problems, at, `must be more than ${least - 1} characters`)
    if (value.length > most) say(problems, at, `must be less than ${most + 1} characters`)
    if (HALVES.test(value)) say(problems, at, 'holds half a character')
  }
export const matching =
  (pattern: RegExp, like: string): Check =>
  (value, at, problems) => {
    if (typeof value !== 'string' || !pattern.test(value)) say(problems, at, `must be like ${like}`)
  }
export const boolean: Check = (value, at, problems) => {
  if (typeof value !== 'boolean') say(problems, at, 'must be a boolean')
}
export const integer =
  (least: number, most: number): Check =>
  (value, at, problems) => {
    if (!Number.isInteger(value) || value < least || value > most) say(problems, at, `must be from ${least} to ${most}`)
  }
export const oneOf =
  (...all: readonly (string | number)[]): Check =>
  (value, at, problems) => {
    if (!all.includes(value)) say(problems, at, `must be one of ${all.join(', ')}`)
  }
export const list =
  (check: Check, least: number, most: number): Check =>
  (value, at, problems) => {
    if (!Array.isArray(value)) return say(problems, at, 'must be an array')
    if (value.length < least) say(problems, at, `no fewer than ${least} items`)
    if (value.length > most) say(problems, at, `no more than ${most} items`)
    for (const [i, item] of value.entries()) check(item, `${at}/${i}`, problems)
  }

const isBlank = (value: Json): boolean => typeof value?.text === 'string' && value.text.trim() === ''
const visible = rule((value) => isBlank(value) && 'must hold more than blanks')

/** https://docs.slack.dev/reference/block-kit/composition-objects/text-object */
export const plain = (most: number): Check =>
  all(shape({ 'type!': oneOf('plain_text'), 'text!': string(most), emoji: boolean }), visible)
export const text =
  (most: number): Check =>
  (value, at, problems) =>
    value?.type === 'mrkdwn'
      ? all(shape({ 'type!': oneOf('mrkdwn'), 'text!': string(most), verbatim: boolean }), visible)(value, at, problems)
      : plain(most)(value, at, problems)

/** action_id and block_id. */
export const id = string(255)
