import type { Log } from '../../src/core/ports.ts'
import type { Instant } from '../../src/core/time.ts'
import { type Member, zoneOf } from '../../src/people/member.ts'
import { planFor } from '../../src/reminders/plan.ts'
import type { Claimed, Store } from '../../src/runtime/store.ts'
import { cohortCounts } from './cohorts.ts'
import type { PrismaClient } from './generated/client.ts'
import {
  INTERVIEW,
  type InterviewRow,
  instant,
  MEMBER,
  type MemberRow,
  memberOf,
  millis,
  type Queries,
} from './rows.ts'

type Claim = Parameters<Store['claim']>[0]

/** Two queries a batch, and a third where a digest is in it. */
export const makeClaim =
  (client: PrismaClient, log: Log): Store['claim'] =>
  async (claim) => {
    const ids = await take(client, claim)
    return ids.length === 0 ? [] : load(client, ids, claim.now, log)
  }

/**
 * `MATERIALIZED` keeps the limit, which a plain subquery with SKIP LOCKED may overrun. Taking counts as a try until it is
 * settled otherwise, so that what a killed process may have sent is known to have been tried.
 */
const take = async (client: PrismaClient, { now, limit, leaseSeconds, holder }: Claim): Promise<string[]> => {
  const taken = await client.$queryRaw<{ id: string }[]>`
    WITH due AS MATERIALIZED (
      SELECT r.id FROM reminder r
      WHERE r.state = 'planned' AND r.send_at <= ${instant(now)}
        AND (r.lease_until IS NULL OR r.lease_until <= clock_timestamp())
        AND EXISTS (SELECT FROM account a JOIN place p ON p.program_id = a.program_id AND p.id = a.place_id
          WHERE a.program_id = r.program_id AND a.member_id = r.member_id AND p.left_at IS NULL)
      ORDER BY r.send_at LIMIT ${limit}::int
      FOR UPDATE OF r SKIP LOCKED)
    UPDATE reminder r SET claimed_by = ${holder}, attempts = r.attempts + 1,
      lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds}::float8)
    FROM due WHERE r.id = due.id RETURNING r.id`
  return taken.map(({ id }) => id)
}

type Row = {
  id: string
  kind: string
  key: string
  promised: bigint
  due: bigint
  snoozes: number
  attempts: number
  member: MemberRow
  account: Claimed['account']
  interview: InterviewRow | null
  busy: bigint | null
}

const load = async (queries: Queries, ids: readonly string[], now: Instant, log: Log): Promise<readonly Claimed[]> => {
  const found = await queries.$queryRaw<Row[]>`
    SELECT r.id, r.kind, r.key, ${millis('r.due_at')} AS promised,
      ${millis('coalesce(r.snoozed_until, r.due_at)')} AS due, r.snoozes, r.attempts,
      ${MEMBER} AS member, seen.account,
      CASE WHEN i.id IS NOT NULL THEN ${INTERVIEW} END AS interview, going_on.busy
    FROM reminder r
    JOIN member m ON m.program_id = r.program_id AND m.id = r.member_id
    JOIN program g ON g.id = r.program_id
    LEFT JOIN interview i ON i.program_id = r.program_id AND i.id = r.interview_id
    LEFT JOIN contact c ON c.program_id = i.program_id AND c.id = i.contact_id
    CROSS JOIN LATERAL (
      SELECT jsonb_build_object('platform', a.platform, 'user', a.user_id,
        'place', CASE WHEN p.external_id = '@' || a.user_id THEN '' ELSE p.external_id END) AS account
      FROM account a JOIN place p ON p.program_id = a.program_id AND p.id = a.place_id
      WHERE a.program_id = r.program_id AND a.member_id = r.member_id AND p.left_at IS NULL
      ORDER BY a.last_seen_at DESC LIMIT 1) seen
    CROSS JOIN LATERAL (
      SELECT ${millis(`max(b.starts_at + make_interval(mins => b.minutes))`)} AS busy FROM interview b
      WHERE b.program_id = r.program_id AND b.member_id = r.member_id AND b.outcome IS NULL
        AND b.starts_at <= ${instant(now)} AND b.starts_at + make_interval(mins => b.minutes) > ${instant(now)}) going_on
    WHERE r.id = ANY(${ids}::text[])
    ORDER BY r.send_at, r.id`

  const rows = found.map((row) => ({ ...row, to: memberOf(row.member, log) }))
  const digests = rows.filter(({ kind }) => kind === 'digest')
  const counts = await cohortCounts(
    queries,
    digests.map(({ to: { program }, promised }) => {
      return { program: program.id, at: Number(promised), within: program.policy.thanksWithin }
    }),
  )

  return rows.map((row) => {
    const cohorts = counts[digests.indexOf(row)]
    return {
      id: row.id,
      kind: row.kind,
      dueAt: Number(row.due),
      attempts: row.attempts - 1,
      occurrence: row.snoozes,
      to: row.to,
      account: row.account,
      ...(row.interview && { interview: row.interview }),
      ...(cohorts && { cohorts }),
      wanted: isWanted(row, now, log),
      ...(row.busy !== null && { busyUntil: Number(row.busy) }),
    }
  })
}

/** A row that can't be judged is left to whoever sends it, so that it does not hold up the others of its batch. */
const isWanted = ({ id, kind, key, interview, to }: Row & { to: Member }, now: Instant, log: Log): boolean => {
  if (!interview) return kind === 'digest' && to.roles.includes('counselor')
  try {
    const rules = { policy: to.program.policy, preference: to.preference, zone: zoneOf(to), now }
    return planFor(interview, rules).some((planned) => planned.key === key)
  } catch (error) {
    log.error({ reminder: id, interview: interview.id, err: error }, 'a reminder that can not be judged')
    return true
  }
}
