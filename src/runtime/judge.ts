import { REASON, spreadOf } from '../core/reminder.ts'
import { DAY, type Instant } from '../core/time.ts'
import type { View } from '../core/view.ts'
import { compose, isQuiet, yieldsToPause } from './compose.ts'
import type { Claimed, Settled } from './store.ts'

/** Times that it was taken and never settled: its holders were killed, mostly before its turn; but it may be what kills them. */
const TAKEN = 50
/** Whoever could not be reached is tried again after that, should they do nothing before. */
const OUT_OF_REACH = DAY

/** What became of a reminder, whosever it is. */
export type Became = Settled extends infer S
  ? S extends Settled
    ? Omit<S, 'id' | 'kind' | 'to' | 'account'>
    : never
  : never

/** Without a try. */
export const later = (dueAt: Instant, reason: string) => ({ became: 'planned', dueAt, reason, tried: false }) as const

/** Without a try as well: they are told at their next command. */
export const outOfReach = (at: Instant) => ({ became: 'failed', at, reason: REASON.unreachable }) as const

/** What is to be sent at `now`, or what becomes of it without. */
export const judge = (row: Claimed, now: Instant): { view: View } | Became => {
  const { to } = row
  if (!row.wanted) return { became: 'gone', reason: REASON.notCalledFor }
  if (row.attempts >= TAKEN) return { became: 'failed', at: now, reason: REASON.noAnswer }
  const { pausedUntil = 0 } = to.preference
  if (pausedUntil > now && yieldsToPause(row)) return later(pausedUntil + spreadOf(to.id), REASON.paused)
  if (row.busyUntil !== undefined) return later(row.busyUntil, REASON.inTalk)

  const view = compose(row, now)
  if (view === 'covered') return { became: 'gone', reason: REASON.covered }
  // What passed while they had asked for quiet is no trouble.
  if (view === 'missed')
    return { became: 'missed', at: now, reason: row.held === REASON.paused ? row.held : REASON.passed }
  if (isQuiet(row)) return { became: 'missed', at: now, reason: REASON.quiet }
  const { unreachableAt } = row.account
  return unreachableAt !== undefined && now - unreachableAt < OUT_OF_REACH ? outOfReach(now) : { view }
}
