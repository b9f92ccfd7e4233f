import { openingOf } from '../../card/card.ts'
import { spokenFit, spokenSeconds } from '../../coaching/spoken.ts'
import { openForm } from '../../core/form.ts'
import { ref } from '../../core/ref.ts'
import { instead, opens, type Reply } from '../../core/reply.ts'
import { button, buttons, heading, paragraph, primary, view } from '../../core/view.ts'
import type { Interview } from '../../interviews/interview.ts'
import { changed } from '../../interviews/record.ts'
import type { Words } from '../../locales/index.ts'
import type { Profile } from '../../people/member.ts'
import { askProfile } from '../ask-profile.ts'
import type { Flow } from '../define.ts'
import { draftForm } from '../draft-form.ts'
import { jobHints, redrafted, sendDraft } from '../send.ts'
import { talkStep } from '../talk-step.ts'
import { referrerForm } from './form.ts'

/** What the student made of it, else what we would write. */
const requestOf = (interview: Interview, profile: Profile, say: Words): string =>
  interview.requestDraft || say.drafts.request({ ...interview, profile })

const showRequest = (interview: Interview, profile: Profile, say: Words): Reply => {
  const words = requestOf(interview, profile, say)
  const { outcome, startsAt, askedAt } = interview
  const toSend = outcome === undefined && startsAt === undefined && askedAt === undefined
  const unnamed = interview.contact.referredBy === '' && interview.requestDraft === ''
  const about = view(
    heading(say.prep.requestTitle(interview.contact.name)),
    paragraph(say.prep.requestHint),
    // B5: say who gave you the name, always.
    unnamed && paragraph(say.prep.noReferrer),
    jobHints(words, say),
    buttons(
      // What follows from the request begins with its having been sent.
      toSend && primary(ref('prep', 'asked', interview.id), say.prep.iAsked),
      button(ref('prep', 'request-edit', interview.id), say.prep.edit),
      unnamed && button(ref('prep', 'referrer', interview.id), say.prep.addReferrer),
    ),
  )
  return sendDraft(about, words, say.prep.draftPointer(interview.contact.name), say)
}

const showOpening = (interview: Interview, profile: Profile, say: Words): Reply => {
  const words = openingOf(interview, profile, say)
  const seconds = spokenSeconds(words)
  const about = view(
    heading(say.prep.openingTitle(interview.contact.name)),
    paragraph(say.prep.openingFit[spokenFit(seconds)](seconds)),
    jobHints(words, say),
    buttons(button(ref('prep', 'opening-edit', interview.id), say.prep.edit)),
  )
  return sendDraft(about, words, say.prep.draftPointer(interview.contact.name), say)
}

/** The steps about one draft: show it, edit it, keep what was edited. */
const stepsFor = (
  draft: 'request' | 'opening',
  { words, show }: { words: typeof requestOf; show: typeof showRequest },
): Flow['steps'] => {
  const formWords = (say: Words) => say.prep[`${draft}Form`]
  return {
    [draft]: talkStep({
      decide: ({ by, id, say }, interview) => {
        return { reply: by.profile ? show(interview, by.profile, say) : askProfile(by, say, ref('prep', draft, id)) }
      },
    }),
    [`${draft}-edit`]: talkStep({
      decide: ({ by, id, say }, interview) => {
        if (!by.profile) return { reply: askProfile(by, say, ref('prep', draft, id)) }
        const values = { words: words(interview, by.profile, say) }
        return {
          reply: opens(openForm(draftForm, formWords(say), ref('prep', `${draft}-save`, id), values)),
        }
      },
    }),
    [`${draft}-save`]: talkStep({
      form: { definition: draftForm, words: formWords },
      decide: ({ by, id, entry, say }, interview) => {
        if (!by.profile) return { reply: askProfile(by, say, ref('prep', draft, id)) }
        const change = { do: 'saveDraft', interview: id, draft, words: entry.words } as const
        return { changes: [change], reply: redrafted(show(changed(interview, change), by.profile, say), say) }
      },
    }),
  }
}

/** B5: the name that the request will not leave out; then the request again, with it. */
const referrer: Flow['steps'] = {
  referrer: talkStep({
    decide: ({ id, say }) => ({
      reply: opens(openForm(referrerForm, say.prep.referrerForm, ref('prep', 'referrer-save', id))),
    }),
  }),
  'referrer-save': talkStep({
    form: { definition: referrerForm, words: (say) => say.prep.referrerForm },
    decide: ({ by, id, entry: { referredBy }, say }, interview) => {
      const { contact, format, place, travelMinutes } = interview
      const { organisation, way } = contact
      const change = {
        do: 'describeInterview',
        interview: id,
        organisation,
        format,
        place,
        travelMinutes,
        referredBy,
        way,
      } as const
      const after = changed(interview, change)
      return {
        changes: [change],
        reply: by.profile
          ? redrafted(showRequest(after, by.profile, say), say)
          : instead(view(paragraph(say.prep.referred(referredBy)))),
      }
    },
  }),
}

export const drafts: Flow['steps'] = {
  ...referrer,
  ...stepsFor('request', { words: requestOf, show: showRequest }),
  ...stepsFor('opening', { words: openingOf, show: showOpening }),
}
