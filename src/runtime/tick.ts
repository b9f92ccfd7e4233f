import type { Clock, Log, Messengers } from '../core/ports.ts'
import { DAY, HOUR, type Instant, MINUTE } from '../core/time.ts'
import type { View } from '../core/view.ts'
import { digestView } from '../digest/view.ts'
import { wordsFor } from '../locales/index.ts'
import { zoneOf } from '../people/member.ts'
import { reminderKinds } from '../reminders/index.ts'
import type { Claimed, Settled, Store } from './store.ts'

type Outside = {
  store: Store
  messengers: Messengers
  clock: Clock
  log: Log
  /** This replica's own name. */
  holder: string
}

/** Rows taken at once, and how many of them are being sent at a time. */
const BATCH = 100
const AT_ONCE = 10
/** Longer than the slowest send of a whole batch: ten rounds of a messenger's time limit. */
const LEASE_SECONDS = 120
/** Tries whose outcome stayed unknown, before the reminder is listed as failed. */
const TRIES = 5
/** A digest older than this has lost its point: the next one is near. */
const DIGEST_LIFE = 3 * DAY

export type Tick = {
  /** Sends what is due, batch by batch, until nothing is. Resolves to how many were sent; a second call meanwhile joins the first. */
  run: () => Promise<number>
  /** Takes nothing new, lets what is under way end, and gives the rest back. */
  stop: () => Promise<void>
}

export const makeTick = ({ store, messengers, clock, log, holder }: Outside): Tick => {
  let stopping = false
  let running: Promise<number> | undefined

  const batches = async (): Promise<number> => {
    let sent = 0
    while (!stopping) {
      const claimed = await store.claim({ now: clock(), limit: BATCH, leaseSeconds: LEASE_SECONDS, holder })
      if (claimed.length === 0) break
      const settled = await inRounds(once(claimed), AT_ONCE, (row) => (stopping ? undefined : deal(row)))
      const done = settled.filter((one) => one !== undefined)
      await store.settle(done, holder, clock())
      sent += done.filter(({ became }) => became === 'sent').length
    }
    return sent
  }

  /** One person's trouble never stops another's. */
  const deal = async (row: Row): Promise<Settled> => {
    try {
      return await send(row)
    } catch (error) {
      log.error({ reminder: row.id, kind: row.kind, err: error }, 'reminder failed')
      return settle(row, { became: 'planned', dueAt: clock() + MINUTE, reason: 'error', tried: true })
    }
  }

  const send = async (row: Row): Promise<Settled> => {
    const now = clock()
    if (row.superseded) return settle(row, { became: 'gone', reason: 'one message for several' })
    if (!row.wanted) return settle(row, { became: 'gone', reason: 'no longer called for' })
    if (row.attempts >= TRIES) return settle(row, { became: 'failed', at: now, reason: 'no answer from the platform' })
    if (row.busyUntil !== undefined)
      return settle(row, { became: 'planned', dueAt: row.busyUntil, reason: 'in a talk', tried: false })
    const messenger = messengers[row.account.platform]
    if (!messenger)
      return settle(row, { became: 'planned', dueAt: now + HOUR, reason: 'platform not connected', tried: false })

    const view = compose(row, now)
    if (!view) return settle(row, { became: 'gone', reason: 'its moment has passed' })
    const { user, platform, place } = row.account
    const outcome = await messenger({
      to: { platform, user },
      place,
      view,
      reader: { zone: zoneOf(row.to), language: row.to.language, now },
      once: `${row.id}.${row.occurrence}`,
      again: row.attempts > 0,
      mayRepeat: row.kind !== 'digest',
    })
    switch (outcome.kind) {
      case 'sent':
        return settle(row, { became: 'sent', at: clock(), message: outcome.message })
      case 'retry':
        return settle(row, { became: 'planned', dueAt: outcome.at, reason: outcome.reason, tried: false })
      case 'unknown':
        return settle(row, { became: 'planned', dueAt: clock() + MINUTE, reason: outcome.reason, tried: true })
      case 'unreachable':
        return settle(row, { became: 'failed', at: clock(), reason: outcome.reason })
      default:
        return outcome satisfies never
    }
  }

  return {
    run: () => {
      running ??= batches().finally(() => {
        running = undefined
      })
      return running
    },
    stop: async () => {
      stopping = true
      await running?.catch(() => undefined)
      await store.release(holder)
    },
  }
}

type Row = Claimed & { superseded: boolean }

type Became = Settled extends infer S ? (S extends Settled ? Omit<S, 'id' | 'account'> : never) : never
const settle = (row: Row, became: Became): Settled => ({ id: row.id, account: row.account, ...became }) as Settled

/**
 * After an outage several reminders of one kind about one talk are due at once: one speaks for all, the last
 * of their ladder, or the one that the person put off to now.
 */
const once = (claimed: readonly Claimed[]): readonly Row[] => {
  const speaks = new Map<string, Claimed>()
  const familyOf = ({ kind, interview }: Claimed) => interview && `${kindOf(kind)?.kinds[0]} ${interview.id}`
  const rank = ({ kind, occurrence }: Claimed) => (occurrence > 0 ? 100 : 0) + (kindOf(kind)?.kinds.indexOf(kind) ?? 0)
  for (const row of claimed) {
    const family = familyOf(row)
    const other = family && speaks.get(family)
    if (family && (!other || rank(other) < rank(row))) speaks.set(family, row)
  }
  return claimed.map((row) => {
    const family = familyOf(row)
    return { ...row, superseded: family !== undefined && speaks.get(family) !== row }
  })
}

const kindOf = (kind: string) => reminderKinds.find(({ kinds }) => kinds.includes(kind))

const compose = (row: Claimed, now: Instant): View | undefined => {
  const say = wordsFor(row.to.language)
  const { policy } = row.to.program
  if (row.kind === 'digest')
    return now - row.dueAt > DIGEST_LIFE ? undefined : digestView(row.cohorts ?? [], { policy, at: row.dueAt, say })
  const kind = kindOf(row.kind)
  if (!kind || !row.interview) return undefined
  const { interview } = row
  const snoozed = row.occurrence > 0
  return kind.compose({ reminder: row.id, kind: row.kind, interview, snoozed, policy, say, now, zone: zoneOf(row.to) })
}

/** `count` at a time, each answer in its place. */
const inRounds = async <T, R>(all: readonly T[], count: number, work: (one: T) => R | Promise<R>): Promise<R[]> => {
  const answers: R[] = []
  for (let i = 0; i < all.length; i += count) answers.push(...(await Promise.all(all.slice(i, i + count).map(work))))
  return answers
}
