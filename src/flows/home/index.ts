import { whyRef } from '../../coaching/moments.ts'
import type { Option } from '../../core/form.ts'
import { pair, ref, startIn, startOf, stepMark } from '../../core/ref.ts'
import { REASON } from '../../core/reminder.ts'
import { here, instead } from '../../core/reply.ts'
import { type Text, text } from '../../core/text.ts'
import { DAY, type Instant } from '../../core/time.ts'
import {
  type Button,
  button,
  buttons,
  heading,
  list,
  paragraph,
  primary,
  quiet,
  type View,
  view,
} from '../../core/view.ts'
import { zonesLike } from '../../core/zone.ts'
import { type Due, dueBy, triedAt } from '../../interviews/due.ts'
import type { Contact, Interview } from '../../interviews/interview.ts'
import { perspectives } from '../../interviews/perspective.ts'
import type { Home, Reminder } from '../../interviews/reads.ts'
import type { Why } from '../../locales/en/home.ts'
import type { Words } from '../../locales/index.ts'
import { isCounselor, type Member, ownerOf, zoneOf } from '../../people/member.ts'
import { askProfile } from '../ask-profile.ts'
import { type Flow, nothing, step } from '../define.ts'
import { pageOf } from '../page.ts'
import { said } from './said.ts'

/** What `/ii` may be followed by; `zone` by a place as well. */
const ACTIONS = [
  'due',
  'people',
  'contacts',
  'news',
  'help',
  'profile',
  'settings',
  'pause',
  'zone',
  'decided',
  'gotjob',
  'export',
] as const
/** From a counselor, this too. */
const FOR_COUNSELORS = ['digest', 'requests', 'report'] as const
type Action = (typeof ACTIONS)[number] | (typeof FOR_COUNSELORS)[number]

const actionsOf = (by: Member): readonly Action[] => (isCounselor(by) ? [...ACTIONS, ...FOR_COUNSELORS] : ACTIONS)

const readAction = (words: string): { action: Action | undefined; rest: string } => {
  const [, first = '', rest = ''] = /^(\S*)\s*(.*)$/.exec(words.trim()) ?? []
  const action = [...ACTIONS, ...FOR_COUNSELORS].find((one) => one === first.toLowerCase())
  return rest === '' || action === 'zone' ? { action, rest } : { action: undefined, rest }
}

/** Actions that begin with what is typed, then those whose line has it; after `zone`, places. */
const offers = (words: string, { by, now, say }: { by: Member; now: Instant; say: Words }): readonly Option[] => {
  const { action, rest } = readAction(words)
  if (action === 'zone')
    return zonesLike(rest, now).map((zone) => ({ value: `zone ${zone}`, label: say.home.zoneOption(now, zone) }))
  const typed = words.trim().toLowerCase()
  const line = (one: Action): string => say.home.actions[one]
  const theirs = actionsOf(by)
  const begin = theirs.filter((one) => one.startsWith(typed))
  const have = theirs.filter((one) => !begin.includes(one) && line(one).toLowerCase().includes(typed))
  return [...begin, ...have].map((one) => ({ value: one, label: line(one) }))
}

/** What can be done about each thing that is due: at once, or with a press more. */
const actions = ({ what, interview: { id }, by, interview }: Due, say: Words): readonly Button[] => {
  switch (what) {
    case 'log':
      return [button(ref('log', 'talk', id), say.home.log)]
    case 'thanks':
      return [button(ref('thanks', 'draft', id), say.thanks.draft), button(ref('thanks', 'sent', id), say.thanks.sent)]
    case 'ask':
      return [button(ref('prep', 'card', id), say.home.card), button(ref('prep', 'asked', id), say.prep.iAsked)]
    case 'call':
      return [
        button(ref('prep', 'card', id), say.home.card),
        triedAt(interview) === undefined
          ? button(ref('prep', 'tried', id), say.prep.iCalled)
          : button(ref('log', 'off', id), say.remind.letGoButton),
      ]
    case 'next':
      return [button(ref('promise', 'next-done', pair(id, stepMark(interview.nextStep))), say.remind.didIt)]
    case 'advice': {
      const advice = interview.suggestions.find(({ on, doneAt }) => on === by && doneAt === undefined)
      return advice ? [button(ref('promise', 'advice-done', pair(id, advice.id)), say.remind.didIt)] : []
    }
    case 'report':
      return [
        button(ref('promise', 'report-draft', id), say.thanks.draft),
        button(ref('promise', 'reported', id), say.remind.told),
      ]
    case 'keep':
      return [
        button(ref('promise', 'keep-draft', id), say.thanks.draft),
        button(ref('promise', 'contacted', id), say.remind.wrote),
      ]
    default:
      return what satisfies never
  }
}

