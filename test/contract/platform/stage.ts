import { afterAll, beforeAll } from 'vitest'
import type { Event } from '../../../src/core/event.ts'
import type { Field, FieldKind, Form, Option, RawValue } from '../../../src/core/form.ts'
import { here, instead, type Reply } from '../../../src/core/reply.ts'
import type { Reader, Text } from '../../../src/core/text.ts'
import { type Block, type Button, buttons, paragraph, type View, view } from '../../../src/core/view.ts'
import type { Dispatch } from '../../../src/runtime/dispatch.ts'
import type { Driver, SeenForm, SeenMessage } from '../driver.ts'

/** What the scripted dispatch answers. It may reject, as the real one never should. */
type Script = (event: Event) => Reply | Promise<Reply>

/** A platform with a scripted dispatch behind it: what people do comes in, what the script answers is seen. */
export type Stage = {
  driver: Driver
  /** Somebody whom no other test knows. */
  somebody: () => string
  /** From here on events are answered so. Suggestions are answered with `contacts` unless told otherwise. */
  answer: (script: Script) => void
  /** Until the next `answer`, typing a name offers these, or breaks. */
  offer: (options: readonly Option[] | 'broken') => void
  /** Events since the test's last `answer`, the oldest first. */
  events: () => readonly Event[]
  /** The only event of that kind since then. */
  event: <K extends Event['kind']>(kind: K) => Extract<Event, { kind: K }>
  /** Shows a form to somebody new, and what they see. */
  opened: (fields: readonly Partial<Field>[], more?: Partial<Form>) => Promise<{ person: string; form: Form }>
  /** Shows a view to somebody new in a channel. */
  shown: (...blocks: readonly Block[]) => Promise<{ person: string; message: SeenMessage }>
}

/** One kind of something, and what is expected of an adapter for it. */
export type Case = { says: string; run: (stage: Stage) => Promise<void> }
/** With `satisfies`: a kind that is added to the core and has no case does not compile. */
export type Cases<Kind extends string> = Record<Kind, Case>

export const NOON = Date.UTC(2026, 11, 1, 18)
export const READER: Reader = { zone: 'America/Chicago', language: 'en', now: NOON }
export const contacts: readonly Option[] = [
  { value: '#c1', label: 'Ada Lovelace · analyst' },
  { value: '#c2', label: 'Adam Smith · economist' },
]
export const plainly = (words: string): Text => [{ kind: 'plain', text: words }]
export const words = (said: string): Block => paragraph(plainly(said))
export const says = (said: string): View => view(words(said))
export const answers = (said: string): Reply => here(says(said))
export const answersInstead = (said: string): Reply => instead(says(said))

const blank = (kind: FieldKind): Omit<Field, 'name' | 'label'> => ({ kind, optional: false, maxLength: 300 })

let forms = 0
/** A form whose fields are `a`, `b` and so on where they are not named. */
export const formOf = (fields: readonly Partial<Field>[], more: Partial<Form> = {}): Form => ({
  id: `form-${++forms}-`.padEnd(22, 'a'),
  ref: 'contract.save.1',
  title: 'Plan a talk',
  submit: 'Save',
  fields: fields.map((field, i) => {
    const name = 'abcde'[i] ?? `f${i}`
    return { ...blank(field.kind ?? 'text'), name, label: `Question ${name}`, ...field }
  }),
  ...more,
})

/** Starts a driver for the tests of the suite in which this is called. */
export const stageOf = (makeDriver: () => Driver): Stage => {
  const driver = makeDriver()
  let script: Script = () => ({ kind: 'nothing' })
  let offered: readonly Option[] | 'broken' = contacts
  let events: Event[] = []
  let people = 0

  const dispatch: Dispatch = async (event) => {
    events.push(event)
    return { reply: event.kind === 'suggest' ? offer() : await script(event), reader: READER }
  }
  const offer = (): Reply => {
    if (offered === 'broken') throw new Error('the scripted dispatch breaks')
    return { kind: 'choices', options: offered }
  }
  const stage: Stage = {
    driver,
    somebody: () => `student${++people}`,
    answer: (next) => {
      events = []
      offered = contacts
      script = next
    },
    offer: (options) => {
      offered = options
    },
    events: () => events,
    event: (kind) => {
      const [found, ...others] = events.filter((event) => event.kind === kind)
      if (!found || others.length > 0) throw new Error(`${others.length + (found ? 1 : 0)} events of kind ${kind}`)
      return found as Extract<Event, { kind: typeof kind }>
    },
    opened: async (fields, more) => {
      const person = stage.somebody()
      const form = formOf(fields, more)
      stage.answer(() => ({ kind: 'form', form }))
      await driver.command(person, 'ii-prep')
      stage.answer(() => answers('Saved.'))
      return { person, form }
    },
    shown: async (...blocks) => {
      const person = stage.somebody()
      stage.answer(() => here(view(...blocks)))
      await driver.command(person, 'ii')
      const message = driver.messages(person).at(-1)
      if (!message) throw new Error('nothing was shown')
      return { person, message }
    },
  }
  beforeAll(() => driver.start(dispatch))
  afterAll(() => driver.stop())
  return stage
}

/** All that somebody sees, as one string without spaces: long views may be spread over several messages. */
export const seenBy = (driver: Driver, person: string): string =>
  squeezed(
    driver
      .messages(person)
      .map((message) => [message.words, ...message.checklist.map(({ label }) => label)].join('\n'))
      .join('\n'),
  )
export const squeezed = (said: string): string => said.replace(/\s+/g, '')

/** Shows the person a message with these buttons, and presses the first. */
export const pressed = async (stage: Stage, person: string, reply: Reply): Promise<void> => {
  const one: Button = { ref: 'contract.act.1', label: 'Go on' }
  stage.answer(() => here(view(words('Before'), buttons(one))))
  await stage.driver.command(person, 'ii')
  stage.answer(() => reply)
  await stage.driver.press(person, one.label)
}

/** The button of an `invalid` reply's summary, for platforms whose forms close by themselves. */
export const FIX = { ref: 'form.again.1', label: 'Fix it' }

/** The form that the person can go on with after a problem: still open, or opened again from the summary. */
export const formAgain = async (stage: Stage, person: string, form: Form): Promise<SeenForm> => {
  if (!stage.driver.form(person)) {
    stage.answer((event) => (event.kind === 'press' && event.ref === FIX.ref ? { kind: 'form', form } : answers('?')))
    await stage.driver.press(person, FIX.label)
  }
  const seen = stage.driver.form(person)
  if (!seen) throw new Error('no form to go on with')
  return seen
}

export const typedIn = (form: SeenForm | undefined, name: string): RawValue | undefined =>
  form?.fields.find((field) => field.name === name)?.value
