import type { Log } from '../../src/core/ports.ts'
import type { Reads } from '../../src/interviews/reads.ts'
import { isOfWeek } from '../../src/reminders/index.ts'
import { standing } from '../../src/reminders/plan.ts'
import { rulesFor } from '../../src/reminders/rules.ts'
import {
  INTERVIEW,
  type InterviewRow,
  interviewOf,
  MEMBER,
  type MemberRow,
  memberOf,
  owned,
  type Queries,
  REMINDER,
  type ReminderRow,
  storable,
  WITH_TALK,
} from './rows.ts'

/** By the question that the tick asks too once it was put off: so that nothing is promised which then would not come. */
export const reminderOf =
  (queries: Queries, log: Log): Reads['reminder'] =>
  async (owner, id, now) => {
    const [row] = await queries.$queryRaw<
      { reminder: ReminderRow; key: string; talk: InterviewRow | null; member: MemberRow }[]
    >`
      SELECT ${REMINDER} AS reminder, r.key, CASE WHEN i.id IS NOT NULL THEN ${INTERVIEW} END AS talk, ${MEMBER} AS member
      FROM reminder r JOIN program g ON g.id = r.program_id
      JOIN member m ON m.program_id = r.program_id AND m.id = r.member_id ${WITH_TALK}
      WHERE ${owned(owner, 'r')} AND r.id = ${storable(id)}`
    if (!row) return undefined
    const { reminder, key } = row
    const talk = row.talk && interviewOf(row.talk, log)
    const rules = rulesFor(memberOf(row.member, log), now)
    const stands = talk ? standing(talk, rules).includes(key) : isOfWeek(reminder.kind)
    return { ...reminder, ...(talk && { talk }), stands }
  }
