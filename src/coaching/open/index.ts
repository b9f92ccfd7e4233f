import { en } from './en.ts'
import { es } from './es.ts'

/** Why a question stops a talk (C6): yes or no answers it, or anybody can look it up. */
export type Closedness = 'yes-no' | 'look-up'

/** More of a question tells nothing more. */
const READ = 300

const plain = (question: string): string =>
  question
    .slice(0, READ)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\u2018\u2019]/g, "'")
    .toLowerCase()
    .replace(/[¡"“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/**
 * The questions in it, without their marks: what was said before the first one, or between them, only leads there. In Spanish one begins
 * where its mark stands. Words without any mark are one question.
 */
const questionsIn = (words: string): readonly string[] => {
  const asked = words.split('?').map((part) => part.trim())
  const unmarked = asked.pop() ?? ''
  const said = asked.length === 0 ? [unmarked] : asked
  return said
    .map((part) => part.slice(part.lastIndexOf('¿') + 1).trim())
    .map((part) => part.split(/(?<=\p{L}{4})[.!…]+ /u).at(-1) ?? part)
    .filter((part) => part !== '')
}

/** With other words in the place of a name, where that stands by itself: "Web" is no part of "website". */
const withoutName = (asked: string, name: string, instead: string): string => {
  if (name === '') return asked
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return asked.replace(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'gu'), instead)
}

/**
 * What a question of somebody's own might be better without, by rules that know the language in which it is written. `organisation` is
 * where the other works: its name is read as "the company".
 */
export const closedness = (question: string, organisation = ''): Closedness | undefined => {
  const asked = plain(question)
  const isSpanish = asked.includes('¿')
  const words = withoutName(asked, plain(organisation), isSpanish ? 'la empresa' : 'the company')
  const found = questionsIn(words).map((one) => (isSpanish ? es(one, true) : (en(one) ?? es(one, false))))
  // One that lets them talk is enough.
  return found.every((one) => one !== undefined) ? found[0] : undefined
}
