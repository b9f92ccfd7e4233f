import { expect, it } from 'vitest'
import { CHECKLIST, type ItemId } from '../../src/coaching/checklist.ts'
import { PRACTICES, type PracticeId, type Source } from '../../src/coaching/practices.ts'
import { wordsOf } from '../../src/core/text.ts'
import { why } from '../../src/locales/en/practices.ts'
import { DEFAULT_POLICY } from '../../src/people/policy.ts'

/** Which guides ask for each practice, as the guides were read. */
const GUIDES: Record<PracticeId, string> = {
  A1: 'UCSB UCLA UNM Pitzer CCC',
  A2: 'UCSB UCLA Pitzer CCC',
  A3: 'CCC',
  A4: 'UCLA UNM',
  A5: 'UCSB',
  A6: 'UCLA UNM Pitzer CCC',
  A7: 'UNM Pitzer CCC UCSB UCLA',
  A8: 'Pitzer',
  A9: 'CCC',
  A10: 'UCSB UNM CCC',
  A11: 'UNM',
  A12: 'UCSB UCLA UNM',
  A13: 'UCLA UNM',
  B1: 'UCSB',
  B2: 'UCLA UNM',
  B3: 'UNM',
  B4: 'UCSB',
  B5: 'UCSB UNM CCC',
  B6: 'UCSB',
  B7: 'UNM CCC Pitzer',
  B8: 'UCSB UNM CCC',
  B9: 'UNM UCSB',
  B10: 'UNM',
  B11: 'UCSB UCLA',
  B12: 'UCSB UNM',
  B13: 'UCSB',
  B14: 'Pitzer',
  B15: 'Pitzer',
  B16: 'Pitzer',
  B17: 'Pitzer',
  B18: 'UNM',
  C1: 'UCSB UCLA UNM CCC',
  C2: 'UCLA',
  C3: 'UCSB',
  C4: 'UCLA UCSB',
  C5: 'UNM',
  C6: 'UCLA UNM',
  C7: 'UNM',
  C8: 'UCSB CCC',
  C9: 'UNM Pitzer',
  C10: 'UCSB',
  C11: 'UCSB UCLA UNM CCC',
  C12: 'UNM',
  C13: 'UCSB Pitzer CCC',
  C14: 'UCSB UNM Pitzer',
  D1: 'UCSB UNM',
  D2: 'UNM CCC',
  D3: 'UNM',
  D4: 'UNM',
  D5: 'UCSB Pitzer CCC',
  D6: 'UCSB UNM CCC',
  D7: 'CCC',
  D8: 'UCSB UCLA UNM Pitzer CCC',
  D9: 'Pitzer UCSB UCLA',
  D10: 'UCSB',
  D11: 'Pitzer',
  D12: 'CCC',
  D13: 'CCC',
  E1: 'UCLA UCSB',
  E2: 'UCLA Pitzer',
  E3: 'UCSB UCLA',
  E4: 'UNM UCLA',
  E5: 'CCC',
}
const EXPECTED = Object.keys(GUIDES)

const NAMES: Record<Source, string> = {
  UCSB: 'UC Santa Barbara',
  UCLA: 'UCLA',
  UNM: 'the University of New Mexico',
  Pitzer: 'Pitzer College',
  CCC: 'the California Career Center',
}

it('knows every practice, from A1 to E5, and the guides that ask for it', () => {
  const guides = Object.entries(PRACTICES).map(([id, { by }]) => [id, by.join(' ')])
  expect(guides).toEqual(Object.entries(GUIDES))
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
    expect(named.map(([source]) => source).sort()).toEqual(GUIDES[id].split(' ').sort())
  },
)

it.each(Object.keys(CHECKLIST) as ItemId[])('has a practice behind the checklist item %s', (id) => {
  expect(CHECKLIST[id].practices.length).toBeGreaterThan(0)
  for (const practice of CHECKLIST[id].practices) expect(EXPECTED).toContain(practice)
})
