import { randomUUID } from 'node:crypto'
import type { Event, Place } from '../../src/core/event.ts'
import { type SubmittedView, valuesOf } from './form.ts'
import { wordsOfMessage } from './message-words.ts'
import { decode, whole } from './mrkdwn.ts'
import type { Payload } from './payload.ts'
import { itemsOf } from './render.ts'

/** Where somebody is, and by what ways an answer can reach them there. */
export type Origin = {
  team: string
  user: string
  /** Another workspace that is theirs, where the payload says that they come through a shared channel. */
  userTeam?: string
  /** None on the Home tab. */
  channel?: string
  channelName?: string
  /** Whether it is their direct message with the bot; `unsure` in any direct message, which may be with somebody else. */
  direct: boolean | 'unsure'
  home: boolean
  /** Takes 5 answers within 30 minutes: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
  responseUrl?: string
  /** The message in whose thread they wrote. */
  thread?: string
  /** The message whose button was pressed. */
  message?: { ts: string; private: boolean }
}

/**
 * `trigger` opens a form: https://docs.slack.dev/interactivity/handling-user-interaction#modal_responses
 */
export type Parsed = {
  event: Event
  origin: Origin
  trigger?: string
  view?: SubmittedView & { id?: string; blocks: unknown[] }
  /** The form was opened on the Home tab. */
  onHome?: true
}

/** What comes back with a form: its own id, where it was opened, and the step that is pressed when it is closed. */
export type Carried = { form: string; origin: Origin; skip?: string }
export const carry = (carried: Carried): string => JSON.stringify(carried)

/** Undefined for what is none of ours: another app's message, an edit, a kind of event nobody asked for. */
export const parse = (payload: Payload): Parsed | undefined => {
  if (typeof payload.command === 'string') return command(payload)
  switch (payload.type) {
    case 'view_submission':
      return submit(payload)
    case 'view_closed':
      return close(payload)
    case 'block_actions':
      return act(payload)
    case 'block_suggestion':
      return suggest(payload)
    case 'shortcut':
    case 'message_action':
      return shortcut(payload)
    case 'event_callback':
      return happened(payload)
    default:
      return undefined
  }
}

