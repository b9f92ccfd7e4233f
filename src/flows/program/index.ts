import { openForm } from '../../core/form.ts'
import { ref, startOf } from '../../core/ref.ts'
import { here, instead, opens, type Reply } from '../../core/reply.ts'
import { type Block, button, buttons, heading, list, paragraph, quiet, type View, view } from '../../core/view.ts'
import type { ProgramPage } from '../../interviews/reads.ts'
import type { Words } from '../../locales/index.ts'
import { type Asked, type Decision, type Flow, nothing, step } from '../define.ts'
import { cohortForm, counselorForm } from './form.ts'

type Read = Parameters<Flow['steps'][string]['facts']>[0]
const thePage = (read: Read, { by }: Pick<Asked, 'by'>) => read.program(by.program.id)

const isAdmin = ({ by }: Pick<Asked, 'by'>): boolean => by.roles.includes('admin')
const adminsOf = ({ people }: ProgramPage): string[] =>
  people.filter(({ roles }) => roles.includes('admin')).map(({ name }) => name)

const refused = ({ say }: Pick<Asked, 'say'>, page: ProgramPage): Decision => ({
  reply: here(view(paragraph(say.program.notAdmin(adminsOf(page))))),
})

const overview = ({ people, cohorts }: ProgramPage, { by, at, say }: Asked): View =>
  view(
    heading(say.program.title(by.program.name)),
    people.length > 0 && paragraph(say.program.peopleTitle),
    people.length > 0 && list(people.map(({ name, roles }) => say.program.person(name, roles))),
    cohorts.length > 0 && paragraph(say.program.cohortsTitle),
    cohorts.length > 0 && list(cohorts.map(({ name, members }) => say.program.cohort(name, members))),
    quiet(say.program.cohortHint),
    buttons(
      button(ref('program', 'counselor'), say.program.counselorButton),
      at.channel !== undefined && !at.direct && button(ref('program', 'cohort', at.channel), say.program.cohortButton),
    ),
  )

const back = (say: Words): Block => buttons(button(startOf('program'), say.program.back))

/** What an admin may do; anybody else is told who is one. */
const forAdmins =
  (reply: (asked: Asked) => Reply) =>
  (asked: Asked, page: ProgramPage): Decision =>
    isAdmin(asked) ? { reply: reply(asked) } : refused(asked, page)

export const program: Flow = {
  name: 'program',
  command: { name: 'ii-program', takes: [], forAdmins: true, words: (say) => say.program },
  steps: {
    /** The first who runs the place and asks becomes the program's admin. */
    start: step({
      facts: thePage,
      decide: (asked, page) => {
        const { by, account, say } = asked
        if (isAdmin(asked)) return { reply: here(overview(page, asked)) }
        if (adminsOf(page).length > 0 || !account.runsPlace) return refused(asked, page)
        const people = [...page.people, { name: by.name, roles: ['admin' as const] }]
        return {
          changes: [{ do: 'claimRole', role: 'admin' }],
          reply: here(view(paragraph(say.program.claimed), overview({ ...page, people }, asked))),
        }
      },
    }),

    /** Whoever installed the bot runs the program, unless somebody does already. */
    installed: step({
      facts: nothing,
      decide: () => ({ changes: [{ do: 'claimRole', role: 'admin' }], reply: { kind: 'nothing' } }),
    }),

    /** Somebody added the bot to the place of whoever acts: what comes next, and nothing is theirs yet. */
    joined: step({
      facts: nothing,
      decide: ({ at, say }) => {
        const next = view(paragraph(say.program.joined(at.name ?? '')), list(say.program.joinedNext, true))
        return { reply: { kind: 'view', show: { direct: { views: [next], closed: next } } } }
      },
    }),

    counselor: step({
      facts: thePage,
      decide: forAdmins(({ say }) =>
        opens(openForm(counselorForm, say.program.counselorForm, ref('program', 'counselor-save'))),
      ),
    }),

    'counselor-save': step({
      form: { definition: counselorForm, words: (say) => say.program.counselorForm },
      facts: thePage,
      decide: (asked, page) => {
        if (!isAdmin(asked)) return refused(asked, page)
        const { account, entry, say } = asked
        return {
          changes: [{ do: 'appoint', role: 'counselor', platform: account.platform, user: entry.who }],
          reply: instead(view(paragraph(say.program.appointed), back(say))),
        }
      },
    }),

    /** `id` is the channel. */
    cohort: step({
      facts: thePage,
      decide: forAdmins(({ at, id, say }) =>
        opens(
          openForm(cohortForm, say.program.cohortForm, ref('program', 'cohort-save', id), { name: at.channelName }),
        ),
      ),
    }),

    'cohort-save': step({
      form: { definition: cohortForm, words: (say) => say.program.cohortForm },
      facts: thePage,
      decide: (asked, page) => {
        if (!isAdmin(asked)) return refused(asked, page)
        const { at, entry, form, id, say } = asked
        if (at.id === undefined || id === '') return { reply: here(view(paragraph(say.program.noChannel))) }
        return {
          changes: [{ do: 'createCohort', cohort: form, name: entry.name, place: at.id, channel: id }],
          reply: instead(view(paragraph(say.program.created(entry.name)), back(say))),
        }
      },
    }),
  },
}
