import { dateMark, pair, ref, unpair } from '../../core/ref.ts'
import { here, instead } from '../../core/reply.ts'
import { atHour, HOUR, type Instant, type Zone } from '../../core/time.ts'
import { button, buttons, heading, paragraph, view } from '../../core/view.ts'
import type { Interview } from '../../interviews/interview.ts'
import { ownerOf, zoneOf } from '../../people/member.ts'
import { askProfile } from '../ask-profile.ts'
import { type Flow, step } from '../define.ts'
import { sendDraft } from '../send.ts'
import { gone, talkStep } from '../talk-step.ts'

/** When a snoozed reminder comes again. A choice that has passed by the time of the press means the next such time. */
const untilOf = (choice: string, now: Instant, zone: Zone): Instant => {
  if (choice === 'tonight') {
    const tonight = atHour(now, zone, 19)
    return tonight > now ? tonight : now + HOUR
  }
  return choice === 'tomorrow' ? atHour(now, zone, 9, 1) : now + HOUR
}

/** Whether what a reminder asks for was done, or is no longer asked. */
const isDone = (kind: string, { outcome, confirmedAt, thankedAt }: Interview): boolean => {
  if (kind === 'confirm') return confirmedAt !== undefined || outcome !== undefined
  return kind === 'log' ? outcome !== undefined : thankedAt !== undefined || outcome !== 'held'
}

/** What the buttons of a reminder do. */
export const remind: Flow = {
  name: 'remind',
  steps: {
    snooze: step({
      facts: async (read, { by, id }) => {
        const reminder = await read.reminder(ownerOf(by), unpair(id)[0])
        return { reminder, talk: reminder?.interview && (await read.interview(ownerOf(by), reminder.interview)) }
      },
      decide: ({ by, id, now, say }, { reminder, talk }) => {
        if (!reminder || !talk || isDone(reminder.kind, talk))
          return { reply: instead(view(paragraph(say.remind.over))) }
        const until = untilOf(unpair(id)[1], now, zoneOf(by))
        const { startsAt } = talk
        if (reminder.kind === 'confirm' && startsAt !== undefined && until >= startsAt)
          return { reply: here(view(paragraph(say.remind.beforeThat(talk.contact.name, startsAt)))) }
        return {
          changes: [{ do: 'snooze', reminder: reminder.id, until }],
          reply: instead(view(paragraph(say.remind.snoozed(until)))),
        }
      },
    }),

    /** `id` is the talk's, and the date that was confirmed: the talk may have moved since. */
    confirmed: step({
      facts: (read, { by, id }) => read.interview(ownerOf(by), unpair(id)[0]),
      decide: ({ id, now, say, typed }, interview) => {
        if (!interview) return gone({ say, typed })
        const { contact, startsAt } = interview
        const [talk, date] = unpair(id)
        if (startsAt === undefined || date !== dateMark(startsAt))
          return { reply: instead(view(paragraph(say.remind.movedSince(contact.name)))) }
        return {
          changes: [{ do: 'confirm', interview: talk, at: now }],
          reply: instead(view(paragraph(say.remind.confirmed(contact.name, startsAt)))),
        }
      },
    }),

    /** A note to confirm with, to copy. */
    'confirm-draft': talkStep({
      decide: ({ by, id, say, typed }, interview) => {
        if (interview.startsAt === undefined) return gone({ say, typed })
        if (!by.profile) return { reply: askProfile(by, say, ref('remind', 'confirm-draft', id)) }
        const { contact, startsAt } = interview
        const about = view(
          heading(say.remind.confirmTitle(contact.name)),
          paragraph(say.remind.confirmHint),
          buttons(button(ref('remind', 'confirmed', pair(id, dateMark(startsAt))), say.remind.confirmButton)),
        )
        const words = say.remind.confirmNote({ name: contact.name, startsAt, zone: zoneOf(by), from: by.profile.name })
        return { reply: sendDraft(about, words, say.prep.draftPointer(contact.name), say) }
      },
    }),
  },
}
