import { randomBytes } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import { GatewayCloseCodes, GatewayOpcodes } from 'discord.js'
import { type WebSocket, WebSocketServer } from 'ws'
import type { World } from './world.ts'

type Session = {
  id: string
  sequence: number
  sent: { s: number; t: string; d: unknown }[]
  socket: WebSocket | undefined
}

/** Only what needs no approval: https://docs.discord.com/developers/events/gateway#privileged-intents */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)

export type Gateway = {
  /** Sends an event, or keeps it for the session to resume. Resolves once the bot is there to get it. */
  dispatch: (t: string, d: unknown) => void
  /** Cuts the connection with that code; 4000 lets the bot resume. */
  drop: (code: number) => void
  /** How often it happened. */
  counts: { identified: number; resumed: number; heartbeats: number }
  close: () => void
}

/** https://docs.discord.com/developers/events/gateway#connection-lifecycle */
export const openGateway = (http: Server, world: World): Gateway => {
  const server = new WebSocketServer({ server: http })
  const counts = { identified: 0, resumed: 0, heartbeats: 0 }
  let session: Session | undefined

  const say = (socket: WebSocket, packet: object) => socket.send(JSON.stringify(packet))
  const tell = (to: Session, t: string, d: unknown) => {
    to.sequence += 1
    const packet = { s: to.sequence, t, d }
    to.sent.push(packet)
    if (to.socket?.readyState === 1) say(to.socket, { op: GatewayOpcodes.Dispatch, ...packet })
  }

  const identify = (socket: WebSocket, data: { token?: string; intents?: number; shard?: [number, number] }) => {
    if (data.token !== world.token) return socket.close(GatewayCloseCodes.AuthenticationFailed)
    if (data.intents === undefined || data.intents & ~0x1fff_ffff) return socket.close(GatewayCloseCodes.InvalidIntents)
    if (data.intents & PRIVILEGED) return socket.close(GatewayCloseCodes.DisallowedIntents)
    if (data.shard && (data.shard[0] !== 0 || data.shard[1] !== 1)) return socket.close(GatewayCloseCodes.InvalidShard)
    counts.identified += 1
    session = { id: randomBytes(8).toString('hex'), sequence: 0, sent: [], socket }
    const { guild } = world
    tell(session, 'READY', {
      v: 10,
      user: world.bot,
      guilds: guild.joined ? [{ id: guild.id, unavailable: true }] : [],
      session_id: session.id,
      resume_gateway_url: addressOf(http),
      shard: [0, 1],
      application: { id: world.application, flags: 0 },
    })
    if (guild.joined) tell(session, 'GUILD_CREATE', guildOf(world))
  }

  const resume = (socket: WebSocket, data: { token?: string; session_id?: string; seq?: number }) => {
    if (data.token !== world.token) return socket.close(GatewayCloseCodes.AuthenticationFailed)
    if (!session || session.id !== data.session_id) return say(socket, { op: GatewayOpcodes.InvalidSession, d: false })
    if ((data.seq ?? 0) > session.sequence) return socket.close(GatewayCloseCodes.InvalidSeq)
    counts.resumed += 1
    session.socket = socket
    for (const packet of session.sent.filter(({ s }) => s > (data.seq ?? 0)))
      say(socket, { op: GatewayOpcodes.Dispatch, ...packet })
    tell(session, 'RESUMED', {})
  }

  server.on('connection', (socket: WebSocket, request: IncomingMessage) => {
    const { searchParams } = new URL(request.url ?? '/', 'http://stand-in')
    if (searchParams.get('v') !== '10') return socket.close(GatewayCloseCodes.InvalidAPIVersion)
    if (searchParams.get('encoding') !== 'json') return socket.close(GatewayCloseCodes.DecodeError)
    say(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: 41_250 } })
    socket.on('message', (raw: Buffer) => {
      const { op, d } = JSON.parse(raw.toString('utf8')) as { op: number; d: object }
      if (op === GatewayOpcodes.Heartbeat) {
        counts.heartbeats += 1
        say(socket, { op: GatewayOpcodes.HeartbeatAck })
      } else if (op === GatewayOpcodes.Identify) identify(socket, d)
      else if (op === GatewayOpcodes.Resume) resume(socket, d)
      else if (op !== GatewayOpcodes.PresenceUpdate) socket.close(GatewayCloseCodes.UnknownOpcode)
    })
    socket.on('error', () => socket.terminate())
  })

  return {
    counts,
    dispatch: (t, d) => {
      if (!session) throw new Error('the bot never connected')
      tell(session, t, d)
    },
    drop: (code) => session?.socket?.close(code),
    close: () => {
      for (const socket of server.clients) socket.terminate()
      server.close()
    },
  }
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
