import { type Installation, InstallProvider, type InstallProviderOptions } from '@slack/oauth'
import type { Clock, Installations, Log } from '../../src/core/ports.ts'
import { type Instant, MINUTE } from '../../src/core/time.ts'
import { bounded, type Tokens } from './web.ts'

/** A workspace's token is asked for with every event: it is kept for this long. */
const KEPT = 5 * MINUTE

class NotInstalled extends Error {
  override name = 'NotInstalled'
}

/** Bolt's own installer over the port, with the tokens that it got; where tokens are rotated, it renews them by itself. */
export const makeTokens = (
  options: Omit<InstallProviderOptions, 'installationStore'>,
  installations: Installations,
  clock: Clock,
  log: Log,
): { installer: InstallProvider; tokens: Tokens } => {
  const kept = bounded<{ token: Promise<string | undefined>; until: Instant }>(1000)

  const save = async (installation: Installation): Promise<void> => {
    const team = installation.team?.id
    if (!team) throw new Error('an installation without a workspace')
    const data = JSON.stringify(installation)
    await installations.save({ platform: 'slack', place: team, data, by: installation.user.id, at: clock() })
    kept.delete(team)
  }

  const installer = new InstallProvider({
    ...options,
    installationStore: {
      storeInstallation: (installation) => save(installation as Installation),
      fetchInstallation: async ({ teamId }) => {
        const data = teamId === undefined ? undefined : await installations.find('slack', teamId)
        if (data === undefined) throw new NotInstalled()
        return JSON.parse(data) as Installation
      },
    },
  })

  const find = async (team: string): Promise<string | undefined> => {
    try {
      const { botToken } = await installer.authorize({
        teamId: team,
        enterpriseId: undefined,
        isEnterpriseInstall: false,
      })
      return botToken
    } catch (error) {
      const { original } = error as { original?: unknown }
      if (original instanceof NotInstalled) return undefined
      // The database is away, or the key that encrypted it is gone.
      log.error({ team, err: original ?? error }, 'the token of a Slack workspace could not be read')
      throw original ?? error
    }
  }

  const of: Tokens['of'] = async (team) => {
    const before = kept.get(team)
    if (before && before.until > clock()) return before.token
    const asked = { token: find(team), until: clock() + KEPT }
    kept.set(team, asked)
    const forget = () => {
      if (kept.get(team) === asked) kept.delete(team)
    }
    // What is not there may be there in a moment, installed through another replica.
    asked.token.then((token) => token ?? forget(), forget)
    return asked.token
  }

  return {
    installer,
    tokens: {
      of,
      renewed: async (team, refused) => {
        kept.delete(team)
        const token = await of(team)
        return token !== undefined && token !== refused
      },
      remove: async (team, at) => {
        const gone = await installations.remove('slack', team, at)
        kept.delete(team)
        return gone
      },
    },
  }
}
