import { setTimeout as pause } from 'node:timers/promises'
import type {
  GatewayGuildCreateDispatchData,
  GatewayGuildDeleteDispatchData,
  GatewayReadyDispatchData,
} from 'discord.js'
import type { Event } from '../../src/core/event.ts'
import type { Clock, Log } from '../../src/core/ports.ts'
import type { Store } from '../../src/runtime/store.ts'

type Outside = {
  /** The guilds that the bot is in, as far as it is written down. Without it, only what changes meanwhile is told. */
  places?: Store['places'] | undefined
  membership: (event: Event) => void
  clock: Clock
  log: Log
  closing: AbortSignal
}

/** Milliseconds until the record is asked again, where it could not be. */
const ASKED_AGAIN = 2000

/**
 * Which guilds the bot is in. A connection begins with the list of them: whatever happened while there was none, an invitation before
 * the first start too, shows by comparing it with the record. https://docs.discord.com/developers/events/gateway-events#ready
 */
export const makeRoll = ({ places, membership, clock, log, closing }: Outside) => {
  const listed = new Set<string>()
  /** Listed, but not in the record, or there without a name: told of once their owner is known. */
  const unmet = new Set<string>()
  let compared: Promise<void> = Promise.resolve()

  const compare = async ({ guilds, shard = [0, 1] }: GatewayReadyDispatchData): Promise<void> => {
    if (!places) return
    const known = new Map((await places('discord')).map(({ id, name }) => [id, name]))
    const here = new Set(guilds.map(({ id }) => id))
    for (const id of here) if (!known.get(id)) unmet.add(id)
    for (const id of known.keys()) if (isOf(id, shard) && !here.has(id)) membership(left(id, clock()))
  }

  const patiently = async (ready: GatewayReadyDispatchData): Promise<void> => {
    try {
      await compare(ready)
    } catch (error) {
      log.warn({ err: error }, 'the list of guilds could not be compared with the record yet')
      await pause(ASKED_AGAIN, undefined, { signal: closing })
      return patiently(ready)
    }
  }

  return {
    ready: (ready: GatewayReadyDispatchData): void => {
      for (const { id } of ready.guilds) listed.add(id)
      const before = compared
      compared = Promise.all([before, patiently(ready)])
        .then(() => undefined)
        .catch(() => undefined)
    },
    /** A guild is there: a new one, one of the list, or one that had been down for a while. */
    there: (guild: GatewayGuildCreateDispatchData): void => {
      if (guild.unavailable) return
      const isNew = !listed.has(guild.id)
      listed.add(guild.id)
      void compared.then(() => {
        if (unmet.delete(guild.id) || isNew) membership(joined(guild))
      })
    },
    /** A guild that is merely down for now is not gone. */
    gone: ({ id, unavailable }: GatewayGuildDeleteDispatchData): void => {
      if (unavailable) return
      listed.delete(id)
      unmet.delete(id)
      membership(left(id, clock()))
    },
  }
}

/** https://docs.discord.com/developers/events/gateway#sharding-sharding-formula */
const isOf = (guild: string, [shard, shards]: readonly [number, number]): boolean =>
  Number((BigInt(guild) >> 22n) % BigInt(shards)) === shard

/** By the guild's owner, who at least runs it: Discord does not tell who added the bot. */
const joined = ({ id, name, owner_id, joined_at }: GatewayGuildCreateDispatchData): Event => ({
  id: `joined.${id}.${Date.parse(joined_at)}`,
  by: { platform: 'discord', user: owner_id, runsPlace: true },
  at: { id, name, direct: false },
  kind: 'joined',
})

const left = (id: string, at: number): Event => ({
  id: `left.${id}.${at}`,
  by: { platform: 'discord', user: '' },
  at: { id, direct: false },
  kind: 'left',
})
