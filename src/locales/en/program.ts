import { command, strong, type Text, text } from '../../core/text.ts'
import type { Role } from '../../people/member.ts'
import { listed } from './list.ts'

const roles: Record<Role, string> = { counselor: 'counselor', admin: 'program admin' }

export const program = {
  command: 'For program admins: counselors and cohorts',
  takes: 'What would you like?',
  shortcut: 'Run the program',
  title: (name: string): Text => text`${name}`,
  joined: (place: string): Text =>
    place === ''
      ? text`I've been added to your server. What comes next:`
      : text`I've been added to ${strong(place)}. What comes next:`,
  joinedNext: [
    text`Type ${command('/ii-program')} there. You become the program's admin, and can name counselors and cohorts.`,
    text`Tell your students to type ${command('/ii')}. What they write is private to them.`,
    text`Reminders come by direct message. Please leave those allowed for members of your server.`,
  ],
  claimed: text`You're this program's admin now.`,
  notAdmin: (admins: readonly string[]): Text =>
    admins.length === 0
      ? text`This is for program admins. The first one is whoever runs this place: ask an admin or owner to run the command once.`
      : text`This is for program admins: ${listed(admins)}.`,
  peopleTitle: text`${strong('People')}`,
  person: (name: string, has: readonly Role[]): Text =>
    text`${name || 'Somebody who has yet to meet me'} · ${has.map((role) => roles[role]).join(', ')}`,
  cohortsTitle: text`${strong('Cohorts')}`,
  cohort: (name: string, members: number): Text => text`${name} · ${members === 1 ? '1 person' : `${members} people`}`,
  counselorButton: 'Name a counselor',
  back: 'Back to the program',
  cohortButton: "Name this channel's cohort",
  cohortHint: text`A cohort belongs to a channel: run this command there and press "Name this channel's cohort". Whoever gives me a command in that channel is in it.`,
  counselorForm: {
    title: 'Name a counselor',
    submit: 'Save',
    fields: { who: { label: 'Who?', hint: 'They get the weekly digest: counts, no notes and no names.' } },
  },
  cohortForm: {
    title: "This channel's cohort",
    submit: 'Save',
    fields: { name: { label: 'Its name', placeholder: 'Autumn cohort' } },
  },
  appointed: text`Done. They'll get the digest by direct message once a week.`,
  created: (name: string): Text => text`This channel's students are the cohort ${strong(name)} now.`,
  noChannel: text`A cohort belongs to a channel. Please run ${command('/ii-program')} in the channel it is for.`,
}
