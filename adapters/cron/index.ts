import { schedule } from 'node-cron'
import type { Log } from '../../src/core/ports.ts'

/** How late, in turns, a tick may be before the watchdog runs it: node-cron stands still for as long as a clock was set back. */
const PATIENCE = 2

export type Cron = { stop: () => void }

/** How soon work that waits for its turn is gone on with, in milliseconds. */
const SOON = 1000

/**
 * Calls `work` every `seconds`, which divide 60, and sooner where it says that something waits for its turn; a call that is still
 * under way is not joined by another.
 */
export const everySeconds = (
  seconds: number,
  // biome-ignore lint/suspicious/noConfusingVoidType: work that has nothing to say says nothing
  work: () => Promise<{ waiting: number } | void>,
  log: Log,
): Cron => {
  let busy = false
  let soon: NodeJS.Timeout | undefined
  let last = performance.now()
  let stopped = false
  const run = async (): Promise<void> => {
    if (busy) return
    busy = true
    last = performance.now()
    clearTimeout(soon)
    try {
      const worked = await work()
      if (worked && worked.waiting > 0 && !stopped) soon = setTimeout(run, SOON)
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
      stopped = true
      clearTimeout(soon)
      clearInterval(watchdog)
      void task.destroy()
    },
  }
}
