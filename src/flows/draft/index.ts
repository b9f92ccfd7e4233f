import { DRAFT } from '../../coaching/drafts.ts'
import { type Entry, type FormDefinition, openForm } from '../../core/form.ts'
import { ref, unpair } from '../../core/ref.ts'
import { opens, type Reply } from '../../core/reply.ts'
import { whenWords } from '../../core/when.ts'
import type { Change } from '../../interviews/change.ts'
import { DRAFTS, type DraftId } from '../../interviews/drafts.ts'
import type { Interview } from '../../interviews/interview.ts'
import { changed } from '../../interviews/record.ts'
import { ownerOf, zoneOf } from '../../people/member.ts'
import { type Asked, type Decision, type Flow, type StepForm, step } from '../define.ts'
import {
  coffeeForm,
  draftForm,
  learnedForm,
  newsForm,
  phoneForm,
  reachForm,
  sourceForm,
  windowsForm,
} from '../draft-form.ts'
import { detailsFor, draftWords, newsWords, savedDraft, showDraft } from '../draft-page.ts'
import { redrafted } from '../send.ts'
import { gone } from '../talk-step.ts'

/** A step about one draft of one talk of the person's own: `id` is the talk's and the draft's. */
// biome-ignore lint/complexity/noBannedTypes: a step without a form has an empty entry
const draftStep = <D extends FormDefinition = {}>({
  form,
  decide,
}: {
  form?: StepForm<D>
  decide: (asked: Asked & { entry: Entry<D>; talk: string; draft: DraftId }, talk: Interview) => Decision
}) =>
  step<Interview | undefined, D>({
    form,
    facts: (read, { by, id }) => read.interview(ownerOf(by), unpair(id)[0]),
    decide: (asked, found) => {
      const [talk, named] = unpair(asked.id)
      const draft = DRAFTS.find((one) => one === named)
      return found && draft ? decide({ ...asked, talk, draft }, found) : gone(asked)
    },
  })

/** After the question that came first: the draft. What had the button that led to it, such as the card, stays. */
const thenShow = (
  changes: readonly Change[],
  talk: Interview,
  { draft, ...asked }: Asked & { draft: DraftId },
): Decision => ({ changes, reply: showDraft(draft, changes.reduce(changed, talk), asked) })

/** The draft with its changes, in place of the one before. */
const redraft = (changes: readonly Change[], talk: Interview, { draft, ...asked }: Asked & { draft: DraftId }): Reply =>
  redrafted(showDraft(draft, changes.reduce(changed, talk), asked), asked.say)

