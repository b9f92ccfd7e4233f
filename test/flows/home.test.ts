import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../src/core/time.ts'
import { home } from '../../src/flows/home/index.ts'
import type { Home, Reminder } from '../../src/interviews/reads.ts'
import { wordsFor } from '../../src/locales/index.ts'
import { ADA, talk } from '../talks.ts'
import { decide, member, NOW, shown } from './asked.ts'

const STAGES = { idea: 0, asked: 0, scheduled: 0, held: 9, thanked: 0, off: 0 }
const found = (over: Partial<Home> = {}): Home => ({
  due: [],
  dated: [],
  undated: [],
  heard: [],
  stages: STAGES,
  planned: [],
  failed: [],
  ...over,
})
const held = (name: string, hoursAgo: number) =>
  talk({
    id: `talk-${name}`,
    contact: { ...talk().contact, id: name, name },
    outcome: 'held',
    endedAt: NOW - hoursAgo * HOUR,
  })
const reminder = (id: string, over: Partial<Reminder> = {}): Reminder => ({
  id,
  kind: 'next',
  interview: id,
  who: 'Ben Ito',
  dueAt: NOW + DAY,
  state: 'planned',
  ...over,
})
const overview = (of: Home, over: Parameters<typeof decide>[2] = {}) =>
  shown(decide(home, 'start', over, { action: 'overview', home: of }).reply).here ?? ''

describe('what is due', () => {
  const many = ['Ada', 'Ben', 'Chika', 'Dora', 'Eve'].map((name, i) => held(name, 2 + i))

  it('begins with what can’t wait, and is shown in full with a press', () => {
    const step = talk({ id: 'old', nextStep: { words: 'Send my notes', on: NOW - 40 * DAY } })
    const said = overview(found({ due: [step, ...many] }))
    expect(said).toContain('Thank Eve')
    expect(said).not.toContain('Send my notes')
    expect(said).toContain('[Show all 6]')
    const all = shown(
      decide(home, 'start', { words: 'due' }, { action: 'due', home: found({ due: [step, ...many] }) }).reply,
    )
    for (const words of ['6 things are due', 'Thank Ada', 'Thank Eve', 'Send my notes'])
      expect(all.here).toContain(words)
  })

  it('has no more to show where all of it is there', () => {
    expect(overview(found({ due: many.slice(0, 3) }))).not.toContain('Show all')
  })
})

it('says that reminders are not all delivered where one did not reach them, whatever the reason', () => {
  const missed = reminder('t', { state: 'missed', reason: 'passed', dueAt: NOW - DAY })
  const said = overview(found({ failed: [missed] }))
  expect(said).toContain('Reminders that did not reach you')
  expect(said).toContain('Reminders · not all delivered')
  expect(overview(found())).toContain('Reminders · all delivered')
})

describe('the picture of each occupation', () => {
  const person = (id: string, referredBy = '') => ({ id, name: id, occupation: 'Analyst', referredBy })

  it('is how many people were heard, with a note where all came through one', () => {
    expect(overview(found({ heard: [person('ada', 'Grace'), person('ben', 'Grace')] }))).toContain(
      'Analyst · 2 of 3 people\nAll of them came through Grace. Someone from elsewhere may see it another way.\n[See the picture]',
    )
    expect(overview(found({ heard: [person('ada', 'Grace'), person('ben')] }))).not.toContain('All of them')
    expect(overview(found())).not.toContain('people')
  })
})

describe('reminders that will come', () => {
  it('are promises: of a ladder the next step, five at most, and what was put off by itself', () => {
    const ladder = ['thanks-1', 'thanks-2', 'thanks-late'].map((kind, i) =>
      reminder(`t${i}`, { kind, interview: 'one', who: 'Ada', dueAt: NOW + (i + 1) * HOUR }),
    )
    const off = reminder('t3', { kind: 'thanks-3', interview: 'one', who: 'Ada', snoozedUntil: NOW + 5 * HOUR })
    const others = [1, 2, 3, 4].map((n) => reminder(`n${n}`, { who: `Person ${n}` }))
    const said = overview(found({ planned: [...ladder, off, ...others] }))
    expect(said.match(/Thank Ada/g)).toHaveLength(2)
    expect(said).toContain('Person 3')
    expect(said).not.toContain('Person 4')
  })

  it('come after a pause, but for the morning of a talk', () => {
    const by = member({ preference: { pausedUntil: Date.parse('2026-12-16T15:00:00Z') } })
    const planned = [reminder('a'), reminder('b', { kind: 'day-of', who: 'Grace' })]
    const said = overview(found({ planned }), { by })
    expect(said).toContain('Your next step after Ben Ito · Wed 16 Dec, 9:00 am')
    expect(said).toContain('Your day with Grace · 4:00 pm tomorrow')
  })
})

