import { setTimeout as pause } from 'node:timers/promises'
import { open } from '../../adapters/database/index.ts'
import type { Message, Messenger } from '../../src/core/ports.ts'
import { makeTick } from '../../src/runtime/tick.ts'
import { makeCrowd } from './crowd.ts'
import { GROUNDS, type Misfortune } from './grounds.ts'

/** What happens to the first post of each reminder. Of what is `failed` or `hanging` every other one was done all the same. */
export type Fault = 'lost' | 'failed' | 'hanging' | 'limited'

export type Delivery = {
  reminders: number
  /** Posts that it happened to, and those of them that were done all the same. */
  faults: number
  done: number
  lost: number
  doubled: number
  /** Reminders that are not written down as sent. */
  unsent: number
  /** Those that the platform asked to wait, and whose due time did not move as far as that. */
  early: number
  /** How long the slowest answer to such a one took, in milliseconds, and how often anything waited by sleeping. */
  slowest: number
  pauses: number
  /** Minutes by the process's clock. */
  minutes: number
}

const RETRY_AFTER = 30

const misfortuneOf = (fault: Fault, nth: number): Misfortune => {
  const done = nth % 2 === 0
  switch (fault) {
    case 'lost':
      return { kind: 'lost' }
    case 'failed':
    case 'hanging':
      return { kind: fault, done }
    case 'limited':
      return { kind: 'limited', seconds: RETRY_AFTER }
    default:
      return fault satisfies never
  }
}

/** Reminders through the real tick and messenger, on a process's clock that is moved to whatever is due next. */
export const delivery = async ({
  databaseUrl,
  platform = 'slack',
  reminders,
  fault,
  distributed = false,
  blind = false,
}: {
  databaseUrl: string
  platform?: keyof typeof GROUNDS
  reminders: number
  fault: Fault
  /** The platform lets the bot look once a minute, and see fifteen messages. */
  distributed?: boolean
  /** The platform refuses the look: then some must come twice. */
  blind?: boolean
}): Promise<Delivery> => {
  const ground = await GROUNDS[platform]()
  if (distributed) ground.distributed?.()
  if (blind) ground.blind()
  const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
  const crowd = await makeCrowd(databaseUrl)
  const people = ground.people(reminders)
  await crowd.add(people, ground.now)

  const met = new Set<string>()
  /** Whom the platform asked to wait, and until when. */
  const waiting = new Map<string, number>()
  const early = new Set<string>()
  let looks = 0
  let done = 0
  ground.meets((asked, user) => {
    if (asked === 'look') {
      // Looking does not always go well either.
      looks += 1
      return looks % 10 === 0 ? { kind: 'failed', done: false } : undefined
    }
    // Who was asked to wait is not tried before.
    if (ground.now() < (waiting.get(user) ?? 0)) early.add(user)
    if (met.has(user)) return undefined
    met.add(user)
    const misfortune = misfortuneOf(fault, met.size)
    if (misfortune.kind === 'lost' || ('done' in misfortune && misfortune.done)) done += 1
    if (misfortune.kind === 'limited') waiting.set(user, ground.now() + RETRY_AFTER * 1000)
    return misfortune
  })

  let slowest = 0
  const watched: Messenger = async (message: Message) => {
    const from = performance.now()
    const outcome = await ground.messenger(message)
    if (outcome.kind !== 'retry' || !outcome.limited || !waiting.has(message.to.user)) return outcome
    slowest = Math.max(slowest, performance.now() - from)
    if (outcome.at < (waiting.get(message.to.user) ?? 0)) early.add(message.to.user)
    return outcome
  }
  let pauses = 0
  const store = await open({ databaseUrl, dataDir: '', log })
  const tick = makeTick({
    store,
    messengers: { [platform]: watched },
    clock: ground.now,
    log,
    holder: 'delivery',
    paces: {},
    timer: {
      passed: () => performance.now(),
      pause: (milliseconds) => {
        pauses += 1
        return pause(milliseconds)
      },
    },
  })
  const began = ground.now()
  try {
    for (;;) {
      await tick.run()
      const [row] = await crowd.query<{ next: string | null }>(
        `SELECT (date_part('epoch', min(send_at)) * 1000)::bigint::text AS next FROM reminder WHERE state = 'planned'`,
      )
      if (!row?.next) break
      ground.wait(Math.max(Number(row.next) - ground.now(), 1))
    }
    const { sent = 0 } = await crowd.states()
    const times = people.map(({ user }) => ground.shown(user))
    return {
      reminders,
      faults: met.size,
      done,
      lost: times.filter((count) => count === 0).length,
      doubled: times.filter((count) => count > 1).length,
      unsent: reminders - sent,
      early: early.size,
      slowest,
      pauses,
      minutes: Math.round((ground.now() - began) / 60_000),
    }
  } finally {
    await tick.stop()
    await store.close()
    await crowd.close()
    await ground.close()
  }
}
