import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

export type Replica = {
  name: string
  process: ChildProcess
  /** Resolves to what it said at its end, once it has ended: nothing where it was killed. */
  ended: Promise<{ code: number | null; signal: NodeJS.Signals | null; said?: { ticks: number; shown: string[] } }>
}

let started = 0

/** Compiled; the same beside the source and in `dist`. */
const SCRIPT = fileURLToPath(
  import.meta.url.endsWith('.ts')
    ? new URL('../../dist/test/storm/replica.js', import.meta.url)
    : new URL('replica.js', import.meta.url),
)

/** Resolves once it is ready. */
export const startReplica = async (environment: Readonly<Record<string, string>>): Promise<Replica> => {
  const name = `replica-${++started}`
  const child = spawn(process.execPath, [SCRIPT], {
    env: { PATH: process.env.PATH, TZ: 'UTC', ...environment, REPLICA: name },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let last = ''
  const ready = new Promise<void>((resolve, reject) => {
    child.once('exit', () => reject(new Error(`${name} ended before it was ready`)))
    createInterface(child.stdout).on('line', (line) => {
      last = line
      if (line === 'ready') resolve()
    })
  })
  // Once everything it said was read.
  const ended = once(child, 'close').then(([code, signal]) => ({
    code,
    signal,
    ...(last.startsWith('{') && { said: JSON.parse(last) }),
  }))
  await ready
  return { name, process: child, ended }
}
