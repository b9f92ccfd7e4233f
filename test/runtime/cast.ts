import type { Event } from '../../src/core/event.ts'
import type { RawValues } from '../../src/core/form.ts'
import type { Message, Outcome } from '../../src/core/ports.ts'
import type { Reply } from '../../src/core/reply.ts'
import { read, shown } from '../flows/asked.ts'
import type { World } from '../journeys/world.ts'

const ZONE = 'America/Chicago'

/** People of one workspace and the platform that shows them reminders; by name. */
export const makeCast = (world: () => World) => {
  let ids = 0
  const sent: Message[] = []
  /** What the platform answers, by person; otherwise it is sent. */
  const answers: Record<string, (message: Message) => Outcome> = {}
  const messengers = {
    slack: async (message: Message): Promise<Outcome> => {
      sent.push(message)
      return answers[message.to.user]?.(message) ?? { kind: 'sent', message: 'm', direct: `D-${message.to.user}` }
    },
  }

  const who = (user: string) => ({
    id: `cast-${++ids}`,
    by: { platform: 'slack', user, name: user, zone: ZONE } as const,
    at: { id: 'T1', channel: 'C1', direct: false },
  })
  const give = async (event: Event): Promise<Reply> => (await world().dispatch(event)).reply
  const press = (user: string, ref: string) => give({ ...who(user), kind: 'press', ref })
  const command = (user: string, name: string, words = '') =>
    give({ ...who(user), kind: 'command', command: name, words })
  const submit = (user: string, opened: Reply, values: RawValues): Promise<Reply> => {
    if (opened.kind !== 'form') throw new Error(`not a form: ${opened.kind}`)
    const held = Object.fromEntries(opened.form.fields.map((field) => [field.name, field.value ?? '']))
    const { id, ref } = opened.form
    return give({ ...who(user), id, kind: 'submit', ref, values: { ...held, ...values } })
  }
  const fill = async (user: string, name: string, words: string, values: RawValues): Promise<Reply> =>
    submit(user, await command(user, name, words), values)

  return {
    sent,
    answers,
    messengers,
    who,
    give,
    press,
    command,
    submit,
    fill,
    /** Their first command, and Start. */
    arrive: async (user: string): Promise<void> => {
      await command(user, 'ii')
      await press(user, 'welcome.go.')
    },
    logged: (user: string, name: string, ended = '') =>
      fill(user, 'ii-log', name, { who: name, outcome: 'held', ended }),
    planned: (user: string, name: string, when: string) =>
      fill(user, 'ii-prep', name, { who: name, minutes: '30', when }),
    home: async (user: string) => shown(await command(user, 'ii')).here ?? '',
    until: (local: string) => world().until(local, messengers),
    /** What they were sent, as words. */
    words: (user: string) => sent.filter(({ to }) => to.user === user).map(({ view }) => read(view)),
    /** The ref of a button, by what it begins with, in the last message that somebody was sent. */
    button: (user: string, begins: string): string => {
      const last = sent.filter(({ to }) => to.user === user).at(-1)
      const refs = (last?.view.blocks ?? []).flatMap((block) => (block.kind === 'buttons' ? block.buttons : []))
      const found = refs.find(({ ref }) => ref.startsWith(begins))
      if (!found) throw new Error(`no button ${begins} in: ${last && read(last.view)}`)
      return found.ref
    },
  }
}
