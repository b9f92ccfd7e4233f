import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { dueBy, duesOf } from '../../src/interviews/due.ts'
import type { Interview } from '../../src/interviews/interview.ts'
import { Policy } from '../../src/people/policy.ts'
import { talk } from '../talks.ts'

const policy = Policy.parse({})
const at = (iso: string, zone: string) => DateTime.fromISO(iso, { zone }).toMillis()
const onDay = (interview: Partial<Interview>, what: string, zone: string) => {
  const due = duesOf(talk(interview), { policy, zone }).find((one) => one.what === what)
  return due && DateTime.fromMillis(due.from, { zone }).toISODate()
}

describe('days and months are the student’s own', () => {
  it.each([
    ['America/New_York', '2026-03-05T23:30', '2026-03-10'],
    ['America/New_York', '2026-10-30T00:30', '2026-11-04'],
    ['Asia/Kathmandu', '2026-03-05T23:30', '2026-03-10'],
  ])('five days after asking, in %s at %s', (zone, asked, day) => {
    expect(onDay({ askedAt: at(asked, zone) }, 'call', zone)).toBe(day)
  })

  it.each([
    ['Asia/Tokyo', '2027-03-01T08:00', 1, '2027-04-01'],
    ['America/Chicago', '2027-04-30T20:00', 1, '2027-05-30'],
    ['Europe/Berlin', '2026-08-31T12:00', 6, '2027-02-28'],
  ])('months after the last contact, in %s at %s', (zone, last, cadence, day) => {
    const endedAt = at(last, zone)
    const held = talk({ outcome: 'held', endedAt, thankedAt: endedAt })
    const contact = { ...held.contact, cadence, contactedAt: endedAt }
    expect(onDay({ ...held, contact }, 'keep', zone)).toBe(day)
  })
})

describe('what is due by now', () => {
  const zone = 'America/Chicago'
  const now = at('2026-12-10T12:00', zone)
  const held = (id: string, over: Partial<Interview> = {}) =>
    talk({
      id,
      outcome: 'held',
      endedAt: at('2026-09-01T12:00', zone),
      thankedAt: at('2026-09-01T13:00', zone),
      ...over,
    })
  const whats = (...talks: Interview[]) =>
    dueBy(talks, { policy, zone }, now).map(({ what, interview }) => `${what} ${interview.id}`)

  it('says once of a contact that it is time to write, however many talks there were', () => {
    expect(whats(held('1'), held('2'))).toEqual(['keep 1'])
    const other = held('3')
    expect(whats(held('1'), { ...other, contact: { ...other.contact, id: 'grace' } })).toHaveLength(2)
  })

  it('has what can’t wait first, and nothing that is still ahead', () => {
    const step = { words: 'write', on: at('2026-12-09T09:00', zone) }
    const later = { words: 'call', on: at('2026-12-11T09:00', zone) }
    const owed = held('owed', { endedAt: now - 3_600_000, thankedAt: undefined })
    expect(whats(owed, talk({ id: 'step', nextStep: step }), talk({ id: 'later', nextStep: later }))).toEqual([
      'thanks owed',
      'next step',
    ])
  })

  it('asks for nothing of a talk that came to nothing', () => {
    const asked = { askedAt: at('2026-11-01T12:00', zone), nextStep: { words: 'call', on: now - 1 } }
    expect(whats(talk({ id: '1', ...asked }))).toHaveLength(2)
    expect(
      whats(talk({ id: '1', ...asked, outcome: 'declined' }), talk({ id: '2', ...asked, outcome: 'wrong' })),
    ).toEqual([])
  })
})
