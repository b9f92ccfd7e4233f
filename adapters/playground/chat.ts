import type { Zone } from '../../src/core/time.ts'
import type { WireMessage, WireNews } from './page/wire.ts'

/** Messages kept for each person; the oldest go first. The record itself is in the store. */
const MOST_MESSAGES = 400
/** Labels remembered of what each person was offered while typing. */
const MOST_OFFERED = 200

type Posted = Pick<WireMessage, 'id' | 'person' | 'room' | 'from' | 'at' | 'zone' | 'language' | 'blocks'>

/** Who is told of news as it happens. */
type Listener = (news: WireNews) => void

/** What everybody sees, kept in memory. */
export type Chat = {
  /** Posts a message; one that is there under the same id is replaced, so that an answer given twice is seen once. */
  post: (message: Posted) => WireMessage
  /** Replaces what that person's message shows; undefined where there is no such message. */
  replace: (person: string, id: string, shown: Pick<WireMessage, 'blocks' | 'language'>) => WireMessage | undefined
  has: (person: string, id: string) => boolean
  messages: () => readonly WireMessage[]
  /** Remembers what a value was called when it was offered. */
  offered: (person: string, options: readonly { value: string; label: string }[]) => void
  labelOf: (person: string, value: string) => string | undefined
  /** The zone in which a person reads times, once it is known. */
  zones: Map<string, Zone>
  /** People who take no direct messages at the moment. */
  closed: Set<string>
  tell: Listener
  /** Until the function that is returned is called. */
  listen: (listener: Listener) => () => void
}

export const makeChat = (): Chat => {
  const byPerson = new Map<string, Map<string, WireMessage>>()
  const labels = new Map<string, Map<string, string>>()
  const listeners = new Set<Listener>()
  let place = 0
  let version = 0

  const of = (person: string) => {
    const found = byPerson.get(person) ?? new Map<string, WireMessage>()
    byPerson.set(person, found)
    return found
  }
  const tell: Listener = (news) => {
    for (const listener of listeners) listener(news)
  }
  const keep = (message: WireMessage): WireMessage => {
    const kept = of(message.person)
    kept.set(message.id, message)
    dropOldest(kept, MOST_MESSAGES)
    tell({ kind: 'message', message })
    return message
  }

  return {
    post: (message) =>
      keep({ ...message, place: of(message.person).get(message.id)?.place ?? ++place, version: ++version }),
    replace: (person, id, shown) => {
      const found = of(person).get(id)
      return found && keep({ ...found, ...shown, version: ++version })
    },
    has: (person, id) => of(person).has(id),
    messages: () => [...byPerson.values()].flatMap((kept) => [...kept.values()]).sort((a, b) => a.place - b.place),
    offered: (person, options) => {
      const known = labels.get(person) ?? new Map<string, string>()
      labels.set(person, known)
      for (const { value, label } of options) {
        known.delete(value)
        known.set(value, label)
      }
      dropOldest(known, MOST_OFFERED)
    },
    labelOf: (person, value) => labels.get(person)?.get(value),
    zones: new Map(),
    closed: new Set(),
    tell,
    listen: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** A Map keeps the order of insertion. */
const dropOldest = (all: Map<string, unknown>, most: number): void => {
  for (const key of all.keys()) {
    if (all.size <= most) return
    all.delete(key)
  }
}
