import type { IncomingMessage, ServerResponse } from 'node:http'
import { parse as parseQuery } from 'node:querystring'
import { type App, HTTPModuleFunctions, type Receiver } from '@slack/bolt'
import type { Clock, Log } from '../../src/core/ports.ts'
import type { Instant } from '../../src/core/time.ts'
import { makeRoom } from '../../src/runtime/room.ts'
import { isEventsApi, mostFor, type Payload } from './payload.ts'
import { makeVerify, markOf } from './signature.ts'
import type { TurnAway } from './turn-away.ts'
import { toAnyone } from './words.ts'

/** Answers Slack's request, with JSON or nothing. Only the first call counts, and is told so. */
export type Answer = (body?: unknown) => boolean
/** What a listener finds in Bolt's context, beside Bolt's own. `later` asks Slack to send an event again. */
export type Handed = {
  answer: Answer
  later: () => void
  retried: boolean
  /** Milliseconds of Slack's patience that have gone by. */
  waited: number
}

/** Notes a request by its mark. Resolves to whether it is the first by that mark. */
export type IsNew = (mark: string, now: Instant) => Promise<boolean>

const PATHS = ['/slack/events', '/slack/commands', '/slack/interactions']
const BODY_LIMIT = 1024 * 1024
/** Slack gives up on a request after 3 seconds; whoever sends more slowly only holds a place. */
const READING_MS = 3000
/** Bytes that may be held at once of bodies that are still coming: whose they are is known only once they are read. */
const READ_AT_ONCE = 64 * BODY_LIMIT
/** Nearly every body is smaller, and has room whatever else is coming: large ones that nobody signed keep nobody out. */
const SMALL = 64 * 1024
/** Milliseconds in which the replicas' common memory tells whether a request was seen; after that each has its own. */
const SEEN_MS = 500
/** Requests under way for each that waits for an answer: what is answered may still be shown. */
const MORE = 10

export type Http = Receiver & {
  /** True where the path is Slack's: the request is then answered here. */
  handle: (request: IncomingMessage, response: ServerResponse) => boolean
  /** Resolves once everything that has been taken on is done. */
  idle: () => Promise<void>
}

type Options = {
  signingSecret: string
  clock: Clock
  log: Log
  /** Requests that wait for an answer at the same time; beyond it a person hears that the bot is busy. Ten times as many may be under way. */
  most: number
  turnAway: TurnAway
  /** Whether no replica has seen a request by this mark before; none where there is one replica only. */
  isNew?: IsNew | undefined
  readAtOnce?: number
  small?: number
}

/**
 * Bolt's receivers own their server and acknowledge an event before it is dealt with. This one is a part of the project's one
 * server, and leaves the moment of the answer to whoever deals with the request: after the commit, within Slack's 3 seconds
 * (https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response).
 */
