import { isDriverAdapterError } from '@prisma/driver-adapter-utils'
import type { Log } from '../../src/core/ports.ts'
import type { Change } from '../../src/interviews/change.ts'
import type { Interview } from '../../src/interviews/interview.ts'
import { newContact, planned, unplanned } from '../../src/interviews/record.ts'
import { type Owner, ownerOf } from '../../src/people/member.ts'
import type { Answer, Store } from '../../src/runtime/store.ts'
import { statementOf } from './changes.ts'
import { Prisma } from './generated/client.ts'
import { planNew, planWeeks, replanAll, replanTalks } from './replan.ts'
import {
  answerOf,
  type Database,
  instant,
  keptAnswer,
  MEMBER,
  type MemberRow,
  memberOf,
  owned,
  type Queries,
  storable,
} from './rows.ts'

/** An id in a change that is not the acting member's, or no longer there. */
class NotTheirs extends Error {
  override name = 'NotTheirs'
}

export const makeApply =
  (database: Database, log: Log): Store['apply'] =>
  (...applied) => {
    const once = () => database.$transaction((transaction) => applyIn(transaction, log, ...applied))
    // Nothing of it was written: the other of the two that waited for each other has gone on.
    return once().catch((error: unknown) => (isDeadlock(error) ? once() : Promise.reject(error)))
  }

const applyIn = async (
  transaction: Queries,
  log: Log,
  ...[changes, { id, by, account, at, now, answer, saves }]: Parameters<Store['apply']>
): Promise<Answer> => {
  const owner = ownerOf(by)
  // Waits for another that applies the same event, and holds the member's row, so that a person's events go one by one.
  const [first] = await transaction.$queryRaw<{ member: MemberRow }[]>`
    WITH handled AS (INSERT INTO event (program_id, member_id, id, answer, at)
      VALUES (${owner.program}, ${owner.member}, ${id}, ${keptAnswer(answer)}::json, ${instant(now)})
      ON CONFLICT DO NOTHING RETURNING program_id, member_id)${noDraft(owner, saves)}
    UPDATE member m SET last_active_at = greatest(m.last_active_at, ${instant(now)})
    FROM handled JOIN program g ON g.id = handled.program_id
    WHERE m.program_id = handled.program_id AND m.id = handled.member_id RETURNING ${MEMBER} AS member`
  if (!first) return answered(transaction, owner, id)

  const writing = {
    owner,
    platform: account.platform,
    user: account.user,
    place: at.id,
    minutes: by.program.policy.minutes,
    now,
  }
  let fresh: Interview | undefined
  for (const change of storable(changes)) {
    if (change.do === 'claimRole')
      await transaction.$executeRaw`SELECT id FROM program WHERE id = ${owner.program} FOR NO KEY UPDATE`
    const [written] = await transaction.$queryRaw<{ contact_id?: string }[]>(statementOf(change, writing))
    if (!written) throw new NotTheirs(`${change.do}: not theirs`)
    if (changes.length === 1) fresh = freshIn(change, written.contact_id, writing.minutes)
  }

  const talks = [...new Set(changes.flatMap((change) => ('interview' in change ? [change.interview] : [])))]
  if (changes.some((change) => EVERYTHING.includes(change.do))) await replanAll(transaction, owner, now, log)
  else if (fresh) await planNew(transaction, memberOf(first.member, log), fresh, now)
  else if (talks.length > 0) await replanTalks(transaction, memberOf(first.member, log), talks, now)
  if (changes.some((change) => 'role' in change && change.role === 'counselor'))
    await planWeeks(transaction, [owner.program], now, log)
  return answer
}

/** A talk that is new, with a contact who is, unless that name came into the contacts just before. */
const freshIn = (change: Change, contact: string | undefined, minutes: number): Interview | undefined => {
  if (change.do === 'planInterview' && 'newContact' in change && change.newContact === contact)
    return planned(change, newContact(contact, change.name, change.referredBy))
  if (change.do !== 'logInterview' || !change.who || !('newContact' in change.who)) return undefined
  const { newContact: id, name, referredBy } = change.who
  return id === contact ? { ...unplanned(change, newContact(id, name, referredBy)), minutes } : undefined
}

/** https://www.postgresql.org/docs/current/errcodes-appendix.html */
const isDeadlock = (error: unknown): boolean => isDriverAdapterError(error) && error.cause.originalCode === '40P01'

/** A part of a query: drafts of a form that is saved now are none any more. */
const noDraft = (owner: Owner, saves: { ref: string; about: string } | undefined): Prisma.Sql =>
  saves === undefined
    ? Prisma.empty
    : Prisma.sql`,
        no_draft AS (DELETE FROM kept_form WHERE ${owned(owner)} AND form->>'ref' = ${storable(saves.ref)}
          AND NOT EXISTS (SELECT FROM json_array_elements(form->'fields') field
            WHERE field->>'kind' = 'contact' AND lower(field->>'value') <> lower(${storable(saves.about)})))`

const answered = async (queries: Queries, owner: Owner, id: string): Promise<Answer> => {
  const [kept] = await queries.$queryRaw<{ answer: unknown }[]>`
    SELECT answer FROM event WHERE ${owned(owner)} AND id = ${id}`
  if (!kept) throw new Error('the event was swept away in the middle of its retry')
  return answerOf(kept.answer)
}

/** What all of somebody's reminders follow from. */
const EVERYTHING: readonly Change['do'][] = ['welcome', 'setZone', 'setPreference']
