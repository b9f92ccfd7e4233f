import { openForm } from '../../core/form.ts'
import { pair, ref, stepMark, unpair } from '../../core/ref.ts'
import { instead, opens } from '../../core/reply.ts'
import { button, buttons, paragraph, primary, view } from '../../core/view.ts'
import { duesOf } from '../../interviews/due.ts'
import { untold } from '../../interviews/interview.ts'
import { changed } from '../../interviews/record.ts'
import { ownerOf, zoneOf } from '../../people/member.ts'
import { type Flow, step } from '../define.ts'
import { showDraft } from '../draft-page.ts'
import { saved } from '../saved-talk.ts'
import { gone, talkStep } from '../talk-step.ts'
import { adviceDayForm, cadenceForm } from './form.ts'

/** What the student promised, kept: the next step, advice, news to whoever gave the name, a sign of life. */
export const promise: Flow = {
  name: 'promise',
  steps: {
    /** `id` is the talk's and the step's mark: it may be another step by now. */
    'next-done': step({
      facts: (read, { by, id }) => read.interview(ownerOf(by), unpair(id)[0]),
      decide: ({ id, now, say, typed }, talk) => {
        const [interview, mark] = unpair(id)
        if (!talk) return gone({ say, typed })
        const { nextStep } = talk
        if (!nextStep || mark !== stepMark(nextStep)) return { reply: instead(view(paragraph(say.remind.over))) }
        return {
          changes: [{ do: 'markNextStep', interview, at: now }],
          reply: instead(
            view(
              paragraph(say.promise.stepDone(nextStep.words)),
              buttons(button(ref('promise', 'next-undo', interview), say.promise.undo)),
            ),
          ),
        }
      },
    }),
    'next-undo': talkStep({
      decide: ({ id, say }) => ({
        changes: [{ do: 'markNextStep', interview: id }],
        reply: instead(view(paragraph(say.promise.undone))),
      }),
    }),

    /** `id` is the talk's and the suggestion's. */
    'advice-done': step({
      facts: (read, { by, id }) => read.interview(ownerOf(by), unpair(id)[0]),
      decide: ({ id, now, say, typed }, talk) => {
        const [interview, suggestion] = unpair(id)
        const advice = talk?.suggestions.find((one) => one.id === suggestion)
        if (!talk || !advice) return gone({ say, typed })
        return {
          // Pressed again on an earlier message, it is no news again.
          changes: [{ do: 'markAdvice', interview, suggestion, at: advice.doneAt ?? now }],
          reply: instead(
            view(
              paragraph(say.promise.adviceDone(advice.words, talk.contact.name)),
              buttons(
                primary(ref('promise', 'keep-draft', interview), say.promise.tellThem(talk.contact.name)),
                button(ref('promise', 'advice-undo', pair(interview, suggestion)), say.promise.undo),
              ),
            ),
          ),
        }
      },
    }),
    'advice-undo': step({
      facts: (read, { by, id }) => read.interview(ownerOf(by), unpair(id)[0]),
      decide: ({ id, say, typed }, talk) => {
        const [interview, suggestion] = unpair(id)
        if (!talk?.suggestions.some((one) => one.id === suggestion)) return gone({ say, typed })
        return {
          changes: [{ do: 'markAdvice', interview, suggestion }],
          reply: instead(view(paragraph(say.promise.undone))),
        }
      },
    }),
    'advice-day': talkStep({
      decide: ({ id, say }) => ({
        reply: opens(openForm(adviceDayForm, say.promise.adviceDayForm, ref('promise', 'advice-day-save', id))),
      }),
    }),
    'advice-day-save': talkStep({
      form: { definition: adviceDayForm, words: (say) => say.promise.adviceDayForm },
      decide: ({ by, id, entry: { on }, now, say }, talk) => {
        const change = { do: 'dateAdvice', interview: id, on } as const
        const after = saved(changed(talk, change), by.program.policy, now, say)
        return { changes: [change], reply: instead(view(paragraph(say.promise.adviceDated(on)), after)) }
      },
    }),

    'report-draft': talkStep({ decide: (asked, talk) => ({ reply: showDraft('report', talk, asked) }) }),
    reported: talkStep({
      decide: ({ id, now, say }, { contact }) =>
        contact.referredBy === ''
          ? { reply: instead(view(paragraph(say.remind.over))) }
          : {
              changes: [{ do: 'markReported', interview: id, at: now }],
              reply: instead(
                view(
                  paragraph(say.promise.reported(contact.referredBy)),
                  buttons(button(ref('promise', 'report-undo', id), say.promise.undo)),
                ),
              ),
            },
    }),
    'report-undo': talkStep({
      decide: ({ id, say }) => ({
        changes: [{ do: 'markReported', interview: id }],
        reply: instead(view(paragraph(say.promise.undone))),
      }),
    }),

    /** Advice that was followed is news until it was told; without any, a sign of life (E2, E3). */
    'keep-draft': talkStep({
      decide: (asked, talk) => ({ reply: showDraft(untold(talk).length > 0 ? 'news' : 'keep', talk, asked) }),
    }),
    contacted: talkStep({
      decide: ({ by, id, now, say }, talk) => {
        const change = { do: 'markContacted', interview: id, at: now } as const
        const next = duesOf(changed(talk, change), { policy: by.program.policy, zone: zoneOf(by) }).find(
          ({ what }) => what === 'keep',
        )
        return {
          changes: [change],
          reply: instead(view(paragraph(say.promise.contacted(talk.contact.name, next?.from)))),
        }
      },
    }),
    cadence: talkStep({
      decide: ({ by, id, say }, { contact }) => {
        const months = String(contact.cadence ?? by.program.policy.keepInTouch)
        return {
          reply: opens(openForm(cadenceForm, say.promise.cadenceForm, ref('promise', 'cadence-save', id), { months })),
        }
      },
    }),
    'cadence-save': talkStep({
      form: { definition: cadenceForm, words: (say) => say.promise.cadenceForm },
      decide: ({ by, id, entry, now, say }, talk) => {
        const months = Number(entry.months)
        const { name } = talk.contact
        return {
          changes: [{ do: 'setCadence', interview: id, months }],
          reply: instead(
            view(
              paragraph(say.promise.cadence(name, months)),
              // What else the message offered is still to be done.
              talk.outcome === 'held' && talk.thankedAt === undefined
                ? saved(talk, by.program.policy, now, say)
                : buttons(button(ref('promise', 'keep-draft', id), say.promise.write(name))),
            ),
          ),
        }
      },
    }),
  },
}
