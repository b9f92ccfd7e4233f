import type { Log } from '../../src/core/ports.ts'
import type { Instant } from '../../src/core/time.ts'
import type { Settled, Store } from '../../src/runtime/store.ts'
import { Prisma, type PrismaClient } from './generated/client.ts'
import { planWeeks } from './replan.ts'
import { instant, json, type Queries, storable } from './rows.ts'

/** One query for the reminders and one for the people, however many there are; two more where a week is among them. */
export const makeSettle =
  (client: PrismaClient, log: Log): Store['settle'] =>
  async (said, holder, now) => {
    if (said.length === 0) return
    const settled = storable(said)
    const rows = settled.map((one) => rowOf(one, now))
    const [{ talks, weeks } = { talks: [], weeks: false }] = await client.$queryRaw<
      { talks: string[]; weeks: boolean }[]
    >`
      WITH became AS (${became(rows)}),
        talks AS (${update(holder, Prisma.sql`r.kind NOT IN ('digest', 'weekly')`)} RETURNING r.id)
      SELECT (SELECT coalesce(jsonb_agg(id), '[]') FROM talks) AS talks,
        EXISTS (SELECT FROM became JOIN reminder r ON r.id = became.id
          WHERE r.kind IN ('digest', 'weekly') AND r.claimed_by = ${holder}) AS weeks`
    const done = weeks ? [...talks, ...(await settleWeeks(client, rows, holder, now, log))] : talks
    const people = peopleOf(settled.filter(({ id }) => done.includes(id)))
    if (people.length > 0) await tell(client, people, now)
  }

/** With the next one, whatever became of this: a week that could not be delivered must not be the last. */
const settleWeeks = (
  client: PrismaClient,
  rows: readonly Row[],
  holder: string,
  now: Instant,
  log: Log,
): Promise<readonly string[]> =>
  client.$transaction(async (transaction) => {
    const done = await transaction.$queryRaw<{ id: string; program: string; member: string }[]>`
      WITH became AS (${became(rows)}) ${update(holder, Prisma.sql`r.kind IN ('digest', 'weekly')`)}
      RETURNING r.id, r.program_id AS program, r.member_id AS member`
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
      return { ...common, at: new Date(settled.at), message: settled.message }
    case 'planned':
      return { ...common, send: new Date(settled.dueAt), reason: settled.reason, untried: !settled.tried }
    case 'failed':
    case 'missed':
      return { ...common, at: new Date(settled.at), reason: settled.reason }
    case 'gone':
      return { ...common, at: new Date(now), reason: settled.reason }
    default:
      return settled satisfies never
  }
}

const became = (rows: readonly Row[]): Prisma.Sql => Prisma.sql`SELECT * FROM jsonb_to_recordset(${json(rows)})
  AS one(id text, became text, platform text, at timestamptz, send timestamptz, reason text, message text, untried boolean)`

/** What was sent was sent; but what the record has ended in the meantime is not planned anew, nor called failed. */
const update = (holder: string, which: Prisma.Sql): Prisma.Sql => Prisma.sql`
  UPDATE reminder r SET
    state = CASE WHEN became.became = 'sent' OR r.state = 'planned' THEN became.became ELSE r.state END,
    reason = CASE WHEN became.became = 'sent' OR r.state = 'planned' THEN became.reason ELSE r.reason END,
    settled_at = CASE WHEN became.became = 'sent' OR r.state = 'planned' THEN became.at ELSE r.settled_at END,
    send_at = coalesce(became.send, r.send_at),
    message = coalesce(became.message, r.message),
    platform = became.platform,
    attempts = r.attempts - CASE WHEN became.untried THEN 1 ELSE 0 END,
    claimed_by = NULL, lease_until = NULL
  FROM became WHERE r.id = became.id AND r.claimed_by = ${holder} AND ${which}`

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
  await queries.$executeRaw`
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
