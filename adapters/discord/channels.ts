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

export const makeChannels = (): Channels => {
  const kept = new Map<string, string>()
  let closed: Instant = 0
  return {
    known: (user) => kept.get(user),
    keep: (user, channel) => {
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
