import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PEOPLE, type Person, type Playground, playground } from '../../../adapters/playground/index.ts'
import type { Event } from '../../../src/core/event.ts'
import type { Message } from '../../../src/core/ports.ts'
import type { Reply } from '../../../src/core/reply.ts'
import type { Reader } from '../../../src/core/text.ts'
import type { Instant } from '../../../src/core/time.ts'
import type { View } from '../../../src/core/view.ts'

/** Tuesday, 12:00 in Chicago. */
export const NOON = Date.UTC(2026, 11, 1, 18)
const READER: Reader = { zone: 'America/Chicago', language: 'en', now: NOON }

export type Scene = {
  url: string
  /** From here on events are answered so. */
  answer: (script: (event: Event) => Reply | Promise<Reply>) => void
  /** What has come in since the last `answer`. */
  events: () => readonly Event[]
  /** What is to be sent on each tick. */
  onTick: (tick: (now: Instant) => Promise<unknown>) => void
  send: (person: string, view: View, once: string) => ReturnType<Playground['messenger']>
  /** From here on everybody reads in this language. */
  speak: (language: string) => void
  now: () => Instant
  logged: () => readonly string[]
  /** The process goes away, and comes back at the same address with an empty memory. */
  goAway: () => Promise<void>
  comeBack: () => Promise<void>
  stop: () => Promise<void>
}

type Setting = { people?: readonly Person[]; fixed?: boolean }

/** A playground on a port of its own, answered by a script. */
export const startScene = async ({ people = PEOPLE, fixed = false }: Setting = {}): Promise<Scene> => {
  let script: (event: Event) => Reply | Promise<Reply> = () => ({ kind: 'nothing' })
  let events: Event[] = []
  let tick: (now: Instant) => Promise<unknown> = async () => {}
  let now = NOON
  let language = 'en'
  const logged: string[] = []
  const note = (_: unknown, message: string) => void logged.push(message)
  let inside: Playground
  let server: Server
  let port = 0

  const start = async (): Promise<void> => {
    inside = playground({
      dispatch: async (event) => {
        events.push(event)
        return { reply: await script(event), reader: { ...READER, language, now } }
      },
      clock: () => now,
      log: { debug: note, info: note, warn: note, error: note },
      moveClock: fixed
        ? undefined
        : (to) => {
            now = to
          },
      tick: () => tick(now),
      people,
      commands: (language) => [
        {
          name: 'ii-prep',
          description: { en: 'Plan a talk: goal, time, checklist, questions', es: 'Planear una charla' }[language],
          takes: 'contact',
        },
        { name: 'ii-log', description: 'Log a talk: what you learned, what comes next', takes: 'contact' },
        { name: 'ii-thanks', description: 'Draft the thank-you, and mark it sent', takes: 'contact' },
        { name: 'ii', description: 'See what is due and what comes next', takes: ['due', 'profile', 'help'] },
      ],
    })
    server = createServer((request, response) => {
      if (!inside.handle(request, response)) response.writeHead(404, { 'content-type': 'text/plain' }).end('elsewhere')
    })
    await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
    port = (server.address() as AddressInfo).port
  }
  const stop = async (): Promise<void> => {
    inside.stop()
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  }
  await start()

  return {
    url: `http://localhost:${port}/`,
    answer: (next) => {
      events = []
      script = next
    },
    events: () => events,
    onTick: (next) => {
      tick = next
    },
    send: (user, view, once) => {
      const message: Message = {
        to: { platform: 'playground', user },
        place: 'playground',
        view,
        reader: { ...READER, now },
        once,
        again: false,
        mayRepeat: true,
      }
      return inside.messenger(message)
    },
    speak: (next) => {
      language = next
    },
    now: () => now,
    logged: () => logged,
    goAway: stop,
    comeBack: start,
    stop,
  }
}
