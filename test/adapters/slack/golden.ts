import { renderForm } from '../../../adapters/slack/form.ts'
import { type Rendered, renderMessages } from '../../../adapters/slack/messages.ts'
import { carry } from '../../../adapters/slack/parse.ts'
import type { Problems } from '../../../src/core/flow.ts'
import type { Form } from '../../../src/core/form.ts'
import type { Reply } from '../../../src/core/reply.ts'
import { type Reader, type Text, wordsOf } from '../../../src/core/text.ts'
import type { View } from '../../../src/core/view.ts'
import type { Json } from '../../fakes/slack/checks.ts'

/** Everything that Slack is given, a line a block, as it is sent: what a person reads, and the marks that make it so. */

/** What comes back with a form, as long as it gets. */
const CARRIED = carry({
  form: 'f'.repeat(22),
  origin: {
    team: 'T0123456789',
    user: 'U0123456789',
    channel: 'C0123456789',
    direct: false,
    home: false,
    responseUrl: `https://hooks.slack.com/commands/${'x'.repeat(80)}`,
  },
})

/** A view and where it is shown. */
export type Shown = { where: string; view: View }

export const viewsOf = (reply: Reply | undefined): readonly Shown[] => {
  switch (reply?.kind) {
    case 'view':
    case 'page': {
      const { here, direct, done } = reply.show
      return [
        ...(done ? [{ where: 'in place of the message whose button led here', view: done }] : []),
        ...(direct?.views ?? []).map((view) => ({ where: 'direct message', view })),
        ...(here ? [{ where: here.instead ? 'in place of the message' : 'privately', view: here.view }] : []),
        ...(direct?.pointer ? [{ where: 'privately, where the command was given', view: direct.pointer }] : []),
        ...(direct ? [{ where: CLOSED, view: direct.closed }] : []),
      ]
    }
    case 'invalid':
      return [{ where: 'privately, where no form is open', view: reply.summary }]
    case 'failed':
      return [{ where: 'privately', view: reply.show }]
    default:
      return []
  }
}
const CLOSED = 'privately, where direct messages are closed'

const indented = (words: string): string => words.split('\n').join(`\n${' '.repeat(14)}`)
const line = (what: string, words: string): string => `  ${what.padEnd(11)} ${indented(words)}`
const optionWords = ({ text, description }: Json): string =>
  description ? `${text.text} / ${description.text}` : text.text

const richWords = ({ elements }: Json): string =>
  elements
    .flatMap((part: Json) => part.elements)
    .map(({ text, style }: Json) => (style ? `{${Object.keys(style).join(' ')} ${text}}` : text))
    .join('')

const elementLines = (element: Json): string => {
  const { type, options = [], initial_option, initial_options = [] } = element
  const chosen = [initial_option, ...initial_options].filter(Boolean).map((one) => JSON.stringify(one))
  const mark = (one: Json): string => (chosen.includes(JSON.stringify(one)) ? '(x)' : '( )')
  const held =
    element.initial_value ??
    element.initial_user ??
    element.initial_date_time ??
    (options.length === 0 && initial_option?.text.text)
  return [
    line(
      type,
      [held && `holds: ${held}`, element.placeholder && `e.g. ${element.placeholder.text}`].filter(Boolean).join(' · '),
    ),
    ...options.map((one: Json) => line('', `${mark(one)} ${optionWords(one)}`)),
  ].join('\n')
}

const blockLines = (block: Json): string => {
  switch (block.type) {
    case 'section':
      return block.text
        ? line(block.text.type === 'mrkdwn' ? 'section' : 'plain', block.text.text)
        : block.fields.map(({ text }: Json) => line('field', text.replace('\n', ' / '))).join('\n')
    case 'header':
      return line('header', block.text.text)
    case 'context':
      return line('small', block.elements.map(({ text }: Json) => text).join(' '))
    case 'rich_text':
      return line('rich', richWords(block))
    case 'input':
      return [
        line('input', `${block.label.text}${block.optional ? ' (may stay empty)' : ''}`),
        elementLines(block.element),
        ...(block.hint ? [line('hint', block.hint.text)] : []),
      ].join('\n')
    case 'actions':
      return block.elements
        .map((element: Json) =>
          element.type === 'button'
            ? line('button', `[${element.text.text}]${element.style ? ` ${element.style}` : ''} → ${element.action_id}`)
            : elementLines(element),
        )
        .join('\n')
    default:
      throw new Error(`a block without a golden: ${block.type}`)
  }
}

const messageLines = ({ text, blocks, mrkdwn }: Rendered): readonly string[] =>
  mrkdwn ? [line('read out', text.split('\n')[0] ?? ''), ...blocks.map(blockLines)] : [line('to copy', text)]

export const viewLines = ({ where, view }: Shown, reader: Reader): string => {
  const messages = renderMessages(view, reader)
  // What is said where direct messages are closed is a sentence more than what they would have got.
  const told =
    where === CLOSED ? messages.slice(0, 1).map((one) => ({ ...one, blocks: one.blocks.slice(0, 1) })) : messages
  return told.map((message) => [`${where}:`, ...messageLines(message)].join('\n')).join('\n')
}

export const modalOf = (form: Form, reader: Reader) => renderForm(form, CARRIED, reader)

const pageOf = ({ form }: Extract<Reply, { kind: 'page' }>, reader: Reader) =>
  renderForm(form, CARRIED, reader, { page: true })

const formLines = ({ title, submit, close, blocks, callback_id }: ReturnType<typeof modalOf>): string => {
  return [
    `a form, “${title.text}” [${submit?.text}] [${close?.text}] → ${callback_id}`,
    ...blocks.map(blockLines),
  ].join('\n')
}

/** A decision as it is shown. */
export const golden = (
  decided: { reply?: Reply; next?: string; problems?: Problems; preview?: View | undefined },
  reader: Reader,
): string => {
  const { reply, next, problems, preview } = decided
  if (problems !== undefined) {
    const said = ([name, wrong]: [string, string | Text]) => [
      name,
      typeof wrong === 'string' ? wrong : wordsOf(wrong, reader),
    ]
    return `the form again, with what is wrong: ${JSON.stringify(Object.fromEntries(Object.entries(problems).map(said)))}`
  }
  if (preview !== undefined)
    return [
      viewLines({ where: 'first', view: preview }, reader),
      'used:',
      golden({ ...decided, preview: undefined }, reader),
    ].join('\n')
  if (next !== undefined) return `goes on with ${next}`
  if (reply?.kind === 'form') return formLines(modalOf(reply.form, reader))
  const page =
    reply?.kind === 'page' ? [formLines(pageOf(reply, reader)), `closed, it goes on with ${reply.skip}:`] : []
  if (reply?.kind === 'nothing') return 'says nothing'
  return [...page, ...viewsOf(reply).map((shown) => viewLines(shown, reader))].join('\n')
}
