import { verifySlackRequest } from '@slack/bolt'
import type { Clock } from '../../src/core/ports.ts'
import { MINUTE } from '../../src/core/time.ts'

export type Signed = {
  body: string
  /** The headers `x-slack-signature` and, in seconds, `x-slack-request-timestamp`. */
  signature: string | undefined
  timestamp: string | undefined
}

export type Refusal = 'unsigned' | 'stale or forged' | 'from the future' | 'seen before'

/** Either way: what is older Bolt refuses by itself. */
const SKEW = 5 * MINUTE

/** For how long a request that was taken could be sent once more. */
const REPLAYABLE = 2 * SKEW

/** Half of a digest tells requests apart well enough, and is half the memory under load. */
export const markOf = (signature: string): string => signature.slice(3, 35)

/**
 * Whether a request is Slack's own: https://docs.slack.dev/authentication/verifying-requests-from-slack
 * Bolt's check takes a timestamp from the future, however far, and the same request again and again for five minutes; here
 * neither passes. Slack signs anew what it sends again; that it does so stands in a header, which is not signed and opens nothing.
 * Undefined where nothing is wrong.
 */
export const makeVerify = (signingSecret: string, clock: Clock) => {
  const seen = new Map<string, number>()
  const forget = (now: number) => {
    for (const [mark, until] of seen) {
      if (until > now) break
      seen.delete(mark)
    }
  }
  return ({ body, signature, timestamp }: Signed): Refusal | undefined => {
    if (!signature || !/^\d{1,12}$/.test(timestamp ?? '')) return 'unsigned'
    const now = clock()
    const signedAt = Number(timestamp) * 1000
    if (signedAt > now + SKEW) return 'from the future'
    try {
      verifySlackRequest({
        signingSecret,
        body,
        headers: { 'x-slack-signature': signature, 'x-slack-request-timestamp': Number(timestamp) },
        nowMilliseconds: now,
      })
    } catch {
      return 'stale or forged'
    }
    forget(now)
    const mark = markOf(signature)
    if (seen.has(mark)) return 'seen before'
    seen.set(mark, now + REPLAYABLE)
    return undefined
  }
}
