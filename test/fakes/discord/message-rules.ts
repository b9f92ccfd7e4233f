import { Refusal } from './refusal.ts'
import { type Component, checkOptions, demand, every, FLAGS, isV2, unique, within } from './rules.ts'

type Embed = {
  title?: string
  description?: string
  footer?: { text: string }
  author?: { name: string }
  fields?: readonly { name: string; value: string }[]
}

/** https://docs.discord.com/developers/resources/message#embed-object-embed-limits */
const wordsOf = ({ title = '', description = '', footer, author, fields = [] }: Embed): number =>
  [
    title,
    description,
    footer?.text ?? '',
    author?.name ?? '',
    ...fields.flatMap(({ name, value }) => [name, value]),
  ].join('').length

/** https://docs.discord.com/developers/resources/message#message-object-message-flags, and what of them a bot may set where. */
const MAY_HAVE = {
  channel: FLAGS.suppressEmbeds | FLAGS.silent | FLAGS.v2,
  interaction: FLAGS.suppressEmbeds | FLAGS.silent | FLAGS.ephemeral | FLAGS.v2,
  edit: FLAGS.suppressEmbeds | FLAGS.v2,
}

export type MessageBody = {
  content?: string | null
  embeds?: readonly Embed[] | null
  poll?: unknown
  sticker_ids?: readonly string[] | null
  allowed_mentions?: { parse?: readonly string[]; users?: readonly string[]; roles?: readonly string[] } | null
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
  demand((flags & ~MAY_HAVE[allowed]) === 0, 'flags', 'Unsupported flags.')
  if (edited?.v2) demand(body.flags === undefined || isV2(flags), 'flags', 'IS_COMPONENTS_V2 can not be removed.')
  const v2 = isV2(flags) || edited?.v2 === true

  demand((content ?? '').length <= 2000, 'content', 'Must be 2000 or fewer in length.')
  if (body.nonce !== undefined) demand(String(body.nonce).length <= 25, 'nonce', 'Must be 25 or fewer in length.')
  if (body.enforce_nonce) demand(body.nonce !== undefined, 'nonce', 'Required with enforce_nonce.')
  checkMentions(body.allowed_mentions)
  demand((embeds ?? []).reduce((sum, one) => sum + wordsOf(one), 0) <= 6000, 'embeds', 'Embed size exceeds 6000.')
  const attached = (attachments ?? []).filter(({ id }) => String(id).length < 10)
  demand(files.length <= 10, 'files', 'Must be 10 or fewer in length.')
  demand(
    attached.length === files.length && new Set(attached.map(({ id }) => String(id))).size === files.length,
    'attachments',
    'Each file is declared once.',
  )
  for (const { id, filename, description } of attached) {
    demand(files[Number(id)] === filename, `attachments[${id}]`, 'No file of that id and name came along.')
    within(description, 0, 1024, `attachments[${id}].description`)
  }

  const all = every(components ?? [])
  const top = components ?? []
  if (v2) {
    demand(!content, 'content', 'The content field cannot be used with IS_COMPONENTS_V2.')
    demand(!embeds?.length, 'embeds', 'The embeds field cannot be used with IS_COMPONENTS_V2.')
    demand(body.poll === undefined, 'poll', 'The poll field cannot be used with IS_COMPONENTS_V2.')
    demand(!body.sticker_ids?.length, 'sticker_ids', 'The sticker_ids field cannot be used with IS_COMPONENTS_V2.')
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

/** https://docs.discord.com/developers/resources/message#allowed-mentions-object */
const checkMentions = (mentions: MessageBody['allowed_mentions']): void => {
  for (const kind of ['users', 'roles'] as const)
    demand(
      !(mentions?.parse?.includes(kind) && mentions[kind]?.length),
      'allowed_mentions',
      `parse:["${kind}"] and ${kind}: [ids...] are mutually exclusive.`,
    )
}

const attachmentIn = (url: string | undefined): string | undefined => /^attachment:\/\/(.+)$/.exec(url ?? '')?.[1]

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
      within(one.url, 1, 512, 'url')
      return
    case 3:
    case 5:
    case 6:
    case 7:
    case 8: {
      const { options, min_values: least = 1, max_values: most = 1, default_values = [] } = one
      const chosen = (options ?? []).filter((option) => option.default).length + default_values.length
      within(one.placeholder, 0, 150, 'placeholder')
      demand(least <= most, 'max_values', 'Less than min_values.')
      demand(
        chosen === 0 || (chosen >= least && chosen <= most),
        'options',
        'More or fewer defaults than may be chosen.',
      )
      if (type === 3) checkOptions(options ?? [], 25, most)
      return
    }
    case 9:
      demand(components.length >= 1 && components.length <= 3, 'components', 'Must be between 1 and 3 in length.')
      return
    case 11: {
      const name = attachmentIn(one.media?.url)
      demand(name !== undefined && attached.includes(name), 'media.url', 'The referenced attachment was not found.')
      within(one.description, 1, 1024, 'description')
      return
    }
    case 10:
      demand((one.content ?? '').trim() !== '', 'content', 'This field is required.')
      within(one.content, 1, 4000, 'content')
      return
    // https://docs.discord.com/developers/components/reference#media-gallery
    case 12: {
      const { items = [] } = one
      demand(items.length >= 1 && items.length <= 10, 'items', 'Must be between 1 and 10 in length.')
      for (const { media, description } of items) {
        const name = attachmentIn(media?.url)
        demand(name !== undefined && attached.includes(name), 'media.url', 'The referenced attachment was not found.')
        within(description ?? undefined, 1, 1024, 'description')
      }
      return
    }
    case 13: {
      const name = attachmentIn(one.file?.url)
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
