import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Message, Outcome } from '../../../src/core/ports.ts'
import { HOUR, type Instant, MINUTE } from '../../../src/core/time.ts'
import { copy, type View, view } from '../../../src/core/view.ts'
import type { Driver, Mishap } from '../driver.ts'
import { answers, READER, type Stage, says, words } from './stage.ts'

const lost: Mishap = { kind: 'lost' }
const broken: Mishap = { kind: 'broken' }
const refused: Mishap = { kind: 'refused' }
const limited: Mishap = { kind: 'limited', seconds: 40 }
const none: Mishap = { kind: 'none' }

/** Only dates stand still: what a library remembers of a limit ends when the test says so, and nothing is waited for. */
const move = (milliseconds: number): void => void vi.setSystemTime(Date.now() + milliseconds)

/** The bot's own messages where the platform is slow, limits, refuses or gives no answer. On a driver of its own, since its clock is moved. */
export const uncertain = (stage: Stage): void => {
  const { driver } = stage
  const { server } = driver
  if (!server) {
    test('where nothing gets lost on the way, one that may not come twice comes once', async () => {
      const person = stage.somebody()
      const to = { platform: driver.platform, user: driver.user(person) }
      const once = 'uncertain-1'
      const made: Message = {
        to,
        place: driver.place,
        view: says('Ada.'),
        reader: READER,
        once,
        ...FIRST,
        mayRepeat: false,
      }
      for (const again of [false, true, true])
        expect(await driver.messenger({ ...made, again })).toMatchObject({ kind: 'sent' })
      expect(driver.messages(person)).toHaveLength(1)
    })
    return
  }

  beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'] }))
  afterAll(() => void vi.useRealTimers())
  // Longer than any limit of the test before, and than a key against doubles lives.
  beforeEach(() => move(HOUR))

  let count = 0
  const message = (shown: View = says('Ada, 2 hours ago.'), more: Partial<Message> = {}) => {
    const person = stage.somebody()
    const to = { platform: driver.platform, user: driver.user(person) }
    const once = `uncertain-${++count}`
    const made: Message = { to, place: driver.place, view: shown, reader: READER, once, ...FIRST, ...more }
    return { person, made, again: { ...made, again: true } }
  }
  const seen = (person: string): readonly string[] => driver.messages(person).map((one) => one.words.trim())
  const inTwoParts = () => message(view(words('Copy this:'), copy('Dear Ada').blocks[0]))

  describe('a message that may have arrived', () => {
    test.each([lost, broken])('is $kind: sent again only after a look, and seen once', async (mishap) => {
      const { person, made, again } = message()
      server.next('post', mishap)
      expect(await driver.messenger(made)).toMatchObject({ kind: 'unknown' })
      expect(seen(person)).toHaveLength(mishap === lost ? 1 : 0)
      move(HOUR)
      expect(await driver.messenger(again)).toMatchObject({ kind: 'sent' })
      expect(seen(person)).toHaveLength(1)
    })

    test.each([none, lost, broken])(
      'with a picture is $kind: both are seen once, whatever is tried again',
      async (mishap) => {
        const content = Uint8Array.of(137, 80, 78, 71)
        const picture = { kind: 'picture', name: 'week.png', mediaType: 'image/png', content, alt: '3 held' } as const
        const { person, made, again } = message(view(words('This week'), picture))
        server.next('post', mishap)
        await driver.messenger(made)
        for (const _ of [1, 2]) {
          move(HOUR)
          expect(await driver.messenger(again)).toMatchObject({ kind: 'sent' })
        }
        expect(driver.messages(person).flatMap(({ files }) => files)).toEqual([
          { name: 'week.png', bytes: Buffer.from(content), alt: '3 held' },
        ])
        expect(seen(person).filter((said) => said.includes('This week'))).toHaveLength(1)
      },
    )

    test('would come twice without the look', async () => {
      const { person, made } = message()
      server.next('post', lost)
      await driver.messenger(made)
      move(HOUR)
      await driver.messenger(made)
      expect(seen(person)).toHaveLength(2)
    })

    test.each([lost, broken, limited])(
      'whose second part is $kind is not taken for one that never left, and only the rest is sent',
      async (mishap) => {
        const { person, made, again } = inTwoParts()
        server.next('post', none, mishap)
        expect(await driver.messenger(made)).toMatchObject({ kind: 'unknown' })
        move(HOUR)
        expect(await driver.messenger(again)).toMatchObject({ kind: 'sent' })
        expect(seen(person)).toEqual(['Copy this:', 'Dear Ada'])
      },
    )

    test('whose second part is limited at the second try waits until then: the third looks again', async () => {
      const { person, made, again } = inTwoParts()
      server.next('post', none, broken, limited)
      await driver.messenger(made)
      move(HOUR)
      expect(await driver.messenger(again)).toMatchObject({ kind: 'retry' })
      move(HOUR)
      expect(await driver.messenger(again)).toMatchObject({ kind: 'sent' })
      expect(seen(person)).toEqual(['Copy this:', 'Dear Ada'])
    })
  })

  describe('a second try that cannot look', () => {
    test('because it is refused, is not sent where it may not come twice', async () => {
      const { person, again } = message(undefined, { mayRepeat: false })
      server.next('look', refused)
      const before = server.calls('post')
      expect(await driver.messenger(again)).toEqual({ kind: 'unknown', reason: 'history refused' })
      expect(server.calls('post')).toBe(before)
      expect(seen(person)).toEqual([])
    })

    test('because it is refused, is sent where it may', async () => {
      const { person, again } = message(undefined, { mayRepeat: true })
      server.next('look', refused)
      expect(await driver.messenger(again)).toMatchObject({ kind: 'sent' })
      expect(seen(person)).toHaveLength(1)
    })

    test.each([true, false])(
      'because it is limited, waits until then, whether it may come twice: %s',
      async (mayRepeat) => {
        const { person, again } = message(undefined, { mayRepeat })
        server.next('look', limited)
        const before = server.calls('post')
        const now = Date.now()
        const outcome = await driver.messenger(again)
        expect(dueAt(outcome) - now).toBeGreaterThanOrEqual(40_000)
        expect(dueAt(outcome) - now).toBeLessThan(50_000)
        expect(server.calls('post')).toBe(before)
        move(dueAt(outcome) - now)
        expect(await driver.messenger(again)).toMatchObject({ kind: 'sent' })
        expect(seen(person)).toHaveLength(1)
      },
    )

    test.each([lost, broken])('because its answer is $kind, waits a minute', async (mishap) => {
      const { person, again } = message()
      server.next('look', mishap)
      const now = Date.now()
      expect(dueAt(await driver.messenger(again)) - now).toBe(MINUTE)
      expect(seen(person)).toEqual([])
      move(MINUTE)
      expect(await driver.messenger(again)).toMatchObject({ kind: 'sent' })
    })
  })

  describe('a limit', () => {
    test('moves the message to when the platform says, and nothing waits or repeats', async () => {
      const { person, made } = message()
      server.next('post', limited)
      const [before, now] = [server.calls('post'), Date.now()]
      const outcome = await driver.messenger(made)
      expect(dueAt(outcome) - now).toBeGreaterThanOrEqual(40_000)
      expect(server.calls('post')).toBe(before + 1)
      move(dueAt(outcome) - now)
      expect(await driver.messenger(made)).toMatchObject({ kind: 'sent' })
      expect(seen(person)).toHaveLength(1)
    })

    test('on what the bot sends by itself holds up no answer, in the same direct message either', async () => {
      // The first teaches a client which limit the route has, and the second is remembered for that direct message.
      server.next('post', limited)
      await driver.messenger(message().made)
      const { person, made } = message()
      server.next('post', limited)
      expect(await driver.messenger(made)).toMatchObject({ kind: 'retry' })
      stage.answer(() => answers('Here at once.'))
      await driver.say(person, 'hello')
      expect(seen(person)).toEqual(['Here at once.'])
    })

    test('that is only slowness holds up none either', async () => {
      const { person, made } = message()
      const { reached, release } = server.hold('post')
      const reminder = driver.messenger(made)
      await reached
      stage.answer(() => answers('Here at once.'))
      await driver.say(person, 'hello')
      expect(seen(person)).toEqual(['Here at once.'])
      release()
      expect(await reminder).toMatchObject({ kind: 'sent' })
      expect(seen(person)).toEqual(['Here at once.', 'Ada, 2 hours ago.'])
    })
  })

  describe('the direct message', () => {
    test('is told, so that it can be kept', async () => {
      const { person, made } = message()
      expect(await driver.messenger(made)).toMatchObject({ kind: 'sent', direct: server.directOf(person) })
    })

    test('that was kept is not opened again', async () => {
      const { person, made } = message()
      const direct = server.directOf(person)
      const before = server.calls('open')
      expect(await driver.messenger({ ...made, direct })).toMatchObject({ kind: 'sent', direct })
      expect(server.calls('open')).toBe(before)
      expect(seen(person)).toHaveLength(1)
    })

    test('of which nothing was kept is opened, once', async () => {
      const { made } = message()
      const before = server.calls('open')
      await driver.messenger(made)
      await driver.messenger({ ...made, once: 'another' })
      expect(server.calls('open')).toBe(before + 1)
    })

    test.each([false, true])('that is no longer there is opened anew, on a second try: %s', async (again) => {
      const { person, made } = message()
      const direct = server.directOf(person)
      const before = server.calls('open')
      const outcome = await driver.messenger({ ...made, again, direct: server.gone })
      expect(outcome).toMatchObject({ kind: 'sent', direct })
      expect(server.calls('open')).toBe(before + 1)
      expect(seen(person)).toHaveLength(1)
    })
  })

  test('a storm of 100 lost answers, 100 failures and 100 limits: everybody gets theirs, and once', async () => {
    const all = Array.from({ length: 300 }, () => message())
    server.next('post', ...all.map((_, i) => [lost, broken, limited][i % 3] as Mishap))
    server.next('look', ...all.map((_, i) => [none, limited, none, broken, none, lost][i % 6] as Mishap))
    const unsure = await sendAll(
      driver,
      all.map(({ made }) => made),
    )
    expect(unsure).toBe(200)
    expect(all.map(({ person }) => seen(person).length)).toEqual(all.map(() => 1))
  })
}

