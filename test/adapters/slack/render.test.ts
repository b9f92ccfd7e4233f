import { describe, expect, test } from 'vitest'
import { renderMessages } from '../../../adapters/slack/messages.ts'
import { renderBlock, renderHome } from '../../../adapters/slack/render.ts'
import { command, date, plain, type Reader, strong, type Text, text } from '../../../src/core/text.ts'
import {
  type Block,
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
  view,
} from '../../../src/core/view.ts'
import { MOST_WORDS, problemsOfBlocks, wordsIn } from '../../fakes/slack/block-kit.ts'
import { shownBlock } from '../../fakes/slack/shown.ts'

const reader: Reader = { zone: 'America/Chicago', language: 'en', now: Date.UTC(2026, 11, 1, 18) }
const said = (words: string): Text => [{ kind: 'plain', text: words }]
const drawn = (block: Block) => renderBlock(block, reader)
const mrkdwn = (words: string) => ({ type: 'mrkdwn', text: words, verbatim: true })
const plainText = (words: string) => ({ type: 'plain_text', text: words, emoji: false })

describe('a block becomes Block Kit', () => {
  test('heading', () => {
    expect(drawn(heading(text`Due now`))).toEqual([{ type: 'header', text: plainText('Due now') }])
  })

  test('heading of more than a header holds', () => {
    const words = `Talk ${'and talk '.repeat(30)}`.trim()
    expect(drawn(heading(said(words)))).toEqual([{ type: 'section', text: mrkdwn(`*${words}*`) }])
  })

  test('paragraph with every kind of span', () => {
    const at = Date.UTC(2026, 11, 1, 21, 10)
    const words = text`Thank ${strong('Ada & Co')} by ${date(at, 'near')} or <by> ${command('/ii-thanks')}.`
    expect(drawn(paragraph(words))).toEqual([
      {
        type: 'section',
        text: mrkdwn(
          `Thank *Ada &amp; Co* by <!date^${at / 1000}^{date_long_pretty}, {time}|3:10 pm today> or &lt;by&gt; \`/ii-thanks\`.`,
        ),
      },
    ])
  })

  test('a date in Slack’s own way, in each of its looks; in words where the reader chose a zone of their own', () => {
    const at = Date.UTC(2026, 11, 4, 21, 10)
    const one = (look: 'day' | 'time' | 'moment') => renderBlock(paragraph(text`${date(at, look)}`), reader)
    const token = (format: string, words: string) => [
      { type: 'section', text: mrkdwn(`<!date^${at / 1000}^${format}|${words}>`) },
    ]
    expect(one('day')).toEqual(token('{date_long_pretty}', 'Fri 4 Dec'))
    expect(one('time')).toEqual(token('{time}', '3:10 pm'))
    expect(one('moment')).toEqual(token('{date_long_pretty}, {time}', 'Fri 4 Dec, 3:10 pm'))
    const own = { ...reader, zone: 'Asia/Tokyo', ownZone: true }
    expect(renderBlock(paragraph(text`${date(at)}`), own)).toEqual([
      { type: 'section', text: mrkdwn('Sat 5 Dec, 6:10 am') },
    ])
    const elsewhere = renderBlock(paragraph(text`${date(at, 'time', 'Asia/Tokyo')}`), reader)
    expect(elsewhere).toEqual([{ type: 'section', text: mrkdwn('6:10 am') }])
  })

  test('a date beside words that mrkdwn would format', () => {
    const at = Date.UTC(2026, 11, 4, 21, 10)
    expect(renderBlock(paragraph(text`${'*Ada*'} on ${date(at, 'day')}`), reader)).toMatchObject([
      {
        type: 'rich_text',
        elements: [
          {
            elements: [
              { type: 'text', text: '*Ada* on ' },
              { type: 'date', timestamp: at / 1000, format: '{date_long_pretty}', fallback: 'Fri 4 Dec' },
            ],
          },
        ],
      },
    ])
  })

  test('quiet', () => {
    expect(drawn(quiet(text`Source: UNM`))).toEqual([{ type: 'context', elements: [mrkdwn('Source: UNM')] }])
  })

  test('mail, as a link that holds it', () => {
    const mail = { to: 'ada@engine.example', subject: 'You & me', body: 'Hi <Ada>|' }
    expect(drawn({ kind: 'mail', label: 'Write to Ada & co', ...mail })).toEqual([
      {
        type: 'section',
        text: mrkdwn(
          '<mailto:ada@engine.example?subject=You%20%26%20me&amp;body=Hi%20%3CAda%3E%7C|Write to Ada &amp; co>',
        ),
      },
    ])
  })

  test('list, and a numbered one', () => {
    const items = [text`One`, text`Two`]
    expect(drawn(list(items))).toEqual([{ type: 'section', text: mrkdwn('• One\n• Two') }])
    expect(drawn(list(items, true))).toEqual([{ type: 'section', text: mrkdwn('1. One\n2. Two') }])
  })

  test('checklist', () => {
    const block = checklist('prep.tick.i1', [
      { id: 'site', label: text`Read their site`, done: true },
      { id: 'pen', label: text`Pen & paper`, done: false },
    ])
    const read = { text: plainText('Read their site'), value: 'site' }
    expect(drawn(block)).toEqual([
      {
        type: 'actions',
        block_id: 'checklist 0.0.10 site pen',
        elements: [
          {
            type: 'checkboxes',
            action_id: 'prep.tick.i1',
            options: [read, { text: plainText('Pen &amp; paper'), value: 'pen' }],
            initial_options: [read],
          },
        ],
      },
    ])
  })

  test('checklist whose words are too long for an option', () => {
    const label = said(
      'Find out what the people who have been there longest would do differently if they began again today',
    )
    const [block] = drawn(checklist('prep.tick.i1', [{ id: 'a', label, done: false }]))
    expect(problemsOfBlocks([block], 'message')).toEqual([])
    expect(block).toMatchObject({
      elements: [
        {
          options: [
            {
              text: plainText('Find out what the people who have been there longest would do differently'),
              description: plainText('if they began again today'),
            },
          ],
        },
      ],
    })
  })

  test('facts', () => {
    const block = facts([
      { label: 'Who', value: text`Ada` },
      { label: 'Aim', value: [] },
    ])
    expect(drawn(block)).toEqual([{ type: 'section', fields: [mrkdwn('*Who*\nAda'), mrkdwn('*Aim*\n—')] }])
  })

  test('picture, by its words', () => {
    const content = Uint8Array.of(137)
    const block: Block = {
      kind: 'picture',
      name: 'week.png',
      mediaType: 'image/png',
      content,
      alt: '3 held & 2 thanked',
    }
    expect(drawn(block)).toEqual([{ type: 'context', elements: [mrkdwn('Picture: 3 held &amp; 2 thanked')] }])
  })

  test('file, by its name', () => {
    const block: Block = { kind: 'file', name: 'talk.ics', mediaType: 'text/calendar', content: 'BEGIN' }
    expect(drawn(block)).toEqual([{ type: 'context', elements: [mrkdwn('File: talk.ics')] }])
  })

  test('buttons', () => {
    expect(drawn(buttons(primary('a.b.1', 'Draft'), button('a.c.1', 'Later')))).toEqual([
      {
        type: 'actions',
        elements: [
          { type: 'button', action_id: 'a.b.1', text: plainText('Draft'), style: 'primary' },
          { type: 'button', action_id: 'a.c.1', text: plainText('Later') },
        ],
      },
    ])
  })

  test('the same button twice stands in two rows', () => {
    const blocks = drawn(buttons(button('a.b.1', 'One'), button('a.b.1', 'Two')))
    expect(blocks).toHaveLength(2)
    expect(problemsOfBlocks(blocks, 'message')).toEqual([])
  })

  test('what is empty is left out', () => {
    for (const block of [
      heading([]),
      paragraph(text`${' '}`),
      quiet([]),
      list([]),
      checklist('a.b.', []),
      facts([]),
      buttons(),
    ])
      expect(drawn(block)).toEqual([])
  })
})

