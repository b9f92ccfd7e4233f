import { ref, startOf } from '../../core/ref.ts'
import { here, instead } from '../../core/reply.ts'
import type { Instant } from '../../core/time.ts'
import { button, buttons, heading, paragraph, type View, view } from '../../core/view.ts'
import { duesOf } from '../../interviews/due.ts'
import { type Interview, thanksDue } from '../../interviews/interview.ts'
import { changed } from '../../interviews/record.ts'
import type { Words } from '../../locales/index.ts'
import { type Member, ownerOf, zoneOf } from '../../people/member.ts'
import { type Flow, step } from '../define.ts'
import { aboutDraft, showDraft } from '../draft-page.ts'
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

    draft: talkStep({ decide: (asked, talk) => ({ reply: showDraft('thanks', talk, asked) }) }),

    // The button of an earlier version's draft.
    edit: talkStep({ decide: ({ id }) => ({ next: ref('draft', 'edit', aboutDraft(id, 'thanks')) }) }),

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
