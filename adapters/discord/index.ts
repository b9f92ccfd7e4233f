import { setTimeout as pause } from 'node:timers/promises'
import {
  type APIInteraction,
  type APIMessage,
  Client,
  DiscordjsErrorCodes,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type Guild,
  Options,
  Status,
} from 'discord.js'
import type { Event } from '../../src/core/event.ts'
import type { Clock, Log, Messenger } from '../../src/core/ports.ts'
import type { Dispatch } from '../../src/runtime/dispatch.ts'
import { safely } from '../../src/runtime/safely.ts'
import { answersOver, remindersOver } from '../../src/runtime/sending.ts'
import { makeChannels } from './channels.ts'
import { type Direct, makeSending, remindersRest } from './messenger.ts'
import { PATIENCE, type Responding, respondToInteraction, respondToMessage } from './respond.ts'
import { answeringOptions, makeAgent, makeRest } from './rest.ts'
import { nameOf } from './trouble.ts'

export { discordMessenger } from './messenger.ts'
export { type CommandToRegister, registerCommands } from './register.ts'

export type Discord = {
  /** For what the bot sends by itself: nobody who waits for an answer waits for it. */
  messenger: Messenger
  state: () => 'connected' | 'away'
  /** Resolves once nothing is under way. */
  settled: () => Promise<void>
  /** Takes no new events, lets those under way end for up to 8 seconds, and disconnects. */
  stop: () => Promise<void>
}

/** Milliseconds. */
const DRAIN = 8000
const FAREWELL = 1000
const FIRST_PAUSE = 1000
const LONGEST_PAUSE = 60_000

/**
 * Connects to Discord's gateway and answers what comes. Rejects where Discord refuses the token;
 * where it cannot be reached, resolves as away and goes on trying.
 */
export const connectDiscord = async (options: {
  token: string
  /** The REST API's base address without a version; the gateway's follows from it. */
  apiUrl?: string | undefined
  dispatch: Dispatch
  log: Log
  clock: Clock
  /** Milliseconds to wait for a reply before promising one. */
  patience?: number
}): Promise<Discord> => {
  const { token, apiUrl, log, clock, patience = PATIENCE } = options
  const agent = makeAgent()
  const dispatch = safely(options.dispatch, log)
  const channels = makeChannels()
  const outside = { token, log, clock, channels }
  const direct: Direct = {
    messenger: answersOver(makeSending(makeRest({ apiUrl, agent, token }), outside)),
    remember: channels.keep,
  }
  const stopping = new AbortController()
  const underWay = new Set<Promise<void>>()

  /** Whatever an event leads to ends here, and `stop` waits for it. */
  const follow = (kind: string, work: () => Promise<unknown>): void => {
    if (stopping.signal.aborted) return
    const followed = work()
      .then(() => undefined)
      .catch((error: unknown) => log.error({ kind, err: error }, 'discord event failed'))
      .finally(() => underWay.delete(followed))
    underWay.add(followed)
  }

  const settled = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.all(underWay)
  }

  const openClient = (): Client => {
    const client = new Client({
      intents: [GatewayIntentBits.Guilds, GatewayIntentBits.DirectMessages],
      shards: 'auto',
      allowedMentions: { parse: [] },
      rest: answeringOptions({ apiUrl, agent }),
      makeCache: Options.cacheWithLimits(NOTHING_KEPT),
    })
    const responding: Responding = {
      patience,
      dispatch,
      direct,
      log,
      rest: client.rest,
      nameOf: (id: string) => client.guilds.cache.get(id)?.name,
    }
    // Interactions and messages are read as Discord sends them, so that reading them needs no client.
    client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) =>
      follow('interaction', () => respondToInteraction(interaction, responding)),
    )
    client.ws.on(GatewayDispatchEvents.MessageCreate, (message: APIMessage & { guild_id?: string }) =>
      follow('message', () => respondToMessage(message, responding)),
    )
    // Only for a guild that is new: those of before come with the connection.
    client.on(Events.GuildCreate, (guild) =>
      follow('joined', () => dispatch(membership('joined', guild, guild.joinedTimestamp))),
    )
    // A guild that is merely down for now is none of these.
    client.on(Events.GuildDelete, (guild) => follow('left', () => dispatch(membership('left', guild, clock()))))

    // Without a listener an error would end the process.
    client.on(Events.Error, (error) => log.error({ err: error }, 'discord client error'))
    client.on(Events.ShardError, (error, shard) => log.warn({ shard, err: error }, 'discord connection error'))
    client.on(Events.ShardDisconnect, ({ code }, shard) => log.error({ shard, code }, 'discord disconnected for good'))
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
      if (systemCode(error) === DiscordjsErrorCodes.TokenInvalid) throw new Error('Discord refuses the token')
      log.warn({ reason: nameOf(error), err: error }, 'discord cannot be reached')
      // A client whose login failed is closed for good.
      client = openClient()
      return false
    }
  }

  const keepTrying = async (): Promise<void> => {
    for (let wait = FIRST_PAUSE; !stopping.signal.aborted; wait = Math.min(2 * wait, LONGEST_PAUSE)) {
      await pause(wait, undefined, { signal: stopping.signal })
      if (await logIn()) return
    }
  }

  try {
    if (!(await logIn()))
      void keepTrying().catch(() => {
        if (!stopping.signal.aborted) log.error({}, 'discord refuses the token, and is left alone')
      })
  } catch (error) {
    await agent.destroy()
    throw error
  }

  return {
    messenger: remindersOver(makeSending(remindersRest({ apiUrl, agent, token }), outside)),
    state: () => {
      const { shards } = client.ws
      return shards.size > 0 && shards.every(({ status }) => status === Status.Ready) ? 'connected' : 'away'
    },
    settled,
    stop: async () => {
      stopping.abort()
      await within(DRAIN, Promise.all(underWay))
      await within(FAREWELL, client.destroy())
      await agent.destroy()
    },
  }
}

/** Waits for the work, and no longer than that many milliseconds. */
const within = async (time: number, work: Promise<unknown>): Promise<void> => {
  const enough = new AbortController()
  await Promise.race([work, pause(time, undefined, { signal: enough.signal }).catch(() => undefined)])
  enough.abort()
}

const systemCode = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined)

/** By the guild's owner, who at least runs it: Discord does not tell who added the bot. */
const membership = (kind: 'joined' | 'left', guild: Guild, at: number): Event => ({
  id: `${kind}.${guild.id}.${at}`,
  by: { platform: 'discord', user: guild.ownerId, runsPlace: true },
  at: { id: guild.id, name: guild.name, direct: false },
  kind,
})

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
