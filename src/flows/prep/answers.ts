import { openForm } from '../../core/form.ts'
import { ref } from '../../core/ref.ts'
import { instead, opens } from '../../core/reply.ts'
import { button, buttons, paragraph, primary, view } from '../../core/view.ts'
import type { Flow } from '../define.ts'
import { talkStep } from '../talk-step.ts'
import { askAgainForm } from './form.ts'
import { withCard } from './send-card.ts'

/** They said no, or are the wrong person: said once, with a way back. A talk that was held stays as it is. */
const turnedDown = (outcome: 'declined' | 'wrong'): Flow['steps'][string] =>
  talkStep({
    decide: ({ id, say }, { contact, outcome: before }) => {
      if (before === 'held') return { reply: instead(view(paragraph(say.log.alreadyLogged(contact.name)))) }
      return {
        changes: [{ do: 'turnDown', interview: id, outcome }],
        reply: instead(
          view(
            paragraph(outcome === 'declined' ? say.prep.nowDeclined(contact.name) : say.prep.nowWrong(contact.name)),
            buttons(
              // B14: others at the same level, higher, or elsewhere.
              outcome === 'wrong' && primary(ref('prep', 'new'), say.prep.newName),
              button(ref('prep', 'reopen', id), say.prep.undo),
            ),
          ),
        ),
      }
    },
  })

/** What became of the request, each one press on the card. */
export const answers: Flow['steps'] = {
  asked: talkStep({
    decide: (asked, interview) => withCard(interview, { do: 'markAsked', interview: asked.id, at: asked.now }, asked),
  }),
  'not-asked': talkStep({
    decide: (asked, interview) => withCard(interview, { do: 'markAsked', interview: asked.id }, asked),
  }),

  /** B13: busy now. */
  'ask-again': talkStep({
    decide: ({ id, say }) => ({
      reply: opens(openForm(askAgainForm, say.prep.askAgainForm, ref('prep', 'ask-again-save', id))),
    }),
  }),
  'ask-again-save': talkStep({
    form: { definition: askAgainForm, words: (say) => say.prep.askAgainForm },
    decide: (asked, interview) =>
      withCard(interview, { do: 'askAgain', interview: asked.id, on: asked.entry.on }, asked),
  }),

  declined: turnedDown('declined'),
  wrong: turnedDown('wrong'),
  reopen: talkStep({
    decide: (asked, interview) =>
      interview.outcome === 'held'
        ? { reply: instead(view(paragraph(asked.say.log.alreadyLogged(interview.contact.name)))) }
        : withCard(interview, { do: 'turnDown', interview: asked.id }, asked),
  }),
}
