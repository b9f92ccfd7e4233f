import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { connectSlack, type Slack } from '../../adapters/slack/index.ts'
import type { RawValue } from '../../src/core/form.ts'
import type { Log, Messenger } from '../../src/core/ports.ts'
import type { Dispatch } from '../../src/runtime/dispatch.ts'
import type { Json } from '../fakes/slack/block-kit.ts'
import { makeClient } from '../fakes/slack/client.ts'
import { heldBy } from '../fakes/slack/modal.ts'
import { BOT_TOKEN, type SlackServer, startSlack } from '../fakes/slack/server.ts'
import { shownBlock, shownMrkdwn, shownOption, shownText } from '../fakes/slack/shown.ts'
import { type Failure, type Stored, TEAM, type Workspace } from '../fakes/slack/workspace.ts'
import { type Asked, type Driver, held, type Mishap, type SeenForm, type SeenMessage } from './driver.ts'

const SIGNING_SECRET = 'a secret of thirty-two characters'
const silent: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/** Slack with more to look at than every platform has. */
export type SlackDriver = Driver & {
  workspace: Workspace
  client: ReturnType<typeof makeClient>
  slack: Slack
  responseUrl: (id: string) => string
  /** What the Home tab shows. */
  home: (person: string) => string
  pressAtHome: (person: string, label: string) => Promise<void>
}

