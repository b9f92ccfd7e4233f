import { describe, expect, it } from 'vitest'
import { dateMark } from '../../src/core/ref.ts'
import { remind } from '../../src/flows/remind/index.ts'
import { talk } from '../talks.ts'
import { decide, member, NOW, shown } from './asked.ts'

const HELD = talk({ outcome: 'held', endedAt: NOW - 7_200_000 })
const THANKS = { id: 'r1', kind: 'thanks-1', interview: 'talk-1', dueAt: NOW, state: 'sent' }
const at = (iso: string) => Date.parse(iso)

describe('putting a reminder off', () => {
  it.each([
    ['hour', '2026-12-02T23:00:00Z', "I'll remind you again 5:00 pm today."],
    ['tonight', '2026-12-03T01:00:00Z', "I'll remind you again 7:00 pm today."],
    ['tomorrow', '2026-12-03T15:00:00Z', "I'll remind you again 9:00 am tomorrow."],
  ])('"%s" comes at its time in the reader’s zone', (choice, until, said) => {
    const { changes, reply } = decide(remind, 'snooze', { id: `r1~${choice}` }, { reminder: THANKS, talk: HELD })
    expect(changes).toEqual([{ do: 'snooze', reminder: 'r1', until: at(until) }])
    expect(shown(reply).here).toBe(said)
  })

  it('"tonight" pressed late at night is an hour later', () => {
    const now = at('2026-12-03T04:00:00Z')
    const { changes } = decide(remind, 'snooze', { id: 'r1~tonight', now }, { reminder: THANKS, talk: HELD })
    expect(changes).toEqual([{ do: 'snooze', reminder: 'r1', until: now + 3_600_000 }])
  })

  it.each([
    ['a note that was sent', THANKS, { ...HELD, thankedAt: NOW }],
    ['a talk that was logged', { ...THANKS, kind: 'log' }, HELD],
    ['a talk that was confirmed', { ...THANKS, kind: 'confirm' }, talk({ startsAt: NOW, confirmedAt: NOW })],
    ['somebody else’s', undefined, undefined],
  ])('does nothing for %s', (_, reminder, about) => {
    const { changes, reply } = decide(remind, 'snooze', { id: 'r1~hour' }, { reminder, talk: about })
    expect(changes).toBeUndefined()
    expect(shown(reply).here).toBe('That reminder is no longer needed.')
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
    const reminder = { ...THANKS, kind: 'confirm' }
    const { changes, reply } = decide(remind, 'snooze', { id: 'r1~tomorrow' }, { reminder, talk: soon })
    expect(changes).toBeUndefined()
    expect(shown(reply).here).toBe(
      'Your talk with Ada Lovelace is before that: 8:30 am tomorrow. A short note now is best.',
    )
  })

  it('is drafted with day, time and zone', () => {
    const { direct } = shown(decide(remind, 'confirm-draft', { id: 'talk-1' }, planned).reply)
    expect(direct?.[1]).toContain('Friday 4 December at 3:00 pm (CST)')
    expect(direct?.[1]).toContain('Maya Okafor')
  })

  it('asks who writes it first', () => {
    const { reply } = decide(remind, 'confirm-draft', { id: 'talk-1', by: member({ profile: undefined }) }, planned)
    expect(reply).toMatchObject({ kind: 'form', form: { ref: 'profile.save.remind.confirm-draft.talk-1' } })
  })
})
