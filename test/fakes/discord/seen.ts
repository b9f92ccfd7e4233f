import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord.js'
import type { RawValue } from '../../../src/core/form.ts'
import type { SeenForm, SeenMessage } from '../../contract/driver.ts'
import { seenAs } from './markdown.ts'
import { wordsIn } from './messages.ts'
import type { StoredMessage } from './world.ts'

type Pressable = { custom_id: string; label: string }

export const buttonsIn = (components: APIMessage['components']): readonly Pressable[] => {
  const found: Pressable[] = []
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) look(one)
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value && value.type === 2) found.push(value as unknown as Pressable)
      for (const one of Object.values(value)) if (typeof one === 'object') look(one)
    }
  }
  look(components)
  return found
}

/** A button that says whether something is done: messages have no checkboxes. */
const BOX = /^([☐☑]) (.*)$/s

export const seenMessage = (message: StoredMessage): SeenMessage => {
  const labels = buttonsIn(message.components).map(({ label }) => label)
  const shown = message.content === '' ? textsIn(message).map(seenAs).join('\n') : seenAs(message.content)
  return {
    words: shown,
    buttons: labels.filter((label) => !BOX.test(label)),
    checklist: labels.flatMap((label) => {
      const [, box, words] = BOX.exec(label) ?? []
      return words === undefined ? [] : [{ label: words, done: box === '☑' }]
    }),
    files: message.stored.map(({ name, bytes }) => {
      const alt = descriptionsIn(message).get(name)
      return { name, bytes, ...(alt !== undefined && { alt }) }
    }),
    where: message.onlyFor === undefined ? 'direct' : 'private',
    raw: message,
  }
}

/** What a gallery says of its pictures, by their names. */
const descriptionsIn = ({ components }: StoredMessage): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  const look = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return
    if ('media' in value && 'description' in value)
      found.set((value.media as { url: string }).url.replace('attachment://', ''), String(value.description))
    for (const one of Object.values(value)) look(one)
  }
  look(components)
  return found
}

/** The texts of a message, each read by itself as the client does. */
const textsIn = (message: StoredMessage): readonly string[] => {
  const texts: string[] = []
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) look(one)
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value && value.type === 10) texts.push(wordsIn({ content: '', components: [value as never] }))
      else for (const one of Object.values(value)) if (typeof one === 'object') look(one)
    }
  }
  look(message.components)
  return texts
}

type Input = {
  type: number
  custom_id: string
  value?: string
  options?: readonly { value: string; label: string; default?: boolean }[]
  default_values?: readonly { id: string }[]
}
type Labelled = { type: number; content?: string; label: string; description?: string; component: Input }

/** What is wrong stands in the place of the hint. */
const PROBLEM = /^⚠ (.*)$/s

export const seenForm = (modal: APIModalInteractionResponseCallbackData): Omit<SeenForm, 'submit'> => {
  const components = modal.components as unknown as readonly Labelled[]
  const intro = components.find(({ type }) => type === 10)?.content
  return {
    title: modal.title,
    ...(intro !== undefined && { intro: seenAs(intro) }),
    fields: components
      .filter(({ type }) => type === 18)
      .map(({ label, description, component }) => {
        const problem = PROBLEM.exec(description ?? '')?.[1]
        return {
          name: component.custom_id.replace(/\[\]$/, ''),
          label,
          ...(description !== undefined && problem === undefined && { hint: description }),
          value: valueIn(component),
          ...(component.options && { options: component.options.map((option) => option.label) }),
          ...(problem !== undefined && { problem }),
        }
      }),
  }
}

const valueIn = ({ type, custom_id, value = '', options = [], default_values = [] }: Input): RawValue => {
  if (type === 4) return value
  const picked = [
    ...options.filter((option) => option.default).map((option) => option.value),
    ...default_values.map(({ id }) => id),
  ]
  return custom_id.endsWith('[]') ? picked : (picked[0] ?? '')
}

/** The modal's components as Discord hands them over once somebody typed `values` over what they held. Refuses what its client would. */
export const submitted = (
  modal: APIModalInteractionResponseCallbackData,
  values: Readonly<Record<string, RawValue>>,
) => {
  const components = modal.components as unknown as readonly (Labelled & { component?: Input & Limits })[]
  return components.map((one, i) => {
    const { component } = one
    if (one.type !== 18 || !component) return { type: one.type, id: i * 2 + 1 }
    const typed = values[component.custom_id.replace(/\[\]$/, '')] ?? valueIn(component)
    const base = { type: component.type, id: i * 2 + 2, custom_id: component.custom_id }
    return { type: 18, id: i * 2 + 1, component: { ...base, ...filled(component, typed) } }
  })
}

type Limits = { required?: boolean; max_length?: number; min_values?: number; max_values?: number }

const filled = (
  { type, custom_id, options, required = true, max_length = 4000, max_values = 25 }: Input & Limits,
  typed: RawValue,
) => {
  const refuse = (why: string): never => {
    throw new Error(`Discord's client does not send this form: ${custom_id} ${why}`)
  }
  if (type === 4) {
    const value = typeof typed === 'string' ? typed : refuse('takes words')
    if (required && value === '') refuse('is required')
    if (value.length > max_length) refuse(`takes ${max_length} characters`)
    return { value }
  }
  const picked = typeof typed === 'string' ? (typed === '' ? [] : [typed]) : typed
  if (required && picked.length === 0) refuse('is required')
  if (picked.length > max_values) refuse('takes fewer')
  if (options && picked.some((one) => !options.some(({ value }) => value === one))) refuse('has no such option')
  // https://docs.discord.com/developers/components/reference#radio-group-modal-interaction-response
  if (type === 21) return picked.length > 1 ? refuse('takes one') : { value: picked[0] ?? null }
  return { values: picked }
}
