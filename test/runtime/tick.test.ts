import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { makeWorld, type World } from '../journeys/world.ts'
import { makeCast } from './cast.ts'

let world: World
const cast = makeCast(() => world)
const { sent, answers, who, give, press, fill, arrive, logged, home, until, words } = cast

beforeAll(async () => {
  world = await makeWorld('2026-11-30T10:00')
})
afterAll(() => world.close())
beforeEach(() => {
  sent.length = 0
  for (const user of Object.keys(answers)) delete answers[user]
})

describe('the tick', () => {
  it('sends what is due once, and what is not due not at all', async () => {
    await arrive('ada')
    await logged('ada', 'Ben Ito')
    expect(await until('2026-11-30T11:45')).toBe(0)
    expect(await until('2026-11-30T12:15')).toBe(1)
    expect(await until('2026-11-30T14:00')).toBe(0)
    expect(words('ada')[0]).toContain('Now is a good time to thank Ben Ito')
  })

  it('tries again after an answer that did not come, says that it is a second try, and keeps the same key', async () => {
    await arrive('bo')
    await logged('bo', 'Ben Ito')
    let tries = 0
    answers.bo = () => (++tries === 1 ? { kind: 'unknown', reason: 'timeout' } : { kind: 'sent', message: 'm' })
    await until('2026-11-30T17:00')
    const mine = sent.filter(({ to }) => to.user === 'bo')
    expect(mine.map(({ again }) => again)).toEqual([false, true])
    expect(mine[0]?.once).toBe(mine[1]?.once)
  })

  it('waits as long as the platform asks', async () => {
    await arrive('cy')
    await logged('cy', 'Ben Ito')
    const later = world.now() + 3 * 3_600_000
    let tries = 0
    answers.cy = () =>
      ++tries === 1 ? { kind: 'retry', at: later, reason: 'rate limit' } : { kind: 'sent', message: 'm' }
    await until('2026-12-01T09:30')
    expect(words('cy').filter((one) => one.includes('thank-you')).length).toBeGreaterThanOrEqual(2)
    expect(sent.filter(({ to }) => to.user === 'cy')[1]?.again).toBe(false)
  })

  it('lists what could not be delivered, with one person’s trouble stopping nobody else’s', async () => {
    for (const user of ['di', 'ed', 'flo']) {
      await arrive(user)
      await logged(user, 'Ben Ito')
    }
    answers.di = () => ({ kind: 'unreachable', reason: 'direct messages are closed' })
    answers.ed = () => {
      throw new Error('a messenger that throws')
    }
    await until('2026-12-01T13:00')
    expect(words('flo')).toHaveLength(1)
    expect(await home('di')).toContain('Reminders that did not reach you')
    expect(await home('flo')).not.toContain('Reminders that did not reach you')
  })

  it('sends nothing between the planned start and end of the person’s own talk', async () => {
    await arrive('gus')
    await logged('gus', 'Ben Ito', 'today at 12:50 pm')
    await fill('gus', 'ii-prep', 'Grace Hopper', { who: 'Grace Hopper', minutes: '60', when: 'today at 2:30 pm' })
    await until('2026-12-01T15:15')
    expect(words('gus')).toEqual([])
    await until('2026-12-01T15:30')
    expect(words('gus').some((one) => one.includes('Now is a good time to thank Ben Ito'))).toBe(true)
    expect(words('gus').some((one) => one.includes('How did it go with Grace Hopper'))).toBe(true)
  })

  it('after an outage says once what is due, worded as late', async () => {
    await arrive('hal')
    await logged('hal', 'Ben Ito')
    const asleep = {}
    await world.until('2026-12-03T12:00', asleep)
    await until('2026-12-03T14:00')
    expect(words('hal')).toEqual([expect.stringContaining("It's past the time for your thank-you to Ben Ito")])
  })

  it('does not send a confirmation for a talk that has begun; its twin before that is sent', async () => {
    await arrive('ivy')
    await fill('ivy', 'ii-prep', 'Late One', { who: 'Late One', minutes: '30', when: 'December 8 at 3 pm' })
    await fill('ivy', 'ii-prep', 'Timely One', { who: 'Timely One', minutes: '30', when: 'December 11 at 3 pm' })
    await world.until('2026-12-08T16:00', {})
    await until('2026-12-09T16:00')
    expect(words('ivy').some((one) => one.includes('Your talk with Late One'))).toBe(false)
    expect(words('ivy').some((one) => one.includes('Your talk with Timely One'))).toBe(true)
  })

  it('stops at the note marked sent; its twin goes on', async () => {
    for (const user of ['jo', 'kim']) {
      await arrive(user)
      await logged(user, 'Ben Ito')
    }
    const listed = await give({ ...who('jo'), kind: 'command', command: 'ii-thanks', words: '' })
    const ref = JSON.stringify(listed).match(/thanks\.sent\.[\w-]+/)?.[0] ?? ''
    await press('jo', ref)
    await until('2026-12-10T18:00')
    expect(words('jo')).toEqual([])
    expect(words('kim').length).toBeGreaterThan(1)
  })
})

