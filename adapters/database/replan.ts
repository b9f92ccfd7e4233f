import type { Log } from '../../src/core/ports.ts'
import { REASON, spreadOf } from '../../src/core/reminder.ts'
import { DAY, type Instant } from '../../src/core/time.ts'
import { type Owner, zoneOf } from '../../src/people/member.ts'
import { planDigest, planFor, planWeekly, standing } from '../../src/reminders/plan.ts'
import { Prisma } from './generated/client.ts'
import { mintId } from './ids.ts'
import {
  INTERVIEW,
  INTERVIEWS,
  type InterviewRow,
  instant,
  json,
  MEMBER,
  type MemberRow,
  memberOf,
  millis,
  owned,
  preferenceOf,
  type Queries,
  rulesOf,
} from './rows.ts'

/** How soon after a weekly message there is another: not on the day on which somebody travels west, nor once a clock was set back. */
const NEXT_WEEK = 2 * DAY

/** When weekly messages of `reminder r` come that were put off. */
const PUT_OFF = Prisma.sql`coalesce(json_agg(${millis('r.snoozed_until')})
  FILTER (WHERE r.kind = 'weekly' AND r.state = 'planned' AND r.snoozes > 0), '[]')`

/** The talks whose reminders are held against the plan: those with the contacts of these talks, or all. */
export type Touched = readonly string[] | 'all'

/**
 * Makes the stored reminders of these talks, and the member's weekly message, what the plan calls for. Two queries, however many
 * there are.
 */
export const replan = async (
  queries: Queries,
  owner: Owner,
  touched: Touched,
  now: Instant,
  log: Log,
): Promise<void> => {
  const which =
    touched === 'all'
      ? Prisma.sql`true`
      : Prisma.sql`i.contact_id IN (SELECT contact_id FROM interview WHERE ${owned(owner)} AND id = ANY(${touched}::text[]))`
  const [row] = await queries.$queryRaw<
    { member: MemberRow; interviews: InterviewRow[]; week: bigint | null; put_off: number[] }[]
  >`
    SELECT ${MEMBER} AS member,
      (SELECT ${millis('max(r.due_at)')} FROM reminder r
        WHERE ${owned(owner, 'r')} AND r.kind = 'weekly' AND r.state NOT IN ('planned', 'gone')) AS week,
      (SELECT ${PUT_OFF} FROM reminder r WHERE ${owned(owner, 'r')} AND r.kind = 'weekly') AS put_off,
      (SELECT coalesce(jsonb_agg(${INTERVIEW} ORDER BY i.created_at, i.id), '[]')
        FROM ${INTERVIEWS} WHERE ${owned(owner, 'i')} AND ${which}) AS interviews
    FROM member m JOIN program g ON g.id = m.program_id WHERE m.program_id = ${owner.program} AND m.id = ${owner.member}`
  if (!row) return
  const member = memberOf(row.member, log)
  const rules = { policy: member.program.policy, preference: member.preference, zone: zoneOf(member), now }
  const talks = row.interviews.flatMap((interview) =>
    planFor(interview, rules).map((planned) => ({ ...planned, interview: interview.id })),
  )
  const after = row.week === null ? now : Math.max(now, Number(row.week) + NEXT_WEEK)
  const week =
    member.welcomedAt === undefined ? [] : [{ ...planWeekly(member.id, rules, after, row.put_off), interview: null }]
  // Two talks with one contact may call for the same: it is one reminder.
  const wanted = [...new Map([...talks, ...week].map((one) => [one.key, one])).values()].map(
    ({ key, kind, dueAt, interview, evenIfPast = false, spread = false }) => {
      const send = new Date(dueAt + (spread ? spreadOf(member.id) : 0))
      return { id: mintId(), interview, key, kind, due: new Date(dueAt), send, past: evenIfPast }
    },
  )
  const ids = row.interviews.map(({ id }) => id)
  const stands = row.interviews.flatMap((interview) => standing(interview, rules))
  // A weekly message that is due already is not taken away by what is written just before it comes.
  await queries.$executeRaw`
    WITH wanted AS (SELECT * FROM jsonb_to_recordset(${json(wanted)})
        AS one(id text, interview text, key text, kind text, due timestamptz, send timestamptz, past boolean)),
      ended AS (UPDATE reminder SET state = 'gone', reason = ${REASON.notCalledFor}, settled_at = ${instant(now)}
        WHERE ${owned(owner)} AND state = 'planned' AND key NOT IN (SELECT key FROM wanted)
          AND (interview_id = ANY(${ids}::text[]) AND (snoozes = 0 OR key <> ALL(${stands}::text[])) OR kind = 'weekly' AND due_at > ${instant(now)} AND snoozes = 0))
    INSERT INTO reminder AS r (program_id, id, member_id, interview_id, kind, key, due_at, send_at)
    SELECT ${owner.program}, id, ${owner.member}, interview, kind, key, due, send FROM wanted
    WHERE due > ${instant(now)} OR past
      OR EXISTS (SELECT FROM reminder s WHERE s.program_id = ${owner.program} AND s.key = wanted.key)
    ON CONFLICT (program_id, key) DO UPDATE SET
      state = 'planned', reason = CASE WHEN r.state = 'planned' THEN r.reason END,
      settled_at = CASE WHEN r.state = 'planned' THEN r.settled_at END,
      interview_id = excluded.interview_id, due_at = excluded.due_at,
      send_at = CASE WHEN r.state = 'planned' AND r.due_at = excluded.due_at THEN r.send_at
        ELSE coalesce(r.snoozed_until, excluded.send_at) END
    WHERE r.state = 'planned' OR (r.state = 'gone' AND excluded.due_at >= ${instant(now)} AND r.reason <> ${REASON.merged})`
}

