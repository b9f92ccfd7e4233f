import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Json } from './block-kit.ts'
import { methods, Refused, respondAt } from './methods.ts'
import { makeOAuth, type OAuth } from './oauth.ts'
import { makeSockets, type Sockets } from './sockets.ts'
import { type Failure, makeWorkspace, TEAM, type Workspace } from './workspace.ts'

export const BOT_TOKEN = 'xoxb-test'

export type SlackServer = {
  workspace: Workspace
  /** Another one, in which the bot is not yet. */
  another: (team: string, name: string) => Workspace
  oauth: OAuth
  sockets: Sockets
  /** Ends in `/api/`. */
  apiUrl: string
  responseUrl: (id: string) => string
  close: () => Promise<void>
}

/** Slack's servers on loopback: the Web API, response urls and uploads. Everything that the real ones refuse is refused. */
export const startSlack = async (): Promise<SlackServer> => {
  const workspace = makeWorkspace(TEAM, 'Test', [BOT_TOKEN])
  const workspaces = [workspace]
  const oauth = makeOAuth(workspaces)
  const sockets = makeSockets(workspace.now)
  let base = ''

  /** Whose token it is: what a call sees is that workspace's only. */
  const whose = (token: string | undefined): Workspace => {
    if (!token) throw new Refused('not_authed')
    const found = workspaces.find(({ tokens }) => tokens.has(token))
    if (found) return found
    throw new Refused(workspaces.some(({ revoked }) => revoked.has(token)) ? 'account_inactive' : 'invalid_auth')
  }

  const call = (method: string, args: Json, authorization: string | undefined): Json => {
    const token = authorization?.replace(/^Bearer /, '') ?? args.token
    if (method === 'oauth.v2.access') return oauth.access(args)
    if (method === 'apps.uninstall') return oauth.remove(args, whose(token))
    if (method === 'apps.connections.open') return sockets.open(token, base)
    const known = methods[method]
    if (!known) throw new Refused('unknown_method')
    const workspace = whose(token)
    for (const need of known.needs)
      if (args[need] === undefined || args[need] === '') throw new Refused('invalid_arguments', [`missing ${need}`])
    return known.run(args, workspace, base)
  }

  const api = async (
    method: string,
    request: IncomingMessage,
    response: ServerResponse,
    body: string,
  ): Promise<void> => {
    const args = argumentsOf(body, request.headers['content-type'])
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? args.token
    // What is called without a bot's token is told of in the first workspace.
    const at = workspaces.find(({ tokens, revoked }) => tokens.has(token) || revoked.has(token)) ?? workspace
    const { calls, answering } = at
    const failure = at.failures.get(method)?.shift() ?? tooOften(at, method) ?? at.mishap?.(method, args)
    const done = (status: number, answer: Json, headers = {}): void => {
      calls.push({ method, args, ok: answer.ok === true, ...(answer.error && { error: answer.error }) })
      json(response, status, answer, headers)
    }
    if (failure?.kind === 'held') {
      failure.reached()
      await failure.until
    } else if (failure && !isDone(failure)) {
      const error = failure.kind === 'error' ? failure.code : failure.kind
      if (failure.kind === 'hang') calls.push({ method, args, ok: false, error })
      else if (failure.kind === 'limited') done(429, { ok: false, error }, { 'retry-after': failure.seconds })
      else done(failure.kind === 'error' ? 200 : 500, { ok: false, error })
      return
    }
    let answer: Json
    try {
      answer = { ok: true, ...call(method, args, request.headers.authorization) }
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      const messages = error.problems
      answer = { ok: false, error: error.code, ...(messages.length > 0 && { response_metadata: { messages } }) }
    }
    if (failure?.kind === 'lost' || failure?.kind === 'hang') {
      calls.push({ method, args, ok: true })
      if (failure.kind === 'lost') response.destroy()
    } else if (failure?.kind === 'status') done(500, { ok: false, error: 'status' })
    else if (method === 'chat.postMessage' && (answering.delay > 0 || answering.isLost()))
      setTimeout(() => (answering.isLost() ? response.destroy() : done(200, answer)), answering.delay)
    else done(200, answer)
  }

  const tooOften = (at: Workspace, method: string): Failure | undefined => {
    if (!at.distributed || method !== 'conversations.history') return undefined
    const wait = (at.looks.at(-1) ?? 0) + 60_000 - at.now()
    if (wait > 0) return { kind: 'limited', seconds: Math.ceil(wait / 1000) }
    at.looks.push(at.now())
    return undefined
  }

  const respond = (id: string, response: ServerResponse, body: string): void => {
    const workspace = workspaces.find(({ responses }) => responses.has(id)) ?? workspaces[0]
    if (!workspace) throw new Error('no workspace')
    const args = JSON.parse(body) as Json
    try {
      respondAt(workspace, id, args)
      workspace.calls.push({ method: 'response_url', args, ok: true })
      response.writeHead(200).end('ok')
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      workspace.calls.push({ method: 'response_url', args, ok: false, error: error.code })
      json(response, 404, { ok: false, error: error.code })
    }
  }

  /** https://docs.slack.dev/messaging/working-with-files#upload: the bytes, or a form that holds them. */
  const upload = (id: string, response: ServerResponse, body: Buffer, contentType = ''): void => {
    const at = workspaces.find(({ uploads }) => uploads.has(id))
    const file = at?.uploads.get(id)
    const bytes = contentOf(body, contentType)
    const failure = at?.failures.get('upload')?.shift()
    if (failure?.kind === 'status' && !failure.done) response.writeHead(500).end()
    else if (failure?.kind === 'limited') response.writeHead(429, { 'retry-after': String(failure.seconds) }).end()
    else if (!file || bytes.length !== file.length) response.writeHead(400).end()
    else {
      file.bytes = bytes
      if (failure?.kind === 'lost') response.destroy()
      else response.writeHead(failure?.kind === 'status' ? 500 : 200).end(`OK - ${bytes.length}`)
    }
  }

  const server = createServer(async (request, response) => {
    try {
      response.setHeader('date', new Date(workspace.now()).toUTCString())
      const chunks: Buffer[] = []
      for await (const chunk of request) chunks.push(chunk as Buffer)
      const body = Buffer.concat(chunks)
      if (request.url?.startsWith('/oauth/v2/authorize')) return oauth.page(request, response)
      const [, room, name = ''] = /^\/(api|response|upload)\/([^?]+)/.exec(request.url ?? '') ?? []
      if (request.method !== 'POST' || !room) response.writeHead(404).end()
      else if (room === 'api') await api(name, request, response, body.toString())
      else if (room === 'response') respond(name, response, body.toString())
      else upload(name, response, body, request.headers['content-type'])
    } catch (error) {
      response.writeHead(500).end(String(error))
    }
  })
  sockets.serve(server)
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    workspace,
    another: (team, name) => {
      const made = makeWorkspace(team, name)
      workspaces.push(made)
      return made
    },
    oauth,
    sockets,
    apiUrl: `${base}/api/`,
    responseUrl: (id) => `${base}/response/${id}`,
    close: async () => {
      sockets.close()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

/** Whether a call is done, whatever becomes of its answer. */
const isDone = (failure: Failure): boolean =>
  failure.kind === 'status' || failure.kind === 'hang'
    ? failure.done === true
    : failure.kind === 'lost' || failure.kind === 'none' || failure.kind === 'held'

const STRUCTURED = ['blocks', 'view', 'metadata', 'files', 'attachments']

/** Form fields, of which some hold JSON, or a JSON body: https://docs.slack.dev/apis/web-api#post-bodies */
const argumentsOf = (body: string, contentType = ''): Json => {
  if (contentType.startsWith('application/json')) return JSON.parse(body)
  const fields = Object.fromEntries(new URLSearchParams(body))
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => {
      if (STRUCTURED.includes(name)) return [name, parsed(value)]
      return [name, value === 'true' ? true : value === 'false' ? false : value]
    }),
  )
}
const parsed = (value: string): Json => {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}

/** The bytes themselves, or the first part of a form. */
const contentOf = (bytes: Buffer, contentType: string): Buffer => {
  const boundary = /boundary=(?:"([^"]+)"|([^;]+))/.exec(contentType)
  if (!boundary) return bytes
  const start = bytes.indexOf('\r\n\r\n') + 4
  return bytes.subarray(start, bytes.indexOf(`\r\n--${boundary[1] ?? boundary[2]}`, start))
}

const json = (response: ServerResponse, status: number, body: Json, headers = {}): void => {
  response
    .writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    .end(JSON.stringify(body))
}
