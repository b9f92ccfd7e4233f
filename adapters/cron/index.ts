import { schedule } from 'node-cron'
import type { Log } from '../../src/core/ports.ts'

/** How late, in turns, a tick may be before the watchdog runs it: node-cron stands still for as long as a clock was set back. */
const PATIENCE = 2

export type Cron = { stop: () => void }

/** Calls `work` every `seconds`, which divide 60; a call that is still under way is not joined by another. */
export const everySeconds = (seconds: number, work: () => Promise<unknown>, log: Log): Cron => {
  let busy = false
  let last = performance.now()
  const run = async (): Promise<void> => {
    if (busy) return
    busy = true
    last = performance.now()
    try {
      await work()
    } catch (error) {
      log.error({ err: error }, 'tick failed')
    } finally {
      busy = false
    }
  }
  const expression = seconds === 60 ? '0 * * * * *' : `*/${seconds} * * * * *`
  const task = schedule(expression, run, { timezone: 'UTC' })
  // Monotonic, so that no change of the clock stops it.
  const watchdog = setInterval(() => {
    if (performance.now() - last > PATIENCE * seconds * 1000) void run()
  }, seconds * 1000)
  watchdog.unref()
  return {
    stop: () => {
      clearInterval(watchdog)
      void task.destroy()
    },
  }
}
