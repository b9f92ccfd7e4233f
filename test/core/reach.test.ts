import { describe, expect, it } from 'vitest'
import { hasNumber, isReach } from '../../src/core/reach.ts'

describe('how somebody is reached', () => {
  it.each([
    'ada@engine.example',
    '@ada_l on Slack',
    '555 0134',
    '+1 (312) 555-0134',
    'ext. 204 at the front desk',
    'linkedin.com/in/ada',
    'see www.engine.co.uk/ada',
    'https://intranet/people/ada',
    'ada(at)engine.com',
  ])('is in "%s"', (words) => expect(isReach(words)).toBe(true))

  it.each([
    '',
    'call me',
    'Mr.Ruiz',
    'the room.on the left',
    '2026-12-01',
    '1.12.2026',
    'ada@engine',
    '555',
    '🎉',
    'notalink',
  ])('is not in "%s"', (words) => expect(isReach(words)).toBe(false))

  it('reads what is long in no time', () => {
    for (const typed of ['a.', '1 ', '@', 'a-', 'https://'].map((one) => one.repeat(50_000)))
      expect(typeof isReach(typed)).toBe('boolean')
  })
})

it.each([
  ['555 0134', true],
  ['(312) 555-0134', true],
  ['call me', false],
  ['12/01/2026', false],
])('a telephone number is in "%s": %s', (words, has) => expect(hasNumber(words)).toBe(has))
