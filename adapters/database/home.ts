import type { Log } from '../../src/core/ports.ts'
import type { Instant } from '../../src/core/time.ts'
import type { Stage } from '../../src/interviews/interview.ts'
import type { Home } from '../../src/interviews/reads.ts'
import { type Asking, dueStatement } from './due.ts'
import { heardBy } from './explored.ts'
import {
  INTERVIEW,
  INTERVIEWS,
  type InterviewRow,
  instant,
  interviewOf,
  owned,
  type Queries,
  REMINDER,
  type ReminderRow,
  WITH_TALK,
} from './rows.ts'

type Talks = {
  due: InterviewRow[]
  dated: InterviewRow[]
  undated: InterviewRow[]
  stages: Partial<Record<Stage, number>>
  heard: Home['heard']
}
type Reminders = { planned: ReminderRow[]; sent: ReminderRow[]; failed: ReminderRow[] }

/** Two queries: the talks, and the reminders. */
export const home = async (queries: Queries, owner: Asking, now: Instant, log: Log): Promise<Home> => {
  const [talks] = await queries.$queryRaw<Talks[]>`
    WITH mine AS (
      SELECT i.program_id, i.id, i.starts_at, i.created_at,
        i.starts_at + make_interval(mins => i.minutes) <= ${instant(now)} AS is_over,
        CASE WHEN i.outcome IN ('off', 'declined', 'wrong') THEN 'off' WHEN i.thanked_at IS NOT NULL THEN 'thanked'
          WHEN i.outcome = 'held' THEN 'held' WHEN i.starts_at IS NOT NULL THEN 'scheduled'
          WHEN i.asked_at IS NULL THEN 'idea' ELSE 'asked' END AS stage
      FROM interview i WHERE ${owned(owner, 'i')}),
    shown AS (
      SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY starts_at IS NULL ORDER BY starts_at, created_at DESC, id) AS place
        FROM mine WHERE stage IN ('idea', 'asked') OR stage = 'scheduled' AND NOT is_over) ranked
      WHERE place <= 7),
    full_talks AS (
      SELECT shown.starts_at, shown.place, ${INTERVIEW} AS interview
      FROM shown JOIN (${INTERVIEWS}) ON i.program_id = shown.program_id AND i.id = shown.id)
    SELECT
      (${dueStatement(owner, now)}) AS due,
      (SELECT coalesce(jsonb_agg(interview ORDER BY place), '[]') FROM full_talks WHERE starts_at IS NOT NULL) AS dated,
      (SELECT coalesce(jsonb_agg(interview ORDER BY place), '[]') FROM full_talks WHERE starts_at IS NULL) AS undated,
      ${heardBy(owner)} AS heard,
      (SELECT coalesce(jsonb_object_agg(stage, many), '{}')
        FROM (SELECT stage, count(*) AS many FROM mine GROUP BY stage) counted) AS stages`
  // Materialized, so that the index of the member's rows is used and not the one of everybody's planned ones.
  const [reminders] = await queries.$queryRaw<Reminders[]>`
    WITH mine AS MATERIALIZED (SELECT * FROM reminder r WHERE ${owned(owner, 'r')}),
    shown AS (
      (SELECT 'planned' AS list, * FROM mine WHERE state = 'planned'
        ORDER BY coalesce(snoozed_until, due_at), id LIMIT 20)
      UNION ALL (SELECT 'sent', * FROM mine WHERE state IN ('sent', 'planned') AND settled_at IS NOT NULL
        ORDER BY settled_at DESC, id LIMIT 1)
      UNION ALL (SELECT 'failed', * FROM mine
        WHERE state IN ('failed', 'missed') AND settled_at > ${instant(now)} - interval '30 days'
        ORDER BY settled_at DESC, id LIMIT 20)),
    lists AS (SELECT r.list, coalesce(r.snoozed_until, r.due_at) AS comes_at, r.settled_at, r.id, ${REMINDER} AS reminder
      FROM shown r ${WITH_TALK})
    SELECT
      (SELECT coalesce(jsonb_agg(reminder ORDER BY comes_at, id), '[]') FROM lists WHERE list = 'planned') AS planned,
      (SELECT coalesce(jsonb_agg(reminder), '[]') FROM lists WHERE list = 'sent') AS sent,
      (SELECT coalesce(jsonb_agg(reminder ORDER BY settled_at DESC, id), '[]') FROM lists WHERE list = 'failed') AS failed`
  if (!talks || !reminders) throw new Error('a query without rows')
  const [lastSent] = reminders.sent
  return {
    due: talks.due.map((one) => interviewOf(one, log)),
    dated: talks.dated.map((one) => interviewOf(one, log)),
    undated: talks.undated.map((one) => interviewOf(one, log)),
    stages: { idea: 0, asked: 0, scheduled: 0, held: 0, thanked: 0, off: 0, ...talks.stages },
    heard: talks.heard,
    planned: reminders.planned,
    ...(lastSent && { lastSent }),
    failed: reminders.failed,
  }
}
