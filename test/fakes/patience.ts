import { availableParallelism, loadavg } from 'node:os'

const TURN_MS = 50

/** How many processes wait for each processor: on a machine with nothing else to do it is 1. */
const queued = () => Math.max(1, (loadavg()[0] ?? 0) / availableParallelism())

/**
 * Waits as long as a platform does. Turns of this process are counted and not the clock, and as many more as processes wait for a
 * processor, so that nobody is late for want of one.
 */
export const withPatience = async <T>(ms: number, ask: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const patience = new AbortController()
  const enough = (ms / TURN_MS) * queued()
  let turns = 0
  const timer = setInterval(() => {
    if (++turns >= enough) patience.abort(new Error('operation_timeout'))
  }, TURN_MS)
  return ask(patience.signal).finally(() => clearInterval(timer))
}
