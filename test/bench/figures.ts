import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

/** What was measured of so many requests, some at a time: milliseconds until each is answered, and of a core for each. */
export type Figures = { perSecond: number; p50: number; p99: number; cpuMs: number }

/** Milliseconds of a core that a process has used. */
const cpu = (pid: number | undefined): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
    .replace(/^.*\) /, '')
    .split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10
}

/** The requests `from` and following, `count` of them, `atOnce` at a time. */
export const round = async (
  ask: (i: number) => Promise<void>,
  { from, count, atOnce, pid }: { from: number; count: number; atOnce: number; pid: number | undefined },
): Promise<Figures> => {
  const taken: number[] = []
  let next = from
  const before = cpu(pid)
  const began = performance.now()
  const one = async (): Promise<void> => {
    while (next < from + count) {
      const i = next++
      const asked = performance.now()
      await ask(i)
      taken.push(performance.now() - asked)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  const seconds = (performance.now() - began) / 1000
  // What is shown after the answer belongs to it too.
  await pause(500)
  const cpuMs = (cpu(pid) - before) / count
  taken.sort((a, b) => a - b)
  const at = (part: number): number => taken[Math.floor(part * (taken.length - 1))] ?? 0
  return { perSecond: count / seconds, p50: at(0.5), p99: at(0.99), cpuMs }
}

export const median = (all: readonly Figures[], of: keyof Figures): number =>
  all.map((one) => one[of]).sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0

const write = (name: string, cells: readonly string[]): void =>
  void process.stdout.write(`${name.padEnd(34)}${cells.map((cell) => cell.padStart(12)).join('')}\n`)

export const printHead = (): void => write('', ['a second', 'p50 ms', 'p99 ms', 'queries', 'CPU ms'])

export const printRow = (name: string, all: readonly Figures[], queries: string): void =>
  write(name, [
    median(all, 'perSecond').toFixed(0),
    median(all, 'p50').toFixed(1),
    median(all, 'p99').toFixed(1),
    queries,
    median(all, 'cpuMs').toFixed(2),
  ])
