import { openForm } from '../../core/form.ts'
import { dateMark, pair, ref, unpair } from '../../core/ref.ts'
import { here, instead, opens } from '../../core/reply.ts'
import { atHour, HOUR, type Instant, nextMonday, type Zone } from '../../core/time.ts'
import { button, buttons, heading, paragraph, view } from '../../core/view.ts'
import { duesOf } from '../../interviews/due.ts'
import type { Interview } from '../../interviews/interview.ts'
import { type Member, ownerOf, zoneOf } from '../../people/member.ts'
import { askProfile } from '../ask-profile.ts'
import { type Asked, type Decision, type Flow, nothing, step } from '../define.ts'
import { sendDraft } from '../send.ts'
import { gone, talkStep } from '../talk-step.ts'
import { laterForm } from './form.ts'

/** When a snoozed reminder comes again. A choice that has passed by the time of the press means the next such time. */
const untilOf = (choice: string, now: Instant, zone: Zone): Instant => {
  switch (choice) {
    case 'tonight': {
      const tonight = atHour(now, zone, 19)
      return tonight > now ? tonight : now + HOUR
    }
    case 'tomorrow':
      return atHour(now, zone, 9, 1)
    case 'monday':
      return nextMonday(now, zone)
    default:
      return now + HOUR
  }
}

/** Whether what a reminder asks for was done, or is no longer asked. */
const isDone = (kind: string, talk: Interview, by: Member): boolean => {
  const { outcome, confirmedAt } = talk
  if (kind === 'confirm') return confirmedAt !== undefined || outcome !== undefined
  if (kind === 'day-of') return outcome !== undefined
  const [what] = kind.split('-')
  return !duesOf(talk, { policy: by.program.policy, zone: zoneOf(by) }).some((due) => due.what === what)
}

type Read = Parameters<Flow['steps'][string]['facts']>[0]
/** A reminder of theirs, `id`, and the talk that it is about; a weekly message is about none. */
const reminderAndTalk = async (read: Read, { by }: Pick<Asked, 'by'>, id: string) => {
  const reminder = await read.reminder(ownerOf(by), id)
  return { reminder, talk: reminder?.interview && (await read.interview(ownerOf(by), reminder.interview)) }
}
type ReminderAndTalk = Awaited<ReturnType<typeof reminderAndTalk>>

/** Puts a reminder off to `until`, where that is still of use. */
const putOff = ({ by, say }: Asked, { reminder, talk }: ReminderAndTalk, until: Instant): Decision => {
  if (!reminder || (reminder.interview !== undefined && (!talk || isDone(reminder.kind, talk, by))))
    return { reply: instead(view(paragraph(say.remind.over))) }
  const startsAt = talk ? talk.startsAt : undefined
  if (talk && reminder.kind === 'confirm' && startsAt !== undefined && until >= startsAt)
    return { reply: here(view(paragraph(say.remind.beforeThat(talk.contact.name, startsAt)))) }
  return {
    changes: [{ do: 'snooze', reminder: reminder.id, until }],
    reply: instead(view(paragraph(say.remind.snoozed(until)))),
  }
}

/** What the buttons of a reminder do. */
export const remind: Flow = {
  name: 'remind',
  steps: {
    snooze: step({
      facts: (read, asked) => reminderAndTalk(read, asked, unpair(asked.id)[0]),
      decide: (asked, about) => putOff(asked, about, untilOf(unpair(asked.id)[1], asked.now, zoneOf(asked.by))),
    }),

    /** All the times, and one's own. */
    later: step({
      facts: nothing,
      decide: ({ id, say }) => ({
        reply: opens(
          openForm(laterForm, say.remind.laterForm, ref('remind', 'later-save', id), { choice: 'tomorrow' }),
        ),
      }),
    }),
    'later-save': step({
      form: { definition: laterForm, words: (say) => say.remind.laterForm },
      facts: (read, asked) => reminderAndTalk(read, asked, asked.id),
      decide: (asked, about) => {
        const { choice, date } = asked.entry
        if (choice !== 'date') return putOff(asked, about, untilOf(choice, asked.now, zoneOf(asked.by)))
        if (date !== undefined) return putOff(asked, about, date)
        const { id, say } = asked
        const again = button(ref('remind', 'later', id), say.remind.later)
        return { reply: here(view(paragraph(say.remind.noDate), buttons(again))) }
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
