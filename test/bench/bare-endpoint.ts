import { createPublicKey, verify } from 'node:crypto'
import { createServer } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** The yardstick over HTTP, of which discord.js knows nothing: the signature checked, and the same words for whatever comes. */
const der = Buffer.concat([
  Buffer.from('302a300506032b6570032100', 'hex'),
  Buffer.from(process.env.DISCORD_PUBLIC_KEY ?? '', 'hex'),
])
const key = createPublicKey({ key: der, format: 'der', type: 'spki' })
const ANSWER = JSON.stringify({ type: 4, data: { content: 'Saved.', flags: 64 } })

const server = createServer(async (request, response) => {
  const body = await buffer(request)
  const { 'x-signature-ed25519': signature = '', 'x-signature-timestamp': timestamp = '' } = request.headers
  const signed = Buffer.concat([Buffer.from(String(timestamp)), body])
  const fine = verify(null, signed, key, Buffer.from(String(signature), 'hex'))
  JSON.parse(body.toString())
  response.writeHead(fine ? 200 : 401, { 'content-type': 'application/json' }).end(ANSWER)
})
server.listen(Number(process.env.PORT), '127.0.0.1', () => void process.stdout.write('ready\n'))
