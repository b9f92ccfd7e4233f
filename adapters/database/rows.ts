import { z } from 'zod'
import { contentOf } from '../../src/coaching/content.ts'
import type { Log } from '../../src/core/ports.ts'
import { type Instant, isZone, type Zone } from '../../src/core/time.ts'
import { Drafts, Slots } from '../../src/interviews/drafts.ts'
import { type Interview, Reflection } from '../../src/interviews/interview.ts'
import type { Reminder } from '../../src/interviews/reads.ts'
import { Decision, Job, type Member, type Owner, Profile, Waiting } from '../../src/people/member.ts'
import { type Policy, Preference, policyOf } from '../../src/people/policy.ts'
import { readable } from '../../src/people/readable.ts'
import type { Answer } from '../../src/runtime/store.ts'
import { Prisma } from './generated/client.ts'

type Query = [query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]]

/** What a query is asked of: Prisma's client, its adapter, or a transaction of either. */
export type Queries = {
  $queryRaw: <T = unknown>(...query: Query) => Promise<T>
  $executeRaw: (...query: Query) => Promise<number>
}

export type Database = Queries & { $transaction: <T>(work: (queries: Queries) => Promise<T>) => Promise<T> }

/** The columns of a talk that are JSON, where it says for itself what it holds. */
const OF_INTERVIEW = {
  drafts: Drafts,
  slots: Slots,
  reflection: Reflection,
  // Of other talks: one that can't be read is told where that talk is.
  clearBefore: z.array(z.array(z.string()).catch([])),
}
/** The same of a member; the preference is beside them. */
const OF_MEMBER = { waiting: Waiting, profile: Profile, decision: Decision, job: Job }

/** The same columns as they are stored. */
type Stored<Columns> = { [column in keyof Columns]?: unknown }

/** Rows as the database puts them together, in the shape of the core's own types: one query whatever hangs on a row. */
export type InterviewRow = Omit<Interview, keyof typeof OF_INTERVIEW> & Stored<typeof OF_INTERVIEW>
export type MemberRow = Omit<Member, 'preference' | 'program' | keyof typeof OF_MEMBER> &
  Stored<typeof OF_MEMBER> & {
    program: Omit<Member['program'], 'policy'> & { policy: unknown }
    preference: z.input<typeof Preference>
  }

/** Milliseconds of a column: exact for centuries, and much cheaper than by numerics. */
export const millis = (column: string): Prisma.Sql => Prisma.raw(`(date_part('epoch', ${column}) * 1000)::bigint`)

/** An instant as the database takes it, whatever zone its session has. */
export const instant = (at: Instant | undefined): Prisma.Sql =>
  at === undefined ? Prisma.sql`NULL::timestamptz` : Prisma.sql`${new Date(at).toISOString()}::timestamptz`

export const json = (value: unknown): Prisma.Sql => Prisma.sql`${JSON.stringify(value)}::jsonb`

/** The rows of `alias` that are the owner's. */
export const owned = ({ program, member }: Owner, alias = ''): Prisma.Sql => {
  const of = Prisma.raw(alias && `${alias}.`)
  return Prisma.sql`${of}program_id = ${program} AND ${of}member_id = ${member}`
}

/** PostgreSQL stores neither the character 0 nor half a surrogate pair: both go from whatever was typed. */
export const storable = <T>(value: T): T => {
  if (typeof value === 'string') return value.replaceAll('\u0000', '').replace(/\p{Surrogate}/gu, '\ufffd') as T
  if (Array.isArray(value)) return value.map(storable) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, storable(held)])) as T
}

/** An answer as it is kept. JSON has no bytes: those of a picture stand in it in base64. */
export const keptAnswer = (answer: Answer): string =>
  JSON.stringify(answer, function (this: Record<string, unknown>, name, value) {
    // A Buffer has turned itself into something else by now.
    const held = this[name]
    return held instanceof Uint8Array ? { base64: Buffer.from(held).toString('base64') } : value
  })

/** The answer that was kept. */
export const answerOf = (kept: unknown): Answer => withBytes(kept) as Answer

const withBytes = (kept: unknown): unknown => {
  if (Array.isArray(kept)) return kept.map(withBytes)
  if (typeof kept !== 'object' || kept === null) return kept
  if ('base64' in kept) return Uint8Array.from(Buffer.from(String(kept.base64), 'base64'))
  return Object.fromEntries(Object.entries(kept).map(([name, held]) => [name, withBytes(held)]))
}

/** Of `contact c`. As text, here and below: put together as `jsonb` it takes twice as long. */
export const CONTACT = Prisma.sql`json_strip_nulls(json_build_object(
  'id', c.id, 'name', c.name, 'occupation', c.occupation, 'organisation', c.organisation, 'way', c.way,
  'referredBy', c.referred_by, 'found', c.found, 'zone', c.zone, 'details', c.details, 'origin', c.origin, 'why', c.why,
  'cadence', c.cadence_months,
  'contactedAt', ${millis('c.contacted_at')}))`

