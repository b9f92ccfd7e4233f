import { describe, expect, it } from 'vitest'
import type { View } from '../../src/core/view.ts'
import { counsel } from '../../src/flows/counsel/index.ts'
import type { CohortCounts } from '../../src/interviews/reads.ts'
import { decide, member, NOW, shown } from './asked.ts'

const counselor = member({ roles: ['counselor'] })
const WAITING = {
  open: 12,
  first: [
    { id: 'h1', name: 'Maya', words: 'Nobody answers <@everyone>.', at: NOW },
    { id: 'h2', name: '', words: 'What do I wear?', at: NOW },
  ],
}
const counts: CohortCounts = {
  cohort: '=Autumn',
  members: 9,
  active: 7,
  held: 4,
  heldBefore: 2,
  thanked: 3,
  thankedInTime: 2,
  overdue: 1,
  asking: 0,
}

describe('a question to the counselors', () => {
  it('is asked in a form, where there is a counselor', () => {
    expect(decide(counsel, 'ask', {}, ['Ruth']).reply?.kind).toBe('form')
    expect(shown(decide(counsel, 'ask', {}, []).reply).here).toContain('no counselor here yet')
  })

  it('is kept under the form’s id', () => {
    const { changes } = decide(counsel, 'ask-save', { form: 'f' }, undefined, { words: 'Nobody answers.' })
    expect(changes).toEqual([{ do: 'askCounselor', request: 'f', words: 'Nobody answers.', at: NOW }])
  })

  it('is seen by counselors, the longest waiting first, and marked by them as answered', () => {
    const { here } = shown(decide(counsel, 'requests', { by: counselor }, { facts: WAITING }).reply)
    expect(here).toMatch(/12 requests for help.*Maya.*Nobody answers.*A student.*10 more/s)
    const { changes, reply } = decide(counsel, 'answered', { by: counselor, id: 'h1' }, { facts: WAITING })
    expect(changes).toEqual([{ do: 'answerHelp', request: 'h1', at: NOW }])
    expect(shown(reply).here).toMatch(/Noted as answered.*11 requests/s)
    expect(shown(reply).here).not.toContain('Maya')
    expect(decide(counsel, 'answered', { by: counselor, id: 'h9' }, { facts: WAITING }).changes).toEqual([])
  })
})

it.each(['digest', 'requests', 'answered', 'report'])(
  '%s is nothing for anybody but a counselor, and nothing is read',
  async (name) => {
    for (const by of [member(), member({ roles: ['admin'] })]) {
      const found = decide(counsel, name, { by, id: 'h1' }, { counselors: ['Ruth'] })
      expect(found.changes).toBeUndefined()
      expect(shown(found.reply).here).toBe("This is for your program's counselors: Ruth.")
      const asked: string[] = []
      const read = new Proxy({} as never, {
        get: (_, what: string) => async () => {
          asked.push(what)
          return { people: [{ name: 'Ruth', roles: ['counselor'] }], cohorts: [] }
        },
      })
      await counsel.steps[name]?.facts(read, { by, now: NOW } as never)
      expect(asked).toEqual(['program'])
    }
  },
)

it('the report is a table of weeks and cohorts, without small ones and without formulas', () => {
  const weeks = [[counts, { ...counts, cohort: 'Tiny', members: 4 }], ...Array.from({ length: 11 }, () => [counts])]
  const { reply } = decide(counsel, 'report', { by: counselor }, { facts: weeks })
  const views: readonly View[] = (reply?.kind === 'view' && reply.show.direct?.views) || []
  const [file] = views.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'file'))
  if (file?.kind !== 'file') throw new Error('no file')
  const lines = file.content.replace('\ufeff', '').trim().split('\n')
  expect(file.content.startsWith('\ufeff')).toBe(true)
  expect(lines[0]).toBe('Week of,Cohort,People now,Active,Talks held,Thank-yous due,Thanked in time,Overdue at its end')
  // It is Wednesday, 2 December: the last full week began on 23 November.
  expect(lines.at(-1)).toBe("2026-11-23,'=Autumn,9,7,4,3,2,1")
  expect(lines[1]).toBe("2026-09-07,'=Autumn,9,7,4,3,2,1")
  expect(lines[2]).toBe('2026-09-07,Tiny,,,,,,')
})
