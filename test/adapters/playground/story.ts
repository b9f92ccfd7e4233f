import type { Event } from '../../../src/core/event.ts'
import type { Form } from '../../../src/core/form.ts'
import { here, instead, type Reply } from '../../../src/core/reply.ts'
import { command, date, strong, text } from '../../../src/core/text.ts'
import { HOUR } from '../../../src/core/time.ts'
import {
  button,
  buttons,
  checklist,
  copy,
  facts,
  heading,
  list,
  paragraph,
  primary,
  quiet,
  type View,
  view,
} from '../../../src/core/view.ts'
import { NOON } from './scene.ts'

const plain = (words: string) => text`${words}`

export const LETTER =
  'Dear Ada,\n\nI study statistics, and Grace Hopper gave me your name. Could I ask about your work for 30 minutes next week?\nI am after information, not a job.\n\nThank you,\nMaya'

const ITEMS: Readonly<Record<string, string>> = {
  site: 'Read Engine Works’ site',
  talk: 'Look up Ada’s last talk',
  opening: 'Opening: 1 min 20 s',
  windows: 'Two windows offered',
  pen: 'Notebook, charged headset',
}

const card = (done: readonly string[] = ['site', 'opening']): View =>
  view(
    heading(plain('Ada Lovelace · analyst at Engine Works')),
    facts([
      { label: 'When', value: text`${date(NOON + 27 * HOUR)}, video` },
      { label: 'Aim', value: plain('find out whether analysts really write code every day') },
    ]),
    heading(plain('Before you go')),
    checklist(
      'prep.tick.1',
      Object.entries(ITEMS).map(([id, label]) => ({ id, label: plain(label), done: done.includes(id) })),
    ),
    heading(plain('Ask')),
    quiet(plain('28 of 30 min, 7 questions')),
    list(
      [
        'What did last week look like for you?',
        'Which three skills do you use most?',
        'Who else should I talk to?',
      ].map(plain),
      true,
    ),
    { kind: 'file', name: 'ada.ics', mediaType: 'text/calendar', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' },
    buttons(
      primary('prep.draft.1', 'Draft the request'),
      button('prep.when.1', 'Set or move the time'),
      button('prep.help.1', 'Ask my counselor'),
      button('prep.more.1', 'More'),
    ),
  )

const home = (): View =>
  view(
    heading(plain('Due now')),
    list([
      text`Thank ${strong('Ada')} · due by ${date(NOON + 3 * HOUR, 'near')}`,
      text`Tell ${strong('Grace')} how the talk with Ada went`,
    ]),
    paragraph(text`Next: confirm with Ben on ${date(NOON + 46 * HOUR)}.`),
    quiet(text`Try ${command('/ii-prep Ada')}.`),
    buttons(
      primary('home.draft.1', 'Draft it'),
      button('home.sent.1', 'I sent it'),
      button('home.later.1', 'Tomorrow 9 am'),
    ),
  )

const form = (id: string): Form => ({
  id,
  ref: 'prep.save.',
  title: 'Plan a talk',
  submit: 'Save',
  intro: plain('This page is enough. You can add the rest later.'),
  fields: [
    {
      name: 'who',
      kind: 'contact',
      label: 'Who is it with?',
      optional: false,
      maxLength: 60,
      placeholder: 'Ada Lovelace',
    },
    {
      name: 'job',
      kind: 'text',
      label: 'What do they do?',
      optional: false,
      maxLength: 60,
      hint: 'The work you want to learn about.',
    },
    { name: 'aim', kind: 'paragraph', label: 'What do you want to find out?', optional: true, maxLength: 300 },
    {
      name: 'when',
      kind: 'datetime',
      label: 'When is it?',
      optional: true,
      maxLength: 60,
      hint: 'In your own words, or pick it.',
      placeholder: 'Tuesday at 3',
    },
    {
      name: 'bring',
      kind: 'choices',
      label: 'What will you bring?',
      optional: true,
      maxLength: 60,
      options: ['A notebook', 'A résumé', 'My questions'].map((label, i) => ({ value: `b${i}`, label })),
    },
  ],
})

/** The second page, with the fields that the first lacks. */
const more = (id: string): Form => ({
  ...form(id),
  ref: 'prep.more.1',
  title: 'More about it',
  fields: [
    {
      name: 'minutes',
      kind: 'choice',
      label: 'How long will you ask for?',
      optional: false,
      maxLength: 60,
      options: ['20', '30', '45', '60'].map((value) => ({ value, label: `${value} minutes` })),
      value: '30',
    },
    { name: 'counselor', kind: 'person', label: 'Who is your counselor?', optional: true, maxLength: 60 },
  ],
})

/** A bot of a few answers: enough to see every kind of block, field and reply. */
export const story = (event: Event): Reply => {
  switch (event.kind) {
    case 'suggest':
      return {
        kind: 'choices',
        options: [
          { value: '#c1', label: 'Ada Lovelace · analyst' },
          { value: '#c2', label: 'Adam Smith · economist' },
        ],
      }
    case 'command':
      return event.command === 'ii-prep' ? { kind: 'form', form: form(`form-${event.id}`.slice(0, 40)) } : here(home())
    case 'submit': {
      const problems: Record<string, string> = {}
      if (event.values.job === '') problems.job = 'Please say what they do.'
      if (event.values.when === 'smarch') problems.when = 'I couldn’t read that as a date. Try “Tuesday at 3”.'
      const asked = form(event.id)
      if (event.ref === asked.ref && Object.keys(problems).length > 0)
        return {
          kind: 'invalid',
          summary: view(),
          form: {
            ...asked,
            fields: asked.fields.map((field) => ({
              ...field,
              value: event.values[field.name] ?? '',
              ...(problems[field.name] && { problem: plain(problems[field.name] ?? '') }),
            })),
          },
        }
      return {
        kind: 'view',
        show: {
          direct: {
            views: [card(), copy(LETTER)],
            pointer: view(paragraph(text`Your card for ${strong('Ada Lovelace')} is in your direct messages.`)),
            closed: card(),
          },
        },
      }
    }
    case 'tick':
      return instead(card(Object.keys(event.items).filter((item) => event.items[item])))
    case 'press':
      if (event.ref === 'prep.more.1') return { kind: 'form', form: more(`form-${event.id}`.slice(0, 40)) }
      return instead(view(paragraph(text`Done: Ada is thanked. ${date(NOON, 'near')}`)))
    case 'said':
      return here(view(paragraph(text`I know a few commands. Try ${command('/ii')}.`)))
    case 'shortcut':
    case 'opened home':
    case 'joined':
    case 'left':
      return { kind: 'nothing' }
    default:
      return event satisfies never
  }
}
