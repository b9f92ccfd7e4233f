import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connectDiscord, type Discord, registerCommands } from '../../adapters/discord/index.ts'
import type { Log } from '../../src/core/ports.ts'
import { commands } from '../../src/flows/commands.ts'
import type { Dispatch } from '../../src/runtime/dispatch.ts'
import { directOf, type FakeDiscord, type Fault, personOf, type Route, startDiscord } from '../fakes/discord/index.ts'
import { timeAs } from '../fakes/discord/markdown.ts'
import { seenForm } from '../fakes/discord/seen.ts'
import type { StoredInteraction } from '../fakes/discord/world.ts'
import { type Asked, type Driver, held, type Mishap } from './driver.ts'

export const COMMANDS = commands()

/** https://docs.discord.com/developers/topics/permissions */
const MANAGE_GUILD = 1n << 5n

const quiet: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** Refusals that are Discord's everyday answers, not mistakes of the bot: a closed direct message, an event that was answered before. */
const EVERYDAY = [50007, 40060]

const ROUTES: Record<Asked, Route> = { open: 'open direct', look: 'history', post: 'message' }

const faultOf = (mishap: Mishap): Omit<Fault, 'on'> => {
  switch (mishap.kind) {
    case 'none':
      return { none: true }
    case 'lost':
      return { done: true }
    case 'broken':
      return { status: 500 }
    case 'refused':
      return { status: 403, code: 50001 }
    case 'limited':
      return { status: 429, retryAfter: mishap.seconds }
    default:
      return mishap satisfies never
  }
}

/** Discord as its people use it: the stand-in's REST API and gateway, and the real adapter. */
export const discordDriver = ({ http = false } = {}): Driver & { fake: () => FakeDiscord } => {
  let fake: FakeDiscord
  let bot: Discord
  let server: Server | undefined
  let arrived: () => void = () => {}

  /** Lets the act be dealt with to the end, and rejects where Discord refused something. */
  const done = async (act: () => unknown): Promise<StoredInteraction | undefined> => {
    const before = fake.refusals.length
    const dispatched = new Promise<void>((resolve) => {
      arrived = resolve
    })
    const interaction = act() as StoredInteraction | undefined
    await dispatched
    await Promise.all([bot.settled(), interaction?.delivered])
    const refused = fake.refusals.slice(before).filter(({ code }) => !EVERYDAY.includes(code))
    if (refused.length > 0) throw new Error(`Discord refused: ${JSON.stringify(refused)}`)
    if (interaction && interaction.answered === undefined) throw new Error('The application did not respond')
    return interaction
  }

  return {
    platform: 'discord',
    fake: () => fake,
    start: async (dispatch) => {
      fake = await startDiscord()
      const { apiUrl, world } = fake
      await registerCommands({ token: world.token, apiUrl, commands: COMMANDS })
      const watched: Dispatch = async (event) => {
        arrived()
        return dispatch(event)
      }
      const { publicKey } = fake.outgoing
      const clock = () => Date.now()
      bot = await connectDiscord({
        token: world.token,
        apiUrl,
        gateway: true,
        ...(http && { publicKey }),
        dispatch: watched,
        log: quiet,
        clock,
        commands: COMMANDS,
      })
      if (http) {
        server = createServer((request, response) => void bot.handle(request, response))
        await new Promise<void>((listening) => server?.listen(0, '127.0.0.1', listening))
        fake.sendTo(`http://127.0.0.1:${(server.address() as AddressInfo).port}/discord/interactions`)
      }
    },
    stop: async () => {
      await bot.stop()
      server?.closeAllConnections()
      server?.close()
      await fake.stop()
    },
    command: async (person, command, words, where) =>
      void (await done(() => fake.people.command(person, command, words, where))),
    say: async (person, words) => void (await done(() => fake.people.say(person, words))),
    join: async () => {
      // It is there from the start, so that others have a place to act in.
      if (fake.world.guild.joined) await done(() => fake.people.leave())
      await done(() => fake.people.join())
    },
    leave: async () => void (await done(() => fake.people.leave())),
    form: (person) => {
      const modal = fake.people.modal(person)
      return modal && seenForm(modal)
    },
    submit: async (person, values) => void (await done(() => fake.people.submit(person, values))),
    press: async (person, label) => void (await done(() => fake.people.press(person, label))),
    tick: async (person, label) => void (await done(() => fake.people.tick(person, label))),
    onMessage: async (person, flow, words) => {
      const item = COMMANDS.flatMap(({ shortcuts }) => shortcuts).find(({ id }) => id === `${flow}.message`)
      await done(() => fake.people.onMessage(person, item?.name ?? '', words))
    },
    suggest: async (person, words) => {
      const interaction = await done(() => fake.people.type(person, 'ii-prep', words))
      return (interaction?.choices ?? []).map(({ name }) => name)
    },
    messages: (person) => fake.people.messages(person),
    typedDates: true,
    moment: (at, look) => `⟦${timeAs(at / 1000, { day: 'D', time: 't', moment: 'F', near: 'f' }[look])}⟧`,
    promote: (person) => {
      personOf(fake.world, person).permissions |= MANAGE_GUILD
    },
    closeDirect: (person) => {
      personOf(fake.world, person).closed = true
    },
    repeatLast: async () => void (await done(() => void fake.people.repeat())),
    messenger: (message) => bot.messenger(message),
    get place() {
      return fake.world.guild.id
    },
    user: (person) => personOf(fake.world, person).user.id,
    server: {
      next: (asked, ...mishaps) => {
        for (const mishap of mishaps) fake.fail({ on: ROUTES[asked], ...faultOf(mishap) })
      },
      hold: (asked) => {
        const { reached, reach, until, release } = held()
        fake.hold(ROUTES[asked], until, reach)
        return { reached, release }
      },
      calls: (asked) => fake.calls(ROUTES[asked]),
      directOf: (person) => directOf(fake.world, personOf(fake.world, person)).id,
      gone: '1'.repeat(18),
    },
  }
}
