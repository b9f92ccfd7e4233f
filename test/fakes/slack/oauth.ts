import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Json } from './block-kit.ts'
import { Refused } from './methods.ts'
import { APP, BOT_USER, type Workspace } from './workspace.ts'

export const CLIENT_ID = '1234567890.1234567890'
export const CLIENT_SECRET = 'a-client-secret-0123456789abcdef'

const CODE_LIFE = 10 * 60_000

export type OAuth = ReturnType<typeof makeOAuth>

type Code = { workspace: Workspace; user: string; redirect: string; until: number; used: boolean; scope: string }

/** Slack's page on which a workspace says yes, and the exchange of its code for a token: https://docs.slack.dev/authentication/installing-with-oauth */
export const makeOAuth = (workspaces: readonly Workspace[]) => {
  const codes = new Map<string, Code>()
  let count = 0
  /** Who looks at the page, and what they do there. */
  let visitor = { team: workspaces[0]?.team ?? '', user: 'Uinstaller', says: 'yes' as 'yes' | 'no' }
  let organisation = false

  const secret = (kind: string): string => `${kind}-${++count}-${Math.random().toString(36).slice(2)}`

  return {
    codes,
    /** Every token that was ever given. */
    given: [] as string[],
    visit: (next: Partial<typeof visitor>): void => {
      visitor = { ...visitor, says: 'yes', ...next }
    },
    wholeOrganisation: (is: boolean): void => {
      organisation = is
    },
    /** The workspace removes the app: its tokens are refused from then on. */
    uninstall: (workspace: Workspace): readonly string[] => {
      const tokens = [...workspace.tokens]
      for (const token of tokens) workspace.revoked.add(token)
      workspace.tokens.clear()
      return tokens
    },

    /** https://docs.slack.dev/reference/methods/apps.uninstall */
    remove(args: Json, workspace: Workspace): Json {
      if (args.client_id !== CLIENT_ID) throw new Refused('invalid_client_id')
      if (args.client_secret !== CLIENT_SECRET) throw new Refused('bad_client_secret')
      this.uninstall(workspace)
      return {}
    },

    page: (request: IncomingMessage, response: ServerResponse): void => {
      const asked = new URL(request.url ?? '', 'http://slack.test').searchParams
      const [client, redirect, state, scope] = ['client_id', 'redirect_uri', 'state', 'scope'].map((name) =>
        asked.get(name),
      )
      const workspace = workspaces.find(({ team }) => team === visitor.team)
      if (client !== CLIENT_ID || !redirect || !state || !scope || !workspace) {
        response.writeHead(400, { 'content-type': 'text/plain' }).end('invalid_client_id, redirect_uri, state or scope')
        return
      }
      const back = new URL(redirect)
      back.searchParams.set('state', state)
      if (visitor.says === 'no') back.searchParams.set('error', 'access_denied')
      else {
        const code = secret('code')
        const until = workspace.now() + CODE_LIFE
        codes.set(code, { workspace, user: visitor.user, redirect, until, used: false, scope })
        workspace.user(visitor.user)
        back.searchParams.set('code', code)
      }
      response.writeHead(302, { location: back.href }).end()
    },

    /** https://docs.slack.dev/reference/methods/oauth.v2.access */
    access(args: Json): Json {
      if (args.client_id !== CLIENT_ID) throw new Refused('invalid_client_id')
      if (args.client_secret !== CLIENT_SECRET) throw new Refused('bad_client_secret')
      const code = codes.get(args.code)
      if (!code) throw new Refused('invalid_code')
      if (code.used) throw new Refused('code_already_used')
      if (code.until < code.workspace.now()) throw new Refused('code_expired')
      if (args.redirect_uri !== code.redirect) throw new Refused('bad_redirect_uri')
      code.used = true
      const { workspace, user, scope } = code
      this.uninstall(workspace)
      const token = secret(`xoxb-${workspace.team}`)
      workspace.tokens.add(token)
      this.given.push(token)
      return {
        access_token: token,
        token_type: 'bot',
        scope,
        bot_user_id: BOT_USER,
        app_id: APP,
        team: organisation ? null : { id: workspace.team, name: workspace.name },
        enterprise: organisation ? { id: 'E0001', name: 'Organisation' } : null,
        is_enterprise_install: organisation,
        authed_user: { id: user },
      }
    },
  }
}
