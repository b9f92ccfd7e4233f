import type { Log } from '../../src/core/ports.ts'
import type { Instant } from '../../src/core/time.ts'
import { type Owner, zoneOf } from '../../src/people/member.ts'
import { planDigest, planFor } from '../../src/reminders/plan.ts'
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
  type Queries,
  rulesOf,
} from './rows.ts'

/** The talks whose reminders are held against the plan: those written to, or all that may still call for one. */
export type Touched = readonly string[] | 'open'

/** Makes the stored reminders of these talks what the plan calls for. Two queries, however many there are. */
export const replan = async (
  queries: Queries,
  owner: Owner,
  touched: Touched,
  now: Instant,
  log: Log,
): Promise<void> => {
  const which =
    touched === 'open'
      ? Prisma.sql`i.thanked_at IS NULL AND i.outcome IS DISTINCT FROM 'off'`
      : Prisma.sql`i.id = ANY(${touched}::text[])`
  const [row] = await queries.$queryRaw<{ member: MemberRow; interviews: InterviewRow[] }[]>`
    SELECT ${MEMBER} AS member,
      (SELECT coalesce(jsonb_agg(${INTERVIEW}), '[]') FROM ${INTERVIEWS} WHERE ${owned(owner, 'i')} AND ${which}) AS interviews
    FROM member m JOIN program g ON g.id = m.program_id WHERE m.program_id = ${owner.program} AND m.id = ${owner.member}`
  if (!row || row.interviews.length === 0) return
  const member = memberOf(row.member, log)
  const rules = { policy: member.program.policy, preference: member.preference, zone: zoneOf(member), now }
  const wanted = row.interviews.flatMap((interview) =>
    planFor(interview, rules).map(({ key, kind, dueAt, evenIfPast = false }) => {
      return { id: mintId(), interview: interview.id, key, kind, due: new Date(dueAt), past: evenIfPast }
    }),
  )
  const ids = row.interviews.map(({ id }) => id)
  await queries.$executeRaw`
    WITH wanted AS (SELECT * FROM jsonb_to_recordset(${json(wanted)})
        AS one(id text, interview text, key text, kind text, due timestamptz, past boolean)),
      ended AS (UPDATE reminder SET state = 'gone', reason = 'no longer called for', settled_at = ${instant(now)}
        WHERE ${owned(owner)} AND interview_id = ANY(${ids}::text[]) AND state = 'planned'
          AND key NOT IN (SELECT key FROM wanted))
    INSERT INTO reminder AS r (program_id, id, member_id, interview_id, kind, key, due_at, send_at)
    SELECT ${owner.program}, id, ${owner.member}, interview, kind, key, due, due FROM wanted
    WHERE due > ${instant(now)} OR past
      OR EXISTS (SELECT FROM reminder s WHERE s.program_id = ${owner.program} AND s.key = wanted.key)
    ON CONFLICT (program_id, key) DO UPDATE SET
      state = 'planned', reason = CASE WHEN r.state = 'planned' THEN r.reason END, settled_at = NULL,
      due_at = excluded.due_at,
      send_at = CASE WHEN r.snoozed_until IS NOT NULL THEN r.snoozed_until
        WHEN r.state = 'planned' AND r.due_at = excluded.due_at THEN r.send_at
        ELSE excluded.due_at END
    WHERE r.state = 'planned' OR (r.state = 'gone' AND excluded.due_at >= ${instant(now)})`
}

/** Gives each counselor of these programs who has no digest to come the next one. */
export const planDigests = async (
  queries: Queries,
  programs: readonly string[],
  now: Instant,
  log: Log,
): Promise<void> => {
  const counselors = await queries.$queryRaw<
    { program: string; member: string; zone: string; policy: unknown; after: bigint }[]
  >`
    SELECT g.id AS program, held.member_id AS member, g.zone, g.policy,
      greatest(${millis(`max(r.due_at)`)}, ${now}::bigint) AS after
    FROM role held JOIN program g ON g.id = held.program_id
    LEFT JOIN reminder r ON r.program_id = held.program_id AND r.member_id = held.member_id AND r.kind = 'digest'
    WHERE held.role = 'counselor' AND held.program_id = ANY(${programs}::text[])
    GROUP BY g.id, held.member_id
    HAVING count(*) FILTER (WHERE r.state = 'planned') = 0`
  if (counselors.length === 0) return
  const planned = counselors.map(({ program, member, zone, policy, after }) => {
    const { key, kind, dueAt } = planDigest(member, rulesOf({ id: program, zone, policy }, log), Number(after))
    return { program, id: mintId(), member, kind, key, due: new Date(dueAt) }
  })
  await queries.$executeRaw`
    INSERT INTO reminder (program_id, id, member_id, kind, key, due_at, send_at)
    SELECT program, id, member, kind, key, due, due FROM jsonb_to_recordset(${json(planned)})
      AS one(program text, id text, member text, kind text, key text, due timestamptz)
    ON CONFLICT (program_id, key) DO NOTHING`
}
