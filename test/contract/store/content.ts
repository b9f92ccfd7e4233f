import { describe, expect, test } from 'vitest'
import { DAY } from '../../../src/core/time.ts'
import type { Member } from '../../../src/people/member.ts'
import { NOW, type Person, type Stage } from './stage.ts'

const ROWS = [{ category: 'field', minutes: 3, must: true, words: 'What changed?' }]

export const content = ({ drain, store, begin, apply, plan, claim, counted, id }: Stage): void => {
  const again = async ({ account, at }: Person): Promise<Member> =>
    (await store().arrive({ id: id('event'), by: account, at }, NOW)).by
  const team = async (): Promise<{ ruth: Person; sam: Person }> => {
    const ruth = await begin()
    await apply(ruth, [{ do: 'claimRole', role: 'admin' }])
    return { ruth, sam: await begin({ place: ruth.at.id ?? '' }) }
  }
  const questions = { do: 'setContent', kind: 'questions', rows: ROWS } as const

  describe('what a program adds in words of its own', () => {
    test('is set by an admin and by nobody else, and is in no other program', async () => {
      const [{ ruth, sam }, other] = [await team(), await team()]
      await expect(apply(sam, [questions])).rejects.toThrow('not theirs')
      expect((await again(sam)).program.content).toBeUndefined()
      await apply(ruth, [questions])
      expect((await again(sam)).program.content).toEqual({ questions: ROWS })
      expect((await again(other.sam)).program.content).toBeUndefined()
      await apply(other.ruth, [{ ...questions, rows: [] }])
      expect((await again(sam)).program.content).toEqual({ questions: ROWS })
    })

    test('is set again, beside other kinds, and taken out', async () => {
      const { ruth } = await team()
      await apply(ruth, [questions])
      await apply(ruth, [{ do: 'setContent', kind: 'thanks', rows: [{ closing: 'x' }] }])
      await apply(ruth, [{ ...questions, rows: [{ words: 'other' }] }])
      expect((await again(ruth)).program.content).toEqual({
        questions: [{ words: 'other' }],
        thanks: [{ closing: 'x' }],
      })
      await apply(ruth, [{ ...questions, rows: [] }])
      expect((await again(ruth)).program.content).toEqual({ thanks: [{ closing: 'x' }] })
    })

    test('comes with whoever arrives, in no query more, and with the card on the morning of a talk', async () => {
      await drain()
      const { ruth, sam } = await team()
      await plan(sam)
      const before = await counted(() => again(sam))
      await apply(ruth, [questions])
      expect(await counted(() => again(sam))).toBe(before)
      const claimed = (await claim(NOW + 3 * DAY)).filter(({ to }) => to.id === sam.by.id)
      const contentOf = (kind: string) => claimed.find((one) => one.kind === kind)?.to.program.content
      expect(contentOf('day-of')).toEqual({ questions: ROWS })
      expect(contentOf('confirm')).toBeUndefined()
    })
  })
}
