import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Clock } from '../src/core/ports.ts'
import type { Instant } from '../src/core/time.ts'

export type MovableClock = {
  now: Clock
  /** Sets it to a moment, from which it runs on, and remembers that. */
  moveTo: (to: Instant) => void
  /** Sets it without remembering: for living through the past, which a process that dies half-way must not be left in. */
  visit: (to: Instant) => void
}

/**
 * A clock that the playground moves. How far it is ahead is kept beside the embedded database,
 * so that what was planned before a restart is not suddenly in the future.
 */
export const movableClock = (directory: string): MovableClock => {
  const file = join(directory, 'playground-clock')
  let ahead = readAhead(file)
  return {
    now: () => Date.now() + ahead,
    visit: (to) => {
      ahead = to - Date.now()
    },
    moveTo: (to) => {
      ahead = to - Date.now()
      mkdirSync(directory, { recursive: true })
      writeFileSync(file, `${ahead}\n`)
    },
  }
}

const readAhead = (file: string): number => {
  try {
    const ahead = Number(readFileSync(file, 'utf8'))
    return Number.isFinite(ahead) ? ahead : 0
  } catch {
    // Never moved: there is no file yet.
    return 0
  }
}
