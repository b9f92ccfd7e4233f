import { command, date, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import type { Stage } from '../../interviews/interview.ts'

const kinds: Record<string, (who: string) => string> = {
  confirm: (who) => `Confirm with ${who}`,
  log: (who) => `Log the talk with ${who}`,
  'thanks-1': (who) => `Thank ${who}`,
  'thanks-2': (who) => `Thank ${who}`,
  'thanks-3': (who) => `Thank ${who}`,
  'thanks-late': (who) => `Thank ${who}, late`,
  digest: () => 'Your weekly digest',
}

const stages: Record<Stage, string> = {
  idea: 'Ideas',
  scheduled: 'Scheduled',
  held: 'Held',
  thanked: 'Thanked',
  off: 'Called off',
}

export const home = {
  command: 'See what is due, what comes next, and get help',
  takes: 'What would you like?',
  title: text`Your overview`,
  unknown: (words: string, actions: readonly string[]): Text =>
    text`I don't know "${words}". After ${command('/ii')} I understand ${actions.join(', ')}.`,
  dueTitle: text`${strong('Due now')}`,
  nothingDue: text`Nothing is due.`,
  nextTitle: text`${strong('Next')}`,
  waitingTitle: text`${strong('No date yet')}`,
  logOwed: (name: string, ended: Instant): Text =>
    text`Log the talk with ${strong(name)}, planned to end ${date(ended, 'near')}`,
  thankOwed: (owed: Text): Text => text`Thank ${owed}`,
  talk: (name: string, startsAt: Instant): Text => text`Talk with ${strong(name)} · ${date(startsAt, 'near')}`,
  idea: (name: string): Text => text`${strong(name)}`,
  reminder: (kind: string, who: string | undefined, at: Instant): Text =>
    text`${(kinds[kind] ?? (() => 'Reminder'))(who ?? 'your contact')} · ${date(at, 'near')}`,
  comingTitle: text`${strong('Reminders that will come')}`,
  talks: (counts: Readonly<Record<Stage, number>>): Text =>
    text`${strong('Talks')} · ${(['idea', 'scheduled', 'held', 'thanked'] as const).map((stage) => `${stages[stage]} ${counts[stage]}`).join(' · ')}`,
  reminders: (last: Instant | undefined, failed: number): Text => {
    const state = failed === 0 ? 'all delivered' : `${failed} could not be delivered`
    return last === undefined
      ? // One that was put off is ahead again: none known is not the same as none sent.
        text`Reminders · ${state}`
      : text`Reminders · ${state} · last ${date(last, 'near')}`
  },
  problemsTitle: text`${strong('Reminders that did not reach you')}`,
  empty: text`No talks yet. Who does work that you're curious about? Start with someone you half know: a classmate's parent, a former teacher, an alum.`,
  prepare: 'Prepare',
  log: 'Log',
  thank: 'Thank',
  help: 'Help',
  card: 'Prep card',
  profile: 'About me',
  zone: 'Time zone',
  helpTitle: text`How this works`,
  helpLines: [
    text`${command('/ii-prep')} plan a talk with someone: your aim, questions, a checklist and a draft of the request.`,
    text`${command('/ii-log')} write down how it went, right after, or any time later.`,
    text`${command('/ii-thanks')} draft the thank-you from your notes, and mark it sent.`,
    text`${command('/ii')} see what is due and what comes next.`,
  ],
  helpReminders: text`I'll remind you here: to confirm two days before, to log the talk when it ends, and to thank them within a day. I never write to your contacts; you do.`,
  helpStuck: text`Stuck? Your counselor is glad to talk it over.`,
  said: text`I understand commands rather than plain messages. Here is what I can do:`,
}
