import { openForm } from '../../core/form.ts'
import { ref } from '../../core/ref.ts'
import { here, instead, opens } from '../../core/reply.ts'
import { weekEnds } from '../../core/time.ts'
import { button, buttons, heading, paragraph, quiet, type View, view } from '../../core/view.ts'
import { reportFile } from '../../digest/report.ts'
import { digestView } from '../../digest/view.ts'
import type { HelpRequests } from '../../interviews/reads.ts'
import type { Words } from '../../locales/index.ts'
import { isCounselor } from '../../people/member.ts'
import { type Asked, type Decision, type Flow, step } from '../define.ts'
import { send } from '../send.ts'
import { askForm } from './form.ts'

/** Weeks that a report goes back. */
const WEEKS = 12

type Read = Parameters<Flow['steps'][string]['facts']>[0]
type Counselors = readonly string[]

const counselorsOf = async (read: Read, { by }: Pick<Asked, 'by'>): Promise<Counselors> =>
  (await read.program(by.program.id)).people.filter(({ roles }) => roles.includes('counselor')).map(({ name }) => name)

/** A step for counselors; its facts are read for nobody else. */
const forCounselors = <Facts>(
  facts: (read: Read, asked: Asked) => Promise<Facts>,
  decide: (asked: Asked, facts: Facts) => Decision,
) =>
  step<{ facts: Facts } | { counselors: Counselors }>({
    facts: async (read, asked) =>
      isCounselor(asked.by) ? { facts: await facts(read, asked) } : { counselors: await counselorsOf(read, asked) },
    decide: (asked, found) =>
      'facts' in found
        ? decide(asked, found.facts)
        : { reply: here(view(paragraph(asked.say.counsel.notCounselor(found.counselors)))) },
  })

const list = ({ open, first }: HelpRequests, say: Words): View =>
  view(
    heading(say.counsel.requests(open)),
    ...first.map(({ id, name, words, at }) =>
      view(
        paragraph(say.counsel.request(name, at)),
        paragraph([{ kind: 'plain', text: words }]),
        buttons(button(ref('counsel', 'answered', id), say.counsel.answered)),
      ),
    ),
    open > first.length && quiet(say.home.afterThese(open - first.length)),
    first.length > 0 && quiet(say.counsel.private),
  )

/** Between students and the counselors of their program: a question in one's own words; for counselors what was asked, and the figures. */
export const counsel: Flow = {
  name: 'counsel',
  steps: {
    ask: step({
      facts: counselorsOf,
      decide: ({ say }, counselors: Counselors) => ({
        reply:
          counselors.length === 0
            ? here(view(paragraph(say.counsel.nobody)))
            : opens(openForm(askForm, say.counsel.form, ref('counsel', 'ask-save'))),
      }),
    }),
    'ask-save': step({
      form: { definition: askForm, words: (say) => say.counsel.form },
      facts: async () => {},
      decide: ({ entry, form, now, say }) => ({
        changes: [{ do: 'askCounselor', request: form, words: entry.words, at: now }],
        reply: instead(view(paragraph(say.counsel.asked))),
      }),
    }),

    digest: forCounselors(
      (read, { by, now }) => read.figures(by.program.id, [now], by.program.policy.thanksWithin),
      ({ by, now, say }, [cohorts = []]) => ({
        reply: here(digestView(cohorts, { policy: by.program.policy, at: now, say })),
      }),
    ),

    requests: forCounselors(
      (read, { by }) => read.helpRequests(by.program.id),
      ({ say }, found) => ({ reply: here(list(found, say)) }),
    ),
    /** What is still open is shown along with it: the press came from a list. */
    answered: forCounselors(
      (read, { by }) => read.helpRequests(by.program.id),
      ({ id, now, say }, { open, first }) => {
        const rest = first.filter((one) => one.id !== id)
        const isOpen = rest.length < first.length
        const left = list({ open: isOpen ? open - 1 : open, first: rest }, say)
        return {
          changes: isOpen ? [{ do: 'answerHelp', request: id, at: now }] : [],
          reply: instead(view(paragraph(isOpen ? say.counsel.noted : say.counsel.gone), left)),
        }
      },
    ),

    report: forCounselors(
      (read, { by, now }) =>
        read.figures(by.program.id, weekEnds(now, by.program.zone, WEEKS), by.program.policy.thanksWithin),
      ({ by, now, say }, weeks) => {
        const { zone, policy } = by.program
        const file = reportFile(weeks, { ends: weekEnds(now, zone, WEEKS), zone, policy, say })
        const shown = view(
          heading(say.counsel.reportTitle),
          paragraph(say.counsel.reportHint(policy.smallestGroup)),
          file,
        )
        return { reply: send([shown], say.exported.pointer, say) }
      },
    ),
  },
}
