import type { IncomingMessage, ServerResponse } from 'node:http'

export type State = { draining: boolean; platforms: Readonly<Record<string, string>> }

/**
 * `GET /healthz`: the process runs. `GET /readyz`: it can work, which it cannot without the database or while draining.
 * A platform that is away is told in the body and takes nothing else down.
 */
export const health =
  (options: { ready: () => Promise<void>; state: () => State }) =>
  (request: IncomingMessage, response: ServerResponse): boolean => {
    const path = request.url?.split('?')[0]
    if (request.method !== 'GET' || (path !== '/healthz' && path !== '/readyz')) return false
    const answer = (status: number, body: unknown): void => {
      response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
      response.end(JSON.stringify(body))
    }
    if (path === '/healthz') {
      answer(200, { ok: true })
      return true
    }
    const { draining, platforms } = options.state()
    options.ready().then(
      () => answer(draining ? 503 : 200, { ready: !draining, draining, database: 'connected', platforms }),
      () => answer(503, { ready: false, draining, database: 'away', platforms }),
    )
    return true
  }
