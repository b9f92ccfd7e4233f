import { DateTime } from 'luxon'
import type { Field, Form } from '../../src/core/form.ts'
import { mailto } from '../../src/core/mail.ts'
import { type Reader, type Span, sayDate, type Text } from '../../src/core/text.ts'
import type { Block, View } from '../../src/core/view.ts'
import type { WireBlock, WireField, WireForm, WireSpan, WireText } from './page/wire.ts'

export const renderView = ({ blocks }: View, reader: Reader): readonly WireBlock[] =>
  blocks.map((block) => renderBlock(block, reader))

export const renderText = (text: Text, reader: Reader): WireText => text.map((span) => renderSpan(span, reader))

const renderSpan = (span: Span, reader: Reader): WireSpan => {
  switch (span.kind) {
    case 'plain':
    case 'strong':
      return { kind: span.kind, text: span.text }
    case 'date':
      return { kind: 'date', text: sayDate(span, reader) }
    case 'command':
      return { kind: 'command', text: span.command }
    default:
      return span satisfies never
  }
}

const renderBlock = (block: Block, reader: Reader): WireBlock => {
  const words = (text: Text) => renderText(text, reader)
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quiet':
      return { kind: block.kind, text: words(block.text) }
    case 'list':
      return { kind: 'list', items: block.items.map(words), numbered: block.numbered ?? false }
    case 'checklist':
      return { ...block, items: block.items.map((item) => ({ ...item, label: words(item.label) })) }
    case 'facts':
      return { kind: 'facts', facts: block.facts.map(({ label, value }) => ({ label, value: words(value) })) }
    case 'picture': {
      const { kind, name, mediaType, alt, content } = block
      return { kind, name, mediaType, alt, bytes: Buffer.from(content).toString('base64') }
    }
    case 'mail':
      return { kind: 'mail', label: block.label, href: mailto(block) }
    case 'file':
    case 'copy':
      return block
    case 'buttons':
      return {
        kind: 'buttons',
        buttons: block.buttons.map(({ ref, label, primary }) => ({ ref, label, primary: primary ?? false })),
      }
    default:
      return block satisfies never
  }
}

/** `labelOf` knows what was offered under a value, such as the name of a contact's id. */
export const renderForm = (form: Form, reader: Reader, labelOf: (value: string) => string | undefined): WireForm => ({
  id: form.id,
  ref: form.ref,
  title: form.title,
  submit: form.submit,
  ...(form.intro && { intro: renderText(form.intro, reader) }),
  fields: form.fields.map((field) => renderField(field, reader, labelOf)),
})

const renderField = (
  { maxLength: _, problem, value = '', ...field }: Field,
  reader: Reader,
  labelOf: (value: string) => string | undefined,
): WireField => {
  const shownAs = typeof value === 'string' ? shown(field.kind, value, reader, labelOf) : undefined
  return {
    ...field,
    value,
    ...(shownAs !== undefined && { shownAs }),
    ...(problem && {
      problem: renderText(problem, reader)
        .map(({ text }) => text)
        .join(''),
    }),
  }
}

const shown = (
  kind: Field['kind'],
  value: string,
  reader: Reader,
  labelOf: (value: string) => string | undefined,
): string | undefined => {
  if (kind === 'contact') return labelOf(value)
  if (kind !== 'datetime' || !/^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:\d\d)$/.test(value)) return undefined
  const at = DateTime.fromISO(value)
  return at.isValid ? sayDate({ at: at.toMillis(), look: 'moment' }, reader) : undefined
}
