import { requestBy } from '../../coaching/drafts.ts'
import { ref } from '../../core/ref.ts'
import type { Flow } from '../define.ts'
import { aboutDraft, showDraft } from '../draft-page.ts'
import { talkStep } from '../talk-step.ts'

/** The request in the way that the contact likes (B3); the other ways are beside it. */
export const drafts: Flow['steps'] = {
  request: talkStep({
    decide: (asked, talk) => ({ reply: showDraft(requestBy(talk.contact.way), talk, asked) }),
  }),
  // The button of an earlier version's draft.
  'request-edit': talkStep({
    decide: ({ id }, { contact }) => ({ next: ref('draft', 'edit', aboutDraft(id, requestBy(contact.way))) }),
  }),
}
