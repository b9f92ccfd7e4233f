import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../src/core/limits.ts'
import { REF_LENGTH, readRef } from '../../src/core/ref.ts'
import { wordsOf } from '../../src/core/text.ts'
import { DAY, HOUR, MINUTE } from '../../src/core/time.ts'
import type { View } from '../../src/core/view.ts'
import type { Interview } from '../../src/interviews/interview.ts'
import { changed } from '../../src/interviews/record.ts'
import type { Member } from '../../src/people/member.ts'
import { compose } from '../../src/runtime/compose.ts'
import type { Claimed } from '../../src/runtime/store.ts'
import { member, NOW, read } from '../flows/asked.ts'
import { talk } from '../talks.ts'

const local = (iso: string) => DateTime.fromISO(iso, { zone: 'America/Chicago' }).toMillis()

type Told = Partial<Omit<Claimed, 'to'>> & { to?: Partial<Member> }
const said = (kind: string, interview?: Interview, { to = {}, ...over }: Told = {}, now = NOW) =>
  compose(
    {
      id: 'r1',
      kind,
      dueAt: now,
      attempts: 0,
      occurrence: 0,

      to: member(to),
      account: { platform: 'slack', user: 'maya', place: 'T1' },
      wanted: true,
      ...(interview && { interview }),
      ...over,
    },
    now,
  )
/** The words, line by line, or what became of it instead. */
const lines = (...row: Parameters<typeof said>) => {
  const one = said(...row)
  return typeof one === 'string' ? one : read(one).split('\n')
}

const SNOOZE = '[Tonight] [Tomorrow 9 am] [Another time] [Why?]'
const dated = talk({ startsAt: local('2026-12-04T15:00'), minutes: 30 })
const held = talk({ outcome: 'held', endedAt: local('2026-12-02T14:00'), learned: 'Analysts pair\non Thursdays.' })
const asked = talk({ askedAt: local('2026-11-26T10:00') })
const advised = {
  ...held,
  suggestions: [
    { id: 's1', words: 'Read Knuth', on: local('2026-12-02T09:00') },
    { id: 's2', words: 'Write to Ben', on: local('2026-12-02T18:00') },
    { id: 's3', words: 'Learn R', on: local('2026-12-03T09:00') },
  ],
}
const late = talk({ outcome: 'held', endedAt: NOW - 25 * HOUR })

