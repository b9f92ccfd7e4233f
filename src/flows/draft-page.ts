import { checklistItems } from '../card/card.ts'
import { ownDraft, writtenDraft } from '../card/drafts.ts'
import { leftOver, notOwnLeftOver } from '../card/questions.ts'
import {
  DRAFT,
  type DraftSlots,
  lacks,
  missingFrom,
  noteTellsOfTalk,
  REQUESTS,
  tellsOfTalk,
  typedInto,
  worthSaying,
} from '../coaching/drafts.ts'
import { ownWords } from '../coaching/own-words.ts'
import { changedSince, planMark } from '../coaching/plan-mark.ts'
import { openForm } from '../core/form.ts'
import { addressIn } from '../core/mail.ts'
import { isReach } from '../core/reach.ts'
import { dateMark, pair, ref } from '../core/ref.ts'
import { instead, opens, type Reply } from '../core/reply.ts'
import { local } from '../core/time.ts'
import { type Block, type Button, button, buttons, heading, paragraph, primary, quiet, view } from '../core/view.ts'
import type { Change } from '../interviews/change.ts'
import type { DraftId } from '../interviews/drafts.ts'
import { type Interview, thanksDue, untold } from '../interviews/interview.ts'
import { quoted } from '../locales/draft-pieces.ts'
import type { Words } from '../locales/index.ts'
import { type Profile, zoneOf } from '../people/member.ts'
import { askProfile } from './ask-profile.ts'
import type { Asked } from './define.ts'
import { coffeeForm, learnedForm, newsForm, phoneForm, sourceForm } from './draft-form.ts'
import { jobHints, sendDraft } from './send.ts'

type Asking = Pick<Asked, 'by' | 'now' | 'say'>

export const aboutDraft = (talk: string, draft: DraftId): string => pair(talk, draft)

const slotsOf = (talk: Interview, profile: Profile, { by, now, say }: Asking): DraftSlots => ({
  ...worthSaying(talk),
  profile,
  zone: zoneOf(by),
  now,
  left: leftOver(talk, by, say),
  ...(by.decision && { decision: by.decision }),
  ...(by.job && { job: by.job }),
})

/** A draft as it stands: what the student made of it, else what we would write. Where something comes first, the reply that says so. */
export const draftWords = (
  draft: DraftId,
  talk: Interview,
  asking: Asking,
): { words: string; slots: DraftSlots } | { first: Reply } => {
  const { by, say } = asking
  const over = comesFirst(draft, talk, asking)
  if (over) return { first: over }
  const then = ref('draft', 'show', aboutDraft(talk.id, draft))
  if (!by.profile) return { first: askProfile(by, say, then) }
  const slots = slotsOf(talk, by.profile, asking)
  const edited = talk.drafts[draft] ?? ''
  if (edited !== '') return { words: edited, slots }
  const [missing] = missingFrom(draft, slots)
  if (missing === 'name') return { first: askProfile(by, say, then) }
  const question = missing && questionFor(missing, draft, talk, say)
  return question ? { first: question } : { words: writtenDraft(draft, slots, by, say), slots }
}

/** What is not to be written yet, or not any more. */
const comesFirst = (draft: DraftId, talk: Interview, { by, now, say }: Asking): Reply | undefined => {
  const { outcome, startsAt, askedAt, contact, thankedAt } = talk
  const over = instead(view(paragraph(say.remind.over)))
  switch (draft) {
    case 'second-note':
    case 'second-call':
      return outcome !== undefined || startsAt !== undefined || askedAt === undefined ? over : undefined
    case 'confirm':
      return outcome !== undefined || startsAt === undefined || startsAt <= now ? over : undefined
    case 'report':
      return contact.referredBy === '' ? over : undefined
    case 'news':
      return untold(talk).length > 0 ? undefined : over
    case 'feeler':
      if (outcome !== 'held' || thankedAt === undefined)
        return instead(
          view(
            paragraph(say.drafting.first.thanks(contact.name)),
            outcome === 'held' && buttons(primary(ref('thanks', 'draft', talk.id), say.log.draftThanks)),
          ),
        )
      return by.decision
        ? undefined
        : instead(
            view(paragraph(say.drafting.first.decision), buttons(primary(ref('decided', 'form'), say.drafting.decide))),
          )
    case 'got-job':
    case 'got-job-lead':
      if (draft === 'got-job-lead' && contact.referredBy === '') return over
      return by.job
        ? undefined
        : instead(
            view(paragraph(say.drafting.first.job), buttons(primary(ref('gotjob', 'form'), say.drafting.tellJob))),
          )
    default:
      return undefined
  }
}

/** What is new, for the draft of that id: with whoever may be asked for more it is what came of the talk. */
export const newsWords = (draft: string, say: Words) =>
  draft === 'feeler' ? say.drafting.progressForm : say.drafting.newsForm

