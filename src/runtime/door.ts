import type { Field, Form } from '../core/form.ts'
import { ref } from '../core/ref.ts'
import { text } from '../core/text.ts'
import { buttons, facts, heading, primary, type View, view } from '../core/view.ts'
import type { Words } from '../locales/index.ts'

/** Words open no form on Slack: it waits behind a button, on every platform alike. What was understood of them is shown with it. */
export const doorTo = (form: Form, say: Words): View => {
  const known = form.fields.flatMap((field) => {
    const value = shownOf(field)
    return value === undefined ? [] : [{ label: field.label, value: text`${value}` }]
  })
  return view(
    heading(text`${form.title}`),
    known.length > 0 && facts(known),
    buttons(primary(ref('form', 'again', form.id), say.said.open.form)),
  )
}

/** What a field holds, as its form shows it. */
const shownOf = ({ value, options }: Field): string | undefined =>
  typeof value === 'string' && value !== ''
    ? (options?.find((option) => option.value === value)?.label ?? value)
    : undefined
