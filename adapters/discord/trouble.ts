import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import type { Outcome } from '../../src/core/ports.ts'
import { HOUR, type Instant, MINUTE } from '../../src/core/time.ts'

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes */
export const CODE = {
  unknownChannel: 10003,
  unknownUser: 10013,
  unknownInteraction: 10062,
  spam: 20026,
  tooManyDirect: 40003,
  alreadyAnswered: 40060,
  cannotMessage: 50007,
  noMutualGuild: 50278,
}

/** What went wrong, in words that hold nothing of the request: the library's errors carry the whole body. */
export const nameOf = (error: unknown): string => {
  if (error instanceof DiscordAPIError) return `discord ${error.code}`
  if (error instanceof HTTPError) return `http ${error.status}`
  if (error instanceof RateLimitError) return 'rate limit'
  if (error instanceof Error) return systemCode(error) ?? error.name
  return 'unknown'
}

export const codeOf = (error: unknown): number | string | undefined =>
  error instanceof DiscordAPIError ? error.code : undefined

const systemCode = (error: Error): string | undefined => {
  const { code, cause } = error as Error & { code?: unknown; cause?: unknown }
  if (typeof code === 'string') return code
  return cause instanceof Error ? systemCode(cause) : undefined
}

/** Errors from before anything was sent. */
const NOT_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'EHOSTUNREACH', 'ENETUNREACH']

/** What became of a message whose sending threw. `sending` is false where nothing that could be seen had been asked for yet. */
export const outcomeOf = (error: unknown, now: Instant, sending: boolean): Outcome => {
  const reason = nameOf(error)
  const retry = (after: number): Outcome => ({ kind: 'retry', at: now + after, reason })
  if (error instanceof RateLimitError)
    return { kind: 'retry', at: now + Math.max(1000, error.retryAfter), reason, limited: true }
  if (error instanceof DiscordAPIError) {
    switch (error.code) {
      case CODE.cannotMessage:
      case CODE.noMutualGuild:
      case CODE.unknownUser:
        return { kind: 'unreachable', reason }
      case CODE.tooManyDirect:
        return retry(10 * MINUTE)
      case CODE.unknownChannel:
        return retry(MINUTE)
      default:
        // A wrong token, a body that Discord does not take: it was not sent, and a person has to look.
        return retry(HOUR)
    }
  }
  if (!sending || NOT_SENT.includes(reason)) return retry(MINUTE)
  return { kind: 'unknown', reason }
}
