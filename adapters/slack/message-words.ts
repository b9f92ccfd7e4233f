import { decode, whole } from './mrkdwn.ts'
import type { Payload } from './payload.ts'

/** How many people's names are asked for, for one message. */
const MOST_NAMES = 10

/** Stands on both sides of the id of whom a message names: for private use, so that nobody types it. */
const ID = '\u{e000}'
const mention = (user: unknown): string => `${ID}${user}${ID}`
const MENTION = new RegExp(`${ID}([UW][A-Z0-9]+)${ID}`, 'gu')

/**
 * A message's words as they were typed, to be read `withNames`. An app's message may have blocks or attachments only:
 * https://docs.slack.dev/reference/methods/chat.postMessage#text-blocks-attachments
 */
export const wordsOfMessage = ({ text, blocks, attachments }: Payload): string => {
  const written = readable(typeof text === 'string' ? text : '')
  if (written !== '') return whole(written)
  const drawn = [...listOf(blocks), ...listOf(attachments)].map((one) => wordsIn(one).trim())
  return whole(drawn.filter((words) => words !== '').join('\n'))
}

const listOf = (value: unknown): readonly Payload[] => (Array.isArray(value) ? value : [])

/** https://docs.slack.dev/messaging/formatting-message-text#parsing */
const readable = (text: string): string =>
  decode(
    text.replaceAll(ID, '').replace(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_, target: string, label: string | undefined) => {
      if (label) return label
      return /^@[UW]/.test(target) ? mention(target.slice(1)) : target.replace(/^(mailto:|!)/, '')
    }),
  ).trim()

/** What of a block, one of its elements or an attachment is read: https://docs.slack.dev/reference/block-kit/blocks */
const wordsIn = (part: Payload): string => {
  const { type, text, elements, fields } = part
  switch (type) {
    case 'rich_text':
    case 'rich_text_list':
      return listOf(elements).map(wordsIn).join('\n')
    case 'rich_text_section':
    case 'rich_text_quote':
    case 'rich_text_preformatted':
      return listOf(elements).map(wordsIn).join('')
    case 'user':
      return mention(part.user_id)
    case 'link':
      return String(text ?? part.url ?? '')
    case 'emoji':
      return `:${part.name}:`
    case 'text':
    case 'plain_text':
      return String(text ?? '').replaceAll(ID, '')
    case 'mrkdwn':
      return readable(String(text ?? ''))
    case 'header':
    case 'section':
      return [text, ...listOf(fields)].map((one) => (one ? wordsIn(one) : '')).join('\n')
    case 'context':
      return listOf(elements).map(wordsIn).join(' ')
    case undefined:
      return readable([part.title, text ?? part.fallback].filter((words) => typeof words === 'string').join('\n'))
    default:
      return ''
  }
}

/** The words with people's names in place of their ids; whose name is not told is called `otherwise`. */
export const withNames = async (
  words: string,
  nameOf: (user: string) => Promise<string | undefined>,
  otherwise: string,
): Promise<string> => {
  const users = [...new Set([...words.matchAll(MENTION)].map(([, user = '']) => user))]
  const names = new Map(
    await Promise.all(users.slice(0, MOST_NAMES).map(async (user) => [user, await nameOf(user)] as const)),
  )
  return words.replace(MENTION, (_, user: string) => names.get(user) ?? otherwise)
}
