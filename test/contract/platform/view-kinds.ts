import { expect } from 'vitest'
import { type DateLook, type Span, sayDate, type Text } from '../../../src/core/text.ts'
import { DAY, HOUR } from '../../../src/core/time.ts'
import { type Block, buttons, checklist, facts, heading, list, paragraph, quiet } from '../../../src/core/view.ts'
import { type Case, type Cases, NOON, plainly, READER, squeezed, words } from './stage.ts'

const text = (...spans: readonly Span[]): Text => spans

const dateCase = (look: DateLook): Case => ({
  says: 'is said in the reader’s zone',
  run: async ({ shown, driver }) => {
    for (const at of [NOON + 2 * HOUR, NOON + 20 * HOUR, NOON + 40 * DAY]) {
      const { message } = await shown(paragraph(text({ kind: 'plain', text: 'Due ' }, { kind: 'date', at, look })))
      expect(message.words).toContain(`Due ${driver.moment?.(at, look) ?? sayDate({ at, look }, READER)}`)
    }
  },
})

/** Every kind of block and span is seen. */
export const viewKinds = {
  'block: heading': {
    says: 'is shown',
    run: async ({ shown }) => expect((await shown(heading(plainly('Due now')))).message.words).toContain('Due now'),
  },
  'block: paragraph': {
    says: 'is shown with its line breaks',
    run: async ({ shown }) => {
      const { message } = await shown(words('line one\nline two'), words('and another'))
      expect(message.words).toContain('line one\nline two')
      expect(message.words).toContain('and another')
    },
  },
  'block: quiet': {
    says: 'is shown',
    run: async ({ shown }) => {
      expect((await shown(words('Dress up.'), quiet(plainly('Source: UNM')))).message.words).toContain('Source: UNM')
    },
  },
  'block: list': {
    says: 'shows its items in their order',
    run: async ({ shown }) => {
      const { message } = await shown(list([plainly('Ideas 3'), plainly('Asked 2'), plainly('Held 5')]))
      expect(squeezed(message.words)).toMatch(/Ideas3.*Asked2.*Held5/s)
    },
  },
  'block: numbered list': {
    says: 'shows its items with their numbers',
    run: async ({ shown }) => {
      const { message } = await shown(list([plainly('A typical week?'), plainly('Which skills?')], true))
      expect(squeezed(message.words)).toMatch(/1\.Atypicalweek\?.*2\.Whichskills\?/s)
    },
  },
  'block: checklist': {
    says: 'shows up to ten items, each done or not',
    run: async ({ shown }) => {
      const items = Array.from({ length: 10 }, (_, i) => ({
        id: `i${i}`,
        label: plainly(`Step ${i}`),
        done: i % 3 === 0,
      }))
      const { message } = await shown(checklist('contract.tick.1', items))
      expect(message.checklist).toEqual(items.map(({ done }, i) => ({ label: `Step ${i}`, done })))
    },
  },
  'block: facts': {
    says: 'shows each label with its value',
    run: async ({ shown }) => {
      const { message } = await shown(
        facts([
          { label: 'Who', value: plainly('Ada Lovelace') },
          { label: 'Aim', value: text({ kind: 'strong', text: 'whether they code' }) },
        ]),
      )
      expect(squeezed(message.words)).toMatch(/Who.?AdaLovelace.*Aim.?whethertheycode/s)
    },
  },
  'block: file': {
    says: 'can be opened, byte for byte',
    run: async ({ driver, shown }) => {
      const content = 'BEGIN:VCALENDAR\r\nSUMMARY:Ada & Grace é ✓\r\nEND:VCALENDAR\r\n'
      const { person } = await shown(words('For your calendar'), {
        kind: 'file',
        name: 'talk.ics',
        mediaType: 'text/calendar',
        content,
      })
      expect(driver.messages(person).flatMap(({ files }) => files)).toEqual([
        { name: 'talk.ics', bytes: Buffer.from(content) },
      ])
    },
  },
  'block: picture': {
    says: 'is seen byte for byte, with its words for whoever does not see it',
    run: async ({ driver, shown }) => {
      // Each byte there is, behind what every PNG begins with.
      const content = Uint8Array.from([137, 80, 78, 71, 13, 10, 26, 10, ...Array.from({ length: 256 }, (_, i) => i)])
      const picture = { kind: 'picture', name: 'week.png', mediaType: 'image/png', content } as const
      const { person } = await shown(words('This week'), { ...picture, alt: '5 asked, 3 held & 2 “thanked”' })
      expect(driver.messages(person).flatMap(({ files }) => files)).toEqual([
        { name: 'week.png', bytes: Buffer.from(content), alt: '5 asked, 3 held & 2 “thanked”' },
      ])
    },
  },
  'block: copy': {
    says: 'stands alone, word for word',
    run: async ({ shown }) => {
      const letter = 'Dear Ada,\n\nthank you for *your* time & the <tips>.\n\n  Priya'
      expect((await shown({ kind: 'copy', words: letter })).message.words.trim()).toBe(letter)
    },
  },
  'block: mail': {
    says: 'shows whom to write to',
    run: async ({ shown }) => {
      const mail = { to: 'ada@engine.example', subject: 'Thank you & more', body: 'Dear Ada,\n\nthank *you* <tips>.' }
      const { message } = await shown({ kind: 'mail', label: 'Write to ada@engine.example', ...mail })
      expect(message.words).toContain('Write to ada@engine.example')
    },
  },
  'block: buttons': {
    says: 'shows all of them, more than a row holds too',
    run: async ({ shown }) => {
      const labels = ['Draft it', 'I sent it', 'Tonight', 'Tomorrow 9 am', 'More', 'Why?', 'Help']
      const all = labels.map((label, i) => ({ ref: `contract.act.${i}`, label, primary: i === 0 }))
      expect((await shown(words('Ada, 2 hours ago.'), buttons(...all))).message.buttons).toEqual(labels)
    },
  },

  'span: plain': {
    says: 'is shown as it is, and pieces join without gaps',
    run: async ({ shown }) => {
      const pieces = text(
        { kind: 'plain', text: '“' },
        { kind: 'strong', text: 'Ada' },
        { kind: 'plain', text: '”, 2 of 3.' },
      )
      expect((await shown(paragraph(pieces))).message.words).toContain('“Ada”, 2 of 3.')
    },
  },
  'span: strong': {
    says: 'shows its words, in the middle of a word too, and with spaces at its ends',
    run: async ({ shown }) => {
      const pieces = text(
        { kind: 'plain', text: 'to' },
        { kind: 'strong', text: ' Ada ' },
        { kind: 'plain', text: 'by 3' },
      )
      expect((await shown(paragraph(pieces))).message.words).toContain('to Ada by 3')
    },
  },
  'span: date': dateCase('moment'),
  'span: command': {
    says: 'is shown with its slash',
    run: async ({ shown }) => {
      const pieces = text({ kind: 'plain', text: 'Try ' }, { kind: 'command', command: '/ii-prep Ada' })
      expect((await shown(paragraph(pieces))).message.words).toContain('Try /ii-prep Ada')
    },
  },
  'date: day': dateCase('day'),
  'date: time': dateCase('time'),
  'date: moment': dateCase('moment'),
  'date: near': dateCase('near'),
} satisfies Cases<`block: ${Block['kind'] | 'numbered list'}` | `span: ${Span['kind']}` | `date: ${DateLook}`>
