import { afterAll, beforeAll, expect, test } from 'vitest'
import { open } from '../../../adapters/database/index.ts'
import { MINUTE } from '../../../src/core/time.ts'
import type { Store } from '../../../src/runtime/store.ts'
import { makeStage, NOW } from '../../contract/store/stage.ts'
import { freshDatabase } from '../../databases.ts'
import { silent } from './silent.ts'

let store: Store
const { begin, plan, claim, of, apply } = makeStage(() => store, [])

beforeAll(async () => {
  store = await open({ databaseUrl: await freshDatabase(), dataDir: '', log: silent })
})
afterAll(() => store.close())

test('what the tick writes down and what people press never wait for each other crosswise', async () => {
  const people = await Promise.all(Array.from({ length: 6 }, () => begin()))
  for (const person of people)
    for (let i = 0; i < 12; i++) await plan(person, { name: `Person ${i} P`, startsAt: NOW + (60 + i) * MINUTE })
  const now = NOW + 100 * MINUTE
  let over = false
  let presses = 0
  let settled = 0
  const tick = async (holder: string): Promise<void> => {
    while (!over) {
      // In another order than they lie in, as they may come.
      const claimed = [...(await claim(now, { holder, limit: 50 }))].sort(() => Math.random() - 0.5)
      const again = claimed.map((one) => {
        return { ...of(one), became: 'planned' as const, dueAt: now, reason: 'busy', tried: false }
      })
      await store.settle(again, holder, now)
      settled += again.length
    }
  }
  const press = async (person: (typeof people)[number]): Promise<void> => {
    for (let fewer = true; !over; fewer = !fewer) {
      await apply(person, [{ do: 'setPreference', preference: fewer ? { fewer } : {} }], { now })
      presses++
    }
  }
  const work = Promise.all([...['us', 'one', 'two'].map(tick), ...people.map(press)])
  await new Promise((passed) => setTimeout(passed, 4000))
  over = true
  await work
  expect(Math.min(presses, settled)).toBeGreaterThan(20)
}, 30_000)
