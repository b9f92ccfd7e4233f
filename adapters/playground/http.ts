import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createRequire } from 'node:module'
import { dirname, extname, join } from 'node:path'
import type { z } from 'zod'

/** Bytes: five fields of the longest answers, several times over. */
const MOST_BODY = 256 * 1024

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
  'x-content-type-options': 'nosniff',
  // With `no-referrer` a browser would send `Origin: null` from our own page: https://fetch.spec.whatwg.org/#append-a-request-origin-header
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
} as const

/** Refused in words for whoever sent it. */
export class Refused extends Error {
  readonly status: number
  constructor(status: number, words: string) {
    super(words)
    this.status = status
  }
}

/** Another site's page can reach this port under a name of its own (DNS rebinding): only loopback names are answered. */
const isLoopback = (host: string | undefined): boolean =>
  /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i.test(host ?? '')

/** Throws `Refused` for a request that did not come from our own page, or from somebody who typed the address. */
export const guard = (request: IncomingMessage, path: string): void => {
  const { host, origin, 'sec-fetch-site': site } = request.headers
  if (!isLoopback(host))
    throw new Refused(403, 'The playground answers only on the machine that it runs on: open it at http://localhost.')
  if (path !== '/' && site !== undefined && site !== 'same-origin' && site !== 'none')
    throw new Refused(403, 'The playground answers only to its own page.')
  if (request.method === 'POST' && origin !== `http://${host}`)
    throw new Refused(403, 'The playground answers only to its own page.')
}

/** The body of a POST, checked; throws `Refused`. */
export const bodyOf = async <T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> => {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) throw new Refused(415, 'Please send JSON.')
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > MOST_BODY) throw new Refused(413, 'That is longer than I can take. Please shorten it.')
    chunks.push(chunk)
  }
  const parsed = schema.safeParse(readJson(Buffer.concat(chunks).toString('utf8')))
  if (!parsed.success) throw new Refused(400, "I couldn't read that. Reload the page and try again.")
  return parsed.data
}

const readJson = (body: string): unknown => {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}

export const sendJson = (response: ServerResponse, status: number, body: unknown): void => {
  response
    .writeHead(status, { ...HEADERS, 'content-type': 'application/json; charset=utf-8' })
    .end(JSON.stringify(body))
}

export const beginStream = (response: ServerResponse): void => {
  response.writeHead(200, { ...HEADERS, 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' })
  // Milliseconds until the browser tries again after the connection was lost.
  response.write('retry: 1000\n\n')
}

// Found the same way from source and from dist/: package.json's "imports" names the folder.
const PAGE = dirname(createRequire(import.meta.url).resolve('#page/index.html'))
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** One of the page's files; throws `Refused` where there is none of that name. */
export const sendFile = async (response: ServerResponse, name: string): Promise<void> => {
  const type = TYPES[extname(name)]
  if (!type || !/^[a-z-]+\.[a-z]+$/.test(name)) throw new Refused(404, 'There is nothing here.')
  const content = await readFile(join(PAGE, name)).catch(() => {
    throw new Refused(404, 'There is nothing here.')
  })
  response.writeHead(200, { ...HEADERS, 'content-type': type }).end(content)
}
