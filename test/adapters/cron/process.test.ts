import { execFileSync, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const running: ReturnType<typeof spawn>[] = []

/** A process that says when it ticked. */
const start = (zone: string, ...args: string[]) => {
  const child = spawn(process.execPath, [fileURLToPath(new URL('child.mjs', import.meta.url)), ...args], {
    env: { PATH: process.env.PATH, TZ: zone },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  running.push(child)
  const ticks = createInterface(child.stdout)[Symbol.asyncIterator]()
  return { child, tick: async (): Promise<string> => (await ticks.next()).value }
}

// Children run the compiled adapter: this brings it up to date.
beforeAll(() => {
  const tsc = fileURLToPath(new URL('../../../node_modules/typescript/bin/tsc', import.meta.url))
  execFileSync(process.execPath, [tsc, '-b', 'adapters/cron'], { cwd: root, stdio: 'inherit' })
})
afterAll(() => {
  for (const child of running) child.kill('SIGKILL')
})

it.concurrent('goes on after the process was stopped for a while', async () => {
  const { child, tick } = start('UTC')
  const before = Date.parse(await tick())
  child.kill('SIGSTOP')
  await pause(3500)
  child.kill('SIGCONT')
  // What it had written before it was stopped, at most a tick or two, comes first.
  let last = before
  while (last < before + 3400) last = Date.parse(await tick())
  expect(last - before).toBeLessThan(7000)
  const next = Date.parse(await tick())
  expect(next - last).toBeLessThan(3500)
})

it.concurrent.each([
  ['in UTC, as it is started, on every second', 'utc', 1500],
  ['in its own zone by the watchdog', '', 3500],
])('goes on over the end of daylight saving: %s', async (_, zone, longest) => {
  const { tick } = start('America/New_York', '2026-11-01T05:59:58.200Z', zone)
  const times: number[] = []
  while ((times.at(-1) ?? 0) < Date.parse('2026-11-01T06:00:01Z')) times.push(Date.parse(await tick()))
  expect(times.length).toBeGreaterThan(1)
  times.slice(1).forEach((time, i) => {
    expect(time - (times[i] ?? 0)).toBeLessThan(longest)
  })
})