describe('words that mrkdwn would take for its own', () => {
  test.each(['*bold*', 'so _very_ much', '`code`', '~gone~', ':tada:', '> quoted', '*', '__init__'])(
    '%s is shown as rich text, where nothing is parsed',
    (words) => {
      const [block] = drawn(paragraph(text`You wrote:\n${plain(words)}`))
      expect(block).toMatchObject({ type: 'rich_text' })
      expect(shownBlock(block)).toBe(`You wrote:\n${words}`)
    },
  )

  test.each([
    'snake_case_name',
    'Tom & Jerry <tj@x.org>',
    '@everyone and #general',
    '<!channel> <@U1> <https://x.org|y>',
    '2 > 1',
  ])('%s is said by mrkdwn, escaped', (words) => {
    const [block] = drawn(paragraph(said(words)))
    expect(block).toMatchObject({ type: 'section' })
    expect(shownBlock(block)).toBe(words)
  })

  test('no payload holds a control sequence that somebody typed', () => {
    for (const words of ['<!channel>', '*<!channel>* <@U123>', '`<!here>`'])
      for (const block of [
        paragraph(said(words)),
        heading(said(words)),
        quiet(said(words)),
        copy(words).blocks[0] as Block,
      ])
        expect(JSON.stringify(renderMessages(view(block), reader))).not.toMatch(/<[!@#]/)
  })

  test('bold words right beside a letter are bold all the same', () => {
    const [block] = drawn(paragraph([...said('“'), strong('Ada'), ...said('”s talk')]))
    expect(block).toMatchObject({
      elements: [{ elements: [{ text: '“' }, { text: 'Ada', style: { bold: true } }, { text: '”s talk' }] }],
    })
  })
})

describe('a view becomes messages', () => {
  test('with a text for notifications and screen readers', () => {
    const [message] = renderMessages(
      view(heading(text`Due now`), facts([{ label: 'Who', value: text`Ada & Co` }]), buttons(button('a.b.1', 'Go'))),
      reader,
    )
    expect(message?.text).toBe('Due now\nWho: Ada &amp; Co')
  })

  test('read out line by line, with what is done said in words', () => {
    const items = [
      { id: 'site', label: text`Read their site`, done: true },
      { id: 'pen', label: text`Pen & paper`, done: false },
    ]
    const file: Block = { kind: 'file', name: 'talk.ics', mediaType: 'text/calendar', content: 'BEGIN' }
    const [message] = renderMessages(view(checklist('a.b.1', items), file), reader)
    expect(message?.text).toBe('Done: Read their site\nTo do: Pen &amp; paper\nFile: talk.ics')
  })

  test('each with its own words to read out, however long it goes on', () => {
    const long = Array.from({ length: 1500 }, (_, i) => `w${i}`).join(' ')
    const messages = renderMessages(view(paragraph(said(long)), paragraph(said('the end'))), reader)
    expect(messages.length).toBeGreaterThan(1)
    for (const { text, blocks } of messages)
      expect(text.replace(/\s/g, '')).toBe(blocks.map(shownBlock).join('').replace(/\s/g, ''))
  })

  test('and is cut between characters, not within one', () => {
    const family = '👨‍👩‍👧‍👦'
    const shown = renderMessages(view(paragraph(said(family.repeat(400)))), reader).flatMap(({ blocks }) =>
      blocks.map(shownBlock),
    )
    expect(shown.length).toBeGreaterThan(1)
    for (const part of shown) expect(part.replaceAll(family, '')).toBe('')
  })

  test('words to copy stand alone, without formatting', () => {
    const messages = renderMessages(
      view(paragraph(text`Copy this:`), copy('Dear *Ada* & <you>'), quiet(text`Why?`)),
      reader,
    )
    expect(messages.map(({ text, blocks, mrkdwn }) => [text, blocks.length, mrkdwn])).toEqual([
      ['Copy this:', 1, true],
      ['Dear *Ada* &amp; &lt;you&gt;', 0, false],
      ['Why?', 1, true],
    ])
  })

  test('an empty view is still a message', () => {
    expect(renderMessages(view(), reader)).toEqual([{ text: '…', blocks: [], mrkdwn: true }])
  })

  test('whatever its size, nothing that Slack refuses and nothing lost', () => {
    const long = Array.from({ length: 1500 }, (_, i) => `w${i}`).join(' ')
    const all = [
      paragraph(said(long)),
      paragraph(said(`*${long}*`)),
      paragraph([strong(long)]),
      quiet(said(long.slice(0, 7000))),
      list(Array.from({ length: 120 }, (_, i) => said(`item ${i} & more`))),
      facts(Array.from({ length: 23 }, (_, i) => ({ label: `Label ${i}`, value: said('v'.repeat(i * 150)) }))),
      checklist(
        'a.b.1',
        Array.from({ length: 24 }, (_, i) => ({
          id: `id-${i}-${'x'.repeat(30)}`,
          label: said(`step ${i}`),
          done: i % 2 === 0,
        })),
      ),
      checklist('a.b.2', [{ id: 'id-0', label: said('&'.repeat(300)), done: true }]),
      buttons(...Array.from({ length: 13 }, (_, i) => button(`a.b.${i}`, `${'<'.repeat(40)}${i}`))),
      copy('y '.repeat(6000)).blocks[0] as Block,
      ...Array.from({ length: 70 }, (_, i) => heading(said(`part ${i}`))),
    ]
    const messages = renderMessages(view(...all), reader)
    for (const { blocks, text } of messages) {
      expect(problemsOfBlocks(blocks, 'message')).toEqual([])
      expect(wordsIn(blocks)).toBeLessThan(MOST_WORDS)
      expect(text.length).toBeLessThanOrEqual(4000)
      expect(text).not.toBe('')
    }
    const shown = messages.flatMap(({ blocks }) => blocks.map(shownBlock)).join(' ')
    for (const word of ['w0', 'w749', 'w1499', 'item 119', 'Label 22', 'part 69']) expect(shown).toContain(word)
  })

  test('the Home tab takes 100 blocks', () => {
    const blocks = renderHome(view(...Array.from({ length: 130 }, (_, i) => heading(said(`part ${i}`)))), reader)
    expect(problemsOfBlocks(blocks, 'home')).toEqual([])
    expect(blocks).toHaveLength(100)
  })
})
