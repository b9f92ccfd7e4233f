import { CHECKLIST, checklistFor } from '../../coaching/checklist.ts'
import { ownLines } from '../../coaching/content.ts'
import { DRAFT } from '../../coaching/drafts.ts'
import { DAY_OF, isMoment, MOMENTS } from '../../coaching/moments.ts'
import { isPractice, type PracticeId } from '../../coaching/practices.ts'
import { here, type Reply } from '../../core/reply.ts'
import { join, strong, text } from '../../core/text.ts'
import { heading, list, paragraph, quiet, view } from '../../core/view.ts'
import { DRAFTS } from '../../interviews/drafts.ts'
import { type Asked, type Flow, nothing, step } from '../define.ts'
import { talkStep } from '../talk-step.ts'

/** The reason of each, and whose advice it is; of none, that the button is from an older message. */
const reasons = (practices: readonly PracticeId[], { by, say }: Pick<Asked, 'by' | 'say'>): Reply => {
  const [only, ...others] = practices.map((practice) => say.practices.why(practice, by.program))
  if (!only) return here(view(paragraph(say.trouble.unknownButton)))
  return here(
    view(
      others.length === 0 ? paragraph(only) : view(heading(say.prep.whyTitle), list([only, ...others])),
      quiet(say.practices.guides),
    ),
  )
}

/** Where a piece of advice comes from: asked for, never a lecture. */
export const why: Flow = {
  name: 'why',
  steps: {
    /** `id` is the practice's, or those of several. */
    practice: step({
      facts: nothing,
      decide: (asked) => ({ reply: reasons(asked.id.split('~').filter(isPractice), asked) }),
    }),

    /** What counts at a moment: `id` is its name. */
    moment: step({
      facts: nothing,
      decide: (asked) => ({ reply: reasons(isMoment(asked.id) ? MOMENTS[asked.id] : [], asked) }),
    }),

    /** What counts in a draft: `id` is the draft's. */
    draft: step({
      facts: nothing,
      decide: (asked) => {
        const draft = DRAFTS.find((one) => one === asked.id)
        return { reply: reasons(draft ? DRAFT[draft].practices : [], asked) }
      },
    }),

    /** What counts on the day of a talk. */
    'day-of': talkStep({ decide: (asked, { format }) => ({ reply: reasons(DAY_OF[format], asked) }) }),

    /** All that stands behind a prep card's checklist, each practice once, with the lines that it stands behind. */
    checklist: talkStep({
      decide: ({ by, say }, { contact, ...interview }) => {
        const { policy } = by.program
        const lines = checklistFor(interview, policy)
        const behind = (practice: PracticeId): string =>
          lines
            .filter((item) => (CHECKLIST[item].practices as readonly PracticeId[]).includes(practice))
            .map((item) => say.checklist.label(item, { contact, policy }))
            .join(' · ')
        const practices = [...new Set(lines.flatMap((item): readonly PracticeId[] => CHECKLIST[item].practices))]
        const ours = [...new Set(practices.map(behind))].map((labels) => {
          const told = practices.filter((practice) => behind(practice) === labels)
          return join([text`${strong(labels)}`, ...told.map((one) => say.practices.why(one, by.program))], '\n')
        })
        const own = ownLines(by.program, interview.format).map(
          ({ words }) => text`${strong(words)}\n${say.content.from(by.program.name)}`,
        )
        return {
          reply: here(view(heading(say.prep.whyTitle), list([...ours, ...own]), quiet(say.practices.guides))),
        }
      },
    }),
  },
}
