import { App } from '@slack/bolt'
import type { Clock, Log, Messenger } from '../../src/core/ports.ts'
import type { Dispatch } from '../../src/runtime/dispatch.ts'
import { type Exchange, makeExchange } from './exchange.ts'
import { makeDirects, makeMessenger } from './messenger.ts'
import { makePeople } from './people.ts'
import { type Handed, type Http, makeReceiver } from './receiver.ts'
import { factsOf } from './trouble.ts'
import { isNotInstalled, makeWeb, silentLogger } from './web.ts'

export type SlackOptions = {
  signingSecret: string
  botToken: string
  /** Base address of Slack's Web API, ending in `/api/`. */
  apiUrl?: string
  dispatch: Dispatch
  log: Log
  clock: Clock
}

export type Slack = {
  /** Takes a request whose path is Slack's and returns true; anything else is left alone. */
  handle: Http['handle']
  messenger: Messenger
  /** `away` where the last call did not reach Slack, or the token is refused. */
  state: () => 'connected' | 'away'
  /** Resolves once every request that was taken on is answered and shown. */
  idle: () => Promise<void>
  /** Ends what is under way. Whoever owns the server stops taking requests first. */
  stop: () => Promise<void>
}

/** Requests worked on at the same time: beyond it thousands could pile up and all be late. */
const MOST_UNDER_WAY = 100

/**
 * Slack over HTTP, for one workspace. Never rejects: where Slack is away, or refuses the token, that is logged and shown by
 * `state`, and the other platforms go on.
 */
export const connectSlack = async (options: SlackOptions): Promise<Slack> => {
  const { signingSecret, botToken, apiUrl, dispatch, log, clock } = options
  const web = makeWeb(apiUrl, async () => botToken, log)
  const directs = makeDirects(web)
  const messenger = makeMessenger(web, directs, clock, log)
  const people = makePeople(web, clock, log)
  const receiver = makeReceiver({ signingSecret, clock, log, most: MOST_UNDER_WAY })
  const app = new App({
    receiver,
    // The token is at hand; whose event it is, is read from the event.
    authorize: async () => ({ botToken }),
    logger: silentLogger(),
    convoStore: false,
    ignoreSelf: false,
  })
  listen(app, makeExchange({ web, directs, messenger, clock, log, dispatch, people }), log)

  let refused = false
  try {
    const { team_id } = await web.messages.auth.test({ token: botToken })
    log.info({ team: team_id }, 'Slack connected')
  } catch (error) {
    refused = isNotInstalled(error)
    log.error(
      factsOf(error),
      refused ? 'Slack refuses the bot token: check SLACK_BOT_TOKEN' : 'Slack does not answer yet',
    )
  }
  return {
    handle: receiver.handle,
    messenger,
    state: () => (refused ? 'away' : web.state()),
    idle: receiver.idle,
    stop: async () => void (await app.stop()),
  }
}

/** Every kind of payload that the bot answers; Bolt tells them apart. */
const listen = (app: App, exchange: Exchange, log: Log): void => {
  const take = async ({ body, context }: { body: unknown; context: Record<string, unknown> }): Promise<void> =>
    exchange(body as Record<string, unknown>, context as Handed)
  app.command(/.*/, take)
  app.action(/.*/s, take)
  app.options(/.*/s, take)
  app.view({ type: 'view_submission', callback_id: /.*/s }, take)
  for (const event of ['message', 'app_home_opened', 'member_joined_channel', 'app_uninstalled']) app.event(event, take)
  app.error(async (error) => log.error(factsOf(error), 'Bolt could not pass an event on'))
}
