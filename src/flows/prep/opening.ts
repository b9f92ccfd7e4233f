import { openingOf } from '../../card/card.ts'
import { ownDraft } from '../../card/drafts.ts'
import { typedInto } from '../../coaching/drafts.ts'
import { whyRef } from '../../coaching/moments.ts'
import { ownWords } from '../../coaching/own-words.ts'
import { spokenFit, spokenSeconds, WORDS_A_MINUTE } from '../../coaching/spoken.ts'
import { paragraph as longText, text } from '../../core/fields.ts'
import { openForm } from '../../core/form.ts'
import { ref } from '../../core/ref.ts'
import { instead, opens, type Reply } from '../../core/reply.ts'
import { button, buttons, copy, heading, paragraph, quiet, type View, view } from '../../core/view.ts'
import type { Drafts } from '../../interviews/drafts.ts'
import type { Interview } from '../../interviews/interview.ts'
import { changed } from '../../interviews/record.ts'
import type { Words } from '../../locales/index.ts'
import { type Member, ownerOf, type Profile } from '../../people/member.ts'
import { askProfile } from '../ask-profile.ts'
import type { Asked, Decision, Flow } from '../define.ts'
import { draftForm } from '../draft-form.ts'
import { jobHints, redrafted, send } from '../send.ts'
import { talkStep } from '../talk-step.ts'

const guideForm = {
  who: text({ max: 200 }),
  drew: text({ max: 300 }),
  done: text({ max: 300, optional: true }),
  hope: text({ max: 300 }),
}
const rehearseForm = { words: longText({ max: 1000 }) }

/** `before` is what it was and is no more: the student's own words are given back, to copy. */
const showOpening = (interview: Interview, profile: Profile, by: Member, say: Words, before?: string): Reply => {
  const { id, contact } = interview
  const words = openingOf(interview, profile, by, say)
  const ours = openingOf({ ...interview, drafts: {} }, profile, by, say)
  const seconds = spokenSeconds(words)
  const about = view(
    heading(say.drafting.title.opening(contact.name)),
    paragraph(say.prep.openingFit[spokenFit(seconds)](seconds)),
    quiet(say.prep.pace(WORDS_A_MINUTE)),
    !interview.drafts.opening && ownDraft('opening', by) && quiet(say.content.draftFrom(by.program.name)),
    jobHints(ownWords(words, ours, typedInto(interview)), say),
    buttons(
      button(ref('prep', 'opening-guide', id), say.opening.guide),
      button(ref('prep', 'opening-edit', id), say.prep.edit),
      button(ref('prep', 'rehearse', id), say.opening.rehearse),
      button(whyRef('opening'), say.prep.why),
    ),
  )
  const given = before ? [view(paragraph(say.opening.before)), copy(before)] : []
  return send([about, copy(words), ...given], say.prep.draftPointer(contact.name), say)
}

/** The two that always come (C5), with what the student would say, once they have said it. */
const PROMPTS = ['self', 'offer'] as const
type Prompt = (typeof PROMPTS)[number]

const rehearsal = (talk: string, profile: Profile, say: Words): View =>
  view(
    heading(say.opening.rehearsalTitle),
    paragraph(say.opening.rehearsalHint),
    ...PROMPTS.map((prompt) => {
      const answer = profile[prompt] ?? ''
      return view(
        paragraph(say.opening.prompt[prompt]),
        answer === ''
          ? quiet(say.opening.promptHint[prompt])
          : paragraph(say.opening.answer(answer, spokenSeconds(answer))),
        answer !== '' && jobHints([answer], say),
        buttons(
          button(
            ref('prep', `rehearse-${prompt}`, talk),
            answer === '' ? say.opening.answerIt[prompt] : say.opening.answerAgain[prompt],
          ),
        ),
      )
    }),
    buttons(button(whyRef('rehearse'), say.prep.why)),
  )

