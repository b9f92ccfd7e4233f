import { openForm } from '../../core/form.ts'
import { pair, ref, stepMark, unpair } from '../../core/ref.ts'
import { instead, opens, type Reply } from '../../core/reply.ts'
import { button, buttons, heading, paragraph, primary, view } from '../../core/view.ts'
import { duesOf } from '../../interviews/due.ts'
import type { Interview } from '../../interviews/interview.ts'
import { changed } from '../../interviews/record.ts'
import type { Words } from '../../locales/index.ts'
import { ownerOf, type Profile, zoneOf } from '../../people/member.ts'
import { askProfile } from '../ask-profile.ts'
import { type Flow, step } from '../define.ts'
import { saved } from '../saved-talk.ts'
import { jobHints, sendDraft } from '../send.ts'
import { gone, talkStep } from '../talk-step.ts'
import { adviceDayForm, cadenceForm } from './form.ts'

/** A note to copy, to somebody by name, with a button for having sent it. */
const note = (name: string, words: string, sent: { ref: string; label: string }, say: Words): Reply => {
  const about = view(
    heading(say.promise.draftTitle(name)),
    paragraph(say.promise.draftHint),
    jobHints(words, say),
    buttons(primary(sent.ref, sent.label)),
  )
  return sendDraft(about, words, say.promise.pointer(name), say)
}

/** A step about one talk that shows a note; whoever has no profile is asked for it first. */
const noteStep = (name: string, show: (talk: Interview, profile: Profile, say: Words) => Reply) =>
  talkStep({
    decide: ({ by, id, say }, talk) => ({
      reply: by.profile ? show(talk, by.profile, say) : askProfile(by, say, ref('promise', name, id)),
    }),
  })

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
          changes: [{ do: 'markAdvice', interview, suggestion, at: now }],
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

    'report-draft': noteStep('report-draft', (talk, profile, say) => {
      if (talk.contact.referredBy === '') return instead(view(paragraph(say.remind.over)))
      const sent = { ref: ref('promise', 'reported', talk.id), label: say.remind.told }
      return note(talk.contact.referredBy, say.drafts.report({ ...talk, profile }), sent, say)
    }),
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

    'keep-draft': noteStep('keep-draft', (talk, profile, say) => {
      const sent = { ref: ref('promise', 'contacted', talk.id), label: say.remind.wrote }
      return note(talk.contact.name, say.drafts.update({ ...talk, profile }), sent, say)
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
