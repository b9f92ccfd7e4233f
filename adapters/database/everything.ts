import type { Owner } from '../../src/people/member.ts'
import { Prisma } from './generated/client.ts'
import { owned, type Queries } from './rows.ts'

/** The member's rows of a table, without what only ties them together. */
const rows = (table: string, owner: Owner, extra = Prisma.empty): Prisma.Sql => Prisma.sql`(
  SELECT coalesce(jsonb_agg(to_jsonb(x) - ${['program_id', 'member_id', 'place_id', 'same_name', 'claimed_by', 'lease_until']}::text[] ${extra}), '[]')
  FROM ${Prisma.raw(table)} x WHERE ${owned(owner, 'x')})`

const of = (table: string, columns: string): Prisma.Sql =>
  Prisma.raw(`(SELECT coalesce(jsonb_agg(${columns}), '[]')
  FROM ${table} y WHERE y.program_id = x.program_id AND y.interview_id = x.id)`)

/** Everything kept about a member, as plain data: for their export. Nobody else's ids are in it. */
export const everything = async (queries: Queries, owner: Owner): Promise<unknown> => {
  const hanging = Prisma.sql`|| jsonb_build_object(
    'ticked', ${of('tick', 'y.item')},
    'referrals', ${of('referral', "jsonb_build_object('name', y.name, 'may_be_named', y.may_be_named)")},
    'suggestions', ${of('suggestion', 'y.words')},
    'takeaways', ${of('takeaway', "jsonb_build_object('tag', y.tag, 'agrees', y.agrees)")})`
  const [row] = await queries.$queryRaw<{ everything: unknown }[]>`
    SELECT jsonb_build_object(
      'program', g.name, 'cohort', c.name, 'member', to_jsonb(m) - ${['program_id', 'cohort_id', 'policy_version']}::text[],
      'accounts', ${rows('account', owner)}, 'roles', ${rows('role', owner)}, 'contacts', ${rows('contact', owner)},
      'interviews', ${rows('interview', owner, hanging)}, 'reminders', ${rows('reminder', owner)}, 'help_requests', ${rows('help_request', owner)},
      'answers', ${rows('event', owner)}, 'forms', ${rows('kept_form', owner)}) AS everything
    FROM member m JOIN program g ON g.id = m.program_id
    JOIN cohort c ON c.program_id = m.program_id AND c.id = m.cohort_id
    WHERE m.program_id = ${owner.program} AND m.id = ${owner.member}`
  return row?.everything
}
