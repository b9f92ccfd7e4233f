import { ButtonStyle, ComponentType, MessageFlags } from 'discord.js'
import { describe, expect, test } from 'vitest'
import { editBody, messageBody, type Rendered, renderView } from '../../../adapters/discord/render.ts'
import type { Log } from '../../../src/core/ports.ts'
import {
  buttons,
  checklist,
  copy,
  facts,
  heading,
  list,
  paragraph,
  quiet,
  type View,
  view,
} from '../../../src/core/view.ts'
import { seenAs } from '../../fakes/discord/markdown.ts'
import { checkMessage } from '../../fakes/discord/message-rules.ts'
import { wordsIn } from '../../fakes/discord/messages.ts'
import { READER } from './room.ts'

const said = (words: string) => [{ kind: 'plain', text: words } as const]

const logged: unknown[] = []
const note: Log['error'] = (facts) => void logged.push(facts)
const log: Log = { debug: note, info: note, warn: note, error: note }

/** What Discord takes; throws where it would refuse. */
const render = (shown: View): readonly Rendered[] => {
  const messages = renderView(shown, READER, log)
  for (const message of messages)
    checkMessage(JSON.parse(JSON.stringify(messageBody(message))), {
      files: message.files.map(({ name }) => name),
      allowed: 'channel',
    })
  return messages
}
const inside = ([message]: readonly Rendered[]) => message?.components[0]?.components
const seen = (messages: readonly Rendered[]) =>
  messages.map(({ content = '', components }) => seenAs(wordsIn({ content, components: [...components] }))).join('\n')

test('a card: every block in Discord’s manner', () => {
  const card = view(
    heading(said('Ada Lovelace · analyst')),
    paragraph([
      { kind: 'plain', text: 'Aim: ' },
      { kind: 'strong', text: 'do they code?' },
    ]),
    facts([
      { label: 'When', value: [{ kind: 'date', at: READER.now, look: 'moment' }] },
      { label: 'Where', value: said('video') },
    ]),
    heading(said('Ask')),
    list([said('A typical week?'), said('Which skills?')], true),
    list([said('Notebook')]),
    quiet(said('Source: UNM')),
    checklist('prep.tick.7', [
      { id: 'site', label: said('Read their *site*'), done: true },
      { id: 'pen', label: said('Pen'), done: false },
    ]),
    buttons({ ref: 'prep.draft.7', label: 'Draft it', primary: true }, { ref: 'prep.more.7', label: 'More' }),
  )
  const button = { type: ComponentType.Button, style: ButtonStyle.Secondary }
  expect(inside(render(card))).toEqual([
    { type: ComponentType.TextDisplay, content: '### Ada Lovelace · analyst' },
    { type: ComponentType.TextDisplay, content: 'Aim: **do they code?**' },
    { type: ComponentType.TextDisplay, content: '**When:** <t:1796148000:F>\n**Where:** video' },
    { type: ComponentType.Separator },
    { type: ComponentType.TextDisplay, content: '### Ask' },
    { type: ComponentType.TextDisplay, content: '1. A typical week?\n2. Which skills?' },
    { type: ComponentType.TextDisplay, content: '- Notebook' },
    { type: ComponentType.TextDisplay, content: '-# Source: UNM' },
    {
      type: ComponentType.ActionRow,
      components: [
        { ...button, custom_id: 'prep.tick.7|-site', label: '☑ Read their *site*' },
        { ...button, custom_id: 'prep.tick.7|+pen', label: '☐ Pen' },
      ],
    },
    {
      type: ComponentType.ActionRow,
      components: [
        { ...button, style: ButtonStyle.Primary, custom_id: 'prep.draft.7', label: 'Draft it' },
        { ...button, custom_id: 'prep.more.7', label: 'More' },
      ],
    },
  ])
})

test('words to copy stand alone in a plain message, without a preview of their links', () => {
  const messages = render(
    view(paragraph(said('Here is your draft.')), copy('Dear Ada'), buttons({ ref: 'a.b.', label: 'Sent' })),
  )
  expect(messages.map(({ content }) => content)).toEqual([undefined, 'Dear Ada', undefined])
  expect(messageBody({ content: 'Dear Ada', components: [], files: [] })).toEqual({
    content: 'Dear Ada',
    flags: MessageFlags.SuppressEmbeds,
    allowed_mentions: { parse: [] },
  })
})

test('a file comes along, under a name that Discord leaves alone', () => {
  const [message] = render(
    view({ kind: 'file', name: '../Ada’s talk é.ics', mediaType: 'text/calendar', content: 'BEGIN' }),
  )
  expect(message?.files).toMatchObject([{ name: 'Ada_s_talk_e_.ics', contentType: 'text/calendar' }])
  expect(message && messageBody(message)).toMatchObject({
    components: [{ components: [{ file: { url: 'attachment://Ada_s_talk_e_.ics' } }] }],
    attachments: [{ id: '0', filename: 'Ada_s_talk_e_.ics' }],
  })
})

