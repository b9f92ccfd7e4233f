import { afterAll, beforeAll } from 'vitest'
import type { Event } from '../../../src/core/event.ts'
import type { Form } from '../../../src/core/form.ts'
import type { Log } from '../../../src/core/ports.ts'
import type { Reply } from '../../../src/core/reply.ts'
import type { Reader } from '../../../src/core/text.ts'
import { type Block, paragraph, type View, view } from '../../../src/core/view.ts'
import { type SlackDriver, slackDriver } from '../../contract/slack-driver.ts'

export const reader: Reader = { zone: 'America/Chicago', language: 'en', now: Date.UTC(2026, 11, 1, 18) }
export const words = (said: string): Block => paragraph([{ kind: 'plain', text: said }])
export const says = (said: string): View => view(words(said))

let count = 0
export const somebody = (): string => `person${++count}`
export const formOf = (more: Partial<Form> = {}): Form => ({
  id: `form-${++count}`,
  ref: 'test.save.1',
  title: 'A form',
  submit: 'Save',
  fields: [{ name: 'who', kind: 'text', label: 'Who', optional: true, maxLength: 100 }],
  ...more,
})

export const picture = view(words('This week'), {
  kind: 'picture',
  name: 'week.png',
  mediaType: 'image/png',
  content: Uint8Array.of(137, 80, 78, 71),
  alt: '5 asked & 3 held',
})
/** The files that it becomes. */
export const pictures = [{ name: 'week.png', bytes: Buffer.of(137, 80, 78, 71), alt: '5 asked & 3 held' }]

/** Slack with a scripted dispatch. `logged` holds every line of the log as JSON. */
export const makeStage = () => {
  let script: (event: Event) => Reply | Promise<Reply> = () => ({ kind: 'nothing' })
  let events: Event[] = []
  const logged: string[] = []
  const note =
    (level: string): Log['error'] =>
    (facts, message) =>
      void logged.push(JSON.stringify({ level, ...facts, message }))
  const log: Log = { debug: note('debug'), info: note('info'), warn: note('warn'), error: note('error') }
  const driver: SlackDriver = slackDriver(log)
  return {
    start: () =>
      driver.start(async (event) => {
        events.push(event)
        return { reply: await script(event), reader }
      }),
    stop: driver.stop,
    driver,
    logged,
    events: () => events,
    answer: (reply: Reply | typeof script): void => {
      events = []
      script = typeof reply === 'function' ? reply : () => reply
    },
    /** What somebody was told. */
    seen: (person: string) => driver.messages(person).map(({ words }) => words),
    /** Calls of a method since `from`. */
    calls: (method: string, from = 0) => driver.workspace.calls.slice(from).filter((call) => call.method === method),
  }
}

/** One for all the tests of a file. */
export const slackStage = () => {
  const stage = makeStage()
  beforeAll(stage.start)
  afterAll(stage.stop)
  return stage
}
