import { PrismaPg } from '@prisma/adapter-pg'

/** Somebody with an account on a platform, and where their direct message is known, that. */
export type Somebody = { platform: 'slack' | 'discord' | 'playground'; user: string; direct?: string }

/** A program of many people, each with one talk that was to end before now: each is owed one reminder to log it. */
export type Crowd = {
  /** People with a reminder that is due at `due(i)`; they come to those of before. */
  add: (people: readonly Somebody[], due?: (i: number) => number) => Promise<void>
  /** How many reminders are in each state. */
  states: () => Promise<Readonly<Record<string, number>>>
  /** Which replicas hold something that is still to be sent. */
  holders: () => Promise<readonly string[]>
  /** Whom the reminders go to that a replica holds. */
  heldBy: (replica: string) => Promise<readonly string[]>
  query: <T>(sql: string) => Promise<readonly T[]>
  close: () => Promise<void>
}

const PLACES = 200

/** On a migrated database. */
export const makeCrowd = async (connectionString: string): Promise<Crowd> => {
  const adapter = await new PrismaPg({ connectionString, max: 2 }).connect()
  const run = async (sql: string, args: unknown[] = []) => {
    const argTypes = args.map(() => ({ scalarType: 'string', arity: 'scalar' }) as const)
    await adapter.executeRaw({ sql, args, argTypes })
  }
  const query = async <T>(sql: string): Promise<readonly T[]> => {
    const { rows, columnNames } = await adapter.queryRaw({ sql, args: [], argTypes: [] })
    return rows.map((row) => Object.fromEntries(row.map((value, i) => [columnNames[i], value])) as T)
  }
  await run(
    `INSERT INTO program (id, name, zone, created_at) VALUES ('storm', 'Storm', 'UTC', now()) ON CONFLICT DO NOTHING`,
  )
  await run(
    `INSERT INTO cohort (program_id, id, name, created_at) VALUES ('storm', 'all', 'Everyone', now()) ON CONFLICT DO NOTHING`,
  )
  await run(`INSERT INTO place (program_id, id, platform, external_id, name)
    SELECT 'storm', p || n, p, 'T' || n, '' FROM unnest(ARRAY['slack', 'discord', 'playground']) p, generate_series(1, ${PLACES}) n
    ON CONFLICT DO NOTHING`)
  let count = 0

  return {
    add: async (people, due = () => Date.now()) => {
      const rows = people.map((person, i) => {
        // The talk ended two hours ago; the reminder is looked at when it is wanted to be.
        const at = new Date(due(i))
        const starts = new Date(Date.UTC(2026, 0, 5, 12))
        const n = ++count
        return { ...person, n, at, starts, key: `log:i${n}:${new Date(starts.getTime() + 1_800_000).toISOString()}` }
      })
      const crowd = `WITH crowd AS (SELECT * FROM jsonb_to_recordset($1::jsonb) AS one(n int, platform text, "user" text,
        direct text, at timestamptz, starts timestamptz, key text))`
      const args = [JSON.stringify(rows)]
      await run(
        `${crowd} INSERT INTO member (program_id, id, cohort_id, name, zone, welcomed_at, created_at)
          SELECT 'storm', 'm' || n, 'all', 'Person ' || n, 'UTC', now(), now() FROM crowd`,
        args,
      )
      await run(
        `${crowd} INSERT INTO account (program_id, platform, user_id, member_id, place_id, last_seen_at, direct)
          SELECT 'storm', platform, "user", 'm' || n, platform || (n % ${PLACES} + 1), now(), direct FROM crowd`,
        args,
      )
      await run(
        `${crowd} INSERT INTO contact (program_id, id, member_id, name, same_name, used_at)
          SELECT 'storm', 'c' || n, 'm' || n, 'Ada', 'ada', now() FROM crowd`,
        args,
      )
      await run(
        `${crowd} INSERT INTO interview (program_id, id, member_id, contact_id, minutes, starts_at, zone, created_at)
          SELECT 'storm', 'i' || n, 'm' || n, 'c' || n, 30, starts, 'UTC', now() FROM crowd`,
        args,
      )
      await run(
        `${crowd} INSERT INTO reminder (program_id, id, member_id, interview_id, kind, key, due_at, send_at)
          SELECT 'storm', 'r' || n, 'm' || n, 'i' || n, 'log', key, starts + interval '30 minutes', at FROM crowd`,
        args,
      )
    },
    states: async () => {
      const rows = await query<{ state: string; many: number }>(
        'SELECT state, count(*)::int AS many FROM reminder GROUP BY state',
      )
      return Object.fromEntries(rows.map(({ state, many }) => [state, Number(many)]))
    },
    holders: async () => {
      const rows = await query<{ claimed_by: string }>(
        `SELECT DISTINCT claimed_by FROM reminder WHERE claimed_by IS NOT NULL AND state = 'planned'`,
      )
      return rows.map(({ claimed_by }) => claimed_by)
    },
    heldBy: async (replica) => {
      const rows = await query<{ user_id: string }>(
        `SELECT a.user_id FROM reminder r JOIN account a ON a.program_id = r.program_id AND a.member_id = r.member_id
         WHERE r.claimed_by = '${replica}' AND r.state = 'planned'`,
      )
      return rows.map(({ user_id }) => user_id)
    },
    query,
    close: () => adapter.dispose(),
  }
}
