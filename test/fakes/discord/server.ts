import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { addressOf, type Gateway, openGateway } from './gateway.ts'
import { type Call, readCall, send, sendRefusal } from './http.ts'
import { type Limits, makeLimits } from './limits.ts'
import { type Outgoing, outgoingOf } from './outgoing.ts'
import { invalid, Refusal } from './refusal.ts'
import { type Route, routeOf } from './rest.ts'
import { makeWorld, type World } from './world.ts'

/** What goes wrong with the next request of a route. */
export type Fault = Misfortune & { on: Route }
type Misfortune = {
  /** Answers this in place of what would have been answered; none cuts the connection. */
  status?: number
  code?: number
  /** Seconds, for a 429. */
  retryAfter?: number
  /** What was asked for is done all the same. */
  done?: boolean
  /** This one still goes well. */
  none?: boolean
  /** It is never answered. */
  hangs?: boolean
}

export type DiscordServer = {
  world: World
  outgoing: Outgoing
  /** From then on interactions go there over HTTP, and the gateway brings none. */
  sendTo: (url: string) => void
  /** Where interactions go, if not over the gateway. */
  endpoint: () => string | undefined
  gateway: Gateway
  limits: Limits
  apiUrl: string
  /** Every refusal that no test asked for. */
  refusals: readonly { route: string; code: number; message: string }[]
  /** How often each route was called. */
  calls: (route: Route) => number
  fail: (fault: Fault) => void
  /** Asked of each request with what its path names first: what goes wrong with it. */
  strike: (misfortune: (route: Route, named?: string) => Misfortune | undefined) => void
  /** Keeps the next request of a route waiting until then, and tells that it is there. */
  hold: (route: Route, until: Promise<void>, reached?: () => void) => void
  /** How a message that was sent is answered: after so many milliseconds, or never. */
  answering: { delay: number; isLost: () => boolean }
  /** From then on it knows no nonces, and refuses whoever looks into a history. */
  blind: () => void
  /** Moves the stand-in's clock, in milliseconds. */
  skip: (time: number) => void
  /** Called after each request. */
  onCall: (listener: () => void) => void
  stop: () => Promise<void>
}

/** Discord on loopback: its REST API and its gateway on one port. */
export const startServer = async (): Promise<DiscordServer> => {
  let skipped = 0
  const world = makeWorld(() => Date.now() + skipped)
  const limits = makeLimits(world.now)
  const faults: Fault[] = []
  const held = new Map<Route, { until: Promise<void>; reached?: (() => void) | undefined }>()
  let strike: Parameters<DiscordServer['strike']>[0] = () => undefined
  let blind = false
  let endpoint: string | undefined
  const answering: DiscordServer['answering'] = { delay: 0, isLost: () => false }
  const refusals: { route: string; code: number; message: string }[] = []
  const counted = new Map<Route, number>()
  const listeners: (() => void)[] = []

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    let call: Call
    try {
      call = await readCall(request, world.token)
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      refusals.push({ route: request.url ?? '', code: error.code, message: error.message })
      return sendRefusal(response, error)
    }
    const known = routeOf({ ...call, path: decodeURIComponent(call.path) })
    if (!known) {
      refusals.push({ route: `${call.method} ${call.path}`, code: 0, message: '404: Not Found' })
      return sendRefusal(response, new Refusal(404, 0, '404: Not Found'))
    }
    const { route, handle, parts, open } = known
    counted.set(route, (counted.get(route) ?? 0) + 1)
    const holding = held.get(route)
    held.delete(route)
    holding?.reached?.()
    await holding?.until
    const at = faults.findIndex(({ on }) => on === route)
    const [found] = at < 0 ? [] : faults.splice(at, 1)
    const fault = found?.none ? undefined : (found ?? strike(route, parts[0]))
    const { headers, wait, global = false } = limits.take(route, parts.slice(0, 2).join(' '))
    if (wait !== undefined)
      return send(response, 429, { message: 'You are being rate limited.', retry_after: wait, global }, headers)
    try {
      if (!open && !call.authorized) throw new Refusal(401, 0, '401: Unauthorized')
      if (fault && !fault.done) return breakWith(fault, response)
      if (blind && route === 'history') throw new Refusal(403, 50001, 'Missing Access')
      if (blind) world.nonces.clear()
      const done = handle(world, call, parts)
      if (fault) return breakWith(fault, response)
      if (route === 'gateway') return send(response, 200, gatewayBot(), headers)
      if (route === 'message') {
        if (answering.delay > 0) await new Promise((passed) => setTimeout(passed, answering.delay))
        if (answering.isLost()) return void response.destroy()
      }
      return send(response, done.status, done.body, headers)
    } catch (thrown) {
      const error = thrown instanceof Refusal ? thrown : invalid(route, `the stand-in cannot read this (${thrown})`)
      refusals.push({ route, code: error.code, message: error.message })
      sendRefusal(response, error)
    } finally {
      for (const listener of listeners) listener()
    }
  }

  const http = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      refusals.push({ route: request.url ?? '', code: 0, message: String(error) })
      response.destroy()
    })
  })
  await new Promise<void>((listening) => http.listen(0, '127.0.0.1', listening))
  const gateway = openGateway(http, world)
  const gatewayBot = () => ({
    url: addressOf(http),
    shards: gateway.settings.shards,
    session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: gateway.settings.shards },
  })

  return {
    world,
    outgoing: outgoingOf(world, (route, { code, message }) => refusals.push({ route, code, message })),
    sendTo: (url) => {
      endpoint = url
    },
    endpoint: () => endpoint,
    gateway,
    limits,
    answering,
    blind: () => {
      blind = true
    },
    apiUrl: `http://127.0.0.1:${(http.address() as AddressInfo).port}/api`,
    refusals,
    calls: (route) => counted.get(route) ?? 0,
    fail: (fault) => void faults.push(fault),
    strike: (misfortune) => {
      strike = misfortune
    },
    hold: (route, until, reached) => void held.set(route, { until, reached }),
    skip: (time) => {
      skipped += time
    },
    onCall: (listener) => void listeners.push(listener),
    stop: async () => {
      gateway.close()
      http.closeAllConnections()
      await new Promise<void>((closed) => http.close(() => closed()))
    },
  }
}

const breakWith = ({ status, code = 0, retryAfter, hangs }: Misfortune, response: ServerResponse): void => {
  if (hangs) return
  if (status === undefined) response.destroy()
  else if (status === 429)
    // https://docs.discord.com/developers/topics/rate-limits#exceeding-a-rate-limit
    send(
      response,
      429,
      { message: 'You are being rate limited.', retry_after: retryAfter ?? 1, global: false },
      {
        'retry-after': String(Math.ceil(retryAfter ?? 1)),
        'x-ratelimit-limit': '5',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset-after': String(retryAfter ?? 1),
        'x-ratelimit-bucket': 'stand-in',
        'x-ratelimit-scope': 'user',
      },
    )
  else sendRefusal(response, new Refusal(status, code, 'as the test asked'))
}
