import { date, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import type { AllowedHours } from '../../people/policy.ts'

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** "Mon to Fri", "Mon, Wed": runs of three days and more are said by their ends. */
const days = (all: readonly number[]): string => {
  const sorted = [...all].sort((a, b) => a - b)
  const [first = 1] = sorted
  const last = sorted.at(-1) ?? 1
  if (sorted.length === 7) return 'every day'
  if (sorted.length > 2 && last - first === sorted.length - 1) return `${DAYS[first - 1]} to ${DAYS[last - 1]}`
  return sorted.map((day) => DAYS[day - 1]).join(', ')
}

const oClock = (hour: number): string => {
  if (hour === 0 || hour === 24) return 'midnight'
  return hour === 12 ? 'noon' : `${hour % 12} ${hour < 12 ? 'am' : 'pm'}`
}

const hours = Object.fromEntries(Array.from({ length: 25 }, (_, hour) => [String(hour), oClock(hour)]))

export const settings = {
  title: text`Your settings`,
  zone: (zone: string, now: Instant): Text =>
    text`${strong('Time zone:')} ${zone.replaceAll('_', ' ')}, where it's ${date(now, 'time', zone)} now`,
  hours: ({ days: on, from, to }: AllowedHours): Text =>
    text`${strong('Reminders may come:')} ${days(on)}, ${oClock(from)} to ${oClock(to)}`,
  deadlines: text`A few things come at any hour: your card before a talk, how it went, and a close deadline.`,
  paused: (until: Instant): Text =>
    text`${strong('Paused')} until ${date(until, 'near')}. Nothing is lost: what was due comes then.`,
  isFewer: text`${strong('Fewer reminders:')} only what can't wait, and one message a week for the rest.`,
  /** In the other languages, too: whoever can't read this one finds it. */
  language: text`${strong('Language · Idioma:')} English`,
  switchTo: 'In English',
  nowLanguage: text`Saved: from now on I speak English with you.`,
  changeZone: 'Time zone',
  changeHours: 'Hours',
  pause: 'Pause',
  resume: 'Resume now',
  fewer: 'Fewer reminders',
  all: 'All reminders',
  hoursForm: {
    title: 'When may I write?',
    submit: 'Save',
    fields: {
      days: {
        label: 'On which days?',
        options: {
          '1': 'Monday',
          '2': 'Tuesday',
          '3': 'Wednesday',
          '4': 'Thursday',
          '5': 'Friday',
          '6': 'Saturday',
          '7': 'Sunday',
        },
      },
      from: { label: 'From', options: hours },
      to: { label: 'Until', options: hours },
    },
  },
  hoursSaved: (allowed: AllowedHours): Text =>
    text`Saved: reminders come ${days(allowed.days)}, ${oClock(allowed.from)} to ${oClock(allowed.to)}.`,
  pauseTitle: text`How long would you like it quiet?`,
  untilTomorrow: 'Until tomorrow',
  untilMonday: 'Until Monday',
  twoWeeks: 'Two weeks',
  untilDate: 'Until a date',
  pauseForm: {
    title: 'Pause reminders',
    submit: 'Save',
    fields: {
      until: { label: 'Until when?', placeholder: '4 January', hint: 'They begin again at 9 am on that day.' },
    },
  },
  talkInPause: (name: string, startsAt: Instant): Text =>
    text`Your talk with ${strong(name)} is in that time: ${date(startsAt, 'near')}. I'll still send its card that morning.`,
  thanksInPause: (name: string, due: Instant): Text =>
    text`Your thank-you to ${strong(name)} is due by ${date(due, 'near')}. I won't remind you of it.`,
  nowPaused: (until: Instant): Text => text`Quiet until ${date(until, 'near')}. Your overview still lists what is due.`,
  resumed: text`Reminders come again.`,
  nowFewer: text`Done: from now on only what can't wait, and one message a week for the rest.`,
  nowAll: text`Done: all reminders come again.`,
  goOn: text`Good: they keep coming.`,
}
