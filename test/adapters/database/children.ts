import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** The command line that runs a child. */
export const childOf = (act: 'lock' | 'open' | 'write', directory: string): [command: string, args: string[]] => [
  process.execPath,
  [fileURLToPath(new URL('child.mjs', import.meta.url)), act, directory],
]

/** Children run the compiled adapter: this brings it up to date. */
export const compile = (): void => {
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc')
  execFileSync(process.execPath, [tsc, '-b', 'adapters/database'], { cwd: root, stdio: 'inherit' })
}

export type Child = { process: ChildProcess; line: () => Promise<string>; kill: () => Promise<void> }

export const start = (command: string, args: readonly string[]): Child => {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] })
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  return {
    process: child,
    line: async () => {
      const { value, done } = await lines.next()
      if (done) throw new Error('the child has no more to say')
      return value
    },
    kill: async () => {
      if (child.exitCode !== null || child.signalCode !== null) return
      const gone = once(child, 'exit')
      child.kill('SIGKILL')
      await gone
    },
  }
}

export const newDirectory = (): string => mkdtempSync(join(tmpdir(), 'askwell-data-'))
