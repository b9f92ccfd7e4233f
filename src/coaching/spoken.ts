/**
 * Words a minute. The National Center for Voice and Speech puts conversation in American English at about 150, as told in
 * https://virtualspeech.com/blog/average-speaking-rate-words-per-minute
 */
export const WORDS_A_MINUTE = 150

/** Words that are said: a dash on its own is not. */
export const countWords = (words: string): number =>
  words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** How long it takes to say aloud, in whole seconds. */
export const spokenSeconds = (words: string): number => Math.round((countWords(words) * 60) / WORDS_A_MINUTE)

/** Whether an opening takes the one to two minutes that C4 asks for. */
export const spokenFit = (seconds: number): 'short' | 'fits' | 'long' =>
  seconds < 60 ? 'short' : seconds > 120 ? 'long' : 'fits'

/**
 * To five seconds, as one would say it. What is under a minute or over two is never told as one or two: `spokenFit` says which it is.
 */
export const aboutSeconds = (seconds: number): number => {
  const rounded = Math.round(seconds / 5) * 5
  const within = { short: [5, 55], fits: [60, 120], long: [125, Number.POSITIVE_INFINITY] } as const
  const [least, most] = within[spokenFit(seconds)]
  return Math.min(most, Math.max(least, rounded))
}