/** The one question that comes before a draft which would have a hole. */
const questionFor = (slot: string, draft: DraftId, talk: Interview, say: Words): Reply | undefined => {
  const to = (step: string) => ref('draft', step, aboutDraft(talk.id, draft))
  switch (slot) {
    case 'source':
      return opens(openForm(sourceForm, say.drafting.sourceForm, to('source-save')))
    case 'phone':
      return opens(openForm(phoneForm, say.drafting.phoneForm, to('phone-save')))
    case 'specific':
    case 'paid':
      return talk.format === 'coffee'
        ? opens(openForm(coffeeForm, say.drafting.coffeeForm, to('coffee-save'), { learned: talk.learned }))
        : opens(openForm(learnedForm, say.drafting.learnedForm, to('learned-save'), { learned: talk.learned }))
    case 'news':
      return opens(openForm(newsForm, newsWords(draft, say), to('news-save')))
    default:
      return undefined
  }
}

/** A draft with what is said about it and what can be done; or what comes first. */
export const showDraft = (draft: DraftId, talk: Interview, asking: Asking): Reply => {
  const { by, now, say } = asking
  const found = draftWords(draft, talk, asking)
  if ('first' in found) return found.first
  const { words, slots } = found
  const { contact } = talk
  const to = DRAFT[draft].toLead ? contact.referredBy : contact.name
  const sent = sentOf(draft, talk, say)
  const isRequest = REQUESTS.some((one) => one === draft)
  // B10: they may have time on the spot. Once there is a date, they have not.
  const isAsking = talk.startsAt === undefined && waysOf(draft) !== undefined
  const unready = checklistItems(talk, by, say).filter(({ done }) => !done).length
  const noTimes = lacks('windows', slots)
  const stale = talk.drafts[draft] ? changedSince(talk.slots.edited?.[draft], talk) : []
  // What the student wrote over takes no more times.
  const takesTimes = DRAFT[draft].may.includes('windows') && talk.format !== 'writing' && !talk.drafts[draft]
  // They are the student's private words, about whoever reads them now.
  const quotesNotes =
    DRAFT[draft].may.includes('learned') && !DRAFT[draft].toLead && !talk.drafts[draft] && slots.learned.trim() !== ''
  const about = view(
    heading(say.drafting.title[draft](to)),
    draft === 'thanks' &&
      paragraph(say.thanks.due(thanksDue(talk.endedAt ?? talk.createdAt, by.program.policy.thanksWithin), now)),
    draft === 'feeler' && paragraph(say.drafting.feeler),
    paragraph(DRAFT[draft].spoken ? say.drafting.spoken : isRequest ? say.drafting.request : say.drafting.note),
    isRequest && paragraph(say.drafting.glad),
    isAsking && unready > 0 && quiet(say.prep.beReady(unready)),
    takesTimes && noTimes && quiet(say.drafting.offerTimesHint),
    takesTimes && isOutsideWork(slots) && quiet(say.drafting.outsideWork),
    !talk.drafts[draft] && ownDraft(draft, by) && quiet(say.content.draftFrom(by.program.name)),
    draft === 'thanks' && !isOfTalk(words, talk, slots, asking) && quiet(say.drafting.nothingSpecific),
    quotesNotes && quiet(say.drafting.asYouWrote(to)),
    stale.length > 0 && quiet(say.drafting.planChanged(stale)),
    jobHints(inOwnWords(draft, words, talk, slots, asking), say, DRAFT[draft].mayAsk),
    mailOf(draft, words, talk, slots, say) ?? reachOf(draft, talk, say),
    buttons(
      sent && primary(sent.ref, sent.label),
      button(ref('draft', 'edit', aboutDraft(talk.id, draft)), say.prep.edit),
      takesTimes &&
        button(
          ref('draft', 'windows', aboutDraft(talk.id, draft)),
          noTimes ? say.drafting.offerTimes : say.drafting.otherTimes,
        ),
      button(ref('why', 'draft', draft), say.prep.why),
    ),
    otherWays(draft, talk, say),
  )
  return sendDraft(about, words, say.drafting.pointer(to), say)
}

/** B9, B11: whether a time that is offered is none to work at where they live, as far as that is known. */
const isOutsideWork = ({ slots: { windows = [] }, now, contact: { zone } }: DraftSlots): boolean =>
  zone !== undefined &&
  windows.some((at) => {
    const { hour, weekday } = local(at, zone)
    return at > now && (hour < 8 || hour >= 18 || weekday > 5)
  })

/** What the student wrote of a draft. A question of the program's or ours that was left over is none of it. */
const inOwnWords = (
  draft: DraftId,
  words: string,
  talk: Interview,
  slots: DraftSlots,
  { by, say }: Asking,
): readonly string[] => {
  const others = notOwnLeftOver(talk, by, say)
  const own = (slots.left ?? []).filter((question) => !others.includes(question))
  const marked = others
    .flatMap((question) => [quoted(question), question])
    .reduce((rest, question) => rest.replaceAll(question, '?'), words)
  return ownWords(marked, writtenDraft(draft, slots, by, say), [...typedInto(slots), ...own])
}