describe('what each kind says', () => {
  it('to confirm', () => {
    expect(lines('confirm', dated)).toEqual([
      'Your talk with Ada Lovelace is coming up: Fri 4 Dec, 3:00 pm. A short note to confirm saves you both a surprise.',
      '[I confirmed] [Draft the note] [Move the time]',
      SNOOZE,
    ])
  })

  it('on the day: where, when to be there, when to leave, and the card', () => {
    const today = talk({ startsAt: NOW + 2 * HOUR, format: 'person', place: 'Room 1', travelMinutes: 25 })
    expect(lines('day-of', today).slice(0, 5)).toEqual([
      'Your talk: 6:00 pm today',
      'Leave by 5:20 pm to be there by 5:45 pm.',
      'Ada Lovelace · analyst at Engine Works',
      'Wed 2 Dec, 6:00 pm to 6:30 pm · in person',
      'Where: Room 1 · 25 min to get there',
    ])
    expect(lines('day-of', { ...today, travelMinutes: undefined })).toContain('Be there by 5:45 pm.')
    expect(lines('day-of', { ...today, format: 'video' }).slice(0, 3)).not.toContain('Be there by 5:45 pm.')
  })

  it('at the end of a talk, and twelve hours later', () => {
    const over = talk({ startsAt: NOW - 30 * MINUTE })
    const buttons = ['[Log it] [It moved] [It was called off]', SNOOZE]
    expect(lines('log', over)).toEqual([
      'How did it go with Ada Lovelace? Two lines now are worth a page tomorrow.',
      ...buttons,
    ])
    expect(lines('log', talk({ startsAt: NOW - 13 * HOUR }))).toEqual([
      'What do you still remember of your talk with Ada Lovelace? Two lines are enough.',
      ...buttons,
    ])
  })

  it('to thank, in time and late', () => {
    expect(lines('thanks-1', held)).toEqual([
      'Now is a good time to thank Ada Lovelace. People remember a quick thank-you.',
      'You wrote: “Analysts pair on Thursdays.” That belongs in it.',
      'Due by 2:00 pm tomorrow.',
      '[Draft it] [I sent it]',
      SNOOZE,
    ])
    const vague = lines('thanks-1', { ...held, learned: 'I learned a lot.' })
    expect(vague).not.toContainEqual(expect.stringContaining('That belongs in it'))
    expect(lines('thanks-late', late)).toEqual([
      "It's past the time for your thank-you to Ada Lovelace. A short note still counts.",
      '[Draft it] [I sent it]',
      SNOOZE,
    ])
  })

  it('to ask again', () => {
    expect(lines('ask', talk({ askAgainOn: NOW }))).toEqual([
      'You wanted to ask Ada Lovelace again about now. A few friendly lines will do.',
      '[Draft the request] [I asked them] [They said no]',
      SNOOZE,
    ])
    // Whoever was asked before gets no first letter again.
    const before = said('ask', talk({ askAgainOn: NOW, askedAt: NOW - 9 * DAY }))
    expect(lines('ask', talk({ askAgainOn: NOW, askedAt: NOW - 9 * DAY }))[1]).toBe(
      '[Draft the note] [I asked them] [They said no]',
    )
    expect(JSON.stringify(before)).toContain('draft.show.talk-1~second-note')
  })

  it('to call, with how to reach them where it is known', () => {
    const first =
      'No answer from Ada Lovelace yet? You asked Thu 26 Nov. A short, friendly call often helps. Messages get buried.'
    const buttons = [
      '[I called them] [What to say] [A short note]',
      '[Set the time] [They said no] [Why?]',
      SNOOZE.replace(' [Why?]', ''),
    ]
    expect(lines('call', asked)).toEqual([first, ...buttons])
    const reached = { ...asked, contact: { ...asked.contact, details: '555 0100' } }
    expect(lines('call', reached)).toEqual([first, 'How to reach them: 555 0100', ...buttons])
    const mere = { ...asked, contact: { ...asked.contact, details: 'notalink' } }
    expect(lines('call', mere)).toEqual([first, ...buttons])
  })

  it('to let go, once they were called as well', () => {
    const called = changed(asked, { do: 'fillSlots', interview: asked.id, slots: { triedAt: NOW } })
    expect(lines('call', called)).toEqual([
      "You tried Ada Lovelace once more Wed 2 Dec. Still no answer? That is nothing about you. It's fine to let it go, or to ask much later.",
      '[Let it go] [Ask again later] [Set the time] [Why?]',
      SNOOZE.replace(' [Why?]', ''),
    ])
  })

  it('to take the next step', () => {
    expect(lines('next', { ...held, nextStep: { words: 'Send my notes', on: NOW } })).toEqual([
      'Your next step with Ada Lovelace: “Send my notes”. You planned it for Wed 2 Dec.',
      '[I did it]',
      SNOOZE,
    ])
  })

  it('to act on advice, all of the day in one message', () => {
    expect(lines('advice', advised)).toEqual([
      'Ada Lovelace gave you advice, to act on by Wed 2 Dec:',
      '- Read Knuth',
      '- Write to Ben',
      '[Done: Read Knuth] [Done: Write to Ben]',
      SNOOZE,
    ])
    const [first, ...others] = advised.suggestions.map((one) => ({ ...one, doneAt: NOW }))
    const { doneAt: _, ...open } = first ?? { id: '', words: '', doneAt: NOW }
    expect(lines('advice', { ...advised, suggestions: [open, ...others] })).toEqual([
      'Ada Lovelace gave you advice, to act on by Wed 2 Dec:',
      '- Read Knuth',
      '[I did it]',
      SNOOZE,
    ])
  })

  it('to act on advice in the morning of its day, for whatever time of it', () => {
    const afternoon = { ...held, suggestions: [{ id: 's1', words: 'Write to Ben', on: local('2026-12-02T15:00') }] }
    expect(lines('advice', afternoon, {}, local('2026-12-02T09:00'))).toContain('- Write to Ben')
    expect(lines('advice', afternoon, {}, local('2026-12-01T09:00'))).toBe('covered')
  })

  it('to tell whoever gave the name', () => {
    expect(lines('report', { ...held, contact: { ...held.contact, referredBy: 'Grace' } })).toEqual([
      'Grace pointed you to Ada Lovelace. Two lines on how the talk went will please them.',
      '[Draft it] [I told them]',
      SNOOZE,
    ])
  })

  it('to keep in touch, with the day of the last contact that is known', () => {
    const thanked = { ...held, thankedAt: local('2026-12-02T15:00') }
    const about = (day: string) =>
      `You and Ada Lovelace were last in touch ${day}. An article or a short update keeps the door open.`
    expect(lines('keep', thanked, {}, local('2027-03-02T09:00'))).toEqual([
      about('Wed 2 Dec'),
      '[Draft it] [I wrote to them] [How often?]',
      SNOOZE,
    ])
    const met = { ...thanked, contact: { ...thanked.contact, contactedAt: local('2026-12-24T15:00') } }
    expect(lines('keep', met, {}, local('2027-03-24T09:00'))).toContain(about('Thu 24 Dec'))
  })

  it('once a week, all that is due in one list', () => {
    const due = [held, { ...asked, id: 'talk-2' }]
    expect(lines('weekly', undefined, { due })).toEqual([
      '2 things are due',
      '- Thank Ada Lovelace · 22 h left, due by 2:00 pm tomorrow',
      '- Call Ada Lovelace: no answer to your request yet',
      '[Open my overview]',
      SNOOZE,
    ])
    expect(lines('weekly', undefined, { due: [held] })[0]).toBe('One thing is due')
  })

  it('once a week, to let go of whoever was called or written to once more, and why one may', () => {
    const tried = changed(asked, {
      do: 'fillSlots',
      interview: asked.id,
      slots: { triedAt: local('2026-11-26T11:00') },
    })
    const view = said('weekly', undefined, { due: [tried, { ...asked, id: 'talk-2' }] })
    expect(typeof view === 'string' ? view : read(view).split('\n').slice(1, 3)).toEqual([
      '- Call Ada Lovelace: no answer to your request yet',
      '- Let it go with Ada Lovelace, or ask later: no answer to your second try',
    ])
    expect(JSON.stringify(view)).toContain('why.practice.B2~B15')
  })

  it('once a week, seven of more than that', () => {
    const due = Array.from({ length: 9 }, (_, i) => ({ ...held, id: `talk-${i}` }))
    const read = [lines('weekly', undefined, { due })].flat()
    expect(read[0]).toBe('9 things are due')
    expect(read.slice(1, 8).every((line) => line.startsWith('- '))).toBe(true)
    expect(read.slice(8)).toEqual(['… and 2 more.', '[Open my overview]', SNOOZE])
  })

  it('once a week, the advice that is not acted on yet, each in its own words', () => {
    const [first, second] = advised.suggestions
    if (!first || !second) throw new Error('no advice')
    const together = { ...second, on: first.on }
    const shown = (suggestions: Interview['suggestions']) =>
      lines('weekly', undefined, { due: [{ ...advised, thankedAt: NOW - HOUR, suggestions }] })
    expect(shown([first, together])[1]).toBe('- Read Knuth; Write to Ben (advice from Ada Lovelace, by Wed 2 Dec)')
    expect(shown([{ ...first, doneAt: NOW }, together])[1]).toBe(
      '- Write to Ben (advice from Ada Lovelace, by Wed 2 Dec)',
    )
  })

  it('offers an hour in place of tonight from five in the afternoon on', () => {
    const at = (hour: string) => lines('confirm', dated, {}, local(`2026-12-02T${hour}`)).slice(-1)
    expect(at('16:59')).toEqual([SNOOZE])
    expect(at('17:00')).toEqual(['[In an hour] [Tomorrow 9 am] [Another time] [Why?]'])
  })
})

