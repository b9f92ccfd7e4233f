import type { Zone } from '../../src/core/time.ts'
import type { Owner } from '../../src/people/member.ts'
import { Prisma } from './generated/client.ts'
import { owned } from './rows.ts'

/**
 * Parts of a query: the days that somebody chose stay the same days on the calendar when their zone becomes `to`. They are stored as
 * instants, and nine in the morning in Chicago is the next day in Tokyo. `where` is a condition on `member m`.
 */
export const keptDays = (owner: Owner, to: Zone, where = Prisma.sql`true`): Prisma.Sql => {
  const there = (column: string) => Prisma.sql`${Prisma.raw(column)} AT TIME ZONE was.zone AT TIME ZONE ${to}`
  return Prisma.sql`
    was AS (SELECT coalesce(m.zone, g.zone) AS zone FROM member m JOIN program g ON g.id = m.program_id
      WHERE m.program_id = ${owner.program} AND m.id = ${owner.member} AND ${where}
        -- A zone that only this process knows leaves them as they are.
        AND 2 = (SELECT count(*) FROM pg_timezone_names WHERE name IN (${to}, coalesce(m.zone, g.zone)))),
    talk_days AS (UPDATE interview i SET ask_again_on = ${there('i.ask_again_on')}, next_step_on = ${there('i.next_step_on')}
      FROM was WHERE ${owned(owner, 'i')} AND (i.ask_again_on IS NOT NULL OR i.next_step_on IS NOT NULL)),
    advice_days AS (UPDATE suggestion s SET act_on = ${there('s.act_on')}
      FROM was, interview i WHERE ${owned(owner, 'i')} AND s.program_id = i.program_id AND s.interview_id = i.id
        AND s.act_on IS NOT NULL)`
}
