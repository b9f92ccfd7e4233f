/**
 * Words a minute. The National Center for Voice and Speech puts conversation in American English at about 150, as told in
 * https://virtualspeech.com/blog/average-speaking-rate-words-per-minute
 */
const WORDS_A_MINUTE = 150

/** Words that are said: a dash on its own is not. */
export const countWords = (words: string): number =>
  words.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** How long it takes to say aloud, in whole seconds. */
export const spokenSeconds = (words: string): number => Math.round((countWords(words) * 60) / WORDS_A_MINUTE)

/** Whether an opening takes the one to two minutes that C4 asks for. */
export const spokenFit = (seconds: number): 'short' | 'fits' | 'long' =>
  seconds < 60 ? 'short' : seconds > 120 ? 'long' : 'fits'
