import { expect, it } from 'vitest'
import { spokenFit, spokenSeconds } from '../../src/coaching/spoken.ts'

it('takes a minute to say 150 words', () => {
  expect(spokenSeconds('word '.repeat(150))).toBe(60)
  expect(spokenSeconds('I pause – and go on')).toBe(spokenSeconds('I pause and go on'))
  expect(spokenSeconds('')).toBe(0)
})

it('finds one to two minutes right for an opening', () => {
  expect([0, 59, 60, 90, 120, 121].map(spokenFit)).toEqual(['short', 'short', 'fits', 'fits', 'fits', 'long'])
})
