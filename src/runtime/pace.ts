import type { Platform } from '../core/event.ts'
import type { Claimed, Store, Turns } from './store.ts'

type Rate = Pick<Turns, 'perSecond' | 'burst'>

/** How fast reminders go out: on a platform as a whole, into one place, to one person, and to people never written to before. */
type Pace = { all: Rate; place: Rate; person: Rate; opening: Rate }

/**
 * Well under what the platforms allow, since answers to people share it.
 * Slack: a message a second in a channel, several hundred a minute in a workspace: https://docs.slack.dev/apis/web-api/rate-limits
 * Discord: 50 requests a second for a bot: https://docs.discord.com/developers/topics/rate-limits#global-rate-limit; whoever opens
 * many direct messages in a short time is taken for spam: https://docs.discord.com/developers/resources/user#create-dm
 */
export const PACES: Readonly<Partial<Record<Platform, Pace>>> = {
  slack: {
    all: { perSecond: 40, burst: 80 },
    place: { perSecond: 3, burst: 60 },
    person: { perSecond: 1, burst: 2 },
    opening: { perSecond: 0.5, burst: 20 },
  },
  discord: {
    all: { perSecond: 20, burst: 20 },
    place: { perSecond: 10, burst: 20 },
    person: { perSecond: 1, burst: 2 },
    opening: { perSecond: 0.2, burst: 5 },
  },
}

/** Milliseconds until a reminder's turn; 0 is now. */
export type Paced = ReadonlyMap<string, number>

/** Whose turn it is among these reminders, over all replicas: one query for all of them, and none where nothing is paced. */
export const pace = async (
  { takeTurns }: Pick<Store, 'takeTurns'>,
  claimed: readonly Claimed[],
  /** How many wait for each store already: those of earlier batches, so that nobody comes back before it can be their turn. */
  queues: Map<string, number> = new Map(),
  paces: typeof PACES = PACES,
): Promise<Paced> => {
  const needs = new Map(claimed.map((row) => [row.id, needsOf(row, paces)]))
  const wanted = new Map<string, Turns>()
  for (const turns of [...needs.values()].flat()) {
    const { count } = wanted.get(turns.of) ?? { count: 0 }
    wanted.set(turns.of, { ...turns, count: count + 1 })
  }
  const left = new Map(wanted.size === 0 ? [] : Object.entries(await takeTurns([...wanted.values()])))
  const waits = new Map<string, number>()
  for (const { id } of claimed) {
    const mine = needs.get(id) ?? []
    const short = mine.filter(({ of }) => (left.get(of) ?? 0) < 1)
    if (short.length === 0) for (const { of } of mine) left.set(of, (left.get(of) ?? 0) - 1)
    const seconds = short.map(({ of, perSecond }) => {
      const place = (queues.get(of) ?? 0) + 1
      queues.set(of, place)
      return place / perSecond
    })
    waits.set(id, Math.ceil(Math.max(0, ...seconds) * 1000))
  }
  return waits
}

const needsOf = ({ account: { platform, place, user, direct } }: Claimed, paces: typeof PACES): readonly Turns[] => {
  const rates = paces[platform]
  if (!rates) return []
  return [
    { of: platform, count: 1, ...rates.all },
    { of: `${platform} ${place}`, count: 1, ...rates.place },
    { of: `${platform} ${place} ${user}`, count: 1, ...rates.person },
    ...(direct === undefined ? [{ of: `${platform} opening`, count: 1, ...rates.opening }] : []),
  ]
}
