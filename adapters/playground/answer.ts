import type { Account, Event, Place } from '../../src/core/event.ts'
import type { RawValue } from '../../src/core/form.ts'
import type { Clock, Message, Outcome } from '../../src/core/ports.ts'
import type { Reader } from '../../src/core/text.ts'
import { instantOf, type Zone } from '../../src/core/time.ts'
import type { View } from '../../src/core/view.ts'
import { languageOf } from '../../src/locales/index.ts'
import { deliver } from '../../src/runtime/deliver.ts'
import type { Dispatch } from '../../src/runtime/dispatch.ts'
import type { Chat } from './chat.ts'
import type { WireAnswer, WireMessage, WireText } from './page/wire.ts'
import type { Person } from './people.ts'
import { renderForm, renderText, renderView } from './render.ts'
import type { Act } from './requests.ts'

export const PLACE = 'playground'
const CHANNEL = 'informational-interviews'

type Parts = { chat: Chat; dispatch: Dispatch; clock: Clock }

/** Tells the dispatcher what somebody did, shows its reply, and says what the page needs to know at once. */
export const answer = async (act: Act, who: Person, parts: Parts): Promise<WireAnswer> => {
  const { chat, dispatch, clock } = parts
  const readIn = chat.zones.get(who.id) ?? act.zone
  const event = eventOf(act, who, readIn)
  const posted: WireMessage[] = []
  const post = (id: string, view: View, reader: Reader, room = act.room): void => {
    posted.push(
      chat.post({
        id,
        person: who.id,
        room,
        from: 'askwell',
        at: clock(),
        zone: reader.zone,
        ...shownTo(reader, view),
      }),
    )
  }
  const line = act.act === 'command' ? act.line : act.act === 'say' ? act.words : undefined
  const at = clock()
  const postLine = (zone: Zone): void => {
    if (line === undefined) return
    const blocks = [{ kind: 'paragraph', text: plainly(line) }] as const
    posted.push(chat.post({ id: `${event.id}:said`, person: who.id, room: act.room, from: 'person', at, zone, blocks }))
  }
  postLine(readIn)

  const { reply, reader } = await dispatch(event)
  chat.zones.set(who.id, reader.zone)
  // Their first words, when it was not yet known in which zone they read times.
  if (reader.zone !== readIn) postLine(reader.zone)
  const labelOf = (value: string) => chat.labelOf(who.id, value)
  let shown = 0
  // The same ids when an event is answered again, so that it is seen once.
  const here = async (view: View): Promise<void> => post(`${event.id}:here${++shown}`, view, reader)
  switch (reply.kind) {
    case 'form':
    case 'invalid':
      return { messages: posted, form: renderForm(reply.form, reader, labelOf) }
    case 'view':
    case 'page': {
      const pressed = 'message' in act ? act.message : undefined
      await deliver(reply.show, event.id, {
        direct: act.room === 'direct',
        here,
        instead: async (view) => {
          const replaced = pressed && chat.replace(who.id, pressed, shownTo(reader, view))
          if (replaced) posted.push(replaced)
          else await here(view)
        },
        done: async (view) => {
          const replaced = pressed && chat.replace(who.id, pressed, shownTo(reader, view))
          if (replaced) posted.push(replaced)
        },
        send: async (view, once) => {
          if (chat.closed.has(who.id)) return { kind: 'unreachable', reason: 'direct messages are closed' }
          post(once, view, reader, 'direct')
          return { kind: 'sent', message: once }
        },
      })
      return { messages: posted }
    }
    case 'choices':
      chat.offered(who.id, reply.options)
      return { messages: posted, options: reply.options }
    case 'failed':
      if (act.act === 'suggest') return { messages: posted, options: [] }
      // The form stays open with all that was typed; what follows the first line would give the same words back.
      if (act.act === 'submit') return { messages: posted, kept: firstWords(reply.show, reader) }
      await here(reply.show)
      return { messages: posted }
    case 'nothing':
      return { messages: posted }
    default:
      return reply satisfies never
  }
}

const shownTo = (reader: Reader, view: View) => ({ language: reader.language, blocks: renderView(view, reader) })

const plainly = (text: string): WireText => [{ kind: 'plain', text }]

const firstWords = ({ blocks }: View, reader: Reader): WireText => {
  const first = blocks.find((block) => 'text' in block)
  return first && 'text' in first ? renderText(first.text, reader) : []
}

export const accountOf = ({ id, name, runsPlace }: Person, zone: Zone, locale = ''): Account => {
  const language = languageOf(locale)
  return {
    platform: 'playground',
    user: id,
    name,
    zone,
    ...(language && { language }),
    ...(runsPlace && { runsPlace }),
  }
}

export const placeOf = (room: Act['room']): Place => ({
  id: PLACE,
  name: 'Playground',
  direct: room === 'direct',
  ...(room === 'channel' && { channel: CHANNEL, channelName: CHANNEL }),
})

const eventOf = (act: Act, who: Person, readIn: Zone): Event => {
  const from = { by: accountOf(who, act.zone, act.locale), at: placeOf(act.room) }
  switch (act.act) {
    case 'command':
      return { ...from, kind: 'command', id: act.id, command: act.command, words: act.words }
    case 'say':
      return { ...from, kind: 'said', id: act.id, words: act.words }
    case 'submit':
      return { ...from, kind: 'submit', id: act.form, ref: act.ref, values: valuesOf(act.values, readIn) }
    case 'press':
      return { ...from, kind: 'press', id: act.id, ref: act.ref }
    case 'tick':
      return { ...from, kind: 'tick', id: act.id, ref: act.ref, items: act.items }
    case 'suggest':
      return { ...from, kind: 'suggest', id: act.id, words: act.words }
    default:
      return act satisfies never
  }
}

type Submitted = Extract<Act, { act: 'submit' }>['values']

const valuesOf = (values: Submitted, zone: Zone): Record<string, RawValue> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'object' && 'picked' in value ? instantPicked(value.picked, zone) : value,
    ]),
  )

/** What a picker shows, read in the person's zone: an ISO instant. A day that no month has, such as 31 February, stays as words. */
const instantPicked = (picked: string, zone: Zone): string => {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = picked.split(/\D/).map(Number)
  try {
    return new Date(instantOf({ year, month, day, hour, minute }, zone)).toISOString()
  } catch {
    return picked
  }
}

/** What the bot sends by itself. */
export const send = async (
  message: Message,
  { chat, clock, people }: Pick<Parts, 'chat' | 'clock'> & { people: readonly Person[] },
): Promise<Outcome> => {
  const person = message.to.user
  if (!people.some(({ id }) => id === person)) return { kind: 'unreachable', reason: 'nobody of that id' }
  if (chat.closed.has(person)) return { kind: 'unreachable', reason: 'direct messages are closed' }
  const id = `sent:${message.once}`
  if (!chat.has(person, id)) {
    const shown = shownTo(message.reader, message.view)
    chat.post({ id, person, room: 'direct', from: 'askwell', at: clock(), zone: message.reader.zone, ...shown })
  }
  // Somebody has one direct message here, under their own id.
  return { kind: 'sent', message: id, direct: person }
}
