import { describe, expect, test } from 'vitest'
import { DAY, HOUR } from '../../../src/core/time.ts'
import { NOW, type Person, POLICY, type Stage } from './stage.ts'

export const counselling = ({ store, apply, id, begin, held }: Stage): void => {
  describe('between students and counselors', () => {
    /** A program with a counselor and a student. */
    const program = async () => {
      const ruth = await begin()
      const place = ruth.at.id ?? ''
      await apply(ruth, [{ do: 'claimRole', role: 'counselor' }])
      return { ruth, sam: await begin({ place }) }
    }
    const waiting = ({ owner }: Person) => store().reads.helpRequests(owner.program)
    const ask = async (person: Person, words: string, at = NOW): Promise<string> => {
      const request = id('help')
      await apply(person, [{ do: 'askCounselor', request, words, at }], { now: at })
      return request
    }

    test('questions of a program are read by it alone, the oldest first, until they are answered', async () => {
      const [one, other] = [await program(), await program()]
      const late = await ask(one.sam, 'And then?', NOW + HOUR)
      const first = await ask(one.sam, 'Nobody answers.')
      await ask(other.sam, 'Elsewhere')
      expect(await waiting(one.ruth)).toEqual({
        open: 2,
        first: [
          { id: first, name: 'Sam', words: 'Nobody answers.', at: NOW },
          { id: late, name: 'Sam', words: 'And then?', at: NOW + HOUR },
        ],
      })
      const [[figures] = []] = await store().reads.figures(one.ruth.owner.program, [NOW + DAY], POLICY.thanksWithin)
      expect(figures?.asking).toBe(2)
      await apply(one.ruth, [{ do: 'answerHelp', request: first, at: NOW + 2 * HOUR }])
      expect((await waiting(one.ruth)).first.map((request) => request.id)).toEqual([late])
    })

    test('nobody but a counselor of that program marks one as answered', async () => {
      const [one, other] = [await program(), await program()]
      const request = await ask(one.sam, 'Nobody answers.')
      for (const person of [one.sam, other.ruth])
        await expect(apply(person, [{ do: 'answerHelp', request, at: NOW }])).rejects.toThrow('not theirs')
      expect((await waiting(one.ruth)).open).toBe(1)
    })

    test('figures are of each week that was asked for, in its order', async () => {
      const { ruth, sam } = await program()
      await held(sam, 24, NOW)
      await held(sam, 8 * 24, NOW, 'Grace')
      const weeks = await store().reads.figures(ruth.owner.program, [NOW - 7 * DAY, NOW, NOW - 14 * DAY], 24)
      expect(weeks.map(([cohort]) => cohort?.held)).toEqual([1, 1, 0])
      expect(await store().reads.figures(ruth.owner.program, [], 24)).toEqual([])
    })
  })
}
