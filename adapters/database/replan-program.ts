import type { Log } from '../../src/core/ports.ts'
import { spreadOf } from '../../src/core/reminder.ts'
import type { Instant } from '../../src/core/time.ts'
import { ownerOf } from '../../src/people/member.ts'
import { planDigest, WEEKLY_APART } from '../../src/reminders/plan.ts'
import { replanAll } from './replan.ts'
import { type Database, instant, MEMBER, type MemberRow, memberOf, millis, owned, type Queries } from './rows.ts'

/** Members that are looked for at once. */
const AT_ONCE = 50
/** And that are planned for in one go: whoever stops waits for that. */
const MOST = 200

/** Plans anew for everybody whose program has changed its policy since, for so many of each. */
export const replanPrograms = async (database: Database, now: Instant, log: Log): Promise<void> => {
  const programs = await database.$queryRaw<{ id: string }[]>`SELECT id FROM program WHERE replanning ORDER BY id`
  for (const { id } of programs) await replanProgram(database, id, now, log)
}

/** The same in one program, for as many as `most`. Each in a transaction of their own: whoever is killed in between leaves the rest to the next. */
export const replanProgram = async (
  database: Database,
  program: string,
  now: Instant,
  log: Log,
  most = MOST,
): Promise<void> => {
  let after = ''
  for (let done = 0; done < most; done += AT_ONCE) {
    const stale = await database.$queryRaw<{ id: string }[]>`
      SELECT m.id FROM program g JOIN cohort c ON c.program_id = g.id
      JOIN member m ON m.cohort_id = c.id AND m.program_id = c.program_id
      WHERE g.id = ${program} AND m.policy_version <> g.policy_version AND m.id > ${after}
      ORDER BY m.id LIMIT ${AT_ONCE}::int`
    for (const { id } of stale)
      await database
        .$transaction((transaction) => replanMember(transaction, program, id, now, log))
        .catch((error: unknown) => log.error({ program, member: id, err: error }, 'not planned anew'))
    after = stale.at(-1)?.id ?? after
    if (stale.length < AT_ONCE) break
  }
  await database.$executeRaw`
    UPDATE program g SET replanning = false
    WHERE g.id = ${program} AND g.replanning AND NOT EXISTS (
      SELECT FROM cohort c JOIN member m ON m.cohort_id = c.id AND m.program_id = c.program_id
      WHERE c.program_id = g.id AND m.policy_version <> g.policy_version)`
}

/**
 * Holds the member's row before it reads, as each of their writes does: what was written by the policy before is read here, and what
 * comes later is written by this one.
 */
const replanMember = async (
  transaction: Queries,
  program: string,
  id: string,
  now: Instant,
  log: Log,
): Promise<void> => {
  await transaction.$queryRaw`SELECT id FROM member WHERE program_id = ${program} AND id = ${id} FOR NO KEY UPDATE`
  const [row] = await transaction.$queryRaw<{ member: MemberRow }[]>`
    UPDATE member m SET policy_version = g.policy_version FROM program g
    WHERE m.program_id = ${program} AND m.id = ${id} AND g.id = m.program_id AND m.policy_version <> g.policy_version
    RETURNING ${MEMBER} AS member`
  if (!row) return
  await replanAll(transaction, { program, member: id }, now, log)
  await moveDigest(transaction, row.member, now, log)
}

/** A counselor's digest that is still to come is the one of the new day and hour; not twice in a week. */
const moveDigest = async (transaction: Queries, row: MemberRow, now: Instant, log: Log): Promise<void> => {
  const member = memberOf(row, log)
  const theirs = owned(ownerOf(member), 'r')
  const [found] = await transaction.$queryRaw<{ coming: string | null; last: bigint | null }[]>`
    SELECT max(r.id) FILTER (WHERE r.state = 'planned' AND r.snoozes = 0 AND r.due_at > ${instant(now)}) AS coming,
      ${millis("max(r.due_at) FILTER (WHERE r.state NOT IN ('planned', 'gone'))")} AS last
    FROM reminder r WHERE ${theirs} AND r.kind = 'digest'`
  if (!found?.coming) return
  const soonest = found.last === null ? now : Math.max(now, Number(found.last) + WEEKLY_APART)
  const { key, dueAt } = planDigest(member.id, member.program, soonest)
  await transaction.$executeRaw`
    UPDATE reminder r SET key = ${key}, due_at = ${instant(dueAt)}, send_at = ${instant(dueAt + spreadOf(member.id))}
    WHERE ${theirs} AND r.id = ${found.coming} AND r.state = 'planned' AND r.key <> ${key}`
}