/** Whoever has no profile is asked for it first. */
const withProfile = (name: string, decide: (asked: Asked, talk: Interview, profile: Profile) => Decision) =>
  talkStep({
    decide: (asked, talk) => {
      const { by, id, say } = asked
      return by.profile ? decide(asked, talk, by.profile) : { reply: askProfile(by, say, ref('prep', name, id)) }
    },
  })

const answers = (prompt: Prompt): Flow['steps'] => ({
  [`rehearse-${prompt}`]: withProfile(`rehearse-${prompt}`, ({ id, say }, _, profile) => {
    const values = { words: profile[prompt] }
    const form = openForm(
      rehearseForm,
      say.opening.promptForm[prompt],
      ref('prep', `rehearse-${prompt}-save`, id),
      values,
    )
    return { reply: opens(form) }
  }),
  [`rehearse-${prompt}-save`]: talkStep({
    form: { definition: rehearseForm, words: (say) => say.opening.promptForm[prompt] },
    decide: ({ by, id, entry, say }) => {
      if (!by.profile) return { reply: askProfile(by, say, ref('prep', 'rehearse', id)) }
      const profile = { ...by.profile, [prompt]: entry.words }
      return { changes: [{ do: 'saveProfile', profile }], reply: instead(rehearsal(id, profile, say)) }
    },
  }),
})

/** Where there is an opening already, it says that this makes another. */
const guideWords = (drafts: Drafts | undefined, say: Words) =>
  drafts?.opening ? { ...say.opening.guideForm, intro: say.opening.guideAnew } : say.opening.guideForm

/** What one says first (C4), put together step by step or written over; and the two answers to have ready (C5). */
export const opening: Flow['steps'] = {
  opening: withProfile('opening', ({ by, say }, talk, profile) => ({ reply: showOpening(talk, profile, by, say) })),

  'opening-guide': withProfile('opening-guide', ({ id, say }, { aim, drafts, slots }, profile) => {
    const values = { who: say.opening.self(profile), hope: aim, ...slots.guided }
    return { reply: opens(openForm(guideForm, guideWords(drafts, say), ref('prep', 'opening-guide-save', id), values)) }
  }),
  'opening-guide-save': talkStep({
    form: {
      definition: guideForm,
      words: async (say, { by, id, read }) => guideWords((await read.interview(ownerOf(by), id))?.drafts, say),
    },
    decide: ({ by, id, entry, say }, talk) => {
      if (!by.profile) return { reply: askProfile(by, say, ref('prep', 'opening', id)) }
      const words = say.opening.compose({ ...entry, name: talk.contact.name, minutes: talk.minutes })
      const change = { do: 'saveDraft', interview: id, draft: 'opening', words } as const
      const kept = { do: 'fillSlots', interview: id, slots: { guided: entry } } as const
      const before = talk.drafts.opening === words ? undefined : talk.drafts.opening
      const shown = showOpening(changed(talk, change), by.profile, by, say, before)
      return { changes: [change, kept], reply: redrafted(shown, say) }
    },
  }),

  'opening-edit': withProfile('opening', ({ by, id, say }, talk, profile) => {
    const values = { words: openingOf(talk, profile, by, say) }
    return { reply: opens(openForm(draftForm, say.prep.openingForm, ref('prep', 'opening-save', id), values)) }
  }),
  'opening-save': talkStep({
    form: { definition: draftForm, words: (say) => say.prep.openingForm },
    decide: ({ by, id, entry, say }, talk) => {
      if (!by.profile) return { reply: askProfile(by, say, ref('prep', 'opening', id)) }
      const change = { do: 'saveDraft', interview: id, draft: 'opening', words: entry.words } as const
      return { changes: [change], reply: redrafted(showOpening(changed(talk, change), by.profile, by, say), say) }
    },
  }),

  rehearse: withProfile('rehearse', ({ id, say }, _, profile) => ({ reply: instead(rehearsal(id, profile, say)) })),
  ...answers('self'),
  ...answers('offer'),
}
