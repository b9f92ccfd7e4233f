import { execFile, execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { TIME_TABLE } from './time-table.ts'

it.each(TIME_TABLE)('%s', (_, says, is) => {
  expect(says()).toEqual(is)
})

describe('a process in another zone and season', () => {
  const root = fileURLToPath(new URL('../..', import.meta.url))
  const child = fileURLToPath(new URL('child.mjs', import.meta.url))
  const run = promisify(execFile)
  // Children run the compiled table: this brings it up to date.
  beforeAll(() => {
    const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url))
    execFileSync(process.execPath, [tsc, '-b', 'test'], { cwd: root, stdio: 'inherit' })
  })

  /** The process's zone, its clock, and by how many minutes it is then behind UTC. */
  const processes = [
    ['America/New_York', '2026-01-15T12:00:00Z', 300],
    ['America/New_York', '2026-07-15T12:00:00Z', 240],
    ['Asia/Kathmandu', '2026-01-15T12:00:00Z', -345],
    ['Asia/Kathmandu', '2026-07-15T12:00:00Z', -345],
    ['Pacific/Chatham', '2026-01-15T12:00:00Z', -825],
    ['Pacific/Chatham', '2026-07-15T12:00:00Z', -765],
  ] as const
  it.concurrent.each(processes)('finds the same instants: %s at %s', async (zone, now, offset) => {
    const env = { PATH: process.env.PATH, TZ: zone }
    const { stdout } = await run(process.execPath, [child, now], { env })
    expect(JSON.parse(stdout)).toEqual({ offset, answers: TIME_TABLE.map(([, , is]) => is) })
  })
})
