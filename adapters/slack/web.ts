import { LogLevel, WebClient, type WebClientOptions } from '@slack/web-api'
import type { Log } from '../../src/core/ports.ts'
import type { Instant } from '../../src/core/time.ts'
import { troubleOf } from './trouble.ts'

/** The tokens of the workspaces that the bot is installed in. Each rejects where they can't be looked up just now. */
export type Tokens = {
  /** Undefined where the bot is not installed. */
  of: (team: string) => Promise<string | undefined>
  /** Slack refuses this token: whether there is another one by now. */
  renewed: (team: string, refused: string) => Promise<boolean>
  /** The bot was removed at `at`. False where it has been installed again since then. */
  remove: (team: string, at: Instant) => Promise<boolean>
}

/** One workspace, whose token the configuration names. */
export const oneToken = (token: string): Tokens => ({
  of: async () => token,
  renewed: async () => false,
  remove: async () => true,
})

/** The clients are apart, since one that is told to wait waits with everything it has to do. */
export type Web = {
  /** Answers within a person's patience: forms, answers, what replaces a message. */
  answers: WebClient
  /** A person's profile, which an event can go on without. */
  profiles: WebClient
  /** The Home tab, which is also drawn where nobody waits for it. */
  homes: WebClient
  /** Answers that go to direct messages. */
  messages: WebClient
  /** What the bot sends by itself. */
  reminders: WebClient
  token: Tokens['of']
  /** Whether a call failed because its token is an old one, and may go well with the one that there is now. */
  renewed: (team: string, token: string, error: unknown) => Promise<boolean>
  state: Reach['state']
  time: Reach['time']
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

export type Reach = {
  /** How every client behaves, for a time limit in milliseconds. */
  options: (timeout: number) => WebClientOptions
  state: () => 'connected' | 'away'
  /** What Slack's own clock says, where it has answered: messages bear its time, and the process may have another. */
  time: () => Instant | undefined
}

/** Whether Slack can be reached: every call tells. */
export const makeReach = (apiUrl: string | undefined, log: Log): Reach => {
  let away = false
  let ahead: number | undefined
  const heard = (isAway: boolean) => {
    if (isAway !== away) log.warn({ state: isAway ? 'away' : 'connected' }, 'Slack')
    away = isAway
  }
  const watched: typeof fetch = async (input, init) => {
    try {
      const response = await fetch(input, init)
      heard(response.status >= 500)
      const said = Date.parse(response.headers.get('date') ?? '')
      if (!Number.isNaN(said)) ahead = said - performance.now()
      return response
    } catch (error) {
      heard(true)
      throw error
    }
  }
  const options: Reach['options'] = (timeout) => ({
    ...(apiUrl && { slackApiUrl: apiUrl }),
    // The client would post again by itself after a lost answer, and hold every call while one is told to wait.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout,
    fetch: watched,
    logger: silentLogger(),
  })
  return {
    options,
    state: () => (away ? 'away' : 'connected'),
    time: () => (ahead === undefined ? undefined : ahead + performance.now()),
  }
}

/** `remindersMs`: how long a reminder waits for Slack. */
export const makeWeb = ({ options, state, time }: Reach, tokens: Tokens, remindersMs = 5000): Web => {
  const client = (timeout: number) => new WebClient(undefined, options(timeout))
  return {
    answers: client(2500),
    profiles: client(1000),
    homes: client(2500),
    messages: client(8000),
    reminders: client(remindersMs),
    token: tokens.of,
    renewed: async (team, token, error) => isNotInstalled(error) && tokens.renewed(team, token),
    state,
    time,
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
