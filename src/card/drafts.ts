import { contentOf, inLanguage } from '../coaching/content.ts'
import type { DraftSlots } from '../coaching/drafts.ts'
import type { OwnDraft } from '../coaching/own-draft.ts'
import { isEmpty } from '../coaching/specific/index.ts'
import type { DraftId } from '../interviews/drafts.ts'
import { readIn, type Words } from '../locales/index.ts'
import type { Member } from '../people/member.ts'

/** What the student's program makes of a draft in the student's language, where it does: a draft is in one language only. */
export const ownDraft = (
  draft: DraftId,
  { program, language }: Pick<Member, 'program' | 'language'>,
): OwnDraft | undefined => inLanguage(contentOf(program).drafts[draft] ?? [], readIn(language))

/** A draft as we would write it, or the program has it written. */
export const writtenDraft = (
  draft: DraftId,
  known: DraftSlots,
  by: Pick<Member, 'program' | 'language'>,
  say: Words,
): string => {
  const { profile } = known
  // "None", where the form asks what one is curious about, is nothing to tell a stranger.
  const slots = isEmpty(profile.interests) ? { ...known, profile: { ...profile, interests: '' } } : known
  const own = ownDraft(draft, by)
  return own ? say.drafts.own(draft, own, slots) : say.drafts.written[draft](slots)
}
