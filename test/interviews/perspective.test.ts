import { describe, expect, it } from 'vitest'
import { type Explored, type Heard, perspectives, talksOf, tallies } from '../../src/interviews/perspective.ts'

const heard = (id: string, occupation: string, referredBy = ''): Heard => ({ id, name: id, occupation, referredBy })
const talk = (id: string, said: Record<string, boolean>): Explored => ({
  contact: heard(id, 'Analyst'),
  takeaways: Object.entries(said).map(([tag, agrees]) => ({ tag, agrees })),
})

describe('an occupation', () => {
  it('is one however it is spelled, and each person counts once', () => {
    const all = [
      heard('ada', 'Data Analyst'),
      heard('ben', 'dáta  analyst'),
      heard('ada', 'Data Analyst'),
      heard('chika', 'DataAnalyst'),
      heard('eve', ''),
    ]
    expect(perspectives(all)).toEqual([{ occupation: 'Data Analyst', people: [all[0], all[1], all[3]] }])
  })

  it('tells where all came through one person, and only then', () => {
    const through = (...names: string[]) =>
      perspectives(names.map((name, i) => heard(`p${i}`, 'nurse', name)))[0]?.onlyThrough
    expect(through('Grace Hopper', 'grace  hopper')).toBe('Grace Hopper')
    for (const others of [['Grace', 'Ben'], ['Grace', ''], ['', ''], ['Grace']])
      expect(through(...others)).toBeUndefined()
  })

  it('that is not known has no talks', () => {
    expect(talksOf([talk('ada', {})], '')).toEqual([])
    expect(talksOf([talk('ada', {})], 'ANALYST')).toHaveLength(1)
    expect(talksOf([talk('ada', {})], 'ana lyst')).toHaveLength(1)
    expect(talksOf([talk('ada', {})], ' ')).toEqual([])
  })
})

describe('what people said', () => {
  it('is counted by person, with what each said last', () => {
    const talks = [
      talk('ada', { "A master's is expected": true, 'They pair': true }),
      talk('ben', { 'a  MASTER’S is expected': true }),
      talk('ben', { "a master's is expected.": false }),
      talk('chika', { "A master's is expected": false, 'theypair .': true }),
      talk('ada', { "A master's is expected": false }),
    ]
    expect(tallies(talks)).toEqual([
      { tag: "A master's is expected", agree: 2, differ: 1 },
      { tag: 'They pair', agree: 2, differ: 0 },
    ])
  })
})
