import type { Store } from '../../src/runtime/store.ts'
import { Prisma, type PrismaClient } from './generated/client.ts'
import { json } from './rows.ts'

/** Token buckets in one query: in the order of their names, so that two replicas never wait for each other crosswise. */
export const makeTakeTurns =
  (client: PrismaClient): Store['takeTurns'] =>
  async (turns) => {
    if (turns.length === 0) return {}
    // Of what filled up since, as far as it goes: `excluded.granted` is how many are wanted.
    const filled = Prisma.sql`least(excluded.burst,
      p.available + greatest(0, extract(epoch FROM excluded.at - p.at)) * excluded.per_second)`
    const granted = await client.$queryRaw<{ of: string; granted: number }[]>`
      INSERT INTO pace AS p (of, per_second, burst, available, granted, at)
      SELECT of, "perSecond", burst, burst - least(count, floor(burst)), least(count, floor(burst)), clock_timestamp()
      FROM jsonb_to_recordset(${json(turns)}) AS asked(of text, count int, "perSecond" float8, burst float8)
      ORDER BY of
      ON CONFLICT (of) DO UPDATE SET per_second = excluded.per_second, burst = excluded.burst,
        at = greatest(p.at, excluded.at),
        granted = least(excluded.granted, floor(${filled})),
        available = ${filled} - least(excluded.granted, floor(${filled}))
      RETURNING of, granted`
    return Object.fromEntries(granted.map(({ of, granted }) => [of, granted]))
  }
