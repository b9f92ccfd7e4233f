import { strong, type Text, text } from '../../core/text.ts'
import { quoted } from './quoted.ts'

/** What the student wants to become, and whom they may then write to about openings. */
export const decided = {
  form: {
    title: 'What you decided',
    submit: 'Save',
    fields: {
      words: {
        label: 'What do you want to become?',
        placeholder: 'I want to be a data analyst',
        hint: 'In your own words, as it should stand in a note. You can take it back.',
      },
    },
  },
  title: text`What you decided`,
  noted: (words: string): Text => text`You decided: ${quoted(words)}`,
  people: text`You may write again to those you thanked. This note may ask about openings and offer your résumé.`,
  nobody: text`Nobody is thanked yet, so there is nobody to write to. It comes after the thank-you.`,
  person: (name: string, occupation: string): Text =>
    occupation === '' ? text`${strong(name)}` : text`${strong(name)} · ${occupation}`,
  notThanked: (count: number): Text =>
    count === 1
      ? text`One person waits for your thank-you first.`
      : text`${count} people wait for your thank-you first.`,
  draft: 'Draft it',
  more: (count: number): string => `${count} more`,
  change: 'Change it',
  undo: 'Not decided yet',
  undone: text`All right: it is open again. Take the time you need.`,
  say: 'Say what I decided',
}
