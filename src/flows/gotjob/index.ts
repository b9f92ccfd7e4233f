import { openForm } from '../../core/form.ts'
import { pair, ref, startIn, unpair } from '../../core/ref.ts'
import { here, instead, opens, type Reply } from '../../core/reply.ts'
import { button, buttons, heading, paragraph, primary, quiet, type View, view } from '../../core/view.ts'
import { type Interview, sameName } from '../../interviews/interview.ts'
import type { Reads } from '../../interviews/reads.ts'
import { changed } from '../../interviews/record.ts'
import type { Words } from '../../locales/index.ts'
import { type Job, type Member, ownerOf } from '../../people/member.ts'
import { type Asked, type Decision, type Flow, nothing, step } from '../define.ts'
import { aboutDraft } from '../draft-page.ts'
import { pageOf } from '../page.ts'
import { gone } from '../talk-step.ts'
import { jobForm } from './form.ts'

/** Longer lists fold. */
const LISTED = 7

/** Somebody who helped: the contact of a talk, or whoever gave the name. */
type Helper = { talk: Interview; name: string; lead: boolean; toldAt?: number | undefined }

/** Everyone who was talked to and, not among them, whoever gave a name; each once. */
const helpersIn = (met: readonly Interview[]): readonly Helper[] => {
  const contacts = met.map((talk) => ({ talk, name: talk.contact.name, lead: false, toldAt: talk.jobToldAt }))
  const leads = met
    .filter(({ contact }) => contact.referredBy !== '')
    .map((talk) => ({ talk, name: talk.contact.referredBy, lead: true, toldAt: talk.leadToldAt }))
  const all = [...contacts, ...leads]
  const first = ({ name }: Helper) => all.find((other) => sameName(other.name) === sameName(name))
  // Two contacts may have one name; whoever gave several names is told once, wherever that was noted.
  return all
    .filter((one) => !one.lead || first(one) === one)
    .map((one) => {
      const told = all.filter((other) => one.lead && other.lead && sameName(other.name) === sameName(one.name))
      return { ...one, toldAt: Math.max(one.toldAt ?? 0, ...told.map(({ toldAt = 0 }) => toldAt)) || undefined }
    })
}

const page = (job: Job, met: readonly Interview[], say: Words, from = 0): View => {
  const helpers = helpersIn(met)
  const knows = ({ toldAt }: Helper) => toldAt !== undefined && toldAt >= job.at
  const told = helpers.filter(knows)
  const toTell = helpers.filter((one) => !knows(one))
  // Those who were told are no longer in it.
  const { shown, over, next } = pageOf(toTell, from < toTell.length ? from : 0, LISTED)
  return view(
    heading(say.gotjob.title),
    paragraph(say.gotjob.job(job.words)),
    helpers.length === 0 && paragraph(say.gotjob.nobody),
    toTell.length > 0 ? paragraph(say.gotjob.toTell(toTell.length)) : told.length > 0 && paragraph(say.gotjob.allTold),
    ...shown.map(({ talk, name, lead }) =>
      view(
        paragraph(lead ? say.gotjob.lead(name, talk.contact.name) : say.gotjob.person(name)),
        buttons(
          button(ref('draft', 'show', aboutDraft(talk.id, lead ? 'got-job-lead' : 'got-job')), say.gotjob.draft),
          button(ref('gotjob', 'told', pair(talk.id, lead ? 'lead' : 'contact')), say.gotjob.told),
        ),
      ),
    ),
    over > 0 && buttons(button(ref('gotjob', 'list', next), say.gotjob.more(over))),
    told.length > 0 && quiet(say.gotjob.toldOnes(namesOf(told))),
    buttons(
      button(ref('gotjob', 'form'), say.gotjob.change),
      button(ref('gotjob', 'undo'), say.gotjob.undo),
      button(ref('why', 'practice', 'E5'), say.prep.why),
    ),
  )
}

const namesOf = (told: readonly Helper[]): string => {
  const names = told.slice(0, LISTED).map(({ name }) => name)
  return told.length > LISTED ? `${names.join(', ')} … + ${told.length - LISTED}` : names.join(', ')
}

const openJob = ({ job }: Pick<Member, 'job'>, say: Words): Reply =>
  opens(openForm(jobForm, say.gotjob.form, ref('gotjob', 'save'), { words: job?.words, starts: job?.starts }))

const met = (read: Reads, { by }: Pick<Asked, 'by'>) => read.met(ownerOf(by))

/** Marks one as told, or takes that back; the others are shown along with it. `id` is the talk's, and which of the two. */
const telling = (isTold: boolean): Flow['steps'][string] =>
  step({
    facts: async (read, asked) => ({
      talk: await read.interview(ownerOf(asked.by), unpair(asked.id)[0]),
      met: await met(read, asked),
    }),
    decide: ({ by, id, now, say, typed }, { talk, met }): Decision => {
      const [interview, who] = unpair(id)
      const lead = who === 'lead'
      if (!talk || (lead && talk.contact.referredBy === '')) return gone({ say, typed })
      if (!by.job) return { reply: openJob(by, say) }
      const name = lead ? talk.contact.referredBy : talk.contact.name
      const change = { do: 'markTold', interview, lead, ...(isTold && { at: now }) } as const
      const others = met.map((one) => (one.id === interview ? changed(one, change) : one))
      return {
        changes: [change],
        reply: instead(
          view(
            paragraph(isTold ? say.gotjob.marked(name) : say.gotjob.unmarked(name)),
            isTold && buttons(button(ref('gotjob', 'untold', id), say.gotjob.notYet)),
            page(by.job, others, say),
          ),
        ),
      }
    },
  })

/** `/ii gotjob`: everyone who helped, with a draft each (E5). */
export const gotjob: Flow = {
  name: 'gotjob',
  steps: {
    open: step({
      facts: met,
      decide: ({ by, say }, met) => ({ reply: by.job ? here(page(by.job, met, say)) : openJob(by, say) }),
    }),

    form: step({ facts: nothing, decide: ({ by, say }) => ({ reply: openJob(by, say) }) }),

    save: step({
      form: { definition: jobForm, words: (say) => say.gotjob.form },
      facts: met,
      decide: ({ by, entry, now, say }, met) => {
        // In other words it is the same job: who was told of it stays told.
        const at = by.job?.at ?? now
        return {
          changes: [{ do: 'gotJob', job: entry, at }],
          reply: instead(view(!by.job && paragraph(say.gotjob.congratulations), page({ ...entry, at }, met, say))),
        }
      },
    }),

    /** Those after the first seven: `id` is how many come before. */
    list: step({
      facts: met,
      decide: ({ by, id, say }, met) => ({
        reply: by.job ? instead(page(by.job, met, say, startIn(id))) : openJob(by, say),
      }),
    }),

    told: telling(true),
    untold: telling(false),

    undo: step({
      facts: nothing,
      decide: ({ now, say }) => ({
        changes: [{ do: 'gotJob', at: now }],
        reply: instead(view(paragraph(say.gotjob.undone), buttons(primary(ref('gotjob', 'form'), say.gotjob.tell)))),
      }),
    }),
  },
}
