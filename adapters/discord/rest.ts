import { createRequire } from 'node:module'
import { REST, type RESTOptions } from 'discord.js'

/** https://docs.discord.com/developers/reference#api-versioning */
const API = { url: 'https://discord.com/api', version: '10' }

/** How long Discord may take to answer, in milliseconds. */
const TIMEOUT = 8000

/** For all messages of a bot together: https://docs.discord.com/developers/topics/rate-limits#global-rate-limit */
const MOST_PER_SECOND = 50

export type Agent = NonNullable<RESTOptions['agent']>

/**
 * The HTTP agent of the very undici that discord.js uses. Where another package loads a later undici first (Slack’s does), that one
 * becomes the process's default, and uploads through it fail: https://github.com/discordjs/discord.js/issues/10946
 */
export const makeAgent = (): Agent => {
  const discord = createRequire(import.meta.url).resolve('discord.js')
  const rest = createRequire(discord).resolve('@discordjs/rest')
  const { Agent } = createRequire(rest)('undici') as { Agent: new () => Agent }
  return new Agent()
}

/** The library puts a slash before what follows. */
const withoutSlash = (url: string): string => url.replace(/\/+$/, '')

type Options = { apiUrl?: string | undefined; agent: Agent }

/**
 * How answers to interactions are sent. Never twice by the library, which would send a POST again after a 5xx though it may have been
 * shown; and without its own limit of 50 a second, which does not hold for them:
 * https://docs.discord.com/developers/topics/rate-limits#global-rate-limit
 */
export const answeringOptions = ({ apiUrl = API.url, agent }: Options): Partial<RESTOptions> => ({
  api: withoutSlash(apiUrl),
  version: API.version,
  agent,
  retries: 0,
  timeout: TIMEOUT,
  globalRequestsPerSecond: 10_000,
})

/** How messages are sent: a limit is an error to be dealt with, and nothing waits inside the library unless `patient`. */
export const makeRest = ({
  apiUrl = API.url,
  agent,
  token,
  timeout = TIMEOUT,
  mostPerSecond = MOST_PER_SECOND,
  patient = false,
}: Options & { token: string; timeout?: number; mostPerSecond?: number; patient?: boolean }) =>
  new REST({
    api: withoutSlash(apiUrl),
    version: API.version,
    agent,
    retries: 0,
    timeout,
    globalRequestsPerSecond: mostPerSecond,
    ...(!patient && { rejectOnRateLimit: () => true }),
  }).setToken(token)
