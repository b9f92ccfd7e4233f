import { openForm } from '../../core/form.ts'
import { ref, startIn } from '../../core/ref.ts'
import { here, instead, opens, type Reply } from '../../core/reply.ts'
import { button, buttons, heading, paragraph, primary, quiet, type View, view } from '../../core/view.ts'
import type { Interview } from '../../interviews/interview.ts'
import type { Reads } from '../../interviews/reads.ts'
import type { Words } from '../../locales/index.ts'
import { type Decision, type Member, ownerOf } from '../../people/member.ts'
import { type Asked, type Flow, nothing, step } from '../define.ts'
import { aboutDraft } from '../draft-page.ts'
import { pageOf } from '../page.ts'
import { decisionForm } from './form.ts'

/** Longer lists fold. */
const LISTED = 7

const openDecision = ({ decision }: Pick<Member, 'decision'>, say: Words): Reply =>
  opens(openForm(decisionForm, say.decided.form, ref('decided', 'save'), { words: decision?.words }))

/** What was decided and, of those who were talked to, whom one may now write to (E4): those who were thanked. */
const page = (decision: Decision, met: readonly Interview[], say: Words, from = 0): View => {
  const thanked = met.filter(({ thankedAt }) => thankedAt !== undefined)
  const [owed, ...others] = met.filter(({ thankedAt }) => thankedAt === undefined)
  const { shown, over, next } = pageOf(thanked, from, LISTED)
  return view(
    heading(say.decided.title),
    paragraph(say.decided.noted(decision.words)),
    paragraph(thanked.length > 0 ? say.decided.people : say.decided.nobody),
    ...shown.map(({ id, contact }) =>
      view(
        paragraph(say.decided.person(contact.name, contact.occupation)),
        buttons(button(ref('draft', 'show', aboutDraft(id, 'feeler')), say.decided.draft)),
      ),
    ),
    over > 0 && buttons(button(ref('decided', 'people', next), say.decided.more(over))),
    owed !== undefined &&
      view(
        quiet(say.decided.notThanked(others.length + 1)),
        buttons(button(ref('thanks', 'draft', owed.id), say.log.draftThanks)),
      ),
    buttons(
      button(ref('decided', 'form'), say.decided.change),
      button(ref('decided', 'undo'), say.decided.undo),
      button(ref('why', 'practice', 'E4'), say.prep.why),
    ),
  )
}

const met = (read: Reads, { by }: Pick<Asked, 'by'>) => read.met(ownerOf(by))

/** `/ii decided`: what the student wants to become; from then on, the later feeler. */
export const decided: Flow = {
  name: 'decided',
  steps: {
    open: step({
      facts: met,
      decide: ({ by, say }, met) => ({
        reply: by.decision ? here(page(by.decision, met, say)) : openDecision(by, say),
      }),
    }),

    form: step({ facts: nothing, decide: ({ by, say }) => ({ reply: openDecision(by, say) }) }),

    save: step({
      form: { definition: decisionForm, words: (say) => say.decided.form },
      facts: met,
      decide: ({ entry: { words }, now, say }, met) => ({
        changes: [{ do: 'decide', words, at: now }],
        reply: instead(page({ words, at: now }, met, say)),
      }),
    }),

    /** Those after the first seven: `id` is how many come before. */
    people: step({
      facts: met,
      decide: ({ by, id, say }, met) => ({
        reply: by.decision ? instead(page(by.decision, met, say, startIn(id))) : openDecision(by, say),
      }),
    }),

    undo: step({
      facts: nothing,
      decide: ({ now, say }) => ({
        changes: [{ do: 'decide', at: now }],
        reply: instead(view(paragraph(say.decided.undone), buttons(primary(ref('decided', 'form'), say.decided.say)))),
      }),
    }),
  },
}
