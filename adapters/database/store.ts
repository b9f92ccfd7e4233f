import type { Form } from '../../src/core/form.ts'
import type { Log } from '../../src/core/ports.ts'
import { DAY, type Instant, MINUTE } from '../../src/core/time.ts'
import type { Owner } from '../../src/people/member.ts'
import type { Store } from '../../src/runtime/store.ts'
import { makeApply } from './apply.ts'
import { makeArrive } from './arrive.ts'
import { makeClaim, unstrand, unstranded } from './claim.ts'
import { forget } from './forget.ts'
import { Prisma, type PrismaClient } from './generated/client.ts'
import { makeInstallations } from './installations.ts'
import { makeReads } from './reads.ts'
import { replanPrograms } from './replan-program.ts'
import { type Database, instant, owned, type Queries, storable } from './rows.ts'
import { makeIsNew } from './seen.ts'
import { makeRelease, makeSettle } from './settle.ts'
import { makeTakeTurns } from './turns.ts'

/** Rows that a statement deletes: few enough for the time that one is given. */
const SWEPT_AT_ONCE = 1_000

/** A platform's signature is good for less. */
const SEEN_FOR = 15 * MINUTE

/** Kept forms that were not saved since, the latest first: a form's id is that of its submit. What it holds was written by `keepForm`. */
const unsaved = async (queries: Queries, owner: Owner, which: Prisma.Sql): Promise<readonly Form[]> => {
  const kept = await queries.$queryRaw<{ form: Form }[]>`
    SELECT k.form FROM kept_form k WHERE ${owned(owner, 'k')} AND ${which}
      AND NOT EXISTS (SELECT FROM event e WHERE e.program_id = k.program_id AND e.member_id = k.member_id AND e.id = k.id)
    ORDER BY k.at DESC, k.id LIMIT 5`
  return kept.map(({ form }) => form)
}

/** Rows that another replica is just sweeping are left to it. */
const sweepAway = async (queries: Queries, table: Prisma.Sql, until: Instant): Promise<void> => {
  let swept: number
  do {
    swept = await queries.$executeRaw`
      DELETE FROM ${table} WHERE ctid = ANY(ARRAY(
        SELECT ctid FROM ${table} WHERE at <= ${instant(until)} LIMIT ${SWEPT_AT_ONCE}::int FOR UPDATE SKIP LOCKED))`
  } while (swept > 0)
}

/** The store on an open client, whichever engine is behind it; what somebody's event takes is asked of the database `directly`. */
export const makeStore = (client: PrismaClient, database: Database, log: Log, close: () => Promise<void>): Store => ({
  arrive: makeArrive(database, log),
  knows: async ({ platform, user }, { id = `@${user}` }) => {
    const [{ known } = { known: false }] = await database.$queryRaw<{ known: boolean }[]>`
      SELECT EXISTS (SELECT FROM place p JOIN account a ON a.program_id = p.program_id AND a.platform = p.platform
        WHERE p.platform = ${platform} AND p.external_id = ${id} AND a.user_id = ${user}) AS known`
    return known
  },
  places: (platform) => database.$queryRaw`
    SELECT external_id AS id, name FROM place
    WHERE platform = ${platform} AND left_at IS NULL AND NOT starts_with(external_id, '@')`,
  keepDirect: async ({ platform, user }, direct) => {
    await database.$executeRaw`
      UPDATE account SET direct = ${direct}
      WHERE platform = ${platform} AND user_id = ${user} AND direct IS DISTINCT FROM ${direct}`
  },
  reads: makeReads(database, log),
  apply: makeApply(database, log),

  keepForm: async (owner, form, now) => {
    await database.$executeRaw`
      INSERT INTO kept_form (program_id, member_id, id, form, at)
      VALUES (${owner.program}, ${owner.member}, ${form.id}, ${JSON.stringify(form)}::json, ${instant(now)})
      ON CONFLICT (program_id, member_id, id) DO UPDATE SET form = excluded.form, at = excluded.at`
  },
  keptForm: async (owner, id) => (await unsaved(database, owner, Prisma.sql`k.id = ${storable(id)}`))[0],
  drafts: (owner, ref) => unsaved(database, owner, Prisma.sql`k.form->>'ref' = ${storable(ref)}`),

  leave: async ({ id }, platform, now) => {
    if (id === undefined) return
    await client.$executeRaw`
      UPDATE place p SET left_at = ${instant(now)}
      WHERE p.platform = ${platform} AND p.external_id = ${id} AND p.left_at IS NULL
        -- A platform may tell it once more, long after the bot was added again.
        AND NOT EXISTS (SELECT FROM account a WHERE a.program_id = p.program_id AND a.place_id = p.id
          AND a.last_seen_at > ${instant(now + MINUTE)})`
  },
  back: async ({ id }, platform) => {
    if (id === undefined) return
    await client.$executeRaw`
      WITH back AS (UPDATE place SET left_at = NULL
          WHERE platform = ${platform} AND external_id = ${id} AND left_at IS NOT NULL RETURNING program_id, id),
        ${unstranded('back')}
      SELECT count(*) FROM back`
  },

  claim: makeClaim(client, log),
  settle: makeSettle(client, log),
  release: makeRelease(client),
  replan: (now) => replanPrograms(database, now, log),
  takeTurns: makeTakeTurns(client),

  sweep: async (now) => {
    await unstrand(client)
    await forget(client, now)
    await sweepAway(client, Prisma.sql`event`, now - DAY)
    await sweepAway(client, Prisma.sql`kept_form`, now - DAY)
    await sweepAway(client, Prisma.sql`pace`, now - DAY)
    await sweepAway(client, Prisma.sql`seen_request`, now - SEEN_FOR)
  },

  isNew: makeIsNew(database),

  installations: makeInstallations(client),

  ready: async () => {
    await client.$queryRaw`SELECT 1`
  },
  close,
})
