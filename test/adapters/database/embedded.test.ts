import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DirectoryInUse, open } from '../../../adapters/database/index.ts'
import { childOf, compile, newDirectory, start } from './children.ts'
import { silent } from './silent.ts'

const dataDir = newDirectory()
beforeAll(compile)
afterAll(() => rmSync(dataDir, { recursive: true, force: true }))

const ACKNOWLEDGED = 25

test('a data directory has one process at a time, and after kill -9 no acknowledged write is missing', async () => {
  // What a process leaves behind that is killed while it makes the directory.
  mkdirSync(join(dataDir, 'database', 'base'), { recursive: true })
  writeFileSync(join(dataDir, 'database', 'PG_VERSION'), '17')

  const child = start(...childOf('write', dataDir))
  let last = await child.line()
  expect(last).toBe('open')
  await expect(open({ dataDir, log: silent })).rejects.toThrow(DirectoryInUse)
  while (Number(last) !== ACKNOWLEDGED) last = await child.line()
  await child.kill()
  expect(readdirSync(dataDir).sort()).toEqual(['database', 'database-unfinished', 'lock'])

  const store = await open({ dataDir, log: silent })
  const event = {
    id: `event-${ACKNOWLEDGED}`,
    by: { platform: 'slack', user: 'U1' },
    at: { id: 'T1', direct: false },
  } as const
  const { by, answer } = await store.arrive(event, ACKNOWLEDGED)
  expect(answer).toEqual({ next: `${ACKNOWLEDGED}` })
  expect(Number(by.name.replace('Sam ', ''))).toBeGreaterThanOrEqual(ACKNOWLEDGED)
  await store.close()
}, 120_000)
