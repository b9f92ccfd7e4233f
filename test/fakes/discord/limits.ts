import type { Route } from './rest.ts'

/**
 * Rate limits: https://docs.discord.com/developers/topics/rate-limits
 * Discord does not write them down and tells nobody to rely on them, so each test names its own.
 */
export type Limits = {
  /** So many requests of a route, for each channel or interaction, in so many milliseconds. */
  bucket: (route: Route, limit: number, window: number) => void
  /** So many requests of the bot in a second, answers to interactions apart. */
  global: (limit: number) => void
  /** Refused here, and of them those of a bot that had been told to wait. */
  counts: { refused: number; heedless: number }
  /** The headers of a request, and how many seconds it must wait where it is one too many. */
  take: (route: Route, major: string) => { headers: Record<string, string>; wait?: number; global?: boolean }
}

/** "Interaction endpoints are not bound to the bot's Global Rate Limit." */
const APART: readonly Route[] = ['answer', 'follow-up', 'edit', 'delete']

type Window = { used: number; ends: number; told: boolean }

export const makeLimits = (now: () => number): Limits => {
  const buckets = new Map<Route, { limit: number; window: number }>()
  const windows = new Map<string, Window>()
  const counts = { refused: 0, heedless: 0 }
  let atMost: number | undefined

  const open = (key: string, length: number): Window => {
    const known = windows.get(key)
    if (known && now() < known.ends) return known
    const made = { used: 0, ends: now() + length, told: false }
    windows.set(key, made)
    return made
  }
  const refuse = (window: Window): number => {
    counts.refused += 1
    if (window.told) counts.heedless += 1
    window.told = true
    return Math.max(window.ends - now(), 1) / 1000
  }

  return {
    bucket: (route, limit, window) => void buckets.set(route, { limit, window }),
    global: (limit) => {
      atMost = limit
    },
    counts,
    take: (route, major) => {
      if (atMost !== undefined && !APART.includes(route)) {
        const window = open('global', 1000)
        if (++window.used > atMost) {
          const wait = refuse(window)
          return { headers: { ...afterwards(wait, 'global'), 'x-ratelimit-global': 'true' }, wait, global: true }
        }
      }
      const bucket = buckets.get(route)
      if (!bucket) return { headers: {} }
      const window = open(`${route} ${major}`, bucket.window)
      window.used += 1
      const headers = {
        'x-ratelimit-limit': String(bucket.limit),
        'x-ratelimit-remaining': String(Math.max(bucket.limit - window.used, 0)),
        'x-ratelimit-reset': (window.ends / 1000).toFixed(3),
        'x-ratelimit-reset-after': ((window.ends - now()) / 1000).toFixed(3),
        'x-ratelimit-bucket': Buffer.from(route).toString('hex'),
      }
      if (window.used <= bucket.limit) return { headers }
      const wait = refuse(window)
      return { headers: { ...headers, ...afterwards(wait, 'user') }, wait }
    },
  }
}

/** Whole seconds here; the body and the reset tell parts of one. */
const afterwards = (wait: number, scope: 'user' | 'global'): Record<string, string> => ({
  'retry-after': String(Math.ceil(wait)),
  'x-ratelimit-scope': scope,
})
