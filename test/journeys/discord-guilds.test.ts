import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { programIn } from '../../adapters/discord/custom-id.ts'
import { discordDriver } from '../contract/discord-driver.ts'
import { personOf, snowflake } from '../fakes/discord/world.ts'
import { makeWorld, type World } from './world.ts'

/** Two guilds, somebody who is in both, and a stranger in each: neither guild sees the other. */
const driver = discordDriver()
let world: World
const guilds = { first: 'Career Center', second: 'Evening School' }
type Name = keyof typeof guilds
const known = {} as Record<Name, ReturnType<typeof driver.fake>['world']['guild']>

beforeAll(async () => {
  world = await makeWorld('2026-11-30T10:00')
  await driver.start(world.dispatch)
  const fake = driver.fake().world
  known.first = fake.guild
  known.second = {
    ...fake.guild,
    id: snowflake(1.8e12),
    channel: snowflake(1.8e12),
    name: guilds.second,
    joined: false,
  }
  known.second.owner = personOf(fake, 'dean').user.id
  fake.guild = known.second
  await driver.join?.()
})
afterAll(async () => {
  await driver.stop()
  await world.close()
  expect(world.errors).toEqual([])
})

const inGuild = async <T>(name: Name, act: () => Promise<T>): Promise<T> => {
  driver.fake().world.guild = known[name]
  return act()
}
/** What somebody sees of an act, and nothing from before. */
const sees = async (person: string, act: () => Promise<unknown>) => {
  const from = driver.messages(person).length
  await act()
  return driver.messages(person).slice(from)
}
const words = (seen: Awaited<ReturnType<typeof sees>>) => seen.map((one) => one.words).join('\n')
const logs = async (person: string, who: string) => {
  await driver.command(person, 'ii-log', who)
  await driver.submit(person, { learned: `words about ${who}` })
}
const begins = async (person: string) => {
  await driver.command(person, 'ii', 'zone Chicago')
  await driver.press(person, 'Start')
}
const direct = (person: string, command: string, typed = '') =>
  sees(person, () => driver.command(person, command, typed, 'direct'))

describe('somebody in two guilds', () => {
  it('has a record in each, and begins in each', async () => {
    for (const [guild, who, stranger] of [
      ['first', 'Nia Obi', 'tom'],
      ['second', 'Kofi Mensah', 'uma'],
    ] as const)
      await inGuild(guild, async () => {
        for (const person of ['maya', stranger]) await begins(person)
        await logs('maya', who)
      })
  })

  it('sees in each what is of it, and nothing of the other: overview, names, thank-yous, all that is kept', async () => {
    for (const [guild, own, other] of [
      ['first', 'Nia', 'Kofi'],
      ['second', 'Kofi', 'Nia'],
    ] as const)
      await inGuild(guild, async () => {
        const offered = await driver.suggest('maya', '')
        expect(offered.join()).toContain(own)
        expect(offered.join()).not.toContain(other)
        for (const [command, typed] of [
          ['ii', ''],
          ['ii-thanks', ''],
          ['ii', 'export'],
        ] as const) {
          const seen = await sees('maya', () => driver.command('maya', command, typed))
          const whole = words(seen) + seen.flatMap(({ files }) => files.map(({ bytes }) => bytes.toString())).join()
          expect(whole).toContain(own)
          expect(whole).not.toContain(other)
        }
      })
  })

  it('is seen by no stranger of either', async () => {
    for (const [guild, person] of [
      ['first', 'tom'],
      ['second', 'uma'],
    ] as const)
      await inGuild(guild, async () => {
        expect((await driver.suggest(person, '')).join()).toBe('')
        expect(words(await sees(person, () => driver.command(person, 'ii')))).not.toMatch(/Nia|Kofi/)
      })
  })

  it('is reminded of each', async () => {
    const seen = await sees('maya', () => world.until('2026-11-30T13:00', { discord: driver.messenger }))
    expect(words(seen)).toMatch(/Nia.*Kofi|Kofi.*Nia/s)
  })
})

