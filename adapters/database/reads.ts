import type { Log } from '../../src/core/ports.ts'
import { REASON } from '../../src/core/reminder.ts'
import type { Contact, Interview } from '../../src/interviews/interview.ts'
import { foldedName, sameName } from '../../src/interviews/interview.ts'
import type { HelpRequests, ProgramOf, Reads } from '../../src/interviews/reads.ts'
import { cohortCounts, IS_STUDENT } from './cohorts.ts'
import { everything } from './everything.ts'
import { candidates, explored, occupations } from './explored.ts'
import { Prisma } from './generated/client.ts'
import { home } from './home.ts'
import { reminderOf } from './reminder.ts'
import {
  CONTACT,
  INTERVIEW,
  INTERVIEWS,
  type InterviewRow,
  ITS_CONTACT,
  interviewOf,
  millis,
  owned,
  type Queries,
  REMINDER,
  type ReminderRow,
  storable,
  WITH_TALK,
} from './rows.ts'

type InterviewsRow = { interview: InterviewRow }[]

/** Ten talks. They are chosen before anything is joined to them, so that no plan reads everybody's. */
const firstOf = async (
  queries: Queries,
  which: Prisma.Sql,
  order: Prisma.Sql,
  log: Log,
): Promise<readonly Interview[]> => {
  const rows = await queries.$queryRaw<InterviewsRow>`
    SELECT ${INTERVIEW} AS interview FROM (SELECT * FROM interview i WHERE ${which} ORDER BY ${order} LIMIT 10) i
    CROSS JOIN ${ITS_CONTACT} ORDER BY ${order}`
  return rows.map(({ interview }) => interviewOf(interview, log))
}

