import type { Log } from '../../src/core/ports.ts'
import type { Instant } from '../../src/core/time.ts'
import type { Interview } from '../../src/interviews/interview.ts'
import type { Owner } from '../../src/people/member.ts'
import type { Policy } from '../../src/people/policy.ts'
import { Prisma } from './generated/client.ts'
import { INTERVIEW, type InterviewRow, instant, interviewOf, json, type Queries } from './rows.ts'

/** Whose talks, and by which policy. */
export type Asking = Owner & { policy: Pick<Policy, 'callAfter' | 'keepInTouch'> }

/** The same as SQL: values, or columns of a list of those who ask. */
type Asked = Readonly<Record<'program' | 'member' | 'callAfter' | 'keepInTouch', Prisma.Sql>>

/** The most that are looked at for one person. */
const MOST = 50

/**
 * Of `interview i` and its `contact c`: those that ask for something by `now`. The record's own `duesOf` says what it is, and has
 * the last word: this holds at least those.
 */
const isDue = ({ callAfter, keepInTouch }: Asked, now: Instant): Prisma.Sql => Prisma.sql`(
  i.outcome = 'held' AND i.thanked_at IS NULL
  OR i.outcome IS NULL AND i.starts_at + make_interval(mins => i.minutes) <= ${instant(now)}
  OR i.outcome IS NULL AND i.starts_at IS NULL
    AND (i.ask_again_on <= ${instant(now)} + interval '1 day' OR i.asked_at + make_interval(days => ${callAfter}) <= ${instant(now)} + interval '1 day')
  OR (i.outcome IS NULL OR i.outcome = 'held') AND i.next_step_on <= ${instant(now)} + interval '1 day' AND i.next_step_done_at IS NULL
  OR i.outcome = 'held' AND i.reported_at IS NULL AND c.referred_by <> ''
  OR i.outcome = 'held' AND coalesce(c.cadence_months, ${keepInTouch}) > 0
    -- Days and months are of different lengths: more of them than the record may count.
    AND c.contacted_at + make_interval(months => coalesce(c.cadence_months, ${keepInTouch})) <= ${instant(now)} + interval '4 days'
    AND i.id = (SELECT l.id FROM interview l WHERE l.program_id = i.program_id AND l.contact_id = i.contact_id
      AND l.outcome = 'held' ORDER BY l.ended_at DESC, l.id LIMIT 1)
  OR 0 < (SELECT count(*) FROM suggestion s WHERE s.program_id = i.program_id AND s.interview_id = i.id
    AND s.act_on <= ${instant(now)} + interval '1 day' AND s.done_at IS NULL))`

/** A thank-you that is open, or a talk to log. */
const IS_URGENT = Prisma.sql`coalesce(
  i.outcome = 'held' AND i.thanked_at IS NULL OR i.outcome IS NULL AND i.starts_at IS NOT NULL, false)`

/** Their talks that ask for something by `now`: first those that can't wait, then the longest waiting. Each contact is looked up by itself. */
const talksOf = (asked: Asked, now: Instant): Prisma.Sql => Prisma.sql`
  SELECT coalesce(jsonb_agg(due.interview ORDER BY NOT due.urgent, due.since, due.id), '[]') AS talks FROM (
    SELECT ${INTERVIEW} AS interview, i.id, coalesce(i.ended_at, i.starts_at, i.created_at) AS since,
      ${IS_URGENT} AS urgent
    FROM interview i CROSS JOIN LATERAL (
      SELECT * FROM contact k WHERE k.program_id = i.program_id AND k.id = i.contact_id LIMIT 1) c
    WHERE i.program_id = ${asked.program} AND i.member_id = ${asked.member} AND ${isDue(asked, now)}
    ORDER BY NOT ${IS_URGENT}, since, i.id LIMIT ${MOST}::int) due`

/** What is due for one person, to be a part of a query. */
export const dueStatement = ({ program, member, policy }: Asking, now: Instant): Prisma.Sql => {
  const { callAfter, keepInTouch } = policy
  const asked = {
    program: Prisma.sql`${program}`,
    member: Prisma.sql`${member}`,
    callAfter: Prisma.sql`${callAfter}::int`,
    keepInTouch: Prisma.sql`${keepInTouch}::int`,
  }
  return talksOf(asked, now)
}

const COLUMNS: Asked = {
  program: Prisma.sql`asked.program`,
  member: Prisma.sql`asked.member`,
  callAfter: Prisma.sql`asked.call_after`,
  keepInTouch: Prisma.sql`asked.keep_in_touch`,
}

/** What is due for each who asks, in their order: one query for all of them. */
export const dueTalks = async (
  queries: Queries,
  asking: readonly Asking[],
  now: Instant,
  log: Log,
): Promise<readonly (readonly Interview[])[]> => {
  if (asking.length === 0) return []
  const list = asking.map(({ program, member, policy: { callAfter, keepInTouch } }, i) => {
    return { i, program, member, call_after: callAfter, keep_in_touch: keepInTouch }
  })
  const rows = await queries.$queryRaw<{ i: number; talks: InterviewRow[] }[]>`
    SELECT asked.i, one.talks FROM jsonb_to_recordset(${json(list)})
      AS asked(i int, program text, member text, call_after int, keep_in_touch int)
    CROSS JOIN LATERAL (${talksOf(COLUMNS, now)}) one`
  const talks = new Map(rows.map((row) => [row.i, row.talks.map((one) => interviewOf(one, log))]))
  return asking.map((_, at) => talks.get(at) ?? [])
}
