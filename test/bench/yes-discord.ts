import { generateKeyPairSync, sign } from 'node:crypto'
import { once } from 'node:events'
import { Agent, createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type WebSocket, WebSocketServer } from 'ws'

type Json = Record<string, unknown>

const BOT = { id: '9'.repeat(18), username: 'bench', discriminator: '0', global_name: null, avatar: null, bot: true }
const CALLBACK = /\/interactions\/(\d+)\//

/** Discord that says yes to everything and checks nothing, so that what is measured is the bot. */
export const startYesDiscord = async (connections: number) => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const waiting = new Map<string, (answer: Json) => void>()
  let count = 10n ** 18n
  const server = createServer(async (asked, response) => {
    const body = await text(asked)
    const say = (answer: object) =>
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
    const interaction = CALLBACK.exec(asked.url ?? '')?.[1]
    if (interaction === undefined) {
      if (!asked.url?.endsWith('/gateway/bot')) return say({ id: String(count++), recipients: [], author: BOT })
      const limit = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 }
      return say({ url, shards: 1, session_start_limit: limit })
    }
    response.writeHead(204).end()
    const given = waiting.get(interaction)
    waiting.delete(interaction)
    // One with files is no JSON; none is awaited here.
    given?.(body.startsWith('{') ? JSON.parse(body) : {})
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const { port } = server.address() as AddressInfo
  const url = `ws://127.0.0.1:${port}`

  /** The connection of each bot, by its token. */
  const sockets = new Map<string, { socket: WebSocket; s: number }>()
  new WebSocketServer({ server }).on('connection', (socket) => {
    const say = (packet: object) => socket.send(JSON.stringify(packet))
    say({ op: 10, d: { heartbeat_interval: 41_250 } })
    socket.on('message', (raw: Buffer) => {
      const { op, d } = JSON.parse(raw.toString()) as { op: number; d: { token: string } }
      if (op === 1) say({ op: 11 })
      if (op !== 2) return
      sockets.set(d.token, { socket, s: 1 })
      const ready = { v: 10, user: BOT, guilds: [], session_id: d.token, resume_gateway_url: url }
      say({ op: 0, s: 1, t: 'READY', d: { ...ready, shard: [0, 1], application: { id: BOT.id, flags: 0 } } })
    })
  })
  const agent = new Agent({ keepAlive: true, maxSockets: connections })

  return {
    apiUrl: `http://127.0.0.1:${port}/api`,
    publicKey: publicKey.export({ format: 'der', type: 'spki' }).subarray(-32).toString('hex'),
    application: BOT.id,
    /** Resolves to the first answer, which comes by the callback. */
    overGateway: (token: string, interaction: Json & { id: string }): Promise<Json> =>
      new Promise((resolve, reject) => {
        const bot = sockets.get(token)
        if (!bot) return reject(new Error('the bot is not connected'))
        waiting.set(interaction.id, resolve)
        bot.s += 1
        bot.socket.send(JSON.stringify({ op: 0, s: bot.s, t: 'INTERACTION_CREATE', d: interaction }))
      }),
    /** Resolves to the first answer, which is the response. */
    overHttp: (to: number, interaction: Json): Promise<Json> =>
      new Promise((resolve, reject) => {
        const body = JSON.stringify(interaction)
        const timestamp = String(Math.floor(Date.now() / 1000))
        const headers = {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
          'x-signature-timestamp': timestamp,
        }
        const path = '/discord/interactions'
        const sent = request({ agent, port: to, path, method: 'POST', headers }, async (response) => {
          const answer = await text(response)
          if (response.statusCode === 200) resolve(JSON.parse(answer))
          else reject(new Error(`${response.statusCode} ${answer}`))
        })
        sent.on('error', reject)
        sent.end(body)
      }),
    close: () => {
      agent.destroy()
      for (const { socket } of sockets.values()) socket.terminate()
      server.closeAllConnections()
      server.close()
    },
  }
}
