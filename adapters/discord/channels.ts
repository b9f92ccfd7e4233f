/** Channels to remember. */
const MOST = 10_000

/** The channels of direct messages, by person: whoever opened one, and whoever was written to in one. The oldest are forgotten. */
export type Channels = {
  known: (user: string) => string | undefined
  keep: (user: string, channel: string) => void
  forget: (user: string) => void
}

export const makeChannels = (): Channels => {
  const kept = new Map<string, string>()
  return {
    known: (user) => kept.get(user),
    keep: (user, channel) => {
      kept.delete(user)
      kept.set(user, channel)
      const oldest = kept.keys().next().value
      if (kept.size > MOST && oldest !== undefined) kept.delete(oldest)
    },
    forget: (user) => void kept.delete(user),
  }
}
