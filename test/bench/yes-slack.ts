import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

/** Slack's Web API that says yes to everything and checks nothing, so that what is measured is the bot. */
export const startYesSlack = async () => {
  let heard = ''
  let listening = false
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    if (listening) heard += `${decodeURIComponent(body.replaceAll('+', ' '))}\n`
    const user = /user(?:s)?=(U\w+)/.exec(body)?.[1] ?? 'UBOT'
    const answer = {
      ok: true,
      team_id: 'T0001',
      channel: { id: `D${user}` },
      ts: '1.1',
      user: { id: user, name: user, tz: 'UTC' },
    }
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer))
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    apiUrl: `${url}/api/`,
    responseUrl: `${url}/response`,
    /** What the bot sends until something of it fits. */
    hear: async (pattern: RegExp, act: () => Promise<unknown>): Promise<string> => {
      heard = ''
      listening = true
      await act()
      for (let tries = 0; tries < 200; tries++) {
        const found = pattern.exec(heard)
        if (found) {
          listening = false
          return found[1] ?? found[0]
        }
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
      throw new Error(`the bot did not send ${pattern}`)
    },
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}
