import type { Event, Place } from '../../../src/core/event.ts'
import { DAY, HOUR } from '../../../src/core/time.ts'
import type { Change } from '../../../src/interviews/change.ts'
import { type Member, type Owner, ownerOf } from '../../../src/people/member.ts'
import { Policy } from '../../../src/people/policy.ts'
import type { Answer, Claimed, Store } from '../../../src/runtime/store.ts'

/** Monday, 23 November 2026, 9:00 in Chicago. */
export const NOW = Date.UTC(2026, 10, 23, 15)
export const ZONE = 'America/Chicago'
const FAR = NOW + 1_000 * DAY

/** What a program sets that sets nothing. */
export const POLICY = Policy.parse({})

/** Who claims. */
const HOLDERS = ['us', 'one', 'two']

export const REPLY: Answer = { reply: { kind: 'nothing' } }

export type Person = { by: Member; owner: Owner; account: Event['by']; at: Place }

export type Stage = ReturnType<typeof makeStage>

/** A store that many tests share: each has people and places of its own. */
export const makeStage = (store: () => Store, queries: string[]) => {
  let minted = 0
  const id = (kind = 'id') => `${kind}-${++minted}`

  const meet = async (
    told: { place?: string; user?: string; channel?: string; now?: number } = {},
  ): Promise<Person> => {
    const account: Event['by'] = { platform: 'slack', user: told.user ?? id('U'), name: 'Sam', zone: ZONE }
    const at: Place = {
      id: told.place ?? id('T'),
      name: 'Team',
      direct: false,
      ...(told.channel && { channel: told.channel }),
    }
    const { by } = await store().arrive({ id: id('event'), by: account, at }, told.now ?? NOW)
    return { by, owner: ownerOf(by), account, at }
  }

  const apply = (
    { by, account, at }: Person,
    changes: readonly Change[],
    { now = NOW, event = id('event'), answer = REPLY }: { now?: number; event?: string; answer?: Answer } = {},
  ): Promise<Answer> => store().apply(changes, { id: event, by, account, at, now, answer })

  /** Somebody who pressed Start. */
  const begin = async (told: Parameters<typeof meet>[0] = {}): Promise<Person> => {
    const person = await meet(told)
    const at = told.now ?? NOW
    await apply(person, [{ do: 'welcome', at }], { now: at })
    return person
  }

  /** A talk with Ada, in three days unless said otherwise. */
  const plan = async (
    person: Person,
    told: { name?: string; startsAt?: number; now?: number } = {},
  ): Promise<string> => {
    const interview = id('interview')
    const startsAt = 'startsAt' in told ? told.startsAt : NOW + 3 * DAY
    const change: Change = {
      do: 'planInterview',
      interview,
      newContact: id('contact'),
      name: told.name ?? 'Ada Lovelace',
      occupation: 'analyst',
      aim: 'Do analysts write code?',
      minutes: 30,
      zone: ZONE,
      at: told.now ?? NOW,
      ...(startsAt !== undefined && { startsAt }),
    }
    await apply(person, [change], { now: told.now ?? NOW })
    return interview
  }

  const log = (interview: string, endedAt: number): Change => {
    return { do: 'logInterview', interview, outcome: 'held', endedAt, learned: 'They pair.', zone: ZONE, at: endedAt }
  }

  /** A talk that was held `hoursAgo`, logged in one go. */
  const held = async (person: Person, hoursAgo: number, now = NOW, name = 'Ada Lovelace'): Promise<string> => {
    const interview = id('interview')
    const who = { newContact: id('contact'), name }
    await apply(person, [{ ...log(interview, now - hoursAgo * HOUR), who } as Change], { now })
    return interview
  }

  /** What each holder took. */
  const taken = new Map<string, string[]>()
  const claim = async (now: number, options: { limit?: number; leaseSeconds?: number; holder?: string } = {}) => {
    const all = { now, limit: 100, leaseSeconds: 60, holder: 'us', ...options }
    const claimed = await store().claim(all)
    taken.set(all.holder, [...(taken.get(all.holder) ?? []), ...claimed.map(({ id }) => id)])
    return claimed
  }
  /** Gives back what a holder took and has not settled. */
  const give = (holder = 'us') => store().release(taken.get(holder) ?? [], holder)

  /** What was claimed, as it is settled. */
  const of = ({ id, kind, to, account }: Claimed) => ({ id, kind, to: ownerOf(to), account })

  const settle = (claimed: readonly Claimed[], now: number, holder = 'us') =>
    store().settle(
      claimed.map((one) => ({ ...of(one), became: 'sent', at: now, message: 'M1', asks: 'an answer' })),
      holder,
      now,
    )

  /** Ends all that other tests planned, since claims go over all programs. */
  const drain = async (): Promise<void> => {
    for (const holder of HOLDERS) await give(holder)
    for (;;) {
      const claimed = await claim(FAR, { holder: 'drain' })
      if (claimed.length === 0) return
      const gone = claimed.map((one) => ({ ...of(one), became: 'gone' as const, reason: 'drained' }))
      await store().settle(gone, 'drain', FAR)
    }
  }

  /** What is still to come for somebody, by kind. */
  const planned = async ({ owner }: Person, now = NOW): Promise<Record<string, number>> => {
    const home = await store().reads.home(owner, POLICY, now)
    return Object.fromEntries(home.planned.map(({ kind, dueAt, snoozedUntil }) => [kind, snoozedUntil ?? dueAt]))
  }

  /** How many queries something takes. A transaction's BEGIN is not told of, so each COMMIT counts for it too. */
  const counted = async (doing: () => Promise<unknown>): Promise<number> => {
    queries.length = 0
    await doing()
    return queries.length
  }

  return { store, of, give, id, meet, begin, apply, plan, log, held, claim, settle, drain, planned, counted }
}
