import { directOf, personOf, startDiscord } from '../fakes/discord/index.ts'
import { makeClient } from '../fakes/slack/client.ts'
import { BOT_TOKEN, startSlack } from '../fakes/slack/server.ts'
import type { Crowd, Somebody } from '../storm/crowd.ts'
import { arrive } from './start.ts'

const SECRET = 'a secret of thirty-two characters'
export const RETRY_AFTER = 3

/** A platform's strict stand-in where some act and many are reminded. */
export type Stage = {
  environment: Readonly<Record<string, string>>
  /** So many people who do nothing but get reminders. */
  crowd: (count: number) => readonly Somebody[]
  /** Those who act, once Askwell runs and they have arrived. */
  begin: (names: readonly string[], port: number, crowd: Crowd) => Promise<void>
  /** Told of each thing that is to be shown, by the name of who waits for it or `crowd`: whether it is answered with a 429. */
  meets: (asked: (name: string) => boolean) => void
  /** Milliseconds between what one and the same person does. */
  rest: number
  form: (name: string) => unknown
  say: (name: string, words: string) => unknown
  close: () => Promise<void>
}

const onSlack = async (): Promise<Stage> => {
  const slack = await startSlack()
  const { workspace } = slack
  let client: ReturnType<typeof makeClient>
  return {
    environment: { SLACK_BOT_TOKEN: BOT_TOKEN, SLACK_SIGNING_SECRET: SECRET, SLACK_API_URL: slack.apiUrl },
    crowd: (count) =>
      Array.from({ length: count }, (_, i) => {
        const user = workspace.user(`UCROWD${i}`).id
        return { platform: 'slack', user, direct: workspace.directOf(user) }
      }),
    begin: async (names, port) => {
      client = makeClient(slack, () => `http://127.0.0.1:${port}`, SECRET)
      for (const name of names) await arrive(slack, client, name)
    },
    meets: (asked) => {
      workspace.mishap = (method, { channel, trigger_id }) => {
        if (method !== 'views.open' && method !== 'chat.postMessage') return undefined
        const user = method === 'views.open' ? workspace.triggers.get(trigger_id)?.user : channel?.slice(1)
        return asked(user?.startsWith('UCROWD') ? 'crowd' : (user ?? ''))
          ? { kind: 'limited', seconds: RETRY_AFTER }
          : undefined
      }
    },
    rest: 0,
    form: (name) => client.command(name, 'ii-log', '', 'channel'),
    say: (name, words) => client.say(name, words),
    close: () => slack.close(),
  }
}

const onDiscord = async (): Promise<Stage> => {
  const fake = await startDiscord()
  const { world, people } = fake
  const described = { description: 'Log', options: [{ type: 3, name: 'who', description: 'Who?' }] }
  return {
    environment: { DISCORD_TOKEN: world.token, DISCORD_API_URL: fake.apiUrl },
    crowd: (count) =>
      Array.from({ length: count }, (_, i) => {
        const person = personOf(world, `crowd${i}`)
        return { platform: 'discord', user: person.user.id, direct: directOf(world, person).id }
      }),
    begin: async (names, _, crowd) => {
      const version = { id: '4'.repeat(18), application_id: world.application, type: 1, version: '1' } as const
      world.commands.push({ ...version, default_member_permissions: null, name: 'ii-log', ...described })
      // They are there already, in the guild in which they act.
      const LATER = Date.now() + 30 * 86_400_000
      const users = names.map((name) => personOf(world, name).user.id)
      await crowd.add(
        users.map((user) => ({ platform: 'discord', user }) as const),
        () => LATER,
      )
      await crowd.query(`UPDATE place SET external_id = '${world.guild.id}' WHERE id = 'discord1'`)
      await crowd.query(`UPDATE account SET place_id = 'discord1' WHERE user_id IN ('${users.join("', '")}')`)
    },
    meets: (asked) => {
      const nameOf = (id = '') => [...world.people.values()].find(({ user }) => user.id === id)?.name ?? ''
      fake.strike((route, named = '') => {
        if (route !== 'answer' && route !== 'message') return undefined
        const direct = world.channels.get(named)?.person
        const name = nameOf(route === 'answer' ? world.interactions.get(named)?.person : direct)
        return asked(name.startsWith('crowd') ? 'crowd' : name) ? { status: 429, retryAfter: RETRY_AFTER } : undefined
      })
    },
    // Of four people's words, less than the 50 answers a second that Discord takes in direct messages.
    rest: 100,
    form: async (name) => people.command(name, 'ii-log'),
    say: async (name, words) => people.say(name, words),
    close: () => fake.stop(),
  }
}

export const STAGES = { Slack: onSlack, Discord: onDiscord }
