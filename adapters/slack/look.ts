import type { WebClient } from '@slack/web-api'
import { DAY, HOUR, type Instant, MINUTE } from '../../src/core/time.ts'
import { SLACK } from './limits.ts'
import { troubleOf } from './trouble.ts'

/** Slack has no key against doubles for apps, so each message carries its own mark, by which a second try finds the first. */
const EVENT_TYPE = 'askwell_message'

export const marked = (once: string) => ({ event_type: EVENT_TYPE, event_payload: { once } })

/** Slack hides the name from some apps. */
type SeenFile = { ts: string; name?: string }

/** What stands in a direct message: when each marked message came, and the files. */
export type Seen = { marks: ReadonlyMap<string, string>; files: readonly SeenFile[] }

export const NOTHING: Seen = { marks: new Map(), files: [] }

/** So many pages at a time: whoever looks holds a lease. */
const MOST_PAGES = 4
/** Replicas' clocks differ. */
const MARGIN = 5 * MINUTE

/**
 * How far back to look, in Slack's seconds. A message bears Slack's time, which need not be the process's: where they differ, as far
 * back as the earlier one says. Of a first try that is not known: a day.
 */
export const oldestOf = (since: Instant | undefined, now: Instant, slackNow: Instant = now): string => {
  const from = Math.min(since ?? now - DAY, now - HOUR)
  return ((from + Math.min(0, slackNow - now) - MARGIN) / 1000).toFixed(6)
}

type Where = { token: string; channel: string; oldest: string }

/**
 * Reads a direct message, the newest first, until the message with that mark is found or there is no more; `unread` where it could
 * not be read so far: an app that is distributed outside the Marketplace reads one page a minute. Rejects with the SDK's errors.
 * https://docs.slack.dev/reference/methods/conversations.history; scope im:history
 */
export const look = async (client: WebClient, where: Where, once: string): Promise<Seen | 'unread'> => {
  const marks = new Map<string, string>()
  const files: SeenFile[] = []
  let cursor: string | undefined
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const found = await readPage(client, { ...where, ...(cursor && { cursor }) }, page)
    if (found === 'limited') return 'unread'
    for (const { ts, metadata, files: attached = [] } of (found.messages ?? []) as readonly Told[]) {
      if (!ts) continue
      const mark = metadata?.event_type === EVENT_TYPE ? metadata.event_payload?.once : undefined
      if (typeof mark === 'string') marks.set(mark, ts)
      files.push(...attached.map(({ name }) => ({ ts, ...(name && { name }) })))
    }
    cursor = found.response_metadata?.next_cursor
    if (marks.has(once) || !(cursor || found.has_more)) return { marks, files }
    if (!cursor) return 'unread'
  }
  return 'unread'
}

type Told = {
  ts?: string
  metadata?: { event_type?: string; event_payload?: { once?: unknown } }
  files?: readonly { name?: string }[]
}

const readPage = async (client: WebClient, where: Where & { cursor?: string }, page: number) => {
  try {
    return await client.conversations.history({ ...where, include_all_metadata: true, limit: SLACK.history })
  } catch (error) {
    if (page > 0 && troubleOf(error).kind === 'limited') return 'limited'
    throw error
  }
}

/** Whether files of these names stand beneath the message with that mark. One whose name Slack hides counts as any of them. */
export const areThere = (names: readonly string[], { marks, files }: Seen, once: string): boolean => {
  const from = marks.get(once)
  if (from === undefined) return false
  const beneath = files.filter(({ ts }) => Number(ts) > Number(from))
  return names.every((wanted) => beneath.some(({ name = wanted }) => name === wanted))
}
