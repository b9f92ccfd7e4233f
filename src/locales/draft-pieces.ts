import { DRAFT_LENGTH, type DraftSlots } from '../coaching/drafts.ts'
import { countWords } from '../coaching/spoken.ts'
import { clip, hasLetters, oneLine } from '../core/clean.ts'

/** One line of at most `length` characters, without what ends a sentence. */
export const slot = (words: string, length: number): string =>
  clip(oneLine(words), length).replace(/[\s.,;:]{1,9}$/u, '')
/** Words that end a sentence of ours, whatever they end in themselves. */
export const ended = (words: string): string => (/[.!?…]["'”’)]?$/u.test(words) ? words : `${words}.`)
/** Words of another's, or from notes: whatever was typed, the sentence round it holds. */
export const quoted = (words: string): string => `“${words.replace(/[“”"]/gu, "'")}”`

export type Part = string | false
const apart = (parts: readonly Part[], between: string): string =>
  parts.filter((part) => part !== false && part !== '').join(between)
export const sentences = (...parts: readonly Part[]): string => apart(parts, ' ')
export const paragraphs = (...parts: readonly Part[]): string => apart(parts, '\n\n')

/** Builds with ever shorter slots until it fits, so that what is cut is the longest. */
export const fitted = (build: (most: number) => string, mostWords: number): string => {
  for (const most of [360, 240, 200, 160, 130, 100, 80, 60, 40, 24]) {
    const draft = build(most)
    if (draft.length <= DRAFT_LENGTH && countWords(draft) <= mostWords) return draft
  }
  return build(10)
}

export const nameOf = (name: string, most: number): string => slot(name, Math.min(most, 60))

/** Somebody whom a letter speaks of: without what was noted behind the name, as in "Chika Obi, pharmacist" or "Sam (ER)". */
export const personOf = (name: string, most: number): string => {
  const [who = ''] = name.split(/[,([]/)
  return nameOf(hasLetters(who) ? who : name, most)
}

/** As a sentence begins. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/**
 * What a language makes of a name that may say who somebody is: "my uncle Ben". `own` begins such words, `before` is what stands in them
 * before a name, and `after` what follows one: "Rosa from work". Names begin alike, but go on with a name: An Nguyen, Mi Tran, El Hassan.
 */
export const naming = ({ own, before, after }: { own: RegExp; before: RegExp; after: RegExp }) => {
  const isOwn = (who: string): boolean => own.test(who) || (who === who.toUpperCase() && own.test(who.toLowerCase()))
  return {
    /** As a sentence begins. */
    referrer: (name: string, most: number): string => capital(nameOf(name, most)),
    /** By which one greets: of "my uncle Ben" Ben, of "my uncle" none. */
    greeted: (name: string, most: number): string => {
      const who = nameOf(name, most).replace(after, '').replace(before, '')
      return isOwn(who) ? '' : who
    },
  }
}

/** The last lines: a greeting, and whoever writes. */
export const signed = (greeting: string, name: string, most: number): string => {
  const who = nameOf(name, most)
  return who === '' ? greeting : `${greeting}\n${who}`
}

/** Lines that end without a stop are set apart by a semicolon. */
export const inOneLine = (lines: string): string =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, i, all) => (i < all.length - 1 && /[\p{L}\p{N}]$/u.test(line) ? `${line};` : line))
    .join(' ')

/** What was learned, after the words that begin its sentence. */
export const learnedLine = (begin: string, { learned }: DraftSlots, most: number): Part => {
  const told = slot(inOneLine(learned), most)
  return told !== '' && `${begin}: ${ended(quoted(told))}`
}

export const newsLine = ({ slots }: DraftSlots, most: number): Part => {
  const news = slot(inOneLine(slots.news ?? ''), most)
  return news !== '' && ended(capital(news))
}

/** The new job, and when it starts. */
export const jobLine = (
  { job }: DraftSlots,
  most: number,
  say: { job: (words: string) => string; starts: (when: string) => string },
): Part => {
  const words = slot(job?.words ?? '', most)
  const starts = slot(job?.starts ?? '', Math.min(most, 40))
  return words !== '' && sentences(ended(say.job(words)), starts !== '' && ended(say.starts(starts)))
}

/** How many pieces of advice, and how many names, a note speaks of. */
export const SPOKEN_OF = 2
