import { randomUUID } from 'node:crypto'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import type { Platform } from '../src/core/event.ts'
import type { Log, Messengers } from '../src/core/ports.ts'
import { commands } from '../src/flows/commands.ts'
import { makeDispatch } from '../src/runtime/dispatch.ts'
import type { Store } from '../src/runtime/store.ts'
import { makeTick } from '../src/runtime/tick.ts'
import { movableClock } from './clock.ts'
import type { Config } from './config.ts'
import { everySeconds } from './cron/index.ts'
import { mintId, open } from './database/index.ts'
import { encrypted, moveToFirstKey } from './encryption.ts'
import { health } from './operations/health.ts'
import { seedHistory } from './playground/seed.ts'
import type { Workspaces } from './slack/index.ts'

export type App = {
  /** This replica's own name, by which the database knows what it holds. */
  replica: string
  /** Where HTTP listens. */
  address: string
  playground: boolean
  /** Takes no new work, lets what is under way end, gives claims back. */
  stop: () => Promise<void>
}

const HOUR = 3_600_000

/** Everything is wired here, once. `zone` is this machine's own: the playground's people live in it. */
export const startApp = async (config: Config, log: Log, { zone }: { zone: string }): Promise<App> => {
  // Beside a real platform the clock is the real one: people there must not be reminded early.
  const alone = config.playground && !config.SLACK_SIGNING_SECRET && !config.SLACK_APP_TOKEN && !config.DISCORD_TOKEN
  const moved = alone ? movableClock(config.DATA_DIR) : undefined
  const clock = moved?.now ?? Date.now
  // A port that is taken is known at once, before a database is made or a platform heard of this replica.
  const server = createServer(notYet)
  await listening(server, config)
  const store = await open({ databaseUrl: config.DATABASE_URL, dataDir: config.DATA_DIR, log })
  const dispatch = makeDispatch({
    store,
    clock,
    mintId,
    log,
  })
  const has = (role: Config['ROLES'][number]) => config.ROLES.includes(role)

  const workspaces = workspacesOf(config, store)
  const { ENCRYPTION_KEY: keys = [] } = config
  if (workspaces?.oauth && keys.length > 1)
    void moveToFirstKey(store.installations, keys, log).catch((error: unknown) =>
      log.warn({ err: error }, 'installations could not be moved to the first key; the next start tries again'),
    )
  // The embedded database has one process only, which remembers by itself.
  const isNew = config.DATABASE_URL ? store.isNew : undefined
  // Only what is configured is loaded: the platforms' libraries are most of what a start takes.
  const slack = workspaces
    ? await (await import('./slack/index.ts')).connectSlack({
        ...workspaces,
        apiUrl: config.SLACK_API_URL,
        isNew,
        back: (id) => store.back({ id, direct: false }, 'slack'),
        takesEvents: has('platforms'),
        dispatch,
        log,
        clock,
      })
    : undefined
  const { DISCORD_TOKEN: token, DISCORD_API_URL: apiUrl, DISCORD_PUBLIC_KEY: publicKey } = config
  const discord = token
    ? await (await import('./discord/index.ts')).connectDiscord({
        token,
        apiUrl,
        publicKey,
        gateway: has('gateway'),
        record: store,
        dispatch,
        log,
        clock,
        commands: commands(),
      })
    : undefined

  // The playground's own messenger joins below: it needs the tick, and the tick needs it.
  const messengers: { -readonly [P in keyof Messengers]: Messengers[P] } = {}
  if (slack) messengers.slack = slack.messenger
  if (discord) messengers.discord = discord.messenger
  const holder = randomUUID()
  const timer = { passed: () => performance.now(), pause }
  const changed = (account: { platform: Platform; user: string; place: string; home?: true }) => {
    if (account.platform === 'slack' && account.home) slack?.changed(account)
  }
  const tick = makeTick({ store, messengers, clock, log, holder, timer, changed })

  /** One that is under way may have begun before the clock was moved. */
  const tickAfresh = async () => {
    await tick.run()
    return tick.run()
  }
  const page = config.playground
    ? (await import('./playground/index.ts')).playground({
        dispatch,
        clock,
        log,
        moveClock: moved?.moveTo,
        tick: tickAfresh,
        commands,
      })
    : undefined
  if (page) messengers.playground = page.messenger
  if (moved) await seedHistory({ dispatch, moveClock: moved.visit, tick: tick.run, zone, now: clock() })

  let draining = false
  const answersHealth = health({
    ready: () => store.ready(),
    state: () => ({
      draining,
      platforms: {
        ...(slack && { slack: slack.state() }),
        ...(discord && { discord: discord.state() }),
      },
    }),
  })
  server.off('request', notYet).on('request', (request, response) => {
    if (answersHealth(request, response)) return
    if (has('platforms') && (slack?.handle(request, response) || discord?.handle(request, response))) return
    if (page?.handle(request, response)) return
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found\n')
  })
  const { port } = server.address() as AddressInfo

  const run = async () => {
    await store.replan(clock()).catch((error: unknown) => log.warn({ err: error }, 'reminders were not planned anew'))
    return tick.run()
  }
  const cron = has('reminders') ? everySeconds(config.TICK_SECONDS, run, log) : undefined
  const sweep = () => store.sweep(clock()).catch((error: unknown) => log.warn({ err: error }, 'sweep failed'))
  void sweep()
  const sweeping = setInterval(sweep, HOUR)
  sweeping.unref()

  return {
    replica: holder,
    address: `http://${config.HOST}:${port}`,
    playground: config.playground,
    stop: async () => {
      draining = true
      cron?.stop()
      clearInterval(sweeping)
      page?.stop()
      // Nothing new is accepted; what was accepted is answered before its connection is cut.
      const closed = new Promise((resolve) => server.close(resolve))
      server.closeIdleConnections()
      await Promise.allSettled([tick.stop(), slack?.stop(), discord?.stop()])
      server.closeAllConnections()
      await closed
      await store.close()
    },
  }
}

const starting = health({
  ready: () => Promise.reject(new Error('Askwell is starting')),
  state: () => ({ draining: false, platforms: {} }),
})
/** Until everything is wired: it runs, is not ready, and whoever comes may come again. */
const notYet: RequestListener = (request, response) => {
  if (starting(request, response)) return
  response.writeHead(503, { 'content-type': 'text/plain', 'retry-after': '1' }).end('Askwell is starting\n')
}

const listening = (server: Server, { PORT, HOST }: Config): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(PORT, HOST, resolve)
  })

/** One workspace over a socket or over HTTP, or many that install Askwell over OAuth. */
const workspacesOf = (config: Config, { installations }: Pick<Store, 'installations'>): Workspaces | undefined => {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret } = config
  if (botToken && appToken) return { botToken, appToken }
  if (!signingSecret) return undefined
  if (botToken) return { botToken, signingSecret }

  const { SLACK_CLIENT_ID: clientId, SLACK_CLIENT_SECRET: clientSecret, SLACK_STATE_SECRET: stateSecret } = config
  const { ENCRYPTION_KEY: keys, baseUrl } = config
  if (!clientId || !clientSecret || !stateSecret || !keys) return undefined
  const oauth = { clientId, clientSecret, stateSecret, baseUrl, installations: encrypted(installations, keys) }
  return { oauth, signingSecret }
}