test('a picture is seen, with its words as alt text, no longer than Discord takes', () => {
  const content = Uint8Array.of(137, 80, 78, 71)
  const picture = { kind: 'picture', name: 'week é.png', mediaType: 'image/png', content } as const
  const [message] = render(view({ ...picture, alt: 'x'.repeat(2000) }))
  expect(message?.files).toMatchObject([{ name: 'week_e_.png', contentType: 'image/png', data: Buffer.from(content) }])
  const description = expect.stringMatching(/^x{1023}…$/)
  expect(message && messageBody(message)).toMatchObject({
    components: [{ components: [{ items: [{ media: { url: 'attachment://week_e_.png' }, description }] }] }],
    attachments: [{ id: '0', filename: 'week_e_.png', description }],
  })
})

test('two files of one name are two messages', () => {
  const file = { kind: 'file', name: 'talk.ics', mediaType: 'text/calendar', content: 'x' } as const
  expect(render(view(file, file))).toHaveLength(2)
})

test('a message in another’s place takes that one’s files and words away', () => {
  const [message] = render(view(paragraph(said('Done.'))))
  expect(message && editBody(message)).toMatchObject({ attachments: [], flags: MessageFlags.IsComponentsV2 })
})

describe('nothing to see', () => {
  test.each([
    ['no block', view()],
    ['a blank paragraph', view(paragraph(said(' \n ')), quiet(said('')), heading(said(' ')), list([]), facts([]))],
    ['no buttons', view(buttons())],
    ['no words to copy', copy('  ')],
  ])('%s is no message, which Discord would refuse', (_, shown) => {
    expect(render(shown)).toEqual([])
  })
})

describe('what does not fit', () => {
  test('buttons with one ref are told apart, and press the same', () => {
    const twice = render(view(buttons({ ref: 'a.b.c', label: 'One' }, { ref: 'a.b.c', label: 'Two' })))
    expect(inside(twice)).toMatchObject([{ components: [{ custom_id: 'a.b.c' }, { custom_id: 'a.b.c|2' }] }])
  })

  test('buttons whose ids would be too long once told apart are left out, with their row where it is empty', () => {
    const ref = `a.b.${'c'.repeat(96)}`
    const twice = render(view(paragraph(said('Well')), buttons({ ref, label: 'One' }), buttons({ ref, label: 'Two' })))
    expect(inside(twice)).toMatchObject([{}, { components: [{ custom_id: ref, label: 'One' }] }])
    expect(inside(twice)).toHaveLength(2)
    expect(logged).toEqual([{ flow: 'a', step: 'b' }])
    expect(seen(render(view(buttons({ ref: `${ref}c`, label: 'One' }))))).toBe('…')
  })

  test('more than four buttons are rows, and a long label is clipped', () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ ref: `a.b.${i}`, label: 'word '.repeat(40) }))
    const rows = inside(render(view(buttons(...many)))) ?? []
    expect(rows.map((row) => (row.type === ComponentType.ActionRow ? row.components.length : 0))).toEqual([4, 4, 4])
    expect(rows[0]).toMatchObject({
      components: expect.arrayContaining([
        { ...(rows[0] as never as { components: object[] }).components[0], label: expect.stringMatching(/^.{79}…$/) },
      ]),
    })
  })

  test('a checklist item whose id is too long for a button can still be read', () => {
    const items = [{ id: 'x'.repeat(90), label: said('Read their site'), done: true }]
    expect(seen(render(view(checklist('prep.tick.7', items))))).toBe('☑ Read their site')
  })

  test('a view of many blocks is several messages, each complete', () => {
    const blocks = Array.from({ length: 50 }, (_, i) => [
      paragraph(said(`Part ${i}`)),
      buttons({ ref: `a.b.${i}`, label: `Go ${i}` }),
    ]).flat()
    const messages = render(view(...blocks))
    expect(messages.length).toBeGreaterThan(1)
    for (let i = 0; i < 50; i++) expect(seen(messages)).toContain(`Part ${i}`)
  })

  test('long words are spread over messages, and all of them are there', () => {
    const words = 'a *word* after another '.repeat(400).trim()
    expect(seen(render(view(paragraph(said(words))))).replaceAll('\n', '')).toBe(words)
  })

  test('more than anybody would read ends after five messages, with an ellipsis', () => {
    const messages = render(view(paragraph(said('word '.repeat(10_000)))))
    expect(messages).toHaveLength(5)
    expect(seen(messages)).toMatch(/…$/)
    expect(render(copy('word '.repeat(10_000)))).toHaveLength(5)
  })

  test('lines of one item stay in it', () => {
    expect(seen(render(view(list([said('one\n# two'), said('three')]))))).toBe('• one\n  # two\n• three')
  })
})
