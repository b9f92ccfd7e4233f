import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { shown } from '../flows/asked.ts'
import { makeWorld, type World } from '../journeys/world.ts'
import { makeCast } from './cast.ts'

let world: World
const cast = makeCast(() => world)
const { arrive, logged, planned, until, words, press, button, home, command, submit, answers } = cast

beforeAll(async () => {
  // A Monday.
  world = await makeWorld('2026-11-30T10:00')
})
afterAll(() => world.close())

describe('three reminders in a row without an answer', () => {
  it('are followed by one question, and then by quiet, in which what is due is listed', async () => {
    await arrive('ada')
    await arrive('eve')
    for (const user of ['ada', 'eve']) {
      await logged(user, 'Ben Ito', 'today at 9:59 am')
      await logged(user, 'Chika Obi', 'today at 9:58 am')
      await planned(user, 'Emmy N', 'tomorrow at 8 am')
    }
    // Two at noon, two in the evening, one in the morning: three times. Of the two late notes then, one comes and asks.
    await until('2026-11-30T19:00')
    expect(words('ada')).toHaveLength(4)
    await until('2026-12-01T13:00')
    expect(words('ada').filter((one) => one.includes('Would you like fewer of them'))).toHaveLength(1)
    const before = words('ada').length
    await until('2026-12-02T18:00')
    expect(words('ada')).toHaveLength(before)
    const listed = await home('ada')
    expect(listed).toContain('It was quiet for a while')
    expect(listed).toContain('Thank Ben Ito')
    expect(listed).toContain('held back, since the ones before went unanswered')
  })

  it('are no three where the person did anything in between', async () => {
    await arrive('bo')
    await logged('bo', 'Ben Ito')
    for (const day of ['03', '04']) {
      await until(`2026-12-${day}T18:30`)
      await home('bo')
    }
    await until('2026-12-07T18:00')
    expect(words('bo').length).toBeGreaterThan(2)
    expect(words('bo').filter((one) => one.includes('Would you like fewer of them'))).toEqual([])
  })

  it('end with whatever the person does: reminders come again', async () => {
    await logged('ada', 'Dora', 'today at 5:55 pm')
    const before = words('ada').length
    await until('2026-12-08T18:30')
    expect(words('ada').length).toBeGreaterThan(before)
  })
})

describe('whoever wants fewer', () => {
  it('gets what can’t wait and the week’s message; their twin gets all of it', async () => {
    await arrive('cy')
    await arrive('di')
    for (const user of ['cy', 'di']) await planned(user, 'Ben Ito', 'December 14 at 3 pm')
    await press('cy', 'settings.fewer.')
    await until('2026-12-12T20:00')
    const confirms = (user: string) => words(user).filter((one) => one.includes('is coming up'))
    expect([confirms('cy').length, confirms('di').length]).toEqual([0, 1])
    await until('2026-12-14T15:30')
    for (const user of ['cy', 'di']) {
      expect(words(user).some((one) => one.startsWith('Your talk: Mon 14 Dec, 3:00 pm'))).toBe(true)
      expect(words(user).some((one) => one.includes('How did it go with Ben Ito'))).toBe(true)
    }
    // What they put off themselves they want all the same.
    const before = words('cy').length
    await press('di', 'settings.fewer.')
    const told = words('di').length
    await press('di', button('di', 'remind.snooze'))
    await until('2026-12-15T09:15')
    expect(words('di').length).toBeGreaterThan(told)
    expect(words('cy').length).toBe(before)
    await press('cy', 'settings.all.')
    await planned('cy', 'Grace H', 'December 18 at 3 pm')
    await until('2026-12-16T15:15')
    expect(confirms('cy').some((one) => one.includes('Grace H'))).toBe(true)
  })
})

describe('own allowed hours', () => {
  it('move what comes, and never past a deadline', async () => {
    await arrive('flo')
    const form = await press('flo', 'settings.hours.')
    await submit('flo', form, { days: ['3'], from: '10', to: '12' })
    await logged('flo', 'Ben Ito')
    const before = words('flo').length
    await until('2026-12-17T09:00')
    expect(words('flo').length).toBe(before)
    // The deadline is Thursday at 3:15 pm; Wednesday's hours are over.
    await until('2026-12-17T15:15')
    expect(words('flo').length).toBe(before + 1)
    expect(words('flo').at(-1)).toContain('Due by')
  })

  it('that end before they begin, or are on no day, change nothing and say so', async () => {
    const form = await press('flo', 'settings.hours.')
    for (const values of [
      { days: ['1'], from: '12', to: '9' },
      { days: [], from: '9', to: '12' },
    ])
      expect((await submit('flo', form, values)).kind).toBe('invalid')
    expect(shown(await press('flo', 'settings.open.')).here).toContain('Wed, 10 am to noon')
  })
})

