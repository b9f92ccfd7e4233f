import { LogLevel, WebClient, type WebClientOptions } from '@slack/web-api'
import type { Log } from '../../src/core/ports.ts'
import { troubleOf } from './trouble.ts'

/** The token of each workspace that the bot is installed in; undefined where it is not. */
export type TokenOf = (team: string) => Promise<string | undefined>

/** The clients are apart, since one that is told to wait waits with everything it has to do. */
export type Web = {
  /** Answers within a person's patience: forms, answers, what replaces a message. */
  answers: WebClient
  /** A person's profile, which an event can go on without. */
  profiles: WebClient
  /** Messages and reminders in direct messages. */
  messages: WebClient
  token: TokenOf
  state: () => 'connected' | 'away'
}

type SdkLogger = NonNullable<WebClientOptions['logger']>

/** The SDKs' own logs hold message texts and, at debug, secrets: none of it is written. What fails is logged where it is dealt with. */
export const silentLogger = (): SdkLogger => {
  const silent = () => {}
  return {
    debug: silent,
    info: silent,
    warn: silent,
    error: silent,
    setLevel: silent,
    setName: silent,
    getLevel: () => LogLevel.ERROR,
  }
}

export const makeWeb = (apiUrl: string | undefined, token: TokenOf, log: Log): Web => {
  let away = false
  const heard = (isAway: boolean) => {
    if (isAway !== away) log.warn({ state: isAway ? 'away' : 'connected' }, 'Slack')
    away = isAway
  }
  // Every call says whether Slack can be reached.
  const watched: typeof fetch = async (input, init) => {
    try {
      const response = await fetch(input, init)
      heard(response.status >= 500)
      return response
    } catch (error) {
      heard(true)
      throw error
    }
  }
  const client = (timeout: number) =>
    new WebClient(undefined, {
      ...(apiUrl && { slackApiUrl: apiUrl }),
      // The client would post again by itself after a lost answer, and hold every call while one is told to wait.
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      timeout,
      fetch: watched,
      logger: silentLogger(),
    })
  return {
    answers: client(2500),
    profiles: client(1000),
    messages: client(8000),
    token,
    state: () => (away ? 'away' : 'connected'),
  }
}

/** Whether a call failed because the bot is not, or no longer, installed. */
export const isNotInstalled = (error: unknown): boolean => {
  const trouble = troubleOf(error)
  return (
    trouble.kind === 'refused' &&
    ['invalid_auth', 'not_authed', 'account_inactive', 'token_revoked', 'token_expired'].includes(trouble.code)
  )
}

/** A map that forgets the oldest beyond `size`. */
export const bounded = <T>(size: number) => {
  const kept = new Map<string, T>()
  return {
    get: (key: string): T | undefined => kept.get(key),
    set: (key: string, value: T): void => {
      kept.delete(key)
      kept.set(key, value)
      const [oldest] = kept.keys()
      if (kept.size > size && oldest !== undefined) kept.delete(oldest)
    },
    delete: (key: string): void => {
      kept.delete(key)
    },
  }
}
