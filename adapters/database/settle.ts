import type { Log } from '../../src/core/ports.ts'
import { REASON } from '../../src/core/reminder.ts'
import type { Instant } from '../../src/core/time.ts'
import { isOfWeek } from '../../src/reminders/index.ts'
import type { Settled, Store } from '../../src/runtime/store.ts'
import { Prisma, type PrismaClient } from './generated/client.ts'
import { planWeeks } from './replan.ts'
import { instant, json, type Queries, storable } from './rows.ts'

/**
 * One query for the reminders and one for the people, however many there are; a transaction more where one of a week is among them,
 * or one that did not reach its reader.
 */
export const makeSettle =
  (client: PrismaClient, log: Log): Store['settle'] =>
  async (settled, holder, now) => {
    const needsMore = (one: Settled) => isOfWeek(one.kind) || isMissed(one)
    const most = settled.filter((one) => !needsMore(one))
    const more = settled.filter(needsMore)
    const done = most.length > 0 ? await write(client, most, holder, now) : []
    // A process that dies in between forgets to count these among what was left unanswered.
    await tell(client, done, now)
    if (more.length > 0) await settleTogether(client, more, done, holder, now, log)
  }

/** They are told at their next command: not so what they left unanswered, or paused, on purpose. */
const isMissed = (one: Settled): boolean =>
  one.became === 'failed' || (one.became === 'missed' && one.reason !== REASON.quiet && one.reason !== REASON.paused)

/** Writes down what became of them; those that the holder still had. */
const write = async (
  queries: Queries,
  settled: readonly Settled[],
  holder: string,
  now: Instant,
): Promise<readonly Settled[]> => {
  const done = await queries.$queryRaw<{ id: string }[]>`/* settle */ ${update(settled, holder, now)} RETURNING r.id`
  const ids = new Set(done.map(({ id }) => id))
  return settled.filter(({ id }) => ids.has(id))
}

/**
 * With what follows, all or nothing: that somebody missed something; the next week, whatever became of this one. The people's rows
 * come first, as they do wherever the record is written to, so that the two never wait for each other.
 */
