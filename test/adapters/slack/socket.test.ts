import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { connectSlack, type Slack } from '../../../adapters/slack/index.ts'
import { makeSocket } from '../../../adapters/slack/socket.ts'
import { makeReach } from '../../../adapters/slack/web.ts'
import type { Event } from '../../../src/core/event.ts'
import type { Log } from '../../../src/core/ports.ts'
import { here, type Reply } from '../../../src/core/reply.ts'
import { button, buttons, view } from '../../../src/core/view.ts'
import type { Json } from '../../fakes/slack/block-kit.ts'
import { makeClient } from '../../fakes/slack/client.ts'
import { BOT_TOKEN, type SlackServer, startSlack } from '../../fakes/slack/server.ts'
import { APP_TOKEN } from '../../fakes/slack/sockets.ts'
import { formOf, reader, says, words } from './stage.ts'

let fake: SlackServer
let slack: Slack
let client: ReturnType<typeof makeClient>
let events: Event[] = []
let script: (event: Event) => Reply | Promise<Reply>
const logged: string[] = []
const back: string[] = []
const note = (facts: Readonly<Record<string, unknown>>, message: string): void => {
  logged.push(JSON.stringify({ ...facts, message }))
}
const log: Log = { debug: note, info: note, warn: note, error: note }

const connect = (appToken = APP_TOKEN): Promise<Slack> =>
  connectSlack({
    appToken,
    botToken: BOT_TOKEN,
    apiUrl: fake.apiUrl,
    dispatch: async (event) => {
      events.push(event)
      return { reply: await script(event), reader }
    },
    log,
    clock: fake.workspace.now,
    back: async (team) => void back.push(team),
  })
const shown = (): string => JSON.stringify(fake.workspace.messages)
const connected = () => expect.poll(() => slack.state(), { timeout: 20_000 }).toBe('connected')

beforeAll(async () => {
  fake = await startSlack()
  script = () => ({ kind: 'nothing' })
  slack = await connect()
  client = makeClient(fake, () => 'http://127.0.0.1:1', 'none', fake.sockets)
})
afterAll(async () => {
  await slack.stop()
  await fake.close()
})
beforeEach(() => {
  events = []
  script = () => ({ kind: 'nothing' })
})

describe('over a socket', () => {
  test('whose workspace it is, is told before anybody does anything', () => {
    expect(back).toEqual([fake.workspace.team])
  })

  test('a command is answered where it was given', async () => {
    expect(slack.state()).toBe('connected')
    script = () => here(says('Here you are.'))
    await client.command('U1', 'ii-prep', 'Ada & Ben', 'channel')
    await slack.idle()
    expect(events).toMatchObject([{ kind: 'command', command: 'ii-prep', words: 'Ada & Ben', by: { user: 'U1' } }])
    expect(shown()).toContain('Here you are.')
  })

  test('a form is opened, kept open with its problems, and closed', async () => {
    const form = formOf()
    script = (event) => {
      if (event.kind !== 'submit') return { kind: 'form', form }
      const fields = form.fields.map((field) => ({ ...field, problem: [{ kind: 'plain' as const, text: 'Who?' }] }))
      return events.length < 3
        ? { kind: 'invalid', form: { ...form, fields }, summary: says('One thing.') }
        : here(says('Saved it.'))
    }
    await client.command('U2', 'ii-log', '', 'channel')
    await slack.idle()
    await client.submit('U2')
    expect(fake.workspace.views.get('U2')?.errors).toEqual({ who: 'Who?' })
    await client.submit('U2')
    await slack.idle()
    expect(fake.workspace.views.has('U2')).toBe(false)
    expect(shown()).toContain('Saved it.')
    expect(events.slice(1)).toMatchObject([
      { kind: 'submit', id: form.id },
      { kind: 'submit', id: form.id },
    ])
  })

  test('a button, and plain words, are heard; an event is acknowledged once it is dealt with', async () => {
    script = () => here(view(words('Press it.'), buttons(button('test.press.1', 'Press'))))
    await client.command('U3', 'ii', '', 'channel')
    await slack.idle()
    const message = fake.workspace.messages.at(-1)
    const block = message?.blocks.find(({ type }) => type === 'actions') as Json
    script = () => here(says('Pressed.'))
    await client.press('U3', message as NonNullable<typeof message>, block, block.elements[0])
    await slack.idle()
    expect(shown()).toContain('Pressed.')

    let done = false
    script = async () => {
      await new Promise((resolve) => setTimeout(resolve, 20))
      done = true
      return { kind: 'nothing' }
    }
    await client.say('U3', 'hello')
    expect(done).toBe(true)
    expect(events.map(({ kind }) => kind)).toEqual(['command', 'press', 'said'])
  })

  test('typing a name is offered the ones that are known', async () => {
    const form = formOf({ fields: [{ name: 'who', kind: 'contact', label: 'Who', optional: true, maxLength: 100 }] })
    script = (event) =>
      event.kind === 'suggest' ? { kind: 'choices', options: [{ value: '#1', label: 'Ada' }] } : { kind: 'form', form }
    await client.command('U4', 'ii-log', '', 'channel')
    await slack.idle()
    expect(JSON.stringify(await client.suggest('U4', 'A'))).toContain('Ada')
  })

  test('nobody asks for it over HTTP', () => {
    expect(slack.handle({ url: '/slack/events', method: 'POST' } as never, {} as never)).toBe(false)
    expect(slack.handle({ url: '/slack/install', method: 'GET' } as never, {} as never)).toBe(false)
  })
})

