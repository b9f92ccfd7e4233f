import type { Json } from './block-kit.ts'

/** What a workspace holds, and the things in it that live for a while only. Times are milliseconds of the workspace's own clock. */

export type User = {
  id: string
  name: string
  zone: string
  locale?: string
  admin: boolean
  closed: boolean
  home?: Json
  /** In the workspace as a guest, in one channel or in several. */
  guest?: 'single' | 'multi'
  /** Another workspace that is theirs; they are here through a shared channel. */
  from?: string
  /** Other workspaces of the same organisation that they are in. */
  enterprise?: readonly string[]
  bot?: boolean
}

type SharedFile = { id: string; name: string; bytes: Buffer; alt?: string }

export type Stored = {
  ts: string
  channel: string
  /** Only this person sees it. */
  onlyFor?: string
  text: string
  blocks: Json[]
  mrkdwn: boolean
  metadata?: Json
  /** The message in whose thread it stands, and whether the channel shows it as well. */
  thread?: { ts: string; broadcast: boolean }
  files: readonly SharedFile[]
  /** What was chosen in it since: a client keeps that for as long as the ids stay the same. */
  chosen: Map<string, readonly Json[]>
}

export type OpenView = {
  id: string
  hash: string
  user: string
  view: Json
  values: Map<string, Json>
  errors: Readonly<Record<string, string>>
}

type Trigger = { until: number; user: string; used: boolean }
type ResponseUrl = { until: number; left: number; user: string; channel: string; ts?: string }
type Upload = { name: string; length: number; alt?: string; bytes?: Buffer; shared: boolean }

/** What goes wrong with the next call of a method. `lost`: done, but the answer never arrives. `status`: an HTTP 500, done or not.
 * `hang`: done or not, and nobody ever answers. `none`: this one still goes well. `held`: it goes well once `until` resolves; `reached` is
 * told that it is there. */
export type Failure =
  | { kind: 'none' }
  | { kind: 'held'; until: Promise<void>; reached: () => void }
  | { kind: 'limited'; seconds: number }
  | { kind: 'error'; code: string }
  | { kind: 'lost' }
  | { kind: 'status'; done?: boolean }
  | { kind: 'hang'; done: boolean }

/** How posted messages are answered while many go out. */
type Answering = { delay: number; isLost: () => boolean }

/** In milliseconds: https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response */
export const FIRST_ANSWER = 3000
export const TEAM = 'T0001'
export const APP = 'A0001'
export const BOT_USER = 'UBOT'
export const BOT_ID = 'B0001'
export const CHANNEL = 'C0001'

/** A workspace with the bot in it, known by `tokens`. */
export const makeWorkspace = (team = TEAM, name = 'Test', tokens: readonly string[] = []) => {
  const users = new Map<string, User>()
  const messages: Stored[] = []
  const views = new Map<string, OpenView>()
  const triggers = new Map<string, Trigger>()
  const responses = new Map<string, ResponseUrl>()
  const uploads = new Map<string, Upload>()
  const failures = new Map<string, Failure[]>()
  const looks: number[] = []
  const calls: { method: string; args: Json; ok: boolean; error?: string }[] = []
  let count = 0
  let moved = 0

  const now = (): number => Date.now() + moved
  const next = (): number => ++count

  return {
    team,
    name,
    /** The bot's tokens that are good here, and those that were. */
    tokens: new Set<string>(tokens),
    revoked: new Set<string>(),
    users,
    messages,
    /** The view in front of each person. */
    views,
    triggers,
    responses,
    uploads,
    failures,
    /** What goes wrong with a call for which `failures` has nothing. */
    mishap: undefined as ((method: string, args: Json) => Failure | undefined) | undefined,
    /** The app is distributed outside the Marketplace: it sees fifteen messages of a history at a time, once a minute. */
    distributed: false,
    /** When it looked. */
    looks,
    /** How a message that was posted is answered: after so many milliseconds, or never. */
    answering: { delay: 0, isLost: () => false } as Answering,
    /** Every call of the Web API and of response urls, in their order. */
    calls,
    /** Channels that the bot is a member of. */
    joined: new Set<string>(),
    now,
    next,
    /** Moves the workspace's clock on. */
    wait: (milliseconds: number): void => {
      moved += milliseconds
    },
    user: (id: string): User => {
      const user = users.get(id) ?? { id, name: id, zone: 'America/Chicago', admin: false, closed: false }
      users.set(id, user)
      return user
    },
    directOf: (user: string): string => `D${user}`,
    ts: (): string => `${Math.floor(now() / 1000)}.${String(next()).padStart(6, '0')}`,
    trigger: (user: string): string => {
      const id = `${next()}.${team}.trigger`
      triggers.set(id, { until: now() + 3000, user, used: false })
      return id
    },
    response: (user: string, channel: string, ts?: string): string => {
      const id = `${team}.r${next()}`
      responses.set(id, { until: now() + 30 * 60_000, left: 5, user, channel, ...(ts && { ts }) })
      return id
    },
  }
}
export type Workspace = ReturnType<typeof makeWorkspace>
