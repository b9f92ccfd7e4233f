import { afterAll, afterEach } from 'vitest'
import { connectDiscord, type Discord, registerCommands } from '../../../adapters/discord/index.ts'
import type { Event } from '../../../src/core/event.ts'
import type { Form } from '../../../src/core/form.ts'
import type { Log } from '../../../src/core/ports.ts'
import { here, type Reply } from '../../../src/core/reply.ts'
import type { Reader } from '../../../src/core/text.ts'
import { paragraph, type View, view } from '../../../src/core/view.ts'
import { COMMANDS } from '../../contract/discord-driver.ts'
import { type FakeDiscord, startDiscord } from '../../fakes/discord/index.ts'

export const READER: Reader = { zone: 'America/Chicago', language: 'en', now: Date.UTC(2026, 11, 1, 18) }
export const says = (words: string): View => view(paragraph([{ kind: 'plain', text: words }]))
export const answers = (words: string): Reply => here(says(words))

export const formOf = (more: Partial<Form> = {}): Form => ({
  id: 'f'.repeat(22),
  ref: 'log.save.1',
  title: 'Log a talk',
  submit: 'Save',
  fields: [{ name: 'learned', kind: 'paragraph', label: 'What did you learn?', optional: false, maxLength: 300 }],
  ...more,
})

export type Room = {
  fake: FakeDiscord
  bot: Discord
  events: Event[]
  /** Ids of forms that were kept for a button. */
  kept: string[]
  /** Names of what was logged, and the facts beside them. */
  logged: { level: string; message: string; facts: Readonly<Record<string, unknown>> }[]
  answer: (script: (event: Event) => Reply | Promise<Reply>) => void
  /** Resolves once the event was answered and nothing is under way. */
  does: <T>(act: () => T) => Promise<T>
  clock: { now: number }
}

type Options = { patience?: number }

/** The adapter against the stand-in, with a scripted dispatch. Closed after the tests of the file. */
export const openRoom = async ({ patience = 2000 }: Options = {}): Promise<Room> => {
  const fake = await startDiscord()
  const { world, apiUrl } = fake
  await registerCommands({ token: world.token, apiUrl, commands: COMMANDS })
  const events: Event[] = []
  const logged: Room['logged'] = []
  const note = (level: string) => (facts: Readonly<Record<string, unknown>>, message: string) =>
    void logged.push({ level, message, facts })
  const log: Log = { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') }
  const clock = { now: READER.now }
  let script: (event: Event) => Reply | Promise<Reply> = () => ({ kind: 'nothing' })
  let arrived: () => void = () => {}

  const kept: string[] = []

  const bot = await connectDiscord({
    commands: [],
    token: world.token,
    gateway: true,
    apiUrl,
    patience,
    log,
    clock: () => clock.now,
    dispatch: async (event) => {
      events.push(event)
      const scripted = script(event)
      arrived()
      const reply = await scripted
      const keep = reply.kind === 'form' && { keep: async () => void kept.push(reply.form.id) }
      return { reply, reader: READER, ...keep }
    },
  })
  const room: Room = {
    fake,
    bot,
    kept,
    events,
    logged,
    clock,
    answer: (next) => {
      script = next
    },
    does: async (act) => {
      const dispatched = new Promise<void>((resolve) => {
        arrived = resolve
      })
      const result = act()
      await dispatched
      await bot.settled()
      return result
    },
  }
  afterEach(() => {
    events.length = 0
    logged.length = 0
    room.answer(() => ({ kind: 'nothing' }))
  })
  afterAll(async () => {
    await bot.stop()
    await fake.stop()
  })
  return room
}

/** A promise, and what settles it. */
export const promised = (): { promise: Promise<void>; resolve: () => void } => {
  let resolve: () => void = () => {}
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