describe('whoever is out of reach', () => {
  it('sees at their next command what they missed, once, and goes on with a press', async () => {
    await arrive('gil')
    await logged('gil', 'Ben Ito')
    answers.gil = () => ({ kind: 'unreachable', reason: 'direct messages are closed' })
    await until('2026-12-18T18:00')
    const first = shown(await command('gil', 'ii-prep', 'Grace')).here ?? ''
    expect(first).toContain("These reminders didn't reach you")
    expect(first.match(/Thank Ben Ito.*/g)).toEqual([
      "Thank Ben Ito, late · Fri 18 Dec, 5:15 pm · I couldn't send you a direct message",
    ])
    expect(first).toContain('[Go on]')
    expect(await press('gil', 'prep.start.Grace')).toMatchObject({ kind: 'form', form: { title: 'Plan a talk' } })
    expect(await command('gil', 'ii-prep', 'Grace')).toMatchObject({ kind: 'form' })
    expect(await home('gil')).toContain('Reminders that did not reach you')
  })

  it('is tried once in a day, however many are due, and again as soon as they do something', async () => {
    await arrive('ira')
    for (const [name, at] of [
      ['Ben Ito', '10 am'],
      ['Cy Ito', '11 am'],
      ['Di Ito', 'noon'],
    ] as const)
      await planned('ira', name, `tomorrow at ${at}`)
    let tries = 0
    answers.ira = () => {
      tries += 1
      return { kind: 'unreachable', reason: 'direct messages are closed' }
    }
    await until('2026-12-19T13:00')
    expect(tries).toBe(1)
    delete answers.ira
    const missed = shown(await command('ira', 'ii-prep', 'Flo Ito')).here ?? ''
    for (const name of ['Ben Ito', 'Cy Ito', 'Di Ito']) expect(missed).toContain(name)
    await planned('ira', 'Flo Ito', 'tomorrow at 10 am')
    await until('2026-12-20T11:00')
    expect(words('ira').some((one) => one.includes('Flo Ito'))).toBe(true)
  })

  it('sees nothing of anybody else’s; whoever was reached is not held up', async () => {
    await arrive('hal')
    await logged('hal', 'Somebody Else')
    await until('2026-12-21T18:00')
    expect(await command('hal', 'ii-prep', 'Grace')).toMatchObject({ kind: 'form' })
    expect(await home('hal')).not.toContain('did not reach you')
  })
})

describe('the week’s message', () => {
  it('lists in one message what is due, and does not come where nothing is', async () => {
    await arrive('ivy')
    await arrive('jo')
    await logged('ivy', 'Ben Ito')
    await logged('jo', 'Ben Ito')
    const listed = await command('jo', 'ii-thanks')
    await press('jo', JSON.stringify(listed).match(/thanks\.sent\.[\w-]+/)?.[0] ?? '')
    await until('2026-12-28T09:15')
    const weekly = (user: string) => words(user).filter((one) => one.includes('One thing is due'))
    expect(weekly('ivy')).toHaveLength(1)
    expect(weekly('ivy')[0]).toContain("Thank Ben Ito · it's past the time")
    expect(weekly('jo')).toEqual([])
    await home('ivy')
    await until('2027-01-04T09:15')
    expect(weekly('ivy')).toHaveLength(2)
  })
})

describe('what somebody put off themselves', () => {
  it('comes at its time in a pause; its twin that was not put off waits', async () => {
    await arrive('kay')
    await arrive('lou')
    for (const user of ['kay', 'lou']) await logged(user, 'Ben Ito', 'today at 9:00 am')
    await until('2027-01-04T11:15')
    const id = button('kay', 'remind.later').split('.')[2] ?? ''
    await submit('kay', await press('kay', `remind.later.${id}`), { choice: 'date', date: 'today at 4 pm' })
    await planned('lou', 'Dora P', 'tomorrow at 1 pm')
    for (const user of ['kay', 'lou']) await press(user, 'settings.pause-until.weeks')
    const before = [words('kay').length, words('lou').length]
    await until('2027-01-06T12:00')
    // The morning of a talk comes in a pause, too.
    expect([words('kay').length, words('lou').length]).toEqual([(before[0] ?? 0) + 1, (before[1] ?? 0) + 1])
  })

  it('a pause that is ended early is why the rest comes now: it is not called late', async () => {
    const before = words('lou').length
    await press('lou', 'settings.resume.')
    await until('2027-01-06T12:30')
    const told = words('lou').slice(before).join('\n')
    expect(told).toContain('This one waited for you')
    expect(told).not.toContain('Sorry, this one is late')
  })

  it('comes in quiet, too', async () => {
    await arrive('mia')
    await logged('mia', 'Ben Ito')
    await until('2027-01-06T14:45')
    const id = button('mia', 'remind.later').split('.')[2] ?? ''
    await submit('mia', await press('mia', `remind.later.${id}`), { choice: 'date', date: 'January 12 at 10 am' })
    for (const name of ['Ada B', 'Chika O', 'Dora P']) await logged('mia', name, 'today at 2:40 pm')
    await until('2027-01-11T09:15')
    expect(words('mia').some((one) => one.includes('Would you like fewer of them'))).toBe(true)
    const before = words('mia').length
    await until('2027-01-12T09:45')
    expect(words('mia').length).toBe(before)
    await until('2027-01-12T10:00')
    expect(words('mia').length).toBe(before + 1)
  })
})

it('logged no error', () => {
  expect(world.errors).toEqual([])
})
