import type { Log } from '../../src/core/ports.ts'
import type { Instant } from '../../src/core/time.ts'
import type { Settled, Store } from '../../src/runtime/store.ts'
import { Prisma, type PrismaClient } from './generated/client.ts'
import { planWeeks } from './replan.ts'
import { instant, json, type Queries, storable } from './rows.ts'

/** One query for the reminders and one for the people, however many there are; a transaction more where a week is among them. */
export const makeSettle =
  (client: PrismaClient, log: Log): Store['settle'] =>
  async (settled, holder, now) => {
    const isOfWeek = ({ kind }: Settled) => WEEKS.includes(kind)
    const talks = settled.filter((one) => !isOfWeek(one))
    const weeks = settled.filter(isOfWeek)
    const done = [
      ...(talks.length > 0 ? await settleTalks(client, talks, holder, now) : []),
      ...(weeks.length > 0 ? await settleWeeks(client, weeks, holder, now, log) : []),
    ]
    const ids = new Set(done)
    const people = peopleOf(settled.filter(({ id }) => ids.has(id)))
    if (people.length > 0) await tell(client, people, now)
  }

/** Kinds that are about a week: when one is done with, the next is planned. */
const WEEKS: readonly string[] = ['digest', 'weekly']

const settleTalks = async (
  queries: Queries,
  settled: readonly Settled[],
  holder: string,
  now: Instant,
): Promise<readonly string[]> => {
  const done = await queries.$queryRaw<{ id: string }[]>`/* settle */ ${update(settled, holder, now)} RETURNING r.id`
  return done.map(({ id }) => id)
}

/** With the next one, whatever became of this: a week that could not be delivered must not be the last. */
const settleWeeks = (
  client: PrismaClient,
  settled: readonly Settled[],
  holder: string,
  now: Instant,
  log: Log,
): Promise<readonly string[]> =>
  client.$transaction(async (transaction) => {
    const done = await transaction.$queryRaw<{ id: string; program: string; member: string }[]>`
      ${update(settled, holder, now)} RETURNING r.id, r.program_id AS program, r.member_id AS member`
    const programs = [...new Set(done.map(({ program }) => program))]
    const members = [...new Set(done.map(({ member }) => member))]
    await planWeeks(transaction, programs, now, log, members)
    return done.map(({ id }) => id)
  })

type Row = {
  id: string
  became: Settled['became']
  platform: string
  at?: Date
  send?: Date
  reason?: string
  message?: string
  untried: boolean
}

const rowOf = (settled: Settled, now: Instant): Row => {
  const { id, became, account } = settled
  const common = { id, became, platform: account.platform, untried: false }
  switch (settled.became) {
    case 'sent':
      return { ...common, at: new Date(settled.at), message: storable(settled.message) }
    case 'planned':
      return { ...common, send: new Date(settled.dueAt), reason: storable(settled.reason), untried: !settled.tried }
    case 'failed':
    case 'missed':
      return { ...common, at: new Date(settled.at), reason: storable(settled.reason) }
    case 'gone':
      return { ...common, at: new Date(now), reason: settled.reason }
    default:
      return settled satisfies never
  }
}

/** What was sent was sent; but what the record has ended in the meantime is not planned anew, nor called failed. */
const update = (settled: readonly Settled[], holder: string, now: Instant): Prisma.Sql => Prisma.sql`
  WITH became AS (SELECT * FROM jsonb_to_recordset(${json(settled.map((one) => rowOf(one, now)))}) AS one(id text,
    became text, platform text, at timestamptz, send timestamptz, reason text, message text, untried boolean))
  UPDATE reminder r SET
    state = CASE WHEN became.became = 'sent' OR r.state = 'planned' THEN became.became ELSE r.state END,
    reason = CASE WHEN became.became = 'sent' OR r.state = 'planned' THEN became.reason ELSE r.reason END,
    settled_at = CASE WHEN became.became = 'sent' OR r.state = 'planned' THEN became.at ELSE r.settled_at END,
    send_at = coalesce(became.send, r.send_at),
    message = coalesce(became.message, r.message),
    platform = became.platform,
    attempts = r.attempts - CASE WHEN became.untried THEN 1 ELSE 0 END,
    claimed_by = NULL, lease_until = NULL
  FROM became WHERE r.id = became.id AND r.claimed_by = ${holder}`

/** What became of the reminders of one person, as far as it is kept beside them. */
type Told = {
  program: string
  member: string
  platform: string
  user: string
  direct?: string
  unanswered: number
  quiet: boolean
  missed: number
}

/** A reminder that the person left unanswered on purpose is listed, not brought up again. */
const peopleOf = (settled: readonly Settled[]): readonly Told[] => {
  const told = new Map<string, Told>()
  for (const one of settled) {
    const { platform, user, direct: known } = one.account
    const { program, member } = one.to
    const before = told.get(member) ?? { program, member, platform, user, unanswered: 0, quiet: false, missed: 0 }
    const isMissed = one.became === 'failed' || (one.became === 'missed' && one.reason !== 'quiet')
    const sent = one.became === 'sent' ? one : undefined
    told.set(member, {
      ...before,
      ...(sent?.direct !== undefined && sent.direct !== known && { direct: sent.direct }),
      unanswered: before.unanswered + (sent && sent.asks !== 'nothing' ? 1 : 0),
      quiet: before.quiet || sent?.asks === 'for fewer',
      missed: before.missed + (isMissed ? 1 : 0),
    })
  }
  return [...told.values()].filter(
    ({ direct, unanswered, missed }) => direct !== undefined || unanswered > 0 || missed > 0,
  )
}

/** Apart from the reminders: whoever writes to the record holds the person's row first and then their reminders. */
const tell = async (queries: Queries, people: readonly Told[], now: Instant): Promise<void> => {
  await queries.$executeRaw`/* tell */
    WITH told AS (SELECT * FROM jsonb_to_recordset(${json(people)}) AS one(program text, member text, platform text,
        "user" text, direct text, unanswered int, quiet boolean, missed int)),
      opened AS (UPDATE account a SET direct = told.direct FROM told
        WHERE told.direct IS NOT NULL AND a.program_id = told.program AND a.platform = told.platform AND a.user_id = told."user")
    UPDATE member m SET unanswered = m.unanswered + told.unanswered, missed = m.missed + told.missed,
      quiet_since = CASE WHEN told.quiet THEN ${instant(now)} ELSE m.quiet_since END
    FROM told WHERE m.program_id = told.program AND m.id = told.member AND told.unanswered + told.missed > 0`
}

/** Gives back what a holder has not settled, as if it had never been taken. */
export const makeRelease =
  (client: PrismaClient): Store['release'] =>
  async (ids, holder) => {
    await client.$executeRaw`
      UPDATE reminder SET claimed_by = NULL, lease_until = NULL, attempts = attempts - 1
      WHERE id = ANY(${[...ids]}::text[]) AND claimed_by = ${holder}`
  }
