import { describe, expect, it } from 'vitest'
import { PACES, pace } from '../../src/runtime/pace.ts'
import type { Claimed, Turns } from '../../src/runtime/store.ts'
import { member } from '../flows/asked.ts'

/** Grants as much as the burst of each. */
const generous = {
  takeTurns: async (turns: readonly Turns[]) => granting(turns, ({ count, burst }) => Math.min(count, burst)),
}
const granting = (turns: readonly Turns[], of: (turns: Turns) => number) =>
  Object.fromEntries(turns.map((one) => [one.of, of(one)]))

const claimed = (id: string, account: Partial<Claimed['account']> = {}): Claimed => ({
  id,
  kind: 'log',
  dueAt: 0,
  attempts: 0,
  occurrence: 0,

  to: member(),
  account: { platform: 'discord', user: id, place: 'G1', direct: 'D', ...account },
  wanted: true,
})
const many = (count: number, account: Partial<Claimed['account']> = {}) =>
  Array.from({ length: count }, (_, i) => claimed(`r${i}`, account))

describe('the pace', () => {
  it('lets a few go at once', async () => {
    const waits = await pace(generous, many(5))
    expect([...waits.values()]).toEqual([0, 0, 0, 0, 0])
  })

  it('makes the rest of many wait, one after the other at the place’s rate', async () => {
    const { place } = PACES.discord ?? { place: { burst: 0, perSecond: 1 } }
    const waits = [...(await pace(generous, many(place.burst + 3))).values()]
    expect(waits.slice(0, place.burst)).toEqual(Array(place.burst).fill(0))
    expect(waits.slice(place.burst)).toEqual([1, 2, 3].map((n) => Math.ceil((n / place.perSecond) * 1000)))
  })

  it('opens new direct messages slowly, and those it knows at the usual pace', async () => {
    const { opening } = PACES.discord ?? { opening: { burst: 0, perSecond: 1 } }
    const fresh = many(opening.burst + 1).map((row) => ({ ...row, account: { ...row.account, direct: undefined } }))
    const waits = [...(await pace(generous, fresh as Claimed[])).values()]
    expect(waits.filter((wait) => wait > 0)).toEqual([1000 / opening.perSecond])
    expect([...(await pace(generous, many(opening.burst + 1))).values()].filter((wait) => wait > 0)).toEqual([])
  })

  it('keeps the messages to one person apart, and two people’s not', async () => {
    const three = [0, 1, 2].map((i) => claimed(`r${i}`, { user: 'same' }))
    expect([...(await pace(generous, three)).values()]).toEqual([0, 0, 1000])
    expect([...(await pace(generous, many(3))).values()]).toEqual([0, 0, 0])
  })

  it('does not let a busy place hold up another', async () => {
    const rows = [...many(60, { place: 'busy' }), claimed('other', { place: 'calm' })]
    const everything = { ...PACES.discord, all: { perSecond: 100, burst: 100 } } as NonNullable<typeof PACES.discord>
    const waits = await pace(generous, rows, new Map(), { discord: everything })
    expect(waits.get('other')).toBe(0)
    expect(waits.get('r59')).toBeGreaterThan(0)
  })

  it('lets those of a later batch wait behind those of the batches before', async () => {
    const none = { takeTurns: async () => ({}) }
    const queues = new Map<string, number>()
    const [first] = [...(await pace(none, many(90), queues)).values()]
    const [next] = [...(await pace(none, many(90), queues)).values()]
    expect(first).toBeLessThan(next ?? 0)
    expect([...(await pace(none, many(1))).values()]).toEqual([first])
  })

  it('asks nothing where nothing is paced', async () => {
    let asked = 0
    const waits = await pace(
      {
        takeTurns: async () => {
          asked++
          return {}
        },
      },
      many(3, { platform: 'playground' }),
    )
    expect(asked).toBe(0)
    expect([...waits.values()]).toEqual([0, 0, 0])
  })
})
