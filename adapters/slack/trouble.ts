import { ErrorCode } from '@slack/web-api'
import type { Outcome } from '../../src/core/ports.ts'
import { type Instant, MINUTE } from '../../src/core/time.ts'

/** What went wrong with a call, told apart by what it means for what we wanted. */
export type Trouble =
  | { kind: 'limited'; seconds: number }
  /** Slack's refusal, by its code: nothing was done. */
  | { kind: 'refused'; code: string }
  /** No answer, or none that tells: it may have been done. */
  | { kind: 'lost'; code: string }

/** Slack answered, and yet it may have happened: https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const MAYBE = ['internal_error', 'fatal_error', 'request_timeout', 'service_unavailable', 'team_added_to_org']
const LIMITED = ['ratelimited', 'rate_limited', 'message_limit_exceeded']

type CodedError = {
  code?: string
  retryAfter?: number
  statusCode?: number
  data?: { error?: unknown; response_metadata?: { messages?: unknown } }
}

export const troubleOf = (error: unknown): Trouble => {
  const { code, retryAfter, statusCode, data } = (typeof error === 'object' && error ? error : {}) as CodedError
  if (code === ErrorCode.RateLimitedError) return { kind: 'limited', seconds: retryAfter ?? 30 }
  if (code === ErrorCode.PlatformError) {
    // An answer that is no JSON comes as the error itself: only what looks like a code is one.
    const said = typeof data?.error === 'string' && /^[a-z_]{1,60}$/.test(data.error) ? data.error : 'unreadable_answer'
    if (LIMITED.includes(said)) return { kind: 'limited', seconds: 30 }
    return { kind: MAYBE.includes(said) || said === 'unreadable_answer' ? 'lost' : 'refused', code: said }
  }
  if (code === ErrorCode.HTTPError) return { kind: 'lost', code: `http_${statusCode ?? 'error'}` }
  return { kind: 'lost', code: 'no_answer' }
}

/** For the log: Slack's code and, of a refused layout, the places in it. Neither holds a person's words. */
export const factsOf = (error: unknown): Record<string, unknown> => {
  const { kind: trouble, ...rest } = troubleOf(error)
  const messages = ((error as CodedError | undefined)?.data?.response_metadata?.messages ?? []) as unknown[]
  const places = messages.flatMap((said) => /\[json-pointer:([^\]]{1,120})\]/.exec(String(said))?.[1] ?? [])
  return { trouble, ...rest, ...(places.length > 0 && { places }) }
}

/** What became of a message whose posting ended in this error. */
export const outcomeOf = (error: unknown, now: Instant): Outcome => {
  const trouble = troubleOf(error)
  switch (trouble.kind) {
    case 'limited':
      return { kind: 'retry', at: now + trouble.seconds * 1000, reason: 'Slack asks to slow down' }
    case 'refused':
      return { kind: 'unreachable', reason: trouble.code }
    case 'lost':
      return { kind: 'unknown', reason: trouble.code }
    default:
      return trouble satisfies never
  }
}

/** The same for a call before the posting: what was lost there, was not posted. */
export const notYetPosted = (error: unknown, now: Instant): Outcome => {
  const outcome = outcomeOf(error, now)
  return outcome.kind === 'unknown' ? { kind: 'retry', at: now + MINUTE, reason: outcome.reason } : outcome
}
