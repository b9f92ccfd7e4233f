import { describe, expect, it } from 'vitest'
import type { Message, Outcome } from '../../src/core/ports.ts'
import type { Claimed, Settled } from '../../src/runtime/store.ts'
import { makeTick } from '../../src/runtime/tick.ts'
import { member } from '../flows/asked.ts'
import { talk } from '../talks.ts'

const NOW = Date.parse('2026-12-02T22:00:00Z')
const row = (n: number, over: Partial<Claimed> = {}): Claimed => ({
  id: `r${n}`,
  kind: 'log',
  dueAt: NOW,
  attempts: 0,
  occurrence: 0,

  to: member({ id: `m${n}` }),
  account: { platform: 'slack', user: `u${n}`, place: 'T1' },
  interview: talk({ startsAt: NOW - 1_800_000 }),
  wanted: true,
  ...over,
})
const rows = (count: number, over: Partial<Claimed> = {}) => Array.from({ length: count }, (_, i) => row(i, over))

/** A tick over a store that hands out these batches and writes down what it is told. */
const stage = (batches: readonly (readonly Claimed[])[], answer: (message: Message) => Outcome | Promise<Outcome>) => {
  const left = [...batches]
  const settled: Settled[] = []
  const released: string[] = []
  const sent: Message[] = []
  const logged: string[] = []
  let passed = 0
  let refusals = 0
  const log = {
    debug: () => {},
    info: () => {},
    warn: () => {},
    error: (_: unknown, words: string) => logged.push(words),
  }
  const tick = makeTick({
    store: {
      claim: async () => left.shift() ?? [],
      settle: async (said) => {
        if (refusals-- > 0) throw new Error('the database is away')
        settled.push(...said)
      },
      release: async (ids) => void released.push(...ids),
      takeTurns: async () => ({}),
    },
    messengers: {
      slack: async (message) => {
        sent.push(message)
        return answer(message)
      },
    },
    clock: () => NOW,
    log,
    holder: 'us',
    leaseSeconds: 10,
    paces: {},
    timer: {
      passed: () => passed,
      pause: async (ms) => {
        passed += ms
      },
    },
  })
  const became = (id: string) => settled.find((one) => one.id === id)
  return {
    tick,
    settled,
    became,
    released,
    sent,
    logged,
    pass: (ms: number) => {
      passed += ms
    },
    refuse: (times: number) => {
      refusals = times
    },
  }
}
const SENT: Outcome = { kind: 'sent', message: 'm', direct: 'D' }

describe('a platform that asks to slow down', () => {
  it('moves all that goes to the same place to its time, without asking it again; another place goes on', async () => {
    const at = NOW + 30_000
    const all = [...rows(30), row(99, { account: { platform: 'slack', user: 'u99', place: 'T2' } })]
    const { tick, sent, became } = stage([all], ({ place }) =>
      place === 'T1' ? { kind: 'retry', at, reason: 'rate limit', limited: true } : SENT,
    )
    await tick.run()
    // Those that were under way with it were asked; nobody after them.
    expect(sent.filter(({ place }) => place === 'T1')).toHaveLength(10)
    expect(became('r29')).toMatchObject({ became: 'planned', dueAt: at, tried: false })
    expect(became('r99')).toMatchObject({ became: 'sent' })
  })

  it('is not one person’s trouble: that moves nobody else', async () => {
    const { tick, became } = stage([rows(30)], ({ to }) =>
      to.user === 'u0' ? { kind: 'retry', at: NOW + 3_600_000, reason: 'channel gone' } : SENT,
    )
    await tick.run()
    expect(became('r0')).toMatchObject({ became: 'planned', dueAt: NOW + 3_600_000 })
    expect(became('r29')).toMatchObject({ became: 'sent', direct: 'D' })
  })
})

describe('what nobody knows about', () => {
  const unknown = (): Outcome => ({ kind: 'unknown', reason: 'timeout' })

  it('is looked up before it is tried again, and given up after five tries, listed', async () => {
    const { tick, sent, became } = stage([[row(1), row(2, { attempts: 3 }), row(3, { attempts: 4 })]], unknown)
    await tick.run()
    expect(sent.map(({ again }) => again)).toEqual([false, true, true])
    expect([became('r1'), became('r2'), became('r3')]).toMatchObject([
      { became: 'planned', tried: true },
      { became: 'planned', tried: true },
      { became: 'failed', reason: 'no answer from the platform' },
    ])
  })

  it('may come twice where the look is refused, but for what speaks of a week', async () => {
    const counselor = member({ id: 'c', roles: ['counselor'] })
    const all = [
      row(1),
      row(2, { kind: 'digest', to: counselor, cohorts: [] }),
      row(3, { kind: 'weekly', due: [talk({ startsAt: NOW - 7_200_000 })] }),
    ]
    const { tick, sent } = stage([all], () => SENT)
    await tick.run()
    expect(sent.map(({ mayRepeat }) => mayRepeat)).toEqual([true, false, false])
  })

  it('is not what was taken by processes that were killed: it is sent all the same', async () => {
    const { tick, became } = stage([[row(1, { attempts: 20 }), row(2, { attempts: 50 })]], () => SENT)
    await tick.run()
    expect(became('r1')).toMatchObject({ became: 'sent' })
    // It may be what kills them.
    expect(became('r2')).toMatchObject({ became: 'failed' })
  })
})

