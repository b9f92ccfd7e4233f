import type { Clock, Log, Messengers } from '../core/ports.ts'
import { REASON } from '../core/reminder.ts'
import { DAY, HOUR, type Instant, MINUTE } from '../core/time.ts'
import type { View } from '../core/view.ts'
import { ownerOf, zoneOf } from '../people/member.ts'
import { isOfWeek } from '../reminders/index.ts'
import { asksForAnswer } from './compose.ts'
import { type Became, judge, later, outOfReach } from './judge.ts'
import { PACES, pace } from './pace.ts'
import type { Claimed, Settled, Store } from './store.ts'

type Outside = {
  store: Pick<Store, 'claim' | 'settle' | 'release' | 'takeTurns'>
  messengers: Messengers
  clock: Clock
  log: Log
  /** This replica's own name. */
  holder: string
  /** Told of whom something was written down, once it is. */
  changed?: (account: Claimed['account']) => void
  /** Another replica may take what was not settled after that. */
  leaseSeconds?: number
  paces?: typeof PACES
  /** Time that no change of a clock touches, in milliseconds: how much passed since some moment, and letting some pass. */
  timer?: { passed: () => number; pause: (ms: number) => Promise<unknown> }
}

/** Rows taken at once, and how many of them are being sent at a time. */
const BATCH = 100
const AT_ONCE = 10
/** Nothing is begun in the second half of it, which is longer than the slowest send. */
const LEASE_SECONDS = 120
/** Tries of which nobody knows whether they arrived, after which the reminder is given up and listed. */
const TRIES = 5
/** One that can't be written, or can't be judged, is tried again each hour for a day: the next release may know how. */
const BROKEN_FOR = DAY
/** What was sent must be written down: milliseconds before it is said again to a database that did not listen. */
const SETTLE_AGAIN = [100, 500, 1000, 2000, 2000]

/** How a run went. `waiting`: so many wait for their turn, the first of them in a second or so. */
type Run = { sent: number; waiting: number }

export type Tick = {
  /** Sends what is due, batch by batch, until nothing is. A second call meanwhile joins the first. */
  run: () => Promise<Run>
  /** Takes nothing new, lets what is under way end, and gives the rest back. */
  stop: () => Promise<void>
}

