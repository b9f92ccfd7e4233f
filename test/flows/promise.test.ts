import { describe, expect, it } from 'vitest'
import type { RawValues } from '../../src/core/form.ts'
import { stepMark } from '../../src/core/ref.ts'
import { promise } from '../../src/flows/promise/index.ts'
import { changed } from '../../src/interviews/record.ts'
import { talk } from '../talks.ts'
import { decide, member, NOW, shown } from './asked.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const held = talk({
  outcome: 'held',
  endedAt: NOW - 2 * DAY,
  thankedAt: NOW - DAY,
  learned: 'analysts pair on Thursdays',
  nextStep: { words: 'send my notes', on: NOW },
  suggestions: [{ id: 's1', words: 'read one annual report', on: NOW }],
})
const referred = { ...held, contact: { ...held.contact, referredBy: 'Prof. Somerville' } }

describe('what was promised and is done', () => {
  it.each([
    [
      'next-done',
      `talk-1~${stepMark(held.nextStep)}`,
      { do: 'markNextStep', interview: 'talk-1', at: NOW },
      'Done: “send my notes”.',
    ],
    [
      'advice-done',
      'talk-1~s1',
      { do: 'markAdvice', interview: 'talk-1', suggestion: 's1', at: NOW },
      'Done: “read one annual report”. Ada Lovelace would be glad to hear that you followed it.',
    ],
    [
      'reported',
      'talk-1',
      { do: 'markReported', interview: 'talk-1', at: NOW },
      'Noted: Prof. Somerville knows how it went.',
    ],
    [
      'contacted',
      'talk-1',
      { do: 'markContacted', interview: 'talk-1', at: NOW },
      "I'll bring them up again Tue 2 Mar",
    ],
  ])('%s is one press', (step, id, change, said) => {
    const { changes, reply } = decide(promise, step, { id }, referred)
    expect(changes).toEqual([change])
    expect(shown(reply).here).toContain(said)
  })

  it.each([
    ['next-undo', 'talk-1', { do: 'markNextStep', interview: 'talk-1' }],
    ['advice-undo', 'talk-1~s1', { do: 'markAdvice', interview: 'talk-1', suggestion: 's1' }],
    ['report-undo', 'talk-1', { do: 'markReported', interview: 'talk-1' }],
  ])('%s takes it back', (step, id, change) => {
    expect(decide(promise, step, { id }, referred).changes).toEqual([change])
  })
})

it.each([
  ['next-done', {}],
  ['next-done', { nextStep: { words: 'call her', on: NOW } }],
  ['reported', { contact: { ...talk().contact, referredBy: '' } }],
  ['report-draft', { contact: { ...talk().contact, referredBy: '' } }],
])('%s from before that was taken away does nothing', (step, over) => {
  const id = step === 'next-done' ? `talk-1~${stepMark(held.nextStep)}` : 'talk-1'
  const { changes, reply } = decide(promise, step, { id }, talk({ outcome: 'held', endedAt: NOW, ...over }))
  expect(changes).toBeUndefined()
  expect(shown(reply).here).toBe('That reminder is no longer needed.')
})

