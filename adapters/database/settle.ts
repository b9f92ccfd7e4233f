import type { Log } from '../../src/core/ports.ts'
import type { Instant } from '../../src/core/time.ts'
import type { Settled, Store } from '../../src/runtime/store.ts'
import { Prisma, type PrismaClient } from './generated/client.ts'
import { planDigests } from './replan.ts'
import { json, storable } from './rows.ts'

export const makeSettle =
  (client: PrismaClient, log: Log): Store['settle'] =>
  async (settled, holder, now) => {
    if (settled.length === 0) return
    const rows = storable(settled).map((one) => rowOf(one, now))
    const [{ digests } = { digests: false }] = await client.$queryRaw<{ digests: boolean }[]>`
      WITH became AS (${became(rows)}),
        talks AS (${update(holder, Prisma.sql`r.kind <> 'digest'`)} RETURNING r.id)
      SELECT EXISTS (SELECT FROM became JOIN reminder r ON r.id = became.id
        WHERE r.kind = 'digest' AND r.claimed_by = ${holder}) AS digests`
    if (digests) await settleDigests(client, rows, holder, now, log)
  }

/** With the next one, whatever became of this: a week that could not be delivered must not be the last. */
const settleDigests = (
  client: PrismaClient,
  rows: readonly Row[],
  holder: string,
  now: Instant,
  log: Log,
): Promise<void> =>
  client.$transaction(async (transaction) => {
    const done = await transaction.$queryRaw<{ program: string }[]>`
      WITH became AS (${became(rows)}) ${update(holder, Prisma.sql`r.kind = 'digest'`)} RETURNING r.program_id AS program`
    await planDigests(transaction, [...new Set(done.map(({ program }) => program))], now, log)
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

/** Gives back what a holder has not settled, as if it had never been taken. */
export const makeRelease =
  (client: PrismaClient): Store['release'] =>
  async (holder) => {
    await client.$executeRaw`
      UPDATE reminder SET claimed_by = NULL, lease_until = NULL, attempts = attempts - 1 WHERE claimed_by = ${holder}`
  }
