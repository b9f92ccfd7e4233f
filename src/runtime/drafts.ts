import type { Event } from '../core/event.ts'
import { readContactValue } from '../core/fields.ts'
import type { Form } from '../core/form.ts'
import { readRef } from '../core/ref.ts'
import type { Words } from '../locales/index.ts'
import { type Member, ownerOf } from '../people/member.ts'
import type { Answer, Store } from './store.ts'

/** Forms that were filled in and not saved, as they are offered again. */
export const makeDrafts = (store: Pick<Store, 'drafts' | 'reads'>) => {
  /** A form that is opened again offers what was typed into it before and not saved, where that is about the same person. */
  const withDraft = async (answer: Answer, event: Event, by: Member, say: Words): Promise<Answer> => {
    if (answer.reply?.kind !== 'form' || event.kind === 'submit') return answer
    const { form } = answer.reply
    const draft = await draftOf(form, by)
    return draft ? { reply: { kind: 'form', form: { ...draft, intro: say.trouble.draft } } } : answer
  }

  const draftOf = async (form: Form, by: Member): Promise<Form | undefined> => {
    const drafts = await store.drafts(ownerOf(by), form.ref)
    return (await Promise.all(drafts.map((one) => named(one, by)))).find((one) => fits(one, form))
  }

  /** With the names of contacts that were picked: a form that is kept has only their ids. */
  const named = async (form: Form, by: Member): Promise<Form> => {
    const fields = form.fields.map(async (field) => {
      const picked =
        field.kind === 'contact' && typeof field.value === 'string' ? readContactValue(field.value) : undefined
      if (picked === undefined || field.value === undefined) return field
      const { contact } = await store.reads.with(ownerOf(by), { contact: picked })
      const { value, ...rest } = field
      return contact ? { ...field, options: [{ value: String(value), label: contact.name }] } : rest
    })
    return { ...form, fields: await Promise.all(fields) }
  }

  /** The next page of a form about something that was there before may have been typed into before. */
  const pageWithDraft = async (answer: Answer, event: Event, by: Member, say: Words): Promise<Answer> => {
    if (answer.reply?.kind !== 'page' || !('ref' in event) || !readRef(event.ref)?.id) return answer
    const { form } = answer.reply
    const draft = await draftOf(form, by)
    return draft
      ? { reply: { ...answer.reply, form: { ...form, id: draft.id, fields: draft.fields, intro: say.trouble.draft } } }
      : answer
  }

  return { named, withDraft, pageWithDraft }
}

/** Whether a draft is of this form, as it is drawn today, and leaves out nobody and no words that it is opened with. */
const fits = (draft: Form, form: Form): boolean =>
  draft.fields.length === form.fields.length &&
  form.fields.every(({ name, kind, value }, i) => {
    const typed = draft.fields[i]
    const isSame = !value || typed?.value === value || typed?.options?.some(({ label }) => label === value)
    return typed?.name === name && typed.kind === kind && (isSame || !['contact', 'paragraph'].includes(kind))
  })
