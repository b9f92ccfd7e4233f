import { strong, type Text, text } from '../../core/text.ts'
import { quoted } from './quoted.ts'

/** E5: everyone who helped hears of the job. */
export const gotjob = {
  form: {
    title: 'You got the job',
    submit: 'Save',
    fields: {
      words: { label: 'Which job, and where?', placeholder: 'Data analyst at Engine Works' },
      starts: { label: 'When do you start?', placeholder: 'in January' },
    },
  },
  congratulations: text`Well done: that is your own work, and others helped. Tell them while it is news.`,
  title: text`Your new job`,
  job: (words: string): Text => text`You got it: ${quoted(words)}`,
  toTell: (count: number): Text =>
    count === 1 ? text`One person would like to hear of it:` : text`${count} people would like to hear of it:`,
  person: (name: string): Text => text`${strong(name)}`,
  lead: (name: string, contact: string): Text => text`${strong(name)} · pointed you to ${contact}`,
  nobody: text`You have logged no talk yet, so there is nobody on my list to tell.`,
  allTold: text`Everybody on my list knows. Your network starts here: stay in touch.`,
  toldOnes: (names: string): Text => text`They know: ${names}`,
  draft: 'Draft it',
  told: 'Told',
  more: (count: number): string => `${count} more`,
  marked: (name: string): Text => text`Noted: ${name} knows.`,
  unmarked: (name: string): Text => text`All right: ${name} is still to hear of it.`,
  notYet: 'Not yet',
  change: 'Change it',
  undo: 'No job after all',
  undone: text`All right: I took it back. Who was told stays noted in their talk.`,
  tell: 'Tell about a job',
}
