import { openForm } from '../../core/form.ts'
import { ref } from '../../core/ref.ts'
import { here, instead, opens } from '../../core/reply.ts'
import { button, buttons, heading, list, paragraph, quiet, type View, view } from '../../core/view.ts'
import type { ProgramPage } from '../../interviews/reads.ts'
import { type Asked, type Flow, nothing, step } from '../define.ts'
import { adminStep, adminsOf, back, isAdmin, refused, thePage } from './admin.ts'
import { content } from './content.ts'
import { cohortForm, counselorForm } from './form.ts'
import { policies } from './policies.ts'

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
      button(ref('program', 'policies'), say.policies.button),
      button(ref('program', 'content'), say.content.button),
    ),
  )

/** What may follow the command. */
const ACTIONS = ['policies', 'content'] as const

export const program: Flow = {
  name: 'program',
  command: { name: 'ii-program', takes: ACTIONS, forAdmins: true, words: (say) => say.program },
  steps: {
    /** The first who runs the place and asks becomes the program's admin. */
    start: step({
      facts: thePage,
      decide: (asked, page) => {
        const { by, account, say, words } = asked
        const action = ACTIONS.find((one) => one === words.trim().toLowerCase())
        if (isAdmin(asked) && action) return { next: ref('program', action) }
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

    counselor: adminStep({
      decide: ({ say }) => ({
        reply: opens(openForm(counselorForm, say.program.counselorForm, ref('program', 'counselor-save'))),
      }),
    }),

    'counselor-save': adminStep({
      form: { definition: counselorForm, words: (say) => say.program.counselorForm },
      decide: ({ account, entry, say }) => ({
        changes: [{ do: 'appoint', role: 'counselor', platform: account.platform, user: entry.who }],
        reply: instead(view(paragraph(say.program.appointed), back(say))),
      }),
    }),

    /** `id` is the channel. */
    cohort: adminStep({
      decide: ({ at, id, say }) => ({
        reply: opens(
          openForm(cohortForm, say.program.cohortForm, ref('program', 'cohort-save', id), { name: at.channelName }),
        ),
      }),
    }),

    'cohort-save': adminStep({
      form: { definition: cohortForm, words: (say) => say.program.cohortForm },
      decide: ({ at, entry, form, id, say }) => {
        if (at.id === undefined || id === '') return { reply: here(view(paragraph(say.program.noChannel))) }
        return {
          changes: [{ do: 'createCohort', cohort: form, name: entry.name, place: at.id, channel: id }],
          reply: instead(view(paragraph(say.program.created(entry.name)), back(say))),
        }
      },
    }),

    ...policies,
    ...content,
  },
}
