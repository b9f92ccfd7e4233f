import { instead } from '../../core/reply.ts'
import { paragraph, view } from '../../core/view.ts'
import { askProfile, profileForm } from '../ask-profile.ts'
import { type Flow, nothing, step } from '../define.ts'

export const profile: Flow = {
  name: 'profile',
  steps: {
    open: step({ facts: nothing, decide: ({ by, say }) => ({ reply: askProfile(by, say) }) }),

    /** `id` is the step that asked for the profile, if one did. */
    save: step({
      form: { definition: profileForm, words: (say) => say.profile.form },
      facts: nothing,
      // What the form does not ask for stays.
      decide: ({ by, id, entry, say }) => ({
        changes: [{ do: 'saveProfile', profile: { ...by.profile, ...entry } }],
        ...(id === '' ? { reply: instead(view(paragraph(say.profile.saved))) } : { next: id }),
      }),
    }),
  },
}
