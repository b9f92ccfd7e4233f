import { describe, expect, it } from 'vitest'
import { DAY } from '../../src/core/time.ts'
import { gotjob } from '../../src/flows/gotjob/index.ts'
import { home } from '../../src/flows/home/index.ts'
import type { Interview } from '../../src/interviews/interview.ts'
import { ADA, talk } from '../talks.ts'
import { decide, member, NOW, shown } from './asked.ts'

const met = (i: number, referredBy = '', over: Partial<Interview> = {}) =>
  talk({ id: `talk-${i}`, contact: { ...ADA, id: `c${i}`, name: `Ada ${i}`, referredBy }, outcome: 'held', ...over })
const by = member({ job: { words: 'Data analyst at Engine Works', starts: '', at: NOW - DAY } })
const open = (all: readonly Interview[]) => shown(decide(gotjob, 'open', { by }, all).reply).here

describe('/ii gotjob', () => {
  it('is reached by its word', () => {
    expect(decide(home, 'start', { words: 'gotjob' }, { action: 'gotjob' })).toEqual({ next: 'gotjob.open.' })
  })

  it('asks for the job, then lists everyone with a draft each', () => {
    expect(decide(gotjob, 'open', {}, []).reply).toMatchObject({ kind: 'form', form: { ref: 'gotjob.save.' } })
    const values = { words: 'Data analyst at Engine Works', starts: 'in January' }
    const { changes, reply } = decide(gotjob, 'save', {}, [met(1, 'Prof. B')], values)
    expect(changes).toEqual([{ do: 'gotJob', job: values, at: NOW }])
    const { here } = shown(reply)
    expect(here).toContain('Ada 1\n[Draft it] [Told]')
    expect(here).toContain('Prof. B · pointed you to Ada 1\n[Draft it] [Told]')
    expect(JSON.stringify(reply)).toContain('draft.show.talk-1~got-job-lead')
  })

  it('put in other words is the same job', () => {
    const { changes } = decide(gotjob, 'save', { by }, [], { words: 'Analyst', starts: '' })
    expect(changes).toMatchObject([{ do: 'gotJob', at: NOW - DAY }])
  })

  it('lists nobody twice: not whoever gave two names, nor who was talked to as well', () => {
    const here = open([met(1, 'Prof. B'), met(2, 'prof.  b'), met(3, 'Ada 1')])
    expect(here).toContain('4 people would like to hear of it:')
    expect(here?.match(/pointed you to/g)).toHaveLength(1)
  })

  it('marks one as told at once, with a way back, and keeps the others in view', () => {
    const all = [met(1), met(2)]
    const { changes, reply } = decide(gotjob, 'told', { by, id: 'talk-1~contact' }, { talk: all[0], met: all })
    expect(changes).toEqual([{ do: 'markTold', interview: 'talk-1', lead: false, at: NOW }])
    const { here } = shown(reply)
    expect(here).toContain('Noted: Ada 1 knows.\n[Not yet]')
    expect(here).toContain('One person would like to hear of it:\nAda 2')
    expect(here).toContain('They know: Ada 1')
    expect(decide(gotjob, 'untold', { by, id: 'talk-1~contact' }, { talk: all[0], met: all }).changes).toEqual([
      { do: 'markTold', interview: 'talk-1', lead: false },
    ])
  })

  it('counts only who heard of this job, and whoever gave a name apart', () => {
    expect(open([met(1, '', { jobToldAt: NOW - 2 * DAY })])).toContain('One person would like to hear')
    expect(open([met(1, '', { jobToldAt: NOW })])).toContain('Everybody on my list knows.')
    expect(open([met(1, 'Prof. B', { leadToldAt: NOW })])).toContain('They know: Prof. B')
  })

  it('folds at seven', () => {
    const all = Array.from({ length: 9 }, (_, i) => met(i))
    expect(open(all)).toContain('[2 more]')
    expect(open(all)).not.toContain('Ada 7')
    const rest = shown(decide(gotjob, 'list', { by, id: '7' }, all).reply).here
    expect(rest).toContain('Ada 8')
    expect(rest).not.toContain('Ada 6')
  })

  it('can be taken back', () => {
    expect(decide(gotjob, 'undo', { by }).changes).toEqual([{ do: 'gotJob', at: NOW }])
  })

  it.each(['told', 'untold'])('%s of somebody else’s talk, or of nobody’s lead, changes nothing', (step) => {
    for (const [id, found] of [
      ['theirs~contact', undefined],
      ['talk-1~lead', met(1)],
    ] as const) {
      const { changes, reply } = decide(gotjob, step, { by, id }, { talk: found, met: [] })
      expect(changes).toBeUndefined()
      expect(shown(reply).here).toContain("I couldn't find that talk")
    }
  })
})
