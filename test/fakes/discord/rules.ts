import type { APIModalInteractionResponseCallbackData } from 'discord.js'
import type { z } from 'zod/mini'
import { invalid, Refusal } from './refusal.ts'

/** Discord's own document first; the written rules, which are stricter, after it. */
export const check = (schema: z.ZodMiniType, body: unknown, where: string): void => {
  const { success, error } = schema.safeParse(body)
  if (!success) throw invalid(where, JSON.stringify(error.issues.slice(0, 2)))
}

// What is checked comes from the network: components of any shape.
type Component = {
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
  items?: readonly { media?: { url: string }; description?: string | null }[]
}

const FLAGS = { suppressEmbeds: 1 << 2, ephemeral: 1 << 6, silent: 1 << 12, v2: 1 << 15 }
export const isV2 = (flags = 0): boolean => (flags & FLAGS.v2) !== 0
export const isEphemeral = (flags = 0): boolean => (flags & FLAGS.ephemeral) !== 0

const inside = (one: Component): readonly Component[] => [
  ...(one.components ?? []),
  ...(one.component ? [one.component] : []),
  ...(one.accessory ? [one.accessory] : []),
]
const every = (all: readonly Component[]): readonly Component[] => all.flatMap((one) => [one, ...every(inside(one))])

export const demand = (fine: boolean, where: string, why: string): void => {
  if (!fine) throw invalid(where, why)
}
const within = (words: string | undefined, least: number, most: number, where: string): void =>
  demand(
    words === undefined || (words.length >= least && words.length <= most),
    where,
    `Must be between ${least} and ${most} in length.`,
  )

export type MessageBody = {
  content?: string | null
  embeds?: readonly unknown[] | null
  components?: readonly Component[] | null
  attachments?: readonly { id: string | number; filename?: string; description?: string }[] | null
  flags?: number
  nonce?: string | number
  enforce_nonce?: boolean
}

/**
 * https://docs.discord.com/developers/resources/message#create-message and https://docs.discord.com/developers/components/reference
 * `files` are the names that came along; `edited` is the message that is changed.
 */
export const checkMessage = (
  body: MessageBody,
  {
    files,
    edited,
    allowed,
  }: { files: readonly string[]; edited?: { v2: boolean }; allowed: 'channel' | 'interaction' | 'edit' },
): void => {
  const { content, embeds, components, attachments, flags = 0 } = body
  const mayHave = {
    channel: FLAGS.suppressEmbeds | FLAGS.silent | FLAGS.v2,
    interaction: FLAGS.suppressEmbeds | FLAGS.silent | FLAGS.ephemeral | FLAGS.v2,
    edit: FLAGS.suppressEmbeds | FLAGS.v2,
  }
  demand((flags & ~mayHave[allowed]) === 0, 'flags', 'Unsupported flags.')
  if (edited?.v2) demand(body.flags === undefined || isV2(flags), 'flags', 'IS_COMPONENTS_V2 can not be removed.')
  const v2 = isV2(flags) || edited?.v2 === true

  demand((content ?? '').length <= 2000, 'content', 'Must be 2000 or fewer in length.')
  if (body.nonce !== undefined) demand(String(body.nonce).length <= 25, 'nonce', 'Must be 25 or fewer in length.')
  if (body.enforce_nonce) demand(body.nonce !== undefined, 'nonce', 'Required with enforce_nonce.')
  const attached = (attachments ?? []).filter(({ id }) => String(id).length < 10)
  demand(attached.length === files.length, 'attachments', 'Each file is declared once.')
  for (const { id, filename, description } of attached) {
    demand(files[Number(id)] === filename, `attachments[${id}]`, 'No file of that id and name came along.')
    within(description, 0, 1024, `attachments[${id}].description`)
  }

  const all = every(components ?? [])
  const top = components ?? []
  if (v2) {
    demand(!content, 'content', 'The content field cannot be used with IS_COMPONENTS_V2.')
    demand(!embeds?.length, 'embeds', 'The embeds field cannot be used with IS_COMPONENTS_V2.')
    demand(
      edited !== undefined && components === undefined ? true : top.length > 0,
      'components',
      'A message of components needs one.',
    )
    demand(all.length <= 40, 'components', 'The total number of components may not exceed 40.')
    const words = all.reduce((sum, one) => sum + (one.type === 10 ? (one.content ?? '').length : 0), 0)
    demand(words <= 4000, 'components', 'The total displayable text size exceeds 4000.')
  } else {
    demand(
      top.every(({ type }) => type === 1),
      'components',
      'Without IS_COMPONENTS_V2 only action rows are allowed.',
    )
    demand(top.length <= 5, 'components', 'Must be 5 or fewer in length.')
    const blank = (content ?? '').trim() === '' && !embeds?.length && top.length === 0 && files.length === 0
    if (blank && edited === undefined) throw new Refusal(400, 50006, 'Cannot send an empty message')
  }
  unique(all)
  for (const one of all)
    checkComponent(
      one,
      attached.map(({ filename }) => filename ?? ''),
    )
}

