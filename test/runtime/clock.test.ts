import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Event } from '../../src/core/event.ts'
import type { RawValues } from '../../src/core/form.ts'
import type { Message, Outcome } from '../../src/core/ports.ts'
import type { Reply } from '../../src/core/reply.ts'
import { read, shown } from '../flows/asked.ts'
import { makeWorld, type World } from '../journeys/world.ts'

let world: World
let ids = 0
let sent: Message[] = []
const messengers = {
  slack: async (message: Message): Promise<Outcome> => {
    sent.push(message)
    return { kind: 'sent', message: 'm' }
  },
}
const set = (local: string) => world.set(local, messengers)
/** The first line of each message to somebody. */
const words = (user: string) => sent.filter(({ to }) => to.user === user).map(({ view }) => read(view))
const firsts = (user: string) => words(user).map((one) => one.split('\n')[0])

const who = (user: string) => ({
  id: `clock-${++ids}`,
  by: { platform: 'slack', user, name: user, zone: 'America/Chicago' } as const,
  at: { id: 'T1', channel: 'C1', direct: false },
})
const give = async (event: Event): Promise<Reply> => (await world.dispatch(event)).reply
const command = (user: string, name: string, said = '') =>
  give({ ...who(user), kind: 'command', command: name, words: said })
const fill = async (user: string, name: string, said: string, values: RawValues): Promise<Reply> => {
  const opened = await command(user, name, said)
  if (opened.kind !== 'form') throw new Error(opened.kind)
  const held = Object.fromEntries(opened.form.fields.map((field) => [field.name, field.value ?? '']))
  const { id, ref } = opened.form
  return give({ ...who(user), id, kind: 'submit', ref, values: { ...held, ...values } })
}
const arrive = async (user: string) => {
  await command(user, 'ii')
  await give({ ...who(user), kind: 'press', ref: 'welcome.go.' })
}
const logged = (user: string, name: string) => fill(user, 'ii-log', name, { who: name, outcome: 'held', ended: '' })
const planned = (user: string, name: string, when: string) =>
  fill(user, 'ii-prep', name, { who: name, minutes: '30', when })

beforeAll(async () => {
  world = await makeWorld('2026-11-30T10:00')
})
afterAll(() => world.close())
beforeEach(() => {
  sent = []
})

describe('a clock that is set back an hour', () => {
  it('sends nothing a second time, also where the person writes in the hour that comes again', async () => {
    await arrive('ada')
    await planned('ada', 'Grace Hopper', 'December 2 at 12:15 pm')
    await logged('ada', 'Ben Ito')
    expect((await set('2026-11-30T12:15')) + (await set('2026-11-30T12:30'))).toBe(2)
    const before = words('ada')
    expect(await set('2026-11-30T11:30')).toBe(0)
    await fill('ada', 'ii-log', 'Ben Ito', { who: 'Ben Ito', outcome: 'held', learned: 'They pair.' })
    await planned('ada', 'Cy', '')
    for (const time of ['11:45', '12:00', '12:15', '12:30', '13:30']) expect(await set(`2026-11-30T${time}`)).toBe(0)
    expect(words('ada')).toEqual(before)
    expect(firsts('ada').sort()).toEqual([
      'Now is a good time to thank Ben Ito. People remember a quick thank-you.',
      expect.stringContaining('Your talk with Grace Hopper is coming up'),
    ])
    // What had not been sent by then still comes.
    await set('2026-12-01T09:15')
    expect(words('ada')).toHaveLength(3)
  })

  it('sends the weekly message once, and next week the next one', async () => {
    await set('2026-12-02T10:00')
    await arrive('bo')
    await logged('bo', 'Ben Ito')
    const weekly = () => firsts('bo').filter((one) => one?.endsWith('due'))
    for (const time of ['2026-12-03T10:00', '2026-12-07T09:30']) await set(time)
    expect(weekly()).toHaveLength(1)
    await set('2026-12-07T08:30')
    await planned('bo', 'Cy', '')
    for (const time of ['08:45', '09:00', '09:15', '12:00']) await set(`2026-12-07T${time}`)
    expect(weekly()).toHaveLength(1)
    await set('2026-12-14T09:30')
    expect(weekly()).toHaveLength(2)
  })
})

describe('a clock that is set forward a day', () => {
  it('sends each once, worded as late, and lists what has lost its point', async () => {
    await set('2026-12-15T10:00')
    await arrive('cy')
    await planned('cy', 'Grace Hopper', 'December 17 at 2 pm')
    await planned('cy', 'Late One', 'December 16 at 9 am')
    await set('2026-12-16T13:00')
    await set('2026-12-16T13:30')
    expect(words('cy')).toHaveLength(2)
    const [confirm, log] = words('cy').sort().reverse()
    expect(confirm).toContain('Your talk with Grace Hopper is coming up: Thu 17 Dec, 2:00 pm.')
    expect(confirm).toContain('Sorry, this one is late. It was meant for Tue 15 Dec, 2:00 pm.')
    expect(log).toContain('How did it go with Late One?')
    expect(log).toContain('Sorry, this one is late. It was meant for Wed 16 Dec, 9:30 am.')
    expect(shown(await command('cy', 'ii')).here).toContain('Reminders that did not reach you')
    expect(await set('2026-12-17T07:45')).toBe(0)
  })
})

it('logged no error', () => {
  expect(world.errors).toEqual([])
})
