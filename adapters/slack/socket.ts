import { type App, type Receiver, type ReceiverEvent, SocketModeReceiver } from '@slack/bolt'
import type { Log } from '../../src/core/ports.ts'
import { isEventsApi, mostFor, type Payload } from './payload.ts'
import type { Answer, Handed } from './receiver.ts'
import { factsOf } from './trouble.ts'
import type { TurnAway } from './turn-away.ts'
import { type Reach, silentLogger } from './web.ts'
import { toAnyone } from './words.ts'

export type Socket = Receiver & {
  isConnected: () => boolean
  /** Resolves once everything that has been taken on is done. */
  idle: () => Promise<void>
}

type Options = {
  appToken: string
  reach: Reach
  log: Log
  /** Payloads worked on at the same time; beyond it a person hears that the bot is busy. */
  most: number
  turnAway: TurnAway
}

/** Until a lost connection is made again: milliseconds, doubled each time. */
const FIRST_WAIT = 250
const LONGEST_WAIT = 30_000
/** A connection that has lasted this long, or has brought something, was a good one. */
const GOOD = 10_000
const OPENING = 8000
const CLOSING = 2000

/**
 * Bolt's socket mode, for bots that Slack can't reach: https://docs.slack.dev/apis/events-api/using-socket-mode
 * Bolt would acknowledge an event before it is dealt with: here too the answer comes after the commit. Its client would reconnect
 * by itself, but waits five seconds, and ends the process with a rejection that nobody handles where Slack answers with a 500.
 */
export const makeSocket = ({ appToken, reach, log, most, turnAway }: Options): Socket => {
  const underWay = new Set<Promise<void>>()
  let app: App | undefined
  let connected = false
  let connectedAt = 0
  let stopping = false
  let wait = FIRST_WAIT
  let timer: NodeJS.Timeout | undefined

  const receiver = new SocketModeReceiver({
    appToken,
    logger: silentLogger(),
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: reach.options(OPENING) },
  })
  const { client } = receiver

  const process = async ({ body, ack, retryNum }: ReceiverEvent): Promise<void> => {
    const payload = body as Payload
    const reply = (said?: unknown) =>
      void ack(said as never).catch((error: unknown) => {
        log.warn({ err: error }, 'an answer was lost with the connection to Slack')
      })
    let open = true
    const answer: Answer = (said) => {
      if (!open || !connected) return false
      open = false
      reply(said)
      return true
    }
    if (stopping || underWay.size >= mostFor(payload, most)) {
      log.warn({ working: underWay.size }, 'busy: an event from Slack was turned away')
      // An event that nobody acknowledges comes again.
      if (!isEventsApi(payload))
        await turnAway(
          payload,
          toAnyone(({ busy }) => busy),
          answer,
        )
      return
    }
    const later = () => {
      open = false
    }
    const handed: Handed = { answer, later, retried: (retryNum ?? 0) > 0, waited: 0 }
    await app?.processEvent({ body, ack: async () => {}, customProperties: handed })
    // No listener took it.
    answer()
  }

  const take = (event: ReceiverEvent): Promise<void> => {
    wait = FIRST_WAIT
    const work = process(event)
      .catch((error: unknown) => {
        log.error({ err: error }, 'an event from Slack broke')
      })
      .finally(() => underWay.delete(work))
    underWay.add(work)
    return work
  }
  receiver.init({ processEvent: take } as unknown as App)

  const connect = async (): Promise<void> => {
    try {
      await client.start()
    } catch (error) {
      log.warn(factsOf(error), 'Slack takes no connection yet')
      connectLater()
    }
  }
  const connectLater = (): void => {
    if (stopping || timer) return
    timer = setTimeout(() => {
      timer = undefined
      void connect()
    }, wait)
    wait = Math.min(wait * 2, LONGEST_WAIT)
  }
  client.on('connected', () => {
    connected = true
    connectedAt = performance.now()
  })
  client.on('disconnected', () => {
    if (connected && performance.now() - connectedAt > GOOD) wait = FIRST_WAIT
    connected = false
    connectLater()
  })

  const idle = async (): Promise<void> => {
    while (underWay.size > 0) await Promise.allSettled([...underWay])
  }

  return {
    init: (bolt) => {
      app = bolt
    },
    start: connect,
    stop: async () => {
      stopping = true
      clearTimeout(timer)
      await idle()
      // The other side may never say goodbye.
      await Promise.race([client.disconnect(), new Promise((resolve) => setTimeout(resolve, CLOSING).unref())])
    },
    idle,
    isConnected: () => connected,
  }
}
