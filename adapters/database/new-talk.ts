import { isDriverAdapterError } from '@prisma/driver-adapter-utils'
import type { Change } from '../../src/interviews/change.ts'
import type { Contact, Interview } from '../../src/interviews/interview.ts'
import { newContact, planned, unplanned } from '../../src/interviews/record.ts'
import { newcomer, talkWith, type Writing } from './changes.ts'
import { Prisma } from './generated/client.ts'
import { type Begun, begun } from './handled.ts'
import { remindersOf } from './replan.ts'
import { json, type Queries } from './rows.ts'

/**
 * Writes the talk with somebody new that these changes are, in the one statement that most talks are planned or logged with: all
 * that its reminders follow from is known. Resolves to false, and has written nothing, where it is anything else: other changes, a name that came
 * into the contacts just before, a zone, a preference or a policy that was, and an event that was dealt with already.
 */
export const writeNewTalk = async (
  queries: Queries,
  changes: readonly Change[],
  beginning: Begun,
  writing: Writing,
): Promise<boolean> => {
  const [change] = changes
  const fresh = changes.length === 1 && change && freshIn(change, writing.minutes)
  if (!fresh) return false
  const { who, talk, change: written } = fresh
  const { by, now } = beginning
  const asPlanned = Prisma.sql`AND m.zone IS NOT DISTINCT FROM ${by.zone ?? null}::text AND m.preference = ${json(by.preference)}
    AND m.policy_version = ${by.program.policyVersion ?? 0}`
  try {
    const [done] = await queries.$queryRaw<unknown[]>`
      WITH ${begun(beginning, asPlanned)},
        active AS (UPDATE member m SET last_active_at = greatest(m.last_active_at, handled.at) FROM handled
          WHERE m.program_id = handled.program_id AND m.id = handled.member_id),
        who AS (${newcomer(who, talk.contact.occupation, writing, talk.contact.contactedAt, Prisma.sql`FROM handled`)}
          RETURNING program_id, member_id, id),
        talk AS (${talkWith(written, writing)}),
        reminders AS (${remindersOf(by, talk, now)})
      SELECT id FROM talk`
    return done !== undefined
  } catch (error) {
    if (isDriverAdapterError(error) && NOT_NOW.includes(error.cause.originalCode ?? '')) return false
    throw error
  }
}

/** The name is known meanwhile, or two waited for each other: https://www.postgresql.org/docs/current/errcodes-appendix.html */
const NOT_NOW = ['23505', '40P01']

type Fresh = {
  change: Extract<Change, { do: 'planInterview' | 'logInterview' }>
  who: { newContact: string; name: string; referredBy?: string }
  talk: Interview
}

const freshIn = (change: Change, minutes: number): Fresh | undefined => {
  if (change.do === 'planInterview' && 'newContact' in change)
    return { change, who: change, talk: planned(change, contactOf(change)) }
  if (change.do !== 'logInterview' || !change.who || !('newContact' in change.who)) return undefined
  return { change, who: change.who, talk: { ...unplanned(change, contactOf(change.who)), minutes } }
}

const contactOf = ({ newContact: id, name, referredBy }: Fresh['who']): Contact => newContact(id, name, referredBy)
