import { createHmac } from 'node:crypto'
import { withPatience } from '../patience.ts'
import { type Json, problemsOfOptions } from './block-kit.ts'
import { checkMessage, Refused, stored } from './methods.ts'
import { heldBy, isEmpty, submitted, viewPayload } from './modal.ts'
import type { SlackServer } from './server.ts'
import type { Sockets } from './sockets.ts'
import { APP, BOT_USER, CHANNEL, FIRST_ANSWER, type Stored } from './workspace.ts'

export type Sent = { status: number; body: string; contentType: string }
type Send = {
  body: string
  contentType: string
  headers?: Readonly<Record<string, string>>
  timestamp?: number
  secret?: string
}

/** https://docs.slack.dev/authentication/verifying-requests-from-slack */
export const signed = (secret: string, timestamp: number, body: string): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`

const coded = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** A message: whom the person picked after an @ is named by their id. */
const composed = (words: string): string => coded(words).replace(/(?<!;)@(U[A-Z0-9]+)\b/g, '<@$1>')

/**
 * Slack between a person and the app: what people do goes to the app as a signed request, and what it answers is done.
 * Rejects where Slack would show the person a warning: no answer within 3 s, or one that Slack can't take. With `socket`, all of
 * it goes over that instead.
 */
export const makeClient = (
  { workspace, responseUrl }: Pick<SlackServer, 'workspace' | 'responseUrl'>,
  appUrl: () => string,
  signingSecret: string,
  socket?: Sockets,
) => {
  const { team } = workspace
  let repeats = 0
  let last: (Send & { path: string; then?: (sent: Sent) => void }) | undefined

  const post = async (path: string, send: Send): Promise<Sent> => {
    if (socket) return socket.send(send.body, send.contentType)
    const timestamp = send.timestamp ?? Math.floor(workspace.now() / 1000)
    const request = {
      method: 'POST',
      headers: {
        'content-type': send.contentType,
        'x-slack-request-timestamp': String(timestamp),
        'x-slack-signature': signed(send.secret ?? signingSecret, timestamp, send.body),
        ...send.headers,
      },
      body: send.body,
    }
    const response = await withPatience(FIRST_ANSWER, (signal) =>
      fetch(`${appUrl()}${path}`, { ...request, signal }),
    ).catch((error: unknown) => {
      throw new Error('operation_timeout', { cause: error })
    })
    return {
      status: response.status,
      body: await response.text(),
      contentType: response.headers.get('content-type') ?? '',
    }
  }

  const act = async (path: string, send: Send, then: (sent: Sent) => void = () => {}): Promise<Sent> => {
    last = { ...send, path, then }
    const sent = await post(path, send)
    if (sent.status !== 200) throw new Error(`the app answered ${sent.status}`)
    then(sent)
    return sent
  }

  const form = (fields: Readonly<Record<string, string>>): Send => ({
    body: new URLSearchParams(fields).toString(),
    contentType: 'application/x-www-form-urlencoded',
  })
  const interaction = (payload: Json): Send => form({ payload: JSON.stringify(payload) })

  const channelOf = (user: string, where: 'channel' | 'direct') =>
    where === 'direct' ? { id: workspace.directOf(user), name: 'directmessage' } : { id: CHANNEL, name: 'general' }
  const userOf = (user: string) => ({
    id: user,
    username: workspace.user(user).name,
    name: workspace.user(user).name,
    team_id: workspace.user(user).from ?? team,
  })
  const common = (user: string) => ({
    user: userOf(user),
    api_app_id: APP,
    token: 'deprecated',
    team: { id: team, domain: workspace.name.toLowerCase() },
    enterprise: null,
    is_enterprise_install: false,
  })

  /** https://docs.slack.dev/interactivity/implementing-slash-commands */
  const command = (user: string, name: string, words: string, where: 'channel' | 'direct'): Promise<Sent> => {
    workspace.user(user)
    const channel = channelOf(user, where)
    const fields = {
      token: 'deprecated',
      team_id: team,
      team_domain: workspace.name.toLowerCase(),
      channel_id: channel.id,
      channel_name: channel.name,
      user_id: user,
      user_name: user,
      command: `/${name}`,
      text: coded(words),
      api_app_id: APP,
      is_enterprise_install: 'false',
      response_url: responseUrl(workspace.response(user, channel.id)),
      trigger_id: workspace.trigger(user),
    }
    return act('/slack/commands', form(fields), ({ body, contentType }) => {
      if (body === '') return
      const answer = contentType.startsWith('application/json') ? (JSON.parse(body) as Json) : { text: body }
      checkMessage(answer)
      stored(workspace, channel.id, answer, answer.response_type === 'in_channel' ? undefined : user)
    })
  }

  /** https://docs.slack.dev/apis/events-api */
  const event = (happened: Json, own = BOT_USER): Promise<Sent> =>
    act('/slack/events', {
      contentType: 'application/json',
      body: JSON.stringify({
        token: 'deprecated',
        team_id: team,
        api_app_id: APP,
        event: { event_ts: workspace.ts(), ...happened },
        type: 'event_callback',
        event_id: `Ev${workspace.next()}`,
        event_time: Math.floor(workspace.now() / 1000),
        authorizations: [
          { enterprise_id: null, team_id: team, user_id: own, is_bot: true, is_enterprise_install: false },
        ],
      }),
    })

  const stateOf = (blocks: readonly Json[], chosen: Stored['chosen']) =>
    Object.fromEntries(
      blocks.flatMap(({ block_id, elements = [] }) => {
        const boxes = elements.filter(({ type }: Json) => type === 'checkboxes')
        return boxes.map(({ action_id, initial_options = [] }: Json) => [
          block_id,
          {
            [action_id]: {
              type: 'checkboxes',
              selected_options: chosen.get(`${block_id} ${action_id}`) ?? initial_options,
            },
          },
        ])
      }),
    )

  /** https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
  const blockAction = (user: string, message: Stored, action: Json): Promise<Sent> => {
    const isPrivate = message.onlyFor !== undefined
    const direct = message.channel === workspace.directOf(user)
    return act(
      '/slack/interactions',
      interaction({
        type: 'block_actions',
        ...common(user),
        container: { type: 'message', message_ts: message.ts, channel_id: message.channel, is_ephemeral: isPrivate },
        trigger_id: workspace.trigger(user),
        channel: { id: message.channel, name: direct ? 'directmessage' : 'general' },
        // A private message is not told.
        ...(!isPrivate && { message: { type: 'message', ts: message.ts, text: message.text, blocks: message.blocks } }),
        state: { values: stateOf(message.blocks, message.chosen) },
        response_url: responseUrl(workspace.response(user, message.channel, message.ts)),
        actions: [{ action_ts: workspace.ts(), ...action }],
      }),
    )
  }

  const homeAction = (user: string, action: Json): Promise<Sent> => {
    const { home } = workspace.user(user)
    const view = { id: 'VHOME', team_id: team, hash: 'h', private_metadata: '', callback_id: '', ...home }
    return act(
      '/slack/interactions',
      interaction({
        type: 'block_actions',
        ...common(user),
        container: { type: 'view', view_id: 'VHOME' },
        trigger_id: workspace.trigger(user),
        view: { ...view, state: { values: {} } },
        actions: [{ action_ts: workspace.ts(), ...action }],
      }),
    )
  }

  /** https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload */
  const shortcut = (user: string, callback_id: string): Promise<Sent> =>
    act(
      '/slack/interactions',
      interaction({
        type: 'shortcut',
        ...common(user),
        action_ts: workspace.ts(),
        callback_id,
        trigger_id: workspace.trigger(workspace.user(user).id),
      }),
    )

  /** On somebody's message, in a channel or in the direct message with the bot. */
  const messageAction = (
    user: string,
    callback_id: string,
    text: string,
    where: 'channel' | 'direct' = 'channel',
  ): Promise<Sent> => {
    workspace.user(user)
    const channel = channelOf(user, where)
    const ts = workspace.ts()
    return act(
      '/slack/interactions',
      interaction({
        type: 'message_action',
        ...common(user),
        action_ts: ts,
        callback_id,
        trigger_id: workspace.trigger(user),
        response_url: responseUrl(workspace.response(user, channel.id)),
        message_ts: ts,
        message: { type: 'message', user: 'UOTHER', ts, text: composed(text) },
        channel,
      }),
    )
  }

  /** https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
  const submit = async (user: string): Promise<void> => {
    const open = workspace.views.get(user)
    if (!open) throw new Error('no view is open')
    const missing = open.view.blocks.filter(
      (block: Json) => block.type === 'input' && !block.optional && isEmpty(heldBy(open, block)),
    )
    if (missing.length > 0) {
      // The client itself asks for what is required; the app hears nothing.
      open.errors = Object.fromEntries(
        missing.map(({ block_id }: Json) => [block_id, 'Please complete this required field.']),
      )
      return
    }
    const payload = {
      type: 'view_submission',
      ...common(user),
      trigger_id: workspace.trigger(user),
      view: viewPayload(open, team),
      response_urls: [],
    }
    await act('/slack/interactions', interaction(payload), (sent) => submitted(workspace, user, open, sent))
  }

  /** https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload#view_closed: values are not told. */
  const close = async (user: string): Promise<void> => {
    const open = workspace.views.get(user)
    if (!open) throw new Error('no view is open')
    workspace.views.delete(user)
    if (!open.view.notify_on_close) return
    const view = { ...viewPayload(open, team), state: { values: {} } }
    await act('/slack/interactions', interaction({ type: 'view_closed', ...common(user), view, is_cleared: false }))
  }

  /** https://docs.slack.dev/reference/interaction-payloads/block_suggestion-payload */
  const suggest = async (user: string, words: string): Promise<readonly Json[]> => {
    const open = workspace.views.get(user)
    const block = open?.view.blocks.find(({ element }: Json) => element?.type === 'external_select')
    if (!open || !block) throw new Error('nothing to type a name into')
    const { body } = await act(
      '/slack/interactions',
      interaction({
        type: 'block_suggestion',
        ...common(user),
        container: { type: 'view', view_id: open.id },
        action_id: block.element.action_id,
        block_id: block.block_id,
        value: words,
        view: viewPayload(open, team),
      }),
    )
    const answer = JSON.parse(body) as Json
    const problems = problemsOfOptions(answer)
    if (problems.length > 0) throw new Refused('invalid_options', problems)
    return answer.options
  }

  return {
    post,
    command,
    event,
    say: (user: string, words: string): Promise<Sent> => {
      const { from } = workspace.user(user)
      return event({
        type: 'message',
        channel: workspace.directOf(user),
        channel_type: 'im',
        user,
        text: composed(words),
        ts: workspace.ts(),
        ...(from && { user_team: from, source_team: from, team }),
      })
    },
    openHome: (user: string): Promise<Sent> => {
      workspace.user(user)
      return event({ type: 'app_home_opened', user, channel: workspace.directOf(user), tab: 'home' })
    },
    press: (user: string, message: Stored, block: Json, button: Json): Promise<Sent> =>
      blockAction(user, message, {
        type: 'button',
        block_id: block.block_id,
        action_id: button.action_id,
        text: button.text,
      }),
    pressAtHome: (user: string, block: Json, button: Json): Promise<Sent> =>
      homeAction(user, { type: 'button', block_id: block.block_id, action_id: button.action_id, text: button.text }),
    tick: (user: string, message: Stored, block: Json, boxes: Json, option: Json): Promise<Sent> => {
      const key = `${block.block_id} ${boxes.action_id}`
      const before = message.chosen.get(key) ?? boxes.initial_options ?? []
      const was = before.some(({ value }: Json) => value === option.value)
      const selected_options = was ? before.filter(({ value }: Json) => value !== option.value) : [...before, option]
      message.chosen.set(key, selected_options)
      return blockAction(user, message, {
        type: 'checkboxes',
        block_id: block.block_id,
        action_id: boxes.action_id,
        selected_options,
      })
    },
    shortcut,
    messageAction,
    submit,
    suggest,
    close,
    /** The same once more. Slack signs it anew, and says that it is a retry. */
    again: async (headers: Readonly<Record<string, string>> = RETRY): Promise<Sent> => {
      if (!last) throw new Error('nothing was sent yet')
      const { path, then, ...send } = last
      repeats += 1
      const timestamp = Math.floor(workspace.now() / 1000) - 1 - (repeats % 250)
      const sent = await post(path, { ...send, headers, timestamp })
      if (sent.status === 200) then?.(sent)
      return sent
    },
    last: () => last,
  }
}
const RETRY = { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' }