describe('a note', () => {
  it('to whoever gave the name says what was learned, and is alone, to copy', () => {
    const { direct } = shown(decide(promise, 'report-draft', { id: 'talk-1' }, referred).reply)
    expect(direct?.[0]).toContain('[I told them]')
    expect(direct?.[1]).toContain('Hello Prof. Somerville,')
    expect(direct?.[1]).toContain('“analysts pair on Thursdays”')
    expect(direct?.[1]).toContain('Maya Okafor')
  })

  it('to keep in touch tells of the advice that was followed', () => {
    const done = { ...held, suggestions: [{ id: 's1', words: 'read one annual report', doneAt: NOW }] }
    const { direct } = shown(decide(promise, 'keep-draft', { id: 'talk-1' }, done).reply)
    expect(direct?.[1]).toContain('I have followed your advice')
    expect(direct?.[1]).toContain('“read one annual report”')
    const fresh = { ...held, slots: { news: 'I passed the exam' } }
    expect(shown(decide(promise, 'keep-draft', { id: 'talk-1' }, fresh).reply).direct?.[1]).not.toContain('followed')
  })

  it('tells once of advice that was followed, and asks what is new the next time', () => {
    const done = { ...held, suggestions: [{ id: 's1', words: 'read one annual report', doneAt: NOW - HOUR }] }
    const [told] = decide(promise, 'contacted', { id: 'talk-1' }, done).changes ?? []
    if (!told) throw new Error('nothing noted')
    const after = changed(done, told)
    const later = { id: 'talk-1', now: NOW + 90 * DAY }
    expect(decide(promise, 'keep-draft', later, after).reply).toMatchObject({
      kind: 'form',
      form: { ref: 'draft.news-save.talk-1~keep' },
    })
    // The button of the message that told of it first.
    const [again] = decide(promise, 'advice-done', { ...later, id: 'talk-1~s1' }, after).changes ?? []
    expect(again).toEqual({ do: 'markAdvice', interview: 'talk-1', suggestion: 's1', at: NOW - HOUR })
    // What was done since is news, and it alone.
    const more = { ...after, suggestions: [...done.suggestions, { id: 's2', words: 'learn SQL', doneAt: NOW + DAY }] }
    const { direct } = shown(decide(promise, 'keep-draft', later, more).reply)
    expect(direct?.[1]).toContain('“learn SQL”')
    expect(direct?.[1]).not.toContain('annual report')
  })

  it('still tells of advice that was followed before the thank-you was sent, which says nothing of it', () => {
    const done = { ...held, suggestions: [{ id: 's1', words: 'read one annual report', doneAt: NOW - 2 * DAY }] }
    const thanked = changed({ ...done, thankedAt: undefined }, { do: 'markThanked', interview: 'talk-1', at: NOW })
    expect(shown(decide(promise, 'keep-draft', { id: 'talk-1' }, thanked).reply).direct?.[1]).toContain('annual report')
  })

  it.each([
    ['report-draft', 'report'],
    ['keep-draft', 'keep'],
  ])('%s asks first who writes it', (step, draft) => {
    const { reply } = decide(promise, step, { id: 'talk-1', by: member({ profile: undefined }) }, referred)
    expect(reply).toMatchObject({ kind: 'form', form: { ref: `profile.save.draft.show.talk-1~${draft}` } })
  })
})

describe('how often to keep in touch', () => {
  it('opens with what holds, and is kept', () => {
    const { reply } = decide(promise, 'cadence', { id: 'talk-1' }, held)
    expect(reply).toMatchObject({ kind: 'form', form: { fields: [{ name: 'months', value: '3' }] } })
    const kept = decide(promise, 'cadence-save', { id: 'talk-1' }, held, { months: '6' })
    expect(kept.changes).toEqual([{ do: 'setCadence', interview: 'talk-1', months: 6 }])
    expect(shown(kept.reply).here).toContain('every 6 months')
    expect(shown(decide(promise, 'cadence-save', { id: 'talk-1' }, held, { months: '0' }).reply).here).toContain(
      "won't",
    )
  })
})

describe('a day for advice', () => {
  it('is the morning of that day', () => {
    const { changes, reply } = decide(promise, 'advice-day-save', { id: 'talk-1' }, held, { on: 'Friday' })
    expect(changes).toEqual([{ do: 'dateAdvice', interview: 'talk-1', on: Date.parse('2026-12-04T15:00:00Z') }])
    expect(shown(reply).here).toContain('Noted for Fri 4 Dec.')
  })
})

it.each(Object.keys(promise.steps))('%s of somebody else’s talk changes nothing', (step) => {
  const filled: Record<string, RawValues> = { 'cadence-save': { months: '3' }, 'advice-day-save': { on: 'Friday' } }
  const values = filled[step]
  const { changes, reply } = decide(promise, step, { id: 'theirs~s1' }, undefined, values)
  expect(changes).toBeUndefined()
  expect(shown(reply).here).toContain("I couldn't find that talk")
})
