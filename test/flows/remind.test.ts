import { describe, expect, it } from 'vitest'
import type { RawValues } from '../../src/core/form.ts'
import { dateMark } from '../../src/core/ref.ts'
import { remind } from '../../src/flows/remind/index.ts'
import { talk } from '../talks.ts'
import { decide, member, NOW, shown } from './asked.ts'

const HELD = talk({ outcome: 'held', endedAt: NOW - 7_200_000 })
const THANKS = { id: 'r1', kind: 'thanks-1', interview: 'talk-1', dueAt: NOW, state: 'sent', talk: HELD, stands: true }
const at = (iso: string) => Date.parse(iso)

describe('putting a reminder off', () => {
  it.each([
    ['hour', '2026-12-02T23:00:00Z', "I'll remind you again: 5:00 pm today."],
    ['tonight', '2026-12-03T01:00:00Z', "I'll remind you again: 7:00 pm today."],
    ['tomorrow', '2026-12-03T15:00:00Z', "I'll remind you again: 9:00 am tomorrow."],
  ])('"%s" comes at its time in the reader’s zone', (choice, until, said) => {
    const { changes, reply } = decide(remind, 'snooze', { id: `r1~${choice}` }, THANKS)
    expect(changes).toEqual([{ do: 'snooze', reminder: 'r1', until: at(until) }])
    expect(shown(reply).here).toBe(said)
  })

  it('"tonight" pressed late at night is an hour later', () => {
    const now = at('2026-12-03T04:00:00Z')
    const { changes } = decide(remind, 'snooze', { id: 'r1~tonight', now }, THANKS)
    expect(changes).toEqual([{ do: 'snooze', reminder: 'r1', until: now + 3_600_000 }])
  })

  it.each([
    ['what no longer stands', { ...THANKS, stands: false }, 'That reminder is no longer needed.'],
    ['somebody else’s', undefined, "I couldn't find that talk"],
  ])('does nothing for %s', (_, reminder, words) => {
    const { changes, reply } = decide(remind, 'snooze', { id: 'r1~hour' }, reminder)
    expect(changes).toBeUndefined()
    expect(shown(reply).here).toContain(words)
  })
})

describe('another time for a reminder', () => {
  const later = (values: RawValues, over: Parameters<typeof decide>[2] = {}, facts: unknown = THANKS) =>
    decide(remind, 'later-save', { id: 'r1', ...over }, facts, values)
  const off = (until: string) => [{ do: 'snooze', reminder: 'r1', until: at(until) }]

  it('is asked for with a form, tomorrow chosen already', () => {
    const { reply } = decide(remind, 'later', { id: 'r1' })
    if (reply?.kind !== 'form') throw new Error('no form')
    expect(reply.form.ref).toBe('remind.later-save.r1')
    expect(reply.form.fields.map(({ name, value }) => [name, value])).toEqual([
      ['choice', 'tomorrow'],
      ['date', undefined],
    ])
  })

  it.each([
    ['hour', '', '2026-12-02T23:00:00Z'],
    ['tonight', '', '2026-12-03T01:00:00Z'],
    ['tomorrow', '', '2026-12-03T15:00:00Z'],
    ['monday', '', '2026-12-07T15:00:00Z'],
    ['date', 'Friday at 11 am', '2026-12-04T17:00:00Z'],
    ['date', 'December 5', '2026-12-05T15:00:00Z'],
    // A date that was typed counts only where it was chosen.
    ['tomorrow', 'Friday at 11 am', '2026-12-03T15:00:00Z'],
  ])('is %s %s', (choice, date, until) => {
    const { changes, reply } = later({ choice, date })
    expect(changes).toEqual(off(until))
    expect(shown(reply).here).toContain("I'll remind you again")
  })

  it('is an hour of its reader’s, in their zone', () => {
    const tokyo = { by: member({ zone: 'Asia/Tokyo' }) }
    // It is 7:00 am on Thursday there.
    expect(later({ choice: 'tonight', date: '' }, tokyo).changes).toEqual(off('2026-12-03T10:00:00Z'))
    expect(later({ choice: 'tomorrow', date: '' }, tokyo).changes).toEqual(off('2026-12-04T00:00:00Z'))
    expect(later({ choice: 'monday', date: '' }, tokyo).changes).toEqual(off('2026-12-07T00:00:00Z'))
  })

  it('is the Monday after, on a Monday', () => {
    const monday = { now: at('2026-12-07T15:00:00Z') }
    expect(later({ choice: 'monday', date: '' }, monday).changes).toEqual(off('2026-12-14T15:00:00Z'))
  })

  it('is nine in the morning over a change of the clocks', () => {
    const saturday = { now: at('2026-10-31T20:00:00Z') }
    expect(later({ choice: 'tomorrow', date: '' }, saturday).changes).toEqual(off('2026-11-01T15:00:00Z'))
    const march = { now: at('2026-03-07T20:00:00Z') }
    expect(later({ choice: 'tomorrow', date: '' }, march).changes).toEqual(off('2026-03-08T14:00:00Z'))
  })

  it.each([
    ['', 'required'],
    ['yesterday', 'in-the-past'],
    ['soon', 'no-date'],
    ['in nine years', 'too-far'],
  ])('"%s" is no date to be reminded on, and the form says why', (date, problem) => {
    const { changes, problems } = later({ choice: 'date', date })
    expect([changes, problems]).toEqual([undefined, { date: problem }])
    // Where another time was chosen, it is in nobody's way.
    expect(later({ choice: 'tomorrow', date }).changes).toEqual(off('2026-12-03T15:00:00Z'))
  })

  it('does nothing for one that is somebody else’s, or does not stand any more', () => {
    for (const [reminder, words] of [
      [undefined, "I couldn't find that talk"],
      [{ ...THANKS, stands: false }, 'That reminder is no longer needed.'],
    ]) {
      const { changes, reply } = decide(remind, 'later-save', { id: 'r1' }, reminder, { choice: 'tomorrow', date: '' })
      expect(changes).toBeUndefined()
      expect(shown(reply).here).toContain(words)
    }
  })
})