describe('in the direct message', () => {
  it('they are asked once which program it is about, and what they asked for goes on', async () => {
    const [asked] = await direct('maya', 'ii-thanks')
    expect(asked?.words).toContain("You're in more than one program.")
    expect(asked?.buttons).toEqual([guilds.first, guilds.second])
    const shown = words(await sees('maya', () => driver.press('maya', guilds.second)))
    expect(shown).toContain('Kofi')
    expect(shown).not.toContain('Nia')

    const home = (await direct('maya', 'ii')).at(-1)
    expect(home?.words).toContain(`This is about ${guilds.second}.`)
    expect(home?.words).not.toContain('Nia')
  })

  it('another one is chosen from there', async () => {
    await driver.press('maya', 'Another program')
    await driver.press('maya', guilds.first)
    const home = words(await direct('maya', 'ii'))
    expect(home).toContain(`This is about ${guilds.first}.`)
    expect(home).not.toContain('Kofi')
  })

  it('a button about something of the other program is answered from there, and the choice stays', async () => {
    // The nudge about Kofi, of the second guild.
    const nudge = driver.messages('maya').findLast((one) => /thank-you to Kofi/.test(one.words))
    const [, ref = ''] = /"custom_id":"(?:@\S+ )?(thanks\.draft\.[^"|]*)/.exec(JSON.stringify(nudge?.raw)) ?? []
    const by = { platform: 'discord', user: driver.user('maya') } as const
    const press = (user: string) =>
      world.dispatch({ id: `press of ${user}`, kind: 'press', ref, by: { ...by, user }, at: { direct: true } })
    expect(JSON.stringify(await press(by.user))).toContain('profile.save.draft.show.')
    expect(JSON.stringify(await press(driver.user('tom')))).not.toContain('Kofi')
    expect(words(await direct('maya', 'ii'))).toContain(`This is about ${guilds.first}.`)
  })

  it('a button that names no thing does what it says in the program that its message is about', async () => {
    const resumable = async () =>
      (await direct('maya', 'ii', 'settings')).some(({ raw }) => JSON.stringify(raw).includes('Resume now'))
    const chooses = async (guild: string) => {
      await direct('maya', 'ii')
      await driver.press('maya', 'Another program')
      await driver.press('maya', guild)
    }
    // Beneath the settings of the first guild the second one is chosen.
    const settings = (await direct('maya', 'ii', 'settings')).at(-1)
    const [id = ''] = /@\S+ settings\.fewer\.[^"|]*/.exec(JSON.stringify(settings?.raw)) ?? []
    const { program } = programIn(id)
    await chooses(guilds.second)
    const press = (id: string, ref: string) => {
      const by = { platform: 'discord', user: driver.user('maya') } as const
      return world.dispatch({ id, kind: 'press', ref, by, at: { direct: true, ...(program && { program }) } })
    }
    await press('pause', 'settings.pause-until.weeks')
    expect(await resumable()).toBe(false)
    await chooses(guilds.first)
    expect(await resumable()).toBe(true)
    await press('resume', 'settings.resume.')
    expect(await resumable()).toBe(false)
  })

  it('whoever is in one program only is asked nothing, and sees no choice', async () => {
    const home = (await direct('tom', 'ii')).at(-1)
    expect(home?.words).not.toContain('This is about')
    expect(home?.buttons).not.toContain('Another program')
  })

  it('nobody chooses what is not theirs', async () => {
    const { by } = await world.store.arrive(
      { id: 'look', by: { platform: 'discord', user: driver.user('uma') }, at: { direct: true }, unseen: true },
      world.now(),
    )
    const { reply } = await world.dispatch({
      id: 'forged',
      kind: 'press',
      ref: `programs.choose.${by.program.id}~home`,
      by: { platform: 'discord', user: driver.user('tom') },
      at: { direct: true },
    })
    expect(JSON.stringify(reply)).toContain('older message')
    expect(JSON.stringify(reply)).not.toContain(guilds.second)
  })

  it('once the bot is removed from one, it is about the one that is left', async () => {
    await inGuild('first', () => driver.leave())
    const home = (await direct('maya', 'ii')).at(-1)
    expect(home?.words).toContain('Kofi')
    expect(home?.words).not.toMatch(/Nia|This is about/)
  })
})
