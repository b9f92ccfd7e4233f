import type { APIModalInteractionResponseCallbackData } from 'discord.js'
import type { z } from 'zod/mini'
import { invalid } from './refusal.ts'

/** Discord's own document first; the written rules, which are stricter, after it. */
export const check = (schema: z.ZodMiniType, body: unknown, where: string): void => {
  const { success, error } = schema.safeParse(body)
  if (!success) throw invalid(where, JSON.stringify(error.issues.slice(0, 2)))
}

// What is checked comes from the network: components of any shape.
export type Component = {
  type: number
  id?: number
  custom_id?: string
  style?: number
  label?: string
  description?: string
  emoji?: unknown
  url?: string
  content?: string
  placeholder?: string
  value?: string
  required?: boolean
  min_values?: number
  max_values?: number
  min_length?: number
  max_length?: number
  disabled?: boolean
  options?: readonly { value: string; label: string; default?: boolean; description?: string }[]
  default_values?: readonly unknown[]
  components?: readonly Component[]
  component?: Component
  accessory?: Component
  file?: { url: string }
  media?: { url: string }
  items?: readonly { media?: { url: string }; description?: string | null }[]
}

export const FLAGS = { suppressEmbeds: 1 << 2, ephemeral: 1 << 6, silent: 1 << 12, v2: 1 << 15 }
export const isV2 = (flags = 0): boolean => (flags & FLAGS.v2) !== 0
export const isEphemeral = (flags = 0): boolean => (flags & FLAGS.ephemeral) !== 0

const inside = (one: Component): readonly Component[] => [
  ...(one.components ?? []),
  ...(one.component ? [one.component] : []),
  ...(one.accessory ? [one.accessory] : []),
]
export const every = (all: readonly Component[]): readonly Component[] =>
  all.flatMap((one) => [one, ...every(inside(one))])

export const demand = (fine: boolean, where: string, why: string): void => {
  if (!fine) throw invalid(where, why)
}
export const within = (words: string | undefined, least: number, most: number, where: string): void =>
  demand(
    words === undefined || (words.length >= least && words.length <= most),
    where,
    `Must be between ${least} and ${most} in length.`,
  )

export const unique = (all: readonly Component[]): void => {
  const custom = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]))
  demand(new Set(custom).size === custom.length, 'custom_id', 'Component custom id cannot be duplicated.')
  const ids = all.flatMap(({ id }) => (id === undefined || id === 0 ? [] : [id]))
  demand(new Set(ids).size === ids.length, 'id', 'Component id cannot be duplicated.')
}

/** https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-response-object-modal */
export const checkModal = (modal: APIModalInteractionResponseCallbackData): void => {
  const components = modal.components as unknown as readonly Component[]
  within(modal.title, 1, 45, 'title')
  within(modal.custom_id, 1, 100, 'custom_id')
  demand(components.length >= 1 && components.length <= 5, 'components', 'Must be between 1 and 5 in length.')
  unique(every(components))
  for (const one of components) {
    demand(one.type === 18 || one.type === 10, 'components', 'A label or a text display is required.')
    if (one.type === 10) {
      demand((one.content ?? '').trim() !== '', 'content', 'This field is required.')
      continue
    }
    within(one.label, 1, 45, 'label')
    within(one.description, 1, 100, 'description')
    demand(one.component !== undefined, 'component', 'This field is required.')
    if (one.component) checkInput(one.component)
  }
}

const checkInput = (one: Component): void => {
  const { type, required = true, options = [], min_values: least, max_values: most } = one
  within(one.custom_id, 1, 100, 'custom_id')
  demand(one.disabled === undefined, 'disabled', 'Modals can not have disabled components.')
  if (type === 4) {
    within(one.placeholder, 0, 100, 'placeholder')
    demand(one.style === 1 || one.style === 2, 'style', 'This field is required.')
    const { min_length: shortest = 0, max_length: longest = 4000 } = one
    demand(shortest <= longest, 'max_length', 'Less than min_length.')
    demand((one.value ?? '').length <= longest, 'value', 'Longer than max_length.')
    return
  }
  within(one.placeholder, 0, 150, 'placeholder')
  demand(!required || least === undefined || least >= 1, 'min_values', 'Must be at least 1 where required.')
  const picked = options.filter((option) => option.default).length + (one.default_values?.length ?? 0)
  const bounds = { least: least ?? 1, most: most ?? (type === 22 ? options.length : 1) }
  demand(bounds.least <= bounds.most, 'max_values', 'Less than min_values.')
  demand(
    picked === 0 || (picked >= bounds.least && picked <= bounds.most),
    'options',
    'More or fewer defaults than may be chosen.',
  )
  if (type === 3 || type === 21 || type === 22) {
    demand(options.length >= (type === 21 ? 2 : 1), 'options', 'Too few to choose from.')
    checkOptions(options, type === 3 ? 25 : 10, bounds.most)
  }
}

