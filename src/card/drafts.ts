import { contentOf } from '../coaching/content.ts'
import type { DraftSlots } from '../coaching/drafts.ts'
import type { OwnDraft } from '../coaching/own-draft.ts'
import type { DraftId } from '../interviews/drafts.ts'
import type { Words } from '../locales/index.ts'
import type { Member } from '../people/member.ts'

/** What the student's program makes of a draft, where it does. */
export const ownDraft = (draft: DraftId, { program }: Pick<Member, 'program'>): OwnDraft | undefined =>
  contentOf(program).drafts[draft]

/** A draft as we would write it, or the program has it written. */
export const writtenDraft = (draft: DraftId, slots: DraftSlots, by: Pick<Member, 'program'>, say: Words): string => {
  const own = ownDraft(draft, by)
  return own ? say.drafts.own(draft, own, slots) : say.drafts.written[draft](slots)
}