const dueRows = (due: readonly Due[], now: Instant, say: Words): readonly View[] =>
  due.map((one) => view(paragraph(say.due.line(one, now)), buttons(...actions(one, say))))

/** Rows with buttons: longer lists fold; and the most that one message has room for. */
const ROWS = 3
const ALL_ROWS = 12

const dueOf = (interviews: readonly Interview[], by: Member, now: Instant): readonly Due[] =>
  dueBy(interviews, { policy: by.program.policy, zone: zoneOf(by) }, now)

const talkRow = (interview: Interview, words: Parameters<typeof paragraph>[0], say: Words): View =>
  view(paragraph(words), buttons(button(ref('prep', 'card', interview.id), say.home.card)))

/** When a reminder will come, or that it is about to. A pause holds it back. */
const coming = ({ kind, who, dueAt, snoozedUntil }: Reminder, by: Member, now: Instant, say: Words): Text => {
  if (snoozedUntil !== undefined && snoozedUntil > now) return say.home.snoozed(kind, who, snoozedUntil)
  const at = kind === 'day-of' ? dueAt : Math.max(dueAt, by.preference.pausedUntil ?? 0)
  return at > now ? say.home.reminder(kind, who, at) : say.home.onItsWay(kind, who)
}

const whyOf = ({ state, reason }: Reminder): Why => {
  if (state === 'missed') return reason === REASON.quiet || reason === REASON.paused ? reason : 'passed'
  if (reason === REASON.noAnswer) return 'unanswered'
  return reason === REASON.broken ? 'broken' : 'unreachable'
}

/** Reminders, five at most: of one ladder's only the first here, since they are one promise. What was put off stands by itself. */
const firstOfEach = (reminders: readonly Reminder[]): readonly Reminder[] => {
  const promise = ({ id, kind, interview, snoozedUntil }: Reminder) =>
    interview === undefined || snoozedUntil !== undefined ? id : `${kind.split('-')[0]} ${interview}`
  return reminders
    .filter((one, i) => reminders.findIndex((other) => promise(other) === promise(one)) === i)
    .slice(0, LISTED)
}
const LISTED = 5

const problems = (failed: readonly Reminder[], say: Words): View =>
  view(
    list(
      firstOfEach(failed).map((one) => say.home.problem(one.kind, one.who, one.snoozedUntil ?? one.dueAt, whyOf(one))),
    ),
    failed.some((one) => whyOf(one) === 'unreachable') && quiet(say.home.openDirect),
  )

/** A10: how many people were heard of each occupation, and whether all came through one. */
const gauges = ({ heard }: Home, by: Member, say: Words): readonly View[] =>
  perspectives(heard)
    .slice(0, ROWS)
    .map(({ occupation, people, onlyThrough }) => {
      const [latest] = people
      return view(
        paragraph(say.reflect.gauge(occupation, people.length, by.program.policy.peoplePerOccupation)),
        onlyThrough !== undefined && quiet(say.reflect.onlyThrough(onlyThrough)),
        latest && buttons(button(ref('reflect', 'picture', latest.id), say.reflect.picture)),
      )
    })

/** All that is due, where the overview shows only the first of it. */
const allDue = (interviews: readonly Interview[], by: Member, now: Instant, say: Words): View => {
  const due = dueOf(interviews, by, now)
  return view(
    heading(say.home.allDue(due.length)),
    due.length === 0 && paragraph(say.home.nothingDue),
    ...dueRows(due.slice(0, ALL_ROWS), now, say),
    due.length > ALL_ROWS && quiet(say.home.afterThese(due.length - ALL_ROWS)),
  )
}

