import { en, type Words } from './en/index.ts'
import { es } from './es/index.ts'

export type { Words }

const LANGUAGES = { en, es } satisfies Record<string, Words>
export type Language = keyof typeof LANGUAGES

/** The languages that we speak, English first. */
export const languages = Object.keys(LANGUAGES) as readonly Language[]

/** Ours for a platform's locale, such as `es` for `es-419`; undefined where we do not speak it. */
export const languageOf = (locale: string): Language | undefined =>
  languages.find((language) => language === locale.toLowerCase().split(/[-_]/)[0])

/** In which language somebody reads us: English where we do not speak theirs. */
export const readIn = (language: string): Language => languageOf(language) ?? 'en'

/** The words in a language. */
export const wordsFor = (language: string): Words => LANGUAGES[readIn(language)]
