import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Person, PLACE, type Playground, playground } from '../../adapters/playground/index.ts'
import type {
  WireAct,
  WireAnswer,
  WireBlock,
  WireForm,
  WireMessage,
  WireState,
  WireText,
  WireValue,
} from '../../adapters/playground/page/wire.ts'
import type { RawValue } from '../../src/core/form.ts'
import type { Driver, SeenForm, SeenMessage } from './driver.ts'

const ZONE = 'America/Chicago'
/** Everybody whom a suite may call upon. */
const PEOPLE: readonly Person[] = Array.from({ length: 300 }, (_, i) => ({
  id: `person-${i}`,
  name: `Person ${i}`,
  role: 'Student',
  runsPlace: i === 0,
}))

type Told = { form?: WireForm; typed: Record<string, RawValue>; message?: string; problem?: string }

/** The playground as its page uses it: its HTTP interface on a real server. */
export const playgroundDriver = (): Driver => {
  const known = new Map<string, Person>()
  const open = new Map<string, Told>()
  let seen: readonly WireMessage[] = []
  let server: Server
  let base = ''
  let inside: Playground
  let last: (() => Promise<unknown>) | undefined
  let ids = 0
  let pending: Promise<unknown> = Promise.resolve()

  const who = (person: string): Person => {
    const found = known.get(person) ?? PEOPLE[known.size]
    if (!found) throw new Error('more people than the playground has')
    known.set(person, found)
    return found
  }
  const ask = async <T>(path: string, body?: unknown): Promise<T> => {
    const response = await fetch(`${base}/playground/${path}`, {
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: base },
        body: JSON.stringify(body),
      }),
    })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return (await response.json()) as T
  }
  /** Asks once what was asked before has been done. */
  const askInTurn = async <T>(path: string, body?: unknown): Promise<T> => {
    await pending
    return ask<T>(path, body)
  }
  const look = async (): Promise<void> => {
    seen = (await ask<WireState>('state')).messages
  }
  const act = async (made: WireAct): Promise<WireAnswer> => {
    last = () => ask('act', made)
    const answer = await askInTurn<WireAnswer>('act', made)
    await look()
    return answer
  }
  const from = (person: string, room: WireAct['room'] = 'channel') => ({ person: who(person).id, zone: ZONE, room })
  const id = () => `act-${++ids}`
  const shows = (person: string, answer: WireAnswer, message?: string): void => {
    if (answer.form)
      open.set(person, {
        form: answer.form,
        typed: Object.fromEntries(answer.form.fields.map(({ name, value }) => [name, value])),
        ...(message !== undefined && { message }),
      })
  }
  const of = (person: string) => seen.filter((one) => one.person === who(person).id && one.from === 'askwell')
  const newest = <T>(person: string, find: (block: WireBlock) => T | undefined): [WireMessage, T] => {
    for (const message of of(person).toReversed())
      for (const block of message.blocks) {
        const found = find(block)
        if (found !== undefined) return [message, found]
      }
    throw new Error('no message has that')
  }

  return {
    platform: 'playground',
    place: PLACE,
    user: (person) => who(person).id,
    start: async (dispatch) => {
      inside = playground({
        dispatch,
        clock: () => Date.UTC(2026, 11, 1, 18),
        log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
        moveClock: () => {},
        tick: async () => {},
        people: PEOPLE,
        commands: () => [],
      })
      server = createServer((request, response) => {
        if (!inside.handle(request, response)) response.writeHead(404).end()
      })
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
      base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    },
    stop: async () => {
      inside.stop()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
    command: async (person, command, words = '', room = 'channel') => {
      const line = `/${command} ${words}`.trim()
      shows(person, await act({ ...from(person, room), act: 'command', id: id(), command, words, line }))
    },
    say: async (person, words) => {
      await act({ ...from(person, 'direct'), act: 'say', id: id(), words })
    },
    join: async () => {
      await ask('settings', { installed: true })
    },
    leave: async () => {
      await ask('settings', { installed: false })
    },
    form: (person) => {
      const told = open.get(person)
      return told?.form && seenForm(told.form, told.typed)
    },
    submit: async (person, values) => {
      const told = open.get(person)
      if (!told?.form) throw new Error('no form is open')
      const { form, message } = told
      told.typed = { ...told.typed, ...values }
      const answer = await act({
        ...from(person),
        act: 'submit',
        form: form.id,
        ref: form.ref,
        values: Object.fromEntries(form.fields.map(({ name, kind }) => [name, asSent(kind, told.typed[name] ?? '')])),
        ...(message !== undefined && { message }),
      })
      if (answer.kept) return
      open.delete(person)
      shows(person, answer, message)
    },
    press: async (person, label) => {
      const [message, { ref }] = newest(person, (block) =>
        block.kind === 'buttons' ? block.buttons.find((button) => button.label === label) : undefined,
      )
      const answer = await act({ ...from(person, message.room), act: 'press', id: id(), ref, message: message.id })
      shows(person, answer, message.id)
    },
    tick: async (person, label) => {
      const [message, { ref, item }] = newest(person, (block) => {
        if (block.kind !== 'checklist') return undefined
        const item = block.items.find((one) => wordsOf(one.label) === label)
        return item && { ref: block.ref, item }
      })
      const items = { [item.id]: !item.done }
      await act({ ...from(person, message.room), act: 'tick', id: id(), ref, message: message.id, items })
    },
    suggest: async (person, words) => {
      const { options = [] } = await act({ ...from(person), act: 'suggest', id: id(), words })
      return options.map(({ label }) => label)
    },
    messages: (person) => of(person).map(seenMessage),
    promote: (person) => {
      who(person).runsPlace = true
    },
    closeDirect: (person) => {
      // Done at once in the driver's eyes: whatever is asked next waits for it.
      pending = ask('settings', { person: who(person).id, directOpen: false })
    },
    repeatLast: async () => {
      await last?.()
      await look()
    },
    messenger: async (message) => {
      await pending
      const outcome = await inside.messenger(message)
      await look()
      return outcome
    },
  }
}

