import { expect, it } from 'vitest'
import { CHECKLIST, type ItemId } from '../../src/coaching/checklist.ts'
import { PRACTICES, type PracticeId, type Source } from '../../src/coaching/practices.ts'
import { wordsOf } from '../../src/core/text.ts'
import { why } from '../../src/locales/en/practices.ts'
import { DEFAULT_POLICY } from '../../src/people/policy.ts'

const COUNTS = { A: 13, B: 18, C: 14, D: 13, E: 5 }
const EXPECTED = Object.entries(COUNTS).flatMap(([letter, count]) =>
  Array.from({ length: count }, (_, i) => `${letter}${i + 1}`),
)

const NAMES: Record<Source, string> = {
  UCSB: 'UC Santa Barbara',
  UCLA: 'UCLA',
  UNM: 'the University of New Mexico',
  Pitzer: 'Pitzer College',
  CCC: 'the California Career Center',
}

it('knows every practice, from A1 to E5', () => {
  expect(Object.keys(PRACTICES)).toEqual(EXPECTED)
})

it.each(Object.keys(PRACTICES) as PracticeId[])(
  'says in two lines why %s, and names each guide that asks for it',
  (id) => {
    const told = why(id, { name: 'Riverside', policy: DEFAULT_POLICY })
    const [reason = '', sources = '', ...rest] = wordsOf(told, { zone: 'UTC', language: 'en', now: 0 }).split('\n')
    expect(reason.length).toBeGreaterThan(30)
    expect(reason.length).toBeLessThanOrEqual(160)
    expect(rest).toEqual([])
    const named = Object.entries(NAMES).filter(([, name]) => sources.toLowerCase().includes(name.toLowerCase()))
    expect(named.map(([source]) => source).sort()).toEqual([...PRACTICES[id].by].sort())
  },
)

it.each(Object.keys(CHECKLIST) as ItemId[])('has a practice behind the checklist item %s', (id) => {
  expect(CHECKLIST[id].practices.length).toBeGreaterThan(0)
  for (const practice of CHECKLIST[id].practices) expect(EXPECTED).toContain(practice)
})
