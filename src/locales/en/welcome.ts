import { command, date, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'

export const welcome = {
  title: text`Hi, I'm Askwell`,
  what: text`I help you with informational interviews. You talk with people whose work you're curious about. I get you ready, help you say thank you, and keep your notes.`,
  kept: text`${strong('What I keep:')} what you type here, such as names, dates and notes. ${command('/ii export')} gives you all of it.`,
  seen: text`${strong('Who sees it:')} only you. Your program's counselors see counts for a whole group, such as how many talks were held. They never see your notes or names. What you ask a counselor they see with your name.`,
  clock: (now: Instant, zone: string): Text =>
    text`${strong('Your time zone:')} ${zone.replaceAll('_', ' ')}, where it's ${date(now, 'time', zone)} now.`,
  noClock: text`${strong('Your time zone:')} I don't know it yet, and I need it to remind you at the right time. Type ${command('/ii zone')} and a big city near you, or press the button.`,
  sayZone: text`To change it, type ${command('/ii zone')} and a big city near you, or press the button.`,
  noSuchZone: (words: string): Text =>
    text`I don't know a time zone for "${words}". Try a big city nearby, such as ${command('/ii zone Chicago')}.`,
  tested: text`I've just sent you a test message: that's where reminders will arrive.`,
  start: 'Start',
  changeZone: 'Change time zone',
  changeHours: 'Change hours',
  first: 'Plan my first talk',
  setZone: 'Set my time zone',
  testMessage: text`This is a test message from Askwell. If you can read it, reminders will reach you here.`,
  closed: text`I couldn't send you a direct message, so reminders can't reach you yet. Please allow direct messages from me in your privacy settings. You can go on without; I'll answer here.`,
  zoneForm: {
    title: 'Your time zone',
    submit: 'Save',
    fields: {
      zone: {
        label: 'Your city or time zone',
        hint: 'A big city nearby is fine.',
        placeholder: 'Chicago, or Europe/Berlin',
      },
    },
  },
  zoneChanged: (now: Instant, zone: string): Text =>
    text`Saved: it's ${date(now, 'time', zone)} for you now (${zone.replaceAll('_', ' ')}). Your reminders moved along with it.`,
  ready: text`You're all set. Whom would you like to talk to first?`,
}