describe('a message that comes late', () => {
  it('says so from an hour on, and not before', () => {
    const sorry = 'Sorry, this one is late. It was meant for 3:00 pm today.'
    expect(lines('confirm', dated, { dueAt: NOW - HOUR })).toContain(sorry)
    expect(String(lines('confirm', dated, { dueAt: NOW - HOUR + 1 }))).not.toContain('Sorry')
    expect(lines('next', { ...held, nextStep: { words: 'Write', on: NOW } }, { dueAt: NOW - 30 * DAY })).toContain(
      'Sorry, this one is late. It was meant for Mon 2 Nov, 4:00 pm.',
    )
  })

  it('is missed where its moment has passed; its twin a minute earlier is not', () => {
    const startsAt = dated.startsAt ?? 0
    for (const kind of ['confirm', 'day-of']) {
      expect(said(kind, dated, {}, startsAt)).toBe('missed')
      expect(said(kind, dated, {}, startsAt - MINUTE)).toHaveProperty('blocks')
      expect(said(kind, talk())).toBe('missed')
    }
    for (const kind of ['weekly', 'digest']) {
      expect(said(kind, undefined, { due: [held], dueAt: NOW - 3 * DAY - 1 })).toBe('missed')
      expect(said(kind, undefined, { due: [held], dueAt: NOW - 3 * DAY })).toHaveProperty('blocks')
    }
  })

  it('is never missed where it is still of use', () => {
    const years = { dueAt: NOW - 700 * DAY }
    for (const [kind, interview] of [
      ['log', talk({ startsAt: NOW - 700 * DAY })],
      ['thanks-late', late],
      ['ask', talk({ askAgainOn: NOW - 700 * DAY })],
      ['call', asked],
      ['next', { ...held, nextStep: { words: 'Write', on: NOW - 700 * DAY } }],
      ['advice', advised],
      ['report', { ...held, contact: { ...held.contact, referredBy: 'Grace' } }],
      ['keep', { ...held, thankedAt: NOW - 700 * DAY }],
    ] as const)
      expect(said(kind, interview, years), kind).toHaveProperty('blocks')
  })
})