/** Every draft, shown, edited and asked about in the same way. */
export const draft: Flow = {
  name: 'draft',
  steps: {
    show: draftStep({ decide: ({ draft, ...asked }, talk) => ({ reply: showDraft(draft, talk, asked) }) }),

    edit: draftStep({
      decide: ({ id, draft, ...asked }, talk) => {
        const found = draftWords(draft, talk, asked)
        if ('first' in found) return { reply: found.first }
        return {
          reply: opens(openForm(draftForm, asked.say.drafting.form, ref('draft', 'save', id), { words: found.words })),
        }
      },
    }),
    save: draftStep({
      form: { definition: draftForm, words: (say) => say.drafting.form },
      decide: (asked, talk) => {
        const changes = savedDraft(asked.draft, asked.entry.words, talk)
        return { changes, reply: redraft(changes, talk, asked) }
      },
    }),

    reach: draftStep({
      decide: ({ id, draft, say }, talk) => {
        const details = detailsFor(draft, talk)
        return {
          reply: opens(openForm(reachForm, say.drafting.reachForm, ref('draft', 'reach-save', id), { details })),
        }
      },
    }),
    'reach-save': draftStep({
      form: { definition: reachForm, words: (say) => say.drafting.reachForm },
      decide: (asked, talk) => {
        const it = { interview: asked.talk, ...asked.entry }
        const lead = { lead: talk.contact.referredBy, newContact: asked.form, at: asked.now }
        const changes: readonly Change[] = [
          DRAFT[asked.draft].toLead ? { do: 'noteLeadReach', ...it, ...lead } : { do: 'noteReach', ...it },
        ]
        return { changes, reply: redraft(changes, talk, asked) }
      },
    }),

    'source-save': draftStep({
      form: { definition: sourceForm, words: (say) => say.drafting.sourceForm },
      decide: (asked, talk) => {
        const { referredBy, found } = asked.entry
        if (referredBy === '' && found === undefined) return { problems: { referredBy: 'required' } }
        const source = referredBy === '' ? { referredBy, ...(found && { found }) } : { referredBy }
        return thenShow([{ do: 'sayFound', interview: asked.talk, ...source }], talk, asked)
      },
    }),
    'phone-save': draftStep({
      form: { definition: phoneForm, words: (say) => say.drafting.phoneForm },
      decide: (asked, talk) => {
        if (!asked.by.profile) return thenShow([], talk, asked)
        const profile = { ...asked.by.profile, phone: asked.entry.phone }
        return thenShow([{ do: 'saveProfile', profile }], talk, { ...asked, by: { ...asked.by, profile } })
      },
    }),
    /** D9: kept in the log as well. */
    'learned-save': draftStep({
      form: { definition: learnedForm, words: (say) => say.drafting.learnedForm },
      decide: (asked, talk) =>
        thenShow(
          [
            { do: 'noteLearned', interview: asked.talk, learned: asked.entry.learned },
            { do: 'fillSlots', interview: asked.talk, slots: { remembered: true } },
          ],
          talk,
          asked,
        ),
    }),
    'coffee-save': draftStep({
      form: { definition: coffeeForm, words: (say) => say.drafting.coffeeForm },
      decide: (asked, talk) => {
        const { learned, paid } = asked.entry
        if (learned === '' && talk.suggestions.length + talk.referrals.length === 0)
          return { problems: { learned: 'required' } }
        const interview = asked.talk
        const note = { do: 'noteLearned', interview, learned } as const
        return thenShow(
          [note, { do: 'fillSlots', interview, slots: { paid: paid === 'yes', remembered: true } }],
          talk,
          asked,
        )
      },
    }),
    'news-save': draftStep({
      form: { definition: newsForm, words: (say, { id }) => newsWords(unpair(id)[1], say) },
      decide: (asked, talk) =>
        thenShow([{ do: 'fillSlots', interview: asked.talk, slots: { news: asked.entry.news } }], talk, asked),
    }),

    windows: draftStep({
      decide: ({ id, by, now, say }, { slots, contact }) => {
        const ahead = (slots.windows ?? []).filter((at) => at > now)
        const [first, second, third] = ahead.map((at) => whenWords(at, zoneOf(by), by.language))
        const values = { first, second, third, zone: contact.zone }
        return {
          reply: opens(openForm(windowsForm, say.drafting.windowsForm, ref('draft', 'windows-save', id), values)),
        }
      },
    }),
    'windows-save': draftStep({
      form: { definition: windowsForm, words: (say) => say.drafting.windowsForm },
      decide: (asked, talk) => {
        const { first, second, third, zone } = asked.entry
        const offered = [...new Set([first, second, third])].filter((at) => at !== undefined).sort((a, b) => a - b)
        const { talk: interview } = asked
        const changes: readonly Change[] = [
          { do: 'fillSlots', interview, slots: { windows: offered } },
          ...(offered.length > 1 ? [{ do: 'tick', interview, items: { windows: true } } as const] : []),
          ...(zone === talk.contact.zone ? [] : [{ do: 'placeContact', interview, ...(zone && { zone }) } as const]),
        ]
        return { changes, reply: redraft(changes, talk, asked) }
      },
    }),
  },
}