/** E1: whoever gave a name and does not know how it went. */
const news = (interviews: readonly Interview[], by: Member, now: Instant, say: Words): View => {
  const owed = dueOf(interviews, by, now).filter(({ what }) => what === 'report')
  return view(
    heading(say.home.newsTitle),
    owed.length === 0 && paragraph(say.home.noNews),
    ...dueRows(owed.slice(0, ALL_ROWS), now, say),
    owed.length > ALL_ROWS && quiet(say.home.afterThese(owed.length - ALL_ROWS)),
  )
}

/** Everybody in the record, the latest used first, a page at a time. */
const contactsPage = (all: readonly Contact[], from: number, say: Words): View => {
  const { shown, over, next } = pageOf(all, from, CONTACTS)
  return view(
    heading(say.home.contactsTitle),
    all.length === 0 ? paragraph(say.home.noContacts) : list(shown.map((one) => text`${say.contactOption(one)}`)),
    over > 0 && quiet(say.prep.more(over)),
    over > 0 && buttons(button(ref('home', 'contacts', next), say.prep.moreButton)),
    all.length > 0 && quiet(say.home.contactsHint),
  )
}
const CONTACTS = 7

const overview = (home: Home, by: Member, now: Instant, say: Words): View => {
  const due = dueRows(dueOf(home.due, by, now), now, say)
  const next = home.dated
  const { pausedUntil = 0 } = by.preference
  const talks = Object.values(home.stages).reduce((sum, count) => sum + count, 0)
  return view(
    heading(say.home.title),
    talks === 0 && view(paragraph(say.home.empty), buttons(button(ref('people', 'open'), say.people.title))),
    due.length > 0 ? paragraph(say.home.dueTitle) : talks > 0 && paragraph(say.home.nothingDue),
    ...due.slice(0, ROWS),
    due.length > ROWS && buttons(button(startOf('home', 'due'), say.home.showAll(due.length))),
    next.length > 0 && paragraph(say.home.nextTitle),
    ...next.slice(0, ROWS).map((talk) => talkRow(talk, say.home.talk(talk.contact.name, talk.startsAt ?? now), say)),
    home.undated.length > 0 && paragraph(say.home.waitingTitle),
    ...home.undated
      .slice(0, ROWS)
      .map((talk) =>
        talkRow(
          talk,
          talk.askedAt === undefined
            ? say.home.idea(talk.contact.name)
            : say.home.asked(talk.contact.name, talk.askedAt),
          say,
        ),
      ),
    pausedUntil > now &&
      view(paragraph(say.home.paused(pausedUntil)), buttons(button(ref('settings', 'resume'), say.settings.resume))),
    home.failed.some(({ reason, dueAt }) => reason === REASON.quiet && dueAt >= (by.quietSince ?? now) - DAY) &&
      paragraph(say.home.quiet),
    home.planned.length > 0 && paragraph(say.home.comingTitle),
    home.planned.length > 0 && list(firstOfEach(home.planned).map((one) => coming(one, by, now, say))),
    home.failed.length > 0 && view(paragraph(say.home.problemsTitle), problems(home.failed, say)),
    talks > 0 && paragraph(say.home.talks(home.stages)),
    ...gauges(home, by, say),
    talks > 0 && quiet(say.home.reminders(home.lastSent?.sentAt, home.failed.length === 0)),
    buttons(
      primary(startOf('prep'), say.home.prepare),
      button(startOf('log'), say.home.log),
      button(startOf('thanks'), say.home.thank),
      button(ref('home', 'help'), say.home.help),
    ),
  )
}

/** Which of several programs it is about, and the way to another. */
const aboutProgram = ({ program }: Member, say: Words): View =>
  view(
    quiet(say.programs.now(program.name || say.programs.nameless)),
    buttons(button(ref('programs', 'ask'), say.programs.another)),
  )

const help = (say: Words): View =>
  view(
    heading(say.home.helpTitle),
    list(say.home.helpLines),
    paragraph(say.home.helpReminders),
    paragraph(say.home.helpStuck),
    buttons(
      button(ref('profile', 'open'), say.home.profile),
      button(ref('settings', 'open'), say.home.settings),
      button(ref('counsel', 'ask'), say.counsel.ask),
      button(whyRef('counselor'), say.prep.why),
    ),
  )

