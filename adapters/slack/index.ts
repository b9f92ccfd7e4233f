import { randomUUID } from 'node:crypto'
import { App } from '@slack/bolt'
import { WebClient } from '@slack/web-api'
import type { Clock, Installations, Log, Messenger } from '../../src/core/ports.ts'
import type { Dispatch } from '../../src/runtime/dispatch.ts'
import { safely } from '../../src/runtime/safely.ts'
import { answersOver, remindersOver } from '../../src/runtime/sending.ts'
import { makeDirects } from './directs.ts'
import { type Exchange, makeExchange } from './exchange.ts'
import { makeHomes } from './homes.ts'
import { authorizeUrl, makeInstallPages, makeStates } from './install.ts'
import { EVENTS } from './manifest.ts'
import { atOnce, makeSending } from './messenger.ts'
import { makePeople } from './people.ts'
import { type Handed, type Http, type IsNew, makeReceiver } from './receiver.ts'
import { makeSocket } from './socket.ts'
import { makeTokens } from './tokens.ts'
import { factsOf } from './trouble.ts'
import { makeTurnAway } from './turn-away.ts'
import { isNotInstalled, makeReach, makeWeb, oneToken, type Reach, silentLogger, type Web } from './web.ts'

/** Many workspaces, each of which installs the bot by itself. */
type OAuth = {
  clientId: string
  clientSecret: string
  stateSecret: string
  /** The public address. */
  baseUrl: string
  installations: Installations
}

/** One workspace over HTTP, many over HTTP, or one over a socket. */
export type Workspaces =
  | { signingSecret: string; botToken: string; oauth?: never; appToken?: never }
  | { signingSecret: string; oauth: OAuth; botToken?: never; appToken?: never }
  | { appToken: string; botToken: string; oauth?: never; signingSecret?: never }

export type SlackOptions = Workspaces & {
  /** Base address of Slack's Web API, ending in `/api/`. */
  apiUrl?: string
  /** The memory that replicas share of signed requests. Without it each has its own. */
  isNew?: IsNew | undefined
  /** Told of the one workspace whose token it has: the bot is there, also where it was removed before. */
  back?: (team: string) => Promise<void>
  /** Whether this replica deals with what people do. Over a socket Slack would bring some of it here, too. */
  takesEvents?: boolean
  dispatch: Dispatch
  log: Log
  clock: Clock
}

export type Slack = {
  /** Takes a request whose path is Slack's and returns true; anything else is left alone. */
  handle: Http['handle']
  /** For what the bot sends by itself: nobody who waits for an answer waits for it. */
  messenger: Messenger
  /** `away` where the last call did not reach Slack, the token is refused, or the socket is not connected. */
  state: () => 'connected' | 'away'
  /** What was written about somebody without them, who has opened their Home tab: it shows it. Returns at once. */
  changed: (account: { user: string; place: string }) => void
  /** Resolves once every request that was taken on is answered and shown. */
  idle: () => Promise<void>
  /** Ends what is under way. Whoever owns the server stops taking requests first. */
  stop: () => Promise<void>
}

/** Requests worked on at the same time: beyond it thousands could pile up and all be late. */
const MOST_UNDER_WAY = 100
/** Milliseconds for Slack to give a token: somebody looks at a blank page meanwhile. */
const EXCHANGE_MS = 8000

/**
 * Slack over HTTP or a socket. Never rejects: where Slack is away, or refuses the token, that is logged and shown by `state`,
 * and the other platforms go on.
 */