describe('a reminder that can’t be written', () => {
  const broken = { to: member({ id: 'm1', language: 'xx', preference: null as never }) }

  it('is tried again in an hour without counting as a try; its twin is sent', async () => {
    const { tick, became, logged } = stage([[row(1, broken), row(2)]], () => SENT)
    await tick.run()
    expect(became('r1')).toMatchObject({
      became: 'planned',
      dueAt: NOW + 3_600_000,
      reason: 'it could not be written',
      tried: false,
    })
    expect(became('r2')).toMatchObject({ became: 'sent' })
    expect(logged).toEqual(['a reminder could not be written'])
  })

  it('is given up after a day, with its own reason', async () => {
    const { tick, became } = stage([[row(1, { ...broken, dueAt: NOW - 86_400_000 })]], () => SENT)
    await tick.run()
    expect(became('r1')).toMatchObject({ became: 'failed', reason: 'it could not be written' })
  })
})

describe('a pause', () => {
  const paused = { preference: { pausedUntil: NOW + 3_600_000 } }
  const soon = talk({ startsAt: NOW + 7_200_000 })

  it('holds back what asks for something, to a few minutes after its end; the morning of a talk comes', async () => {
    const all = [
      row(1, { to: member({ id: 'm1', ...paused }) }),
      row(2, { to: member({ id: 'm2', ...paused }), kind: 'day-of', interview: soon }),
    ]
    const { tick, became } = stage([all], () => SENT)
    await tick.run()
    const held = became('r1')
    if (held?.became !== 'planned') throw new Error('not held back')
    expect(held.reason).toBe('paused')
    expect(held.dueAt - paused.preference.pausedUntil).toBeLessThan(600_000)
    expect(held.dueAt).toBeGreaterThanOrEqual(paused.preference.pausedUntil)
    expect(became('r2')).toMatchObject({ became: 'sent' })
  })

  it('that outlasted the moment of a reminder is its reason; its twin that came too late without one passed', async () => {
    const passed = { kind: 'confirm', interview: talk({ startsAt: NOW - 1 }) }
    const { tick, became } = stage([[row(1, { ...passed, held: 'paused' }), row(2, passed)]], () => SENT)
    await tick.run()
    expect([became('r1'), became('r2')]).toMatchObject([
      { became: 'missed', reason: 'paused' },
      { became: 'missed', reason: 'its moment has passed' },
    ])
  })

  it('is followed by the week’s message, however long it was; without one a message that old is missed', async () => {
    const week = { kind: 'weekly', dueAt: NOW - 5 * 86_400_000, due: [talk({ startsAt: NOW - 7_200_000 })] }
    const { tick, became } = stage([[row(1, { ...week, held: 'paused' }), row(2, week)]], () => SENT)
    await tick.run()
    expect([became('r1'), became('r2')]).toMatchObject([{ became: 'sent' }, { became: 'missed' }])
  })
})

describe('the lease', () => {
  it('half over, gives back what was not begun: another may have it by the time it is sent', async () => {
    const it = stage([rows(40)], () => {
      it.pass(400)
      return SENT
    })
    await it.tick.run()
    expect(it.sent).toHaveLength(20)
    expect(it.released).toHaveLength(20)
    expect([...it.settled.map(({ id }) => id), ...it.released].sort()).toEqual(
      rows(40)
        .map(({ id }) => id)
        .sort(),
    )
  })

  it('far from over, lets all be sent', async () => {
    const it = stage([rows(40)], () => SENT)
    await it.tick.run()
    expect([it.sent.length, it.released.length]).toEqual([40, 0])
  })
})

describe('stopping', () => {
  it('gives back at once what was not begun, and the batch that was taken ahead; what is under way ends', async () => {
    let go: () => void = () => {}
    const held = new Promise<void>((resolve) => {
      go = resolve
    })
    const it = stage([rows(30), rows(5).map((one) => ({ ...one, id: `next-${one.id}` }))], async () => {
      await held
      return SENT
    })
    const running = it.tick.run()
    while (it.sent.length < 10) await Promise.resolve()
    const stopped = it.tick.stop()
    while (it.released.length < 20) await Promise.resolve()
    expect(it.settled).toEqual([])
    go()
    await Promise.all([stopped, running])
    expect(it.settled).toHaveLength(10)
    expect(it.released).toHaveLength(25)
    expect(it.sent).toHaveLength(10)
  })
})

describe('a database that does not listen', () => {
  it('is told again what was sent', async () => {
    const it = stage([rows(3)], () => SENT)
    it.refuse(3)
    await it.tick.run()
    expect(it.settled).toHaveLength(3)
    expect(it.sent).toHaveLength(3)
  })

  it('is given up on in the end, and that is logged: the lease is what remains', async () => {
    const it = stage([rows(3)], () => SENT)
    it.refuse(100)
    await it.tick.run()
    expect(it.settled).toEqual([])
    expect(it.logged).toEqual(['what became of reminders could not be written down'])
  })
})
