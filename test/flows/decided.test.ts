import { describe, expect, it } from 'vitest'
import { decided } from '../../src/flows/decided/index.ts'
import { home } from '../../src/flows/home/index.ts'
import { ADA, talk } from '../talks.ts'
import { decide, member, NOW, shown } from './asked.ts'

const met = (i: number, thanked = true) =>
  talk({
    id: `talk-${i}`,
    contact: { ...ADA, id: `c${i}`, name: `Ada ${i}` },
    outcome: 'held',
    endedAt: NOW,
    ...(thanked && { thankedAt: NOW }),
  })
const by = member({ decision: { words: 'I want to be a data analyst', at: NOW } })

describe('/ii decided', () => {
  it('is reached by its word', () => {
    expect(decide(home, 'start', { words: 'decided' }, { action: 'decided' })).toEqual({ next: 'decided.open.' })
  })

  it('asks what was decided, and shows it once it is known', () => {
    expect(decide(decided, 'open', {}, []).reply).toMatchObject({ kind: 'form', form: { ref: 'decided.save.' } })
    expect(shown(decide(decided, 'open', { by }, []).reply).here).toContain(
      'You decided: “I want to be a data analyst”',
    )
  })

  it('keeps the decision with its date, and offers the feeler to those who were thanked alone', () => {
    const values = { words: 'I want to be a data analyst' }
    const { changes, reply } = decide(decided, 'save', {}, [met(1), met(2, false)], values)
    expect(changes).toEqual([{ do: 'decide', words: 'I want to be a data analyst', at: NOW }])
    const { here } = shown(reply)
    expect(here).toContain('Ada 1 · analyst\n[Draft it]')
    expect(here).not.toContain('Ada 2')
    expect(here).toContain('One person waits for your thank-you first.\n[Draft the thank-you]')
    expect(JSON.stringify(reply)).toContain('draft.show.talk-1~feeler')
    expect(JSON.stringify(reply)).not.toContain('talk-2~feeler')
  })

  it('with nobody thanked says that the thank-you comes first', () => {
    expect(shown(decide(decided, 'open', { by }, [met(1, false)]).reply).here).toContain('Nobody is thanked yet')
  })

  it('folds at seven, and goes on', () => {
    const all = Array.from({ length: 9 }, (_, i) => met(i))
    const { here } = shown(decide(decided, 'open', { by }, all).reply)
    expect(here).toContain('Ada 6')
    expect(here).not.toContain('Ada 7')
    expect(here).toContain('[2 more]')
    const rest = shown(decide(decided, 'people', { by, id: '7' }, all).reply).here
    expect(rest).toContain('Ada 7')
    expect(rest).not.toContain('Ada 6')
    expect(rest).not.toContain('more]')
  })

  it('can be taken back', () => {
    const { changes, reply } = decide(decided, 'undo', { by })
    expect(changes).toEqual([{ do: 'decide', at: NOW }])
    expect(shown(reply).here).toContain('it is open again')
  })
})
