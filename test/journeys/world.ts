import { DateTime } from 'luxon'
import { mintId, open } from '../../adapters/database/index.ts'
import type { Log, Messengers } from '../../src/core/ports.ts'
import type { DateLook } from '../../src/core/text.ts'
import { type Dispatch, makeDispatch } from '../../src/runtime/dispatch.ts'
import type { Store } from '../../src/runtime/store.ts'
import { makeTick } from '../../src/runtime/tick.ts'
import type { Driver } from '../contract/driver.ts'
import { freshDatabase, loseDatabase } from '../databases.ts'

const ZONE = 'America/Chicago'

type Changed = NonNullable<Parameters<typeof makeTick>[0]['changed']>

export type World = {
  store: Store
  dispatch: Dispatch
  now: () => number
  /** Sets the clock to a local time in Chicago and sends what has become due, hour by hour. Resolves to how many were sent. */
  until: (local: string, messengers: Messengers) => Promise<number>
  /** Sets the clock to a local time in Chicago, back or forward, and sends what is due then. Resolves to how many were sent. */
  set: (local: string, messengers: Messengers) => Promise<number>
  /** Told of whom a reminder was written down. */
  onChanged: (told: Changed) => void
  /** What was logged as an error: a journey ends with none. */
  errors: unknown[]
  /** Told of each query. */
  queries: string[]
  /** The database goes away for good. */
  lose: () => Promise<void>
  close: () => Promise<void>
}

/** The real dispatcher and the real tick on a real store, with a clock of the test's. */
/** A local time, as in `2026-11-30T10:00`. */
const instant = (local: string) => DateTime.fromISO(local, { zone: ZONE }).toMillis()

/** How a platform shows a moment: in its own way, or in our words. */
export const moment = ({ moment }: Pick<Driver, 'moment'>, local: string, look: DateLook, words: string): string =>
  moment?.(instant(local), look) ?? words

export const makeWorld = async (startsAt: string): Promise<World> => {
  const errors: unknown[] = []
  const queries: string[] = []
  const log: Log = {
    debug: () => {},
    info: () => {},
    warn: () => {},
    error: (facts, message) => errors.push({ ...facts, message }),
  }
  const databaseUrl = await freshDatabase()
  const store = await open({
    databaseUrl,
    dataDir: '',
    log,
    onQuery: (sql) => queries.push(sql),
  })
  let now = DateTime.fromISO(startsAt, { zone: ZONE }).toMillis()
  const clock = () => now
  const dispatch = makeDispatch({ store, clock, mintId, log })
  let changed: Changed = () => {}
  const tickOf = (messengers: Messengers) =>
    makeTick({ store, messengers, clock, log, holder: 'journey', paces: {}, changed: (account) => changed(account) })
  return {
    store,
    dispatch,
    now: clock,
    until: async (local, messengers) => {
      const to = instant(local)
      const tick = tickOf(messengers)
      let sent = 0
      while (now < to) {
        now = Math.min(now + 900_000, to)
        sent += (await tick.run()).sent
      }
      return sent
    },
    set: async (local, messengers) => {
      now = instant(local)
      return (await tickOf(messengers).run()).sent
    },
    onChanged: (told) => {
      changed = told
    },
    errors,
    queries,
    lose: () => loseDatabase(databaseUrl),
    close: () => store.close(),
  }
}
