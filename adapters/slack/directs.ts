import type { WebClient } from '@slack/web-api'
import { bounded } from './web.ts'

/** Direct messages that were opened, whoever opened them: https://docs.slack.dev/reference/methods/conversations.open */
export type Directs = {
  /** The direct message with somebody, opened where none is known. Rejects with the SDK's errors. */
  of: (client: WebClient, token: string, team: string, user: string) => Promise<string>
  known: (team: string, user: string) => string | undefined
  keep: (team: string, user: string, channel: string) => void
  forget: (team: string, user: string) => void
}

export const makeDirects = (): Directs => {
  const kept = bounded<string>(10_000)
  const directs: Directs = {
    of: async (client, token, team, user) => {
      const before = directs.known(team, user)
      if (before) return before
      const { channel } = await client.conversations.open({ token, users: user })
      if (!channel?.id) throw new Error('conversations.open answered without a channel')
      directs.keep(team, user, channel.id)
      return channel.id
    },
    known: (team, user) => kept.get(`${team} ${user}`),
    keep: (team, user, channel) => kept.set(`${team} ${user}`, channel),
    forget: (team, user) => kept.delete(`${team} ${user}`),
  }
  return directs
}
