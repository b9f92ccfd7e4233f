import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Prisma, PrismaClient } from '../../../adapters/database/generated/client.ts'
import { open } from '../../../adapters/database/index.ts'
import { makeReads } from '../../../adapters/database/reads.ts'
import { DAY } from '../../../src/core/time.ts'
import type { Reads } from '../../../src/interviews/reads.ts'
import type { Owner } from '../../../src/people/member.ts'
import type { Store } from '../../../src/runtime/store.ts'
import { makeStage, NOW, POLICY } from '../../contract/store/stage.ts'
import { freshDatabase } from '../../databases.ts'
import { silent } from './silent.ts'

let store: Store
let client: PrismaClient
const queries: string[] = []
const { meet, counted } = makeStage(() => store, queries)

beforeAll(async () => {
  const connectionString = await freshDatabase()
  store = await open({ databaseUrl: connectionString, dataDir: '', log: silent, onQuery: (sql) => queries.push(sql) })
  client = new PrismaClient({ adapter: new PrismaPg({ connectionString, max: 1 }) })
})
afterAll(async () => {
  await client.$disconnect()
  await store.close()
})

test('a sweep deletes a thousand rows at a time, until none is left', async () => {
  const { owner } = await meet()
  const [old, fresh] = [new Date(NOW - DAY), new Date(NOW)]
  for (const at of [old, fresh]) {
    await client.$executeRaw`INSERT INTO event (program_id, member_id, id, answer, at)
      SELECT ${owner.program}, ${owner.member}, ${at.toISOString()} || n, '{}', ${at} FROM generate_series(1, 2500) n`
    await client.$executeRaw`INSERT INTO kept_form (program_id, member_id, id, form, at)
      SELECT ${owner.program}, ${owner.member}, ${at.toISOString()} || n, '{}', ${at} FROM generate_series(1, 1) n`
  }
  // Three that delete events, one that deletes a form, one of each that finds no more, and one that finds no old pace. Two more look for
  // requests seen long ago, and for reminders of places that are back; and two for what is kept of places that were left.
  expect(await counted(() => store.sweep(NOW))).toBe(11)
  expect([await client.handledEvent.count(), await client.keptForm.count()]).toEqual([2500, 1])
  expect(await client.handledEvent.count({ where: { at: fresh } })).toBe(2500)
})

test("somebody's pages are read by an index, whatever is stored of others", async () => {
  const sam = await meet()
  const kim = await meet({ place: sam.at.id ?? '' })
  await seed(sam.owner, 1_000)
  await seed(kim.owner, 20_000)
  await client.$executeRaw`ANALYZE`
  const reads: [ask: (read: Reads) => Promise<unknown>, indexes: readonly string[]][] = [
    [
      (read) => read.home(sam.owner, POLICY, NOW),
      ['interview_member_id_program_id_idx', 'reminder_program_id_member_id_key_key'],
    ],
    [(read) => read.owed(sam.owner), ['interview_member_id_program_id_idx']],
    [(read) => read.open(sam.owner), ['interview_member_id_program_id_idx']],
  ]
  for (const [ask, indexes] of reads) {
    const scans = await scansOf(ask)
    expect(scans.map(({ index }) => index)).toEqual(expect.arrayContaining([...indexes]))
    expect(scans.filter(({ type, index }) => type === 'Seq Scan' || index === 'reminder_planned')).toEqual([])
  }
})

/** Talks of every stage, each with a reminder. */
const seed = async ({ program, member }: Owner, many: number): Promise<void> => {
  const numbers = Prisma.sql`generate_series(1, ${many}::int) n`
  await client.$executeRaw`INSERT INTO contact (program_id, id, member_id, name, same_name, used_at)
    SELECT ${program}, ${member} || n, ${member}, n, n, now() FROM ${numbers}`
  await client.$executeRaw`
    INSERT INTO interview (program_id, id, member_id, contact_id, minutes, zone, created_at, starts_at, outcome, ended_at, thanked_at)
    SELECT ${program}, ${member} || n, ${member}, ${member} || n, 30, 'UTC', now(), now() - n * interval '1 hour',
      CASE WHEN n % 4 > 0 THEN 'held' END, CASE WHEN n % 4 > 0 THEN now() - n * interval '1 hour' END,
      CASE WHEN n % 4 > 1 THEN now() END FROM ${numbers}`
  await client.$executeRaw`
    INSERT INTO reminder (program_id, id, member_id, interview_id, kind, key, due_at, send_at, state, settled_at)
    SELECT ${program}, ${member} || n, ${member}, ${member} || n, 'log', ${member} || n, now(), now(),
      CASE WHEN n % 5 > 0 THEN 'sent' ELSE 'planned' END, CASE WHEN n % 5 > 0 THEN now() END FROM ${numbers}`
}

type Plan = { 'Node Type': string; 'Relation Name'?: string; 'Index Name'?: string; Plans?: readonly Plan[] }
type Scan = { type: string; table: string | undefined; index: string | undefined }

/** How a read goes over the tables that have many rows. */
const scansOf = async (ask: (read: Reads) => Promise<unknown>): Promise<readonly Scan[]> => {
  const scans: Scan[] = []
  const note = (plan: Plan): void => {
    const { 'Node Type': type, 'Relation Name': table, 'Index Name': index, Plans = [] } = plan
    if (index !== undefined || ['interview', 'reminder', 'contact'].includes(table ?? ''))
      scans.push({ type, table, index })
    Plans.forEach(note)
  }
  const explaining = {
    $queryRaw: async (...query: Parameters<typeof Prisma.sql>) => {
      const sql = Prisma.sql(...query)
      const [row] = await client.$queryRaw<{ 'QUERY PLAN': { Plan: Plan }[] }[]>`EXPLAIN (FORMAT JSON) ${sql}`
      for (const { Plan } of row?.['QUERY PLAN'] ?? []) note(Plan)
      return client.$queryRaw(sql)
    },
  } as Partial<PrismaClient> as PrismaClient
  await ask(makeReads(explaining, silent))
  return scans
}
