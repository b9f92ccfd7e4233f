import type { Log } from '../../src/core/ports.ts'
import { type Planned, REASON, spreadOf } from '../../src/core/reminder.ts'
import { atHour, DAY, type Instant } from '../../src/core/time.ts'
import type { Interview } from '../../src/interviews/interview.ts'
import { type Member, type Owner, ownerOf } from '../../src/people/member.ts'
import { allOf, planDigest, planWeekly, WEEKLY_APART } from '../../src/reminders/plan.ts'
import { rulesFor } from '../../src/reminders/rules.ts'
import { Prisma } from './generated/client.ts'
import { mintId } from './ids.ts'
import {
  INTERVIEW,
  INTERVIEWS,
  type InterviewRow,
  instant,
  interviewOf,
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

/** When weekly messages of `reminder r` come that were put off. */
const PUT_OFF = Prisma.sql`coalesce(json_agg(${millis('r.snoozed_until')})
  FILTER (WHERE r.kind = 'weekly' AND r.state = 'planned' AND r.snoozes > 0), '[]')`

/** Of one person's few: in words that no index has, or everybody's planned ones might be read for it. */
const IS_PLANNED = Prisma.sql`state || '' = 'planned'`

/** What is wanted of a talk, or of the week. */
type Wanted = Planned & { interview: string | null }

/** Makes the stored reminders of the talks with the contacts of these talks what the plan calls for. Two queries, however many there are. */
export const replanTalks = async (
  queries: Queries,
  member: Member,
  touched: readonly string[],
  now: Instant,
  log: Log,
): Promise<void> => {
  const owner = ownerOf(member)
  // The policy of now, since their row is held: the one that was read with it may have changed while they waited for that.
  const [row] = await queries.$queryRaw<{ policy: unknown; interviews: InterviewRow[] }[]>`
    SELECT (SELECT policy FROM program WHERE id = ${owner.program}) AS policy,
      coalesce(json_agg(${INTERVIEW} ORDER BY i.created_at, i.id), '[]') AS interviews
    FROM ${INTERVIEWS} WHERE ${owned(owner, 'i')}
      AND i.contact_id IN (SELECT contact_id FROM interview WHERE ${owned(owner)} AND id = ANY(${[...touched]}::text[]))`
  if (!row) return
  const program = { ...member.program, ...rulesOf({ ...member.program, policy: row.policy }, log) }
  const interviews = row.interviews.map((one) => interviewOf(one, log))
  await write(queries, { ...member, program }, interviews, [], now)
}

/** The same for all of somebody's talks, and their weekly message: their zone or their preference may have changed. */
export const replanAll = async (queries: Queries, owner: Owner, now: Instant, log: Log): Promise<void> => {
  const [row] = await queries.$queryRaw<(Weeks & { member: MemberRow; interviews: InterviewRow[] })[]>`
    SELECT ${MEMBER} AS member, weeks.*,
      (SELECT coalesce(json_agg(${INTERVIEW} ORDER BY i.created_at, i.id), '[]')
        FROM ${INTERVIEWS} WHERE ${owned(owner, 'i')}) AS interviews
    FROM member m JOIN program g ON g.id = m.program_id
    CROSS JOIN (SELECT ${PUT_OFF} AS "putOff",
        ${millis("max(r.due_at) FILTER (WHERE r.state NOT IN ('planned', 'gone') OR r.state = 'planned' AND r.snoozes > 0)")} AS last,
        ${millis("min(r.due_at) FILTER (WHERE r.state = 'planned' AND r.snoozes = 0)")} AS coming
      FROM reminder r WHERE ${owned(owner, 'r')} AND r.kind = 'weekly') weeks
    WHERE m.program_id = ${owner.program} AND m.id = ${owner.member}`
  if (!row) return
  const member = memberOf(row.member, log)
  // One that is due already, and on its way or held back, is the week's.
  const waits = row.coming !== null && Number(row.coming) <= now
  const week = member.welcomedAt === undefined || waits ? [] : [{ ...weekOf(member, row, now), interview: null }]
  const interviews = row.interviews.map((one) => interviewOf(one, log))
  await write(queries, member, interviews, week, now)
}

/** When their last weekly message came or was put off, when the next is to come, and when those that they put off. */
type Weeks = { last: bigint | null; coming: bigint | null; putOff: readonly number[] }

/** The next weekly message. One that was to come today, and whose hour is over by other hours or another zone, comes at once: not in a week. */
const weekOf = (member: Member, { last, coming, putOff }: Weeks, now: Instant): Planned => {
  const rules = rulesFor(member, now)
  const soonest = last === null ? Number.NEGATIVE_INFINITY : Number(last) + WEEKLY_APART
  const today = planWeekly(member.id, rules, Math.max(soonest, atHour(now, rules.zone, 0) - 1), putOff)
  if (today.dueAt > now) return today
  return coming !== null && Math.abs(Number(coming) - today.dueAt) < DAY
    ? { ...today, dueAt: now, evenIfPast: true }
    : planWeekly(member.id, rules, Math.max(now, soonest), putOff)
}

/**
 * Ends what these talks no longer call for, and plans what they do. With a `week`, it takes the place of the one to come; one that is
 * due already is not taken away by what is written just before it comes.
 */
const write = async (
  queries: Queries,
  member: Member,
  interviews: readonly Interview[],
  week: readonly Wanted[],
  now: Instant,
): Promise<void> => {
  const owner = ownerOf(member)
  const rules = rulesFor(member, now)
  const all = interviews.map((interview) => ({ id: interview.id, ...allOf(interview, rules) }))
  const talks = all.flatMap(({ id, planned }): Wanted[] => planned.map((one) => ({ ...one, interview: id })))
  // Two talks with one contact may call for the same: it is one reminder.
  const wanted = [...new Map([...talks, ...week].map((one) => [one.key, one])).values()]
  const ids = interviews.map(({ id }) => id)
  const stands = all.flatMap(({ standing }) => standing)
  await queries.$executeRaw`
    WITH wanted AS (${rowsOf(member, wanted)}),
      locked AS MATERIALIZED (SELECT id FROM reminder WHERE ${owned(owner)} AND ${IS_PLANNED} ORDER BY id FOR UPDATE),
      ended AS (UPDATE reminder SET state = 'gone', reason = ${REASON.notCalledFor}, settled_at = ${instant(now)}
        WHERE ${owned(owner)} AND ${IS_PLANNED} AND key NOT IN (SELECT key FROM wanted)
          AND (interview_id = ANY(${ids}::text[]) AND (snoozes = 0 AND reason IS DISTINCT FROM ${REASON.paused} OR key <> ALL(${stands}::text[]))
            OR ${week.length > 0} AND kind = 'weekly' AND due_at > ${instant(now)} AND snoozes = 0))
    INSERT INTO reminder AS r (program_id, id, member_id, interview_id, kind, key, due_at, send_at)
    SELECT ${owner.program}, id, ${owner.member}, interview, kind, key, due, send FROM wanted
    -- All of theirs are held before the first is written, in one order, so that nobody waits crosswise.
    WHERE (SELECT count(*) FROM locked) >= 0
      -- With a limit it is looked up by its key: otherwise all that the program has might be read at once.
      AND (due > ${instant(now)} OR past
        OR (SELECT true FROM reminder s WHERE ${owned(owner, 's')} AND s.key = wanted.key LIMIT 1))
    ON CONFLICT (program_id, member_id, key) DO UPDATE SET
      state = 'planned', reason = CASE WHEN r.state = 'planned' THEN r.reason END,
      settled_at = CASE WHEN r.state = 'planned' THEN r.settled_at END,
      interview_id = excluded.interview_id,
      -- What is moved to a time that is over already is not late.
      due_at = CASE WHEN r.state = 'planned' AND r.due_at > ${instant(now)}
        THEN greatest(excluded.due_at, ${instant(now)}) ELSE excluded.due_at END,
      send_at = CASE WHEN r.state = 'planned' AND r.due_at = excluded.due_at THEN r.send_at
        ELSE coalesce(r.snoozed_until, excluded.send_at) END
    WHERE r.state = 'planned' OR (r.state = 'gone' AND excluded.due_at >= ${instant(now)} AND r.reason <> ${REASON.merged})`
}

/** As rows, each with an id of its own. */
const rowsOf = (member: Member, wanted: readonly Wanted[]): Prisma.Sql => {
  const rows = wanted.map(({ key, kind, dueAt, interview, evenIfPast = false, spread = false }) => {
    const send = new Date(dueAt + (spread ? spreadOf(member.id) : 0))
    return { id: mintId(), interview, key, kind, due: new Date(dueAt), send, past: evenIfPast }
  })
  return Prisma.sql`SELECT * FROM jsonb_to_recordset(${json(rows)})
    AS one(id text, interview text, key text, kind text, due timestamptz, send timestamptz, past boolean)`
}

/** The reminders of a talk that is new, with a contact who is: a part of the query that writes both. */
export const remindersOf = (member: Member, interview: Interview, now: Instant): Prisma.Sql => {
  const { planned } = allOf(interview, rulesFor(member, now))
  const wanted = planned.map((one) => ({ ...one, interview: interview.id }))
  return Prisma.sql`INSERT INTO reminder (program_id, id, member_id, interview_id, kind, key, due_at, send_at)
    SELECT talk.program_id, wanted.id, talk.member_id, talk.id, kind, key, due, send
    FROM talk JOIN (${rowsOf(member, wanted)}) wanted ON wanted.interview = talk.id
    WHERE due > ${instant(now)} OR past`
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
    ON CONFLICT (program_id, member_id, key) DO NOTHING`
}
