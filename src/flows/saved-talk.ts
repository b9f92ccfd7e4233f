import { whyRef } from '../coaching/moments.ts'
import { MATTER_IDS } from '../coaching/reflection.ts'
import { clip } from '../core/clean.ts'
import { ref } from '../core/ref.ts'
import { type Reply, replacing } from '../core/reply.ts'
import { join, text } from '../core/text.ts'
import type { Instant } from '../core/time.ts'
import { button, buttons, facts, heading, paragraph, primary, type View, view } from '../core/view.ts'
import { type Interview, thanksDue } from '../interviews/interview.ts'
import type { Words } from '../locales/index.ts'
import type { Policy } from '../people/policy.ts'
import { send } from './send.ts'

/** Characters: it fits in one message, which another can take the place of. The form shows all of it. */
const SHOWN = { learned: 1000, advice: 100 }

/** What was kept of a talk that was held, and what is due next. */
export const saved = (interview: Interview, policy: Policy, now: Instant, say: Words): View => {
  const {
    id,
    contact,
    aim,
    endedAt = now,
    learned,
    nextStep,
    referrals,
    suggestions,
    aimMet,
    keptToTime,
    thankedAt,
    reflection,
  } = interview
  const due = thanksDue(endedAt, policy.thanksWithin)
  const yesNo = (words: { label: string; yes: ReturnType<typeof text>; no: ReturnType<typeof text> }, is?: boolean) =>
    is === undefined ? [] : [{ label: words.label, value: is ? words.yes : words.no }]
  const kept = [
    ...(learned === '' ? [] : [{ label: say.log.learned, value: text`${clip(learned, SHOWN.learned)}` }]),
    ...(nextStep
      ? [
          {
            label: say.log.next,
            value: nextStep.on === undefined ? text`${nextStep.words}` : say.log.nextOn(nextStep.words, nextStep.on),
          },
        ]
      : []),
    ...(referrals.length === 0
      ? []
      : [
          {
            label: say.log.referrals,
            value: join(
              referrals.map(({ name, mayBeNamed }) => (mayBeNamed ? say.log.mayBeNamed(name) : say.log.askFirst(name))),
              '\n',
            ),
          },
        ]),
    ...(suggestions.length === 0
      ? []
      : [
          {
            label: say.log.advice,
            value: join(
              suggestions.map(({ words, on, doneAt }) => {
                if (doneAt !== undefined) return say.log.adviceDone(words)
                return on === undefined
                  ? text`${clip(words, SHOWN.advice)}`
                  : say.log.adviceOn(clip(words, SHOWN.advice), on)
              }),
              '\n',
            ),
          },
        ]),
    ...(contact.details === '' ? [] : [{ label: say.log.reach, value: text`${contact.details}` }]),
    ...yesNo(say.log.aimMet, aimMet),
    ...yesNo(say.log.keptToTime, keptToTime),
    ...(reflection
      ? [
          {
            label: say.reflect.lookBack,
            value: say.reflect.clear(reflection.clear.length, MATTER_IDS.length),
          },
        ]
      : []),
  ]
  return view(
    heading(say.log.savedTitle(contact.name)),
    paragraph(say.log.held(endedAt)),
    aim !== '' && aimMet === undefined && paragraph(say.log.aim(aim)),
    kept.length > 0 && facts(kept),
    thankedAt === undefined &&
      paragraph(due > now ? say.log.thanksDue(contact.name, due) : say.log.thanksLate(contact.name)),
    buttons(
      thankedAt === undefined && primary(ref('thanks', 'draft', id), say.log.draftThanks),
      button(ref('log', 'details', id), say.log.details),
      button(ref('log', 'talk', id), say.log.change),
    ),
    buttons(
      suggestions.some(({ on, doneAt }) => on === undefined && doneAt === undefined) &&
        button(ref('promise', 'advice-day', id), say.log.dateAdvice),
      button(ref('promise', 'cadence', id), say.log.cadence),
      // Of a talk that was prepared here.
      (interview.startsAt !== undefined || interview.questions) && button(ref('prep', 'left', id), say.card.leftButton),
      button(whyRef('log'), say.prep.why),
    ),
    buttons(
      button(ref('reflect', 'back', id), say.reflect.lookBack),
      button(ref('reflect', 'compare', id), say.reflect.compare),
    ),
  )
}

/** With a line in place of the message that asked for it. */
export const sendSaved = (interview: Interview, policy: Policy, now: Instant, say: Words): Reply => {
  const { name } = interview.contact
  const reply = send([saved(interview, policy, now, say)], say.log.pointer(name), say)
  return replacing(reply, view(paragraph(say.log.logged(name))))
}
