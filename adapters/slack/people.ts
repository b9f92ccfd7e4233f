import type { Account } from '../../src/core/event.ts'
import type { Clock, Log } from '../../src/core/ports.ts'
import { HOUR, type Instant, isZone, MINUTE } from '../../src/core/time.ts'
import { factsOf } from './trouble.ts'
import { bounded, type Web } from './web.ts'

type Told = Pick<Account, 'name' | 'zone' | 'runsPlace'>

/** What Slack tells of somebody, kept for an hour; nothing of it where Slack does not answer within a second. */
export type People = (team: string, user: string) => Promise<Told>

/** https://docs.slack.dev/reference/methods/users.info */
export const makePeople = (web: Web, clock: Clock, log: Log): People => {
  const known = bounded<{ told: Promise<Told>; until: Instant }>(5000)
  const ask = async (key: string, team: string, user: string): Promise<Told> => {
    try {
      const token = await web.token(team)
      if (!token) return {}
      const { user: profile } = await web.profiles.users.info({ token, user })
      const name = profile?.real_name ?? profile?.profile?.real_name ?? profile?.name
      return {
        ...(name && { name }),
        ...(profile?.tz && isZone(profile.tz) && { zone: profile.tz }),
        runsPlace: Boolean(profile?.is_admin || profile?.is_owner || profile?.is_primary_owner),
      }
    } catch (error) {
      log.warn({ user, ...factsOf(error) }, 'Slack told nothing about a user')
      // Asked again soon, but not at once: each try may cost the person a second.
      known.set(key, { told: Promise.resolve({}), until: clock() + MINUTE })
      return {}
    }
  }
  return (team, user) => {
    const key = `${team} ${user}`
    const before = known.get(key)
    if (before && before.until > clock()) return before.told
    const told = ask(key, team, user)
    known.set(key, { told, until: clock() + HOUR })
    return told
  }
}