const settleTogether = (
  client: PrismaClient,
  settled: readonly Settled[],
  /** What was written down with it before. */
  before: readonly Settled[],
  holder: string,
  now: Instant,
  log: Log,
): Promise<void> =>
  client.$transaction(async (transaction) => {
    const people = settled.map(({ to }) => to.member)
    await transaction.$queryRaw`SELECT id FROM member WHERE id = ANY(${people}::text[]) ORDER BY id FOR NO KEY UPDATE`
    const done = await write(transaction, settled, holder, now)
    const weeks = done.filter(({ kind }) => isOfWeek(kind)).map(({ to }) => to)
    const programs = [...new Set(weeks.map(({ program }) => program))]
    const members = [...new Set(weeks.map(({ member }) => member))]
    await planWeeks(transaction, programs, now, log, members)
    await tell(transaction, done, now, before)
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

/** A part of a query, `held`: these reminders, where the holder has them. Everybody takes them in one order, so that nobody waits crosswise. */
const inOrder = (ids: readonly string[], holder: string): Prisma.Sql => Prisma.sql`
  held AS MATERIALIZED (SELECT id FROM reminder WHERE id = ANY(${[...ids]}::text[]) AND claimed_by = ${holder}
    ORDER BY id FOR UPDATE)`

/** What was sent was sent; but what the record has ended in the meantime is not planned anew, nor called failed. */
const update = (settled: readonly Settled[], holder: string, now: Instant): Prisma.Sql => Prisma.sql`
  WITH became AS (SELECT * FROM jsonb_to_recordset(${json(settled.map((one) => rowOf(one, now)))}) AS one(id text,
    became text, platform text, at timestamptz, send timestamptz, reason text, message text, untried boolean)),
  ${inOrder(
    settled.map(({ id }) => id),
    holder,
  )}
  UPDATE reminder r SET
    state = CASE WHEN became.became = 'sent' OR r.state = 'planned' THEN became.became ELSE r.state END,
    reason = CASE WHEN became.became = 'sent' OR r.state = 'planned' THEN became.reason ELSE r.reason END,
    settled_at = CASE WHEN became.became = 'sent' OR r.state = 'planned' THEN coalesce(became.at, r.settled_at)
      ELSE r.settled_at END,
    send_at = coalesce(became.send, r.send_at),
    message = coalesce(became.message, r.message),
    platform = became.platform,
    attempts = r.attempts - CASE WHEN became.untried THEN 1 ELSE 0 END,
    claimed_by = NULL, lease_until = NULL
  FROM became JOIN held USING (id) WHERE r.id = became.id`

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
  /** Whether a message could not reach them, or did though one before could not. */
  unreachable?: boolean
}

const peopleOf = (settled: readonly Settled[]): readonly Told[] => {
  const told = new Map<string, Told>()
  for (const one of settled) {
    const { platform, user, direct: known, unreachableAt } = one.account
    const { program, member } = one.to
    const before = told.get(member) ?? { program, member, platform, user, unanswered: 0, quiet: false, missed: 0 }
    const sent = one.became === 'sent' ? one : undefined
    told.set(member, {
      ...before,
      ...(sent?.direct !== undefined && sent.direct !== known && { direct: sent.direct }),
      // Several that came together are one to answer.
      unanswered: Math.max(before.unanswered, sent && sent.asks !== 'nothing' ? 1 : 0),
      quiet: before.quiet || sent?.asks === 'for fewer',
      missed: before.missed + (isMissed(one) ? 1 : 0),
      ...(one.became === 'failed' && one.unreachable && { unreachable: true }),
      ...(sent && unreachableAt !== undefined && { unreachable: false }),
    })
  }
  return [...told.values()].filter(
    ({ direct, unanswered, missed, unreachable }) =>
      direct !== undefined || unanswered > 0 || missed > 0 || unreachable !== undefined,
  )
}

/** `before`: what they were told of already; with that it is one to answer. */
const tell = async (
  queries: Queries,
  settled: readonly Settled[],
  now: Instant,
  before: readonly Settled[] = [],
): Promise<void> => {
  const counted = new Set(peopleOf(before).flatMap(({ member, unanswered }) => (unanswered > 0 ? [member] : [])))
  const people = peopleOf(settled).map((one) => (counted.has(one.member) ? { ...one, unanswered: 0 } : one))
  if (people.length === 0) return
  await queries.$executeRaw`/* tell */
    WITH told AS (SELECT * FROM jsonb_to_recordset(${json(people)}) AS one(program text, member text, platform text,
        "user" text, direct text, unanswered int, quiet boolean, missed int, unreachable boolean)),
      reached AS (UPDATE account a SET direct = coalesce(told.direct, a.direct),
          unreachable_at = CASE told.unreachable WHEN true THEN ${instant(now)} WHEN false THEN NULL ELSE a.unreachable_at END
        FROM told WHERE (told.direct IS NOT NULL OR told.unreachable IS NOT NULL) AND a.program_id = told.program AND a.platform = told.platform AND a.user_id = told."user"),
      locked AS MATERIALIZED (SELECT o.id FROM member o WHERE o.id = ANY(${people.map(({ member }) => member)}::text[])
        ORDER BY o.id FOR NO KEY UPDATE)
    UPDATE member m SET unanswered = m.unanswered + told.unanswered, missed = m.missed + told.missed,
      quiet_since = CASE WHEN told.quiet THEN ${instant(now)} ELSE m.quiet_since END
    FROM told JOIN locked ON locked.id = told.member
    WHERE m.program_id = told.program AND m.id = told.member AND told.unanswered + told.missed > 0`
}

/** Gives back what a holder has not settled, as if it had never been taken. */
export const makeRelease =
  (client: PrismaClient): Store['release'] =>
  async (ids, holder) => {
    await client.$executeRaw`
      WITH ${inOrder(ids, holder)}
      UPDATE reminder r SET claimed_by = NULL, lease_until = NULL, attempts = attempts - 1 FROM held WHERE r.id = held.id`
  }
