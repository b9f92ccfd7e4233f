import { CHECKLIST, checklistFor } from '../../coaching/checklist.ts'
import { ownLines } from '../../coaching/content.ts'
import { DRAFT } from '../../coaching/drafts.ts'
import { isMoment, MOMENTS } from '../../coaching/moments.ts'
import { isPractice } from '../../coaching/practices.ts'
import { here } from '../../core/reply.ts'
import { strong, text } from '../../core/text.ts'
import { heading, list, paragraph, view } from '../../core/view.ts'
import { DRAFTS } from '../../interviews/drafts.ts'
import { type Flow, nothing, step } from '../define.ts'
import { talkStep } from '../talk-step.ts'

/** Where a piece of advice comes from: asked for, never a lecture. */
export const why: Flow = {
  name: 'why',
  steps: {
    /** `id` is the practice's. */
    practice: step({
      facts: nothing,
      decide: ({ by, id, say }) => ({
        reply: here(view(paragraph(isPractice(id) ? say.practices.why(id, by.program) : say.trouble.unknownButton))),
      }),
    }),

    /** What counts at a moment: `id` is its name. */
    moment: step({
      facts: nothing,
      decide: ({ by, id, say }) => ({
        reply: here(
          isMoment(id)
            ? view(
                heading(say.prep.whyTitle),
                list(MOMENTS[id].map((practice) => say.practices.why(practice, by.program))),
              )
            : view(paragraph(say.trouble.unknownButton)),
        ),
      }),
    }),

    /** What counts in a draft: `id` is the draft's. */
    draft: step({
      facts: nothing,
      decide: ({ by, id, say }) => {
        const draft = DRAFTS.find((one) => one === id)
        return {
          reply: here(
            draft
              ? view(
                  heading(say.prep.whyTitle),
                  list(DRAFT[draft].practices.map((practice) => say.practices.why(practice, by.program))),
                )
              : view(paragraph(say.trouble.unknownButton)),
          ),
        }
      },
    }),

    /** Each line of a prep card's checklist. */
    checklist: talkStep({
      decide: ({ by, say }, { contact, ...interview }) => {
        const { policy } = by.program
        const lines = checklistFor(interview, policy).map((item) => {
          const [practice] = CHECKLIST[item].practices
          return text`${strong(say.checklist.label(item, { contact, policy }))}: ${say.practices.why(practice, by.program)}`
        })
        const own = ownLines(by.program, interview.format).map(
          ({ words }) => text`${strong(words)}: ${say.content.from(by.program.name)}`,
        )
        return { reply: here(view(heading(say.prep.whyTitle), list([...lines, ...own]))) }
      },
    }),
  },
}
