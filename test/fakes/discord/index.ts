import { type People, peopleOf } from './people.ts'
import { type DiscordServer, startServer } from './server.ts'

export type { Route } from './rest.ts'
export type { Fault } from './server.ts'
export { directOf, personOf } from './world.ts'

/** Discord on loopback, and the people in it. */
export type FakeDiscord = DiscordServer & { people: People }

export const startDiscord = async (): Promise<FakeDiscord> => {
  const server = await startServer()
  return { ...server, people: peopleOf(server) }
}
