import { createRequire } from 'node:module'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { paragraph, type View, view } from '../../../src/core/view.ts'
import { discordDriver } from '../../contract/discord-driver.ts'
import { slackDriver } from '../../contract/slack-driver.ts'
import { READER } from './room.ts'

/** Slack's packages load another undici than Discord's, through which Discord's uploads fail. */
describe('Slack and Discord in one process', () => {
  const drivers = [slackDriver(), discordDriver()] as const
  const calendar = 'BEGIN:VCALENDAR\r\nSUMMARY:Ada & Grace é ✓\r\nEND:VCALENDAR\r\n'
  const withFile: View = view(paragraph([{ kind: 'plain', text: 'For your calendar' }]), {
    kind: 'file',
    name: 'talk.ics',
    mediaType: 'text/calendar',
    content: calendar,
  })

  const DEFAULT = Symbol.for('undici.globalDispatcher.1')
  const before: unknown = Reflect.get(globalThis, DEFAULT)

  beforeAll(async () => {
    // The undici that is loaded first becomes the process's default: here Slack's, whatever a test before has loaded.
    const bolt = createRequire(createRequire(import.meta.url).resolve('@slack/bolt'))
    const { Agent } = createRequire(bolt.resolve('@slack/socket-mode'))('undici') as { Agent: new () => object }
    Reflect.set(globalThis, DEFAULT, new Agent())
    for (const driver of drivers)
      await driver.start(async () => ({
        reply: { kind: 'view', show: { here: { view: withFile, instead: false } } },
        reader: READER,
      }))
  })
  afterAll(async () => {
    for (const driver of drivers) await driver.stop()
    Reflect.set(globalThis, DEFAULT, before)
  })

  test.each(drivers.map((driver) => [driver.platform, driver] as const))(
    '%s takes a file, in an answer and in a message',
    async (_, driver) => {
      await driver.command('ada', 'ii')
      await driver.messenger({
        to: { platform: driver.platform, user: driver.user('ada') },
        place: driver.place,
        view: withFile,
        reader: READER,
        once: 'calendar-1',
        again: false,
        mayRepeat: true,
      })
      const files = driver.messages('ada').flatMap((message) => message.files)
      expect(files).toEqual([
        { name: 'talk.ics', bytes: Buffer.from(calendar) },
        { name: 'talk.ics', bytes: Buffer.from(calendar) },
      ])
    },
  )
})
