import type { Account } from '../../src/core/event.ts'
import type { Clock, Log } from '../../src/core/ports.ts'
import { HOUR, type Instant, isZone, MINUTE } from '../../src/core/time.ts'
import { languageOf } from '../../src/locales/index.ts'
import { factsOf } from './trouble.ts'
import { bounded, type Web } from './web.ts'

/** Who is not of the workspace: nothing of them is stored. */
export type Outsider = 'other organisation' | 'bot'
export type Told = Pick<Account, 'name' | 'zone' | 'language' | 'runsPlace' | 'unproven'> & { outsider?: Outsider }

export type People = {
  /** What Slack tells of somebody, kept for an hour; `untold` where Slack does not answer within a second. */
  of: (team: string, user: string) => Promise<Told>
  /** Their profile has changed: it is asked for again. */
  forget: (team: string, user: string) => void
}

type Profile = NonNullable<Awaited<ReturnType<Web['profiles']['users']['info']>>['user']>

/** https://docs.slack.dev/reference/methods/users.info */
export const makePeople = (web: Web, clock: Clock, log: Log): People => {
  const known = bounded<{ told: Promise<Told>; until: Instant }>(5000)
  const ask = async (key: string, team: string, user: string): Promise<Told> => {
    try {
      const token = await web.token(team)
      if (!token) return { unproven: 'untold' }
      const { user: profile = {} } = await web.profiles.users.info({ token, user, include_locale: true })
      const outsider = outsiderIn(team, profile)
      const told = outsider ? { outsider } : tellOf(profile)
      // An admin may make a guest a member at any time.
      if (told.outsider || told.unproven) keep(key, told, MINUTE)
      return told
    } catch (error) {
      log.warn({ user, ...factsOf(error) }, 'Slack told nothing about a user')
      // Asked again soon, but not at once: each try may cost the person a second.
      keep(key, { unproven: 'untold' }, MINUTE)
      return { unproven: 'untold' }
    }
  }
  const keep = (key: string, told: Told, period: number) =>
    known.set(key, { told: Promise.resolve(told), until: clock() + period })
  return {
    of: (team, user) => {
      const key = `${team} ${user}`
      const before = known.get(key)
      if (before && before.until > clock()) return before.told
      const told = ask(key, team, user)
      known.set(key, { told, until: clock() + HOUR })
      return told
    },
    forget: (team, user) => known.delete(`${team} ${user}`),
  }
}

/**
 * Whoever comes from elsewhere through a shared channel has another `team_id`: https://docs.slack.dev/apis/slack-connect. In an
 * organisation one person is in many workspaces: https://docs.slack.dev/reference/objects/user-object
 */
const outsiderIn = (team: string, profile: Profile): Outsider | undefined => {
  if (profile.is_bot || profile.id === 'USLACKBOT') return 'bot'
  const { teams = [] } = profile.enterprise_user ?? {}
  const elsewhere = profile.team_id !== undefined && profile.team_id !== team && !teams.includes(team)
  if (elsewhere || (profile as { is_stranger?: boolean }).is_stranger) return 'other organisation'
  return undefined
}

/** Guests are named by `is_restricted` (in several channels) and `is_ultra_restricted` (in one). */
const tellOf = (profile: Profile): Told => {
  const language = languageOf(profile.locale ?? '')
  const name = profile.real_name ?? profile.profile?.real_name ?? profile.name
  return {
    ...(name && { name }),
    ...(profile.tz && isZone(profile.tz) && { zone: profile.tz }),
    ...(language && { language }),
    ...((profile.is_restricted || profile.is_ultra_restricted) && { unproven: 'guest' }),
    runsPlace: Boolean(profile.is_admin || profile.is_owner || profile.is_primary_owner),
  }
}
