import { card } from '../../card/card.ts'
import { carriedOver } from '../../card/questions.ts'
import { type Form, openForm } from '../../core/form.ts'
import { ref } from '../../core/ref.ts'
import { goesOn, here, instead, opens, type Reply } from '../../core/reply.ts'
import { join } from '../../core/text.ts'
import { button, buttons, list, paragraph, type View, view } from '../../core/view.ts'
import { whenWords } from '../../core/when.ts'
import { arrangementOf } from '../../interviews/arrangement.ts'
import type { Change } from '../../interviews/change.ts'
import type { Contact, Interview } from '../../interviews/interview.ts'
import { clearAfter, type Explored } from '../../interviews/perspective.ts'
import { changed, newContact, planned } from '../../interviews/record.ts'
import type { Words } from '../../locales/index.ts'
import { type Member, ownerOf, zoneOf } from '../../people/member.ts'
import { type Asked, type Decision, type Flow, step } from '../define.ts'
import { gatekeeperHint, type Hint } from '../hint.ts'
import { aimHints } from '../send.ts'
import { gone, talkStep } from '../talk-step.ts'
import { withJobs, withUsed } from '../used-words.ts'
import { type OpenTalks, openTalks, whichTalk } from '../which-talk.ts'
import { nameIn, whichPerson } from '../who.ts'
import { answers } from './answers.ts'
import { drafts } from './drafts.ts'
import { detailsForm, planForm, talkForm, whenForm } from './form.ts'
import { opening } from './opening.ts'
import { questions } from './questions.ts'
import { sendCard, sendSavedCard, withCard } from './send-card.ts'

const openTalkForm = (
  by: Member,
  say: Words,
  { who = '', contact, used }: { who?: string; contact?: Contact; used: readonly string[] },
): Reply => {
  const words = withUsed(say.prep.form, 'occupation', used, say.reflect.used)
  return opens(
    openForm(talkForm, words, ref('prep', 'save'), {
      who: contact?.name ?? who,
      occupation: contact?.occupation,
      minutes: String(by.program.policy.minutes),
    }),
  )
}

const detailsPage = ({ id, contact, format, place, travelMinutes }: Interview, say: Words): Form =>
  openForm(detailsForm, say.prep.detailsForm, ref('prep', 'details-save', id), {
    organisation: contact.organisation,
    format,
    place: travelMinutes === undefined ? place : [place, `${travelMinutes} min`].filter(Boolean).join(', '),
    referredBy: contact.referredBy,
    way: contact.way,
  })

/** There is a talk with them that is not logged yet: that one, or truly another? */
const openAlready = ({ id, contact, startsAt }: Interview, say: Words): View =>
  view(
    paragraph(say.prep.openAlready(contact.name)),
    list([say.prep.pick({ contact, startsAt })]),
    buttons(button(ref('prep', 'card', id), say.prep.showOpen), button(ref('prep', 'plan', id), say.prep.changePlan)),
    paragraph(say.prep.anotherOne),
  )

/** Asked from a private note in a channel, or as the page of a form, the card belongs in the direct message all the same. */
const cardAfter = (interview: Interview, change: Change, asked: Asked, hints: readonly Hint[] = []): Decision =>
  asked.at.direct
    ? withCard(interview, change, asked, hints)
    : { changes: [change], reply: sendSavedCard(changed(interview, change), asked.by, asked.say, hints) }

/** A talk to come, with what earlier ones in its occupation left clear. */
const after = (talk: Interview, heard: readonly Explored[]): Interview => {
  const clearBefore = clearAfter(heard, talk.contact.occupation)
  return { ...talk, clearBefore: clearBefore.length > 0 ? clearBefore : undefined }
}

