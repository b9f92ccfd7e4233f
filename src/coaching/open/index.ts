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
    .replace(/[¿¡"“”]/g, '')
    .replace(/\s+/g, ' ')
    .trim()

/** What a question of somebody's own might be better without, by rules that know the language in which it is written. */
export const closedness = (question: string): Closedness | undefined => {
  const words = plain(question)
  return en(words) ?? es(words)
}
