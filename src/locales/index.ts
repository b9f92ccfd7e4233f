import { en } from './en/index.ts'

/** Every sentence that the bot says. A second language is an object of this type. */
export type Words = typeof en

const LANGUAGES: Readonly<Record<string, Words>> = { en }

/** The languages that we speak, English first. */
export const languages: readonly string[] = Object.keys(LANGUAGES)

/** The words in a language, such as `en` or `en-GB`; English where we do not speak it. */
export const wordsFor = (language: string): Words => LANGUAGES[language.split('-')[0] ?? ''] ?? en
