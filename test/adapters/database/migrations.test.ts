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
  '20261127050000_same_tag',
]

test('replicas that start together on an empty database migrate it once', async () => {
  const url = await freshDatabase('template0')
  const applied = await Promise.all([1, 2, 3].map(() => migrate(url)))
  expect(applied.flat()).toEqual(ALL)
})

/** A database as it was before a migration, with a member in it. */
const before = async (migration: string) => {
  const adapter = await new PrismaPg({ connectionString: await freshDatabase('template0') }).connect()
  const run = (sql: string) => adapter.executeRaw({ sql, args: [], argTypes: [] })
  const apply = async (name: string) => run(await readFile(`prisma/migrations/${name}/migration.sql`, 'utf8'))
  for (const name of ALL.slice(0, ALL.indexOf(migration))) await apply(name)
  await run(`
    INSERT INTO program (id, name, zone, created_at) VALUES ('p', '', 'UTC', now());
    INSERT INTO cohort (program_id, id, name, created_at) VALUES ('p', 'h', '', now());
    INSERT INTO member (program_id, id, cohort_id, name, created_at) VALUES ('p', 'm', 'h', '', now());`)
  return { adapter, run, migrate: () => apply(migration) }
}

test('drafts that were written over are kept where they moved', async () => {
  const { adapter, run, migrate } = await before('20261126120000_drafts')
  await run(`
    INSERT INTO contact (program_id, id, member_id, name, same_name, way, used_at) VALUES
      ('p', 'c1', 'm', 'A', 'a', 'call', now()), ('p', 'c2', 'm', 'B', 'b', NULL, now());
    INSERT INTO interview (program_id, id, member_id, contact_id, minutes, zone, created_at, request_draft, opening_draft, thanks_draft) VALUES
      ('p', 'i1', 'm', 'c1', 30, 'UTC', now(), 'Hi A', '', 'Thanks A'), ('p', 'i2', 'm', 'c2', 30, 'UTC', now(), 'Hi B', 'I am M', ''),
      ('p', 'i3', 'm', 'c2', 30, 'UTC', now(), '', '', '');`)
  await migrate()
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

test('tags that differ only in spaces become one in each talk: the first in their order stays', async () => {
  const { adapter, run, migrate } = await before('20261127050000_same_tag')
  await run(`
    INSERT INTO contact (program_id, id, member_id, name, same_name, used_at) VALUES ('p', 'c', 'm', 'A', 'a', now());
    INSERT INTO interview (program_id, id, member_id, contact_id, minutes, zone, created_at) VALUES
      ('p', 'i1', 'm', 'c', 30, 'UTC', now()), ('p', 'i2', 'm', 'c', 30, 'UTC', now());
    INSERT INTO takeaway (program_id, interview_id, same_tag, tag, agrees) VALUES
      ('p', 'i1', 'longhours', 'longhours', true), ('p', 'i1', 'long hours', 'Long hours', false), ('p', 'i1', 'lo ng hours', 'Lo ng hours', true),
      ('p', 'i1', 'they pair', 'They pair', true), ('p', 'i2', 'longhours', 'longhours', true), ('p', 'i2', 'pay', 'Pay', true);`)
  await migrate()
  const { rows } = await adapter.queryRaw({
    sql: 'SELECT interview_id, same_tag, tag, agrees FROM takeaway ORDER BY interview_id, same_tag',
    args: [],
    argTypes: [],
  })
  expect(rows).toEqual([
    ['i1', 'longhours', 'Lo ng hours', true],
    ['i1', 'theypair', 'They pair', true],
    ['i2', 'longhours', 'longhours', true],
    ['i2', 'pay', 'Pay', true],
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
