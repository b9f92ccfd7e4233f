import type { Entry, FormDefinition } from '../core/form.ts'
import { here } from '../core/reply.ts'
import { text } from '../core/text.ts'
import { paragraph, view } from '../core/view.ts'
import type { Interview } from '../interviews/interview.ts'
import { ownerOf } from '../people/member.ts'
import { type Asked, type Decision, type StepForm, step } from './define.ts'

/** A talk that is not there, or somebody else's. What was typed about it is given back. */
export const gone = ({ say, typed }: Pick<Asked, 'say' | 'typed'>): Decision => ({
  reply: here(
    view(
      paragraph(say.trouble.gone),
      typed.length > 0 && paragraph(say.trouble.youWrote),
      ...typed.map((words) => paragraph(text`${words}`)),
    ),
  ),
})

/** A step about one talk of the person's own, which the ref's id names. */
// biome-ignore lint/complexity/noBannedTypes: a step without a form has an empty entry
export const talkStep = <D extends FormDefinition = {}>({
  form,
  decide,
}: {
  form?: StepForm<D>
  decide: (asked: Asked & { entry: Entry<D> }, talk: Interview) => Decision
}) =>
  step<Interview | undefined, D>({
    form,
    facts: (read, { by, id }) => read.interview(ownerOf(by), id),
    decide: (asked, talk) => (talk ? decide(asked, talk) : gone(asked)),
  })

/** The same, for a form in which an occupation is typed: it offers those used already. */
export const namingStep = (decide: (asked: Asked, talk: Interview, used: readonly string[]) => Decision) =>
  step({
    facts: async (read, { by, id }) => {
      const owner = ownerOf(by)
      const [talk, used] = await Promise.all([read.interview(owner, id), read.occupations(owner)])
      return { talk, used }
    },
    decide: (asked, { talk, used }) => (talk ? decide(asked, talk, used) : gone(asked)),
  })
