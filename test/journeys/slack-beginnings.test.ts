import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { slackDriver } from '../contract/slack-driver.ts'
import { makeWorld, type World } from './world.ts'

/** The ways in which somebody begins something on Slack without a command. */
const driver = slackDriver()
let world: World
beforeAll(async () => {
  // A Monday.
  world = await makeWorld('2026-11-30T10:00')
  await driver.start(world.dispatch)
})
afterAll(async () => {
  await driver.stop()
  await world.close()
  expect(world.errors).toEqual([])
})

let people = 0
const newcomer = (): string => `person${++people}`
const started = async (): Promise<string> => {
  const person = newcomer()
  await driver.openHome?.(person)
  await driver.pressAtHome(person, 'Start')
  return person
}
const talked = async (person: string, who: string): Promise<void> => {
  await driver.command(person, 'ii-prep', who)
  await driver.submit(person, {})
}
const last = (person: string) => driver.messages(person).at(-1)
const field = (person: string, name: string) => driver.form(person)?.fields.find((one) => one.name === name)?.value
const shortcut = (person: string, flow: string, words?: string) => driver.shortcut?.(person, flow, words)

describe('a shortcut', () => {
  it('opens its form at once, and what it says without one goes to the direct message', async () => {
    const person = await started()
    await shortcut(person, 'log')
    expect(driver.form(person)?.title).toBe('Log a talk')
    await driver.submit(person, { who: 'Ada Lovelace' })
    expect(last(person)).toMatchObject({ where: 'direct', words: expect.stringContaining('Ada Lovelace') })
    await shortcut(person, 'thanks')
    expect(last(person)).toMatchObject({ where: 'direct', words: expect.stringContaining('Thank-yous') })
    await shortcut(person, 'home')
    expect(last(person)?.words).toContain('Your overview')
  })

  it('that the bot does not have is told', async () => {
    const person = await started()
    await driver.client.shortcut(driver.user(person), 'nothing')
    await driver.slack.idle()
    expect(last(person)?.words).toContain('older message')
  })

  it('on a message begins a log with its words, and guesses nobody', async () => {
    const person = await started()
    await shortcut(person, 'log', 'Ada Lovelace said that <everyone> pairs & *writes*')
    expect(field(person, 'learned')).toBe('Ada Lovelace said that <everyone> pairs & *writes*')
    expect(field(person, 'who')).toBe('')
  })

  it('on a message that names one contact in full takes that one, and the talk with them', async () => {
    const person = await started()
    await talked(person, 'Ada Lovelace')
    await talked(person, 'Grace Hopper')
    await shortcut(person, 'log', 'thanks to ADA LOVELACE, I know more')
    expect(field(person, 'who')).toBe('Ada Lovelace')
    for (const words of ['Ada knows', 'Ada Lovelacer knows', 'Ada Lovelace met Grace Hopper']) {
      await shortcut(person, 'log', words)
      expect([field(person, 'who'), field(person, 'learned')]).toEqual(['', words])
    }
  })

  it('on a long message takes as much as the form does', async () => {
    const person = await started()
    await shortcut(person, 'log', 'word '.repeat(3000))
    const learned = String(field(person, 'learned'))
    expect(learned.length).toBeGreaterThan(1900)
    expect(learned.length).toBeLessThanOrEqual(2000)
    expect(learned).toMatch(/word…$/)
  })

  it('before Start shows the first screen, and then goes on with all that it had', async () => {
    const person = newcomer()
    const words = `Ada Lovelace:\n${'analysts pair with engineers. '.repeat(20)}`.trim()
    await shortcut(person, 'log', words)
    expect(driver.form(person)).toBeUndefined()
    expect(driver.messages(person).some((one) => one.words.includes('What I keep'))).toBe(true)
    await driver.press(person, 'Start')
    expect(field(person, 'learned')).toBe(words)

    const other = newcomer()
    await shortcut(other, 'prep')
    await driver.press(other, 'Start')
    expect(driver.form(other)?.title).toBe('Plan a talk')
  })
})

describe('plain words', () => {
  it('lead to the form by one button, with the name in it', async () => {
    const person = await started()
    await talked(person, 'Ada Lovelace')
    await driver.say(person, 'log ada')
    expect(last(person)).toMatchObject({
      words: 'Log the talk with Ada Lovelace',
      buttons: ['Log it'],
      where: 'direct',
    })
    await driver.press(person, 'Log it')
    expect(driver.form(person)?.title).toBe('Log a talk')
    expect(field(person, 'who')).toBe('Ada Lovelace')
  })

  it('are answered with the overview, the settings or help themselves', async () => {
    const person = await started()
    for (const [words, answer] of [
      ["what's due", 'Your overview'],
      ['who do I owe', 'Thank-yous'],
      ['settings', 'Your settings'],
      ['pause', 'How long'],
      ['help', 'How this works'],
      ['tell me a joke', "I'm not sure"],
    ] as const) {
      await driver.say(person, words)
      expect(last(person)?.words).toContain(answer)
    }
  })

  it('mention nobody, whatever name they hold', async () => {
    const person = await started()
    await driver.say(person, 'log Zoë <!channel> *B*')
    expect(last(person)?.words).toContain('Zoë <!channel> *B*')
    expect(last(person)?.words).not.toContain('⟦')
  })

  it('before Start wait for it', async () => {
    const person = newcomer()
    await driver.say(person, 'prep Ben Ito')
    await driver.press(person, 'Start')
    expect(last(person)?.words).toContain('Get ready for a talk with Ben Ito')
  })

  it('of a bot, or its own, are left alone, and those of a person are answered', async () => {
    const person = await started()
    const user = driver.user(person)
    const before = driver.messages(person).length
    const message = { type: 'message', channel: driver.workspace.directOf(user), channel_type: 'im', text: 'help' }
    await driver.client.event({ ...message, user, bot_id: 'B9', ts: '1.1' })
    await driver.client.event({ ...message, user: 'UBOT', ts: '1.2' })
    await driver.client.event({ ...message, user, subtype: 'bot_message', ts: '1.3' })
    await driver.slack.idle()
    expect(driver.messages(person)).toHaveLength(before)
    await driver.client.event({ ...message, user, ts: '1.4' })
    await driver.slack.idle()
    expect(driver.messages(person)).toHaveLength(before + 1)
  })
})
