import { randomBytes } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from 'discord.js'
import { type WebSocket, WebSocketServer } from 'ws'
import type { World } from './world.ts'

type Session = {
  id: string
  shard: number
  intents: number
  sequence: number
  sent: { s: number; t: string; d: unknown }[]
  socket: WebSocket | undefined
}

/** Only what needs no approval: https://docs.discord.com/developers/events/gateway#privileged-intents */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)
/** After these there is nothing to resume: https://docs.discord.com/developers/topics/opcodes-and-status-codes#gateway-gateway-close-event-codes */
const FOR_GOOD: readonly number[] = [4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014]
/** A client that closes with these gives its session up: https://docs.discord.com/developers/events/gateway#initiating-a-disconnect */
const GIVEN_UP: readonly number[] = [1000, 1001]

export type Gateway = {
  /** Sends an event, or keeps it for the session to resume. */
  dispatch: (t: string, d: Happening) => void
  /** Cuts the connections with that code. */
  drop: (code: number) => void
  /** Cuts them without a word. */
  kill: () => void
  /** Asks the bot to come again: https://docs.discord.com/developers/events/gateway-events#reconnect */
  reconnect: () => void
  /** https://docs.discord.com/developers/events/gateway-events#invalid-session */
  invalidate: (resumable: boolean) => void
  /** No heartbeat of the connections that stand is acknowledged any more. */
  deafen: () => void
  /** For those who come next: milliseconds between heartbeats, how many shards to open, the code to turn them away with. */
  settings: { heartbeat: number; shards: number; refuse?: number }
  /** How often it happened. */
  counts: { identified: number; resumed: number; replayed: number; heartbeats: number }
  /** What the bot asked for, each time it identified. */
  identities: readonly { intents: number; shard: readonly [number, number] }[]
  close: () => void
}

type Happening = { guild_id?: string; id?: string } | object
type Identity = { token?: string; intents?: number; shard?: readonly [number, number] }

