import type { DraftId } from '../interviews/drafts.ts'
import { DRAFT, type SlotId } from './drafts.ts'

/** What a program makes of a draft: paragraphs of its own round ours, or all of it. Each may be empty; slots are in braces, as {name}. */
export type OwnDraft = { opening: string; closing: string; template: string }

/** What a program's words may name in every draft: who it is to, who writes, and what it is about. */
const EVERYWHERE = ['name', 'me', 'school', 'field', 'minutes', 'aim', 'work'] as const
/** And where the draft knows it. */
const KNOWN_AS = {
  source: 'source',
  phone: 'phone',
  windows: 'times',
  date: 'date',
  learned: 'learned',
  specific: 'learned',
  advice: 'advice',
  followed: 'advice',
  referrals: 'referrals',
  left: 'left',
  news: 'news',
  decision: 'decision',
  job: 'job',
} as const satisfies Partial<Record<SlotId, string>>
/** What a draft would have a hole without. */
const NEEDED_AS: Partial<Record<SlotId, OwnSlot>> = { ...KNOWN_AS, name: 'me', minutes: 'minutes' }

export type OwnSlot = (typeof EVERYWHERE)[number] | (typeof KNOWN_AS)[keyof typeof KNOWN_AS] | 'contact'

const isKnown = (slot: SlotId): slot is keyof typeof KNOWN_AS => slot in KNOWN_AS

/** The slots that a program's words may name in a draft. */
export const ownSlots = (draft: DraftId): readonly OwnSlot[] => {
  const { needs, may, toLead } = DRAFT[draft]
  const special = [...needs, ...may].filter(isKnown).map((slot) => KNOWN_AS[slot])
  return [...new Set<OwnSlot>([...EVERYWHERE, ...(toLead ? (['contact'] as const) : []), ...special])]
}

/** Those that a whole draft in a program's words must name. */
export const neededSlots = (draft: DraftId): readonly OwnSlot[] => {
  const { needs, toLead } = DRAFT[draft]
  const needed = needs.flatMap((slot) => NEEDED_AS[slot] ?? [])
  return draft === 'opening'
    ? []
    : [...new Set<OwnSlot>(['name', ...(toLead ? (['contact'] as const) : []), ...needed])]
}

const SLOT = /\{([^{}]*)\}/g

/** The names between braces. */
const namedIn = (words: string): readonly string[] => [...words.matchAll(SLOT)].map(([, name = '']) => name.trim())

/** What is wrong with a program's words for a draft: names that it does not have, a brace alone, and, of all of it, what it must name. */
export const wrongIn = (
  draft: DraftId,
  words: string,
  isWhole: boolean,
): { unknown: readonly string[]; brace: boolean; missing: readonly OwnSlot[] } => {
  const named = namedIn(words)
  const allowed: readonly string[] = ownSlots(draft)
  return {
    unknown: [...new Set(named.filter((name) => !allowed.includes(name)))],
    brace: /[{}]/.test(words.replace(SLOT, '')),
    missing: isWhole && words !== '' ? neededSlots(draft).filter((slot) => !named.includes(slot)) : [],
  }
}

/**
 * The words with each slot filled in. A sentence is left out where one of its slots is empty, since a draft has no hole; what a slot
 * holds is never looked at for slots or sentences.
 */
export const fill = (words: string, values: Readonly<Partial<Record<string, string>>>): string => {
  const has = (sentence: string) => namedIn(sentence).every((name) => (values[name] ?? '') !== '')
  const filled = (sentence: string) => sentence.replace(SLOT, (_, name: string) => values[name.trim()] ?? '')
  const line = (one: string) =>
    one
      .split(/(?<=[.!?…]) +/)
      .filter(has)
      .map(filled)
      .join(' ')
  const paragraph = (one: string) =>
    one
      .split('\n')
      .filter((each) => each.trim() === '' || line(each) !== '')
      .map(line)
      .join('\n')
  return words
    .split(/\n{2,}/)
    .map(paragraph)
    .filter((one) => one.trim() !== '')
    .join('\n\n')
}
