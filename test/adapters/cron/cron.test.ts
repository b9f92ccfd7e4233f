import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, it, vi } from 'vitest'
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

describe('work that says how much waits for its turn', () => {
  it.each([
    ['is gone on with in a second where something does', 3],
    ['is left to its turn where nothing does', 0],
  ])('%s', async (_, waiting) => {
    vi.useFakeTimers({ now: Date.parse('2026-12-02T10:00:00.500Z') })
    try {
      let calls = 0
      cron = everySeconds(
        30,
        async () => {
          calls++
          return { waiting: calls < 3 ? waiting : 0 }
        },
        log,
      )
      await vi.advanceTimersByTimeAsync(29_600)
      expect(calls).toBe(1)
      await vi.advanceTimersByTimeAsync(800)
      expect(calls).toBe(1)
      await vi.advanceTimersByTimeAsync(200)
      expect(calls).toBe(waiting > 0 ? 2 : 1)
      // As long as something waits, and no longer.
      await vi.advanceTimersByTimeAsync(10_000)
      expect(calls).toBe(waiting > 0 ? 3 : 1)
      await vi.advanceTimersByTimeAsync(20_000)
      expect(calls).toBe(waiting > 0 ? 4 : 2)
    } finally {
      vi.useRealTimers()
    }
  })

  it('is left alone once it is stopped', async () => {
    vi.useFakeTimers({ now: Date.parse('2026-12-02T10:00:00.500Z') })
    try {
      let calls = 0
      cron = everySeconds(
        30,
        async () => {
          calls++
          return { waiting: 1 }
        },
        log,
      )
      await vi.advanceTimersByTimeAsync(29_600)
      cron.stop()
      await vi.advanceTimersByTimeAsync(90_000)
      expect(calls).toBe(1)
    } finally {
      vi.useRealTimers()
    }
  })
})
