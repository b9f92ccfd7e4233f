import { PGlite } from '@electric-sql/pglite'
import { PrismaPg } from '@prisma/adapter-pg'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { expect, test } from 'vitest'
import { engineOf } from '../../../adapters/database/embedded.ts'
import { migrate } from '../../../adapters/database/index.ts'
import { difference } from '../../../adapters/database/migrate.ts'
import { freshDatabase } from '../../databases.ts'

test('the migrations lead to the schema, and are applied once', async () => {
  const pglite = await PGlite.create()
  const engine = engineOf(pglite)
  const queries = await new PrismaPGlite(pglite).connect()
  const connection = { queries, run: async (script: string) => void (await pglite.exec(script)) }
  expect(await difference(connection)).toContain('CREATE TABLE')
  expect(await engine.migrate()).toEqual(['20261122000000_record'])
  expect(await difference(connection)).toBe('')
  expect(await engine.migrate()).toEqual([])
  await engine.close()
})

test('replicas that start together on an empty database migrate it once', async () => {
  const url = await freshDatabase('template0')
  const applied = await Promise.all([1, 2, 3].map(() => migrate(url)))
  expect(applied.flat()).toEqual(['20261122000000_record'])
})

test('a migration that fails leaves nothing behind, says why, and can be tried again', async () => {
  const url = await freshDatabase('template0')
  const adapter = await new PrismaPg({ connectionString: url }).connect()
  const run = (sql: string) => adapter.executeRaw({ sql, args: [], argTypes: [] })
  await run('CREATE SCHEMA other')
  await run('CREATE VIEW reminder AS SELECT 1')
  await expect(migrate(url)).rejects.toThrow('already exists')
  await run('DROP VIEW reminder')
  expect(await migrate(url)).toEqual(['20261122000000_record'])
  await adapter.dispose()
})
