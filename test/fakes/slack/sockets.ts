import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { WebSocket, WebSocketServer } from 'ws'
import { withPatience } from '../patience.ts'
import type { Json } from './block-kit.ts'
import { Refused } from './methods.ts'
import { FIRST_ANSWER } from './workspace.ts'

export const APP_TOKEN = 'xapp-test'

export type Sockets = ReturnType<typeof makeSockets>

type Waiting = { takesPayload: boolean; answered: (payload: Json) => void; failed: (error: Error) => void }

/** Slack's side of socket mode: https://docs.slack.dev/apis/events-api/using-socket-mode */
export const makeSockets = (now: () => number) => {
  const tickets = new Map<string, number>()
  const waiting = new Map<string, Waiting>()
  const problems: string[] = []
  const acknowledged: string[] = []
  const server = new WebSocketServer({ noServer: true })
  let connections = 0
  let refusals = 0

  const hear = (message: string): void => {
    const { envelope_id, payload = {} } = JSON.parse(message) as Json
    const envelope = waiting.get(envelope_id)
    if (!envelope) {
      problems.push(acknowledged.includes(envelope_id) ? 'acknowledged twice' : 'an unknown envelope')
      return
    }
    if (!envelope.takesPayload && Object.keys(payload).length > 0) problems.push('a payload where none is taken')
    waiting.delete(envelope_id)
    acknowledged.push(envelope_id)
    envelope.answered(payload)
  }

  const open = (): WebSocket => {
    const [socket] = [...server.clients].filter(({ readyState }) => readyState === WebSocket.OPEN)
    if (!socket) throw new Error('dispatch_failed')
    return socket
  }

  return {
    /** What the app did that Slack does not take. */
    problems,
    connections: () => connections,
    isOpen: () => [...server.clients].some(({ readyState }) => readyState === WebSocket.OPEN),
    /** The next connections are refused, with an HTTP 500 in `apps.connections.open` or at the socket itself. */
    refuse: (count: number): void => {
      refusals = count
    },

    open: (token: string | undefined, base: string): Json => {
      if (token !== APP_TOKEN) throw new Refused('invalid_auth')
      const ticket = randomUUID()
      tickets.set(ticket, now() + 30_000)
      return { url: `${base.replace('http', 'ws')}/link/?ticket=${ticket}&app_id=A0001` }
    },

    serve: (http: Server): void => {
      http.on('upgrade', (request, socket, head) => {
        const ticket = new URL(request.url ?? '', 'http://slack.test').searchParams.get('ticket') ?? ''
        const good = (tickets.get(ticket) ?? 0) > now()
        tickets.delete(ticket)
        if (!good || refusals > 0) {
          refusals -= good ? 1 : 0
          socket.end(`HTTP/1.1 ${good ? '500 Internal Server Error' : '403 Forbidden'}\r\nconnection: close\r\n\r\n`)
          return
        }
        server.handleUpgrade(request, socket, head, (link) => {
          connections += 1
          link.on('message', (data) => hear(data.toString()))
          link.send(
            JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A0001' }, debug_info: {} }),
          )
        })
      })
    },

    /** What the HTTP endpoint would get, in an envelope. Rejects without an answer within 3 s. */
    send: async (
      body: string,
      contentType: string,
      retry = 0,
    ): Promise<{ status: number; body: string; contentType: string }> => {
      const form = contentType.startsWith('application/json')
        ? undefined
        : Object.fromEntries(new URLSearchParams(body))
      const payload = form ? (form.payload ? JSON.parse(form.payload) : form) : JSON.parse(body)
      const type = form ? (form.payload ? 'interactive' : 'slash_commands') : 'events_api'
      const envelope_id = randomUUID()
      const takesPayload = type !== 'events_api'
      const envelope = { envelope_id, type, payload, accepts_response_payload: takesPayload }
      const link = open()
      const answer = await withPatience(
        FIRST_ANSWER,
        (signal) =>
          new Promise<Json>((answered, failed) => {
            signal.addEventListener('abort', () => failed(signal.reason))
            waiting.set(envelope_id, { takesPayload, answered, failed })
            link.send(
              JSON.stringify(
                takesPayload
                  ? envelope
                  : { ...envelope, retry_attempt: retry, retry_reason: retry > 0 ? 'timeout' : '' },
              ),
            )
          }),
      )
      const said = Object.keys(answer).length > 0
      return { status: 200, body: said ? JSON.stringify(answer) : '', contentType: said ? 'application/json' : '' }
    },

    /** Slack asks for a new connection, as it does every few hours. */
    refresh: async (): Promise<void> => {
      const link = open()
      link.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: {} }))
      await once(link, 'close')
    },
    /** The connection breaks without a word, and nobody waits any longer for what went over it. */
    drop: (): void => {
      for (const { failed } of waiting.values()) failed(new Error('dispatch_failed'))
      waiting.clear()
      for (const link of server.clients) link.terminate()
    },
    close: (): void => {
      for (const link of server.clients) link.terminate()
      server.close()
    },
  }
}
