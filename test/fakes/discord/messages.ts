import { type APIMessage, MessageFlags } from 'discord.js'
import { pingsOf } from './markdown.ts'
import type { MessageBody } from './message-rules.ts'
import { isEphemeral, isV2 } from './rules.ts'
import { type StoredFile, type StoredMessage, snowflake, type World } from './world.ts'

/** Discord numbers what has no id of its own. */
const numbered = (components: MessageBody['components']): APIMessage['components'] => {
  let next = 0
  const given = new Set<number>()
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) collect(one)
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value && 'id' in value && typeof value.id === 'number') given.add(value.id)
      for (const one of Object.values(value)) collect(one)
    }
  }
  collect(components)
  const number = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(number)
    if (typeof value !== 'object' || value === null) return value
    const inner = Object.fromEntries(Object.entries(value).map(([key, one]) => [key, number(one)]))
    if (!('type' in value) || typeof value.type !== 'number' || inner.id) return inner
    do next += 1
    while (given.has(next))
    return { ...inner, id: next }
  }
  return number(components ?? []) as APIMessage['components']
}

const attachmentsOf = (
  world: World,
  files: readonly StoredFile[],
  { attachments }: MessageBody,
): APIMessage['attachments'] =>
  files.map(({ name, bytes, type }, at) => {
    const description = attachments?.find(({ id }) => Number(id) === at)?.description
    return {
      id: snowflake(world.now()),
      filename: name,
      size: bytes.length,
      ...(description && { description }),
      url: `https://cdn.discord.invalid/${name}`,
      proxy_url: `https://cdn.discord.invalid/${name}`,
      content_type: type,
    }
  })

export const wordsIn = ({ content, components }: Pick<APIMessage, 'content' | 'components'>): string => {
  const displays: string[] = content ? [content] : []
  const look = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) look(one)
    else if (typeof value === 'object' && value !== null) {
      if ('type' in value && value.type === 10 && 'content' in value) displays.push(String(value.content))
      for (const one of Object.values(value)) if (typeof one === 'object') look(one)
    }
  }
  look(components)
  return displays.join('\n')
}

type Made = { channel: string; body: MessageBody; files: readonly StoredFile[]; onlyFor?: string; loading?: boolean }

export const addMessage = (world: World, { channel, body, files, onlyFor, loading = false }: Made): StoredMessage => {
  const message: StoredMessage = {
    id: snowflake(world.now()),
    channel_id: channel,
    author: world.bot,
    content: body.content ?? '',
    timestamp: new Date(world.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: attachmentsOf(world, files, body),
    embeds: [],
    pinned: false,
    type: 0,
    components: numbered(body.components),
    flags: (body.flags ?? 0) | (loading ? MessageFlags.Loading : 0),
    ...(body.nonce !== undefined && { nonce: body.nonce }),
    loading,
    stored: files,
    pings: [],
    ...(onlyFor !== undefined && { onlyFor }),
  }
  const kept = { ...message, pings: pingsOf(wordsIn(message), body.allowed_mentions) }
  world.messages.push(kept)
  return kept
}

/** Changes a message in place. Files that the new body does not name are gone. */
export const changeMessage = (
  world: World,
  message: StoredMessage,
  body: MessageBody,
  files: readonly StoredFile[],
): void => {
  const v2 = isV2(body.flags) || isV2(message.flags)
  if (body.content !== undefined) message.content = body.content ?? ''
  if (body.components !== undefined) message.components = numbered(body.components)
  if (body.attachments !== undefined || files.length > 0) {
    message.attachments = attachmentsOf(world, files, body)
    message.stored = files
  }
  const kept = isEphemeral(message.flags) ? MessageFlags.Ephemeral : 0
  message.flags = kept | (v2 ? MessageFlags.IsComponentsV2 : 0)
  message.loading = false
  message.edited_timestamp = new Date(world.now()).toISOString()
  message.pings = [...message.pings, ...pingsOf(wordsIn(message), body.allowed_mentions)]
}

/** Without what only the stand-in knows. */
export const shownMessage = ({ loading, stored, pings, onlyFor, nonce, ...message }: StoredMessage): APIMessage =>
  message
