import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Clock, Log, Messenger } from '../../src/core/ports.ts'
import type { Instant } from '../../src/core/time.ts'
import { type Language, languages } from '../../src/locales/index.ts'
import type { Dispatch } from '../../src/runtime/dispatch.ts'
import { safely } from '../../src/runtime/safely.ts'
import { accountOf, answer, PLACE, placeOf, send } from './answer.ts'
import { makeChat } from './chat.ts'
import { momentOf, stepsTo } from './clock.ts'
import { beginStream, bodyOf, guard, Refused, sendFile, sendJson } from './http.ts'
import type { WireCommand, WireNews, WirePerson, WireState } from './page/wire.ts'
import { PEOPLE, type Person } from './people.ts'
import { Act, Move, Settings } from './requests.ts'

export { PEOPLE, type Person, PLACE }

export type PlaygroundOptions = {
  dispatch: Dispatch
  clock: Clock
  log: Log
  /** Sets the clock that `clock` reads, forward only; without it the clock stays with the real one. */
  moveClock?: ((to: Instant) => void | Promise<void>) | undefined
  /** Sends what has become due by then. */
  tick: () => Promise<unknown>
  people?: readonly Person[]
  /** What the composer offers after a slash. */
  commands: (language: Language) => readonly WireCommand[]
}

export type Playground = {
  /** Answers `GET /` and everything under `/playground/`; false for any other path, which is left alone. */
  handle: (request: IncomingMessage, response: ServerResponse) => boolean
  messenger: Messenger
  /** Ends the open streams, so that the server can close. */
  stop: () => void
}

const HEARTBEAT = 25_000

/** A chat page on this machine, where one can be several people and move the clock. What is shown is kept in memory. */
export const playground = (options: PlaygroundOptions): Playground => {
  const { clock, log, moveClock, tick, commands, people = PEOPLE } = options
  const chat = makeChat()
  const dispatch = safely(options.dispatch, log)
  const parts = { dispatch, clock, chat, people }
  const run = randomUUID()
  const streams = new Set<ServerResponse>()
  let installed = true
  /** One after the other: two moves of the clock at once would cross. */
  let moving: Promise<unknown> = Promise.resolve()

  const wirePeople = (): readonly WirePerson[] =>
    people.map(({ id, name, role }) => ({ id, name, role, directOpen: !chat.closed.has(id) }))
  const state = (): WireState => ({
    run,
    now: clock(),
    people: wirePeople(),
    commands: Object.fromEntries(languages.map((language) => [language, commands(language)])),
    installed,
    messages: chat.messages(),
  })
  const person = (id: string): Person => {
    const found = people.find((one) => one.id === id)
    if (!found) throw new Refused(400, 'I know nobody of that name here. Reload the page and try again.')
    return found
  }

  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = moving.then(work)
    moving = done.catch(() => {})
    return done
  }

  const move = async (request: Move): Promise<{ now: Instant }> => {
    if (!moveClock) throw new Refused(409, 'The clock stays with the real one while Slack or Discord is connected.')
    const to = momentOf(request, clock())
    if (to === undefined)
      throw new Refused(400, 'The clock only goes forward, by two years at most. Pick a later time.')
    for (const next of stepsTo(clock(), to)) {
      await moveClock(next)
      await tick()
    }
    chat.tell({ kind: 'clock', now: clock() })
    return { now: clock() }
  }

  const settings = async (change: Settings): Promise<WireState> => {
    if ('person' in change) {
      if (change.directOpen) chat.closed.delete(person(change.person).id)
      else chat.closed.add(person(change.person).id)
    } else {
      installed = change.installed
      const owner = people.find(({ runsPlace }) => runsPlace) ?? people[0]
      if (owner)
        await dispatch({
          kind: installed ? 'joined' : 'left',
          id: randomUUID(),
          by: accountOf(owner, chat.zones.get(owner.id) ?? 'UTC'),
          at: placeOf('channel'),
        })
    }
    chat.tell({ kind: 'people', people: wirePeople(), installed })
    return state()
  }

  const stream = (response: ServerResponse): void => {
    beginStream(response)
    const write = (news: WireNews): void => {
      response.write(`data: ${JSON.stringify(news)}\n\n`)
    }
    const leave = chat.listen(write)
    const beat = setInterval(() => response.write(': still here\n\n'), HEARTBEAT)
    streams.add(response)
    response.on('close', () => {
      leave()
      clearInterval(beat)
      streams.delete(response)
    })
    write({ kind: 'hello', run })
  }

  const route = async (request: IncomingMessage, response: ServerResponse, path: string): Promise<void> => {
    guard(request, path)
    const name = path.slice('/playground/'.length)
    if (request.method === 'GET' || request.method === 'HEAD') {
      if (path === '/') return sendFile(response, 'index.html')
      if (name === 'state') return sendJson(response, 200, state())
      if (name === 'live') return stream(response)
      return sendFile(response, name)
    }
    if (request.method !== 'POST') throw new Refused(405, 'That is not how I can be asked.')
    switch (name) {
      case 'act': {
        const act = await bodyOf(request, Act)
        return sendJson(response, 200, await answer(act, person(act.person), parts))
      }
      case 'clock': {
        const to = await bodyOf(request, Move)
        return sendJson(response, 200, await inTurn(() => move(to)))
      }
      case 'settings':
        return sendJson(response, 200, await settings(await bodyOf(request, Settings)))
      default:
        throw new Refused(404, 'There is nothing here.')
    }
  }

  return {
    handle: (request, response) => {
      // Not by URL, which throws at a path such as `//`.
      const [path = '/'] = (request.url ?? '/').split(/[?#]/)
      if (path !== '/' && !path.startsWith('/playground/')) return false
      route(request, response, path).catch((error: unknown) => {
        if (!(error instanceof Refused)) log.error({ path, err: error }, 'playground request failed')
        if (response.headersSent) response.destroy()
        else if (error instanceof Refused) sendJson(response, error.status, { problem: error.message })
        else sendJson(response, 500, { problem: 'Something broke on my side. Please try that again in a minute.' })
      })
      return true
    },
    messenger: (message) => send(message, parts),
    stop: () => {
      for (const response of streams) response.end()
    },
  }
}
