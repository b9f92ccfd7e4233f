import type { Form } from '../core/form.ts'
import { ref, startOf } from '../core/ref.ts'
import type { Reply } from '../core/reply.ts'
import { strong, type Text, text } from '../core/text.ts'
import { button, buttons, list, paragraph, primary, type View, view } from '../core/view.ts'
import type { Words } from '../locales/index.ts'

/** What was typed, each answer a paragraph of its own, so that it can be copied. */
const givenBack = (typed: readonly string[]): View => view(...typed.map((words) => paragraph(text`${words}`)))

/** A button whose flow, step or thing is not there. */
export const unknownButton = (say: Words, typed: readonly string[] = []): View =>
  view(
    paragraph(say.trouble.unknownButton),
    typed.length > 0 && paragraph(say.trouble.youWrote),
    givenBack(typed),
    buttons(button(startOf('home'), say.trouble.openHomeButton)),
  )

/** A form that another version of the bot drew. */
export const oldForm = (say: Words, typed: readonly string[]): View =>
  view(paragraph(say.trouble.oldForm), givenBack(typed))

/** Which answers could not be read; for platforms that show it beside the form. */
export const invalid = (say: Words, form: Form): View => {
  const wrong = form.fields.filter(({ problem }) => problem !== undefined)
  return view(
    paragraph(say.trouble.invalid(wrong.length)),
    list(wrong.map(({ label, problem = [] }) => text`${strong(label)} ${problem}`)),
    buttons(primary(ref('form', 'again', form.id), say.trouble.fixIt)),
  )
}

/** Something broke: what, in a sentence, and what was typed given back. */
export const failed = (say: Words, what: Text, typed: readonly string[]): Reply => ({
  kind: 'failed',
  show: view(paragraph(what), typed.length > 0 && paragraph(say.trouble.youWrote), givenBack(typed)),
})