describe('a confirmation', () => {
  const planned = talk({ startsAt: at('2026-12-04T21:00:00Z') })

  it('is kept', () => {
    const { changes, reply } = decide(remind, 'confirmed', { id: `talk-1~${dateMark(planned.startsAt ?? 0)}` }, planned)
    expect(changes).toEqual([{ do: 'confirm', interview: 'talk-1', at: NOW }])
    expect(shown(reply).here).toBe('Confirmed with Ada Lovelace for Fri 4 Dec, 3:00 pm.')
  })

  it('from before the talk was moved confirms nothing', () => {
    const { changes, reply } = decide(remind, 'confirmed', { id: `talk-1~${dateMark(NOW)}` }, planned)
    expect(changes).toBeUndefined()
    expect(shown(reply).here).toContain('has another date since')
  })

  it('is not put off past the talk itself', () => {
    const soon = talk({ startsAt: at('2026-12-03T14:30:00Z') })
    const reminder = { ...THANKS, kind: 'confirm', talk: soon }
    const { changes, reply } = decide(remind, 'snooze', { id: 'r1~tomorrow' }, reminder)
    expect(changes).toBeUndefined()
    expect(shown(reply).here).toBe(
      'Your talk with Ada Lovelace is before that: 8:30 am tomorrow. A short note now is best.',
    )
  })

  it.each(['confirmed', 'confirm-draft'])('%s: from before the talk began does nothing after it', (step) => {
    const id = step === 'confirmed' ? `talk-1~${dateMark(planned.startsAt ?? 0)}` : 'talk-1'
    for (const over of [{ now: planned.startsAt ?? 0 }, {}]) {
      const about = 'now' in over ? planned : { ...planned, outcome: 'off' }
      const { changes, reply } = decide(remind, step, { id, ...over }, about)
      expect(changes).toBeUndefined()
      expect(shown(reply).here).toBe('That reminder is no longer needed.')
    }
  })

  it('is drafted with day, time and zone', () => {
    const { direct } = shown(decide(remind, 'confirm-draft', { id: 'talk-1' }, planned).reply)
    expect(direct?.[1]).toContain('Friday 4 December at 3:00 pm (CST)')
    expect(direct?.[1]).toContain('Maya Okafor')
  })

  it('asks who writes it first', () => {
    const { reply } = decide(remind, 'confirm-draft', { id: 'talk-1', by: member({ profile: undefined }) }, planned)
    expect(reply).toMatchObject({ kind: 'form', form: { ref: 'profile.save.draft.show.talk-1~confirm' } })
  })
})
