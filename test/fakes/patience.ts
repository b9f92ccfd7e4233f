const TURN_MS = 50

/**
 * Waits as long as a platform does. Turns of this process are counted and not the clock, so that on a machine with too much to do
 * nobody is late for want of a processor; with one to spare it is the same.
 */
export const withPatience = async <T>(ms: number, ask: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const patience = new AbortController()
  let turns = 0
  const timer = setInterval(() => {
    if (++turns * TURN_MS >= ms) patience.abort(new Error('operation_timeout'))
  }, TURN_MS)
  return ask(patience.signal).finally(() => clearInterval(timer))
}
