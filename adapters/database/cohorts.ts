import { DAY, type Instant } from '../../src/core/time.ts'
import type { CohortCounts } from '../../src/interviews/reads.ts'
import { Prisma } from './generated/client.ts'
import { json, type Queries } from './rows.ts'

/**
 * Students who pressed Start: neither a role nor having been seen, as who installed the bot was, is a place in a cohort's
 * figures. Of `member m`.
 */
export const IS_STUDENT = Prisma.sql`m.welcomed_at IS NOT NULL AND NOT EXISTS (SELECT FROM role held
  WHERE held.program_id = m.program_id AND held.member_id = m.id)`

/** A program, the instant at which a week ends, and the hours within which thanks are due. */
type Asked = { program: string; at: Instant; within: number }

/** What the cohorts of each program did, in the order asked; one query for all. Active is whoever wrote to the record in the week. */
export const cohortCounts = async (
  queries: Queries,
  asked: readonly Asked[],
): Promise<readonly (readonly CohortCounts[])[]> => {
  if (asked.length === 0) return []
  const rows = asked.map(({ program, at, within }, i) => {
    return { i, program, at: new Date(at), week: new Date(at - 7 * DAY), before: new Date(at - 14 * DAY), within }
  })
  const counted = await queries.$queryRaw<{ i: number; counts: CohortCounts }[]>`
    SELECT asked.i, jsonb_build_object('cohort', c.name, 'members', people.members, 'active', people.active,
      'held', talks.held, 'heldBefore', talks.held_before, 'thanked', talks.thanked,
      'thankedInTime', talks.thanked_in_time, 'overdue', talks.overdue, 'asking', asking.count) AS counts
    FROM jsonb_to_recordset(${json(rows)})
      AS asked(i int, program text, at timestamptz, week timestamptz, before timestamptz, within int)
    JOIN cohort c ON c.program_id = asked.program
    CROSS JOIN LATERAL (
      SELECT count(*) AS members, count(*) FILTER (WHERE m.last_active_at >= asked.week) AS active
      FROM member m WHERE m.program_id = c.program_id AND m.cohort_id = c.id AND ${IS_STUDENT}) people
    CROSS JOIN LATERAL (
      SELECT
        count(*) FILTER (WHERE ended_at >= asked.week AND ended_at < asked.at) AS held,
        count(*) FILTER (WHERE ended_at >= asked.before AND ended_at < asked.week) AS held_before,
        count(*) FILTER (WHERE due >= asked.week AND due < asked.at) AS thanked,
        count(*) FILTER (WHERE due >= asked.week AND due < asked.at AND thanked_at <= due) AS thanked_in_time,
        count(*) FILTER (WHERE due < asked.at AND (thanked_at IS NULL OR thanked_at >= asked.at)) AS overdue
      FROM (
        SELECT i.ended_at, i.thanked_at, i.ended_at + make_interval(hours => asked.within) AS due
        FROM member m JOIN interview i ON i.program_id = m.program_id AND i.member_id = m.id
        WHERE m.program_id = c.program_id AND m.cohort_id = c.id AND i.outcome = 'held' AND ${IS_STUDENT}) talk) talks
    CROSS JOIN LATERAL (SELECT count(*) FROM member m JOIN help_request h ON h.program_id = m.program_id AND h.member_id = m.id
      WHERE m.program_id = c.program_id AND m.cohort_id = c.id AND h.answered_at IS NULL) asking
    ORDER BY asked.i, c.channel IS NOT NULL, c.created_at, c.id`
  return asked.map((_, at) => counted.filter(({ i }) => i === at).map(({ counts }) => counts))
}