describe('a connection', () => {
  const works = async (): Promise<void> => {
    await connected()
    const before = events.length
    await client.command('U5', 'ii', '', 'channel')
    await slack.idle()
    expect(events.length).toBe(before + 1)
  }

  test('is made anew when Slack asks for it, and when it breaks', async () => {
    for (const end of [fake.sockets.refresh, async () => fake.sockets.drop()]) {
      const before = fake.sockets.connections()
      await end()
      await expect.poll(fake.sockets.connections, { timeout: 20_000 }).toBe(before + 1)
      await works()
    }
  })

  test('is tried again while Slack refuses it, in whatever way, and the process lives', async () => {
    fake.workspace.failures.set('apps.connections.open', [{ kind: 'status' }])
    fake.sockets.refuse(1)
    fake.sockets.drop()
    await expect.poll(() => slack.state()).toBe('away')
    await works()
    expect(logged.join('\n')).toContain('Slack takes no connection yet')
  }, 30_000)

  test('that is lost while something is under way: its answer comes by another way', async () => {
    script = async () => {
      fake.sockets.drop()
      await expect.poll(() => slack.state()).toBe('away')
      return here(says('It is done all the same.'))
    }
    const from = fake.workspace.messages.length
    // Its envelope is never acknowledged: Slack tells the person so.
    const sent = client.command('U6', 'ii', '', 'channel').catch((error: Error) => error.message)
    await expect.poll(() => fake.workspace.messages.length).toBe(from + 1)
    expect(shown()).toContain('It is done all the same.')
    expect(await sent).toBe('dispatch_failed')
    await connected()
  })

  test('that is away for a while: what Slack sends again is dealt with, and shown once', async () => {
    const said = () => fake.workspace.messages.filter(({ text }) => text.startsWith('Heard')).map(({ text }) => text)
    script = (event) => here(says(`Heard ${event.kind === 'said' ? event.words : ''}`))
    const event = (words: string) =>
      JSON.stringify({
        type: 'event_callback',
        team_id: 'T0001',
        event_id: `Ev${words}`,
        event_time: 1,
        event: {
          type: 'message',
          channel_type: 'im',
          channel: 'DU8',
          user: fake.workspace.user('U8').id,
          text: words,
          ts: '1',
        },
      })
    const send = (words: string, retry: number) => fake.sockets.send(event(words), 'application/json', retry)

    // One is acknowledged, one is dealt with while its connection breaks, one finds no connection.
    await send('first', 0)
    script = async (heard) => {
      fake.sockets.refuse(2)
      fake.sockets.drop()
      await expect.poll(() => slack.state()).toBe('away')
      return here(says(`Heard ${heard.kind === 'said' ? heard.words : ''}`))
    }
    await expect(send('second', 0)).rejects.toThrow('dispatch_failed')
    await expect(send('third', 0)).rejects.toThrow('dispatch_failed')
    await slack.idle()
    await connected()
    script = (heard) => here(says(`Heard ${heard.kind === 'said' ? heard.words : ''}`))
    for (const retry of [1, 2]) for (const words of ['second', 'third']) await send(words, retry)
    await slack.idle()
    expect(said()).toEqual(['Heard first', 'Heard second', 'Heard third'])
  }, 30_000)

  test('whose token is refused is away, and the rest goes on', async () => {
    const other = await connect('xapp-other')
    expect(other.state()).toBe('away')
    expect(logged.join('\n')).toContain('invalid_auth')
    await other.stop()
  })

  test('ends when it is asked to, after what is under way', async () => {
    await slack.stop()
    await expect.poll(fake.sockets.isOpen).toBe(false)
    expect(fake.sockets.problems).toEqual([])
    slack = await connect()
    expect(slack.state()).toBe('connected')
  })

  test('that brings something which breaks, has the error itself in the log, and stays', async () => {
    const other = await startSlack()
    const error = new Error('it broke')
    const errors: unknown[] = []
    const told: Log = { ...log, error: ({ err }) => void errors.push(err) }
    const socket = makeSocket({
      appToken: APP_TOKEN,
      reach: makeReach(other.apiUrl, told),
      log: told,
      most: 10,
      turnAway: async () => {},
    })
    socket.init({ processEvent: () => Promise.reject(error) } as never)
    await socket.start()
    await expect.poll(socket.isConnected).toBe(true)
    const asked = makeClient(other, () => 'http://127.0.0.1:1', 'none', other.sockets)
    void asked.command('U7', 'ii', '', 'channel').catch(() => undefined)
    await expect.poll(() => errors).toEqual([error])
    expect(socket.isConnected()).toBe(true)
    await socket.stop()
    await other.close()
  })

  test('and none of it is in the log: no token, and nothing that was typed', () => {
    const all = logged.join('\n')
    for (const secret of [APP_TOKEN, BOT_TOKEN, 'Ada & Ben', 'ticket']) expect(all).not.toContain(secret)
  })
})