export const makeTick = (outside: Outside): Tick => {
  const {
    store,
    messengers,
    clock,
    log,
    holder,
    leaseSeconds = LEASE_SECONDS,
    paces = PACES,
    changed = () => {},
  } = outside
  const { timer = { passed: () => clock(), pause: async () => {} } } = outside
  let stopping = false
  let running: Promise<Run> | undefined

  /** The next batch, and how long there is for it. Nothing is taken once we stop. */
  const take = async (): Promise<Taken> => {
    const until = timer.passed() + (leaseSeconds * 1000) / 2
    const claimed = stopping ? [] : await store.claim({ now: clock(), limit: BATCH, leaseSeconds, holder })
    return { claimed, until }
  }

  /** While one batch is sent, the one before is written down and the next one is taken. */
  const batches = async (): Promise<Run> => {
    const ran = { sent: 0, waiting: 0 }
    const run: Shared = { asked: new Set(), queues: new Map(), unreached: new Set() }
    let written: Promise<void> = Promise.resolve()
    let next = handled(take())
    try {
      for (;;) {
        const taken = await next
        if (taken.claimed.length === 0) break
        next = handled(take())
        const settled = await deal(taken, run)
        await written
        written = settle(settled)
        ran.sent += settled.filter(({ became }) => became === 'sent').length
        ran.waiting += settled.filter((one) => one.became === 'planned' && one.reason === WAITS).length
      }
      await written
      return ran
    } finally {
      const { claimed } = await next.catch(() => NOTHING)
      await release(claimed)
    }
  }

  const release = async (rows: readonly Claimed[]): Promise<void> => {
    if (rows.length === 0) return
    await store.release(
      rows.map(({ id }) => id),
      holder,
    )
  }

  /** What was taken and not yet begun: given back where we stop, or where something breaks before it is its turn. */
  let untouched: readonly Claimed[] = []
  const giveBack = async (): Promise<void> => {
    const rows = untouched
    untouched = []
    await release(rows)
  }

  const deal = async ({ claimed, until }: Taken, run: Shared): Promise<readonly Settled[]> => {
    untouched = claimed
    const done: Settled[] = []
    try {
      const judged = claimed.map((row) => ({ row, verdict: judgeSafely(row) }))
      const toSend = judged.flatMap(({ row, verdict }) => ('view' in verdict ? [row] : []))
      const waits = await pace(store, toSend, run.queues, paces)
      /** Places whose platform asked to wait, and until when: what else goes there need not be refused as well. */
      const held = new Map<string, Instant>()
      const last: Batch['last'] = new Map()
      // What is left when the lease is half over is given back: nobody else may have it by the time it is sent.
      for (let i = 0; i < judged.length && !stopping && timer.passed() < until; i += AT_ONCE) {
        const round = judged.slice(i, i + AT_ONCE)
        untouched = claimed.slice(i + AT_ONCE)
        const became = round.map(async ({ row, verdict }) =>
          settledAs(
            row,
            'view' in verdict
              ? await sendSafely(row, verdict.view, { ...run, wait: waits.get(row.id) ?? 0, held, last })
              : verdict,
          ),
        )
        done.push(...(await Promise.all(became)))
      }
      return done
    } finally {
      await giveBack()
    }
  }

  /**
   * Said again where the database did not answer: it changes nothing the second time. What can't be written down at all is looked up
   * by whoever takes it once the lease is over.
   */
  const settle = async (done: readonly Settled[]): Promise<void> => {
    for (const wait of [...SETTLE_AGAIN, undefined])
      try {
        await store.settle(done, holder, clock())
        for (const { account } of done) changed(account)
        return
      } catch (error) {
        const facts = { reminders: done.length, err: error }
        if (wait === undefined) return log.error(facts, 'what became of reminders could not be written down')
        log.warn(facts, 'what became of reminders could not be written down yet')
        await timer.pause(wait)
      }
  }

  /** One person's trouble never stops another's. */
  const judgeSafely = (row: Claimed): { view: View } | Became => {
    try {
      return judge(row, clock())
    } catch (error) {
      log.error({ reminder: row.id, kind: row.kind, err: error }, 'a reminder could not be written')
      const now = clock()
      return now - row.dueAt < BROKEN_FOR
        ? later(now + HOUR, REASON.broken)
        : { became: 'failed', at: now, reason: REASON.broken }
    }
  }

  /** What goes to one person goes one after the other: whoever can't be reached is tried once. */
  const sendSafely = (row: Claimed, view: View, batch: Batch): Promise<Became> => {
    const person = personOf(row)
    const before = batch.last.get(person) ?? Promise.resolve()
    const sent = before
      .then(() => send(row, view, batch))
      .catch((error: unknown): Became => {
        log.error({ reminder: row.id, kind: row.kind, err: error }, 'reminder failed')
        return untold(row, 'error')
      })
    batch.last.set(person, sent)
    return sent
  }

  /** It may have arrived. */
  const untold = (row: Claimed, reason: string): Became =>
    row.attempts + 1 >= TRIES
      ? { became: 'failed', at: clock(), reason: REASON.noAnswer }
      : { became: 'planned', dueAt: clock() + MINUTE, reason, tried: true }

  const send = async (row: Claimed, view: View, { wait, held, asked, unreached }: Batch): Promise<Became> => {
    const now = clock()
    const { to, account } = row
    const messenger = messengers[account.platform]
    if (!messenger) return later(now + HOUR, 'platform not connected')
    const place = `${account.platform} ${account.place}`
    if (unreached.has(personOf(row))) return outOfReach(now)
    const until = held.get(place)
    if (until !== undefined) return later(until, 'the platform asks to slow down')
    if (wait > 0) return later(now + wait, WAITS)

    if (asksForAnswer(row) === 'for fewer') {
      if (asked.has(to.id)) return { became: 'missed', at: now, reason: REASON.quiet }
      asked.add(to.id)
    }

    const outcome = await messenger(messageOf(row, view, now))
    switch (outcome.kind) {
      case 'sent': {
        const { message, direct } = outcome
        return { became: 'sent', at: clock(), message, ...(direct && { direct }), asks: asksForAnswer(row) }
      }
      case 'retry':
        if (outcome.limited) held.set(place, outcome.at)
        return later(outcome.at, outcome.reason)
      case 'unknown':
        return untold(row, outcome.reason)
      case 'unreachable':
        unreached.add(personOf(row))
        return { became: 'failed', at: clock(), reason: outcome.reason, unreachable: true }
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
      // At once, so that another replica need not wait for what is under way here.
      await giveBack().catch((error: unknown) => log.warn({ err: error }, 'claims could not be given back'))
      await running?.catch(() => undefined)
    },
  }
}

/** What was taken, and until when (as the timer counts) it may be begun. */
type Taken = { claimed: readonly Claimed[]; until: number }

const NOTHING: Taken = { claimed: [], until: 0 }

/** A promise whose failure is heard of by whoever awaits it later: until then it is no surprise. */
const handled = <T>(promise: Promise<T>): Promise<T> => {
  promise.catch(() => {})
  return promise
}

/** What all batches of a run know: who was asked in it if they want fewer, who could not be reached, and how many wait for each store of turns. */
type Shared = { asked: Set<string>; queues: Map<string, number>; unreached: Set<string> }

/**
 * What a row has to know of the others: milliseconds until its own turn, which places are held, and who was asked in this run if
 * they want fewer: they are asked once, and the rest is left in quiet.
 */
type Batch = Pick<Shared, 'asked' | 'unreached'> & {
  wait: number
  held: Map<string, Instant>
  /** What is sent last to each person. */
  last: Map<string, Promise<Became>>
}

const personOf = ({ account: { platform, place, user } }: Claimed): string => `${platform} ${place} ${user}`

const WAITS = 'waits for its turn'

const messageOf = (row: Claimed, view: View, now: Instant) => {
  const { platform, user, place, direct } = row.account
  return {
    to: { platform, user },
    place,
    ...(direct !== undefined && { direct }),
    view,
    reader: {
      zone: zoneOf(row.to),
      language: row.to.language,
      now,
      ownZone: row.to.preference.ownZone,
      program: row.to.program.id,
    },
    once: `${row.id}.${row.occurrence}`,
    again: row.attempts > 0,
    since: row.dueAt,
    // A second one of a week would say other figures than the first.
    mayRepeat: !isOfWeek(row.kind),
  }
}

const settledAs = ({ id, kind, to, account }: Claimed, became: Became): Settled =>
  ({ id, kind, to: ownerOf(to), account, ...became }) as Settled