describe('what another message says', () => {
  it('is left to it: of several thank-yous the last one speaks, and past the day the late one', () => {
    const tuesday = talk({ outcome: 'held', endedAt: local('2026-12-01T15:30') })
    const morning = local('2026-12-02T09:10')
    const noon = local('2026-12-02T13:40')
    expect(said('thanks-1', tuesday, {}, morning)).toBe('covered')
    expect(said('thanks-2', tuesday, {}, morning)).toHaveProperty('blocks')
    expect(said('thanks-2', tuesday, {}, noon)).toBe('covered')
    expect(said('thanks-3', tuesday, {}, noon)).toHaveProperty('blocks')
    for (const kind of ['thanks-1', 'thanks-2', 'thanks-3']) expect(said(kind, late)).toBe('covered')
    expect(said('thanks-late', late)).toHaveProperty('blocks')
  })

  it('is left to it once the last allowed moment before a weekend has passed', () => {
    const friday = talk({ outcome: 'held', endedAt: local('2026-12-04T10:00') })
    expect(said('thanks-1', friday, {}, local('2026-12-04T18:59'))).toHaveProperty('blocks')
    expect(said('thanks-1', friday, {}, local('2026-12-04T20:00'))).toBe('covered')
    expect(said('thanks-3', friday, {}, local('2026-12-04T20:00'))).toHaveProperty('blocks')
  })

  it('comes all the same where the person put it off to that time', () => {
    expect(lines('thanks-1', late, { occurrence: 1 })[0]).toContain("It's past the time")
  })

  it.each([
    ['a call about a request that was not sent', 'call', talk()],
    ['a next step that there is not', 'next', held],
    ['advice that is not due', 'advice', held],
    ['a thank-you for a talk that has not ended', 'thanks-1', talk()],
    ['a reminder without its talk', 'confirm', undefined],
    ['a kind that nobody knows', 'tea', dated],
  ])('is %s', (_, kind, interview) => {
    expect(said(kind, interview)).toBe('covered')
  })

  it('is a week in which nothing is due', () => {
    expect(said('weekly', undefined, { due: [] })).toBe('covered')
    expect(said('weekly', undefined, { due: [dated, talk({ askAgainOn: NOW + 24 * HOUR })] })).toBe('covered')
  })
})

describe('after three without an answer', () => {
  it('the next one asks whether that is too much; its twin after two does not', () => {
    const asks = [
      'The last few reminders went by without an answer. Would you like fewer of them, or a break?',
      '[Fewer, please] [A break of two weeks] [Keep them coming]',
    ]
    expect(lines('confirm', dated, { to: { unanswered: 3 } }).slice(-2)).toEqual(asks)
    expect(lines('weekly', undefined, { due: [held], to: { unanswered: 3 } }).slice(-2)).toEqual(asks)
    expect(lines('confirm', dated, { to: { unanswered: 2 } }).slice(-1)).toEqual([SNOOZE])
  })

  it('the morning of a talk, which asks for nothing, does not', () => {
    expect(String(lines('day-of', dated, { to: { unanswered: 9 } }))).not.toContain('Would you like fewer')
  })
})

/** What is left of an emoji that was cut in two. */
const HALF_A_LETTER = /\p{Surrogate}/u

