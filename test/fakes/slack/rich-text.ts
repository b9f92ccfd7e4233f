import { boolean, type Check, integer, list, matching, oneOf, say, shape, string } from './checks.ts'

/** https://docs.slack.dev/reference/block-kit/blocks/rich-text-block */

const style = shape({ bold: boolean, italic: boolean, strike: boolean, code: boolean, underline: boolean })
const id = string(255)

const pieces: Readonly<Record<string, Check>> = {
  text: shape({ 'type!': id, 'text!': string(3000), style }),
  link: shape({ 'type!': id, 'url!': string(3000), text: string(3000), style, unsafe: boolean }),
  emoji: shape({ 'type!': id, 'name!': id, unicode: id, url: string(3000), style }),
  user: shape({ 'type!': id, 'user_id!': id, style }),
  usergroup: shape({ 'type!': id, 'usergroup_id!': id, style }),
  channel: shape({ 'type!': id, 'channel_id!': id, style }),
  broadcast: shape({ 'type!': id, 'range!': oneOf('here', 'channel', 'everyone'), style }),
  color: shape({ 'type!': id, 'value!': matching(/^#[\da-f]{6}$/i, '#1d9bd1'), style }),
  date: shape({
    'type!': id,
    'timestamp!': integer(0, 9_999_999_999),
    'format!': matching(/\{\w+\}/, '{date_short}'),
    url: string(3000),
    fallback: string(3000),
    style,
  }),
}

const known =
  (of: Readonly<Record<string, Check>>, ...only: readonly string[]): Check =>
  (value, at, problems) => {
    const check = of[value?.type]
    if (!check || (only.length > 0 && !only.includes(value.type)))
      say(problems, at, `unsupported rich text: ${value?.type}`)
    else check(value, at, problems)
  }

const border = oneOf(0, 1)
const some = (check: Check): Check => list(check, 1, 1000)

const parts: Readonly<Record<string, Check>> = {
  rich_text_section: shape({ 'type!': id, 'elements!': some(known(pieces)) }),
  rich_text_quote: shape({ 'type!': id, 'elements!': some(known(pieces)), border }),
  rich_text_preformatted: shape({
    'type!': id,
    'elements!': some(known(pieces, 'text', 'link')),
    border,
    language: id,
  }),
  rich_text_list: shape({
    'type!': id,
    'style!': oneOf('bullet', 'ordered'),
    'elements!': some((value, at, problems) => known(parts, 'rich_text_section')(value, at, problems)),
    indent: integer(0, 8),
    offset: integer(0, 1000),
    border,
  }),
}

export const richParts: Check = list(known(parts), 1, 100)
