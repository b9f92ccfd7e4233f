import type { Log } from '../../src/core/ports.ts'
import { REASON } from '../../src/core/reminder.ts'
import type { Instant } from '../../src/core/time.ts'
import type { Interview } from '../../src/interviews/interview.ts'
import { type Member, ownerOf } from '../../src/people/member.ts'
import { isCalledFor, standing } from '../../src/reminders/plan.ts'
import { rulesFor } from '../../src/reminders/rules.ts'
import type { Claimed, Store } from '../../src/runtime/store.ts'
import { cohortCounts } from './cohorts.ts'
import { dueTalks } from './due.ts'
import { Prisma, type PrismaClient } from './generated/client.ts'
import {
  INTERVIEW,
  type InterviewRow,
  instant,
  interviewOf,
  MEMBER_TO_REMIND,
  type MemberRow,
  memberOf,
  millis,
  type Queries,
} from './rows.ts'

type Claim = Parameters<Store['claim']>[0]

/** One query a batch, and one more each where a digest, a weekly message or somebody who can't be reached is in it. */
export const makeClaim =
  (client: PrismaClient, log: Log): Store['claim'] =>
  async (claim) => {
    for (;;) {
      const rows = await client.$queryRaw<Row[]>(claimStatement(claim))
      if (rows.length === 0) return []
      const stranded = rows.filter(({ account }) => account === null).map(({ id }) => id)
      if (stranded.length > 0) await strand(client, stranded, claim.holder)
      if (stranded.length < rows.length) return claimedOf(client, rows.filter(isReachable), claim.now, log)
    }
  }

/**
 * Takes reminders and reads all that it takes to compose them.
 *
 * `MATERIALIZED` keeps the limit, which a plain subquery with SKIP LOCKED may overrun. Taking counts as a try until it is
 * settled otherwise, so that what a killed process may have sent is known to have been tried. It writes nothing that is indexed
 * and finds the row again by its place, so that it costs the same however many are stored.
 */
export const claimStatement = ({ now, limit, leaseSeconds, holder }: Claim): Prisma.Sql => Prisma.sql`/* claim */
  WITH due AS MATERIALIZED (
    SELECT r.ctid FROM reminder r
    WHERE r.state = 'planned' AND r.send_at <= ${instant(now)}
      AND (r.lease_until IS NULL OR r.lease_until <= clock_timestamp())
    ORDER BY r.send_at LIMIT ${limit}::int
    FOR UPDATE OF r SKIP LOCKED),
  taken AS (
    UPDATE reminder r SET claimed_by = ${holder}, attempts = r.attempts + 1,
      lease_until = clock_timestamp() + make_interval(secs => ${leaseSeconds}::float8)
    FROM due WHERE r.ctid = due.ctid RETURNING r.*)
  SELECT r.id, r.kind, r.key, ${millis('r.due_at')} AS promised,
    ${millis('coalesce(r.snoozed_until, r.due_at)')} AS due, r.snoozes, r.attempts,
    CASE WHEN r.reason IN (${REASON.paused}, ${REASON.inTalk}) THEN r.reason END AS held, ${MEMBER_TO_REMIND} AS member, seen.account,
    CASE WHEN i.id IS NOT NULL THEN ${INTERVIEW} END AS interview, going_on.busy
  FROM taken r
  JOIN program g ON g.id = r.program_id
  -- Each by itself: a plan that reads a whole table for a hundred rows would be a plan for few people only.
  CROSS JOIN LATERAL (SELECT * FROM member o WHERE o.program_id = r.program_id AND o.id = r.member_id LIMIT 1) m
  LEFT JOIN LATERAL (SELECT * FROM interview o WHERE o.program_id = r.program_id AND o.id = r.interview_id LIMIT 1) i ON true
  LEFT JOIN LATERAL (SELECT * FROM contact o WHERE o.program_id = i.program_id AND o.id = i.contact_id LIMIT 1) c ON true
  LEFT JOIN LATERAL (
    SELECT json_strip_nulls(json_build_object('platform', a.platform, 'user', a.user_id, 'direct', a.direct, 'home', CASE WHEN a.home_at IS NOT NULL THEN true END,
      'unreachableAt', ${millis('a.unreachable_at')},
      'place', CASE WHEN p.external_id = '@' || a.user_id THEN '' ELSE p.external_id END)) AS account
    FROM account a JOIN place p ON p.program_id = a.program_id AND p.id = a.place_id
    WHERE a.program_id = r.program_id AND a.member_id = r.member_id AND p.left_at IS NULL
    ORDER BY a.last_seen_at DESC LIMIT 1) seen ON true
  CROSS JOIN LATERAL (
    SELECT ${millis(`max(b.starts_at + make_interval(mins => b.minutes))`)} AS busy FROM interview b
    WHERE b.program_id = r.program_id AND b.member_id = r.member_id AND b.outcome IS NULL
      AND b.starts_at <= ${instant(now)} AND b.starts_at + make_interval(mins => b.minutes) > ${instant(now)}) going_on
  ORDER BY r.send_at, r.id`

