import { openingOf } from '../../card/card.ts'
import { requestBy } from '../../coaching/drafts.ts'
import { spokenFit, spokenSeconds } from '../../coaching/spoken.ts'
import { openForm } from '../../core/form.ts'
import { ref } from '../../core/ref.ts'
import { opens, type Reply } from '../../core/reply.ts'
import { button, buttons, heading, paragraph, view } from '../../core/view.ts'
import type { Interview } from '../../interviews/interview.ts'
import { changed } from '../../interviews/record.ts'
import type { Words } from '../../locales/index.ts'
import type { Profile } from '../../people/member.ts'
import { askProfile } from '../ask-profile.ts'
import type { Flow } from '../define.ts'
import { draftForm } from '../draft-form.ts'
import { aboutDraft, showDraft } from '../draft-page.ts'
import { jobHints, redrafted, sendDraft } from '../send.ts'
import { talkStep } from '../talk-step.ts'

const showOpening = (interview: Interview, profile: Profile, say: Words): Reply => {
  const words = openingOf(interview, profile, say)
  const seconds = spokenSeconds(words)
  const about = view(
    heading(say.drafting.title.opening(interview.contact.name)),
    paragraph(say.prep.openingFit[spokenFit(seconds)](seconds)),
    jobHints(words, say),
    buttons(button(ref('prep', 'opening-edit', interview.id), say.prep.edit)),
  )
  return sendDraft(about, words, say.prep.draftPointer(interview.contact.name), say)
}

const opening: Flow['steps'] = {
  opening: talkStep({
    decide: ({ by, id, say }, interview) => ({
      reply: by.profile ? showOpening(interview, by.profile, say) : askProfile(by, say, ref('prep', 'opening', id)),
    }),
  }),
  'opening-edit': talkStep({
    decide: ({ by, id, say }, interview) => {
      if (!by.profile) return { reply: askProfile(by, say, ref('prep', 'opening', id)) }
      const values = { words: openingOf(interview, by.profile, say) }
      return { reply: opens(openForm(draftForm, say.prep.openingForm, ref('prep', 'opening-save', id), values)) }
    },
  }),
  'opening-save': talkStep({
    form: { definition: draftForm, words: (say) => say.prep.openingForm },
    decide: ({ by, id, entry, say }, interview) => {
      if (!by.profile) return { reply: askProfile(by, say, ref('prep', 'opening', id)) }
      const change = { do: 'saveDraft', interview: id, draft: 'opening', words: entry.words } as const
      return { changes: [change], reply: redrafted(showOpening(changed(interview, change), by.profile, say), say) }
    },
  }),
}

/** The request in the way that the contact likes (B3); the other ways are beside it. */
const request: Flow['steps'] = {
  request: talkStep({
    decide: (asked, talk) => ({ reply: showDraft(requestBy(talk.contact.way), talk, asked) }),
  }),
  // The button of an earlier version's draft.
  'request-edit': talkStep({
    decide: ({ id }, { contact }) => ({ next: ref('draft', 'edit', aboutDraft(id, requestBy(contact.way))) }),
  }),
}

export const drafts: Flow['steps'] = { ...request, ...opening }