export const connectSlack = async (options: SlackOptions): Promise<Slack> => {
  const { takesEvents = true, botToken, oauth, apiUrl, log, clock, isNew } = options
  const dispatch = safely(options.dispatch, log)
  const reach = makeReach(apiUrl, log)
  const installed = oauth && installs(oauth, reach, options)
  const tokens = installed?.tokens ?? oneToken(botToken ?? '')
  const web = makeWeb(reach, tokens)
  const directs = makeDirects()
  const homes = makeHomes({ web, dispatch, log })
  const outside = { web, directs, homes, clock, log }
  const messenger = answersOver(atOnce(makeSending(web.messages, outside)))
  const people = makePeople(web, clock, log)

  const turnAway = makeTurnAway(web, log)
  const common = { clock, log, most: MOST_UNDER_WAY, turnAway }
  const http =
    options.signingSecret === undefined
      ? undefined
      : makeReceiver({ ...common, isNew, signingSecret: options.signingSecret })
  const socket =
    options.appToken === undefined ? undefined : makeSocket({ ...common, appToken: options.appToken, reach })
  const receiver = http ?? socket
  if (!receiver) throw new Error('Slack needs a signing secret or an app token')
  const app = new App({
    receiver,
    // Whose event it is, is read from the event; whether there is a token, is seen where one is needed.
    authorize: async () => ({ ...(botToken && { botToken }) }),
    logger: silentLogger(),
    convoStore: false,
    ignoreSelf: false,
  })
  listen(app, makeExchange({ ...outside, messenger, dispatch, people, tokens, turnAway }), log)

  const pages =
    installed &&
    makeInstallPages({
      installer: installed.installer,
      undo: (token) => uninstall(reach, oauth, token),
      baseUrl: oauth.baseUrl,
      log,
      arrive: async (team, name, user) => {
        // Slack lets nobody install it whom the workspace has not given the right to.
        const { outsider: _, unproven: __, ...told } = await people.of(team, user)
        const by = { ...told, platform: 'slack', user } as const
        const at = { id: team, direct: false, ...(name && { name }) }
        const { reply } = await dispatch({ id: `install-${randomUUID()}`, kind: 'joined', installer: true, by, at })
        return reply.kind !== 'failed'
      },
    })
  const visits = new Set<Promise<void>>()

  const refused = botToken === undefined ? false : await isRefused(web, botToken, options)
  if (takesEvents) await socket?.start()
  if (oauth) log.info({ address: new URL('/slack/install', oauth.baseUrl).href }, 'Slack workspaces install here')
  return {
    handle: (request, response) => {
      if (http?.handle(request, response)) return true
      const visit = pages?.(request, response)?.finally(() => visits.delete(visit as Promise<void>))
      if (visit) visits.add(visit)
      return visit !== undefined
    },
    messenger: remindersOver(makeSending(web.reminders, outside)),
    changed: ({ user, place }) => void homes.refresh(place, user),
    state: () => (refused || (takesEvents && socket?.isConnected() === false) ? 'away' : reach.state()),
    idle: async () => {
      await Promise.all([receiver.idle(), ...visits])
      await homes.idle()
    },
    stop: async () => {
      await Promise.all([app.stop(), ...visits])
      await homes.idle()
    },
  }
}

const installs = (oauth: OAuth, reach: Reach, { apiUrl, clock, log }: SlackOptions) => {
  const { clientId, clientSecret, stateSecret, installations } = oauth
  const installer = {
    clientId,
    clientSecret,
    stateStore: makeStates(stateSecret),
    directInstall: true,
    authorizationUrl: authorizeUrl(apiUrl),
    logger: silentLogger(),
    clientOptions: reach.options(EXCHANGE_MS),
  }
  return makeTokens(installer, installations, clock, log)
}

/** https://docs.slack.dev/reference/methods/apps.uninstall */
const uninstall = async (reach: Reach, { clientId, clientSecret }: OAuth, token: string): Promise<void> => {
  await new WebClient(token, reach.options(EXCHANGE_MS)).apps.uninstall({
    client_id: clientId,
    client_secret: clientSecret,
  })
}

const isRefused = async (web: Web, botToken: string, { log, back }: SlackOptions): Promise<boolean> => {
  try {
    const { team_id } = await web.messages.auth.test({ token: botToken })
    log.info({ team: team_id }, 'Slack connected')
    if (team_id !== undefined)
      await back?.(team_id).catch((error: unknown) =>
        log.warn({ team: team_id, err: error }, 'a place could not be taken back'),
      )
    return false
  } catch (error) {
    const refused = isNotInstalled(error)
    log.error(
      factsOf(error),
      refused ? 'Slack refuses the bot token: check SLACK_BOT_TOKEN' : 'Slack does not answer yet',
    )
    return refused
  }
}

/** Every kind of payload that the bot answers; Bolt tells them apart. */
const listen = (app: App, exchange: Exchange, log: Log): void => {
  const take = async ({ body, context }: { body: unknown; context: Record<string, unknown> }): Promise<void> =>
    exchange(body as Record<string, unknown>, context as Handed)
  app.command(/.*/, take)
  app.action(/.*/s, take)
  app.shortcut(/.*/s, take)
  app.options(/.*/s, take)
  app.view({ type: 'view_submission', callback_id: /.*/s }, take)
  app.view({ type: 'view_closed', callback_id: /.*/s }, take)
  // What is subscribed to as `message.im` comes as a `message`.
  for (const event of EVENTS) app.event(event.split('.')[0] ?? event, take)
  app.error(async (error) => log.error(factsOf(error), 'Bolt could not pass an event on'))
}
