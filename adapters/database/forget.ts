import type { Instant } from '../../src/core/time.ts'
import { Policy } from '../../src/people/policy.ts'
import { Prisma, type PrismaClient } from './generated/client.ts'
import { instant } from './rows.ts'

/** Members that a statement deletes, with all that hangs on them: few enough for the time that one is given. */
const AT_ONCE = 50

const DEFAULT = Policy.parse({}).keptAfterLeaving

/** Programs that the bot has left, in every one of their places, for longer than they set. */
const gone = (now: Instant): Prisma.Sql => Prisma.sql`
  SELECT g.id FROM program g JOIN place p ON p.program_id = g.id
  GROUP BY g.id
  HAVING bool_and(p.left_at IS NOT NULL) AND max(p.left_at)
    + make_interval(days => coalesce((g.policy->>'keptAfterLeaving')::int, ${DEFAULT}::int)) <= ${instant(now)}`

/** Deletes all that was kept of a program once the bot has been gone for that long: its people's records first, then itself. */
export const forget = async (client: PrismaClient, now: Instant): Promise<void> => {
  let deleted: number
  do {
    deleted = await client.$executeRaw`
      DELETE FROM member WHERE ctid = ANY(ARRAY(
        SELECT m.ctid FROM member m WHERE m.program_id IN (${gone(now)}) LIMIT ${AT_ONCE}::int FOR UPDATE SKIP LOCKED))`
  } while (deleted > 0)
  await client.$executeRaw`
    DELETE FROM program g WHERE g.id IN (${gone(now)}) AND NOT EXISTS (SELECT FROM member m WHERE m.program_id = g.id)`
}
