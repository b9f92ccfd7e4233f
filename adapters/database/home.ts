import type { Instant } from '../../src/core/time.ts'
import type { Stage } from '../../src/interviews/interview.ts'
import type { Home } from '../../src/interviews/reads.ts'
import type { Owner } from '../../src/people/member.ts'
import {
  INTERVIEW,
  INTERVIEWS,
  type InterviewRow,
  instant,
  owned,
  type Queries,
  REMINDER,
  REMINDERS,
  type ReminderRow,
} from './rows.ts'

type Talks = {
  owed: InterviewRow[]
  dated: InterviewRow[]
  undated: InterviewRow[]
  stages: Partial<Record<Stage, number>>
}
type Reminders = { planned: ReminderRow[]; sent: ReminderRow[]; failed: ReminderRow[] }

/** Two queries: the talks, and the reminders. */
export const home = async (queries: Queries, owner: Owner, now: Instant): Promise<Home> => {
  const [talks] = await queries.$queryRaw<Talks[]>`
    WITH mine AS (
      SELECT i.program_id, i.id, i.starts_at, i.ended_at, i.created_at,
        i.starts_at + make_interval(mins => i.minutes) < ${instant(now)} AS is_over,
        CASE WHEN i.outcome = 'off' THEN 'off' WHEN i.thanked_at IS NOT NULL THEN 'thanked'
          WHEN i.outcome = 'held' THEN 'held' WHEN i.starts_at IS NULL THEN 'idea' ELSE 'scheduled' END AS stage
      FROM interview i WHERE ${owned(owner, 'i')}),
    -- The next first, then those that are over, the latest first.
    shown AS (
      SELECT * FROM (SELECT *, row_number() OVER (PARTITION BY stage ORDER BY
        CASE WHEN stage = 'held' THEN ended_at END, is_over,
        abs(extract(epoch FROM starts_at - ${instant(now)})), created_at DESC, id) AS place FROM mine) ranked
      WHERE place <= 7 AND stage IN ('idea', 'scheduled', 'held')),
    full_talks AS (
      SELECT shown.stage, shown.place, ${INTERVIEW} AS interview
      FROM shown JOIN (${INTERVIEWS}) ON i.program_id = shown.program_id AND i.id = shown.id)
    SELECT
      (SELECT coalesce(jsonb_agg(interview ORDER BY place), '[]') FROM full_talks WHERE stage = 'held') AS owed,
      (SELECT coalesce(jsonb_agg(interview ORDER BY place), '[]') FROM full_talks WHERE stage = 'scheduled') AS dated,
      (SELECT coalesce(jsonb_agg(interview ORDER BY place), '[]') FROM full_talks WHERE stage = 'idea') AS undated,
      (SELECT coalesce(jsonb_object_agg(stage, many), '{}')
        FROM (SELECT stage, count(*) AS many FROM mine GROUP BY stage) counted) AS stages`
  const [reminders] = await queries.$queryRaw<Reminders[]>`
    SELECT
      (SELECT coalesce(jsonb_agg(reminder), '[]') FROM (SELECT ${REMINDER} AS reminder FROM ${REMINDERS}
        WHERE ${owned(owner, 'r')} AND r.state = 'planned' ORDER BY r.send_at, r.id LIMIT 5) planned) AS planned,
      (SELECT coalesce(jsonb_agg(reminder), '[]') FROM (SELECT ${REMINDER} AS reminder FROM ${REMINDERS}
        WHERE ${owned(owner, 'r')} AND r.state = 'sent' ORDER BY r.settled_at DESC, r.id LIMIT 1) sent) AS sent,
      (SELECT coalesce(jsonb_agg(reminder), '[]') FROM (SELECT ${REMINDER} AS reminder FROM ${REMINDERS}
        WHERE ${owned(owner, 'r')} AND r.state = 'failed' AND r.settled_at > ${instant(now)} - interval '30 days'
        ORDER BY r.settled_at DESC, r.id LIMIT 5) failed) AS failed`
  if (!talks || !reminders) throw new Error('a query without rows')
  const [lastSent] = reminders.sent
  return {
    owed: talks.owed,
    dated: talks.dated,
    undated: talks.undated,
    stages: { idea: 0, scheduled: 0, held: 0, thanked: 0, off: 0, ...talks.stages },
    planned: reminders.planned,
    ...(lastSent && { lastSent }),
    failed: reminders.failed,
  }
}
