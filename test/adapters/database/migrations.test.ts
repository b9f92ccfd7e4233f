import { readFile } from 'node:fs/promises'
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
  '20261126120000_drafts',
  '20261127020000_reflection',
  '20261127030000_policies',
  '20261127040000_program_content',
]

test('replicas that start together on an empty database migrate it once', async () => {
  const url = await freshDatabase('template0')
  const applied = await Promise.all([1, 2, 3].map(() => migrate(url)))
  expect(applied.flat()).toEqual(ALL)
})

test('drafts that were written over are kept where they moved', async () => {
  const adapter = await new PrismaPg({ connectionString: await freshDatabase('template0') }).connect()
  const run = (sql: string) => adapter.executeRaw({ sql, args: [], argTypes: [] })
  const script = (name: string) => readFile(`prisma/migrations/${name}/migration.sql`, 'utf8')
  const before = ALL.slice(0, ALL.indexOf('20261126120000_drafts'))
  for (const name of before) await run(await script(name))
  await run(`
    INSERT INTO program (id, name, zone, created_at) VALUES ('p', '', 'UTC', now());
    INSERT INTO cohort (program_id, id, name, created_at) VALUES ('p', 'h', '', now());
    INSERT INTO member (program_id, id, cohort_id, name, created_at) VALUES ('p', 'm', 'h', '', now());
    INSERT INTO contact (program_id, id, member_id, name, same_name, way, used_at) VALUES
      ('p', 'c1', 'm', 'A', 'a', 'call', now()), ('p', 'c2', 'm', 'B', 'b', NULL, now());
    INSERT INTO interview (program_id, id, member_id, contact_id, minutes, zone, created_at, request_draft, opening_draft, thanks_draft) VALUES
      ('p', 'i1', 'm', 'c1', 30, 'UTC', now(), 'Hi A', '', 'Thanks A'), ('p', 'i2', 'm', 'c2', 30, 'UTC', now(), 'Hi B', 'I am M', ''),
      ('p', 'i3', 'm', 'c2', 30, 'UTC', now(), '', '', '');`)
  await run(await script('20261126120000_drafts'))
  const { rows } = await adapter.queryRaw({
    sql: 'SELECT drafts FROM interview ORDER BY id',
    args: [],
    argTypes: [],
  })
  expect(rows.flat().map((drafts) => (typeof drafts === 'string' ? JSON.parse(drafts) : drafts))).toEqual([
    { 'request-call': 'Hi A', thanks: 'Thanks A' },
    { 'request-email': 'Hi B', opening: 'I am M' },
    {},
  ])
  await adapter.dispose()
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
