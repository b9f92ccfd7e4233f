/**
 * What is asked for: a hand with an application, a word with those who hire, news of openings, an internship, a job;
 * or a résumé is sent unasked. The first that holds names a sentence.
 */
export const RULES = ['application', 'hiring', 'internship', 'openings', 'resume', 'job'] as const
export type RuleId = (typeof RULES)[number]

/** What the later feeler may do (E4): ask to hear of openings, and offer a résumé. */
export const FEELER: readonly RuleId[] = ['openings', 'resume']

/** Words of a language in a form of words: see `pattern.ts` for how they are written. */
type Pattern = string

/** A form of words that asks. */
export type Ask = {
  /** All of them, each in some clause of the sentence; the words of the first are pointed at. */
  words: Pattern | readonly [Pattern, ...Pattern[]]
  /** Not where this stands anywhere in the sentence. */
  unless?: Pattern
  /** A sentence that this form finds. */
  example: string
}

/** A form of words that takes the ask out of what stands by it: a denial, the past, somebody else's, a question about the work. */
export type Frame = {
  words: Pattern
  /** What is taken: the rest of the clause, from these words on; the whole of the clause; or the rest of the sentence. */
  takes: 'rest' | 'clause' | 'sentence'
  /** A sentence that would ask without this frame. */
  example: string
}

/** Words that do the same work in a sentence, by the name that patterns call them. */
export type Classes = Readonly<Record<string, readonly Pattern[]>>

/** How one language asks. */
export type Asking = {
  /** Words that most of its sentences have, and no other language has. */
  common: ReadonlySet<string>
  /** Words as people type them, and as the patterns know them. */
  spelled: ReadonlyMap<string, string>
  classes: Classes
  /** What is said by the way, and is not read: "really", "by any chance". */
  asides: readonly Pattern[]
  /** Where a clause begins, besides at punctuation. */
  breaks: readonly Pattern[]
  frames: readonly Frame[]
  /** Where one of these stands, nothing asks: what gives something back, or says of itself that it asks for nothing. */
  harmless: readonly Pattern[]
  /** What asks for the job itself: nothing that may be asked for beside it makes that less. */
  blunt: Pattern
  asks: Readonly<Record<RuleId, readonly Ask[]>>
}

/** "u you, ur your": a word as it is typed, and the words that the patterns know. */
export const asTyped = (list: string): ReadonlyMap<string, string> =>
  new Map(
    list
      .trim()
      .split(/,\s*/)
      .map((pair) => {
        const [typed = '', ...known] = pair.trim().split(/\s+/)
        return [typed, known.join(' ')]
      }),
  )
