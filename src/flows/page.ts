import type { Text } from '../core/text.ts'
import { list, quiet, type View, view } from '../core/view.ts'
import type { Words } from '../locales/index.ts'

/** What a long list shows from there on, how many come after that, and where they begin. */
export const pageOf = <T>(all: readonly T[], from: number, most: number) => {
  const next = from + most
  return { shown: all.slice(from, next), over: Math.max(0, all.length - next), next: String(next) }
}

/** Lists longer than this fold. */
const FOLD = 7

/** A list, its first ones where it is long, and how many come after; all of it once `isWhole`. */
export const folded = (items: readonly Text[], isWhole: boolean, say: Words, numbered = false): View => {
  const { shown, over } = pageOf(items, 0, isWhole ? items.length : FOLD)
  return view(list(shown, numbered), over > 0 && quiet(say.prep.more(over)))
}
export const isLong = (items: readonly unknown[]): boolean => items.length > FOLD