/** A moment that does not come. */
const NEVER = Prisma.sql`'9999-01-01'::timestamptz`

/** Whoever has no place any more that the bot is in: their reminders wait, out of every claim's way, until it is back. */
const strand = async (queries: Queries, ids: readonly string[], holder: string): Promise<void> => {
  await queries.$executeRaw`
    UPDATE reminder SET send_at = ${NEVER}, reason = ${REASON.stranded}, attempts = attempts - 1, claimed_by = NULL, lease_until = NULL
    WHERE id = ANY(${[...ids]}::text[]) AND claimed_by = ${holder}`
}

/** Whoever was found without a place just as the bot came back. */
export const unstrand = async (queries: Queries): Promise<void> => {
  await queries.$executeRaw`
    UPDATE reminder r SET send_at = coalesce(r.snoozed_until, r.due_at), reason = NULL
    WHERE r.state = 'planned' AND r.send_at = ${NEVER} AND r.reason = ${REASON.stranded}
      AND EXISTS (SELECT FROM account a JOIN place p ON p.program_id = a.program_id AND p.id = a.place_id
        WHERE a.program_id = r.program_id AND a.member_id = r.member_id AND p.left_at IS NULL)`
}

/** A part of a query: the bot is back in the places of the part named `back`, and what waited for that is looked at again. */
export const unstranded = (back: string): Prisma.Sql => Prisma.sql`
  unstranded AS (UPDATE reminder r SET send_at = coalesce(r.snoozed_until, r.due_at), reason = NULL
    FROM ${Prisma.raw(back)} p JOIN account a ON a.program_id = p.program_id AND a.place_id = p.id
    WHERE r.program_id = a.program_id AND r.member_id = a.member_id AND r.state = 'planned' AND r.reason = ${REASON.stranded})`

type Row = {
  id: string
  kind: string
  key: string
  promised: bigint
  due: bigint
  snoozes: number
  attempts: number
  held: Claimed['held'] | null
  member: MemberRow
  /** None where the bot is in no place of theirs. */
  account: Claimed['account'] | null
  interview: InterviewRow | null
  busy: bigint | null
}
type Reachable = Row & { account: Claimed['account'] }

const isReachable = (row: Row): row is Reachable => row.account !== null

const claimedOf = async (
  queries: Queries,
  found: readonly Reachable[],
  now: Instant,
  log: Log,
): Promise<readonly Claimed[]> => {
  const rows = found.map((row) => ({
    ...row,
    to: memberOf(row.member, log),
    interview: row.interview && interviewOf(row.interview, log),
  }))
  const digests = rows.filter(({ kind }) => kind === 'digest')
  const counts = await cohortCounts(
    queries,
    digests.map(({ to: { program }, promised }) => {
      return { program: program.id, at: Number(promised), within: program.policy.thanksWithin }
    }),
  )
  const weeks = rows.filter(({ kind }) => kind === 'weekly')
  const talks = await dueTalks(
    queries,
    weeks.map(({ to }) => ({ ...ownerOf(to), policy: to.program.policy })),
    now,
    log,
  )

  return rows.map((row) => {
    const cohorts = counts[digests.indexOf(row)]
    const due = talks[weeks.indexOf(row)]
    return {
      id: row.id,
      kind: row.kind,
      dueAt: Number(row.due),
      attempts: row.attempts - 1,
      occurrence: row.snoozes,
      ...(row.held && { held: row.held }),
      to: row.to,
      account: row.account,
      ...(row.interview && { interview: row.interview }),
      ...(cohorts && { cohorts }),
      ...(due && { due }),
      wanted: isWanted(row, now, log),
      ...(row.busy !== null && { busyUntil: Number(row.busy) }),
    }
  })
}

type Judged = Omit<Row, 'interview'> & { to: Member; interview: Interview | null }

/** A row that can't be judged is left to whoever sends it, so that it does not hold up the others of its batch. */
const isWanted = ({ id, kind, key, snoozes, interview, to }: Judged, now: Instant, log: Log): boolean => {
  if (kind === 'digest') return to.roles.includes('counselor')
  if (kind === 'weekly') return to.welcomedAt !== undefined
  if (!interview) return false
  try {
    const rules = rulesFor(to, now)
    return snoozes > 0 ? standing(interview, rules).includes(key) : isCalledFor(kind, key, interview, rules)
  } catch (error) {
    log.error({ reminder: id, interview: interview.id, err: error }, 'a reminder that can not be judged')
    return true
  }
}