const wordsOf = (text: WireText): string => text.map((span) => span.text).join('')

/** A time that was picked is sent as the picker shows it in the person's zone. */
const asSent = (kind: string, value: RawValue): WireValue => {
  if (kind !== 'datetime' || typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT.*Z$/.test(value)) return value
  return { picked: new Date(value).toLocaleString('sv-SE', { timeZone: ZONE }).slice(0, 16).replace(' ', 'T') }
}

const seenForm = (form: WireForm, typed: Readonly<Record<string, RawValue>>): SeenForm => ({
  title: form.title,
  submit: form.submit,
  ...(form.intro && { intro: wordsOf(form.intro) }),
  fields: form.fields.map(({ name, label, hint, options, problem, value }) => ({
    name,
    label,
    ...(hint !== undefined && { hint }),
    value: typed[name] ?? value,
    ...(options && { options: options.map((option) => option.label) }),
    ...(problem !== undefined && { problem }),
  })),
})

const seenMessage = (message: WireMessage): SeenMessage => ({
  words: message.blocks
    .map(blockWords)
    .filter((words) => words !== '')
    .join('\n'),
  buttons: message.blocks.flatMap((block) => (block.kind === 'buttons' ? block.buttons.map(({ label }) => label) : [])),
  checklist: message.blocks.flatMap((block) =>
    block.kind === 'checklist' ? block.items.map(({ label, done }) => ({ label: wordsOf(label), done })) : [],
  ),
  files: message.blocks.flatMap((block) =>
    block.kind === 'file'
      ? [{ name: block.name, bytes: Buffer.from(block.content) }]
      : block.kind === 'picture'
        ? [{ name: block.name, bytes: Buffer.from(block.bytes, 'base64'), alt: block.alt }]
        : [],
  ),
  where: message.room === 'direct' ? 'direct' : 'private',
  raw: message,
})

const blockWords = (block: WireBlock): string => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quiet':
      return wordsOf(block.text)
    case 'list':
      return block.items.map((item, i) => `${block.numbered ? `${i + 1}.` : '•'} ${wordsOf(item)}`).join('\n')
    case 'facts':
      return block.facts.map(({ label, value }) => `${label}: ${wordsOf(value)}`).join('\n')
    case 'copy':
      return block.words
    case 'mail':
      return block.label
    case 'checklist':
    case 'file':
    case 'picture':
    case 'buttons':
      return ''
    default:
      return block satisfies never
  }
}
