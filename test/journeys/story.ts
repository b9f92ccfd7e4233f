import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Driver, SeenMessage } from '../contract/driver.ts'
import { makeWorld, moment, type World } from './world.ts'

/** Each platform's people are given their zone by it, but for Discord's, who are asked. */
export const story = (makeDriver: () => Driver): void => {
  describe('a student’s whole story', () => {
    const driver = makeDriver()
    let world: World
    const maya = 'maya'

    const last = (where?: SeenMessage['where'], person = maya): SeenMessage => {
      const message = driver
        .messages(person)
        .filter((one) => !where || one.where === where)
        .at(-1)
      if (!message) throw new Error('nothing was shown')
      return message
    }
    /** The newest message with these words. */
    const shows = (words: string): SeenMessage => {
      const message = driver
        .messages(maya)
        .filter((one) => one.words.includes(words))
        .at(-1)
      if (!message) throw new Error(`nothing says "${words}"`)
      return message
    }
    /** Where dates are typed, they are said back before anything is kept. */
    const submitDated = async (values: Readonly<Record<string, string>>) => {
      await driver.submit(maya, values)
      if (!driver.typedDates) return
      expect(shows('Nothing is saved yet').words).toMatch(/Nothing is saved yet.*\(America\/Chicago\)/s)
      await driver.press(maya, 'Save it')
    }
    const until = (local: string) => world.until(local, { [driver.platform]: driver.messenger })

    beforeAll(async () => {
      // A Monday.
      world = await makeWorld('2026-11-30T10:00')
      await driver.start(world.dispatch)
    })
    afterAll(async () => {
      await driver.stop()
      await world.close()
    })

    it('begins with one private screen and a test message', async () => {
      await driver.command(maya, 'ii-prep', 'Ada Lovelace', 'channel')
      const screen = shows('What I keep')
      expect(screen.words).toContain('What I keep')
      expect(screen.words).toContain('Who sees it')
      expect(last('direct').words).toContain('test message')
    })

    it('goes on with what was asked for, nothing retyped', async () => {
      if (shows('What I keep').buttons.includes('Set my time zone')) {
        await driver.press(maya, 'Set my time zone')
        await driver.submit(maya, { zone: 'Chicago' })
        expect(shows('What I keep').words).toContain('10:00 am')
        await driver.press(maya, 'Start')
      } else await driver.press(maya, 'Start')
      // The second page is told of where it comes in the same window.
      expect(driver.form(maya)?.title).toBe(driver.closePage ? 'Plan a talk (1 of 2)' : 'Plan a talk')
      expect(driver.form(maya)?.fields[0]?.value).toBe('Ada Lovelace')
    })

    it('takes a wrong date back to the form with all that was typed', async () => {
      await driver.submit(maya, {
        occupation: 'analyst',
        aim: 'do analysts write code every day?',
        minutes: '30',
        when: 'soonish',
      })
      if (!driver.form(maya)) await driver.press(maya, 'Fix it')
      const form = driver.form(maya)
      expect(form?.fields.find(({ name }) => name === 'aim')?.value).toBe('do analysts write code every day?')
      expect(form?.fields.find(({ name }) => name === 'when')?.value).toBe('soonish')
    })

    it('answers with the prep card in the direct message', async () => {
      await submitDated({ when: 'Wednesday at 3 pm' })
      await driver.closePage?.(maya)
      const card = last('direct')
      expect(card.words).toContain('Ada Lovelace · analyst')
      expect(card.words).toContain(
        `${moment(driver, '2026-12-02T15:00', 'moment', 'Wed 2 Dec, 3:00 pm')} to ${moment(driver, '2026-12-02T15:30', 'time', '3:30 pm')}`,
      )
      expect(card.words).toMatch(/\d\d of 30 min/)
      expect(card.checklist.length).toBeGreaterThan(3)
    })

    it('keeps a tick', async () => {
      const item = last('direct').checklist[0]?.label ?? ''
      await driver.tick(maya, item)
      await driver.command(maya, 'ii-prep', 'ada', 'direct')
      expect(last('direct').checklist.find(({ label }) => label === item)?.done).toBe(true)
      expect(last('direct').words).toContain('1 of')
    })

    it('takes the details on a second page', async () => {
      await driver.press(maya, 'More')
      await driver.press(maya, 'More details')
      await driver.submit(maya, {
        organisation: 'Engine Works',
        format: 'coffee',
        place: 'Blue Door Café, 20 min',
        referredBy: 'Prof. Somerville',
        way: 'email',
      })
      const card = driver
        .messages(maya)
        .filter(({ words }) => words.includes('Blue Door'))
        .at(-1)
      expect(card?.words).toContain('Ada Lovelace · analyst at Engine Works')
      expect(card?.words).toContain('20 min to get there')
    })

    it('asks who writes when a draft first needs it, and then gives the draft alone', async () => {
      await driver.press(maya, 'More')
      await driver.press(maya, 'Draft the request')
      await driver.submit(maya, {
        name: 'Maya Okafor',
        school: 'Riverside College',
        stage: 'middle',
        field: 'Statistics',
        interests: 'public health',
      })
      const draft = last('direct')
      expect(draft.words).toContain('Maya Okafor')
      expect(draft.words).toContain('Prof. Somerville')
      expect(draft.buttons).toEqual([])
    })

    it('moves its reminders with the date, and confirms', async () => {
      await driver.press(maya, 'Move the time')
      await submitDated({ when: 'Thursday at 3 pm' })
      const before = driver.messages(maya).length
      await until('2026-12-01T14:45')
      expect(driver.messages(maya).length).toBe(before)
      await until('2026-12-01T15:15')
      expect(last('direct').words).toContain('Your talk with Ada Lovelace is coming up')
      await driver.press(maya, 'I confirmed')
      expect(driver.messages(maya).some(({ words }) => words.includes('Confirmed with Ada Lovelace'))).toBe(true)
    })

    it('is asked how it went at the planned end, and not before', async () => {
      await until('2026-12-03T15:15')
      expect(last('direct').words).not.toContain('How did it go')
      await until('2026-12-03T15:30')
      expect(last('direct').words).toContain('How did it go with Ada Lovelace')
      expect(last('direct').buttons).toContain('Log it')
    })

    it('logs it, and is told what was kept', async () => {
      await driver.press(maya, 'Log it')
      await submitDated({
        learned: 'analysts pair with engineers on Thursdays',
        next: 'send my notes by Monday',
      })
      await driver.closePage?.(maya)
      // The reminder that asked is answered.
      expect(driver.messages(maya).flatMap(({ buttons }) => buttons)).not.toContain('It moved')
      const kept = last('direct')
      expect(kept.words).toContain('analysts pair with engineers on Thursdays')
      expect(kept.words).toContain(moment(driver, '2026-12-07T09:00', 'day', 'Mon 7 Dec'))
      expect(kept.words).toContain(`due by ${moment(driver, '2026-12-04T15:30', 'near', '3:30 pm tomorrow')}`)
    })

    it('adds what else came of it', async () => {
      await driver.press(maya, 'Add details')
      await driver.submit(maya, {
        referrals: 'Grace Hopper\nChika Obi (ask first)',
        advice: 'read one annual report',
        details: 'ada@engine.example',
        aimMet: 'yes',
        keptToTime: 'yes',
      })
      const kept = driver
        .messages(maya)
        .filter(({ words }) => words.includes('Grace Hopper'))
        .at(-1)
      expect(kept?.words).toContain('read one annual report')
    })

    it('looks back on it, and compares what others will say', async () => {
      await driver.press(maya, 'Look back')
      await driver.submit(maya, { clear: ['job', 'pay'], did: '4', trust: '3' })
      const back = driver.messages(maya).find(({ words }) => words.includes('Looking back on Ada Lovelace'))
      expect(back?.words).toContain('2 of 11 clear')
      await driver.press(maya, 'Compare')
      await driver.press(maya, 'Something new')
      await driver.submit(maya, { tag: "A master's is expected", said: 'so', saidToo: 'so' })
      expect(driver.messages(maya).some(({ words }) => words.includes("A master's is expected"))).toBe(true)
    })

    it('thinks of somebody else to ask', async () => {
      await driver.command(maya, 'ii', 'people', 'channel')
      expect(last('private').words).toContain('Grace Hopper')
      await driver.press(maya, 'Family')
      await driver.submit(maya, { one: 'Uncle Ben, vet', why: 'We both like dogs.' })
      expect(driver.messages(maya).some(({ words }) => words.includes('Kept: Uncle Ben'))).toBe(true)
    })

    it('is nudged to say thank you, puts it off, and is nudged then', async () => {
      await until('2026-12-03T17:45')
      expect(last('direct').words).toContain('Now is a good time to thank Ada Lovelace')
      expect(last('direct').words).toContain('analysts pair with engineers on Thursdays')
      await driver.press(maya, 'In an hour')
      const before = driver.messages(maya).length
      await until('2026-12-03T18:30')
      expect(driver.messages(maya).length).toBe(before)
      await until('2026-12-03T19:00')
      expect(last('direct').words).toContain('Now is a good time to thank Ada Lovelace')
    })

    it('drafts, edits and marks the thank-you sent; then nothing more comes', async () => {
      await driver.command(maya, 'ii-thanks', '', 'channel')
      expect(last('private').words).toContain('Ada Lovelace')
      await driver.press(maya, 'Draft it')
      // It was over coffee.
      await driver.submit(maya, { learned: 'analysts pair with engineers on Thursdays', paid: 'yes' })
      expect(last('direct').words).toContain('Maya Okafor')
      expect(last('direct').words).toContain('Thank you for the treat')
      await driver.press(maya, 'Edit')
      await driver.submit(maya, { words: 'Dear Ada, thank you for Thursday.' })
      expect(last('direct').words).toBe('Dear Ada, thank you for Thursday.')
      await driver.press(maya, 'I sent it')
      expect(driver.messages(maya).some(({ words }) => words.includes('Marked as sent'))).toBe(true)
      const before = driver.messages(maya).length
      expect(await until('2026-12-06T12:00')).toBe(0)
      expect(driver.messages(maya).length).toBe(before)
    })

    it('sees where things stand', async () => {
      await driver.command(maya, 'ii', '', 'channel')
      const home = last('private')
      expect(home.words).toContain('Thanked 1')
      expect(home.words).toContain('Tell Prof. Somerville how the talk with Ada Lovelace went')
      expect(home.words).toContain('1 of 3 people')
      expect(home.buttons).toEqual(['Draft it', 'I told them', 'See the picture', 'Prepare', 'Log', 'Thank', 'Help'])
    })

    it('is reminded on Monday morning of what was promised, and of the week in one message', async () => {
      await until('2026-12-07T09:15')
      const direct = () =>
        driver.messages(maya).filter(({ where, words }) => where === 'direct' && !words.startsWith('Noted'))
      const last3 = direct()
        .slice(-3)
        .map(({ words }) => words)
      expect(last3.some((words) => words.includes('Your next step with Ada Lovelace'))).toBe(true)
      expect(last3.some((words) => words.includes('Prof. Somerville pointed you to Ada Lovelace'))).toBe(true)
      expect(last3.some((words) => words.includes('2 things are due'))).toBe(true)
    })

    it('drafts the news for whoever gave the name, and marks the step done', async () => {
      await driver.press(maya, 'I did it')
      expect(driver.messages(maya).some(({ words }) => words.includes('Done: “send my notes by Monday”'))).toBe(true)
      await driver.press(maya, 'Draft it')
      expect(last('direct').words).toContain('Hello Prof. Somerville,')
      await driver.press(maya, 'I told them')
      expect(driver.messages(maya).some(({ words }) => words.includes('Prof. Somerville knows how it went'))).toBe(true)
      await driver.command(maya, 'ii', '', 'channel')
      expect(last('private').words).toContain('Nothing is due')
    })

    it('pauses, and nothing comes before the pause is over', async () => {
      await driver.command(maya, 'ii-prep', 'Grace Hopper', 'channel')
      await submitDated({ minutes: '30', when: 'Friday at 3 pm' })
      await driver.closePage?.(maya)
      await driver.command(maya, 'ii', 'pause', 'channel')
      await driver.press(maya, 'Until a date')
      await submitDated({ until: '10 December' })
      expect(driver.messages(maya).some(({ words }) => words.includes('Quiet until'))).toBe(true)
      const before = driver.messages(maya).length
      await until('2026-12-10T08:45')
      expect(driver.messages(maya).length).toBe(before)
      await until('2026-12-10T09:15')
      expect(last('direct').words).toContain('Your talk with Grace Hopper is coming up')
      expect(last('direct').words).toContain('This one waited for you since')
    })

    it('gets the card on the morning of the talk', async () => {
      await until('2026-12-11T08:00')
      expect(last('direct').words).toContain(
        `Your talk: ${moment(driver, '2026-12-11T15:00', 'near', '3:00 pm today')}\nGrace Hopper`,
      )
      expect(last('direct').checklist.length).toBeGreaterThan(3)
    })

    it('can take everything away as a file', async () => {
      await driver.command(maya, 'ii', 'export', 'channel')
      const file = last('direct').files[0]
      expect(file?.name).toBe('askwell-export.json')
      expect(file?.bytes.toString()).toContain('analysts pair with engineers on Thursdays')
    })

    it('left no error behind', () => {
      expect(world.errors).toEqual([])
    })
  })
}
