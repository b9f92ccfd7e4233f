import { existsSync, readdirSync, rmSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { DirectoryInUse, lockDirectory } from '../../../adapters/database/directory-lock.ts'
import { type Child, childOf, compile, newDirectory, start } from './children.ts'

const begun: { kill: () => Promise<void> }[] = []
const directories: string[] = []
beforeAll(compile)
afterEach(async () => {
  vi.unstubAllEnvs()
  await Promise.all(begun.splice(0).map(({ kill }) => kill()))
  for (const directory of directories.splice(0)) rmSync(directory, { recursive: true, force: true })
})

const directory = (): string => {
  const made = newDirectory()
  directories.push(made)
  return made
}
const holder = async (at: string): Promise<Child> => {
  const child = start(...childOf('lock', at))
  begun.push(child)
  expect(await child.line()).toBe('locked')
  return child
}

test('a second process is refused in one line that names the directory and the remedy, and the first goes on', async () => {
  const at = directory()
  await holder(at)
  const second = start(...childOf('lock', at))
  begun.push(second)
  const said = await second.line()
  expect(said).toMatch(/^DirectoryInUse: The data directory .* is in use by another Askwell process\. .*DATA_DIR/)
  expect(said).toContain(at)
  await expect(lockDirectory(at)).rejects.toThrow(DirectoryInUse)
})

test('a lock that was given back is free, and so is one of another directory', async () => {
  const at = directory()
  const unlock = await lockDirectory(at)
  await expect(lockDirectory(at)).rejects.toThrow(DirectoryInUse)
  await (await lockDirectory(directory()))()
  await unlock()
  await (await lockDirectory(at))()
  expect(readdirSync(join(at, 'lock'))).toEqual([])
})

test('a lock left by kill -9 is free at once, and is cleared away', async () => {
  const at = directory()
  await (await holder(at)).kill()
  expect(readdirSync(join(at, 'lock'))).toHaveLength(1)
  const unlock = await lockDirectory(at)
  expect(readdirSync(join(at, 'lock'))).toHaveLength(1)
  await unlock()
})

test.runIf(existsSync('/proc'))('a killed process that nobody has buried does not hold the lock', async () => {
  const at = directory()
  const [command, args] = childOf('lock', at)
  // The shell becomes a process that never waits for its child.
  const parent = start('sh', ['-c', '"$0" "$@" & echo $!; exec sleep 60', command, ...args])
  begun.push(parent)
  const [one, other] = [await parent.line(), await parent.line()]
  const pid = Number(one === 'locked' ? other : one)
  await expect(lockDirectory(at)).rejects.toThrow(DirectoryInUse)
  process.kill(pid, 'SIGKILL')
  await expect
    .poll(() =>
      lockDirectory(at).then(
        (unlock) => unlock().then(() => 'free'),
        () => 'held',
      ),
    )
    .toBe('free')
  process.kill(pid, 0)
})

test('of ten that start at once one gets it', async () => {
  const at = directory()
  const all = await Promise.allSettled(Array.from({ length: 10 }, () => lockDirectory(at)))
  const got = all.filter(({ status }) => status === 'fulfilled')
  for (const one of all) if (one.status === 'rejected') expect(one.reason).toBeInstanceOf(DirectoryInUse)
  expect(got).toHaveLength(1)
  for (const one of all) if (one.status === 'fulfilled') await one.value()
})

test('a directory whose path is too long for a socket is locked all the same', async () => {
  vi.stubEnv('TMPDIR', directory())
  const at = join(directory(), 'a'.repeat(60), 'b'.repeat(60))
  await mkdir(at, { recursive: true })
  const unlock = await lockDirectory(at)
  await expect(lockDirectory(at)).rejects.toThrow(DirectoryInUse)
  await unlock()
  await (await lockDirectory(at))()
})
