import { choice, name, text } from '../core/fields.ts'
import { openForm } from '../core/form.ts'
import { ref } from '../core/ref.ts'
import { opens, type Reply } from '../core/reply.ts'
import type { Words } from '../locales/index.ts'
import { type Member, STAGES } from '../people/member.ts'

export const profileForm = {
  name: name(),
  school: text({ max: 100 }),
  stage: choice(STAGES),
  field: text({ max: 100 }),
  interests: text({ max: 150, optional: true }),
}

/** The profile's form; once it is saved, `then` is the step to go on with. Any flow whose draft needs a profile asks so. */
export const askProfile = ({ profile, name }: Member, say: Words, then = ''): Reply =>
  opens(openForm(profileForm, say.profile.form, ref('profile', 'save', then), profile ?? { name }))