export const makeReceiver = (options: Options): Http => {
  const { signingSecret, clock, log, most, turnAway, isNew, readAtOnce = READ_AT_ONCE, small = SMALL } = options
  const verify = makeVerify(signingSecret, clock)
  const underWay = new Set<Promise<void>>()
  let app: App | undefined
  const room = makeRoom({ atOnce: readAtOnce, small })
  let working = 0
  let going = 0

  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const begun = performance.now()
    const body = await bodyOf(request, response)
    if (body === undefined || response.headersSent) return
    const retried = typeof request.headers['x-slack-retry-num'] === 'string'
    const payload = payloadOf(body, request.headers['content-type'])
    // Slack's certificate check comes unsigned: https://docs.slack.dev/interactivity/implementing-slash-commands
    if (payload?.ssl_check === '1') return end(response, 200)
    const signature = header(request, 'x-slack-signature')
    const timestamp = header(request, 'x-slack-request-timestamp')
    const refuse = (refusal: string) => {
      log.warn({ refusal }, 'refused a request to the Slack endpoint')
      end(response, 401)
    }
    const refusal = verify({ body, signature, timestamp })
    if (refusal) return refuse(refusal)
    if (!payload) return end(response, 400)
    if (payload.type === 'url_verification') return end(response, 200, { challenge: payload.challenge })
    if (working >= mostFor(payload, most) || going >= MORE * most) {
      log.warn({ working }, 'busy: a request from Slack was turned away')
      return isEventsApi(payload)
        ? end(response, 503)
        : turnAway(
            payload,
            toAnyone(({ busy }) => busy),
            answerOn(response),
          )
    }
    working += 1
    let waits = true
    const answered = () => {
      if (waits) working -= 1
      waits = false
    }
    // What comes after the answer may wait for Slack, and keeps nobody out.
    response.once('close', answered)
    going += 1
    try {
      if (isNew && signature && !(await seenNowhere(isNew, signature, clock()))) return refuse('seen elsewhere')
      await process(payload, { retried, waited: performance.now() - begun }, response)
    } finally {
      answered()
      going -= 1
    }
  }

  /** Undefined where it did not come, and is answered: what was declared of it takes no room, only what has come. */
  const bodyOf = async (request: IncomingMessage, response: ServerResponse): Promise<string | undefined> => {
    const late = setTimeout(() => request.destroy(), READING_MS)
    const coming = room.enter()
    request.on('data', (chunk: Buffer) => {
      if (coming.take(chunk.length) || response.headersSent) return
      log.warn({ reading: room.held() }, 'busy: a request to the Slack endpoint was not read')
      response.once('finish', () => request.destroy())
      end(response, 503)
    })
    try {
      return (await HTTPModuleFunctions.bufferIncomingMessage(request, BODY_LIMIT)).rawBody.toString()
    } catch (error) {
      if (!response.headersSent) end(response, HTTPModuleFunctions.isRawBodyError(error) ? error.statusCode : 400)
      return undefined
    } finally {
      clearTimeout(late)
      coming.end()
    }
  }

  /** A memory that does not answer takes nobody's answer away: the event's own id keeps it from being done twice. */
  const seenNowhere = async (isNew: IsNew, signature: string, now: Instant): Promise<boolean> => {
    const told = isNew(markOf(signature), now).catch((error: unknown) => {
      log.warn({ err: error }, 'whether another replica has seen a request could not be told')
      return true
    })
    return new Promise((resolve) => {
      const late = setTimeout(resolve, SEEN_MS, true)
      void told.then((first) => {
        clearTimeout(late)
        resolve(first)
      })
    })
  }

  const process = async (
    payload: Payload,
    so: Pick<Handed, 'retried' | 'waited'>,
    response: ServerResponse,
  ): Promise<void> => {
    const answer = answerOn(response)
    const later = () => {
      if (!response.headersSent) end(response, 503)
    }
    await app?.processEvent({
      body: payload,
      // Bolt calls this for events before any listener runs; `answer` is what counts.
      ack: async () => {},
      customProperties: { answer, later, ...so } satisfies Handed,
    })
    // No listener took it: an event of a kind that nobody asked for is fine, anything else is not.
    if (!response.headersSent) end(response, isEventsApi(payload) ? 200 : 404)
  }

  return {
    init: (bolt) => {
      app = bolt
    },
    start: async () => {},
    stop: async () => {
      await Promise.allSettled([...underWay])
    },
    idle: async () => {
      while (underWay.size > 0) await Promise.allSettled([...underWay])
    },
    handle: (request, response) => {
      const path = (request.url ?? '').split('?')[0] ?? ''
      if (!PATHS.includes(path)) return false
      if (request.method !== 'POST') {
        end(response, 405)
        return true
      }
      const work = take(request, response)
        .catch((error: unknown) => {
          log.error({ err: error }, 'a request from Slack broke')
          if (!response.headersSent) end(response, 500)
        })
        .finally(() => underWay.delete(work))
      underWay.add(work)
      return true
    },
  }
}

const answerOn =
  (response: ServerResponse): Answer =>
  (answered) => {
    if (response.headersSent) return false
    end(response, 200, answered)
    return true
  }

const payloadOf = (body: string, contentType = ''): Payload | undefined => {
  try {
    const form = contentType.startsWith('application/x-www-form-urlencoded') ? parseQuery(body) : { payload: body }
    const payload: unknown = typeof form.payload === 'string' ? JSON.parse(form.payload) : { ...form }
    return typeof payload === 'object' && payload !== null ? payload : undefined
  } catch {
    return undefined
  }
}

const header = (request: IncomingMessage, name: string): string | undefined => {
  const value = request.headers[name]
  return typeof value === 'string' ? value : undefined
}

const end = (response: ServerResponse, status: number, body?: unknown): void => {
  if (body === undefined || body === '') response.writeHead(status).end()
  else response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}