const command = (body: Payload): Parsed => {
  const origin: Origin = {
    team: body.team_id,
    user: body.user_id,
    channel: body.channel_id,
    channelName: body.channel_name,
    direct: body.channel_name === 'directmessage' ? 'unsure' : false,
    home: false,
    responseUrl: body.response_url,
  }
  return {
    event: {
      ...common(origin, body.trigger_id, body.team_domain),
      kind: 'command',
      command: String(body.command).replace(/^\//, ''),
      words: whole(decode(body.text ?? '')).trim(),
    },
    origin,
    trigger: body.trigger_id,
  }
}

/**
 * From a menu of Slack's, anywhere or on a message: https://docs.slack.dev/interactivity/implementing-shortcuts
 * Chosen anywhere it has no channel: what answers it without a form goes to the direct message.
 */
const shortcut = (body: Payload): Parsed | undefined => {
  if (typeof body.callback_id !== 'string') return undefined
  const [flow = ''] = body.callback_id.split('.')
  const inDirect = body.channel?.name === 'directmessage'
  const origin: Origin = {
    ...originOf(body),
    // Messages of other people's direct messages have this menu too.
    direct: body.channel === undefined ? true : inDirect ? 'unsure' : false,
  }
  const message = body.type === 'message_action' && { words: wordsOfMessage(body.message ?? {}) }
  return {
    event: { ...common(origin, body.trigger_id, body.team?.domain), kind: 'shortcut', flow, ...message },
    origin,
    trigger: body.trigger_id,
  }
}

const submit = (body: Payload): Parsed | undefined => {
  const carried = carriedIn(body.view?.private_metadata)
  if (!carried) return undefined
  // Whoever submits is whom Slack names, whatever came with the form.
  const origin: Origin = { ...atForm(carried.origin), team: teamOf(body), user: body.user.id, ...userTeamOf(body) }
  const view = body.view as NonNullable<Parsed['view']>
  return {
    event: {
      ...common(origin, carried.form, body.team?.domain),
      kind: 'submit',
      ref: body.view.callback_id,
      values: valuesOf(view),
    },
    origin,
    view,
    trigger: body.trigger_id,
    ...(carried.origin.home && { onHome: true }),
  }
}

/** A page that was closed unfilled. */
const close = (body: Payload): Parsed | undefined => {
  const carried = carriedIn(body.view?.private_metadata)
  if (carried?.skip === undefined) return undefined
  const origin: Origin = { ...atForm(carried.origin), team: teamOf(body), user: body.user.id }
  return {
    event: { ...common(origin, `${carried.form}>skip`, body.team?.domain), kind: 'press', ref: carried.skip },
    origin,
  }
}

/** The Home tab behind a form can't be told from here what it shows, so the answer goes to the direct message. */
const atForm = (origin: Origin): Origin => (origin.home ? { ...origin, home: false, direct: true } : origin)

const carriedIn = (metadata: unknown): Carried | undefined => {
  try {
    const carried = JSON.parse(String(metadata)) as Carried
    return typeof carried?.form === 'string' && typeof carried.origin === 'object' ? carried : undefined
  } catch {
    return undefined
  }
}

const act = (body: Payload): Parsed | undefined => {
  const action = body.actions?.[0]
  if (typeof action?.action_id !== 'string') return undefined
  const origin = originOf(body)
  const head = common(origin, body.trigger_id, body.team?.domain)
  const rest = { origin, trigger: body.trigger_id, ...(body.view && { view: body.view }) }
  if (action.type === 'button') return { event: { ...head, kind: 'press', ref: action.action_id }, ...rest }
  if (action.type !== 'checkboxes') return undefined
  return { event: { ...head, kind: 'tick', ref: action.action_id, items: ticked(body, action) }, ...rest }
}

const ticked = (body: Payload, action: Payload): Record<string, boolean> => {
  const chosen = new Set<string>((action.selected_options ?? []).map(({ value }: { value: string }) => value))
  // An id too long to hold its items leaves the message itself to look at, which a private one comes without.
  const blocks: Payload[] = body.message?.blocks ?? body.view?.blocks ?? []
  const drawn = blocks.find(({ block_id }) => block_id === action.block_id)?.elements?.[0]?.options ?? []
  const all = [...itemsOf(action.block_id ?? ''), ...drawn.map(({ value }: { value: string }) => value), ...chosen]
  return Object.fromEntries(all.map((item) => [item, chosen.has(item)]))
}

const suggest = (body: Payload): Parsed => {
  const origin = originOf(body)
  return {
    // Slack gives these no id. They change nothing, so each may be new.
    event: {
      ...common(origin, randomUUID(), body.team?.domain),
      kind: 'suggest',
      words: whole(String(body.value ?? '')).trim(),
    },
    origin,
  }
}

const happened = (body: Payload): Parsed | undefined => {
  const event: Payload = body.event ?? {}
  const at = (user: string, direct: boolean, channel?: string): Origin => ({
    team: body.team_id,
    user,
    direct,
    home: event.type === 'app_home_opened',
    ...(channel && { channel }),
    ...(typeof event.user_team === 'string' && !body.enterprise_id && { userTeam: event.user_team }),
  })
  const own = body.authorizations?.[0]?.user_id
  switch (event.type) {
    case 'message': {
      // Edits, joins and the like carry a subtype; what a bot says, ours included, a bot's id.
      const said =
        event.subtype === undefined || ['file_share', 'me_message', 'thread_broadcast'].includes(event.subtype)
      if (event.channel_type !== 'im' || !said || event.bot_id !== undefined || typeof event.user !== 'string')
        return undefined
      if (event.user === own) return undefined
      const thread = typeof event.thread_ts === 'string' ? { thread: event.thread_ts } : {}
      const origin = { ...at(event.user, true, event.channel), ...thread }
      return { event: { ...common(origin, body.event_id), kind: 'said', words: wordsOfMessage(event) }, origin }
    }
    case 'app_home_opened': {
      if (event.tab !== 'home') return undefined
      const origin = at(event.user, false)
      return { event: { ...common(origin, body.event_id), kind: 'opened home' }, origin }
    }
    case 'tokens_revoked':
    case 'app_uninstalled': {
      // A person's own token is none that the bot has: https://docs.slack.dev/reference/events/tokens_revoked
      if (event.type === 'tokens_revoked' && !(event.tokens?.bot?.length > 0)) return undefined
      const origin = at(own ?? '', false)
      // Slack tells whole seconds.
      const until = typeof body.event_time === 'number' ? { until: body.event_time * 1000 + 999 } : {}
      return { event: { ...common(origin, body.event_id), kind: 'left', ...until }, origin }
    }
    default:
      return undefined
  }
}

const originOf = (body: Payload): Origin => {
  const channel: Payload | undefined = body.channel
  const message = body.container?.type === 'message' ? body.container : undefined
  const inDirect = channel?.name === 'directmessage'
  return {
    team: teamOf(body),
    user: body.user.id,
    ...userTeamOf(body),
    // The bot posts ordinary messages in its own direct messages only; a private answer may stand in anyone's.
    direct: inDirect && message?.is_ephemeral ? 'unsure' : inDirect,
    home: body.view?.type === 'home',
    ...(channel && { channel: channel.id, channelName: channel.name }),
    ...(body.response_url && { responseUrl: body.response_url }),
    ...(message && { message: { ts: message.message_ts, private: message.is_ephemeral === true } }),
  }
}

/** Within an organisation a person's own workspace is another one, though they are no stranger: the payload alone does not tell. */
const userTeamOf = (body: Payload): Pick<Origin, 'userTeam'> => {
  const userTeam: unknown = body.enterprise ? undefined : body.user?.team_id
  return typeof userTeam === 'string' && userTeam !== teamOf(body) ? { userTeam } : {}
}

/** With an app installed for a whole organisation, `team` is null: https://docs.slack.dev/reference/interaction-payloads/block_actions-payload */
export const teamOf = (body: Payload): string => body.team?.id ?? body.user?.team_id ?? ''

const common = (origin: Origin, id: string, placeName?: string): Pick<Event, 'id' | 'by' | 'at'> => {
  const at: Place = {
    id: origin.team,
    direct: origin.direct === true,
    ...(placeName && { name: placeName }),
    ...(origin.channel && { channel: origin.channel }),
    ...(origin.channelName && origin.channelName !== 'directmessage' && { channelName: origin.channelName }),
  }
  return { id, by: { platform: 'slack', user: origin.user }, at }
}
