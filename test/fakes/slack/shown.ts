import type { Json } from './block-kit.ts'

/** How a mention is shown: it stands out, and so can be told from somebody's `@channel`. */
const mention = (name: string): string => `⟦mention ${name}⟧`

const decoded = (words: string): string =>
  words.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')

const EDGE = String.raw`[\s\p{P}\p{S}]`
const formatted = (mark: string): RegExp =>
  new RegExp(`(?<=^|${EDGE})${mark}(?=\\S)([^\\n]*?)(?<=\\S)${mark}(?=$|${EDGE})`, 'gmu')

/** What is left between `<` and `>`: https://docs.slack.dev/messaging/formatting-message-text#advanced */
const token = (inside: string): string => {
  const [target = '', label] = inside.split(/\|(.*)/s)
  // A date is shown in the reader's clock; here by the words for whoever can't show it.
  if (/^!date\^\d{10}\^[^^|]*\{\w+\}[^^|]*$/.test(target) && label) return label
  if (/^[@#!]/.test(target)) return mention(label ?? target)
  return label ?? target
}

/** mrkdwn as a client shows it: formatting marks gone, mentions and links made, escapes undone. */
export const shownMrkdwn = (words: string, verbatim = false): string => {
  const kept: string[] = []
  const keep = (shown: string): string => `\uE000${kept.push(shown) - 1}\uE001`
  let rest = words
    .replace(/<([^<>\n]*)>/g, (_, inside: string) => keep(token(decoded(inside))))
    .replace(/```([\s\S]+?)```/g, (_, code: string) => keep(decoded(code)))
    .replace(/`([^`\n]+)`/g, (_, code: string) => keep(decoded(code)))
  for (const mark of ['\\*', '_', '~']) rest = rest.replace(formatted(mark), '$1')
  rest = rest.replace(/:([a-z0-9_+'-]+):/gi, (_, name: string) => `⟦emoji ${name}⟧`).replace(/^&gt; ?/gm, '▏')
  // Without `verbatim`, names of people and channels are looked for.
  if (!verbatim) rest = rest.replace(/@(channel|here|everyone)\b/g, (_, name: string) => mention(name))
  return decoded(rest).replace(/\uE000(\d+)\uE001/g, (_, i: string) => kept[Number(i)] ?? '')
}

export const shownText = (object: Json): string => {
  if (!object) return ''
  if (object.type === 'mrkdwn') return shownMrkdwn(object.text, object.verbatim)
  const words = decoded(object.text)
  return object.emoji === false ? words : words.replace(/:([a-z0-9_+'-]+):/gi, (_, name: string) => `⟦emoji ${name}⟧`)
}

/** The words of a block, without those on its buttons and inputs. */
export const shownBlock = (block: Json): string => {
  switch (block.type) {
    case 'section':
      return [...(block.text ? [block.text] : []), ...(block.fields ?? [])].map(shownText).join('\n')
    case 'header':
      return shownText(block.text)
    case 'context':
      return block.elements.map(shownText).join(' ')
    case 'rich_text':
      return block.elements
        .map((section: Json) =>
          section.elements.map(({ text, url, fallback }: Json) => text ?? fallback ?? url).join(''),
        )
        .join('\n')
    default:
      return ''
  }
}

export const shownOption = ({ text, description }: Json): string =>
  [shownText(text), ...(description ? [shownText(description)] : [])].join(' ')
