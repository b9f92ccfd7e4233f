import { looksLikeGatekeeper } from '../coaching/gatekeepers.ts'
import type { PracticeId } from '../coaching/practices.ts'
import { ref } from '../core/ref.ts'
import { join, type Text } from '../core/text.ts'
import { button, buttons, quiet, type View, view } from '../core/view.ts'
import type { Words } from '../locales/index.ts'

/** Advice that is said once, beneath what it is about, and the practice that it comes from. */
export type Hint = { words: Text; practice: PracticeId }

/** All of it, with one "Why?"; nothing where there is none. */
export const hinted = (hints: readonly Hint[], say: Words): View => {
  if (hints.length === 0) return view()
  const words = hints.map((hint) => hint.words)
  const practices = hints.map(({ practice }) => practice)
  return view(quiet(join(words, ' ')), buttons(button(ref('why', 'practice', practices.join('~')), say.prep.why)))
}

/** A5: once, where the role is saved. */
export const gatekeeperHint = (occupation: string, say: Words): readonly Hint[] =>
  looksLikeGatekeeper(occupation) ? [{ words: say.people.gatekeeper, practice: 'A5' }] : []