/** Each of them one query, but for `home`, which takes two. */
export const makeReads = (queries: Queries, log: Log): Reads => ({
  interview: async (owner, id) => {
    const [row] = await queries.$queryRaw<InterviewsRow>`
      SELECT ${INTERVIEW} AS interview FROM ${INTERVIEWS} WHERE ${owned(owner, 'i')} AND i.id = ${storable(id)}`
    return row && interviewOf(row.interview, log)
  },

  open: (owner) =>
    firstOf(
      queries,
      Prisma.sql`${owned(owner, 'i')} AND i.outcome IS NULL AND i.thanked_at IS NULL`,
      Prisma.sql`i.starts_at NULLS LAST, i.created_at DESC, i.id`,
      log,
    ),

  owed: (owner) =>
    firstOf(
      queries,
      Prisma.sql`${owned(owner, 'i')} AND i.outcome = 'held' AND i.thanked_at IS NULL`,
      Prisma.sql`i.ended_at, i.id`,
      log,
    ),

  met: async (owner) => {
    const rows = await queries.$queryRaw<InterviewsRow>`
      SELECT ${INTERVIEW} AS interview FROM (
        SELECT * FROM (SELECT i.*, row_number() OVER (PARTITION BY i.contact_id ORDER BY i.ended_at DESC, i.id) AS nth
          FROM interview i WHERE ${owned(owner, 'i')} AND i.outcome = 'held') ranked
        WHERE nth = 1 ORDER BY ended_at DESC, id LIMIT 100) i
      CROSS JOIN ${ITS_CONTACT} ORDER BY i.ended_at DESC, i.id`
    return rows.map(({ interview }) => interviewOf(interview, log))
  },

  with: async (owner, who) => {
    const which =
      'contact' in who
        ? Prisma.sql`c.id = ${storable(who.contact)}`
        : Prisma.sql`c.same_name = ${sameName(storable(who.name))}`
    const name = 'name' in who ? sameName(storable(who.name)) : null
    const [row] = await queries.$queryRaw<
      { contact: Contact | null; interviews: InterviewRow[]; referred_by: string | null }[]
    >`
      SELECT found.contact, coalesce(found.interviews, '[]') AS interviews, (
        SELECT (SELECT by.name FROM contact by WHERE by.program_id = i.program_id AND by.id = i.contact_id) FROM referral f
        JOIN interview i ON i.program_id = f.program_id AND i.id = f.interview_id
        WHERE ${owned(owner, 'i')} AND f.may_be_named AND lower(f.name) = ${name}
        ORDER BY i.created_at DESC, f.id LIMIT 1) AS referred_by
      FROM (SELECT) one LEFT JOIN LATERAL (
        SELECT ${CONTACT} AS contact,
          (SELECT jsonb_agg(${INTERVIEW} ORDER BY i.created_at DESC, i.id) FROM interview i
            WHERE i.program_id = c.program_id AND i.contact_id = c.id) AS interviews
        FROM contact c WHERE ${owned(owner, 'c')} AND ${which}) found ON true`
    const { contact, interviews: found = [], referred_by: referredBy } = row ?? {}
    const interviews = found.map((one) => interviewOf(one, log))
    if (contact) return { contact, interviews }
    return { interviews, ...(referredBy && { referredBy }) }
  },

  contacts: async (owner, words) => {
    const typed = foldedName(storable(words)).replace(/[\\%_]/g, '\\$&')
    const rows = await queries.$queryRaw<{ contact: Contact }[]>`
      SELECT ${CONTACT} AS contact FROM contact c
      CROSS JOIN LATERAL (SELECT regexp_replace(normalize(c.same_name, NFD), '[\u0300-\u036f]', '', 'g') AS name) folded
      WHERE ${owned(owner, 'c')} AND folded.name LIKE ${`%${typed}%`}
      ORDER BY folded.name LIKE ${typed} DESC, folded.name LIKE ${`${typed}%`} DESC, ${typed} <> '' AND folded.name LIKE ${`% ${typed}%`} DESC,
        c.used_at DESC, c.id LIMIT 25`
    return rows.map(({ contact }) => contact)
  },

  named: async (owner, words) => {
    const rows = await queries.$queryRaw<{ contact: Contact }[]>`
      SELECT ${CONTACT} AS contact FROM contact c
      WHERE ${owned(owner, 'c')} AND strpos(${sameName(storable(words))}, c.same_name) > 0
      ORDER BY length(c.same_name) DESC, c.id LIMIT 25`
    return rows.map(({ contact }) => contact)
  },

  explored: (owner) => explored(queries, owner),

  occupations: (owner) => occupations(queries, owner),

  candidates: (owner) => candidates(queries, owner),

  home: (owner, policy, now) => home(queries, { ...owner, policy }, now, log),

  missed: async (owner) => {
    const rows = await queries.$queryRaw<{ reminder: ReminderRow }[]>`
      SELECT ${REMINDER} AS reminder FROM (
        SELECT * FROM reminder r
        WHERE ${owned(owner, 'r')} AND r.state IN ('failed', 'missed') AND r.reason NOT IN (${REASON.quiet}, ${REASON.paused})
        ORDER BY r.settled_at DESC, r.id LIMIT (SELECT least(10, missed) FROM member
          WHERE program_id = ${owner.program} AND id = ${owner.member})) r ${WITH_TALK}
      ORDER BY r.settled_at DESC, r.id`
    return rows.map(({ reminder }) => reminder)
  },

  reminder: reminderOf(queries, log),

  program: async (program) => {
    const [row] = await queries.$queryRaw<Awaited<ReturnType<Reads['program']>>[]>`
      SELECT
        (SELECT coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name,
            'members', (SELECT count(*) FROM member m
              WHERE m.program_id = c.program_id AND m.cohort_id = c.id AND ${IS_STUDENT}))
            ORDER BY c.channel IS NOT NULL, c.created_at, c.id), '[]')
          FROM cohort c WHERE c.program_id = ${program}) AS cohorts,
        (SELECT coalesce(jsonb_agg(jsonb_build_object('name', people.name, 'roles', people.roles)
            ORDER BY people.name, people.id), '[]')
          FROM (SELECT m.id, m.name, jsonb_agg(held.role ORDER BY held.role) AS roles
            FROM role held JOIN member m ON m.program_id = held.program_id AND m.id = held.member_id
            WHERE held.program_id = ${program} GROUP BY m.id, m.name) people) AS people,
        (SELECT policy FROM program WHERE id = ${program}) AS policy,
        (SELECT count(*)::int FROM cohort c JOIN member m ON m.program_id = c.program_id AND m.cohort_id = c.id
          WHERE c.program_id = ${program} AND EXISTS (SELECT FROM reminder r
            WHERE r.program_id = m.program_id AND r.member_id = m.id AND r.state = 'planned')) AS reminded`
    return row ?? { cohorts: [], people: [], policy: {}, reminded: 0 }
  },

  programs: ({ platform, user }) =>
    queries.$queryRaw<ProgramOf[]>`
      SELECT g.id, coalesce(nullif(g.name, ''), p.name) AS name,
        a.chosen_at IS NOT NULL AND a.chosen_at = max(a.chosen_at) OVER () AS chosen
      FROM account a
      CROSS JOIN LATERAL (SELECT * FROM place WHERE place.program_id = a.program_id AND place.id = a.place_id LIMIT 1) p
      JOIN program g ON g.id = a.program_id
      WHERE a.platform = ${platform} AND a.user_id = ${user} AND p.left_at IS NULL ORDER BY 2, 1`,

  figures: (program, ends, within) =>
    cohortCounts(
      queries,
      ends.map((at) => ({ program, at, within })),
    ),

  helpRequests: async (program) => {
    const [row] = await queries.$queryRaw<{ open: number; first: HelpRequests['first'] }[]>`
      WITH waiting AS (SELECT * FROM help_request WHERE program_id = ${program} AND answered_at IS NULL)
      SELECT (SELECT count(*)::int FROM waiting) AS open, coalesce((SELECT jsonb_agg(one ORDER BY one->'at', one->'id') FROM (
        SELECT jsonb_build_object('id', w.id, 'name', m.name, 'words', w.words, 'at', ${millis('w.at')}) AS one
        FROM (SELECT * FROM waiting ORDER BY at, id LIMIT 10) w
        CROSS JOIN LATERAL (SELECT * FROM member o WHERE o.program_id = w.program_id AND o.id = w.member_id LIMIT 1) m) listed), '[]') AS first`
    return row ?? { open: 0, first: [] }
  },

  everything: (owner) => everything(queries, owner),
})