export const prep: Flow = {
  name: 'prep',
  command: { name: 'ii-prep', takes: 'contact', words: (say) => say.prep },
  steps: {
    start: step({
      facts: async (read, asked) => {
        const [found, used] = await Promise.all([openTalks(read, asked), read.occupations(ownerOf(asked.by))])
        return { ...found, used }
      },
      decide: ({ by, words, say }, { contact, talks, alike, used = [] }: OpenTalks & { used?: readonly string[] }) => {
        if (alike) return { reply: whichPerson(alike, 'prep', say, button(ref('prep', 'new'), say.prep.someoneNew)) }
        const [first] = talks
        if (!first) return { reply: openTalkForm(by, say, { who: nameIn(words), contact, used }) }
        if (words !== '') return { reply: sendCard(first, by, say) }
        const other = button(ref('prep', 'new'), say.prep.someoneNew)
        const to = (id: string) => ref('prep', 'card', id)
        return { reply: whichTalk(talks, { title: say.prep.which, to, other }, say) }
      },
    }),

    new: step({
      facts: (read, { by }) => read.occupations(ownerOf(by)),
      decide: ({ by, say }, used) => ({ reply: openTalkForm(by, say, { used }) }),
    }),

    save: step({
      form: { definition: talkForm, words: withJobs((say) => say.prep.form, 'occupation') },
      facts: async (read, { by, entry }) => {
        const [known, heard] = await Promise.all([read.with(ownerOf(by), entry.who), read.explored(ownerOf(by))])
        return { ...known, heard }
      },
      decide: ({ by, entry, form, now, say, typed }, { contact, interviews, referredBy, heard }) => {
        const { who, occupation, aim, minutes, when } = entry
        if (!contact && 'contact' in who) return gone({ say, typed })
        const typedName = 'name' in who ? who.name : ''
        const change = {
          do: 'planInterview',
          interview: form,
          occupation,
          aim,
          minutes,
          zone: zoneOf(by),
          startsAt: when,
          at: now,
          ...(contact
            ? { contact: contact.id }
            : { newContact: form, name: typedName, ...(referredBy && { referredBy }) }),
        } as const
        const carried = carriedOver(form, interviews, by)
        const plan = planned(change, contact ?? newContact(form, typedName, referredBy))
        const interview = carried.reduce(changed, after(plan, heard))
        const open = interviews.find(({ outcome }) => outcome === undefined)
        const over = arrangementOf(interview.questions).again ?? []
        const again: readonly Hint[] = over.length > 0 ? [{ words: say.card.again(over.length), practice: 'C10' }] : []
        const hints = [...gatekeeperHint(occupation, say), ...again, ...aimHints(aim, say)]
        const intro = join([say.prep.pageIntro(interview.contact.name), ...hints.map(({ words }) => words)], ' ')
        const page = { ...detailsPage(interview, say), progress: say.prep.secondPage, intro }
        const saved = sendSavedCard(interview, by, say, hints)
        return {
          // Perhaps it is meant to be the one that there is.
          ...(open && { preview: openAlready(open, say) }),
          changes: [change, ...carried],
          reply: goesOn(page, ref('prep', 'saved', form), saved),
        }
      },
    }),

    card: talkStep({
      decide: ({ by, say }, interview) => ({ reply: sendCard(interview, by, say) }),
    }),

    /** The card in its place, with all that can be done. */
    more: talkStep({
      decide: ({ by, say }, interview) => ({ reply: instead(card(interview, by, say, true)) }),
    }),

    saved: talkStep({
      decide: ({ by, say }, interview) => ({ reply: sendSavedCard(interview, by, say) }),
    }),

    tick: talkStep({
      decide: (asked, interview) => withCard(interview, { do: 'tick', interview: asked.id, items: asked.items }, asked),
    }),

    when: talkStep({
      decide: ({ by, id, say }, interview) => {
        const values = {
          when: interview.startsAt === undefined ? '' : whenWords(interview.startsAt, zoneOf(by), by.language),
        }
        return {
          reply: opens(openForm(whenForm, say.prep.whenForm, ref('prep', 'when-save', id), values)),
        }
      },
    }),

    'when-save': talkStep({
      form: { definition: whenForm, words: (say) => say.prep.whenForm },
      decide: (asked, interview) => {
        const { id, by, entry, say } = asked
        if (interview.outcome !== undefined)
          return { reply: here(view(paragraph(say.prep.alreadyLogged(interview.contact.name)))) }
        const startsAt = entry.when ?? asked.now
        const change = { do: 'scheduleInterview', interview: id, startsAt, zone: zoneOf(by) } as const
        return cardAfter(interview, change, asked)
      },
    }),

    plan: step<{ talk: Interview | undefined; used: readonly string[] }>({
      facts: async (read, { by, id }) => {
        const [talk, used] = await Promise.all([read.interview(ownerOf(by), id), read.occupations(ownerOf(by))])
        return { talk, used }
      },
      decide: (asked, { talk, used }) => {
        const { id, say } = asked
        if (!talk) return gone(asked)
        const words = withUsed(say.prep.planForm, 'occupation', used, say.reflect.used)
        const values = { occupation: talk.contact.occupation, aim: talk.aim, minutes: String(talk.minutes) }
        return { reply: opens(openForm(planForm, words, ref('prep', 'plan-save', id), values)) }
      },
    }),

    'plan-save': step({
      form: { definition: planForm, words: withJobs((say) => say.prep.planForm, 'occupation') },
      facts: async (read, { by, id }) => {
        const [talk, heard] = await Promise.all([read.interview(ownerOf(by), id), read.explored(ownerOf(by))])
        return { talk, heard }
      },
      decide: (asked, { talk, heard }) => {
        if (!talk) return gone(asked)
        const change = { do: 'correctPlan', interview: asked.id, ...asked.entry } as const
        const occupied = after({ ...talk, contact: { ...talk.contact, occupation: change.occupation } }, heard)
        return cardAfter(occupied, change, asked, aimHints(asked.entry.aim, asked.say))
      },
    }),

    details: talkStep({ decide: ({ say }, interview) => ({ reply: opens(detailsPage(interview, say)) }) }),

    'details-save': talkStep({
      form: { definition: detailsForm, words: (say) => say.prep.detailsForm },
      decide: (asked, interview) => {
        const { place, ...rest } = asked.entry
        return cardAfter(interview, { do: 'describeInterview', interview: asked.id, ...rest, ...place }, asked)
      },
    }),

    ...questions,
    ...answers,
    ...drafts,
    ...opening,
  },
}