/** A draft in the student's words, and the plan that it was written to; without words, ours is back. */
export const savedDraft = (draft: DraftId, words: string, talk: Interview): readonly Change[] => [
  { do: 'saveDraft', interview: talk.id, draft, words },
  { do: 'fillSlots', interview: talk.id, slots: { edited: { ...talk.slots.edited, [draft]: planMark(talk) } } },
]

/** D9: whether a thank-you says something that only this talk can have brought. */
const isOfTalk = (words: string, { drafts }: Interview, slots: DraftSlots, { by, say }: Asking): boolean => {
  if (!drafts.thanks) return tellsOfTalk(slots)
  const plain = writtenDraft('thanks', { ...slots, learned: '', suggestions: [], referrals: [], left: [] }, by, say)
  return noteTellsOfTalk(words, plain, slots)
}

/** What tells us that it was sent; nothing where that is known, or where nothing follows from it. */
const sentOf = (draft: DraftId, talk: Interview, say: Words): Button | undefined => {
  const { id, outcome, startsAt, askedAt, askAgainOn, thankedAt } = talk
  const isOpen = outcome === undefined && startsAt === undefined
  switch (draft) {
    case 'request-email':
    case 'request-call':
    case 'request-voicemail':
    case 'request-message':
      // What follows from the request begins with its having been sent.
      return isOpen && askedAt === undefined ? button(ref('prep', 'asked', id), say.prep.iAsked) : undefined
    // After a while that was agreed on, it is asked anew.
    case 'second-note':
      return button(ref('prep', askAgainOn === undefined ? 'tried' : 'asked', id), say.remind.wrote)
    case 'second-call':
      return button(ref('prep', askAgainOn === undefined ? 'tried' : 'asked', id), say.prep.iCalled)
    case 'opening':
      return undefined
    case 'confirm':
      return button(ref('remind', 'confirmed', pair(id, dateMark(startsAt ?? 0))), say.remind.confirmButton)
    case 'thanks':
      return thankedAt === undefined ? button(ref('thanks', 'sent', id), say.thanks.sent) : undefined
    case 'report':
      return button(ref('promise', 'reported', id), say.remind.told)
    case 'news':
    case 'keep':
    case 'feeler':
      return button(ref('promise', 'contacted', id), say.remind.wrote)
    case 'got-job':
      return button(ref('gotjob', 'told', pair(id, 'contact')), say.drafting.told)
    case 'got-job-lead':
      return button(ref('gotjob', 'told', pair(id, 'lead')), say.drafting.told)
    default:
      return draft satisfies never
  }
}

const SECONDS = ['second-note', 'second-call'] as const

/** All ways in which the same can be asked; nothing where a draft asks for no talk. */
const waysOf = (draft: DraftId): readonly (typeof REQUESTS | typeof SECONDS)[number][] | undefined =>
  [REQUESTS, SECONDS].find((all: readonly DraftId[]) => all.includes(draft))

/** B3, B2: the same in the other ways. */
const otherWays = (draft: DraftId, talk: Interview, say: Words): Block | undefined => {
  const ways = waysOf(draft)
  return (
    ways &&
    buttons(
      ...ways
        .filter((one) => one !== draft)
        .map((one) => button(ref('draft', 'show', aboutDraft(talk.id, one)), say.drafting.ways[one])),
    )
  )
}

/** How whoever a draft goes to is reached, as the student wrote it. */
export const detailsFor = (draft: DraftId, { contact, leadDetails = '' }: Interview): string =>
  DRAFT[draft].toLead ? leadDetails : contact.details

/** An e-mail of it, where their address is known. */
const mailOf = (draft: DraftId, words: string, talk: Interview, slots: DraftSlots, say: Words): Block | undefined => {
  const to = DRAFT[draft].spoken ? undefined : addressIn(detailsFor(draft, talk))
  if (to === undefined) return undefined
  const { SUBJECT, subjects, written } = say.drafts
  const [line = '', own] = SUBJECT.exec(words) ?? []
  // A request in other words than ours is about the same.
  const subject = own ?? subjects[draft] ?? SUBJECT.exec(written['request-email'](slots))?.[1] ?? ''
  return { kind: 'mail', label: say.drafting.mail(to), to, subject, body: words.slice(line.length) }
}

/** Asks how they are reached, where that is not known and the draft is meant for them. */
const reachOf = (draft: DraftId, talk: Interview, say: Words): Block | undefined => {
  const details = detailsFor(draft, talk)
  const isKnown = DRAFT[draft].spoken ? isReach(details) : addressIn(details) !== undefined
  return isKnown || draft === 'opening'
    ? undefined
    : buttons(button(ref('draft', 'reach', aboutDraft(talk.id, draft)), say.drafting.addReach))
}
