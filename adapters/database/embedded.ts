import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { lockDirectory } from './directory-lock.ts'
import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'

/** PGlite in a directory, which this process has to itself. Rejects with `DirectoryInUse` where another one is there. */
export const openEmbedded = async (dataDir: string): Promise<Engine> => {
  await mkdir(dataDir, { recursive: true })
  const unlock = await lockDirectory(dataDir)
  try {
    const pglite = await openDirectory(join(dataDir, 'database'))
    return engineOf(pglite, unlock)
  } catch (error) {
    await unlock()
    throw error
  }
}

/** PostgreSQL ignores files that it does not know. */
const FINISHED = 'askwell-finished'

/** A directory that its maker did not live to finish holds nothing yet, and can't be opened: it is put aside. */
const openDirectory = async (directory: string): Promise<PGlite> => {
  const finished = join(directory, FINISHED)
  if (await exists(finished)) return PGlite.create(directory)
  if (await exists(directory)) {
    await rm(`${directory}-unfinished`, { recursive: true, force: true })
    await rename(directory, `${directory}-unfinished`)
  }
  const pglite = await PGlite.create(directory)
  const file = await open(finished, 'w')
  await file.sync()
  await file.close()
  return pglite
}

const exists = (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return false
      throw error
    },
  )

export const engineOf = (pglite: PGlite, closed: () => Promise<void> = async () => {}): Engine => {
  const adapter = new PrismaPGlite(pglite)
  const run = async (script: string) => {
    // Not the adapter's own `executeScript`, which waits for nothing.
    await pglite.exec(script)
  }
  return {
    adapter,
    migrate: async () => {
      const queries = await adapter.connect()
      await run('BEGIN')
      try {
        const applied = await migrate({ queries, run })
        await run('COMMIT')
        return applied
      } catch (error) {
        await run('ROLLBACK')
        throw error
      }
    },
    close: async () => {
      await pglite.close()
      await closed()
    },
  }
}
