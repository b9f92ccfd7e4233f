import { paragraph, type View, view } from '../../src/core/view.ts'
import { wordsFor } from '../../src/locales/index.ts'

/** The few sentences that only Slack needs; in English where it is not known who reads them. */
export const slackWords = (language = 'en') => wordsFor(language).slack

/** A sentence of Slack's own. */
export const said = (sentence: string): View => view(paragraph([{ kind: 'plain', text: sentence }]))
