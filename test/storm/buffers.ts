import { PrismaPg } from '@prisma/adapter-pg'
import { claimStatement } from '../../adapters/database/claim.ts'

export type Buffers = { stored: number; sent: number; claim: number; idle: number }

const CLAIMED = 10

/**
 * How many pages a claim of ten reminders touches, and one that finds none, with so many reminders stored that are still to come and
 * so many that were sent; those that are due lie scattered among them. On a migrated database.
 */
export const buffers = async (connectionString: string, stored: number, sent: number): Promise<Buffers> => {
  const adapter = await new PrismaPg({ connectionString, max: 1 }).connect()
  const run = (sql: string) => adapter.executeRaw({ sql, args: [], argTypes: [] })
  try {
    await run(`INSERT INTO program (id, name, zone, created_at) VALUES ('p', '', 'UTC', now())`)
    await run(`INSERT INTO cohort (program_id, id, name, created_at) VALUES ('p', 'c', '', now())`)
    await run(`INSERT INTO member (program_id, id, cohort_id, name, created_at)
      SELECT 'p', 'm' || n, 'c', '', now() FROM generate_series(1, 1000) n`)
    // In the order of nothing, as people plan; the due ones anywhere between. The same nothing each time, so that the counts are too.
    await run('SELECT setseed(0.5)')
    const insert = (state: string, many: number, from: number) =>
      run(`INSERT INTO reminder (program_id, id, member_id, kind, key, due_at, send_at, state)
        SELECT 'p', md5('${state}' || n), 'm' || (n % 1000 + 1), 'log', '${state}' || n, at, at, '${state}'
        FROM (SELECT n, now() + (random() * 90 + ${from}) * interval '1 day' AS at FROM generate_series(1, ${many}) n) made`)
    await insert('planned', stored, 1)
    await insert('sent', sent, -91)
    await run(`UPDATE reminder SET send_at = now() - random() * interval '1 hour', due_at = now()
      WHERE id IN (SELECT md5('planned' || (n * ${Math.floor(stored / 1000)})) FROM generate_series(1, 900) n)`)
    // As autovacuum does.
    await run('VACUUM (ANALYZE) reminder')
    const touched = async (now: number): Promise<number> => {
      const { sql, values } = claimStatement({ now, limit: CLAIMED, leaseSeconds: 120, holder: 'bench' })
      let at = 0
      const text = sql.replace(/\?/g, () => `$${++at}`)
      const args = values.map((value) => value as never)
      const argTypes = args.map((value) => {
        return { scalarType: typeof value === 'number' ? 'int' : 'string', arity: 'scalar' } as const
      })
      const { rows } = await adapter.queryRaw({
        sql: `EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${text}`,
        args,
        argTypes,
      })
      const [cell] = rows[0] as [unknown]
      const [plan] = typeof cell === 'string' ? JSON.parse(cell) : (cell as never)
      return plan.Plan['Shared Hit Blocks'] + plan.Plan['Shared Read Blocks']
    }
    // The first finds the pages as the vacuum left them: it is the second and third that are as usual.
    const claims: number[] = []
    for (let i = 0; i < 7; i++) claims.push(await touched(Date.now()))
    const idles: number[] = []
    for (let i = 0; i < 3; i++) idles.push(await touched(Date.now() - 86_400_000))
    return { stored, sent, claim: median(claims), idle: median(idles) }
  } finally {
    await adapter.dispose()
  }
}

const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
