import type {
  APIApplicationCommand,
  APIMessage,
  APIModalInteractionResponseCallbackData,
  APIUser,
  InteractionType,
} from 'discord.js'

/** Everything that the stand-in knows. Times are milliseconds of its own clock, which a test can move. */
export type World = {
  token: string
  application: string
  bot: APIUser
  guild: { id: string; name: string; owner: string; channel: string; joined: boolean }
  people: Map<string, Person>
  channels: Map<string, DirectChannel>
  messages: StoredMessage[]
  interactions: Map<string, StoredInteraction>
  commands: APIApplicationCommand[]
  guildCommands: APIApplicationCommand[]
  nonces: Map<string, { at: number; message: string }>
  now: () => number
}

export type Person = { name: string; user: APIUser; permissions: bigint; closed: boolean; nick: string | null }
export type DirectChannel = { id: string; person: string }
export type StoredFile = { name: string; bytes: Buffer; type: string }

export type StoredMessage = APIMessage & {
  /** Who sees an ephemeral message; undefined for a message that stays. */
  onlyFor?: string
  /** Discord shows that an answer is coming. */
  loading: boolean
  stored: readonly StoredFile[]
  /** Whom it would have notified. */
  pings: readonly string[]
}

export type StoredInteraction = {
  id: string
  token: string
  type: InteractionType
  person: string
  channel: string
  at: number
  /** The message that it came from. */
  message?: string
  /** Resolves once a response over HTTP was dealt with. */
  delivered?: Promise<void>
  /** The kind of its first answer. */
  answered?: number
  /** What `@original` means. */
  original?: string
  modal?: APIModalInteractionResponseCallbackData
  choices?: readonly { name: string; value: string }[]
}

/** An answer must come within this time: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback */
export const FIRST_ANSWER = 3000
export const TOKEN_LIFE = 15 * 60_000
/** "The past few minutes", in which a nonce is remembered. */
export const NONCE_LIFE = 5 * 60_000

let count = 0n
/** Grows with time, as Discord's do: https://docs.discord.com/developers/reference#snowflakes */
export const snowflake = (now: number): string =>
  (((BigInt(now) - 1_420_070_400_000n) << 22n) | (count++ & 0x3f_ffffn)).toString()

export const makeUser = (id: string, username: string, more: Partial<APIUser> = {}): APIUser => ({
  id,
  username,
  discriminator: '0',
  global_name: null,
  avatar: null,
  ...more,
})

export const makeWorld = (now: () => number): World => {
  const application = snowflake(now())
  return {
    token: `${Buffer.from(application).toString('base64url')}.stand-in.secret`,
    application,
    bot: makeUser(application, 'askwell', { bot: true }),
    guild: {
      id: snowflake(now()),
      name: 'Career Center',
      owner: snowflake(now()),
      channel: snowflake(now()),
      joined: true,
    },
    people: new Map(),
    channels: new Map(),
    messages: [],
    interactions: new Map(),
    commands: [],
    guildCommands: [],
    nonces: new Map(),
    now,
  }
}

export const personOf = (world: World, name: string): Person => {
  const known = world.people.get(name)
  if (known) return known
  const made: Person = {
    name,
    user: makeUser(snowflake(world.now()), name, { global_name: `${name} (display)` }),
    permissions: 0x400n | 0x800n,
    closed: false,
    nick: null,
  }
  world.people.set(name, made)
  return made
}

export const personWith = (world: World, id: string): Person | undefined =>
  [...world.people.values()].find(({ user }) => user.id === id)

export const directOf = (world: World, person: Person): DirectChannel => {
  const known = [...world.channels.values()].find((channel) => channel.person === person.user.id)
  const channel = known ?? { id: snowflake(world.now()), person: person.user.id }
  world.channels.set(channel.id, channel)
  return channel
}