/** Slack as its people use it: the adapter on a server of its own, and a strict Slack on another. */
export const slackDriver = (log: Log = silent): SlackDriver => {
  let fake: SlackServer
  let slack: Slack
  let server: Server
  let client: ReturnType<typeof makeClient>
  let appUrl = ''

  const user = (person: string): string => `U${person}`
  const start = async (dispatch: Dispatch): Promise<void> => {
    fake = await startSlack()
    slack = await connectSlack({
      signingSecret: SIGNING_SECRET,
      botToken: BOT_TOKEN,
      apiUrl: fake.apiUrl,
      dispatch: (event) => (event.kind === 'command' && event.command === NAMING ? namingForm() : dispatch(event)),
      log,
      clock: fake.workspace.now,
    })
    server = createServer((request, response) => {
      if (!slack.handle(request, response)) response.writeHead(404).end()
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
    appUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    client = makeClient(fake, () => appUrl, SIGNING_SECRET)
  }

  /** Done once the app is done too, and nothing that it sent was a mistake of its own. */
  const act = async (acting: () => Promise<unknown>): Promise<void> => {
    const before = fake.workspace.calls.length
    await acting()
    await slack.idle()
    const mistake = fake.workspace.calls
      .slice(before)
      .find(({ error }) => error !== undefined && MISTAKES.includes(error))
    if (mistake) throw new Error(`${mistake.method}: ${mistake.error} ${JSON.stringify(mistake.args)}`)
  }

  const sees = (person: string): readonly Stored[] =>
    fake.workspace.messages.filter(({ onlyFor, channel }) =>
      onlyFor ? onlyFor === user(person) : channel === fake.workspace.directOf(user(person)),
    )
  const newest = (person: string, type: string, fits: (element: Json) => boolean): [Stored, Json, Json] => {
    for (const message of sees(person).toReversed()) {
      const found = elementIn(message.blocks, type, fits)
      if (found) return [message, ...found]
    }
    throw new Error('no message has that')
  }

  const fill = (person: string, values: Readonly<Record<string, RawValue>>): void => {
    const open = fake.workspace.views.get(user(person))
    if (!open) throw new Error('no form is open')
    for (const [name, value] of Object.entries(values)) {
      const block = open.view.blocks.find(({ block_id }: Json) => block_id === name)
      const picker = pickerOf(open.view.blocks, name)
      if (!block) throw new Error(`the form has no ${name}`)
      const picked = picker && typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)
      if (picked) open.values.set(picker.block_id, Date.parse(value) / 1000)
      else open.values.set(name, put(block.element, value))
    }
  }

  const driver: SlackDriver = {
    platform: 'slack',
    place: TEAM,
    // Somebody of the workspace, whether they have acted yet or not.
    user: (person) => fake.workspace.user(user(person)).id,
    get workspace() {
      return fake.workspace
    },
    get client() {
      return client
    },
    get slack() {
      return slack
    },
    responseUrl: (id) => fake.responseUrl(id),
    start,
    stop: async () => {
      await slack.stop()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      await fake.close()
    },
    command: (person, command, words = '', where = 'channel') =>
      act(() => client.command(user(person), command, words, where)),
    say: (person, words) => act(() => client.say(user(person), words)),
    openHome: (person) => act(() => client.openHome(user(person))),
    shortcut: (person, flow) => act(() => client.shortcut(user(person), flow)),
    onMessage: (person, flow, words) => act(() => client.messageAction(user(person), `${flow}.message`, words)),
    leave: () => act(() => client.event({ type: 'app_uninstalled' })),
    form: (person) => {
      const open = fake.workspace.views.get(user(person))
      return open && seenForm(open)
    },
    submit: (person, values) =>
      act(() => {
        fill(person, values)
        return client.submit(user(person))
      }),
    closePage: (person) => act(() => client.close(user(person))),
    press: (person, label) =>
      act(() => {
        const [message, block, button] = newest(person, 'button', ({ text }) => shownText(text) === label)
        return client.press(user(person), message, block, button)
      }),
    pressAtHome: (person, label) =>
      act(() => {
        const found = elementIn(
          fake.workspace.user(user(person)).home?.blocks ?? [],
          'button',
          ({ text }) => shownText(text) === label,
        )
        if (!found) throw new Error('the Home tab has no such button')
        return client.pressAtHome(user(person), ...found)
      }),
    tick: (person, label) =>
      act(() => {
        const is = (option: Json): boolean => shownOption(option) === label
        const [message, block, boxes] = newest(person, 'checkboxes', ({ options }) => options.some(is))
        return client.tick(user(person), message, block, boxes, boxes.options.find(is))
      }),
    suggest: async (person, words) => {
      // A name can be typed only where a form asks for one.
      if (!fake.workspace.views.has(user(person))) await driver.command(person, NAMING)
      let offered: readonly Json[] = []
      await act(async () => {
        offered = await client.suggest(user(person), words)
      })
      return offered.map(shownOption)
    },
    messages: (person) => sees(person).map(seenMessage),
    home: (person) => (fake.workspace.user(user(person)).home?.blocks ?? []).map(shownBlock).join('\n'),
    promote: (person) => {
      fake.workspace.user(user(person)).admin = true
    },
    closeDirect: (person) => {
      fake.workspace.user(user(person)).closed = true
    },
    repeatLast: () => act(() => client.again()),
    messenger: ((message) => slack.messenger(message)) as Messenger,
    server: {
      next: (asked, ...mishaps) => {
        fake.workspace.failures.set(METHODS[asked], mishaps.map(failureOf))
      },
      hold: (asked) => {
        const { reached, reach, until, release } = held()
        fake.workspace.failures.set(METHODS[asked], [{ kind: 'held', until, reached: reach }])
        return { reached, release }
      },
      calls: (asked) => fake.workspace.calls.filter(({ method }) => method === METHODS[asked]).length,
      directOf: (person) => fake.workspace.directOf(driver.user(person)),
      gone: 'D0GONE',
    },
  }
  return driver
}

const METHODS: Record<Asked, string> = {
  open: 'conversations.open',
  look: 'conversations.history',
  post: 'chat.postMessage',
}

const failureOf = (mishap: Mishap): Failure => {
  switch (mishap.kind) {
    case 'broken':
      return { kind: 'status' }
    case 'refused':
      return { kind: 'error', code: 'missing_scope' }
    case 'limited':
    case 'lost':
    case 'none':
      return mishap
    default:
      return mishap satisfies never
  }
}

/** What Slack refuses because the app is wrong, not because somebody can't be reached. */
const MISTAKES = [
  ...[
    'invalid_blocks',
    'invalid_arguments',
    'msg_blocks_too_long',
    'msg_too_long',
    'no_text',
    'invalid_metadata_format',
  ],
  ...[
    'invalid_trigger_id',
    'message_not_found',
    'unknown_method',
    'not_authed',
    'used_url',
    'invalid_payload',
    'invalid_limit',
  ],
  'file_update_failed',
]

/** A command of the test's own, whose form asks for a name. */
const NAMING = 'name-somebody'
const namingForm: () => ReturnType<Dispatch> = async () => ({
  reader: { zone: 'UTC', language: 'en', now: 0 },
  reply: {
    kind: 'form',
    form: {
      id: 'naming',
      ref: 'naming.save.',
      title: 'Who?',
      submit: 'Save',
      fields: [{ name: 'who', kind: 'contact', label: 'Who', optional: true, maxLength: 100 }],
    },
  },
})

const elementIn = (
  blocks: readonly Json[],
  type: string,
  fits: (element: Json) => boolean,
): [Json, Json] | undefined => {
  for (const block of blocks) {
    const found = (block.elements ?? []).find((element: Json) => element.type === type && fits(element))
    if (found) return [block, found]
  }
  return undefined
}

const seenMessage = (message: Stored): SeenMessage => {
  const elements = message.blocks.flatMap((block) =>
    (block.elements ?? []).map((element: Json) => ({ block, element })),
  )
  const checklist = elements
    .filter(({ element }) => element.type === 'checkboxes')
    .flatMap(({ block, element }) => {
      const chosen = message.chosen.get(`${block.block_id} ${element.action_id}`) ?? element.initial_options ?? []
      return element.options.map((option: Json) => ({
        label: shownOption(option),
        done: chosen.some(({ value }: Json) => value === option.value),
      }))
    })
  return {
    // A message with blocks shows those only; its text is for notifications.
    words:
      message.blocks.length > 0
        ? message.blocks.map(shownBlock).filter(Boolean).join('\n')
        : message.mrkdwn
          ? shownMrkdwn(message.text)
          : shownText({ type: 'plain_text', emoji: false, text: message.text }),
    buttons: elements.filter(({ element }) => element.type === 'button').map(({ element }) => shownText(element.text)),
    checklist,
    files: message.files.map(({ name, bytes, alt }) => ({ name, bytes, ...(alt !== undefined && { alt }) })),
    where: message.onlyFor ? 'private' : 'direct',
    raw: { text: message.text, blocks: message.blocks, metadata: message.metadata },
  }
}

const pickerOf = (blocks: readonly Json[], name: string): Json | undefined =>
  blocks.find(({ block_id, element }) => element?.type === 'datetimepicker' && block_id.startsWith(`${name}.`))

/** A question whose picker stands beneath it counts as one. */
const seenForm = (open: NonNullable<ReturnType<Workspace['views']['get']>>): SeenForm => {
  const { title, submit, blocks } = open.view
  const inputs = blocks.filter(({ type, element }: Json) => type === 'input' && element.type !== 'datetimepicker')
  const first = blocks.indexOf(inputs[0])
  const intro = blocks.slice(0, Math.max(first, 0)).map(shownBlock).join('\n')
  return {
    title: shownText(title),
    submit: shownText(submit),
    ...(intro && { intro }),
    fields: inputs.map((block: Json) => {
      const picker = pickerOf(blocks, block.block_id)
      const picked = picker && heldBy(open, picker)
      const { options } = block.element
      const problem = open.errors[block.block_id]
      return {
        name: block.block_id,
        label: shownText(block.label),
        value: picked ? new Date(picked * 1000).toISOString() : typed(block.element, heldBy(open, block)),
        ...(block.hint && { hint: shownText(block.hint) }),
        ...(options && { options: options.map(shownOption) }),
        ...(problem && { problem }),
      }
    }),
  }
}

const typed = ({ type }: Json, value: Json): RawValue => {
  switch (type) {
    case 'checkboxes':
    case 'multi_static_select':
      return (value ?? []).map((one: Json) => one.value)
    case 'radio_buttons':
    case 'static_select':
    case 'external_select':
      return value?.value ?? ''
    default:
      return value ?? ''
  }
}

const put = (element: Json, value: RawValue): Json => {
  const optionOf = (chosen: string): Json => {
    const option = element.options.find((one: Json) => one.value === chosen)
    if (!option) throw new Error(`no option ${chosen}`)
    return option
  }
  switch (element.type) {
    case 'checkboxes':
    case 'multi_static_select':
      return [value].flat().map(optionOf)
    case 'radio_buttons':
    case 'static_select':
      return value === '' ? null : optionOf(String(value))
    case 'external_select':
      return value === ''
        ? null
        : { text: { type: 'plain_text', text: String(value).slice(0, 75), emoji: false }, value }
    case 'plain_text_input':
      if (String(value).length > (element.max_length ?? 3000)) throw new Error('longer than the field takes')
      return value
    default:
      return value
  }
}