export const home: Flow = {
  name: 'home',
  command: { name: 'ii', takes: ACTIONS, offers, words: (say) => say.home },
  steps: {
    start: step({
      facts: async (read, { by, account, at, words, now }) => {
        const { action, rest } = readAction(words)
        if (action === 'export') return { action, everything: await read.everything(ownerOf(by)) } as const
        if (action === undefined || action === 'due' || action === 'news')
          return {
            action: action ?? 'overview',
            home: await read.home(ownerOf(by), by.program.policy, now),
            // In a place it is that place's program.
            ...(at.id === undefined && { programs: await read.programs(account) }),
          } as const
        return action === 'zone' ? ({ action, rest } as const) : ({ action } as const)
      },
      decide: ({ by, words, now, say }, facts) => {
        switch (facts.action) {
          case 'due':
            return { reply: here(allDue(facts.home.due, by, now, say)) }
          case 'news':
            return { reply: here(news(facts.home.due, by, now, say)) }
          case 'contacts':
            return { next: ref('home', 'contacts') }
          case 'overview': {
            const unknown = words !== ''
            return {
              // What did not reach them is in it.
              ...(by.missed > 0 && { changes: [{ do: 'seeMissed' }] }),
              reply: here(
                view(
                  unknown && paragraph(say.home.unknown(words, actionsOf(by))),
                  overview(facts.home, by, now, say),
                  (facts.programs ?? []).length > 1 && aboutProgram(by, say),
                ),
              ),
            }
          }
          case 'help':
            return { reply: here(help(say)) }
          case 'profile':
            return { reply: askProfile(by, say) }
          case 'settings':
            return { next: ref('settings', 'open') }
          case 'pause':
            return { next: ref('settings', 'pause') }
          case 'decided':
          case 'gotjob':
          case 'people':
            return { next: ref(facts.action, 'open') }
          case 'digest':
          case 'requests':
          case 'report':
            return { next: ref('counsel', facts.action) }
          case 'zone':
            return { next: ref('welcome', 'zone-said'), words: facts.rest }
          case 'export': {
            const file = {
              kind: 'file',
              name: say.exported.file,
              mediaType: 'application/json',
              content: JSON.stringify(facts.everything, null, 2),
            } as const
            const shown = view(heading(say.exported.title), paragraph(say.exported.hint), file)
            return {
              reply: {
                kind: 'view',
                show: {
                  direct: {
                    views: [shown],
                    pointer: view(paragraph(say.exported.pointer)),
                    closed: view(paragraph(say.exported.closed)),
                  },
                },
              },
            }
          }
          default:
            return facts satisfies never
        }
      },
    }),

    /** `id`: where a further page begins. */
    contacts: step({
      facts: (read, { by }) => read.contacts(ownerOf(by), ''),
      decide: ({ id, say }, all) => {
        const page = contactsPage(all, startIn(id), say)
        return { reply: id === '' ? here(page) : instead(page) }
      },
    }),

    /** Before another command: what did not reach them, once. `id` is the flow that was asked for, `words` what followed it. */
    missed: step({
      facts: (read, { by }) => read.missed(ownerOf(by)),
      decide: ({ id, words, say }, missed) => ({
        changes: [{ do: 'seeMissed' }],
        reply: here(
          view(
            heading(say.home.missedTitle),
            paragraph(say.home.missed),
            problems(missed, say),
            buttons(primary(startOf(id, words), say.home.goOn), button(startOf('home'), say.trouble.openHomeButton)),
          ),
        ),
      }),
    }),

    help: step({ facts: nothing, decide: ({ say }) => ({ reply: here(help(say)) }) }),

    said,

    /** Drawn anew where it is open: nobody looks at it just now, so what they missed stays to be shown. */
    anew: step({
      facts: (read, { by, now }) => read.home(ownerOf(by), by.program.policy, now),
      decide: ({ by, now, say }, read) => ({ reply: here(overview(read, by, now, say)) }),
    }),
  },
}
