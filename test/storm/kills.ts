import { setTimeout as pause } from 'node:timers/promises'
import { type Crowd, makeCrowd } from './crowd.ts'
import { type Platforms, startPlatforms } from './platforms.ts'
import { type Replica, startReplica } from './replicas.ts'

export type Kills = {
  reminders: number
  kills: number
  /** Kills that hit a reminder which was shown already and not yet written down as sent. */
  inFlight: number
  lost: number
  doubled: number
}

type Plan = {
  databaseUrl: string
  reminders: number
  /** So many kills with so many replicas, one after the other. */
  rounds: readonly { replicas: number; kills: number }[]
  /** Milliseconds until a post is acknowledged, and which part of the acknowledgements is lost. */
  delay?: number
  lost?: number
  /** More are added where fewer than these are left and the storm goes on. */
  few?: number
  /** The platforms know no key against doubles and refuse to be looked at: then some must come twice. */
  blind?: boolean
  /** Only replicas are killed that have just shown what they hold. */
  inFlight?: boolean
}

/** Short, so that what a killed replica held is soon taken by another. */
const LEASE_SECONDS = '3'
/** Milliseconds: less than a post takes. */
const MOMENT = 50

/**
 * Replicas that send reminders are killed with `kill -9`, each only while it holds some, and the next one only once the one before
 * has been replaced and its replacement is ready. In the end all are sent, and each person was shown theirs once.
 */
export const kills = async ({
  databaseUrl,
  reminders,
  rounds,
  delay = 120,
  lost = 0.05,
  few = 400,
  blind = false,
  inFlight: strikes = blind,
}: Plan): Promise<Kills> => {
  const platforms = await startPlatforms({ delay, lost, blind })
  const crowd = await makeCrowd(databaseUrl)
  let planned = 0
  const add = async (count: number) => {
    await crowd.add(platforms.people(count))
    planned += count
  }
  const environment = { ...platforms.environment, DATABASE_URL: databaseUrl, LEASE_SECONDS }
  const alive = new Map<string, Replica>()
  const start = async () => {
    const replica = await startReplica(environment)
    alive.set(replica.name, replica)
  }
  let killed = 0
  let inFlight = 0
  try {
    await add(reminders)
    for (const round of rounds) {
      await Promise.all(Array.from({ length: round.replicas - alive.size }, start))
      for (let left = round.kills; left > 0; left--) {
        const struck = async (name: string) => {
          const shown = platforms.shown()
          return (await crowd.heldBy(name)).some((user) => shown.has(user))
        }
        // What must come twice is what was shown and is not written down.
        const worth = strikes ? struck : async (name: string) => (await crowd.holders()).includes(name)
        const victim = await holding(crowd, alive, worth, () => add(few))
        victim.process.kill('SIGKILL')
        await victim.ended
        alive.delete(victim.name)
        killed++
        if (await struck(victim.name)) inFlight++
        await start()
        const { planned: waiting = 0 } = await crowd.states()
        if (waiting < few && left > 1) await add(few)
      }
    }
    await until(async () => (await crowd.states()).planned === undefined)
    return { reminders: planned, kills: killed, inFlight, ...(await outcome(crowd, platforms)) }
  } finally {
    for (const { process } of alive.values()) process.kill('SIGKILL')
    await Promise.all([...alive.values()].map(({ ended }) => ended))
    await crowd.close()
    await platforms.close()
  }
}

/** A replica that holds claims and is worth it a moment later, once there is one. */
const holding = async (
  crowd: Crowd,
  alive: ReadonlyMap<string, Replica>,
  worth: (name: string) => Promise<boolean>,
  more: () => Promise<void>,
): Promise<Replica> => {
  for (;;) {
    const holders = (await crowd.holders()).filter((name) => alive.has(name))
    const found = alive.get(holders[Math.floor(Math.random() * holders.length)] ?? '')
    if (found) {
      // A moment later it has begun to send some of what it took.
      await pause(MOMENT)
      if (await worth(found.name)) return found
    }
    // They may all have been sent before the next one was ready.
    if ((await crowd.states()).planned === undefined) await more()
    await pause(5)
  }
}

/** Those who were never shown theirs, and those who were shown it more than once. */
export const outcome = async (crowd: Crowd, platforms: Platforms): Promise<{ lost: number; doubled: number }> => {
  const shown = platforms.shown()
  const people = await crowd.query<{ user_id: string }>('SELECT user_id FROM account')
  const counts = people.map(({ user_id }) => shown.get(user_id) ?? 0)
  return { lost: counts.filter((count) => count === 0).length, doubled: counts.filter((count) => count > 1).length }
}

/** Waits until it holds; rejects after ten minutes. */
export const until = async (holds: () => Promise<boolean>): Promise<void> => {
  const from = performance.now()
  while (!(await holds())) {
    if (performance.now() - from > 600_000) throw new Error('it did not come to an end within ten minutes')
    await pause(100)
  }
}
