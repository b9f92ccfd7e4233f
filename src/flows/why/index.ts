import { CHECKLIST, checklistFor } from '../../coaching/checklist.ts'
import { ownLines } from '../../coaching/content.ts'
import { DRAFT } from '../../coaching/drafts.ts'
import { DAY_OF, isMoment, MOMENTS } from '../../coaching/moments.ts'
import { isPractice, type PracticeId } from '../../coaching/practices.ts'
import { pair, ref, startIn, unpair } from '../../core/ref.ts'
import { here, type Reply } from '../../core/reply.ts'
import { join, strong, type Text, text } from '../../core/text.ts'
import { button, buttons, heading, list, paragraph, quiet, view } from '../../core/view.ts'
import { DRAFTS } from '../../interviews/drafts.ts'
import type { Interview } from '../../interviews/interview.ts'
import type { Words } from '../../locales/index.ts'
import { ownerOf } from '../../people/member.ts'
import { type Asked, type Flow, nothing, step } from '../define.ts'
import { pageOf } from '../page.ts'
import { gone, talkStep } from '../talk-step.ts'

/** So many reasons are told at once; the others are a press away. */
const TOLD = 3

const told = (reasons: readonly Text[], more: string | undefined, say: Words): Reply =>
  here(
    view(
      heading(say.prep.whyTitle),
      list(reasons),
      more !== undefined && buttons(button(more, say.prep.moreReasons)),
      quiet(say.practices.guides),
    ),
  )

/** The reason of each, and whose advice it is; of none, that the button is from an older message. */
const reasons = (practices: readonly PracticeId[], { by, say }: Pick<Asked, 'by' | 'say'>, most = TOLD): Reply => {
  const why = (practice: PracticeId): Text => say.practices.why(practice, by.program)
  const [only, ...others] = practices
  if (!only) return here(view(paragraph(say.trouble.unknownButton)))
  if (others.length === 0) return here(view(paragraph(why(only)), quiet(say.practices.guides)))
  const { shown, over } = pageOf(practices, 0, most)
  return told(shown.map(why), over > 0 ? ref('why', 'more', practices.slice(most).join('~')) : undefined, say)
}

const named = (id: string): readonly PracticeId[] => id.split('~').filter(isPractice)

/** Where a piece of advice comes from: asked for, never a lecture. */
export const why: Flow = {
  name: 'why',
  steps: {
    /** `id` is the practice's, or those of several. */
    practice: step({
      facts: nothing,
      decide: (asked) => ({ reply: reasons(named(asked.id), asked) }),
    }),

    /** Those that were not told at first. */
    more: step({
      facts: nothing,
      decide: (asked) => ({ reply: reasons(named(asked.id), asked, Number.POSITIVE_INFINITY) }),
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

    /**
     * All that stands behind a prep card's checklist, each practice once, with the lines that it stands behind. `id` is the talk's, and on
     * a further page where that begins.
     */
    checklist: step<Interview | undefined>({
      facts: (read, { by, id }) => read.interview(ownerOf(by), unpair(id)[0]),
      decide: (asked, talk) => {
        if (!talk) return gone(asked)
        const { by, id, say } = asked
        const { contact, ...interview } = talk
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
        const { shown, over, next } = pageOf([...ours, ...own], startIn(unpair(id)[1]), TOLD)
        return { reply: told(shown, over > 0 ? ref('why', 'checklist', pair(talk.id, next)) : undefined, say) }
      },
    }),
  },
}
