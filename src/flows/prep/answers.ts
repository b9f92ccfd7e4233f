import { whyRef } from '../../coaching/moments.ts'
import type { FormDefinition } from '../../core/form.ts'
import { openForm } from '../../core/form.ts'
import { ref } from '../../core/ref.ts'
import { instead, opens, type Reply } from '../../core/reply.ts'
import { button, buttons, paragraph, primary, view } from '../../core/view.ts'
import type { Interview } from '../../interviews/interview.ts'
import type { Words } from '../../locales/index.ts'
import type { Flow } from '../define.ts'
import { talkStep } from '../talk-step.ts'
import { askAgainForm } from './form.ts'
import { withCard } from './send-card.ts'

/** A step about a request: of a talk that came to an end since, it says so and changes nothing. */
// biome-ignore lint/complexity/noBannedTypes: a step without a form has an empty entry
const requestStep = <D extends FormDefinition = {}>({ form, decide }: Parameters<typeof talkStep<D>>[0]) =>
  talkStep<D>({
    form,
    decide: (asked, talk) => (isOpen(talk) ? decide(asked, talk) : { reply: ended(talk, asked.say) }),
  })

/** Whether it is still a request: not once there is a date, nor an end. */
const isOpen = ({ outcome, startsAt }: Interview): boolean => outcome === undefined && startsAt === undefined

/** They said no, or are not the one: with a way back. A talk that was held, called off or dated stays as it is. */
const ended = ({ id, contact, outcome, startsAt }: Interview, say: Words): Reply => {
  if (outcome === undefined && startsAt !== undefined)
    return instead(
      view(
        paragraph(say.prep.hasDate(contact.name, startsAt)),
        buttons(button(ref('prep', 'card', id), say.home.card), button(ref('log', 'off', id), say.remind.off)),
      ),
    )
  return instead(
    outcome === 'declined' || outcome === 'wrong'
      ? view(
          paragraph(outcome === 'declined' ? say.prep.nowDeclined(contact.name) : say.prep.nowWrong(contact.name)),
          buttons(
            // B14: others at the same level, higher, or elsewhere.
            outcome === 'wrong' && primary(ref('people', 'named', id), say.prep.newName),
            button(ref('prep', 'reopen', id), say.prep.undo),
            button(whyRef('answer'), say.prep.why),
          ),
        )
      : view(paragraph(say.log.alreadyLogged(contact.name))),
  )
}

/** Said once, with a way back. */
const turnedDown = (outcome: 'declined' | 'wrong'): Flow['steps'][string] =>
  talkStep({
    decide: ({ id, say }, talk) =>
      !isOpen(talk) && talk.outcome !== 'declined' && talk.outcome !== 'wrong'
        ? { reply: ended(talk, say) }
        : {
            changes: [{ do: 'turnDown', interview: id, outcome }],
            reply: ended({ ...talk, outcome }, say),
          },
  })

/** What became of the request, each one press on the card. */
export const answers: Flow['steps'] = {
  asked: requestStep({
    decide: (asked, interview) => withCard(interview, { do: 'markAsked', interview: asked.id, at: asked.now }, asked),
  }),
  /** B2: called, or written to, after no answer. */
  tried: requestStep({
    decide: (asked, interview) =>
      withCard(interview, { do: 'fillSlots', interview: asked.id, slots: { triedAt: asked.now } }, asked),
  }),
  'not-asked': requestStep({
    decide: (asked, interview) => withCard(interview, { do: 'markAsked', interview: asked.id }, asked),
  }),

  /** B13: busy now. */
  'ask-again': requestStep({
    decide: ({ id, say }) => ({
      reply: opens(openForm(askAgainForm, say.prep.askAgainForm, ref('prep', 'ask-again-save', id))),
    }),
  }),
  'ask-again-save': requestStep({
    form: { definition: askAgainForm, words: (say) => say.prep.askAgainForm },
    decide: (asked, interview) =>
      withCard(interview, { do: 'askAgain', interview: asked.id, on: asked.entry.on }, asked),
  }),

  declined: turnedDown('declined'),
  wrong: turnedDown('wrong'),
  reopen: talkStep({
    decide: (asked, interview) =>
      interview.outcome === 'held'
        ? { reply: ended(interview, asked.say) }
        : withCard(interview, { do: 'turnDown', interview: asked.id }, asked),
  }),
}