/** https://docs.discord.com/developers/events/gateway#connection-lifecycle */
export const openGateway = (http: Server, world: World): Gateway => {
  const server = new WebSocketServer({ server: http })
  const settings: Gateway['settings'] = { heartbeat: 41_250, shards: 1 }
  const counts = { identified: 0, resumed: 0, replayed: 0, heartbeats: 0 }
  const identities: { intents: number; shard: readonly [number, number] }[] = []
  const sessions = new Map<number, Session>()
  const deaf = new WeakSet<WebSocket>()

  const say = (socket: WebSocket | undefined, packet: object) => {
    if (socket?.readyState === 1) socket.send(JSON.stringify(packet))
  }
  const tell = (to: Session, t: string, d: unknown) => {
    to.sequence += 1
    const packet = { s: to.sequence, t, d }
    to.sent.push(packet)
    say(to.socket, { op: GatewayOpcodes.Dispatch, ...packet })
  }
  const sessionOf = (socket: WebSocket) => [...sessions.values()].find((one) => one.socket === socket)
  const forget = (session: Session | undefined) => session && sessions.delete(session.shard)

  const identify = (socket: WebSocket, { token, intents, shard = [0, 1] }: Identity) => {
    if (settings.refuse !== undefined) return socket.close(settings.refuse)
    if (token !== world.token) return socket.close(GatewayCloseCodes.AuthenticationFailed)
    if (intents === undefined || intents & ~0x1fff_ffff) return socket.close(GatewayCloseCodes.InvalidIntents)
    if (intents & PRIVILEGED) return socket.close(GatewayCloseCodes.DisallowedIntents)
    if (!(shard[0] < shard[1])) return socket.close(GatewayCloseCodes.InvalidShard)
    counts.identified += 1
    identities.push({ intents, shard })
    const id = randomBytes(8).toString('hex')
    const session: Session = { id, shard: shard[0], intents, sequence: 0, sent: [], socket }
    sessions.set(session.shard, session)
    const { guild } = world
    const here = guild.joined && shardOf({ guild_id: guild.id }) === session.shard
    tell(session, 'READY', {
      v: 10,
      user: world.bot,
      guilds: here ? [{ id: guild.id, unavailable: true }] : [],
      session_id: id,
      resume_gateway_url: addressOf(http),
      shard,
      application: { id: world.application, flags: 0 },
    })
    if (here) tell(session, 'GUILD_CREATE', guildOf(world))
  }

  /** Just what came after the number that the bot names: https://docs.discord.com/developers/events/gateway#resuming */
  const resume = (socket: WebSocket, data: { token?: string; session_id?: string; seq?: number }) => {
    if (data.token !== world.token) return socket.close(GatewayCloseCodes.AuthenticationFailed)
    const session = [...sessions.values()].find(({ id }) => id === data.session_id)
    if (!session) return say(socket, { op: GatewayOpcodes.InvalidSession, d: false })
    const { seq = 0 } = data
    if (seq > session.sequence) {
      forget(session)
      return socket.close(GatewayCloseCodes.InvalidSeq)
    }
    counts.resumed += 1
    session.socket = socket
    const missed = session.sent.filter(({ s }) => s > seq)
    counts.replayed += missed.length
    for (const packet of missed) say(socket, { op: GatewayOpcodes.Dispatch, ...packet })
    tell(session, 'RESUMED', {})
  }

  const take = (socket: WebSocket, raw: Buffer) => {
    // https://docs.discord.com/developers/events/gateway#sending-events
    if (raw.length > 4096) return socket.close(GatewayCloseCodes.DecodeError)
    const { op, d } = JSON.parse(raw.toString('utf8')) as { op: number; d: object }
    const session = sessionOf(socket)
    switch (op) {
      case GatewayOpcodes.Heartbeat:
        counts.heartbeats += 1
        return deaf.has(socket) ? undefined : say(socket, { op: GatewayOpcodes.HeartbeatAck })
      case GatewayOpcodes.Identify:
        return session ? socket.close(GatewayCloseCodes.AlreadyAuthenticated) : identify(socket, d)
      case GatewayOpcodes.Resume:
        return session ? socket.close(GatewayCloseCodes.AlreadyAuthenticated) : resume(socket, d)
      case GatewayOpcodes.PresenceUpdate:
        return session ? undefined : socket.close(GatewayCloseCodes.NotAuthenticated)
      default:
        return socket.close(GatewayCloseCodes.UnknownOpcode)
    }
  }

  server.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://stand-in')
    if (searchParams.get('v') !== '10') return socket.close(GatewayCloseCodes.InvalidAPIVersion)
    if (searchParams.get('encoding') !== 'json') return socket.close(GatewayCloseCodes.DecodeError)
    say(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: settings.heartbeat } })
    socket.on('message', (raw: Buffer) => take(socket, raw))
    socket.on('close', (code: number) => {
      const session = sessionOf(socket)
      if (session) session.socket = undefined
      if (GIVEN_UP.includes(code)) forget(session)
    })
    socket.on('error', () => socket.terminate())
  })

  /** https://docs.discord.com/developers/events/gateway#sharding */
  const shardOf = (d: Happening): number => {
    const guild = 'guild_id' in d ? d.guild_id : undefined
    return guild === undefined ? 0 : Number((BigInt(guild) >> 22n) % BigInt(settings.shards))
  }
  const all = (act: (session: Session) => void) => {
    for (const session of [...sessions.values()]) act(session)
  }

  return {
    counts,
    settings,
    identities,
    dispatch: (t, d) => {
      if (counts.identified === 0) throw new Error('the bot never connected')
      const session = sessions.get(shardOf(t.startsWith('GUILD_') && 'id' in d ? { guild_id: String(d.id) } : d))
      if (session && (session.intents & intentOf(t)) === intentOf(t)) tell(session, t, d)
    },
    drop: (code) =>
      all((session) => {
        session.socket?.close(code)
        session.socket = undefined
        if (FOR_GOOD.includes(code)) forget(session)
      }),
    kill: () => all(({ socket }) => socket?.terminate()),
    reconnect: () => all(({ socket }) => say(socket, { op: GatewayOpcodes.Reconnect, d: null })),
    invalidate: (resumable) =>
      all((session) => {
        const { socket } = session
        session.socket = undefined
        if (!resumable) forget(session)
        say(socket, { op: GatewayOpcodes.InvalidSession, d: resumable })
      }),
    deafen: () => all(({ socket }) => socket && deaf.add(socket)),
    close: () => {
      for (const socket of server.clients) socket.terminate()
      server.close()
    },
  }
}

/** What must have been asked for: https://docs.discord.com/developers/events/gateway#list-of-intents */
const intentOf = (t: string): number => {
  if (t.startsWith('GUILD_')) return GatewayIntentBits.Guilds
  return t.startsWith('MESSAGE_') ? GatewayIntentBits.DirectMessages : 0
}

export const addressOf = (http: Server): string => {
  const address = http.address()
  if (typeof address !== 'object' || !address) throw new Error('the stand-in does not listen')
  return `ws://127.0.0.1:${address.port}`
}

/** A guild as GUILD_CREATE brings it. */
export const guildOf = ({ guild, now }: World) => ({
  id: guild.id,
  name: guild.name,
  owner_id: guild.owner,
  unavailable: false,
  joined_at: new Date(now()).toISOString(),
  large: false,
  member_count: 3,
  icon: null,
  splash: null,
  discovery_splash: null,
  banner: null,
  description: null,
  vanity_url_code: null,
  application_id: null,
  afk_channel_id: null,
  afk_timeout: 300,
  system_channel_id: null,
  system_channel_flags: 0,
  rules_channel_id: null,
  public_updates_channel_id: null,
  safety_alerts_channel_id: null,
  premium_tier: 0,
  premium_progress_bar_enabled: false,
  preferred_locale: 'en-US',
  verification_level: 0,
  default_message_notifications: 0,
  explicit_content_filter: 0,
  mfa_level: 0,
  nsfw_level: 0,
  features: [],
  roles: [
    {
      id: guild.id,
      name: '@everyone',
      color: 0,
      colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
      hoist: false,
      position: 0,
      permissions: '0',
      managed: false,
      mentionable: false,
      flags: 0,
    },
  ],
  channels: [{ id: guild.channel, type: 0, name: 'careers', position: 0, permission_overwrites: [], nsfw: false }],
  emojis: [],
  stickers: [],
  members: [],
  threads: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
})
