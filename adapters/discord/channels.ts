import { setTimeout as pause } from 'node:timers/promises'
import type { Instant } from '../../src/core/time.ts'

/** Channels to remember. */
const MOST = 10_000

/** The channels of direct messages, by person: whoever opened one, and whoever was written to in one. The oldest are forgotten. */
export type Channels = {
  known: (user: string) => string | undefined
  keep: (user: string, channel: string) => void
  forget: (user: string) => void
  /** Until when Discord lets none be opened: those that are open are not concerned. */
  closedUntil: () => Instant
  close: (until: Instant) => void
}

/** `told` hears of each that was not known, or is another one now. */
export const makeChannels = (told: (user: string, channel: string) => void = () => {}): Channels => {
  const kept = new Map<string, string>()
  let closed: Instant = 0
  return {
    known: (user) => kept.get(user),
    keep: (user, channel) => {
      if (kept.get(user) !== channel) told(user, channel)
      kept.delete(user)
      kept.set(user, channel)
      const oldest = kept.keys().next().value
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
    },
    forget: (user) => void kept.delete(user),
    closedUntil: () => closed,
    close: (until) => {
      closed = Math.max(closed, until)
    },
  }
}

/**
 * One after the other, so many milliseconds apart. Whoever opens many direct messages in a short time is taken for spam:
 * https://docs.discord.com/developers/resources/user#create-dm
 */
export const inTurn = (apart: number): (() => Promise<void>) => {
  let next = 0
  return async () => {
    const now = performance.now()
    const at = Math.max(now, next)
    next = at + apart
    await pause(at - now)
  }
}
