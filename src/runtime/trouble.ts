import type { Event } from '../core/event.ts'
import type { Form, Understood } from '../core/form.ts'
import { pair, ref, startOf } from '../core/ref.ts'
import type { Reply } from '../core/reply.ts'
import { date, strong, type Text, text } from '../core/text.ts'
import type { Zone } from '../core/time.ts'
import { type Block, button, buttons, list, paragraph, primary, type View, view } from '../core/view.ts'
import type { Words } from '../locales/index.ts'

/** What was typed, each answer a paragraph of its own, so that it can be copied. */
const givenBack = (typed: readonly string[]): View => view(...typed.map((words) => paragraph(text`${words}`)))

const toHome = (say: Words): Block => buttons(button(startOf('home'), say.trouble.openHomeButton))

/** A button whose flow, step or thing is not there. */
export const unknownButton = (say: Words): View => view(paragraph(say.trouble.unknownButton), toHome(say))

/** A form of which the same is so. */
export const unknownForm = (say: Words, typed: readonly string[]): View =>
  view(
    paragraph(say.trouble.unknownForm),
    typed.length > 0 && paragraph(say.trouble.youWrote),
    givenBack(typed),
    toHome(say),
  )

export const unknown = (event: Event, say: Words, typed: readonly string[]): View =>
  event.kind === 'submit' ? unknownForm(say, typed) : unknownButton(say)

/** A form that another version of the bot drew. */
export const oldForm = (say: Words, typed: readonly string[]): View =>
  view(paragraph(say.trouble.oldForm), givenBack(typed))

/** Which answers could not be read, and what was typed; for platforms that show it beside the form. */
export const invalid = (say: Words, form: Form, typed: readonly string[]): View => {
  const wrong = form.fields.filter(({ problem }) => problem !== undefined)
  return view(
    paragraph(say.trouble.invalid(wrong.length)),
    list(wrong.map(({ label, problem = [] }) => text`${strong(label)} ${problem}`)),
    buttons(primary(ref('form', 'again', form.id), say.trouble.fixIt)),
    typed.length > 0 && paragraph(say.trouble.youWrote),
    givenBack(typed),
  )
}

/** How dates were understood that were typed, before anything is kept. `mark`: of just this. */
export const understood = (
  say: Words,
  form: Form,
  { dates, mark, zone }: { dates: readonly Understood[]; mark: string; zone: Zone },
): View => {
  const labelOf = (name: string): string => form.fields.find((field) => field.name === name)?.label ?? name
  return view(
    paragraph(say.trouble.understood(dates.length)),
    list(
      dates.map(
        ({ name, kind, at }) =>
          text`${strong(labelOf(name))} ${date(at, kind === 'date' ? 'day' : 'moment', zone)} (${zone.replaceAll('_', ' ')})`,
      ),
    ),
    buttons(
      primary(ref('form', 'save', pair(form.id, mark)), say.trouble.saveIt),
      button(ref('form', 'again', form.id), say.trouble.fixIt),
    ),
  )
}

/** What a form would do, before it is done. `mark`: of just what was shown. */
export const beforehand = (say: Words, form: Form, { preview, mark }: { preview: View; mark: string }): View =>
  view(
    preview,
    buttons(
      primary(ref('form', 'save', pair(form.id, mark)), say.trouble.useIt),
      button(ref('form', 'again', form.id), say.trouble.change),
    ),
  )

/** Something broke: what, in a sentence, and what was typed given back. */
export const failed = (say: Words, what: Text, typed: readonly string[]): Reply => ({
  kind: 'failed',
  show: view(paragraph(what), typed.length > 0 && paragraph(say.trouble.youWrote), givenBack(typed)),
})
