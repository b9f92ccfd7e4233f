import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Stage } from './stage.ts'

export const turns = ({ store, id, counted }: Stage): void => {
  const slow = { perSecond: 0.001, burst: 5 }

  describe('turns', () => {
    test('are granted up to the burst, and then as time fills them up', async () => {
      const of = id('place')
      const take = async (count: number, rate: { perSecond: number; burst: number }) =>
        (await store().takeTurns([{ of, count, ...rate }]))[of]
      expect([await take(3, slow), await take(3, slow), await take(3, slow)]).toEqual([3, 2, 0])
      const quick = { perSecond: 100, burst: 5 }
      await pause(30)
      expect(await take(9, quick)).toBeGreaterThanOrEqual(2)
      await pause(200)
      expect(await take(9, quick)).toBe(5)
    })

    test('are shared by all who ask at once: never more than there are', async () => {
      const of = id('place')
      const granted = await Promise.all(
        Array.from({ length: 10 }, () => store().takeTurns([{ of, count: 2, ...slow }])),
      )
      expect(granted.reduce((sum, one) => sum + (one[of] ?? 0), 0)).toBe(5)
    })

    test('of one place are not those of another, and all are one query', async () => {
      const [a, b] = [id('place'), id('place')]
      let granted = {}
      const queries = await counted(async () => {
        granted = await store().takeTurns([a, b].map((of) => ({ of, count: 9, ...slow })))
      })
      expect(granted).toEqual({ [a]: 5, [b]: 5 })
      expect(queries).toBe(1)
    })
  })
}
