import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { type APIInteraction, InteractionResponseType, InteractionType } from 'discord.js'
import type { Log } from '../../src/core/ports.ts'
import { makeRoom } from '../../src/runtime/room.ts'
import type { GiveFirst } from './answer.ts'
import { makeVerify } from './signature.ts'

const PATH = '/discord/interactions'

/** Far more than an interaction with a full form. */
const BODY_LIMIT = 256 * 1024
/** Nearly every body is smaller, and has room whatever else is coming. */
const SMALL = 32 * 1024
/** Bytes that may be held at once of larger ones that are still coming: whose they are is known only once they are read. */
const READ_AT_ONCE = 64 * 1024 * 1024
/** Discord gives up on an answer after 3 seconds; whoever sends more slowly only holds a place. */
const READING_MS = 3000

export type Endpoint = {
  /** True where the path is the endpoint's: the request is then answered here. */
  handle: (request: IncomingMessage, response: ServerResponse) => boolean
}

type Options = {
  publicKey: string
  readAtOnce?: number
  /** Deals with an interaction; its first answer goes through `give`. */
  respond: (interaction: APIInteraction, give: GiveFirst) => Promise<void>
  log: Log
}

/**
 * Interactions over signed HTTP, on any number of replicas: https://docs.discord.com/developers/interactions/overview#configuring-an-interactions-endpoint-url
 * Discord sends them here in place of the gateway, and takes the first answer as the response.
 */
export const makeEndpoint = ({ publicKey, readAtOnce = READ_AT_ONCE, respond, log }: Options): Endpoint => {
  const verify = makeVerify(publicKey)
  const room = makeRoom({ atOnce: readAtOnce, small: SMALL })

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    // Whoever sends it is not known before it is read.
    const length = Number(request.headers['content-length'])
    if (!(length <= BODY_LIMIT)) return end(response, Number.isNaN(length) ? 411 : 413)
    const slow = setTimeout(() => request.destroy(), READING_MS)
    const coming = room.enter()
    request.on('data', (chunk: Buffer) => {
      if (coming.take(chunk.length) || response.headersSent) return
      log.warn({ reading: room.held() }, 'busy: a request to the Discord endpoint was not read')
      response.once('finish', () => request.destroy())
      end(response, 503)
    })
    const body = await buffer(request).finally(() => {
      clearTimeout(slow)
      coming.end()
    })
    if (response.headersSent) return
    const { 'x-signature-ed25519': signature, 'x-signature-timestamp': timestamp } = request.headers
    if (typeof signature !== 'string' || typeof timestamp !== 'string' || !verify({ signature, timestamp, body }))
      return end(response, 401)
    const interaction = interactionIn(body)
    if (!interaction) return end(response, 400)
    if (interaction.type === InteractionType.Ping) return end(response, 200, { type: InteractionResponseType.Pong })
    await respond(interaction, giveIn(response))
    // What has no use for the bot is not left hanging.
    if (!response.headersSent) end(response, 204)
  }

  return {
    handle: (request, response) => {
      if ((request.url ?? '').split('?')[0] !== PATH) return false
      if (request.method !== 'POST') {
        response.writeHead(405, { allow: 'POST' }).end()
        return true
      }
      take(request, response).catch((error: unknown) => {
        log.warn({ err: error }, 'a request to the Discord endpoint broke')
        if (response.headersSent || response.destroyed) response.destroy()
        else end(response, 400)
      })
      return true
    },
  }
}

/** The response holds no files: such an answer goes by the callback, which wants a 202 here. */
const giveIn =
  (response: ServerResponse): GiveFirst =>
  async (body, files, byCallback) => {
    if (response.destroyed) return 'late'
    if (files.length === 0) end(response, 200, body)
    else {
      end(response, 202)
      return byCallback()
    }
    return 'given'
  }

const interactionIn = (body: Buffer): APIInteraction | undefined => {
  try {
    const read = JSON.parse(body.toString()) as APIInteraction
    return typeof read?.type === 'number' && typeof read.id === 'string' && typeof read.token === 'string'
      ? read
      : undefined
  } catch {
    return undefined
  }
}

const end = (response: ServerResponse, status: number, body?: object): void => {
  if (body === undefined) response.writeHead(status).end()
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
