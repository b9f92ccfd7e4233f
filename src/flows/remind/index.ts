import { openForm } from '../../core/form.ts'
import { dateMark, ref, unpair } from '../../core/ref.ts'
import { here, instead, opens } from '../../core/reply.ts'
import { atHour, HOUR, type Instant, MORNING, nextMonday, type Zone } from '../../core/time.ts'
import { paragraph, view } from '../../core/view.ts'
import type { Interview } from '../../interviews/interview.ts'
import { ownerOf, zoneOf } from '../../people/member.ts'
import { type Asked, type Decision, type Flow, nothing, step } from '../define.ts'
import { showDraft } from '../draft-page.ts'
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
      return atHour(now, zone, MORNING, 1)
    case 'monday':
      return nextMonday(now, zone)
    default:
      return now + HOUR
  }
}

type Read = Parameters<Flow['steps'][string]['facts']>[0]
const reminderOf = (read: Read, { by, now }: Pick<Asked, 'by' | 'now'>, id: string) =>
  read.reminder(ownerOf(by), id, now)
type Found = Awaited<ReturnType<Read['reminder']>>

/** Puts a reminder off to `until`, where that is still of use. */
const putOff = ({ say }: Asked, reminder: Found, until: Instant): Decision => {
  if (!reminder) return gone({ say, typed: [] })
  if (!reminder.stands) return { reply: instead(view(paragraph(say.remind.over))) }
  const { kind, talk } = reminder
  if (kind === 'confirm' && talk?.startsAt !== undefined && until >= talk.startsAt)
    return { reply: here(view(paragraph(say.remind.beforeThat(talk.contact.name, talk.startsAt)))) }
  return {
    changes: [{ do: 'snooze', reminder: reminder.id, until }],
    reply: instead(view(paragraph(say.remind.snoozed(until)))),
  }
}

/** Whether it has begun, or is not to be: nothing is to be confirmed any more. */
const isOver = ({ outcome, startsAt }: Interview, now: Instant): boolean =>
  outcome !== undefined || (startsAt !== undefined && startsAt <= now)

/** What the buttons of a reminder do. */
export const remind: Flow = {
  name: 'remind',
  steps: {
    snooze: step({
      facts: (read, asked) => reminderOf(read, asked, unpair(asked.id)[0]),
      decide: (asked, reminder) => putOff(asked, reminder, untilOf(unpair(asked.id)[1], asked.now, zoneOf(asked.by))),
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
      facts: (read, asked) => reminderOf(read, asked, asked.id),
      decide: (asked, reminder) => {
        const { choice, date } = asked.entry
        if (choice !== 'date') return putOff(asked, reminder, untilOf(choice, asked.now, zoneOf(asked.by)))
        return date.at === undefined
          ? { problems: { date: date.problem ?? 'required' } }
          : putOff(asked, reminder, date.at)
      },
    }),

    /** `id` is the talk's, and the date that was confirmed: the talk may have moved since. */
    confirmed: step({
      facts: (read, { by, id }) => read.interview(ownerOf(by), unpair(id)[0]),
      decide: ({ id, now, say, typed }, interview) => {
        if (!interview) return gone({ say, typed })
        const { contact, startsAt } = interview
        const [talk, date] = unpair(id)
        if (isOver(interview, now)) return { reply: instead(view(paragraph(say.remind.over))) }
        if (startsAt === undefined || date !== dateMark(startsAt))
          return { reply: instead(view(paragraph(say.remind.movedSince(contact.name)))) }
        return {
          changes: [{ do: 'confirm', interview: talk, at: now }],
          reply: instead(view(paragraph(say.remind.confirmed(contact.name, startsAt)))),
        }
      },
    }),

    /** A note to confirm with, to copy. */
    'confirm-draft': talkStep({ decide: (asked, talk) => ({ reply: showDraft('confirm', talk, asked) }) }),
  },
}
