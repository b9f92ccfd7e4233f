import { en } from './en/index.ts'

/** Every sentence that the bot says. A second language is an object of this type. */
export type Words = typeof en

/** The words in a language, such as `en` or `en-GB`; English where we do not speak it. */
export const wordsFor = (_language: string): Words => en
