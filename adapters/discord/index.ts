import type { IncomingMessage, ServerResponse } from 'node:http'
import { REST } from 'discord.js'
import type { Clock, Log, Messenger } from '../../src/core/ports.ts'
import { bounded, turnedAway } from '../../src/runtime/bounded.ts'
import type { Dispatch } from '../../src/runtime/dispatch.ts'
import { safely } from '../../src/runtime/safely.ts'
import { answersOver, remindersOver } from '../../src/runtime/sending.ts'
import type { Store } from '../../src/runtime/store.ts'
import { inTurn, makeChannels } from './channels.ts'
import { makeEndpoint } from './endpoint.ts'
import { connectGateway, type Gateway, within } from './gateway.ts'
import { makeSending, remindersRest } from './messenger.ts'
import { type CommandToRegister, menuItems } from './register.ts'
import { PATIENCE, type Responding, respondToInteraction, respondToJoining, respondToMessage } from './respond.ts'
import { answeringOptions, makeAgent, makeRest } from './rest.ts'

export { type CommandToRegister, registerCommands } from './register.ts'

export type DiscordOptions = {
  token: string
  /** The REST API's base address without a version; the gateway's follows from it. */
  apiUrl?: string | undefined
  /** The application's, in hexadecimal: interactions come over signed HTTP. */
  publicKey?: string | undefined
  /** Whether this replica holds the gateway. Two would each get every event. */
  gateway: boolean
  dispatch: Dispatch
  log: Log
  clock: Clock
  /** What is written down of guilds, and of direct messages that were opened. */
  record?: Pick<Store, 'places' | 'keepDirect'>
  /** What was registered. */
  commands: readonly CommandToRegister[]
  /** Milliseconds to wait for a reply before promising one. */
  patience?: number
}

export type Discord = {
  /** Takes a request whose path is Discord's and returns true; anything else is left alone. */
  handle: (request: IncomingMessage, response: ServerResponse) => boolean
  /** For what the bot sends by itself: nobody who waits for an answer waits for it. */
  messenger: Messenger
  /** `away` where this replica holds the gateway and is not connected. */
  state: () => 'connected' | 'away'
  /** Resolves once nothing is under way. */
  settled: () => Promise<void>
  /** Takes no new events, lets those under way end for up to 8 seconds, and disconnects. */
  stop: () => Promise<void>
}

/** Milliseconds. */
const DRAIN = 8000
/** Between two direct messages that people bring about themselves. */
const OPENED_APART = 200
/** Events worked on at the same time: beyond it thousands could pile up and all be late. */
const MOST_UNDER_WAY = 200

/**
 * Connects to Discord's gateway, or to what Discord sends over HTTP, and answers what comes. Rejects where Discord refuses the token;
 * where it cannot be reached, resolves as away and goes on trying.
 */
export const connectDiscord = async (options: DiscordOptions): Promise<Discord> => {
  const { token, apiUrl, publicKey, log, clock, patience = PATIENCE } = options
  const agent = makeAgent()
  let stopping = false
  const working = bounded(safely(options.dispatch, log), MOST_UNDER_WAY, log)
  // Nothing new is begun, and nobody is left without a word.
  const dispatch: Dispatch = async (event) => (stopping ? turnedAway(event) : working(event))
  const channels = makeChannels((user, channel) => {
    const kept = options.record?.keepDirect({ platform: 'discord', user }, channel)
    kept?.catch((error: unknown) => log.warn({ err: error }, 'a direct message could not be remembered'))
  })
  const outside = { token, log, clock, channels }
  const direct = {
    messenger: answersOver(makeSending(makeRest({ apiUrl, agent, token }), { ...outside, turn: inTurn(OPENED_APART) })),
    remember: channels.keep,
  }
  const flows = new Map(options.commands.flatMap(menuItems).map(({ name, flow }) => [name, flow]))
  let gateway: Gateway | undefined
  const responding: Responding = {
    patience,
    dispatch,
    direct,
    log,
    clock,
    rest: new REST(answeringOptions({ apiUrl, agent })),
    nameOf: (guild) => gateway?.guildName(guild),
    flowOf: (item) => flows.get(item),
  }

  const underWay = new Set<Promise<void>>()
  /** Whatever an event leads to ends here, and `stop` waits for it. */
  const follow = (kind: string, work: () => Promise<unknown>): Promise<void> => {
    const followed: Promise<void> = work()
      .then(() => undefined)
      .catch((error: unknown) => log.error({ kind, err: error }, 'discord event failed'))
      .finally(() => underWay.delete(followed))
    underWay.add(followed)
    return followed
  }
  const settled = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay)
  }

  const endpoint =
    publicKey === undefined
      ? undefined
      : makeEndpoint({
          publicKey,
          log,
          respond: (interaction, give) =>
            follow('interaction', () => respondToInteraction(interaction, responding, give)),
        })

  try {
    if (options.gateway)
      gateway = await connectGateway(
        { token, apiUrl, agent, log, clock, places: options.record?.places },
        {
          interaction: (interaction) => void follow('interaction', () => respondToInteraction(interaction, responding)),
          message: (message) => void follow('message', () => respondToMessage(message, responding)),
          membership: (event) =>
            void follow(event.kind, () =>
              event.kind === 'joined' ? respondToJoining(event, responding) : dispatch(event),
            ),
        },
      )
  } catch (error) {
    await agent.destroy()
    throw error
  }

  return {
    handle: (request, response) => endpoint?.handle(request, response) ?? false,
    messenger: remindersOver(makeSending(remindersRest({ apiUrl, agent, token }), outside)),
    state: () => gateway?.state() ?? 'connected',
    settled,
    stop: async () => {
      stopping = true
      await within(DRAIN, settled())
      await gateway?.close()
      await agent.destroy()
    },
  }
}
