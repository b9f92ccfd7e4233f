/**
 * What Discord's client makes of a text: escapes are taken away, formatting leaves its words, and whatever would act
 * (a mention, a date, an emoji) is put in ⟦double brackets⟧, so that a test sees it. After the rules that the client is known to use:
 * https://support.discord.com/hc/en-us/articles/210298617 and https://docs.discord.com/developers/reference#message-formatting
 */
export const seenAs = (source: string): string => lines(source)

type Look = Pick<Intl.DateTimeFormatOptions, 'dateStyle' | 'timeStyle'>
/** https://docs.discord.com/developers/reference#message-formatting-timestamp-styles */
const STYLES: Readonly<Record<string, Look>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
}

/** A timestamp on a device in Chicago that is set to English. */
export const timeAs = (seconds: number, style: string): string =>
  new Intl.DateTimeFormat('en-US', { ...(STYLES[style] ?? STYLES.f), timeZone: 'America/Chicago' })
    .format(seconds * 1000)
    .replaceAll('\u202f', ' ')

/** A backslash and the sign after it, or anything else. */
const ANY = String.raw`(?:\\[\s\S]|[^\\])`

const INLINE: readonly [RegExp, (match: RegExpExecArray) => string][] = [
  [/^\\([^0-9A-Za-z\s])/, ([, sign = '']) => sign],
  [/^```(?:[a-z0-9_+.#-]*\n)?\n*([\s\S]*?)\n*```/i, ([, code = '']) => code],
  [/^(`+)([\s\S]*?[^`])\1(?!`)/, ([, , code = '']) => code],
  [/^<@!?(\d+)>/, ([, id]) => `⟦@${id}⟧`],
  [/^<@&(\d+)>/, ([, id]) => `⟦@&${id}⟧`],
  [/^<#(\d+)>/, ([, id]) => `⟦#${id}⟧`],
  [/^<\/([^>\n]+):(\d+)>/, ([, command]) => `⟦/${command}⟧`],
  [/^<t:(-?\d{1,13})(?::([tTdDfFsSR]))?>/, ([, at, style = 'f']) => `⟦${timeAs(Number(at), style)}⟧`],
  [/^<a?:(\w+):\d+>/, ([, emoji]) => `⟦emoji ${emoji}⟧`],
  [/^<id:(\w+)>/, ([, page]) => `⟦${page}⟧`],
  [/^<((?:https?:\/\/|mailto:|tel:)[^\s>]+)>/, ([, url = '']) => `⟦link ${url}⟧`],
  [/^<(\+\d+|[^\s<>@]+@[^\s<>]+)>/, ([, reach = '']) => `⟦link ${reach}⟧`],
  [/^@(everyone|here)/, ([, all]) => `⟦@${all}⟧`],
  [/^\[((?:\\.|[^\\\]])+)\]\((https?:\/\/[^\s)]+)\)/, ([, words = '']) => inline(words)],
  [/^https?:\/\/[^\s<]+[^<.,:;"'\]\s]/, ([url]) => url],
  [new RegExp(String.raw`^\*\*(${ANY}+?)\*\*(?!\*)`), ([, words = '']) => inline(words)],
  [new RegExp(`^__(${ANY}+?)__(?!_)`), ([, words = '']) => inline(words)],
  [/^_((?:__|\\[\s\S]|[^\\_])+?)_(?![0-9A-Za-z_])/, ([, words = '']) => inline(words)],
  [/^\*(?=\S)((?:\*\*|\\[\s\S]|\s+(?:\\[\s\S]|[^\s*\\]|\*\*)|[^\s*\\])+?)\*(?!\*)/, ([, words = '']) => inline(words)],
  [/^~~(?=\S)([\s\S]*?\S)~~/, ([, words = '']) => inline(words)],
  [/^\|\|([\s\S]+?)\|\|/, ([, words = '']) => `⟦spoiler ${inline(words)}⟧`],
]

const inline = (source: string): string => {
  let shown = ''
  for (let rest = source; rest !== ''; ) {
    let match: RegExpExecArray | null = null
    for (const [rule, show] of INLINE) {
      match = rule.exec(rest)
      if (!match) continue
      shown += show(match)
      break
    }
    const taken = match?.[0] ?? /^(?:[0-9A-Za-z]+|[\s\S])/.exec(rest)?.[0] ?? rest
    if (!match) shown += taken
    rest = rest.slice(taken.length)
  }
  return shown
}

/** Signs that act at the beginning of a line. A code block may span lines, so it is shown before they are taken apart. */
const lines = (source: string): string => {
  const block = /(?<!\\)```[\s\S]*?(?<!\\)```/.exec(source)
  if (block)
    return lines(source.slice(0, block.index)) + inline(block[0]) + lines(source.slice(block.index + block[0].length))
  return joined(source.split('\n').map(dressed))
}

type Line = { mark: string; words: string }
const dressed = (line: string): Line => {
  const [, mark = '', words = line] =
    /^(\s*(?:-#\s+|#{1,3}\s+|>>>\s|>\s|[-*+]\s+|\d+\.\s+))(.*)$/.exec(line) ?? ([undefined, '', line] as const)
  if (/^\s*(-#|#{1,3})\s/.test(mark)) return { mark: '', words }
  if (/^\s*>/.test(mark)) return { mark: '▎', words }
  if (/^\s*[-*+]/.test(mark)) return { mark: mark.replace(/[-*+]/, '•'), words }
  return { mark, words }
}

/** Bold words may span lines, so the words of all lines are read together, with the marks put back afterwards. */
const joined = (all: readonly Line[]): string => {
  const shown = inline(all.map(({ words }) => words).join('\n')).split('\n')
  return shown.map((words, i) => `${all[i]?.mark ?? ''}${words}`).join('\n')
}

/** Whom a text would notify, by the server's reading, which knows no escapes, and the message's own list of what is allowed. */
export const pingsOf = (
  source: string,
  allowed: { parse?: readonly string[] } | null | undefined,
): readonly string[] => {
  const may = (kind: string) => !allowed || (allowed.parse ?? []).includes(kind)
  return [
    ...(may('everyone') ? (source.match(/@(everyone|here)/g) ?? []) : []),
    ...(may('users') ? (source.match(/<@!?\d+>/g) ?? []) : []),
    ...(may('roles') ? (source.match(/<@&\d+>/g) ?? []) : []),
  ]
}
