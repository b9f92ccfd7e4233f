import { describe, expect, it } from 'vitest'
import { digestView } from '../../src/digest/view.ts'
import { wordsFor } from '../../src/locales/index.ts'
import { Policy } from '../../src/people/policy.ts'
import { NOW, read } from '../flows/asked.ts'

const counts = {
  cohort: 'Autumn',
  members: 8,
  active: 6,
  held: 5,
  heldBefore: 3,
  thanked: 4,
  thankedInTime: 3,
  overdue: 1,
  asking: 0,
}
const shown = (cohorts: Parameters<typeof digestView>[0]) =>
  read(digestView(cohorts, { policy: Policy.parse({}), at: NOW, say: wordsFor('en') }))

describe('a digest', () => {
  it('counts a cohort', () => {
    expect(shown([counts])).toBe(
      "Informational interviews · week of Wed 25 Nov\nAutumn\n6 of 8 active · 5 talks held (3 the week before)\n3 of 4 thank-yous in time (75 %) · 1 overdue\nCounts only: nobody's notes, names or contacts are in here.",
    )
  })

  it('shows no figure of a cohort under five', () => {
    const small = shown([{ ...counts, members: 4 }])
    expect(small).toContain('Autumn\nFewer than 5 people, so no figures are shown.')
    expect(small).not.toMatch(/[0-9]+ (of|talks|overdue)/)
    expect(shown([{ ...counts, members: 5 }])).toContain('6 of 5 active')
  })

  it('says how many ask for help, and leads to them', () => {
    const asks = { ...counts, asking: 1 }
    expect(shown([asks])).toContain('One student asked for help.\n[See who asked]')
    expect(shown([asks, { ...asks, members: 2 }])).toContain('2 requests for help are open.')
  })

  it('divides by nothing', () => {
    expect(shown([{ ...counts, thanked: 0, thankedInTime: 0 }])).toContain('No thank-yous fell due · 1 overdue')
  })
})
