import type { DraftId } from '../interviews/drafts.ts'
import { DRAFT, type SlotId } from './drafts.ts'

/** What a program makes of a draft: paragraphs of its own round ours, or all of it. Each may be empty; slots are in braces, as {name}. */
export type OwnDraft = { opening: string; closing: string; template: string }

/** What a program's words may name in every draft: who it is to, who writes, and what it is about. */
const EVERYWHERE = ['name', 'me', 'school', 'field', 'minutes', 'aim', 'occupation', 'work'] as const
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
): {
  unknown: readonly string[]
  brace: boolean
  missing: readonly OwnSlot[]
  /** Needed names that stand only beside names that may be empty, and those: the sentence would go with what matters in it. */
  unsure: { needed: readonly OwnSlot[]; beside: readonly string[] }
} => {
  const named = namedIn(words)
  const allowed: readonly string[] = ownSlots(draft)
  const needed = isWhole && words !== '' ? neededSlots(draft) : []
  const isSure = (name: string): boolean => name === 'minutes' || needed.some((one) => one === name)
  const sentences = words.split('\n').flatMap(sentencesOf).map(namedIn)
  const isUnsure = (slot: OwnSlot) =>
    named.includes(slot) && !sentences.some((names) => names.includes(slot) && names.every(isSure))
  const unsure = needed.filter(isUnsure)
  const round = sentences.filter((names) => unsure.some((slot) => names.includes(slot))).flat()
  return {
    unknown: [...new Set(named.filter((name) => !allowed.includes(name)))],
    brace: /[{}]/.test(words.replace(SLOT, '')),
    missing: needed.filter((slot) => !named.includes(slot)),
    unsure: { needed: unsure, beside: [...new Set(round.filter((name) => !isSure(name)))] },
  }
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' })
/** After these, and after an initial, a name follows and no new sentence. */
const SHORT =
  /(?:^|[^\p{L}])(?:Mr|Mrs|Ms|Mx|Drs?|Dra|Prof|Profa|Sres|Sra?|Srta|Lic|Ing|Arq|Mtr[ao]|Dña|Uds?|Sto?|Sta|Núm|vs|approx|aprox|e\.g|i\.e|p\. ?ej|a\. ?m|p\. ?m|\p{Lu})\.\s*$/u

/** The sentences of a line, with the spaces after them. */
const sentencesOf = (line: string): readonly string[] => {
  // A slot counts as a name: in small letters it would hide the end of the sentence before it.
  const named = line.replace(SLOT, (slot) => 'X'.repeat(slot.length))
  const all: string[] = []
  for (const { segment, index } of SENTENCES.segment(named)) {
    const before = all.at(-1)
    const sentence = line.slice(index, index + segment.length)
    if (before !== undefined && SHORT.test(before)) all.splice(-1, 1, before + sentence)
    else all.push(sentence)
  }
  return all
}

/**
 * The words with each slot filled in. A sentence is left out where one of its slots is empty, since a draft has no hole; what a slot
 * holds is never looked at for slots or sentences.
 */
export const fill = (words: string, values: Readonly<Partial<Record<string, string>>>): string => {
  const has = (sentence: string) => namedIn(sentence).every((name) => (values[name] ?? '') !== '')
  const filled = (sentence: string) => sentence.replace(SLOT, (_, name: string) => values[name.trim()] ?? '')
  const line = (one: string) => sentencesOf(one).filter(has).map(filled).join('').trimEnd()
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
