import { openForm } from '../../core/form.ts'
import { ref } from '../../core/ref.ts'
import { here, instead, opens, type Reply } from '../../core/reply.ts'
import type { Instant } from '../../core/time.ts'
import { button, buttons, list, paragraph, primary, view } from '../../core/view.ts'
import { whenWords } from '../../core/when.ts'
import type { Change, WhoChange } from '../../interviews/change.ts'
import { type Interview, plannedEnd } from '../../interviews/interview.ts'
import { changed, newContact, unplanned } from '../../interviews/record.ts'
import type { Words } from '../../locales/index.ts'
import { type Member, ownerOf, zoneOf } from '../../people/member.ts'
import { type Flow, step } from '../define.ts'
import { gone, talkStep } from '../talk-step.ts'
import { findWho, nameIn } from '../who.ts'
import { detailsForm, talkForm } from './form.ts'
import { saved, sendSaved } from './saved.ts'

/** How many talks a list of buttons offers. */
const OFFERED = 4

/** The form about a talk as far as it is known; saved before, it opens with what was saved. */
const openTalk = (interview: Interview, by: Member, now: Instant, say: Words): Reply => {
  const end = interview.endedAt ?? plannedEnd(interview)
  const { nextStep } = interview
  return opens(
    openForm(talkForm, say.log.form, ref('log', 'save', interview.id), {
      who: interview.contact.name,
      outcome: interview.outcome ?? 'held',
      ended: end === undefined || end > now ? '' : whenWords(end, zoneOf(by)),
      learned: interview.learned,
      next: nextStep?.words,
    }),
  )
}

const openNew = (who: string, say: Words): Reply =>
  opens(openForm(talkForm, say.log.form, ref('log', 'save'), { who, outcome: 'held' }))

export const log: Flow = {
  name: 'log',
  command: { name: 'ii-log', takes: 'contact', words: (say) => say.log },
  steps: {
    start: step({
      facts: async (read, { by, words }) =>
        words === ''
          ? { interviews: await read.open(ownerOf(by)) }
          : findWho(read, ownerOf(by), words).then(({ contact, interviews }) => ({
              contact,
              interviews: interviews.filter(({ outcome }) => outcome === undefined),
            })),
      decide: (
        { by, words, now, say },
        { contact, interviews }: { contact?: { name: string }; interviews: readonly Interview[] },
      ) => {
        const [first] = interviews
        if (words !== '')
          return {
            reply: first ? openTalk(first, by, now, say) : openNew(contact?.name ?? nameIn(words), say),
          }
        if (!first) return { reply: openNew('', say) }
        return {
          reply: here(
            view(
              paragraph(say.log.which),
              list(interviews.slice(0, OFFERED).map(say.prep.pick)),
              buttons(
                ...interviews
                  .slice(0, OFFERED)
                  .map(({ id, contact: { name } }) => button(ref('log', 'talk', id), name)),
                button(ref('log', 'new'), say.log.someoneElse),
              ),
            ),
          ),
        }
      },
    }),

    new: step({ facts: async () => {}, decide: ({ say }) => ({ reply: openNew('', say) }) }),

    talk: talkStep({
      decide: ({ by, now, say }, interview) => ({ reply: openTalk(interview, by, now, say) }),
    }),

    /** `id` is the talk that the form was opened for; written over with another name, it is a talk of its own. */
    save: step({
      form: { definition: talkForm, words: (say) => say.log.form },
      facts: (read, { by, entry }) => read.with(ownerOf(by), entry.who),
      decide: ({ by, id, form, entry, now, say }, { contact, interviews }) => {
        const { outcome, learned, next: nextStep } = entry
        if (!contact && 'contact' in entry.who) return gone(say)
        const known = interviews.find((interview) => interview.id === id)
        const name = contact?.name ?? ('name' in entry.who ? entry.who.name : '')
        const who: WhoChange = contact ? { contact: contact.id } : { newContact: form, name }
        const interview = known?.id ?? form
        const zone = zoneOf(by)

        if (outcome === 'moved') {
          const plan = {
            do: 'planInterview',
            interview,
            occupation: '',
            aim: '',
            minutes: by.program.policy.minutes,
            zone,
            at: now,
            ...who,
          } as const
          const changes: Change[] = [...(known ? [] : [plan]), { do: 'postpone', interview, learned, nextStep }]
          return {
            changes,
            reply: here(
              view(paragraph(say.log.moved(name)), buttons(primary(ref('prep', 'when', interview), say.log.setTime))),
            ),
          }
        }

        const end = known && plannedEnd(known)
        const endedAt = entry.ended ?? (end !== undefined && end < now ? end : now)
        const change = {
          do: 'logInterview',
          interview,
          outcome,
          endedAt,
          learned,
          nextStep,
          zone,
          at: now,
          ...(!known && { who }),
        } as const
        if (outcome === 'off') return { changes: [change], reply: here(view(paragraph(say.log.off(name)))) }
        const after = known ? changed(known, change) : unplanned(change, contact ?? newContact(form, name))
        return { changes: [change], reply: sendSaved(after, by.program.policy, now, say) }
      },
    }),

    /** One press: it will not happen. */
    off: talkStep({
      decide: ({ by, id, now, say }, interview) => {
        const { learned, nextStep } = interview
        return {
          changes: [
            {
              do: 'logInterview',
              interview: id,
              outcome: 'off',
              endedAt: now,
              learned,
              nextStep,
              zone: zoneOf(by),
              at: now,
            },
          ],
          reply: instead(view(paragraph(say.log.off(interview.contact.name)))),
        }
      },
    }),

    details: talkStep({
      decide: ({ id, say }, interview) => {
        const { referrals, suggestions, contact, aimMet, keptToTime } = interview
        const yesNo = (is?: boolean) => (is === undefined ? '' : is ? 'yes' : 'no')
        const values = {
          referrals: referrals.map(({ name, mayBeNamed }) => (mayBeNamed ? name : `${name} (ask first)`)).join('\n'),
          advice: suggestions.map(({ words }) => words).join('\n'),
          details: contact.details,
          aimMet: yesNo(aimMet),
          keptToTime: yesNo(keptToTime),
        }
        return {
          reply: opens(openForm(detailsForm, say.log.detailsForm, ref('log', 'details-save', id), values)),
        }
      },
    }),

    'details-save': talkStep({
      form: { definition: detailsForm, words: (say) => say.log.detailsForm },
      decide: ({ by, id, form, entry, now, say }, interview) => {
        const yesNo = (chosen?: 'yes' | 'no') => (chosen === undefined ? undefined : chosen === 'yes')
        const change = {
          do: 'describeTalk',
          interview: id,
          // The form's id begins theirs, so that the same submit twice names the same rows.
          referrals: entry.referrals.map((referral, i) => ({ id: `${form}-${i}`, ...referral })),
          suggestions: entry.advice.map((words, i) => ({ id: `${form}-${i}`, words })),
          details: entry.details,
          aimMet: yesNo(entry.aimMet),
          keptToTime: yesNo(entry.keptToTime),
        } as const
        return { changes: [change], reply: instead(saved(changed(interview, change), by.program.policy, now, say)) }
      },
    }),
  },
}
