import { ErrorCode } from '@slack/web-api'
import type { Outcome } from '../../src/core/ports.ts'
import { HOUR, type Instant, MINUTE } from '../../src/core/time.ts'

/** What went wrong with a call, told apart by what it means for what we wanted. */
export type Trouble =
  | { kind: 'limited'; seconds: number }
  /** Slack's refusal, by its code: nothing was done. */
  | { kind: 'refused'; code: string }
  /** Slack was never reached: nothing was done. */
  | { kind: 'unsent'; code: string }
  /** No answer, or none that tells: it may have been done. */
  | { kind: 'lost'; code: string }

/** Slack answered, and yet it may have happened: https://docs.slack.dev/reference/methods/chat.postMessage#errors */
const MAYBE = ['internal_error', 'fatal_error', 'request_timeout', 'service_unavailable', 'team_added_to_org']
const LIMITED = ['ratelimited', 'rate_limited', 'message_limit_exceeded']

/** Errors from before anything was sent. */
const UNSENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'EHOSTUNREACH', 'ENETUNREACH']

type CodedError = {
  code?: string
  cause?: unknown
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
  const system = systemCode(error)
  return system !== undefined && UNSENT.includes(system)
    ? { kind: 'unsent', code: system }
    : { kind: 'lost', code: 'no_answer' }
}

/** The client wraps the error of `fetch`, which wraps the system's. */
const systemCode = (error: unknown): string | undefined => {
  const { code, cause } = (typeof error === 'object' && error ? error : {}) as CodedError
  return cause === undefined ? code : systemCode(cause)
}

/**
 * Refusals that are about that person or their channel, and would be the same tomorrow. Any other is about the bot: its token,
 * its scopes, its blocks. https://docs.slack.dev/reference/methods/conversations.open#errors
 */
const OUT_OF_REACH = [
  'user_not_found',
  'users_not_found',
  'user_disabled',
  'user_not_visible',
  'user_not_in_channel',
  'cannot_dm_bot',
  'channel_not_found',
  'is_archived',
  'not_in_channel',
  'messages_tab_disabled',
]

/** Slack does not know the channel, or not for this bot. */
export const isUnknownChannel = (error: unknown): boolean => {
  const trouble = troubleOf(error)
  return trouble.kind === 'refused' && trouble.code === 'channel_not_found'
}

/** Whether it takes somebody who runs the bot to mend it. */
export const isOurs = (error: unknown): boolean => {
  const trouble = troubleOf(error)
  return trouble.kind === 'refused' && !OUT_OF_REACH.includes(trouble.code)
}

/** For the log: Slack's code and, of a refused layout, the places in it, which hold no person's words; the error itself where it is not Slack's. */
export const factsOf = (error: unknown): Record<string, unknown> => {
  if (!String((error as CodedError | undefined)?.code).startsWith('slack_webapi')) return { err: error }
  const { kind: trouble, ...rest } = troubleOf(error)
  const messages = ((error as CodedError | undefined)?.data?.response_metadata?.messages ?? []) as unknown[]
  const places = messages.flatMap((said) => /\[json-pointer:([^\]]{1,120})\]/.exec(String(said))?.[1] ?? [])
  return { trouble, ...rest, ...(places.length > 0 && { places }) }
}

export const SLOWER = 'Slack asks to slow down'

/** What became of a message whose posting ended in this error. */
export const outcomeOf = (error: unknown, now: Instant): Outcome => {
  const trouble = troubleOf(error)
  switch (trouble.kind) {
    case 'limited':
      return { kind: 'retry', at: now + trouble.seconds * 1000, reason: SLOWER, limited: true }
    case 'refused':
      // Once it is mended, it goes out after all.
      if (isOurs(error)) return { kind: 'retry', at: now + HOUR, reason: trouble.code }
      return { kind: 'unreachable', reason: trouble.code }
    case 'unsent':
      return { kind: 'retry', at: now + MINUTE, reason: trouble.code }
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
