import { entryOf } from '../../core/table.ts'
import { command, date, sayDate, strong, type Text, text } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import type { ReminderId } from '../../interviews/due.ts'
import type { Stage } from '../../interviews/interview.ts'
import { listed } from './list.ts'

const kinds: Record<ReminderId, (who: string) => string> = {
  confirm: (who) => `Confirm with ${who}`,
  log: (who) => `Log the talk with ${who}`,
  'thanks-1': (who) => `Thank ${who}`,
  'thanks-2': (who) => `Thank ${who}`,
  'thanks-3': (who) => `Thank ${who}`,
  'thanks-late': (who) => `Thank ${who}, late`,
  digest: () => 'Your weekly digest',
  weekly: () => 'What is due this week',
  'day-of': (who) => `Your day with ${who}`,
  ask: (who) => `Ask ${who} again`,
  call: (who) => `Call ${who}`,
  next: (who) => `Your next step after ${who}`,
  advice: (who) => `Advice from ${who}`,
  report: (who) => `News on ${who} for whoever sent you`,
  keep: (who) => `Keep in touch with ${who}`,
}

const stages: Record<Stage, string> = {
  idea: 'Ideas',
  asked: 'Asked',
  scheduled: 'Scheduled',
  held: 'Held',
  thanked: 'Thanked',
  off: 'Called off',
}

/** One that another release planned may be unknown to this one. */
const named = (kind: string, who = 'your contact'): string => entryOf(kinds, kind)?.(who) ?? 'Reminder'

/** Why a reminder did not come. */
export type Why = 'unreachable' | 'unanswered' | 'broken' | 'passed' | 'quiet' | 'paused'
const reasons: Record<Why, string> = {
  unreachable: "I couldn't send you a direct message",
  unanswered: "no answer from the chat service, so I can't say whether it arrived",
  passed: 'its moment had passed',
  broken: 'something on my side went wrong',
  quiet: 'held back, since the ones before went unanswered',
  paused: 'you had asked for quiet',
}

export const home = {
  command: 'See what is due, what comes next, and get help',
  takes: 'What would you like?',
  shortcut: 'See what is due',
  /** What may follow the command, each with what it does. */
  actions: {
    due: 'due · all that waits for you',
    people: 'people · who do I know?',
    contacts: 'contacts · everybody I wrote down',
    news: 'news · whom I owe news',
    help: 'help · how this works',
    profile: 'profile · what drafts are written from',
    settings: 'settings · when reminders come, and the language',
    pause: 'pause · no reminders for a while',
    zone: 'zone · where your clock is',
    decided: 'decided · what I want to become, and whom I may ask',
    gotjob: 'gotjob · tell everyone who helped',
    export: 'export · all that I keep of you',
    digest: 'digest · what your cohorts did in the last week',
    requests: 'requests · students who asked for help',
    report: 'report · twelve weeks of counts, as a table',
  },
  zoneOption: (now: Instant, zone: string): string =>
    `${zone.replaceAll('_', ' ')} · ${sayDate({ at: now, look: 'time', zone }, { zone, language: 'en', now })} now`,
  title: text`Your overview`,
  unknown: (words: string, actions: readonly string[]): Text =>
    text`I don't know "${words}". After ${command('/ii')} I understand ${listed(actions)}.`,
  dueTitle: text`${strong('Due now')}`,
  nothingDue: text`Nothing is due.`,
  nextTitle: text`${strong('Next')}`,
  waitingTitle: text`${strong('No date yet')}`,
  talk: (name: string, startsAt: Instant): Text => text`Talk with ${strong(name)} · ${date(startsAt, 'near')}`,
  idea: (name: string): Text => text`${strong(name)}`,
  asked: (name: string, at: Instant): Text => text`${strong(name)} · asked ${date(at, 'day')}`,
  reminder: (kind: string, who: string | undefined, at: Instant): Text =>
    text`${named(kind, who)} · ${date(at, 'near')}`,
  snoozed: (kind: string, who: string | undefined, at: Instant): Text =>
    text`${named(kind, who)} · ${date(at, 'near')}, as you chose`,
  onItsWay: (kind: string, who: string | undefined): Text => text`${named(kind, who)} · on its way`,
  problem: (kind: string, who: string | undefined, at: Instant, why: Why): Text =>
    text`${named(kind, who)} · ${date(at, 'near')} · ${reasons[why]}`,
  paused: (until: Instant): Text => text`${strong('Reminders are paused')} until ${date(until, 'near')}.`,
  quiet: text`${strong('It was quiet for a while')}, since the last reminders went by without an answer. They come again now.`,
  openDirect: text`Are direct messages from me closed? Open them in your privacy settings, and the next one arrives.`,
  allDue: (count: number): Text =>
    count === 0 ? text`What is due` : count === 1 ? text`One thing is due` : text`${count} things are due`,
  showAll: (count: number): string => `Show all ${count}`,
  afterThese: (count: number): Text =>
    text`${count === 1 ? 'One more comes' : `${count} more come`} up as these are done.`,
  missedTitle: text`Before we go on`,
  missed: text`These reminders didn't reach you. Nothing is lost: what is still open is in your overview.`,
  goOn: 'Go on',
  newsTitle: text`Whom you owe news`,
  noNews: text`You owe nobody news.`,
  contactsTitle: text`Your contacts`,
  noContacts: text`Nobody is written down yet.`,
  contactsHint: text`To find somebody, type part of their name after ${command('/ii-prep')}.`,
  comingTitle: text`${strong('Reminders that will come')}`,
  talks: (counts: Readonly<Record<Stage, number>>): Text =>
    text`${strong('Talks')} · ${(['idea', 'asked', 'scheduled', 'held', 'thanked'] as const).map((stage) => `${stages[stage]} ${counts[stage]}`).join(' · ')}`,
  reminders: (last: Instant | undefined, all: boolean): Text => {
    const state = all ? 'all delivered' : 'not all delivered'
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
  settings: 'Settings',
  helpTitle: text`How this works`,
  helpLines: [
    text`${command('/ii-prep')} plan a talk with someone: your aim, questions, a checklist and a draft of the request.`,
    text`${command('/ii-log')} write down how it went, right after, or any time later.`,
    text`${command('/ii-thanks')} draft the thank-you from your notes, and mark it sent.`,
    text`${command('/ii')} see what is due and what comes next.`,
    text`${command('/ii people')} think of whom to ask, and ${command('/ii contacts')} find everybody you wrote down.`,
    text`${command('/ii news')} see whom you owe news.`,
  ],
  helpReminders: text`I'll remind you here: before a talk, at its end, of your thank-you, and of what you promised. Once a week I list what is due. ${command('/ii pause')} makes it quiet, ${command('/ii settings')} sets the hours. I never write to your contacts; you do.`,
  helpStuck: text`Stuck? Your counselor is glad to talk it over.`,
}
