import { en } from './en/index.ts'

/** Every sentence that the bot says. A second language is an object of this type. */
export type Words = typeof en

const LANGUAGES: Readonly<Record<string, Words>> = { en }

/** The languages that we speak, English first. */
export const languages: readonly string[] = Object.keys(LANGUAGES)

/** The language in which somebody is spoken to whose locale is that: English where we do not speak theirs. */
export const spoken = (locale: string | undefined): string =>
  locale !== undefined && LANGUAGES[locale.split('-')[0] ?? ''] ? locale : 'en'

/** The words in a language, such as `en` or `en-GB`; English where we do not speak it. */
export const wordsFor = (language: string): Words => LANGUAGES[language.split('-')[0] ?? ''] ?? en