const unique = (all: readonly Component[]): void => {
  const custom = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [custom_id]))
  demand(new Set(custom).size === custom.length, 'custom_id', 'Component custom id cannot be duplicated.')
  const ids = all.flatMap(({ id }) => (id === undefined || id === 0 ? [] : [id]))
  demand(new Set(ids).size === ids.length, 'id', 'Component id cannot be duplicated.')
}

const checkComponent = (one: Component, attached: readonly string[]): void => {
  const { type, components = [] } = one
  if (one.custom_id !== undefined) within(one.custom_id, 1, 100, 'custom_id')
  switch (type) {
    case 1: {
      const buttons = components.filter((inner) => inner.type === 2)
      demand(components.length >= 1 && components.length <= 5, 'components', 'Must be between 1 and 5 in length.')
      demand(
        buttons.length === components.length || components.length === 1,
        'components',
        'A row holds buttons, or one select.',
      )
      return
    }
    case 2:
      demand(
        one.style === 5
          ? one.url !== undefined && one.custom_id === undefined
          : one.custom_id !== undefined && one.url === undefined,
        'button',
        'A custom id or a url is required.',
      )
      demand((one.label ?? '').trim() !== '' || one.emoji !== undefined, 'button', 'A label or an emoji is required.')
      within(one.label, 1, 80, 'label')
      return
    case 10:
      demand((one.content ?? '').trim() !== '', 'content', 'This field is required.')
      within(one.content, 1, 4000, 'content')
      return
    // https://docs.discord.com/developers/components/reference#media-gallery
    case 12: {
      const { items = [] } = one
      demand(items.length >= 1 && items.length <= 10, 'items', 'Must be between 1 and 10 in length.')
      for (const { media, description } of items) {
        const name = /^attachment:\/\/(.+)$/.exec(media?.url ?? '')?.[1]
        demand(name !== undefined && attached.includes(name), 'media.url', 'The referenced attachment was not found.')
        within(description ?? undefined, 1, 1024, 'description')
      }
      return
    }
    case 13: {
      const name = /^attachment:\/\/(.+)$/.exec(one.file?.url ?? '')?.[1]
      demand(name !== undefined && attached.includes(name), 'file.url', 'The referenced attachment was not found.')
      return
    }
    case 17:
      demand(components.length >= 1, 'components', 'A container needs a component.')
      return
    default:
      return
  }
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
    demand((one.value ?? '').length <= (one.max_length ?? 4000), 'value', 'Longer than max_length.')
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
    const room = type === 3 ? 25 : 10
    demand(
      options.length >= (type === 21 ? 2 : 1) && options.length <= room,
      'options',
      `Must be between 1 and ${room} in length.`,
    )
    demand(
      new Set(options.map(({ value }) => value)).size === options.length,
      'options',
      'The specified option value is already used.',
    )
    demand(bounds.most <= options.length, 'max_values', 'More than there are options.')
    for (const { value, label, description } of options) {
      within(value, 1, 100, 'options.value')
      within(label, 1, 100, 'options.label')
      within(description, 1, 100, 'options.description')
    }
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