/** Of `interview i`. */
export const TAKEAWAYS = Prisma.sql`(SELECT coalesce(json_agg(json_build_object('tag', t.tag, 'agrees', t.agrees)
  ORDER BY t.same_tag COLLATE "C"), '[]') FROM takeaway t WHERE t.program_id = i.program_id AND t.interview_id = i.id)`

/** As `sameOccupation` compares them. */
const same = (occupation: string): Prisma.Sql =>
  Prisma.sql`replace(lower(regexp_replace(normalize(${Prisma.raw(occupation)}, NFKD), '[\u0300-\u036f\\s]', '', 'g')), '’', '''')`

/** Of `interview i JOIN contact c`. */
const CLEAR_BEFORE = Prisma.sql`CASE WHEN i.outcome IS NULL AND c.occupation <> '' THEN (
  SELECT json_agg(o.reflection->'clear' ORDER BY o.ended_at, o.id) FROM interview o
  CROSS JOIN LATERAL (SELECT occupation FROM contact WHERE contact.program_id = o.program_id AND contact.id = o.contact_id LIMIT 1) oc
  WHERE o.program_id = i.program_id AND o.member_id = i.member_id AND o.id <> i.id AND o.outcome = 'held'
    AND o.reflection IS NOT NULL AND ${same('oc.occupation')} = ${same('c.occupation')}) END`

/** Of `contact c`: names as `sameName` compares them. */
const LEAD_DETAILS = Prisma.sql`CASE WHEN c.referred_by <> '' THEN (SELECT l.details FROM contact l
  WHERE l.member_id = c.member_id AND l.program_id = c.program_id AND l.same_name = lower(normalize(c.referred_by, NFKC))) END`

/** Of `interview i JOIN contact c`. */
export const INTERVIEW = Prisma.sql`json_strip_nulls(json_build_object(
  'id', i.id, 'contact', ${CONTACT}, 'aim', i.aim, 'minutes', i.minutes, 'format', i.format, 'place', i.place,
  'travelMinutes', i.travel_minutes, 'startsAt', ${millis('i.starts_at')}, 'zone', i.zone,
  'ticked', (SELECT coalesce(json_agg(t.item ORDER BY t.item), '[]') FROM tick t
    WHERE t.program_id = i.program_id AND t.interview_id = i.id),
  'questions', i.questions, 'drafts', i.drafts, 'slots', i.slots, 'askedAt', ${millis('i.asked_at')},
  'askAgainOn', ${millis('i.ask_again_on')}, 'confirmedAt', ${millis('i.confirmed_at')},
  'outcome', i.outcome, 'endedAt', ${millis('i.ended_at')}, 'learned', i.learned,
  'nextStep', CASE WHEN i.next_step_words IS NOT NULL
    THEN json_build_object('words', i.next_step_words, 'on', ${millis('i.next_step_on')},
      'doneAt', ${millis('i.next_step_done_at')}) END,
  'aimMet', i.aim_met, 'keptToTime', i.kept_to_time,
  'referrals', (SELECT coalesce(json_agg(json_build_object('id', r.id, 'name', r.name, 'mayBeNamed', r.may_be_named)
    ORDER BY r.position), '[]') FROM referral r WHERE r.program_id = i.program_id AND r.interview_id = i.id),
  'suggestions', (SELECT coalesce(json_agg(json_build_object('id', s.id, 'words', s.words, 'on', ${millis('s.act_on')},
    'doneAt', ${millis('s.done_at')}) ORDER BY s.position), '[]')
    FROM suggestion s WHERE s.program_id = i.program_id AND s.interview_id = i.id),
  'takeaways', ${TAKEAWAYS}, 'reflection', i.reflection, 'clearBefore', ${CLEAR_BEFORE}, 'leadDetails', ${LEAD_DETAILS},
  'thankedAt', ${millis('i.thanked_at')},
  'reportedAt', ${millis('i.reported_at')}, 'jobToldAt', ${millis('i.job_told_at')},
  'leadToldAt', ${millis('i.lead_told_at')}, 'createdAt', ${millis('i.created_at')}))`

/** The contact of `interview i`. With a limit it is looked up by its key, also by a plan that was made for empty tables. */
export const ITS_CONTACT = Prisma.sql`LATERAL (
  SELECT * FROM contact WHERE contact.program_id = i.program_id AND contact.id = i.contact_id LIMIT 1) c`

export const INTERVIEWS = Prisma.sql`interview i CROSS JOIN ${ITS_CONTACT}`

/** What the program of `program g` adds in words of its own. */
const CONTENT = Prisma.sql`(SELECT json_object_agg(o.kind, o.rows) FROM program_content o WHERE o.program_id = g.id)`

