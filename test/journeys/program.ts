import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Driver, SeenMessage } from '../contract/driver.ts'
import { makeWorld, moment, type World } from './world.ts'

const STUDENTS = ['ada', 'ben', 'cleo', 'dan', 'eve']

/** From the first admin to the counselor's digest; and then the database goes away. */
export const programStory = (makeDriver: () => Driver): void => {
  describe('a program’s story', () => {
    const driver = makeDriver()
    let world: World

    const shows = (person: string, words: string): SeenMessage => {
      const message = driver
        .messages(person)
        .filter((one) => one.words.includes(words))
        .at(-1)
      if (!message) throw new Error(`nothing says "${words}" to ${person}`)
      return message
    }
    /** The first screen, and on with what was asked for. */
    const begin = async (person: string, command: string, words = ''): Promise<void> => {
      await driver.command(person, command, words, 'channel')
      if (shows(person, 'What I keep').buttons.includes('Set my time zone')) {
        await driver.press(person, 'Set my time zone')
        await driver.submit(person, { zone: 'Chicago' })
        await driver.press(person, 'Start')
      } else await driver.press(person, 'Start')
    }
    const until = (local: string) => world.until(local, { [driver.platform]: driver.messenger })

    beforeAll(async () => {
      // A Monday.
      world = await makeWorld('2026-11-30T10:00')
      await driver.start(world.dispatch)
      driver.promote('ruth')
    })
    afterAll(async () => {
      await driver.stop()
      await world.close()
    })

    it('has whoever runs the place and asks first as its admin', async () => {
      await begin('sam', 'ii-program')
      expect(shows('sam', 'This is for program admins').words).toContain('ask an admin or owner')
      await begin('ruth', 'ii-program')
      expect(shows('ruth', "You're this program's admin now.").buttons).toContain('Name a counselor')
    })

    it('lets the admin name a counselor who has yet to meet the bot, and nobody else', async () => {
      await driver.press('ruth', 'Name a counselor')
      await driver.submit('ruth', { who: driver.user('priya') })
      expect(shows('ruth', "Done. They'll get the digest").where).toBe('private')
      await driver.command('sam', 'ii-program', '', 'channel')
      expect(shows('sam', 'This is for program admins').buttons).toEqual([])
    })

    it('sends the counselor the week’s figures on Monday at 9, and nobody else anything of it', async () => {
      for (const student of STUDENTS) {
        await begin(student, 'ii-log', 'Grace Hopper')
        await driver.submit(student, { learned: `a secret of ${student}` })
        await driver.closePage?.(student)
      }
      await until('2026-12-07T08:45')
      expect(driver.messages('priya')).toEqual([])
      await until('2026-12-07T09:15')
      const [digest, ...more] = driver.messages('priya')
      expect(more).toEqual([])
      expect(digest?.where).toBe('direct')
      expect(digest?.words).toContain(
        `Informational interviews · week of ${moment(driver, '2026-11-30T12:00', 'day', 'Mon 30 Nov')}`,
      )
      expect(digest?.words).toContain('6 of 6 active · 5 talks held (0 the week before)')
      expect(digest?.words).toContain('0 of 5 thank-yous in time (0 %) · 5 overdue')
      for (const word of ['Grace', 'secret', ...STUDENTS.slice(1, 2)]) expect(digest?.words).not.toContain(word)
      expect(STUDENTS.some((student) => driver.messages(student).some(({ words }) => words.includes('week of')))).toBe(
        false,
      )
    })

    it('brings a student’s question to the counselor, and nobody else, until it is answered', async () => {
      await driver.command('ada', 'ii', 'help', 'channel')
      await driver.press('ada', 'Ask my counselor')
      await driver.submit('ada', { words: 'Nobody answers me.' })
      expect(shows('ada', 'Your counselors can see it now').where).toBe('private')
      await driver.command('ben', 'ii', 'requests', 'channel')
      expect(shows('ben', "This is for your program's counselors").words).not.toContain('Nobody answers')
      await begin('priya', 'ii', 'requests')
      expect(shows('priya', 'Nobody answers me.')).toMatchObject({ where: 'private' })
      await driver.press('priya', 'I answered')
      expect(shows('priya', 'Noted as answered').words).toContain('Nobody is waiting for help')
    })

    it('gives the counselor the figures of now, and of twelve weeks as a table', async () => {
      await driver.command('priya', 'ii', 'digest', 'channel')
      expect(shows('priya', '6 of 6 active').where).toBe('private')
      await driver.command('priya', 'ii', 'report', 'channel')
      expect(shows('priya', 'The last twelve weeks').where).toBe('direct')
      const file = driver
        .messages('priya')
        .flatMap(({ files }) => files)
        .at(-1)
      expect(file?.bytes.toString()).toContain('2026-11-30,Everyone,6,6,5,5,0,5')
    })

    it('tells whoever it could not reach at their next command, privately and once', async () => {
      driver.closeDirect('dan')
      await driver.command('dan', 'ii-log', 'Linus Pauling', 'channel')
      await driver.submit('dan', { learned: 'patience' })
      await driver.closePage?.('dan')
      await until('2026-12-08T13:00')
      await driver.command('dan', 'ii-prep', 'Somebody', 'channel')
      expect(shows('dan', "didn't reach you")).toMatchObject({ where: 'private' })
      expect(shows('dan', "didn't reach you").words).toContain('Thank Linus Pauling')
      await driver.press('dan', 'Go on')
      expect(driver.form('dan')?.title).toMatch(/^Plan a talk/)
    })

    it('lets the admin give more time for the thank-you, with a preview, and moves what is planned', async () => {
      await driver.command('ruth', 'ii-program', 'policies', 'channel')
      await driver.press('ruth', 'After a talk')
      await driver.submit('ruth', { thanksWithin: '2' })
      if (!driver.form('ruth')) await driver.press('ruth', 'Fix it')
      await driver.submit('ruth', { thanksWithin: '48' })
      expect(shows('ruth', 'Nothing has changed yet').words).toContain('48 hours after the end (now 24 hours')
      await driver.press('ruth', 'Use it')
      expect(shows('ruth', 'this is how it is now').words).toContain('48 hours after the end (your own)')
      await driver.command('ada', 'ii-log', 'Mary Jackson', 'channel')
      await driver.submit('ada', { learned: 'wind tunnels' })
      await driver.closePage?.('ada')
      // It ended at 1 pm on Tuesday.
      const due = moment(driver, '2026-12-10T13:00', 'near', 'Thu 10 Dec, 1:00 pm')
      expect(driver.messages('ada').some(({ words }) => words.includes(due))).toBe(true)
    })

    it('has a question of its own on every card after that, and says whose it is', async () => {
      await driver.command('ruth', 'ii-program', 'content', 'channel')
      await driver.press('ruth', 'Questions')
      await driver.submit('ruth', { rows: 'fields; 3; must; What changed most here in five years?' })
      if (!driver.form('ruth')) {
        expect(shows('ruth', 'Row 1, category').where).toBe('private')
        await driver.press('ruth', 'Fix it')
      }
      await driver.submit('ruth', { rows: 'field; 3; must; What changed most here in five years?' })
      expect(shows('ruth', 'This is how a student will see it').words).toContain('five years? (from')
      await driver.press('ruth', 'Use it')
      await driver.command('ben', 'ii-prep', 'Dorothy Vaughan', 'channel')
      await driver.submit('ben', { occupation: 'analyst' })
      await driver.closePage?.('ben')
      expect(shows('ben', 'Dorothy Vaughan · analyst').words).toMatch(
        /What changed most here in five years\? \(from [^)]+\)/,
      )
    })

    it('speaks Spanish to whoever chooses it, and to nobody else', async () => {
      await driver.command('cleo', 'ii', 'settings', 'channel')
      await driver.press('cleo', 'En español')
      await driver.command('cleo', 'ii-prep', 'Dorothy Vaughan', 'channel')
      expect(driver.form('cleo')?.title).toMatch(/^Planear charla/)
      await driver.submit('cleo', { occupation: 'analista' })
      await driver.closePage?.('cleo')
      expect(shows('cleo', 'Dorothy Vaughan · analista').words).toContain('¿Qué parte del trabajo disfruta más?')
      await driver.command('ben', 'ii', 'settings', 'channel')
      expect(shows('ben', 'Language · Idioma').words).toContain('English')
    })

    it('whose database goes away says so, keeps what was typed, and changes nothing', async () => {
      await driver.command('ada', 'ii-log', 'Linus', 'channel')
      await world.lose()
      await driver.submit('ada', { learned: 'words that must not be lost' })
      const form = driver.form('ada')
      const kept = form ? form.fields.map(({ value }) => value) : [driver.messages('ada').at(-1)?.words]
      expect(kept.join('\n')).toContain('words that must not be lost')

      await driver.command('ben', 'ii', '', 'channel')
      expect(driver.messages('ben').at(-1)?.words).toContain('nothing was changed. Please try again in a minute.')
      expect(driver.messages('ben').at(-1)?.where).toBe('private')
    })
  })
}
