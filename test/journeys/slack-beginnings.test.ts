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
  world.onChanged((account) => account.home && driver.slack.changed(account))
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
const shortcut = (person: string, flow: string, words?: string) =>
  words === undefined ? driver.shortcut?.(person, flow) : driver.onMessage?.(person, flow, words)

describe('a shortcut', () => {
  it('opens its form at once, and what it says without one goes to the direct message', async () => {
    const person = await started()
    await shortcut(person, 'log')
    expect(driver.form(person)?.title).toBe('Log a talk (1 of 2)')
    await driver.submit(person, { who: 'Ada Lovelace' })
    await driver.closePage?.(person)
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

  it('on a message calls whom it names by their name', async () => {
    const person = await started()
    driver.workspace.user('UADA').name = 'Ada *Lovelace*'
    await shortcut(person, 'log', 'coffee with @UADA and @UNOBODY')
    expect(field(person, 'learned')).toBe('coffee with Ada *Lovelace* and someone')
    await driver.client.say(driver.user(person), 'log @UADA')
    await driver.slack.idle()
    expect(last(person)?.words).toMatch(/Ada .*Lovelace/)
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
    expect(driver.form(other)?.title).toBe('Plan a talk (1 of 2)')
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
    expect(driver.form(person)?.title).toBe('Log a talk (1 of 2)')
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

  it('name somebody to ask: the form opens from a button, with all that was said', async () => {
    const person = await started()
    await driver.say(person, 'add Grace Hopper, admiral https://e.example because we both sail')
    expect(last(person)?.words).toContain('we both sail')
    await driver.press(person, 'Open the form')
    expect(['name', 'occupation', 'link', 'why'].map((name) => field(person, name))).toEqual([
      'Grace Hopper',
      'admiral',
      'https://e.example',
      'we both sail',
    ])
    await driver.submit(person, {})
    expect(last(person)?.words).toContain('Kept: Grace Hopper')
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

  it('in a thread are answered in that thread, and once', async () => {
    const person = await started()
    const user = driver.user(person)
    const channel = driver.workspace.directOf(user)
    const message = { type: 'message', channel, channel_type: 'im', user, text: 'help', ts: '1.6', thread_ts: '1.5' }
    driver.workspace.failures.set('chat.postMessage', [{ kind: 'lost' }])
    await driver.client.event(message)
    await driver.slack.idle()
    const answers = driver.workspace.messages.filter(({ thread }) => thread?.ts === '1.5')
    expect(answers).toMatchObject([{ channel, thread: { broadcast: true } }])
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

describe('the Home tab', () => {
  const until = async (local: string): Promise<void> => {
    await world.until(local, { slack: driver.messenger })
    await driver.slack.idle()
  }
  const published = (person: string) =>
    driver.workspace.calls.filter(
      ({ method, args }) => method === 'views.publish' && args.user_id === driver.user(person),
    )
  const log = async (person: string, who: string): Promise<void> => {
    await driver.command(person, 'ii-log', who)
    await driver.submit(person, { ended: 'today at 9:30 am' })
  }

  it('is the onboarding when it is opened first: from there to a kept first contact in three presses', async () => {
    const person = newcomer()
    await driver.openHome?.(person)
    for (const words of ['What I keep', 'Who sees it', '/ii export', 'America/Chicago', 'Mon to Fri, 9 am to 7 pm'])
      expect(driver.home(person)).toContain(words)
    await driver.openHome?.(person)
    expect(driver.messages(person)).toEqual([])

    let presses = 0
    const press = async (label: string) => {
      presses += 1
      await driver.pressAtHome(person, label)
    }
    await press('Start')
    expect(driver.messages(person).map(({ words }) => words)).toEqual([expect.stringContaining('test message')])
    expect(driver.home(person)).toMatch(/all set.*Your overview/s)
    await press('Plan my first talk')
    expect(driver.form(person)?.title).toBe('Plan a talk (1 of 2)')
    presses += 1
    await driver.submit(person, { who: 'Ada Lovelace' })
    expect(presses).toBe(3)
    await driver.closePage?.(person)
    expect(last(person)?.words).toContain('Ada Lovelace')
    expect(driver.home(person)).toContain('Ada Lovelace')
    // They have gone on from what was asked there.
    expect(driver.home(person)).not.toContain('all set')
    await driver.pressAtHome(person, 'Prep card')
    expect(driver.home(person)).toMatch(/^Your prep card for Ada Lovelace is in our direct messages/)
    expect(driver.messages(person).filter(({ words }) => words.includes('test message'))).toHaveLength(1)
  })

  it('lets the hours and the zone be changed before Start, and shows them', async () => {
    const person = newcomer()
    await driver.openHome?.(person)
    await driver.pressAtHome(person, 'Change hours')
    await driver.submit(person, { from: '10', to: '18' })
    expect(driver.home(person)).toContain('10 am to 6 pm')
    await driver.pressAtHome(person, 'Change time zone')
    await driver.submit(person, { zone: 'Berlin' })
    expect(driver.home(person)).toContain('Europe/Berlin')
    await driver.pressAtHome(person, 'Start')
    expect(driver.home(person)).toContain('all set')
  })

  it('says so where the test message does not arrive', async () => {
    const person = newcomer()
    driver.closeDirect(person)
    await driver.openHome?.(person)
    await driver.pressAtHome(person, 'Start')
    expect(driver.home(person)).toContain("couldn't send you a direct message")
  })

  it('follows the time zone of the profile, unless the person said their own', async () => {
    const [follows, said] = [await started(), await started()]
    await driver.say(said, 'settings')
    await driver.press(said, 'Time zone')
    await driver.submit(said, { zone: 'Berlin' })
    for (const person of [follows, said]) driver.workspace.user(driver.user(person)).zone = 'Asia/Tokyo'
    // What Slack tells is kept for an hour.
    driver.workspace.wait(61 * 60_000)
    for (const [person, zone] of [
      [follows, 'Asia/Tokyo'],
      [said, 'Europe/Berlin'],
    ] as const) {
      await driver.say(person, 'settings')
      expect(last(person)?.words).toContain(zone)
    }
  })

  describe('follows the profile’s zone without their doing anything', () => {
    /** `tz`: the profile's, and what the event tells of it, where that is another one. */
    const changed = async (person: string, tz: string, told = tz) => {
      driver.workspace.user(driver.user(person)).zone = tz
      await driver.client.event({ type: 'user_change', user: { id: driver.user(person), tz: told } })
      await driver.slack.idle()
    }
    const zoneOf = async (person: string) => {
      await driver.say(person, 'settings')
      return last(person)?.words
    }

    it('and meets nobody by that', async () => {
      const [follows, stranger] = [await started(), newcomer()]
      world.queries.length = 0
      const asked = driver.workspace.calls.length
      await changed(stranger, 'Asia/Tokyo')
      expect(driver.workspace.calls.slice(asked)).toEqual([])
      await changed(follows, 'Asia/Tokyo')
      await changed(follows, 'Asia/Tokyo', 'Nowhere/Land')
      expect(world.queries.filter((sql) => sql.includes('INSERT INTO account'))).toEqual([])
      expect(await zoneOf(follows)).toContain('Asia/Tokyo')
    })

    it('and a change that comes late, or once more, sets nothing back', async () => {
      const person = await started()
      await changed(person, 'Asia/Tokyo')
      await driver.client.again()
      await changed(person, 'Asia/Tokyo', 'America/Denver')
      expect(await zoneOf(person)).toContain('Asia/Tokyo')
    })

    it('and it shows in the onboarding that is open', async () => {
      const person = newcomer()
      await driver.openHome?.(person)
      expect(driver.home(person)).not.toContain('Tokyo')
      await changed(person, 'Asia/Tokyo')
      expect(driver.home(person)).toContain('Tokyo')
    })

    it('and where that can’t be looked up, Slack is asked to tell it again', async () => {
      const person = await started()
      driver.workspace.failures.set('users.info', [{ kind: 'status' }])
      await expect(changed(person, 'Asia/Tokyo')).rejects.toThrow('503')
      driver.workspace.wait(61_000)
      await driver.client.again()
      expect(await zoneOf(person)).toContain('Asia/Tokyo')
    })
  })

  it('keeps an answer above what is current: after Sent what was due is gone', async () => {
    const person = await started()
    await log(person, 'Ada Lovelace')
    await driver.openHome?.(person)
    expect(driver.home(person)).toMatch(/Due now.*Ada Lovelace/s)
    await driver.pressAtHome(person, 'I sent it')
    expect(driver.home(person)).toMatch(/^Marked as sent: your thank-you to Ada Lovelace.*Nothing is due/s)
    // Something else changes: the answer still stands.
    await driver.command(person, 'ii-prep', 'Ben Ito')
    await driver.submit(person, {})
    expect(driver.home(person)).toMatch(/^Marked as sent.*Ben Ito/s)
    await driver.openHome?.(person)
    expect(driver.home(person)).not.toContain('Marked as sent')
  })

  it('changes with what is done elsewhere, and for those who never opened it nothing is drawn', async () => {
    const [opened, other] = [await started(), newcomer()]
    await driver.command(other, 'ii')
    await driver.press(other, 'Start')
    for (const person of [opened, other]) await log(person, 'Grace Hopper')
    expect(driver.home(opened)).toMatch(/Due now.*Grace Hopper/s)
    await driver.command(opened, 'ii-thanks', '', 'direct')
    await driver.press(opened, 'I sent it')
    expect(driver.home(opened)).toContain('Nothing is due')
    expect(published(other)).toEqual([])
    const before = published(opened).length
    await driver.command(opened, 'ii-thanks')
    expect(published(opened)).toHaveLength(before)
  })

  it('is no sign of life when a reminder changes it', async () => {
    const person = await started()
    await log(person, 'Chika Obi')
    expect(driver.home(person)).toContain('Thank Chika Obi')
    expect(driver.home(person)).not.toMatch(/last .*today/)
    await until('2026-11-30T12:30')
    expect(last(person)?.words).toContain('Chika Obi')
    expect(driver.home(person)).toMatch(/all delivered · last .*today/)
    const { by } = await world.store.arrive(
      {
        id: 'look',
        by: { platform: 'slack', user: driver.user(person) },
        at: { id: driver.place, direct: true },
        unseen: true,
      },
      world.now(),
    )
    expect(by.unanswered).toBe(1)
  })

  it('holds up no answer when it can not be drawn', async () => {
    const person = await started()
    let release = () => {}
    const until = new Promise<void>((resolve) => {
      release = resolve
    })
    driver.workspace.failures.set('views.publish', [{ kind: 'held', until, reached: () => {} }])
    await driver.command(person, 'ii-log', 'Dora', 'direct')
    await driver.client.submit(driver.user(person))
    await driver.client.close(driver.user(person))
    while (!last(person)?.words.includes('Dora')) await new Promise((resolve) => setTimeout(resolve, 5))
    release()
    await driver.slack.idle()
    expect(driver.home(person)).toContain('Dora')
  })
})