describe('a thank-you that was put off to tomorrow', () => {
  it('comes then, and the other steps of its ladder keep their times', async () => {
    await arrive('lea')
    await logged('lea', 'Ben Ito')
    await until('2026-12-11T12:00')
    const snooze = JSON.stringify(sent.filter(({ to }) => to.user === 'lea').at(-1)?.view).match(
      /remind\.snooze\.([\w-]+)~/,
    )
    const before = words('lea').length
    // It is no longer offered so near to the deadline, but an older message may have it.
    await press('lea', `remind.snooze.${snooze?.[1]}~tomorrow`)
    await until('2026-12-11T15:45')
    expect(words('lea').length).toBe(before)
    // Two hours before the day is over.
    await until('2026-12-11T16:15')
    expect(words('lea').length).toBe(before + 1)
    await until('2026-12-12T08:45')
    expect(words('lea').length).toBe(before + 1)
    await until('2026-12-12T09:00')
    expect(words('lea').length).toBe(before + 2)
  })
})

describe('the digest', () => {
  it('goes to the counselor once a week: counts, no names', async () => {
    const ruth = {
      ...who('ruth'),
      by: { platform: 'slack', user: 'ruth', name: 'Ruth', zone: 'America/Chicago', runsPlace: true } as const,
    }
    await give({ ...ruth, kind: 'command', command: 'ii', words: '' })
    await give({ ...ruth, id: 'r1', kind: 'press', ref: 'welcome.go.' })
    await give({ ...ruth, id: 'r2', kind: 'command', command: 'ii-program', words: '' })
    const opened = await give({ ...ruth, id: 'r3', kind: 'press', ref: 'program.counselor.' })
    if (opened.kind !== 'form') throw new Error(opened.kind)
    await arrive('priya')
    await give({ ...ruth, id: opened.form.id, kind: 'submit', ref: opened.form.ref, values: { who: 'priya' } })
    await fill('priya', 'ii-log', 'Somebody', { who: 'Somebody', outcome: 'off' })

    await until('2026-12-14T08:45')
    expect(words('priya')).toEqual([])
    await until('2026-12-14T09:15')
    expect(words('priya')).toHaveLength(1)
    const [digest = ''] = words('priya')
    expect(digest).toContain('Informational interviews · week of Mon 7 Dec')
    expect(digest).toMatch(/\d+ of \d+ active · \d+ talks? held/)
    for (const name of ['Ben Ito', 'Grace Hopper', 'gus', 'ivy']) expect(digest).not.toContain(name)
    await until('2026-12-21T09:15')
    expect(words('priya')).toHaveLength(2)
  })
})

it('logged no error but the one that was thrown', () => {
  expect(world.errors.filter((error) => !JSON.stringify(error).includes('reminder failed'))).toEqual([])
})
