import { command, date, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import { listed } from './list.ts'

export const counsel = {
  ask: 'Ask my counselor',
  form: {
    title: 'Ask my counselor',
    submit: 'Send',
    fields: {
      words: {
        label: 'What would help you?',
        placeholder: 'I have written to three people and nobody answers.',
        hint: 'Counselors see your name and these words, nothing else.',
      },
    },
  },
  nobody: text`Your program has no counselor here yet. Whoever runs it can name one with ${command('/ii-program')}.`,
  asked: text`Your counselors can see it now, with your name. They will come back to you themselves.`,
  notCounselor: (counselors: readonly string[]): Text =>
    counselors.length === 0
      ? text`This is for counselors, and your program has none here yet.`
      : text`This is for your program's counselors: ${listed(counselors)}.`,
  requests: (open: number): Text =>
    open === 0
      ? text`Nobody is waiting for help`
      : open === 1
        ? text`One student asked for help`
        : text`${open} requests for help`,
  request: (name: string, at: Instant): Text => text`${strong(name || 'A student')} · ${date(at, 'near')}`,
  private: text`Only counselors see this. Answer the student yourself, then press the button.`,
  answered: 'I answered',
  noted: text`Noted as answered.`,
  gone: text`That one is answered already.`,
  reportTitle: text`The last twelve weeks`,
  reportHint: (smallest: number): Text =>
    text`A table for any spreadsheet: counts for each week and cohort, and no names. Cohorts of fewer than ${smallest} people show no figures.`,
  file: 'askwell-report.csv',
  columns: [
    'Week of',
    'Cohort',
    'People now',
    'Active',
    'Talks held',
    'Thank-yous due',
    'Thanked in time',
    'Overdue at its end',
  ],
}
