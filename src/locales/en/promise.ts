import { date, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import { quoted } from './quoted.ts'

const months = (count: number): string => (count === 1 ? 'every month' : `every ${count} months`)

/** What the student promised: the next step, advice to act on, news to whoever gave a name, a sign of life. */
export const promise = {
  stepDone: (words: string): Text => text`Done: ${quoted(words)}`,
  adviceDone: (words: string, name: string): Text =>
    text`Done: ${quoted(words)} ${name} would be glad to hear that you followed it.`,
  write: (name: string): string => `Write to ${name}`,
  tellThem: (name: string): string => `Tell ${name}`,
  reported: (referrer: string): Text => text`Noted: ${referrer} knows how it went.`,
  contacted: (name: string, next: Instant | undefined): Text =>
    next === undefined
      ? text`Noted: you were in touch with ${name}.`
      : text`Noted: you were in touch with ${name}. I'll bring them up again ${date(next, 'day')}.`,
  adviceDated: (on: Instant): Text =>
    text`Noted for ${date(on, 'day')}. I'll remind you then, or as soon after it as your hours allow.`,
  adviceDayForm: {
    title: 'Advice to act on',
    submit: 'Save',
    fields: {
      on: { label: 'By which day?', placeholder: 'Friday', hint: 'I remind you on that day, within your hours.' },
    },
  },
  undo: 'Not done yet',
  undone: text`All right: that is still open.`,
  cadenceForm: {
    title: 'Keep in touch',
    submit: 'Save',
    fields: {
      months: {
        label: 'How often?',
        options: {
          '1': 'Every month',
          '2': 'Every 2 months',
          '3': 'Every 3 months',
          '6': 'Every 6 months',
          '12': 'Once a year',
          '0': 'Never',
        },
      },
    },
  },
  cadence: (name: string, count: number): Text =>
    count === 0
      ? text`Noted: I won't remind you to keep in touch with ${name}.`
      : text`Noted: I'll remind you ${months(count)} to keep in touch with ${name}. Any note you log moves it.`,
}
