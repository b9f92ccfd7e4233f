import type { IncomingMessage, ServerResponse } from 'node:http'
import { Refusal } from './refusal.ts'
import type { StoredFile } from './world.ts'

/** A request as its route sees it. */
export type Call = {
  method: string
  path: string
  query: URLSearchParams
  body: unknown
  files: readonly StoredFile[]
  /** Whether the bot's token came along. */
  authorized: boolean
}

export const readCall = async (request: IncomingMessage, token: string): Promise<Call> => {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://stand-in')
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  const raw = Buffer.concat(parts)
  const type = request.headers['content-type'] ?? ''
  const { body, files } = await contentOf(raw, type)
  // https://docs.discord.com/developers/reference#user-agent
  if (!/^DiscordBot \(.+, .+\)/.test(request.headers['user-agent'] ?? ''))
    throw new Refusal(403, 40333, 'A valid User-Agent is required')
  const { authorization } = request.headers
  if (authorization !== undefined && authorization !== `Bot ${token}`) throw new Refusal(401, 0, '401: Unauthorized')
  return {
    method: request.method ?? 'GET',
    path: pathname,
    query: searchParams,
    body,
    files,
    authorized: authorization !== undefined,
  }
}

/** https://docs.discord.com/developers/reference#uploading-files */
const LARGEST_FILE = 10 * 1024 * 1024

/** JSON, or files with the JSON beside them: https://docs.discord.com/developers/reference#uploading-files */
const contentOf = async (raw: Buffer, type: string): Promise<{ body: unknown; files: StoredFile[] }> => {
  if (raw.length === 0) return { body: undefined, files: [] }
  if (type.startsWith('multipart/form-data')) {
    const form = await new Response(new Uint8Array(raw), { headers: { 'content-type': type } }).formData()
    const files: StoredFile[] = []
    for (const [key, value] of form.entries()) {
      if (typeof value === 'string') continue
      const index = /^files\[(\d+)\]$/.exec(key)?.[1]
      if (index === undefined) throw new Refusal(400, 50035, 'A file is named files[n]')
      if (value.size > LARGEST_FILE) throw new Refusal(413, 40005, 'Request entity too large')
      files[Number(index)] = {
        name: value.name,
        bytes: Buffer.from(await value.arrayBuffer()),
        type: value.type,
      }
    }
    const json = form.get('payload_json')
    return { body: typeof json === 'string' ? parse(json) : {}, files: files.filter(Boolean) }
  }
  if (!type.startsWith('application/json')) throw new Refusal(400, 50109, 'The request body contains invalid JSON.')
  return { body: parse(raw.toString('utf8')), files: [] }
}

const parse = (json: string): unknown => {
  try {
    return JSON.parse(json)
  } catch {
    throw new Refusal(400, 50109, 'The request body contains invalid JSON.')
  }
}

export const send = (
  response: ServerResponse,
  status: number,
  body?: unknown,
  headers: Record<string, string> = {},
): void => {
  response.writeHead(status, { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers })
  response.end(body === undefined ? undefined : JSON.stringify(body))
}

export const sendRefusal = (response: ServerResponse, { status, code, message }: Refusal): void =>
  send(response, status, { message, code })
