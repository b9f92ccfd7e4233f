import { setTimeout as pause } from 'node:timers/promises'
import {
  type APIInteraction,
  type APIMessage,
  Client,
  DiscordjsErrorCodes,
  Events,
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Options,
  Status,
} from 'discord.js'
import type { Event } from '../../src/core/event.ts'
import type { Clock, Log } from '../../src/core/ports.ts'
import type { Store } from '../../src/runtime/store.ts'
import { type Agent, answeringOptions } from './rest.ts'
import { makeRoll } from './roll.ts'
import { nameOf } from './trouble.ts'

export type Gateway = {
  state: () => 'connected' | 'away'
  guildName: (guild: string) => string | undefined
  close: () => Promise<void>
}

/** What comes over the gateway, as Discord sends it, so that reading it needs no client. */
export type Listener = {
  interaction: (interaction: APIInteraction) => void
  message: (message: APIMessage & { guild_id?: string }) => void
  membership: (event: Event) => void
}

/** Milliseconds. */
const FAREWELL = 1000
const FIRST_PAUSE = 1000
const LONGEST_PAUSE = 60_000

type Connecting = {
  token: string
  apiUrl?: string | undefined
  agent: Agent
  log: Log
  clock: Clock
  places?: Store['places'] | undefined
}

/** Rejects where Discord refuses the token; where it cannot be reached, resolves as away and goes on trying. */
export const connectGateway = async (
  { token, apiUrl, agent, log, clock, places }: Connecting,
  listener: Listener,
): Promise<Gateway> => {
  const closing = new AbortController()
  /** The code with which Discord closed for good: https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
  let refused: number | undefined

  const roll = makeRoll({ places, membership: listener.membership, clock, log, closing: closing.signal })

  const openClient = (): Client => {
    const client = new Client({
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
      shards: 'auto',
      allowedMentions: { parse: [] },
      rest: answeringOptions({ apiUrl, agent }),
      makeCache: Options.cacheWithLimits(NOTHING_KEPT),
    })
    client.ws.on(GatewayDispatchEvents.InteractionCreate, listener.interaction)
    client.ws.on(GatewayDispatchEvents.MessageCreate, listener.message)
    client.ws.on(GatewayDispatchEvents.Ready, roll.ready)
    client.ws.on(GatewayDispatchEvents.GuildCreate, roll.there)
    client.ws.on(GatewayDispatchEvents.GuildDelete, roll.gone)

    // Without a listener an error would end the process.
    client.on(Events.Error, (error) => log.error({ err: error }, 'discord client error'))
    client.on(Events.ShardError, (error, shard) => log.warn({ shard, err: error }, 'discord connection error'))
    client.on(Events.ShardDisconnect, ({ code }, shard) => {
      refused = code
      log.error({ shard, code }, 'discord disconnected for good')
    })
    client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'discord reconnecting'))
    client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'discord resumed'))
    client.on(Events.ShardReady, (shard) => log.info({ shard }, 'discord connected'))
    return client
  }

  let client = openClient()

  /** Whether the connection stands; rejects where no further try would help. */
  const logIn = async (): Promise<boolean> => {
    try {
      await client.login(token)
      return true
    } catch (error) {
      if (systemCode(error) === DiscordjsErrorCodes.TokenInvalid || refused === GatewayCloseCodes.AuthenticationFailed)
        throw new Error('Discord refuses the token')
      // Each try would be one of the thousand of a day: https://docs.discord.com/developers/events/gateway#session-start-limit-object
      if (refused !== undefined) throw new Error(`Discord refuses the connection, with ${refused}`)
      log.warn({ reason: nameOf(error), err: error }, 'discord cannot be reached')
      // A client whose login failed is closed for good.
      client = openClient()
      return false
    }
  }

  const keepTrying = async (): Promise<void> => {
    for (let wait = FIRST_PAUSE; !closing.signal.aborted; wait = Math.min(2 * wait, LONGEST_PAUSE)) {
      await pause(wait, undefined, { signal: closing.signal })
      if (await logIn()) return
    }
  }

  if (!(await logIn()))
    void keepTrying().catch((error: unknown) => {
      if (!closing.signal.aborted) log.error({ err: error }, 'discord refuses the bot, and is left alone')
    })

  return {
    state: () => {
      const { shards } = client.ws
      return shards.size > 0 && shards.every(({ status }) => status === Status.Ready) ? 'connected' : 'away'
    },
    guildName: (guild) => client.guilds.cache.get(guild)?.name,
    close: async () => {
      closing.abort()
      await within(FAREWELL, client.destroy())
    },
  }
}

/** Waits for the work, and no longer than that many milliseconds. */
export const within = async (time: number, work: Promise<unknown>): Promise<void> => {
  const enough = new AbortController()
  await Promise.race([work, pause(time, undefined, { signal: enough.signal }).catch(() => undefined)])
  enough.abort()
}

const systemCode = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** The bot reads no history and no lists; of guilds it needs the name only. */
const NOTHING_KEPT = {
  ...Options.DefaultMakeCacheSettings,
  AutoModerationRuleManager: 0,
  DMMessageManager: 0,
  GuildBanManager: 0,
  GuildEmojiManager: 0,
  GuildInviteManager: 0,
  GuildMessageManager: 0,
  GuildScheduledEventManager: 0,
  GuildStickerManager: 0,
  MessageManager: 0,
  PresenceManager: 0,
  ReactionManager: 0,
  ReactionUserManager: 0,
  StageInstanceManager: 0,
  ThreadManager: 0,
  ThreadMemberManager: 0,
  VoiceStateManager: 0,
}
