import { isDriverAdapterError } from '@prisma/driver-adapter-utils'
import type { Log } from '../../src/core/ports.ts'
import type { Change } from '../../src/interviews/change.ts'
import { type Owner, ownerOf } from '../../src/people/member.ts'
import type { Answer, Store } from '../../src/runtime/store.ts'
import { statementOf, type Writing } from './changes.ts'
import { type Begun, begun } from './handled.ts'
import { writeNewTalk } from './new-talk.ts'
import { planWeeks, replanAll, replanTalks } from './replan.ts'
import { replanProgram } from './replan-program.ts'
import { answerOf, type Database, MEMBER, type MemberRow, memberOf, owned, type Queries, storable } from './rows.ts'

/** An id in a change that is not the acting member's, or no longer there. */
class NotTheirs extends Error {
  override name = 'NotTheirs'
}

/** Members whose reminders are planned anew before the answer; the others' are by the next tick. */
const AT_ONCE = 100

export const makeApply =
  (database: Database, log: Log): Store['apply'] =>
  async (changes, { account, at, ...event }) => {
    const { by, now } = event
    const { minutes } = by.program.policy
    const of = { platform: account.platform, user: account.user, place: at.id }
    const writing: Writing = { owner: ownerOf(by), ...of, minutes, now }
    const stored = storable(changes)
    if (await writeNewTalk(database, stored, event, writing)) return event.answer
    const once = () => database.$transaction((transaction) => applyIn(transaction, log, stored, event, writing))
    // Nothing of it was written: the other of the two that waited for each other has gone on.
    const answer = await once().catch((error: unknown) => (isDeadlock(error) ? once() : Promise.reject(error)))
    if (changes.some((change) => change.do === 'setPolicy'))
      await replanProgram(database, by.program.id, now, log, AT_ONCE).catch((error: unknown) =>
        log.warn({ program: by.program.id, err: error }, 'left to the next tick'),
      )
    return answer
  }

const applyIn = async (
  transaction: Queries,
  log: Log,
  changes: readonly Change[],
  event: Begun,
  writing: Writing,
): Promise<Answer> => {
  const { owner, now } = writing
  const [first] = await transaction.$queryRaw<{ member: MemberRow }[]>`
    WITH ${begun(event)}
    UPDATE member m SET last_active_at = greatest(m.last_active_at, handled.at)
    FROM handled JOIN program g ON g.id = handled.program_id
    WHERE m.program_id = handled.program_id AND m.id = handled.member_id RETURNING ${MEMBER} AS member`
  if (!first) return answered(transaction, owner, event.id)

  for (const change of changes) {
    if (change.do === 'claimRole')
      await transaction.$executeRaw`SELECT id FROM program WHERE id = ${owner.program} FOR NO KEY UPDATE`
    const written = await transaction.$queryRaw<unknown[]>(statementOf(change, writing))
    if (written.length === 0) throw new NotTheirs(`${change.do}: not theirs`)
  }

  const talks = [...new Set(changes.flatMap((change) => ('interview' in change ? [change.interview] : [])))]
  if (changes.some((change) => EVERYTHING.includes(change.do))) await replanAll(transaction, owner, now, log)
  else if (talks.length > 0) await replanTalks(transaction, memberOf(first.member, log), talks, now, log)
  if (changes.some((change) => 'role' in change && change.role === 'counselor'))
    await planWeeks(transaction, [owner.program], now, log)
  return event.answer
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const isDeadlock = (error: unknown): boolean => isDriverAdapterError(error) && error.cause.originalCode === '40P01'

const answered = async (queries: Queries, owner: Owner, id: string): Promise<Answer> => {
  const [kept] = await queries.$queryRaw<{ answer: unknown }[]>`
    SELECT answer FROM event WHERE ${owned(owner)} AND id = ${id}`
  if (!kept) throw new Error('the event was swept away in the middle of its retry')
  return answerOf(kept.answer)
}

/** What all of somebody's reminders follow from. */
const EVERYTHING: readonly Change['do'][] = ['welcome', 'setZone', 'setPreference']
