import { setTimeout as pause } from 'node:timers/promises'
import { connectDiscord, registerCommands } from '../../adapters/discord/index.ts'
import type { Event } from '../../src/core/event.ts'
import { here } from '../../src/core/reply.ts'
import { paragraph, view } from '../../src/core/view.ts'
import { commands } from '../../src/flows/commands.ts'
import { type FakeDiscord, startDiscord } from '../fakes/discord/index.ts'

/** What breaks a connection to Discord's gateway: https://docs.discord.com/developers/events/gateway#disconnecting */
export const BREAKS = {
  'a request to reconnect': ({ gateway }) => gateway.reconnect(),
  'an invalid session that may be resumed': ({ gateway }) => gateway.invalidate(true),
  'an invalid session': ({ gateway }) => gateway.invalidate(false),
  'a socket that is cut': ({ gateway }) => gateway.kill(),
  'heartbeats without an answer': ({ gateway }) => gateway.deafen(),
  'close code 4000': ({ gateway }) => gateway.drop(4000),
  'close code 4001': ({ gateway }) => gateway.drop(4001),
  'close code 4002': ({ gateway }) => gateway.drop(4002),
  'close code 4003': ({ gateway }) => gateway.drop(4003),
  'close code 4005': ({ gateway }) => gateway.drop(4005),
  'close code 4007': ({ gateway }) => gateway.drop(4007),
  'close code 4008': ({ gateway }) => gateway.drop(4008),
  'close code 4009': ({ gateway }) => gateway.drop(4009),
} satisfies Readonly<Record<string, (fake: FakeDiscord) => void>>

export type Break = keyof typeof BREAKS

/**
 * After these there is nothing to resume, or discord.js does not: it begins a new session on 4003, 4005 and 4008, with which Discord only
 * answers what a bot sends, and this one sends nothing but heartbeats. What happens until then is replayed to nobody.
 */
export const ANEW: readonly Break[] = [
  'an invalid session',
  'close code 4003',
  'close code 4005',
  'close code 4007',
  'close code 4008',
  'close code 4009',
]

export type Resumes = {
  /** Events that were told or kept for the bot, those that were replayed, and those of a session that nobody came back to. */
  kept: number
  replayed: number
  gone: number
  lost: number
  /** Answers that somebody saw twice. */
  doubled: number
  /** Events that the bot was told twice: discord.js may ask for one again that it is just reading. */
  repeated: number
  /** Those that were to have an answer, and have none. */
  unanswered: number
  resumed: number
  identified: number
}

/** Milliseconds between two events: what a lively server brings. */
const PACE = 8
/** Heartbeats that get no answer are noticed at the next one. */
const HEARTBEAT = 150

/** Breaks a connection `times`, each time in the midst of words and commands that go on all the while. */
export const resumes = async (how: Break, times = 1): Promise<Resumes> => {
  const fake = await startDiscord()
  const { world, apiUrl, gateway, people } = fake
  gateway.settings.heartbeat = how === 'heartbeats without an answer' ? HEARTBEAT : gateway.settings.heartbeat
  await registerCommands({ token: world.token, apiUrl, commands: commands() })
  const seen = new Map<string, number>()
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  const reader = { zone: 'UTC', language: 'en' as const, now: 0 }
  const bot = await connectDiscord({
    commands: [],
    token: world.token,
    gateway: true,
    apiUrl,
    log,
    clock: Date.now,
    dispatch: async (event) => {
      const name = nameOf(event)
      seen.set(name, (seen.get(name) ?? 0) + 1)
      const shown = here(view(paragraph([{ kind: 'plain', text: name }])))
      return { reply: isAnswered(name) ? shown : { kind: 'nothing' }, reader }
    },
  })
  const stands = async () => {
    while (bot.state() !== 'connected') await pause(5)
  }

  const kept = new Set<string>()
  let count = 0
  let gone = 0
  /** A word and a command. */
  const happen = (): readonly string[] => {
    const words = `word${++count}`
    people.say('ada', words)
    return [words, people.command('ada', 'ii').id]
  }
  const keep = (names: readonly string[]) => {
    for (const name of names) kept.add(name)
  }
  try {
    await stands()
    for (let time = 0; time < times; time++) {
      const { identified, resumed } = gateway.counts
      for (let i = 0; i < 5; i++) {
        keep(happen())
        await pause(PACE)
      }
      keep(happen())
      BREAKS[how](fake)
      const meanwhile: string[] = []
      while (gateway.counts.identified + gateway.counts.resumed === identified + resumed) {
        meanwhile.push(...happen())
        await pause(PACE)
      }
      if (gateway.counts.identified === identified) keep(meanwhile)
      else gone += meanwhile.length
      await stands()
      keep(happen())
    }
    const until = performance.now() + 2000
    while ([...kept].some((name) => !seen.has(name)) && performance.now() < until) await pause(5)
    await bot.settled()
    const shown = people.messages('ada').map(({ words }) => words)
    return {
      kept: kept.size,
      replayed: gateway.counts.replayed,
      gone,
      lost: [...kept].filter((name) => !seen.has(name)).length,
      doubled: shown.length - new Set(shown).size,
      repeated: [...seen.values()].filter((many) => many > 1).length,
      unanswered: [...kept].filter((name) => isAnswered(name) && !shown.includes(name)).length,
      resumed: gateway.counts.resumed,
      identified: gateway.counts.identified,
    }
  } finally {
    await bot.stop()
    await fake.stop()
  }
}

/** Every command, and some of the words: Discord takes 50 messages a second. */
const isAnswered = (name: string): boolean => !name.startsWith('word') || name.endsWith('5')
const nameOf = (event: Event): string => (event.kind === 'said' ? event.words : event.id)
