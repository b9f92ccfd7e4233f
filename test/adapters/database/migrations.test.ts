import { PrismaPg } from '@prisma/adapter-pg'
import { expect, test } from 'vitest'
import { migrate } from '../../../adapters/database/index.ts'
import { freshDatabase } from '../../databases.ts'

const ALL = [
  '20261122000000_record',
  '20261122140000_installation',
  '20261125000000_reminders',
  '20261125190000_seen_request',
  '20261125200000_indexes',
  '20261125230000_keys',
  '20261126000000_home',
  '20261126010000_chosen',
  '20261126050000_help_request',
  '20261126060000_unreachable',
  '20261126070000_arrangement',
]

test('replicas that start together on an empty database migrate it once', async () => {
  const url = await freshDatabase('template0')
  const applied = await Promise.all([1, 2, 3].map(() => migrate(url)))
  expect(applied.flat()).toEqual(ALL)
})

test('a migration that fails leaves nothing behind, says why, and can be tried again', async () => {
  const url = await freshDatabase('template0')
  const adapter = await new PrismaPg({ connectionString: url }).connect()
  const run = (sql: string) => adapter.executeRaw({ sql, args: [], argTypes: [] })
  await run('CREATE SCHEMA other')
  await run('CREATE VIEW reminder AS SELECT 1')
  await expect(migrate(url)).rejects.toThrow('already exists')
  await run('DROP VIEW reminder')
  expect(await migrate(url)).toEqual(ALL)
  await adapter.dispose()
})
