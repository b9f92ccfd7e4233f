import { EMPTY_EN, LITTLE_EN, STILL_EN, TOPICS_EN } from './en.ts'
import { EMPTY_ES, LITTLE_ES, STILL_ES, TOPICS_ES } from './es.ts'

const set = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').split(/\s+/).filter(Boolean))

// Both languages at once: students mix them, and no word of one list says anything in the other language.
/** What stands where there is nothing to say. */
const EMPTY = set(EMPTY_EN, EMPTY_ES)
const STILL = new RegExp(`\\b(?:${STILL_EN}|${STILL_ES})\\b`, 'g')
/** What could be said of any talk: small words, praise, and that there was a talk. */
const LITTLE = set(LITTLE_EN, LITTLE_ES)
/** What every talk is about. Alone they say nothing; with one word more they do. */
const TOPICS = set(TOPICS_EN, TOPICS_ES)

/** Fingers on a row of keys, or on one key. */
const TYPED_AT_RANDOM = /^(?:(.)\1*|(?:asd|sdf|dfg|fgh|jkl|qwe|wer|ert|zxc|xcv|hjk|ñlk|lkj|fds|poi)[a-zñ]{0,20})$/u
/** Letters of which these rules know no words. */
const UNKNOWN_SCRIPT = /(?!\p{Script=Latin})\p{L}/u

/** Small letters, without accents and apostrophes. */
const folded = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()

const wordsIn = (words: string): readonly string[] => words.match(/[\p{L}\p{M}\p{N}'’]+/gu) ?? []
/** Lists of notes may end without a stop: a new line alone ends no sentence, an empty one does. */
const sentencesIn = (words: string): readonly string[] => words.split(/[.!?…]+(?=\s|$|["”’»)])|\n\s*\n/u)

const isEmptyWord = (word: string): boolean => EMPTY.has(word) || TYPED_AT_RANDOM.test(word)

/** Of a sentence: the words that only this talk can have brought, and those that every talk is about. */
const weigh = (sentence: string, known: ReadonlySet<string>) => {
  const all = wordsIn(sentence)
  const own = new Set<string>()
  const topics = new Set<string>()
  let named = false
  // Where everything is in capitals, none of them tells anything.
  const isCalm = all.length === 1 || /\p{Ll}/u.test(sentence)
  all.forEach((word, i) => {
    const plain = folded(word)
    if (known.has(plain) || LITTLE.has(plain) || isEmptyWord(plain)) return
    if (TOPICS.has(plain)) topics.add(plain)
    else {
      own.add(plain)
      // A name within a sentence, or what is written as initials anywhere: "she began with Python", "SQL".
      named ||= (i > 1 && /^\p{Lu}/u.test(word)) || (isCalm && /^\p{Lu}{3,6}$/u.test(word))
    }
  })
  return { own: own.size, topics: topics.size, named }
}

const knownFrom = (names: readonly string[]): ReadonlySet<string> => new Set(names.flatMap(wordsIn).map(folded))

/**
 * Whether words say something that only this talk can have brought (D9). `names` are known without it, such as whom it was with.
 * Rules count words, no more: a sentence has two words of its own, or one beside what the talk was about, or it names something.
 */
export const isSpecific = (words: string, names: readonly string[] = []): boolean => {
  if (UNKNOWN_SCRIPT.test(words)) return true
  const known = knownFrom(names)
  return sentencesIn(words).some((sentence) => {
    const { own, topics, named } = weigh(sentence, known)
    return own > 1 || (own === 1 && (topics > 0 || named))
  })
}

/** Whether there is nothing in words but praise, or that there is nothing. */
export const saysNothing = (words: string): boolean => {
  if (UNKNOWN_SCRIPT.test(words)) return false
  const { own, topics } = weigh(words, new Set())
  return own + topics === 0
}

/** Whether words only fill a field: "none", "n/a", "nothing yet", ".". */
export const isEmpty = (words: string): boolean => wordsIn(folded(words).replace(STILL, ' ')).every(isEmptyWord)