describe('what did not come', () => {
  const failed = (reason: string, state: Reminder['state'] = 'missed') =>
    overview(found({ failed: [reminder('f', { state, reason, dueAt: NOW - HOUR })] }), {
      by: member({ quietSince: NOW - 2 * HOUR }),
    })

  it.each([
    ['quiet', 'missed', 'held back, since the ones before went unanswered'],
    ['paused', 'missed', 'you had asked for quiet'],
    ['its moment has passed', 'missed', 'its moment had passed'],
    ['no answer from the platform', 'failed', 'no answer from the chat service'],
    ['it could not be written', 'failed', 'something on my side went wrong'],
    ['cannot_dm', 'failed', "I couldn't send you a direct message"],
  ] as const)('%s is said in words', (reason, state, words) => {
    expect(failed(reason, state)).toContain(words)
  })

  it('says how to open direct messages only where they are closed', () => {
    expect(failed('cannot_dm', 'failed')).toContain('Open them in your privacy settings')
    expect(failed('quiet')).not.toContain('privacy settings')
  })

  it('speaks of quiet only where something was left in it', () => {
    expect(failed('quiet')).toContain('It was quiet for a while')
    expect(failed('its moment has passed')).not.toContain('It was quiet')
  })
})

describe('what is offered after /ii', () => {
  const offered = (words: string, by = member()) =>
    home.command?.offers?.(words, { by, now: NOW, say: wordsFor('en') }) ?? []
  const values = (words: string) => offered(words).map(({ value }) => value)

  it('is every action that begins with what is typed, or says it', () => {
    expect(values('')).toEqual([
      'due',
      'people',
      'contacts',
      'news',
      'help',
      'profile',
      'settings',
      'pause',
      'zone',
      'decided',
      'gotjob',
      'export',
    ])
    expect(values('P')).toEqual(expect.arrayContaining(['profile', 'pause', 'export']))
    expect(values('P').slice(0, 3)).toEqual(['people', 'profile', 'pause'])
    expect(values('clock')).toEqual(['zone'])
    expect(values('<@everyone>')).toEqual([])
    const theirs = offered('', member({ roles: ['counselor'] })).map(({ value }) => value)
    expect(theirs.slice(-3)).toEqual(['digest', 'requests', 'report'])
  })
  it('is places after the word zone, with the time there', () => {
    expect(offered('zone chic')).toEqual([{ value: 'zone America/Chicago', label: 'America/Chicago · 4:00 pm now' }])
    expect(values('Zone ')).toHaveLength(25)
  })
  it('fits what every platform takes', () => {
    for (const { value, label } of [...offered(''), ...offered('zone'), ...offered('zone a')])
      expect([value.length <= 100, label.length <= 75]).toEqual([true, true])
  })
})

describe('/ii zone', () => {
  const start = (words: string) => home.steps.start?.facts({} as never, { words } as never)
  it.each([
    ['zone', ''],
    ['ZONE  New York', 'New York'],
  ])('"%s" goes on with the place', async (words, rest) => {
    expect(decide(home, 'start', { words }, await start(words))).toEqual({ next: 'welcome.zone-said.', words: rest })
  })
})

describe('what is asked for by its name', () => {
  const owing = (over: Partial<Home>) => ({ action: 'news', home: { due: [], ...over } })

  it('is whom they owe news, and nothing else that is due', () => {
    const referred = { ...ADA, referredBy: 'Grace Hopper' }
    const held = talk({ outcome: 'held', endedAt: NOW - 3 * DAY, contact: referred })
    const { here = '' } = shown(decide(home, 'start', { words: 'news' }, owing({ due: [held] })).reply)
    expect(here).toContain('Tell Grace Hopper how the talk with Ada Lovelace went')
    expect(here).not.toContain('Thank')
    expect(shown(decide(home, 'start', { words: 'news' }, owing({})).reply).here).toContain('You owe nobody news.')
  })

  it('is everybody who is written down, seven at a time', () => {
    const all = Array.from({ length: 9 }, (_, i) => ({ ...ADA, id: `c${i}`, name: `Ada ${i}` }))
    expect(decide(home, 'start', { words: 'contacts' }, { action: 'contacts' }).next).toBe('home.contacts.')
    const { here = '' } = shown(decide(home, 'contacts', {}, all).reply)
    expect(here.match(/^- Ada/gm)).toHaveLength(7)
    expect(here).toContain('… and 2 more.')
    expect(shown(decide(home, 'contacts', { id: '7' }, all).reply).here?.match(/^- Ada/gm)).toHaveLength(2)
    expect(shown(decide(home, 'contacts', {}, []).reply).here).toContain('Nobody is written down yet.')
  })
})
