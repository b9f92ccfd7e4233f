import type { IncomingMessage, ServerResponse } from 'node:http'
import slackOAuth, {
  ErrorCode,
  type Installation,
  type InstallProvider,
  InvalidStateError,
  type StateStore,
} from '@slack/oauth'
import type { Log } from '../../src/core/ports.ts'
import { type Ending, showEnding } from './install-page.ts'
import { SCOPES } from './manifest.ts'
import { factsOf, troubleOf } from './trouble.ts'
import { bounded } from './web.ts'

/** Seconds between the first page and the last. */
const PATIENCE_S = 600

/** Slack's page on which a workspace says yes: at the same origin as its Web API. */
export const authorizeUrl = (apiUrl = 'https://slack.com/api/'): string => new URL('/oauth/v2/authorize', apiUrl).href

/**
 * The library signs the state, lets it expire and ties it to the browser by a cookie; here it also works only once. That is
 * kept in this process: what another replica may let through, Slack refuses, since a code works only once too.
 */
export const makeStates = (stateSecret: string): StateStore => {
  const states = new slackOAuth.ClearStateStore(stateSecret, PATIENCE_S)
  const used = bounded<true>(10_000)
  return {
    generateStateParam: (options, now) => states.generateStateParam(options, now),
    verifyStateParam: async (now, state) => {
      const options = await states.verifyStateParam(now, state)
      if (used.get(state)) throw new InvalidStateError('used before')
      used.set(state, true)
      return options
    },
  }
}

type Options = {
  installer: InstallProvider
  /** Takes the bot away again from where it can't be used. */
  undo: (token: string) => Promise<void>
  /** The public address. */
  baseUrl: string
  /** Whoever installed the bot arrives. Resolves to whether that went well. */
  arrive: (team: string, name: string, user: string) => Promise<boolean>
  log: Log
}

/** `GET /slack/install` and `GET /slack/oauth_redirect`. True where the path is one of them. */
export const makeInstallPages = ({ installer, undo, baseUrl, arrive, log }: Options) => {
  const scope = { scopes: [...SCOPES], redirectUri: new URL('/slack/oauth_redirect', baseUrl).href }

  const finish = (request: IncomingMessage, response: ServerResponse): Promise<void> =>
    installer.handleCallback(request, response, {
      afterInstallation: async (installation) => {
        const one = !installation.isEnterpriseInstall && installation.team && installation.bot
        if (one) return true
        const undone = await undo(installation.bot?.token ?? '').then(
          () => true,
          (error: unknown) => {
            log.warn(factsOf(error), 'Slack still has the bot in a whole organisation')
            return false
          },
        )
        showEnding(response, { kind: 'organisation', undone })
        return false
      },
      successAsync: async (installation) => {
        const { team, user } = installation as Installation<'v2', false>
        log.info({ team: team.id, user: user.id }, 'installed in a Slack workspace')
        const arrived = await arrive(team.id, team.name ?? '', user.id)
        showEnding(response, arrived ? { kind: 'installed', workspace: team.name ?? '' } : { kind: 'broken' })
      },
      failureAsync: async (error) => {
        const ending = endingOf(error)
        // Neither what Slack answers with nor the address is logged: both hold secrets.
        log[ending.kind === 'broken' || ending.kind === 'refused' ? 'error' : 'warn'](
          { ending: ending.kind, ...factsOf(error) },
          'an installation in a Slack workspace failed',
        )
        showEnding(response, ending)
      },
    })

  const pages: Readonly<Record<string, (request: IncomingMessage, response: ServerResponse) => Promise<void>>> = {
    '/slack/install': (request, response) => {
      response.setHeader('cache-control', 'no-store')
      return installer.handleInstallPath(request, response, undefined, scope)
    },
    '/slack/oauth_redirect': finish,
  }

  return (request: IncomingMessage, response: ServerResponse): Promise<void> | undefined => {
    const page = pages[(request.url ?? '').split('?')[0] ?? '']
    if (!page) return undefined
    if (request.method !== 'GET') {
      response.writeHead(405, { allow: 'GET' }).end()
      return Promise.resolve()
    }
    return page(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'an installation page broke')
      if (!response.headersSent) showEnding(response, { kind: 'broken' })
    })
  }
}

const endingOf = (error: { code: string }): Ending => {
  switch (error.code) {
    case ErrorCode.AuthorizationError:
    case ErrorCode.MissingCodeError:
      return { kind: 'denied' }
    case ErrorCode.MissingStateError:
    case ErrorCode.InvalidStateError:
      return { kind: 'stale' }
  }
  if (!error.code.startsWith('slack_webapi')) return { kind: 'broken' }
  const trouble = troubleOf(error)
  if (trouble.kind !== 'refused') return { kind: 'away' }
  return { kind: ['invalid_code', 'code_already_used', 'code_expired'].includes(trouble.code) ? 'used' : 'refused' }
}