const FIRST = { again: false, mayRepeat: true }

const dueAt = (outcome: Outcome): Instant => {
  if (outcome.kind !== 'retry') throw new Error(outcome.kind)
  return outcome.at
}

/**
 * As the tick does it, ten at a time: what is to be tried later waits for its time, and what nobody knows about is looked for first, here
 * when no key against doubles helps any longer. Resolves to how many of those there were.
 */
const sendAll = async (driver: Driver, messages: readonly Message[]): Promise<number> => {
  let unsure = 0
  let rows = messages.map((one) => ({ one, at: Date.now() }))
  for (let rounds = 0; rows.length > 0; rounds += 1) {
    if (rounds > 1000) throw new Error(`${rows.length} messages are never sent`)
    const next = Math.min(...rows.map(({ at }) => at))
    if (next > Date.now()) move(next - Date.now())
    const due = rows.filter(({ at }) => at <= Date.now()).slice(0, 10)
    rows = rows.filter((row) => !due.includes(row))
    const outcomes = await Promise.all(due.map(({ one }) => driver.messenger(one)))
    for (const [i, outcome] of outcomes.entries()) {
      const { one } = due[i] as (typeof due)[number]
      switch (outcome.kind) {
        case 'sent':
          break
        case 'retry':
          rows.push({ one, at: outcome.at })
          break
        case 'unknown':
          unsure += 1
          rows.push({ one: { ...one, again: true }, at: Date.now() + HOUR })
          break
        case 'unreachable':
          throw new Error(outcome.reason)
        default:
          outcome satisfies never
      }
    }
  }
  return unsure
}
