import { leftOver } from '../../card/questions.ts'
import { openForm } from '../../core/form.ts'
import { ref, startOf } from '../../core/ref.ts'
import { here, instead, opens, type Reply } from '../../core/reply.ts'
import type { Instant } from '../../core/time.ts'
import { button, buttons, heading, paragraph, primary, type View, view } from '../../core/view.ts'
import { duesOf } from '../../interviews/due.ts'
import { type Interview, thanksDue } from '../../interviews/interview.ts'
import { changed } from '../../interviews/record.ts'
import type { Words } from '../../locales/index.ts'
import { type Member, ownerOf, type Profile, zoneOf } from '../../people/member.ts'
import { askProfile } from '../ask-profile.ts'
import { type Flow, step } from '../define.ts'
import { draftForm } from '../draft-form.ts'
import { jobHints, redrafted, sendDraft } from '../send.ts'
import { gone, talkStep } from '../talk-step.ts'
import { findWho, nameIn, whichPerson } from '../who.ts'

/** Longer lists fold: the most urgent are on top. */
const LISTED = 7

const dueOf = ({ endedAt, createdAt }: Interview, by: Member): Instant =>
  thanksDue(endedAt ?? createdAt, by.program.policy.thanksWithin)

/** Who is owed one, with the time left. */
const owedList = (owed: readonly Interview[], by: Member, now: Instant, say: Words): View =>
  view(
    heading(say.thanks.title),
    owed.length === 0 && paragraph(say.thanks.none),
    owed.length === 0 && buttons(button(startOf('log'), say.thanks.logTalk)),
    ...owed
      .slice(0, LISTED)
      .map((interview) =>
        view(
          paragraph(say.thanks.owed(interview.contact.name, dueOf(interview, by), now)),
          buttons(
            button(ref('thanks', 'draft', interview.id), say.thanks.draft),
            button(ref('thanks', 'sent', interview.id), say.thanks.sent),
          ),
        ),
      ),
    owed.length > LISTED && paragraph(say.prep.more(owed.length - LISTED)),
  )

const noteOf = (interview: Interview, profile: Profile, say: Words): string =>
  interview.thanksDraft || say.drafts.thanks({ ...interview, profile, left: leftOver(interview, say) })

/** The note, drawn from what was logged; with nothing logged it asks for one thing to say. */
const showDraft = (interview: Interview, words: string, by: Member, now: Instant, say: Words): Reply => {
  const { id, contact, learned, thanksDraft } = interview
  const bare = learned === '' && thanksDraft === ''
  const about = view(
    heading(say.thanks.draftTitle(contact.name)),
    paragraph(say.thanks.due(dueOf(interview, by), now)),
    bare && paragraph(say.thanks.noSpecific(contact.name)),
    paragraph(say.thanks.draftHint),
    jobHints(words, say),
    buttons(
      bare && primary(ref('log', 'talk', id), say.thanks.addLearned),
      bare ? button(ref('thanks', 'sent', id), say.thanks.sent) : primary(ref('thanks', 'sent', id), say.thanks.sent),
      button(ref('thanks', 'edit', id), say.thanks.edit),
      button(ref('why', 'practice', 'D8'), say.prep.why),
    ),
  )
  return sendDraft(about, words, say.thanks.pointer(contact.name), say)
}

export const thanks: Flow = {
  name: 'thanks',
  command: { name: 'ii-thanks', takes: 'contact', words: (say) => say.thanks },
  steps: {
    start: step({
      facts: async (read, { by, words }) =>
        words === '' ? { owed: await read.owed(ownerOf(by)) } : { found: await findWho(read, ownerOf(by), words) },
      decide: ({ by, words, now, say }, { owed = [], found }) => {
        if (!found) return { reply: here(owedList(owed, by, now, say)) }
        if (found.alike) return { reply: whichPerson(found.alike, 'thanks', say) }
        const held = found.interviews.filter(({ outcome }) => outcome === 'held')
        const open = held.find(({ thankedAt }) => thankedAt === undefined)
        const name = found.contact?.name ?? nameIn(words)
        if (open) return { next: ref('thanks', 'draft', open.id) }
        const [done] = held
        return {
          reply: here(
            done
              ? view(paragraph(say.thanks.done(name)))
              : view(paragraph(say.thanks.notHeld(name)), buttons(button(startOf('log', words), say.thanks.logTalk))),
          ),
        }
      },
    }),

    draft: talkStep({
      decide: ({ by, id, now, say }, interview) => {
        if (!by.profile) return { reply: askProfile(by, say, ref('thanks', 'draft', id)) }
        return { reply: showDraft(interview, noteOf(interview, by.profile, say), by, now, say) }
      },
    }),

    edit: talkStep({
      decide: ({ by, id, say }, interview) => {
        if (!by.profile) return { reply: askProfile(by, say, ref('thanks', 'draft', id)) }
        const values = { words: noteOf(interview, by.profile, say) }
        return { reply: opens(openForm(draftForm, say.thanks.form, ref('thanks', 'edit-save', id), values)) }
      },
    }),

    'edit-save': talkStep({
      form: { definition: draftForm, words: (say) => say.thanks.form },
      decide: ({ by, id, entry: { words }, now, say }, interview) => {
        const change = { do: 'saveDraft', interview: id, draft: 'thanks', words } as const
        return { changes: [change], reply: redrafted(showDraft(changed(interview, change), words, by, now, say), say) }
      },
    }),

    /** What is still owed is shown along with it: the press may have come from a list. */
    sent: step({
      facts: async (read, asked) => ({
        interview: await read.interview(ownerOf(asked.by), asked.id),
        owed: await read.owed(ownerOf(asked.by)),
      }),
      decide: ({ by, id, now, say, typed }, { interview, owed }) => {
        if (!interview) return gone({ say, typed })
        const { name } = interview.contact
        const others = owed.filter((other) => other.id !== id)
        const rest = others.length > 0 && owedList(others, by, now, say)
        if (interview.thankedAt !== undefined) return { reply: instead(view(paragraph(say.thanks.done(name)), rest)) }
        const change = { do: 'markThanked', interview: id, at: now } as const
        const counting = { policy: by.program.policy, zone: zoneOf(by) }
        const isLast = duesOf(changed(interview, change), counting).every(({ what }) => what === 'keep')
        return {
          changes: [change],
          reply: instead(
            view(
              paragraph(say.thanks.marked(name, isLast)),
              buttons(button(ref('thanks', 'undo', id), say.thanks.undo)),
              rest,
            ),
          ),
        }
      },
    }),

    undo: talkStep({
      decide: ({ id, say }, interview) => ({
        changes: [{ do: 'markThanked', interview: id }],
        reply: instead(
          view(
            paragraph(say.thanks.unmarked(interview.contact.name)),
            buttons(button(ref('thanks', 'draft', id), say.thanks.draft)),
          ),
        ),
      }),
    }),
  },
}
