import { command, text } from '../../core/text.ts'
import type { Stage } from '../../people/member.ts'

const stages: Record<Stage, string> = {
  first: 'First or second year',
  middle: 'In the middle of my studies',
  final: 'Final year',
  graduate: 'Graduate student',
  alumnus: 'Graduated',
  changer: 'Changing careers',
}

export const profile = {
  stages,
  form: {
    title: 'About you',
    submit: 'Save',
    intro: text`So that drafts say who you are. Change it any time with ${command('/ii profile')}.`,
    fields: {
      name: { label: 'Your name', hint: 'As you sign an e-mail.' },
      school: { label: 'School or program', placeholder: 'Riverside College' },
      stage: { label: 'Where are you now?', options: stages },
      field: { label: 'Field of study, or your field so far', placeholder: 'Statistics' },
      interests: {
        label: 'What are you curious about?',
        placeholder: 'Data in public health',
        hint: 'A few words: drafts use them.',
      },
    },
  },
  saved: text`Saved. Your next drafts will use it.`,
}
