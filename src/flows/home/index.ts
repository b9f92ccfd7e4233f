import { ref, startOf } from '../../core/ref.ts'
import { here } from '../../core/reply.ts'
import type { Instant } from '../../core/time.ts'
import { button, buttons, heading, list, paragraph, primary, quiet, type View, view } from '../../core/view.ts'
import { type Interview, plannedEnd, thanksDue } from '../../interviews/interview.ts'
import type { Home } from '../../interviews/reads.ts'
import type { Words } from '../../locales/index.ts'
import { type Member, ownerOf } from '../../people/member.ts'
import { askProfile } from '../ask-profile.ts'
import { type Flow, nothing, step } from '../define.ts'

/** What `/ii` may be followed by. */
const ACTIONS = ['due', 'help', 'profile', 'settings', 'export'] as const

const dueRows = ({ owed, dated }: Home, by: Member, now: Instant, say: Words): readonly View[] => [
  ...dated
    .filter((interview) => (plannedEnd(interview) ?? now) <= now)
    .map((interview) =>
      view(
        paragraph(say.home.logOwed(interview.contact.name, plannedEnd(interview) ?? now)),
        buttons(button(ref('log', 'talk', interview.id), say.home.log)),
      ),
    ),
  ...owed.map((interview) =>
    view(
      paragraph(
        say.home.thankOwed(
          say.thanks.owed(
            interview.contact.name,
            thanksDue(interview.endedAt ?? now, by.program.policy.thanksWithin),
            now,
          ),
        ),
      ),
      buttons(
        button(ref('thanks', 'draft', interview.id), say.thanks.draft),
        button(ref('thanks', 'sent', interview.id), say.thanks.sent),
      ),
    ),
  ),
]

/** Rows with buttons: longer lists fold. */
const ROWS = 3

const talkRow = (interview: Interview, words: Parameters<typeof paragraph>[0], say: Words): View =>
  view(paragraph(words), buttons(button(ref('prep', 'card', interview.id), say.home.card)))

/** Of several reminders of one ladder only the next: they are one promise. */
const nextOfEach = (planned: Home['planned']): Home['planned'] => {
  const promise = ({ kind, interview }: Home['planned'][number]) => `${kind.split('-')[0]} ${interview}`
  return planned.filter((one, i) => planned.findIndex((other) => promise(other) === promise(one)) === i)
}

const overview = (home: Home, by: Member, now: Instant, say: Words): View => {
  const due = dueRows(home, by, now, say)
  const next = home.dated.filter((interview) => (plannedEnd(interview) ?? now) > now)
  const talks = Object.values(home.stages).reduce((sum, count) => sum + count, 0)
  return view(
    heading(say.home.title),
    talks === 0 && paragraph(say.home.empty),
    due.length > 0 ? paragraph(say.home.dueTitle) : talks > 0 && paragraph(say.home.nothingDue),
    ...due.slice(0, ROWS),
    due.length > ROWS && quiet(say.prep.more(due.length - ROWS)),
    next.length > 0 && paragraph(say.home.nextTitle),
    ...next.slice(0, ROWS).map((talk) => talkRow(talk, say.home.talk(talk.contact.name, talk.startsAt ?? now), say)),
    home.undated.length > 0 && paragraph(say.home.waitingTitle),
    ...home.undated.slice(0, ROWS).map((talk) => talkRow(talk, say.home.idea(talk.contact.name), say)),
    home.planned.length > 0 && paragraph(say.home.comingTitle),
    home.planned.length > 0 &&
      list(nextOfEach(home.planned).map(({ kind, who, dueAt }) => say.home.reminder(kind, who, dueAt))),
    home.failed.length > 0 && paragraph(say.home.problemsTitle),
    home.failed.length > 0 && list(home.failed.map(({ kind, who, dueAt }) => say.home.reminder(kind, who, dueAt))),
    talks > 0 && paragraph(say.home.talks(home.stages)),
    talks > 0 && quiet(say.home.reminders(home.lastSent?.sentAt, home.failed.length)),
    buttons(
      primary(startOf('prep'), say.home.prepare),
      button(startOf('log'), say.home.log),
      button(startOf('thanks'), say.home.thank),
      button(ref('home', 'help'), say.home.help),
    ),
  )
}

const help = (say: Words): View =>
  view(
    heading(say.home.helpTitle),
    list(say.home.helpLines),
    paragraph(say.home.helpReminders),
    paragraph(say.home.helpStuck),
    buttons(button(ref('profile', 'open'), say.home.profile), button(ref('welcome', 'zone'), say.home.zone)),
  )

export const home: Flow = {
  name: 'home',
  command: { name: 'ii', takes: ACTIONS, words: (say) => say.home },
  steps: {
    start: step({
      facts: async (read, { by, words, now }) => {
        const action = ACTIONS.find((one) => one === words.trim().toLowerCase())
        if (action === 'export') return { action, everything: await read.everything(ownerOf(by)) } as const
        if (action === undefined || action === 'due')
          return { action: 'due', home: await read.home(ownerOf(by), now) } as const
        return { action } as const
      },
      decide: ({ by, words, now, say }, facts) => {
        switch (facts.action) {
          case 'due': {
            const unknown = words !== '' && words.trim().toLowerCase() !== 'due'
            return {
              reply: here(
                view(unknown && paragraph(say.home.unknown(words, ACTIONS)), overview(facts.home, by, now, say)),
              ),
            }
          }
          case 'help':
            return { reply: here(help(say)) }
          case 'profile':
            return { reply: askProfile(by, say) }
          case 'settings':
            return { next: ref('welcome', 'zone') }
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

    help: step({ facts: nothing, decide: ({ say }) => ({ reply: here(help(say)) }) }),

    /** Plain words in the direct message. */
    said: step({
      facts: nothing,
      decide: ({ say }) => ({ reply: here(view(paragraph(say.home.said), list(say.home.helpLines))) }),
    }),
  },
}
