/**
 * What is asked for: a hand with an application, a word with those who hire, news of openings, an internship, a job;
 * or a résumé is sent unasked. The first that holds names a sentence.
 */
export const RULES = ['application', 'hiring', 'internship', 'openings', 'resume', 'job'] as const
export type RuleId = (typeof RULES)[number]

/** What the later feeler may do (E4): ask to hear of openings, and offer a résumé. */
export const FEELER: readonly RuleId[] = ['openings', 'resume']

/**
 * How one language asks. All of it reads words as `read` writes them: small letters without accents or apostrophes,
 * one space between, no punctuation; only `breaks` sees `,` and `;`.
 */
export type Asking = {
  /** Words as people type them, and as the patterns know them. */
  spelled: ReadonlyMap<string, string>
  patterns: Readonly<Record<RuleId, RegExp>>
  /** What a wish, a plea, a condition or an offer may be about: these ask by `moods` and not by a form of words that is known. */
  topics: Readonly<Partial<Record<RuleId, RegExp>>>
  /** Wishes, pleas, conditions, offers. A question is one by its mark. */
  moods: RegExp
  /** What makes a clause one about them, about people at large, the past, or what there is to learn. */
  safe: RegExp
  /** What outweighs that: something is to be done for the student. */
  strong: RegExp
  /** Where a clause begins that stands for itself. */
  breaks: RegExp
  /** Denials that deny nothing, such as "not sure if". */
  softeners: RegExp
  /** What takes the ask out of the words that follow it. */
  denied: RegExp
  /** The same for the words before it: "a job is not what I am after". */
  deniedAfter: RegExp
  /** A question about the work, whatever form of words is in it. */
  aboutThem: RegExp
  /** Something of the past, of theirs, or of people at large. */
  theirs: RegExp
  /** Words that make a résumé in the same sentence something to comment on (C14). */
  feedback: RegExp
}

/** The start and the end of a word is wherever there is a space or nothing. */
export const any = (...patterns: readonly string[]): RegExp => new RegExp(`\\b(?:${patterns.join('|')})\\b`, 'g')

/** One word. Every repetition of it is bounded, so that time grows with the length alone. */
export const W = '[a-z0-9]{1,30}'

/** "u you, ur your": a word as it is typed, and the word that the patterns know. */
export const asTyped = (list: string): ReadonlyMap<string, string> =>
  new Map(list.split(',').map((pair) => pair.trim().split(' ') as [string, string]))
