import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it } from 'vitest'
import { type Cron, everySeconds } from '../../../adapters/cron/index.ts'

const logged: unknown[] = []
const log = { debug: () => {}, info: () => {}, warn: () => {}, error: (facts: unknown) => logged.push(facts) }
let cron: Cron | undefined
afterEach(() => cron?.stop())

describe('every second', () => {
  it('calls, one at a time, and goes on after one that failed', async () => {
    let calls = 0
    let atOnce = 0
    let most = 0
    cron = everySeconds(
      1,
      async () => {
        most = Math.max(most, ++atOnce)
        calls++
        if (calls === 1) {
          atOnce--
          throw new Error('the first fails')
        }
        await pause(1300)
        atOnce--
      },
      log,
    )
    while (calls < 3) await pause(50)
    expect(most).toBe(1)
    expect(logged).toHaveLength(1)
  })

  it('goes on when the clock is set back, which stops node-cron', async () => {
    const now = Date.now
    let calls = 0
    cron = everySeconds(
      1,
      async () => {
        calls++
      },
      log,
    )
    while (calls < 1) await pause(50)
    Date.now = () => now() - 3_600_000
    try {
      const before = calls
      while (calls < before + 2) await pause(50)
    } finally {
      Date.now = now
    }
    expect(calls).toBeGreaterThan(1)
  })

  it('is silent once it is stopped', async () => {
    let calls = 0
    cron = everySeconds(
      1,
      async () => {
        calls++
      },
      log,
    )
    cron.stop()
    await pause(2500)
    expect(calls).toBe(0)
  })
})
