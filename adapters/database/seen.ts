import type { Store } from '../../src/runtime/store.ts'
import { type Database, instant } from './rows.ts'

type Asked = { mark: string; tell: (isNew: boolean) => void; fail: (error: unknown) => void }

/** Requests that come while the database is being asked are asked of it together, next: one statement, however many there are. */
export const makeIsNew = (database: Database): Store['isNew'] => {
  let waiting: Asked[] = []
  let asking = false

  const ask = async (now: number): Promise<void> => {
    asking = true
    while (waiting.length > 0) {
      const asked = waiting
      waiting = []
      try {
        // In one order, so that two replicas never wait for each other.
        const marks = asked.map(({ mark }) => mark).sort()
        const noted = await database.$queryRaw<{ mark: string }[]>`
          INSERT INTO seen_request (mark, at) SELECT mark, ${instant(now)} FROM unnest(${marks}::text[]) mark
          ON CONFLICT DO NOTHING RETURNING mark`
        const fresh = new Set(noted.map(({ mark }) => mark))
        // The same request twice among them: it is new once.
        for (const { mark, tell } of asked) tell(fresh.delete(mark))
      } catch (error) {
        for (const { fail } of asked) fail(error)
      }
    }
    asking = false
  }

  return (mark, now) =>
    new Promise((tell, fail) => {
      waiting.push({ mark, tell, fail })
      if (!asking) void ask(now)
    })
}
