import { describe, expect, it } from 'vitest'
import { DAY, HOUR } from '../../src/core/time.ts'
import { Policy } from '../../src/people/policy.ts'
import { planFor, standing } from '../../src/reminders/plan.ts'
import type { Rules } from '../../src/reminders/rules.ts'
import { talk } from '../talks.ts'

/** Wednesday 2 December 2026, 4:00 pm in Chicago. */
const NOW = Date.parse('2026-12-02T22:00:00Z')
const RULES: Rules = { policy: Policy.parse({}), preference: {}, zone: 'America/Chicago', now: NOW }
const HELD = talk({ outcome: 'held', endedAt: NOW - 2 * HOUR })

describe('what may be put off', () => {
  const on = NOW - HOUR
  const step = { words: 'Send my notes', on }
  const suggestion = { id: 's1', words: 'Read Knuth', on }
  const contact = { ...talk().contact, referredBy: 'Grace' }

  it.each([
    ['confirm', talk({ startsAt: NOW + 7 * DAY }), { confirmedAt: NOW }],
    ['log', talk({ startsAt: on }), { outcome: 'off' }],
    ['thanks-late', HELD, { thankedAt: NOW }],
    ['ask', talk({ askAgainOn: on }), { startsAt: NOW + 7 * DAY }],
    ['call', talk({ askedAt: NOW - 9 * DAY }), { outcome: 'declined' }],
    ['next', { ...HELD, nextStep: step }, { nextStep: { ...step, doneAt: NOW } }],
    ['advice', { ...HELD, suggestions: [suggestion] }, { suggestions: [{ ...suggestion, doneAt: NOW }] }],
    ['report', { ...HELD, contact }, { reportedAt: NOW }],
    ['keep', { ...HELD, thankedAt: NOW }, { contact: { ...contact, cadence: 0 } }],
  ] as const)('%s stands until it is done', (kind, open, done) => {
    const key = planFor(open, RULES).find((one) => one.kind === kind)?.key ?? ''
    expect(standing(open, RULES)).toContain(key)
    expect(standing({ ...open, ...done } as typeof open, RULES)).not.toContain(key)
  })

  it('stands also where they want fewer, though it is not planned then', () => {
    const rules = { ...RULES, preference: { fewer: true } }
    const open = { ...HELD, nextStep: step }
    const { key = '' } = planFor(open, RULES).find(({ kind }) => kind === 'next') ?? {}
    expect(planFor(open, rules).map((one) => one.key)).not.toContain(key)
    expect(standing(open, rules)).toContain(key)
  })

  it('stands where other hours have put another step of the ladder in its place', () => {
    const [first] = planFor(HELD, RULES)
    // From 8 to 9 in the morning only: the first step falls together with the second.
    const rules = { ...RULES, preference: { allowedHours: { days: [1, 2, 3, 4, 5], from: 8, to: 9 } } }
    expect(first?.kind).toBe('thanks-1')
    expect(planFor(HELD, rules).map(({ key }) => key)).not.toContain(first?.key)
    expect(standing(HELD, rules)).toContain(first?.key)
  })

  it('does not stand once the talk was moved: another comes before that one', () => {
    const key = planFor(talk({ startsAt: NOW + 7 * DAY }), RULES).find(({ kind }) => kind === 'confirm')?.key
    expect(standing(talk({ startsAt: NOW + 9 * DAY }), RULES)).not.toContain(key)
  })
})
