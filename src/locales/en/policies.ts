import { strong, type Text, text } from '../../core/text.ts'
import type { Policy } from '../../people/policy.ts'
import { listed } from './list.ts'
import { settings } from './settings.ts'

const { days: daysField, from, to } = settings.hoursForm.fields
const { '24': _, ...hoursOfDay } = from.options

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`
const orOff = (number: number, one: string, rest = ''): string =>
  number === 0 ? 'off' : `${count(number, one)}${rest}`
const dayNames: Readonly<Record<string, string>> = daysField.options
const hourNames: Readonly<Record<string, string>> = from.options

const resumes: Record<Policy['resume'], string> = {
  home: 'leave it at home',
  case: 'bring it in case they ask',
  always: 'always bring it',
}

/** Each policy's name, its value in words, and whose advice it is. */
const said: { [Of in keyof Policy]: [label: string, value: (value: Policy[Of]) => string, advice: string] } = {
  minutes: ['Minutes to ask for', (value) => count(value, 'minute'), 'CCC says 20, UCSB 30, UNM 30 to 60.'],
  confirmBefore: ['Confirm before', (value) => orOff(value, 'hour'), 'UNM says about two days.'],
  arriveEarly: ['Arrive early', (value) => count(value, 'minute'), 'UNM says 15 to 20.'],
  resume: ['Résumé', (value) => resumes[value], 'UCSB says no need, Pitzer in case, UNM always.'],
  peoplePerOccupation: [
    'People for each job',
    (value) => count(value, 'talk'),
    'CCC says three, UCSB more than one. UNM warns of one or two.',
  ],
  thanksWithin: [
    'Thank-you due',
    (value) => `${count(value, 'hour')} after the end`,
    'Pitzer says 24 hours, CCC at once, UCSB soon. UCLA asks for a letter, UNM for one each time.',
  ],
  callAfter: ['Call after no answer', (value) => count(value, 'day'), 'UCLA and UNM say a few days.'],
  keepInTouch: [
    'Keep in touch',
    (value) => (value === 0 ? 'off' : `every ${count(value, 'month')}`),
    'UCSB and UCLA say from time to time.',
  ],
  allowedHours: [
    'Reminders may come',
    ({ days, from: opens, to: closes }) =>
      `${listed([...days].sort((a, b) => a - b).map((day) => dayNames[day]?.slice(0, 3) ?? ''))}, ${hourNames[opens]} to ${hourNames[closes]}`,
    'The default is ours.',
  ],
  digest: ['Digest', ({ day, hour }) => `${dayNames[day]}, ${hourNames[hour]}`, 'The default is ours.'],
  keptAfterLeaving: ['Kept after I leave', (value) => count(value, 'day'), 'The default is ours.'],
  smallestGroup: ['Smallest group shown', (value) => `${value} people`, 'The default is ours.'],
}

export const valueIn = (of: keyof Policy, policy: Policy, value = said[of][1] as (value: unknown) => string): string =>
  value(policy[of])

/** What a program sets, as its admins see and change it. */
export const policies = {
  button: 'Policies',
  title: text`Policies of your program`,
  advice: text`The names are career guides. UCSB, UCLA, UNM, Pitzer and CCC each give advice, and they differ.`,
  line: (of: keyof Policy, policy: Policy, isOwn: boolean): Text =>
    text`${strong(`${said[of][0]}:`)} ${valueIn(of, policy)}${isOwn ? ' (your own)' : ' (default)'}. ${said[of][2]}`,
  broken: (all: readonly (keyof Policy)[]): Text =>
    text`I can't read what is stored for: ${listed(all.map((of) => said[of][0]))}. The default holds. Set it again to mend it.`,
  groups: { talks: 'Talks', after: 'After a talk', hours: 'Hours and digest', data: 'Data' },
  undo: 'Back to the defaults',
  keep: 'Keep them',
  willBe: text`Nothing has changed yet. This is how it will be:`,
  becomes: (of: keyof Policy, before: Policy, after: Policy): Text =>
    text`${strong(`${said[of][0]}:`)} ${valueIn(of, after)} (now ${valueIn(of, before)})`,
  moves: (people: number): Text =>
    people === 0
      ? text`Nobody has a reminder planned, so none will move.`
      : text`This may move the reminders of ${people === 1 ? 'one person' : `up to ${people} people`}.`,
  movesNone: text`No reminder will move.`,
  saved: text`Done: this is how it is now.`,
  same: text`That is how it was, so nothing changed.`,
  range: (least: number, most: number): Text => text`Please write a whole number from ${least} to ${most}.`,
  forms: {
    talks: {
      title: 'Policies for talks',
      submit: 'Preview',
      fields: {
        minutes: {
          label: 'How long to ask for',
          options: Object.fromEntries([15, 20, 30, 45, 60].map((minutes) => [minutes, `${minutes} minutes`])),
        },
        confirmBefore: { label: 'Confirm how many hours before?', hint: '0 to 168, and 0 is off. The default is 48.' },
        arriveEarly: { label: 'Arrive how many minutes early?', hint: '0 to 60. The default is 15.' },
        resume: {
          label: 'What about a résumé?',
          options: { home: 'Leave it at home', case: 'Bring it in case they ask', always: 'Always bring it' },
        },
        peoplePerOccupation: { label: 'Talks for each kind of job', hint: '2 to 10. The default is 3.' },
      },
    },
    after: {
      title: 'Policies after a talk',
      submit: 'Preview',
      fields: {
        thanksWithin: { label: 'Thank-you due in how many hours?', hint: '4 to 168. The default is 24.' },
        callAfter: { label: 'Call after how many days?', hint: '1 to 30, with no answer so far. The default is 5.' },
        keepInTouch: { label: 'Keep in touch: months', hint: '0 to 24, and 0 is off. The default is 3.' },
      },
    },
    hours: {
      title: 'Hours and digest',
      submit: 'Preview',
      fields: {
        days: { label: 'Reminders may come on', options: daysField.options },
        from: { label: 'From', options: from.options },
        to: { label: 'Until', options: to.options },
        digestDay: { label: 'Digest day', options: daysField.options },
        digestHour: { label: 'Digest hour', options: hoursOfDay },
      },
    },
    data: {
      title: 'Policies for data',
      submit: 'Preview',
      fields: {
        smallestGroup: { label: 'Smallest group that shows figures', hint: '2 to 50 people. The default is 5.' },
        keptAfterLeaving: { label: 'Days to keep it after I leave', hint: '1 to 3650. The default is 90.' },
      },
    },
  },
}
