import { Reflection, sameOccupation } from '../../src/interviews/interview.ts'
import type { Explored } from '../../src/interviews/perspective.ts'
import type { Candidate } from '../../src/interviews/reads.ts'
import type { Owner } from '../../src/people/member.ts'
import { readable } from '../../src/people/readable.ts'
import { Prisma } from './generated/client.ts'
import { ITS_CONTACT, owned, type Queries, TAKEAWAYS } from './rows.ts'

/** Of `contact c`, as somebody who was heard. */
const HEARD = Prisma.sql`json_build_object(
  'id', c.id, 'name', c.name, 'occupation', c.occupation, 'referredBy', c.referred_by)`

/** The most people or talks of one member that a picture is drawn from. */
const MOST = 200

const held = (owner: Owner): Prisma.Sql => Prisma.sql`(SELECT * FROM interview i
  WHERE ${owned(owner, 'i')} AND i.outcome = 'held' ORDER BY i.ended_at DESC, i.id LIMIT ${MOST}::int) i`

/** People of a known occupation with whom a talk was held, as one value. */
export const heardBy = (owner: Owner): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(json_agg(one ORDER BY ended_at DESC, id), '[]') FROM (
    SELECT DISTINCT ON (c.id) ${HEARD} AS one, i.ended_at, c.id FROM ${held(owner)} CROSS JOIN ${ITS_CONTACT}
    WHERE c.occupation <> '' ORDER BY c.id, i.ended_at DESC) people)`

export const explored = async (queries: Queries, owner: Owner): Promise<readonly Explored[]> => {
  const rows = await queries.$queryRaw<{ explored: Omit<Explored, 'reflection'> & { reflection?: unknown } }[]>`
    SELECT json_strip_nulls(json_build_object('contact', ${HEARD}, 'reflection', i.reflection, 'takeaways', ${TAKEAWAYS})) AS explored
    FROM ${held(owner)} CROSS JOIN ${ITS_CONTACT} ORDER BY i.ended_at DESC, i.id`
  // One that can't be read counts as none, and is told where its talk is.
  return rows.map(({ explored: { reflection: stored, ...heard } }) => {
    const { value: reflection } = readable(Reflection.optional(), stored)
    return { ...heard, ...(reflection && { reflection }) }
  })
}

export const occupations = async (queries: Queries, owner: Owner): Promise<readonly string[]> => {
  const rows = await queries.$queryRaw<{ occupation: string }[]>`
    SELECT c.occupation FROM contact c WHERE ${owned(owner, 'c')} AND c.occupation <> ''
    ORDER BY c.used_at DESC, c.id LIMIT ${MOST}::int`
  const spelled = new Map<string, string>()
  for (const { occupation } of rows) {
    const same = sameOccupation(occupation)
    if (!spelled.has(same)) spelled.set(same, occupation)
  }
  return [...spelled.values()].slice(0, OFFERED)
}
const OFFERED = 10

/** Contacts without a talk, and names that were given in one and are no contact's. */
export const candidates = async (queries: Queries, owner: Owner): Promise<readonly Candidate[]> => {
  const rows = await queries.$queryRaw<{ candidate: Candidate }[]>`
    WITH mine AS MATERIALIZED (SELECT * FROM contact c WHERE ${owned(owner, 'c')}),
    kept AS (SELECT c.name, c.occupation, c.why, c.origin, c.referred_by, c.used_at AS at FROM mine c
      WHERE NOT EXISTS (SELECT FROM interview i WHERE i.program_id = c.program_id AND i.contact_id = c.id)),
    named AS (SELECT DISTINCT ON (lower(r.name)) r.name, '', NULL::text, 'referral', by.name, i.created_at
      FROM interview i JOIN referral r ON r.program_id = i.program_id AND r.interview_id = i.id
      JOIN mine by ON by.id = i.contact_id
      WHERE ${owned(owner, 'i')} AND lower(r.name) NOT IN (SELECT same_name FROM mine)
      ORDER BY lower(r.name), i.created_at DESC)
    SELECT json_strip_nulls(json_build_object('name', name, 'occupation', occupation, 'why', why, 'origin', origin,
      'referredBy', referred_by)) AS candidate
    FROM (SELECT * FROM kept UNION ALL SELECT * FROM named) candidates ORDER BY at DESC, name LIMIT 100`
  return rows.map(({ candidate }) => candidate)
}