describe('the strangest words', () => {
  const NAMES = {
    'sixty letters': 'Wolfeschlegelsteinhausenbergerdorff-Featherstonehaugh Sr. PhD',
    emoji: '👩🏽‍🚀'.repeat(8),
    'right to left': 'ליאורה בן־דוד المهندسة',
    markdown: '*Ada* <@U1> [x](http://e.vil) `b` ~~c~~ ||d|| @everyone',
    'the longest word': 'A'.repeat(60),
  }
  const ID = 'abcdefghijklmnopqrstuv'
  const everything = (name: string): Interview => ({
    ...talk({ id: ID, format: 'person', place: name.repeat(3), travelMinutes: 999, aim: name.repeat(3) }),
    contact: {
      ...talk().contact,
      id: ID,
      name,
      occupation: name,
      organisation: name,
      referredBy: name,
      details: name.repeat(4).slice(0, 200),
      contactedAt: NOW - 100 * DAY,
    },
    startsAt: NOW + 3 * HOUR,
    askedAt: NOW - 9 * DAY,
    endedAt: NOW - 3 * HOUR,
    thankedAt: NOW - 100 * DAY,
    learned: name.repeat(33),
    nextStep: { words: name.repeat(4).slice(0, 200), on: NOW },
    suggestions: Array.from({ length: 10 }, (_, i) => ({
      id: `${ID.slice(0, -1)}${i}`,
      words: `${i} ${name}`.slice(0, 99),
      on: NOW - 1,
    })),
  })

  const wordsIn = ({ blocks }: View) =>
    blocks.flatMap((block): readonly string[] => {
      const say = (text: Parameters<typeof wordsOf>[0]) =>
        wordsOf(text, { zone: 'America/Chicago', language: 'en', now: NOW })
      if (block.kind === 'list') return block.items.map(say)
      if (block.kind === 'checklist') return block.items.map(({ label }) => say(label))
      return 'text' in block ? [say(block.text)] : []
    })
  const fits = (made: ReturnType<typeof compose>) => {
    if (typeof made === 'string') throw new Error(made)
    const rows = made.blocks.flatMap((block) => (block.kind === 'buttons' ? [block.buttons] : []))
    for (const row of rows) {
      // Four or fewer are what a phone shows.
      expect(row.length).toBeLessThanOrEqual(4)
      for (const { ref, label } of row) {
        expect(label.length).toBeLessThanOrEqual(LIMITS.buttonLabel)
        expect(label).not.toMatch(HALF_A_LETTER)
        expect(ref.length).toBeLessThanOrEqual(REF_LENGTH)
        expect(readRef(ref)).toBeDefined()
      }
    }
    expect(rows.flat().filter(({ primary }) => primary).length).toBeLessThanOrEqual(1)
    expect(new Set(rows.flat().map(({ ref }) => ref)).size).toBe(rows.flat().length)
    for (const block of made.blocks)
      if (block.kind === 'checklist') expect(block.items.length).toBeLessThanOrEqual(LIMITS.checklistItems)
    const words = wordsIn(made)
    expect(words.join('\n').length).toBeLessThanOrEqual(LIMITS.viewWords)
    for (const one of words) expect(one).not.toMatch(HALF_A_LETTER)
  }

  const ABOUT_A_TALK = ['confirm', 'day-of', 'log', 'thanks-3', 'ask', 'call', 'next', 'advice', 'report', 'keep']
  it.each(Object.entries(NAMES))('fit every kind: %s', (_, name) => {
    const interview = everything(name)
    const to = { unanswered: 3 }
    for (const kind of ABOUT_A_TALK) fits(said(kind, interview, { id: ID, dueAt: NOW - HOUR, to }))
    const due = Array.from({ length: 20 }, (_, i) => ({
      ...interview,
      id: `${ID}${i}`,
      outcome: 'held' as const,
      suggestions: [{ id: 's1', words: name.repeat(20).slice(0, 1000), on: NOW - 300 * DAY }],
    }))
    fits(said('weekly', undefined, { id: ID, due, to, dueAt: NOW - HOUR }))
  })

  it('stand as they were typed', () => {
    expect(lines('log', everything(NAMES.markdown))[0]).toContain(NAMES.markdown)
    expect(lines('log', everything(NAMES['right to left']))[0]).toContain(`\u2068${NAMES['right to left']}\u2069`)
  })
})
