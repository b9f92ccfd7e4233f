import { type FakeDiscord, personOf, startDiscord } from '../fakes/discord/index.ts'
import { BOT_TOKEN, type SlackServer, startSlack } from '../fakes/slack/server.ts'
import type { Somebody } from './crowd.ts'

/** Both platforms' strict stand-ins, which show each message in some direct message, and lose some of their answers. */
export type Platforms = {
  environment: Readonly<Record<string, string>>
  /** So many people more, half of them on each. */
  people: (count: number) => readonly Somebody[]
  /** How many messages each of them was shown, by their id. */
  shown: () => ReadonlyMap<string, number>
  close: () => Promise<void>
}

type Options = {
  /** Milliseconds until a message that was posted is acknowledged. */
  delay: number
  /** Which part of the answers never arrives. */
  lost: number
  /** They know no key against doubles, and refuse whoever looks into a history. */
  blind?: boolean
}

export const startPlatforms = async ({ delay, lost, blind = false }: Options): Promise<Platforms> => {
  const slack: SlackServer = await startSlack()
  const discord: FakeDiscord = await startDiscord()
  // Evenly, and the same in each run.
  let posts = 0
  const isLost = () => lost > 0 && ++posts % Math.round(1 / lost) === 0
  Object.assign(slack.workspace.answering, { delay, isLost })
  Object.assign(discord.answering, { delay, isLost })
  if (blind) {
    slack.workspace.failures.set('conversations.history', Array(10_000).fill({ kind: 'error', code: 'missing_scope' }))
    discord.blind()
  }
  let count = 0
  return {
    environment: {
      SLACK_API_URL: slack.apiUrl,
      SLACK_BOT_TOKEN: BOT_TOKEN,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_TOKEN: discord.world.token,
    },
    people: (many) =>
      Array.from({ length: many }, () => {
        const n = ++count
        return n % 2 === 0
          ? { platform: 'slack', user: slack.workspace.user(`U${n}`).id }
          : { platform: 'discord', user: personOf(discord.world, `person${n}`).user.id }
      }),
    shown: () => {
      const shown = new Map<string, number>()
      const add = (user: string) => shown.set(user, (shown.get(user) ?? 0) + 1)
      for (const { channel } of slack.workspace.messages) add(channel.slice(1))
      for (const { channel_id } of discord.world.messages) add(discord.world.channels.get(channel_id)?.person ?? '')
      return shown
    },
    close: async () => {
      await slack.close()
      await discord.stop()
    },
  }
}