/** https://docs.discord.com/developers/components/reference#string-select-select-option-structure */
export const checkOptions = (options: NonNullable<Component['options']>, room: number, most: number): void => {
  demand(options.length >= 1 && options.length <= room, 'options', `Must be between 1 and ${room} in length.`)
  const values = new Set(options.map(({ value }) => value))
  demand(values.size === options.length, 'options', 'The specified option value is already used.')
  demand(most <= options.length, 'max_values', 'More than there are options.')
  for (const { value, label, description } of options) {
    within(value, 1, 100, 'options.value')
    within(label, 1, 100, 'options.label')
    within(description, 1, 100, 'options.description')
  }
}

type Option = {
  type: number
  name: string
  description: string
  description_localizations?: Readonly<Record<string, string>> | null
  required?: boolean
  autocomplete?: boolean
  choices?: readonly { name: string; value: string }[]
}
export type CommandBody = {
  name: string
  description?: string
  description_localizations?: Readonly<Record<string, string>> | null
  options?: readonly Option[]
  type?: number
  default_member_permissions?: string | number | null
  contexts?: readonly number[]
  integration_types?: readonly number[]
}

/** What counts of an option: https://docs.discord.com/developers/interactions/application-commands#slash-commands */
const wordsOf = ({ name, description, choices = [] }: Option): readonly string[] => [
  name,
  description,
  ...choices.flatMap((choice) => [choice.name, String(choice.value)]),
]

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object */
export const checkCommand = (command: CommandBody, global: boolean): void => {
  const { name, description, options = [], contexts, type = 1 } = command
  demand(global || !contexts, 'contexts', 'Only for global commands.')
  // https://docs.discord.com/developers/interactions/application-commands#user-commands
  if (type !== 1) {
    within(name, 1, 32, 'name')
    demand(!description && options.length === 0, 'description', 'Context menu commands have no description or options.')
    return
  }
  const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u
  const named = (one: string, where: string) =>
    demand(NAME.test(one) && one === one.toLowerCase(), where, 'Command name is invalid.')
  named(name, 'name')
  const told = [name, description ?? '', ...options.flatMap(wordsOf)].join('').length
  demand(told <= 8000, 'command', 'Command exceeds maximum size (8000).')
  const firstOptional = options.findIndex(({ required }) => !required)
  demand(
    firstOptional < 0 || options.slice(firstOptional).every(({ required }) => !required),
    'options',
    'Required options must be placed before non-required options.',
  )
  demand(description !== undefined, 'description', 'This field is required.')
  within(description, 1, 100, 'description')
  checkLocalized(command.description_localizations)
  demand(options.length <= 25, 'options', 'Must be 25 or fewer in length.')
  demand(new Set(options.map((one) => one.name)).size === options.length, 'options', 'Option names must be unique.')
  for (const one of options) {
    const { name: option, description: told, description_localizations: localized, autocomplete, choices = [] } = one
    named(option, 'options.name')
    within(told, 1, 100, 'options.description')
    checkLocalized(localized)
    demand(choices.length <= 25, 'options.choices', 'Must be 25 or fewer in length.')
    demand(!autocomplete || choices.length === 0, 'options.autocomplete', 'Not together with choices.')
    for (const choice of choices) {
      within(choice.name, 1, 100, 'choices.name')
      within(choice.value, 1, 100, 'choices.value')
    }
  }
}

/** https://docs.discord.com/developers/reference#locales */
const LOCALES =
  'id da de en-GB en-US es-ES es-419 fr hr it lt hu nl no pl pt-BR ro fi sv-SE vi tr cs el bg ru uk hi th zh-CN ja zh-TW ko'

const checkLocalized = (localized: Readonly<Record<string, string>> | null | undefined): void => {
  for (const [locale, words] of Object.entries(localized ?? {})) {
    demand(LOCALES.split(' ').includes(locale), 'description_localizations', 'Locale is not supported.')
    within(words, 1, 100, 'description_localizations')
  }
}
