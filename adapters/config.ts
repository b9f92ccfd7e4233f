import { z } from 'zod'

const address = z.string().refine((value) => URL.canParse(value) && /^https?:$/.test(new URL(value).protocol))
const whole = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(from).max(to))

const LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const
const ROLES = ['platforms', 'gateway', 'reminders'] as const
const DIVISORS = [1, 2, 3, 4, 5, 6, 10, 12, 15, 20, 30, 60]

const loopback = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/.test(host)

/** Each variable with its schema and, for a value that does not fit, the remedy. */
const VARIABLES = {
  PORT: [whole(0, 65535).default(3000), 'must be a port number, such as 3000'],
  HOST: [z.string().min(1).default('127.0.0.1'), 'must be an address to listen on, such as 127.0.0.1'],
  BASE_URL: [address.optional(), 'must be the public address, such as https://askwell.example.edu'],
  DATABASE_URL: [
    z
      .string()
      .regex(/^postgres(ql)?:\/\//)
      .optional(),
    'must be a PostgreSQL address, such as postgresql://user:password@host:5432/askwell; leave it out for the embedded database',
  ],
  DATA_DIR: [z.string().min(1).default('./data'), 'must be a directory for the embedded database'],
  SLACK_SIGNING_SECRET: [
    z.string().min(16).optional(),
    "must be the app's signing secret (Basic Information, App Credentials)",
  ],
  SLACK_BOT_TOKEN: [
    z.string().startsWith('xoxb-').optional(),
    'must be the bot token, which begins with xoxb- (OAuth & Permissions)',
  ],
  SLACK_APP_TOKEN: [
    z.string().startsWith('xapp-').optional(),
    'must be an app-level token with the scope connections:write, which begins with xapp- (Basic Information)',
  ],
  SLACK_CLIENT_ID: [
    z
      .string()
      .regex(/^[\w.-]{3,100}$/)
      .optional(),
    "must be the app's client ID, such as 1234567890.1234567890 (Basic Information, App Credentials)",
  ],
  SLACK_CLIENT_SECRET: [
    z.string().min(8).optional(),
    "must be the app's client secret (Basic Information, App Credentials)",
  ],
  SLACK_STATE_SECRET: [
    z.string().min(12).optional(),
    'must be a secret of your own of 12 characters or more, such as from: openssl rand -hex 32',
  ],
  ENCRYPTION_KEY: [
    z
      .string()
      .transform((value) => value.split(',').map((key) => key.trim()))
      .pipe(z.array(z.string().regex(/^[A-Za-z0-9+/]{43}=?$/)))
      .transform((keys) => keys.map((key) => Buffer.from(key, 'base64')))
      .optional(),
    'must be 32 bytes in base64, or several of them separated by commas, such as from: openssl rand -base64 32',
  ],
  SLACK_API_URL: [
    address.refine((value) => value.endsWith('/api/')).optional(),
    'must be an address that ends in /api/',
  ],
  DISCORD_TOKEN: [z.string().min(20).optional(), "must be the bot's token (Developer Portal, Bot)"],
  DISCORD_API_URL: [address.optional(), 'must be an address without a version, such as https://discord.com/api'],
  DISCORD_PUBLIC_KEY: [
    z
      .string()
      .regex(/^[\da-f]{64}$/i)
      .optional(),
    "must be the application's public key, 64 characters (Developer Portal, General Information)",
  ],
  DISCORD_GUILD_ID: [
    z
      .string()
      .regex(/^\d{15,22}$/)
      .optional(),
    "must be a server's id, a long number",
  ],
  PLAYGROUND: [z.enum(['on', 'off']).optional(), 'must be on or off'],
  TICK_SECONDS: [
    whole(1, 60)
      .refine((seconds) => DIVISORS.includes(seconds))
      .default(30),
    `must divide 60: ${DIVISORS.join(', ')}`,
  ],
  ROLES: [
    z
      .string()
      .transform((value) => value.split(',').map((role) => role.trim()))
      .pipe(z.array(z.enum(ROLES)).min(1))
      .default([...ROLES]),
    `must be one or more of ${ROLES.join(', ')}, separated by commas`,
  ],
  LOG_LEVEL: [z.enum(LEVELS).default('info'), `must be one of ${LEVELS.join(', ')}`],
} as const satisfies Record<string, readonly [z.ZodType, string]>

type Variables = { [K in keyof typeof VARIABLES]: z.output<(typeof VARIABLES)[K][0]> }

/** Variables of the same house that this release does not act on: better refused than silently ignored. */
const NOT_YET = ['METRICS_TOKEN']

export type Config = Omit<Variables, 'PLAYGROUND' | 'BASE_URL'> & { playground: boolean; baseUrl: string }

/** The names of the variables, as the README lists them. */
export const VARIABLE_NAMES = Object.keys(VARIABLES) as readonly (keyof Variables)[]

const OAUTH = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET'] as const

/** One workspace over HTTP, one over a socket, or many over OAuth: what is missing, or is there too much. */
const slackProblems = (read: Omit<Variables, 'PLAYGROUND' | 'BASE_URL'>): string[] => {
  const missing = (names: readonly (keyof typeof read)[], beside: string): string[] =>
    names.filter((name) => !read[name]).map((name) => `${name} is missing: Slack needs it beside ${beside}.`)

  const oauth = OAUTH.find((name) => read[name])
  const one = (['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN'] as const).find((name) => read[name])
  if (oauth && one) return [`${one} is for one workspace and ${oauth} for many: remove one of them.`]
  if (oauth) return missing([...OAUTH, 'SLACK_SIGNING_SECRET', 'ENCRYPTION_KEY'], oauth)
  if (read.SLACK_APP_TOKEN) return missing(['SLACK_BOT_TOKEN'], 'SLACK_APP_TOKEN')
  if (read.SLACK_BOT_TOKEN) return missing(['SLACK_SIGNING_SECRET'], 'SLACK_BOT_TOKEN')
  if (read.SLACK_SIGNING_SECRET) return missing(['SLACK_BOT_TOKEN'], 'SLACK_SIGNING_SECRET')
  return []
}

/** The configuration, or every problem in it: a line each that names the variable and the remedy. */
export const readConfig = (
  environment: Readonly<Record<string, string | undefined>>,
): { config: Config; problems?: never } | { problems: readonly string[]; config?: never } => {
  const problems: string[] = []
  const read: Record<string, unknown> = {}
  for (const [name, [schema, remedy]] of Object.entries(VARIABLES)) {
    const value = environment[name]?.trim()
    // `NAME=` in a file means the same as leaving it out.
    const result = (schema as z.ZodType).safeParse(value === '' ? undefined : value)
    if (result.success) read[name] = result.data
    else problems.push(`${name} ${remedy}.`)
  }
  for (const name of NOT_YET)
    if (environment[name]) problems.push(`${name} is not supported by this release: remove it.`)
  const { PLAYGROUND, BASE_URL, ...rest } = read as Variables

  if (!problems.some((line) => /^(SLACK|ENCRYPTION)_/.test(line))) problems.push(...slackProblems(rest))
  const connected = rest.SLACK_BOT_TOKEN || rest.SLACK_CLIENT_ID || rest.DISCORD_TOKEN
  const playground = PLAYGROUND ? PLAYGROUND === 'on' : !connected
  if (playground && rest.HOST && !loopback(rest.HOST))
    problems.push(`HOST must be 127.0.0.1 while the playground is on: set PLAYGROUND=off or connect Slack or Discord.`)
  if (problems.length > 0) return { problems }
  return { config: { ...rest, playground, baseUrl: BASE_URL ?? `http://${rest.HOST}:${rest.PORT}` } }
}

/** This process's configuration, from `.env` and the environment. With a problem in it, says each and ends the process with status 1. */
export const loadConfig = (): Config => {
  try {
    process.loadEnvFile()
  } catch {
    // There is no .env: the environment is enough.
  }
  const { config, problems } = readConfig(process.env)
  return config ?? complain(problems)
}

/** Ends the process with a line for each thing that is wrong. */
export const complain = (problems: readonly string[]): never => {
  for (const problem of problems) process.stderr.write(`${problem}\n`)
  process.exit(1)
}

/** What kept it from starting, in a line that says what to do. */
export const startProblem = (error: unknown, { HOST, PORT }: Pick<Config, 'HOST' | 'PORT'>): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') return `PORT ${PORT} is in use on ${HOST}: stop what listens there, or set another PORT.`
  if (code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND') return `HOST ${HOST} is not an address of this machine.`
  if (code === 'EEXIST' || code === 'ENOTDIR') return 'DATA_DIR is not a directory: name another.'
  if (code === 'EACCES') return `PORT ${PORT} or DATA_DIR may not be used by this user.`
  const said = error instanceof Error ? error.message.split('\n')[0] : undefined
  return said || 'Askwell could not start. LOG_LEVEL=debug tells where.'
}
