import { randomBytes } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, beforeAll } from 'vitest'
import { open } from '../../../adapters/database/index.ts'
import { encrypted, type Keys } from '../../../adapters/encryption.ts'
import { connectSlack, type Slack } from '../../../adapters/slack/index.ts'
import type { Log } from '../../../src/core/ports.ts'
import { HOUR } from '../../../src/core/time.ts'
import { makeDispatch } from '../../../src/runtime/dispatch.ts'
import type { Store } from '../../../src/runtime/store.ts'
import { freshDatabase } from '../../databases.ts'
import { makeBrowser, type Page } from '../../fakes/slack/browser.ts'
import { makeClient } from '../../fakes/slack/client.ts'
import { CLIENT_ID, CLIENT_SECRET } from '../../fakes/slack/oauth.ts'
import { type SlackServer, startSlack } from '../../fakes/slack/server.ts'
import type { Workspace } from '../../fakes/slack/workspace.ts'

export const SIGNING_SECRET = 'a secret of thirty-two characters'
export const STATE_SECRET = 'a state secret of our own'

export type Replica = { slack: Slack; url: string; stop: () => Promise<void> }

/** Slack and a bot that workspaces install by themselves, with the real dispatcher on a real store. */
export const oauthStage = () => {
  let fake: SlackServer
  let store: Store
  let app: Replica
  let databaseUrl = ''
  const keys = [randomBytes(32)]
  const logged: string[] = []
  const note = (facts: Readonly<Record<string, unknown>>, message: string): void => {
    const { err, ...rest } = facts
    logged.push(JSON.stringify({ ...rest, ...(err instanceof Error && { err: err.name }), message }))
  }
  const log: Log = { debug: note, info: note, warn: note, error: note }

  /** A process of its own on the same store. `alone`: it shares no memory of requests. */
  const replica = async (
    over: { clientSecret?: string; store?: Store; alone?: true; keys?: Keys } = {},
  ): Promise<Replica> => {
    const mintId = () => randomBytes(16).toString('base64url')
    const on = over.store ?? store
    const server: Server = createServer((request, response) => {
      if (!slack.handle(request, response)) response.writeHead(404).end()
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const slack = await connectSlack({
      signingSecret: SIGNING_SECRET,
      oauth: {
        clientId: CLIENT_ID,
        clientSecret: over.clientSecret ?? CLIENT_SECRET,
        stateSecret: STATE_SECRET,
        baseUrl: url,
        installations: encrypted(on.installations, over.keys ?? keys),
      },
      apiUrl: fake.apiUrl,
      ...(!over.alone && { isNew: on.isNew }),
      dispatch: makeDispatch({ store: on, clock: fake.workspace.now, mintId, log }),
      log,
      clock: fake.workspace.now,
    })
    const stop = async () => {
      await slack.stop()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    }
    return { slack, url, stop }
  }

  beforeAll(async () => {
    fake = await startSlack()
    databaseUrl = await freshDatabase()
    store = await open({ databaseUrl, dataDir: '', log })
    app = await replica()
  })
  afterAll(async () => {
    await app.stop()
    await store.close()
    await fake.close()
  })

  let made = 0
  const client = (workspace: Workspace, on = app) =>
    makeClient({ workspace, responseUrl: fake.responseUrl }, () => on.url, SIGNING_SECRET)

  const member = async (workspace: Workspace, user: string) =>
    (
      await store.arrive(
        { id: `look-${++made}`, by: { platform: 'slack', user }, at: { id: workspace.team, direct: false } },
        fake.workspace.now(),
      )
    ).by

  return {
    logged,
    log,
    keys,
    replica,
    client,
    /** Somebody's first command, and Start. */
    welcome: async (workspace: Workspace, user: string, on = app): Promise<void> => {
      await client(workspace, on).command(user, 'ii', '', 'channel')
      await on.slack.idle()
      for (const message of workspace.messages.filter(({ onlyFor }) => onlyFor === user))
        for (const block of message.blocks)
          for (const element of block.elements ?? [])
            if (String(element.action_id).startsWith('welcome.go'))
              await client(workspace, on).press(user, message, block, element)
      await on.slack.idle()
    },
    /** Rows of the database, as JSON. */
    rows: async (sql: string): Promise<string> => {
      const adapter = await new PrismaPg({ connectionString: databaseUrl }).connect()
      const { rows } = await adapter.queryRaw({ sql, args: [], argTypes: [] })
      await adapter.dispose()
      return JSON.stringify(rows)
    },
    fake: () => fake,
    store: () => store,
    app: () => app,
    databaseUrl: () => databaseUrl,
    /** A workspace in which the bot is not yet. */
    workspace: (name = 'Riverside'): Workspace => fake.another(`T${1000 + ++made}`, name),
    /** Somebody goes through the whole installation. */
    install: (workspace: Workspace, user: string, on = app): Promise<Page> => {
      fake.oauth.visit({ team: workspace.team, user })
      return makeBrowser().open(`${on.url}/slack/install`)
    },
    member,
    /** Plans a talk of theirs that begins in an hour and takes half an hour. */
    plan: async (workspace: Workspace, user: string): Promise<void> => {
      const { team } = workspace
      const now = workspace.now()
      await store.apply(
        [
          {
            do: 'planInterview',
            interview: `talk-${team}`,
            newContact: `contact-${team}`,
            name: 'Ada',
            occupation: '',
            aim: '',
            minutes: 30,
            startsAt: now + HOUR,
            zone: 'UTC',
            at: now,
          },
        ],
        {
          id: `plan-${team}`,
          by: await member(workspace, user),
          account: { platform: 'slack', user },
          at: { id: team, direct: false },
          now,
          answer: { reply: { kind: 'nothing' } },
        },
      )
    },
  }
}