type WeekRow = {
  program: string
  member: string
  kind: 'digest' | 'weekly'
  zone: string
  /** The member's own. */
  own_zone: string | null
  policy: unknown
  preference: unknown
  after: bigint
  put_off: number[]
}

/** Gives each counselor of these programs, or each of these members, who has none to come, the next digest and weekly message. */
export const planWeeks = async (
  queries: Queries,
  programs: readonly string[],
  now: Instant,
  log: Log,
  members: readonly string[] = [],
): Promise<void> => {
  const rows = await queries.$queryRaw<WeekRow[]>`
    WITH due AS (
      SELECT program_id, member_id, 'digest' AS kind FROM role
      WHERE role = 'counselor' AND program_id = ANY(${programs}::text[])
      UNION ALL
      SELECT program_id, id, 'weekly' FROM member
      WHERE welcomed_at IS NOT NULL AND program_id = ANY(${programs}::text[]) AND id = ANY(${members}::text[]))
    SELECT g.id AS program, due.member_id AS member, due.kind, g.zone, m.zone AS own_zone, g.policy, m.preference,
      greatest(${millis('max(r.due_at)')}, ${now}::bigint) AS after, ${PUT_OFF} AS put_off
    FROM due JOIN program g ON g.id = due.program_id
    JOIN member m ON m.program_id = due.program_id AND m.id = due.member_id
    LEFT JOIN reminder r ON r.program_id = due.program_id AND r.member_id = due.member_id AND r.kind = due.kind
    GROUP BY g.id, due.member_id, due.kind, m.zone, m.preference
    HAVING count(*) FILTER (WHERE r.state = 'planned' AND r.snoozes = 0) = 0`
  if (rows.length === 0) return
  const planned = rows.map((row) => {
    const rules = rulesOf({ id: row.program, zone: row.zone, policy: row.policy }, log)
    const { member, kind } = row
    const { key, dueAt } =
      kind === 'digest'
        ? planDigest(member, rules, Number(row.after))
        : planWeekly(
            member,
            { ...rules, zone: row.own_zone ?? rules.zone, preference: preferenceOf(row.preference) ?? {} },
            Number(row.after),
            row.put_off,
          )
    const send = new Date(dueAt + spreadOf(member))
    return { program: row.program, id: mintId(), member, kind, key, due: new Date(dueAt), send }
  })
  await queries.$executeRaw`
    INSERT INTO reminder (program_id, id, member_id, kind, key, due_at, send_at)
    SELECT program, id, member, kind, key, due, send FROM jsonb_to_recordset(${json(planned)})
      AS one(program text, id text, member text, kind text, key text, due timestamptz, send timestamptz)
    ON CONFLICT (program_id, key) DO NOTHING`
}
