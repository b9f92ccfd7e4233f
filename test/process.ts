import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'

const MAIN = createRequire(import.meta.url).resolve('#main')

export type Running = {
  process: ChildProcess
  /** All that it has written so far. */
  output: () => string
  /** Resolves once it has written this; rejects when it ends before. */
  says: (words: string) => Promise<void>
  /** Resolves to its exit status, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>
}

/** Askwell as `npm start` runs it, with this environment and nothing of ours. */
export const runAskwell = (environment: Readonly<Record<string, string>>, cwd?: string): Running => {
  const child = spawn(process.execPath, [MAIN], {
    cwd,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let written = ''
  const waiting = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      written += chunk.toString()
      for (const look of waiting) look()
    })
  const ended = once(child, 'exit').then(([code, signal]) => (code ?? signal) as number | NodeJS.Signals)
  return {
    process: child,
    output: () => written,
    says: (words) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (!written.includes(words)) return
          waiting.delete(look)
          resolve()
        }
        waiting.add(look)
        look()
        ended.then(() => reject(new Error(`ended before it said "${words}":\n${written}`)))
      }),
    ended,
  }
}

/** A port that nobody listens on just now. */
export const freePort = async (): Promise<number> => {
  const { createServer } = await import('node:net')
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