const memberWith = (content: Prisma.Sql): Prisma.Sql => Prisma.sql`json_strip_nulls(json_build_object(
  'id', m.id, 'program', json_build_object('id', g.id, 'name', g.name, 'zone', g.zone, 'policy', g.policy,
    'policyVersion', nullif(g.policy_version, 0), 'content', ${content}),
  'name', m.name, 'zone', m.zone, 'language', m.language, 'welcomedAt', ${millis('m.welcomed_at')},
  'roles', (SELECT coalesce(json_agg(held.role ORDER BY held.role), '[]') FROM role held
    WHERE held.program_id = m.program_id AND held.member_id = m.id),
  'waiting', m.waiting, 'profile', m.profile, 'decision', m.decision, 'job', m.job, 'preference', m.preference,
  'unanswered', m.unanswered, 'quietSince', ${millis('m.quiet_since')}, 'missed', m.missed))`

/** Of `member m JOIN program g`. */
export const MEMBER = memberWith(Prisma.sql`NULL::json`)
/** With what a card, a checklist and a draft take from the program. */
export const MEMBER_WITH_CONTENT = memberWith(CONTENT)
/** The same of `reminder r`, whose message may be a card. */
export const MEMBER_TO_REMIND = memberWith(Prisma.sql`CASE WHEN r.kind = 'day-of' THEN ${CONTENT} END`)

/** Those that are stored and can be read, and the names of those that can't, or not in full. */
const columnsOf = <Columns extends Record<string, z.ZodType>>(
  columns: Columns,
  stored: Stored<Columns>,
): { values: { [column in keyof Columns]?: z.output<Columns[column]> }; broken: readonly string[] } => {
  const read = Object.entries(columns).flatMap(([column, schema]) =>
    stored[column] === undefined ? [] : [{ column, ...readable(schema, stored[column]) }],
  )
  const values = Object.fromEntries(read.flatMap(({ column, value }) => (value === undefined ? [] : [[column, value]])))
  return {
    values: values as { [column in keyof Columns]?: z.output<Columns[column]> },
    broken: read.flatMap(({ column, broken }) => (broken.length > 0 ? [column] : [])),
  }
}

/** A talk. What can't be read of it, a row edited by hand, is logged and as if it had never been written: the rest is there. */
export const interviewOf = ({ drafts, slots, reflection, clearBefore, ...row }: InterviewRow, log: Log): Interview => {
  const { values, broken } = columnsOf(OF_INTERVIEW, { drafts, slots, reflection, clearBefore })
  if (broken.length > 0) log.error({ interview: row.id, broken }, 'a talk that is broken')
  return { ...row, drafts: {}, slots: {}, ...values }
}

/** What a program has not set is the default of today. What can't be read is logged and the default as well, or not there. */
export const memberOf = ({ zone, waiting, profile, decision, job, ...row }: MemberRow, log: Log): Member => {
  const { values, broken: unread } = columnsOf(OF_MEMBER, { waiting, profile, decision, job })
  const known = zone === undefined || isZone(zone)
  const preference = preferenceOf(row.preference)
  for (const broken of contentOf(row.program).broken)
    log.error({ program: row.program.id, ...broken }, 'a row of a program that is broken')
  if (!known || !preference || unread.length > 0)
    log.error(
      { member: row.id, program: row.program.id, ...(unread.length > 0 && { broken: unread }) },
      'a member that is broken',
    )
  return {
    ...row,
    ...values,
    ...(zone !== undefined && known && { zone }),
    program: { ...row.program, ...rulesOf(row.program, log) },
    preference: preference ?? {},
  }
}

/** What a person set; undefined where it can't be read. */
export const preferenceOf = (stored: unknown): Preference | undefined => Preference.safeParse(stored).data

/** A program's policy and zone. */
export const rulesOf = (
  row: { id: string; zone: string; policy: unknown },
  log: Log,
): { policy: Policy; zone: Zone } => {
  const known = isZone(row.zone)
  const { policy, broken } = policyOf(row.policy)
  if (!known || broken.length > 0)
    log.error({ program: row.id, ...(broken.length > 0 && { broken }) }, 'a program that is broken')
  return { policy, zone: known ? row.zone : 'UTC' }
}

export type ReminderRow = Reminder

/** Of `reminder r`, with the talk it is about; a digest has none. */
export const REMINDER = Prisma.sql`jsonb_strip_nulls(jsonb_build_object(
  'id', r.id, 'kind', r.kind, 'interview', r.interview_id, 'who', c.name,
  'dueAt', ${millis('r.due_at')}, 'snoozedUntil', ${millis('r.snoozed_until')}, 'state', r.state,
  'sentAt', CASE WHEN r.state IN ('sent', 'planned') THEN ${millis('r.settled_at')} END, 'reason', r.reason))`

export const WITH_TALK = Prisma.sql`
  LEFT JOIN LATERAL (
    SELECT * FROM interview WHERE interview.program_id = r.program_id AND interview.id = r.interview_id LIMIT 1) i ON true
  LEFT JOIN ${ITS_CONTACT} ON true`
