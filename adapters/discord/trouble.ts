import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js'
import type { Outcome } from '../../src/core/ports.ts'
import { HOUR, type Instant, MINUTE } from '../../src/core/time.ts'

/** https://docs.discord.com/developers/topics/opcodes-and-status-codes#json-json-error-codes */
export const CODE = {
  unknownChannel: 10003,
  unknownUser: 10013,
  unknownWebhook: 10015,
  unknownInteraction: 10062,
  spam: 20026,
  tooManyDirect: 40003,
  alreadyAnswered: 40060,
  missingAccess: 50001,
  cannotMessage: 50007,
  /** The token of an interaction, 15 minutes after it. */
  invalidToken: 50027,
  invalidRecipient: 50033,
  noMutualGuild: 50278,
}

/** What went wrong, in words that hold nothing of the request: the library's errors carry the whole body. */
export const nameOf = (error: unknown): string => {
  if (error instanceof DiscordAPIError) return `discord ${error.code ?? error.status}`
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

/**
 * Whether a direct message that was opened before is no longer the one: a person's can change, and the old one is then unknown or out of
 * reach until it is opened anew: https://github.com/discord/discord-api-docs/issues/7666
 */
export const isUnknownChannel = (error: unknown): boolean =>
  [CODE.unknownChannel, CODE.missingAccess].includes(Number(codeOf(error)))

/** Whether Discord refuses to show the history, for a reason of its own: not for a wrong token, or a channel that is no longer there. */
export const isRefusedLook = (error: unknown): boolean =>
  error instanceof DiscordAPIError && error.status !== 401 && error.code !== CODE.unknownChannel

/** Errors from before anything was sent. */
const NOT_SENT = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'EHOSTUNREACH', 'ENETUNREACH']

/** Refusals that are about that person, and would be the same tomorrow. */
const OUT_OF_REACH: readonly (number | string | undefined)[] = [
  CODE.cannotMessage,
  CODE.noMutualGuild,
  CODE.unknownUser,
  CODE.invalidRecipient,
]

/** Whether it takes somebody who runs the bot to mend it: a wrong token, a body that Discord does not take, a bot taken for spam. */
export const isOurs = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  ![...OUT_OF_REACH, CODE.tooManyDirect, CODE.unknownChannel, CODE.missingAccess].includes(error.code)

/** Milliseconds after which Discord may let the bot open direct messages again. */
export const OPENED_AGAIN = 10 * MINUTE

/** What became of a message whose sending threw. `sending` is false where nothing that could be seen had been asked for yet. */
export const outcomeOf = (error: unknown, now: Instant, sending: boolean): Outcome => {
  const reason = nameOf(error)
  const retry = (after: number): Outcome => ({ kind: 'retry', at: now + after, reason })
  if (error instanceof RateLimitError)
    return { kind: 'retry', at: now + Math.max(1000, error.retryAfter), reason, limited: true }
  if (error instanceof DiscordAPIError) {
    if (OUT_OF_REACH.includes(error.code)) return { kind: 'unreachable', reason }
    switch (error.code) {
      case CODE.tooManyDirect:
        return retry(OPENED_AGAIN)
      case CODE.unknownChannel:
        return retry(MINUTE)
      default:
        // It was not sent, and once it is mended, it goes out after all.
        return retry(HOUR)
    }
  }
  if (!sending || NOT_SENT.includes(reason)) return retry(MINUTE)
  return { kind: 'unknown', reason }
}
