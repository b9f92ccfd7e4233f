import { type APIApplicationCommand, ApplicationCommandType } from 'discord.js'
import * as spec from 'discord-api-spec/zod'
import { answerInteraction, deleteOriginal, editOriginal, followUp } from './callbacks.ts'
import type { Call } from './http.ts'
import { checkMessage, type MessageBody } from './message-rules.ts'
import { addMessage, shownMessage } from './messages.ts'
import { Refusal, unknown } from './refusal.ts'
import { type CommandBody, check, checkCommand, demand } from './rules.ts'
import { directOf, NONCE_LIFE, personWith, type StoredMessage, snowflake, type World } from './world.ts'

/** Names for the routes, by which a test makes them fail. */
export type Route =
  | 'gateway'
  | 'application'
  | 'commands'
  | 'open direct'
  | 'message'
  | 'history'
  | 'answer'
  | 'follow-up'
  | 'edit'
  | 'delete'
type Answer = { status: number; body?: unknown }
type Handler = (world: World, call: Call, parts: readonly string[]) => Answer

export const routeOf = (
  call: Pick<Call, 'method' | 'path'>,
): { route: Route; handle: Handler; parts: string[]; open: boolean } | undefined => {
  for (const [method, pattern, route, handle, open = false] of ROUTES) {
    const match = pattern.exec(call.path)
    if (match && method === call.method) return { route, handle, parts: match.slice(1).map(decodeURIComponent), open }
  }
  return undefined
}

const ID = String.raw`(\d{17,20})`
const path = (rest: string): RegExp => new RegExp(`^/api/v10${rest}$`)

/** For what answers nothing. */
const quietly =
  (act: (world: World, call: Call, parts: readonly string[]) => void): Handler =>
  (world, call, parts) => {
    act(world, call, parts)
    return { status: 204 }
  }

/** A webhook's id is the application's: https://docs.discord.com/developers/interactions/receiving-and-responding#followup-messages */
const webhook =
  (act: (world: World, token: string, call: Call) => StoredMessage | undefined): Handler =>
  (world, call, [app, token = '']) => {
    if (app !== world.application) throw unknown(10015, 'Webhook')
    const shown = act(world, token, call)
    return shown ? { status: 200, body: shownMessage(shown) } : { status: 204 }
  }

const gateway: Handler = () => ({ status: 200 })

const application: Handler = (world) => ({ status: 200, body: { id: world.application, name: 'Askwell', flags: 0 } })

const openDirect: Handler = (world, { body }) => {
  check(spec.CreatePrivateChannelRequestSchema, body, 'channel')
  const person = personWith(world, (body as { recipient_id: string }).recipient_id)
  if (!person) throw new Refusal(400, 50033, 'Invalid Recipient(s)')
  return {
    status: 200,
    body: { id: directOf(world, person).id, type: 1, last_message_id: null, recipients: [person.user] },
  }
}

const post: Handler = (world, { body, files }, [channel = '']) => {
  const direct = world.channels.get(channel)
  if (!direct) throw unknown(10003, 'Channel')
  const message = body as MessageBody
  check(spec.MessageCreateRequestSchema, body, 'message')
  checkMessage(message, { files: files.map(({ name }) => name), allowed: 'channel' })
  if (personWith(world, direct.person)?.closed) throw new Refusal(403, 50007, 'Cannot send messages to this user')
  const earlier = message.enforce_nonce ? sameNonce(world, channel, String(message.nonce)) : undefined
  const made = earlier ?? addMessage(world, { channel, body: message, files })
  if (!earlier && message.nonce !== undefined)
    world.nonces.set(`${channel} ${message.nonce}`, { at: world.now(), message: made.id })
  return { status: 200, body: { ...shownMessage(made), ...(message.nonce !== undefined && { nonce: message.nonce }) } }
}

/** With `enforce_nonce`, the earlier message of the past few minutes comes back in place of a second one. */
const sameNonce = (world: World, channel: string, nonce: string): StoredMessage | undefined => {
  const known = world.nonces.get(`${channel} ${nonce}`)
  return known && world.now() - known.at <= NONCE_LIFE
    ? world.messages.find(({ id }) => id === known.message)
    : undefined
}

/** What is kept of a message; its nonce is not. */
const history: Handler = (world, { query }, [channel = '']) => {
  const limit = Number(query.get('limit') ?? 50)
  if (!(limit >= 1 && limit <= 100)) throw new Refusal(400, 50035, 'limit: Must be between 1 and 100.')
  const here = world.messages.filter((one) => one.channel_id === channel && one.onlyFor === undefined)
  return { status: 200, body: here.slice(-limit).reverse().map(shownMessage) }
}

const listOf = (world: World, guild: string | undefined): APIApplicationCommand[] => {
  if (guild !== undefined && guild !== world.guild.id) throw new Refusal(403, 50001, 'Missing Access')
  return guild === undefined ? world.commands : world.guildCommands
}

/** https://docs.discord.com/developers/interactions/application-commands#get-global-application-commands */
const unlocalized = ({ description_localizations: _, ...command }: APIApplicationCommand) => ({
  ...command,
  ...(command.options && {
    options: command.options.map(({ description_localizations: __, ...option }) => option),
  }),
})

/** Permissions are written as words of digits (https://docs.discord.com/developers/topics/permissions); the schema has them as a number. */
const inNumbers = (command: CommandBody): CommandBody => {
  const { default_member_permissions: permissions } = command
  if (permissions === undefined || permissions === null) return command
  demand(/^\d+$/.test(String(permissions)), 'default_member_permissions', 'Not a bit set.')
  return { ...command, default_member_permissions: Number(permissions) }
}

/** `path` is application, guild or nothing, and the command. */
const commands =
  (what: 'list' | 'create' | 'edit' | 'delete', inGuild: boolean): Handler =>
  (world, { body, query }, parts) => {
    const [app, guild, id] = inGuild ? [parts[0], parts[1], parts[2]] : [parts[0], undefined, parts[1]]
    if (app !== world.application)
      throw new Refusal(403, 20012, 'You are not authorized to perform this action on this application')
    const all = listOf(world, guild)
    if (what === 'list')
      return { status: 200, body: query.get('with_localizations') === 'true' ? all : all.map(unlocalized) }
    const at = all.findIndex((one) => one.id === id)
    if (what === 'delete') {
      if (at < 0) throw unknown(10063, 'application command')
      all.splice(at, 1)
      return { status: 204 }
    }
    const command = body as CommandBody
    check(
      what === 'create' ? spec.ApplicationCommandCreateRequestSchema : spec.ApplicationCommandPatchRequestPartialSchema,
      inNumbers(command),
      'command',
    )
    checkCommand({ ...(what === 'edit' ? (all[at] as unknown as CommandBody) : {}), ...command }, guild === undefined)
    if (what === 'edit' && at < 0) throw unknown(10063, 'application command')
    const isSame = ({ name, type }: APIApplicationCommand) => name === command.name && type === (command.type ?? 1)
    // https://docs.discord.com/developers/interactions/application-commands#registering-a-command
    if (what === 'create' && all.length >= 100 && !all.some(isSame))
      throw new Refusal(400, 30032, 'Maximum number of application commands reached (100)')
    const there = what === 'edit' ? all[at] : all.find(isSame)
    const made = {
      ...(there ?? {
        id: snowflake(world.now()),
        application_id: world.application,
        type: ApplicationCommandType.ChatInput,
        default_member_permissions: null,
        nsfw: false,
        contexts: null,
        integration_types: [0],
      }),
      ...command,
      // Discord leaves out what is false.
      ...(command.options && {
        options: command.options.map(({ required, autocomplete, ...option }) => ({
          ...option,
          ...(required && { required }),
          ...(autocomplete && { autocomplete }),
        })),
      }),
      version: snowflake(world.now()),
    } as APIApplicationCommand
    if (there) all[all.indexOf(there)] = made
    else all.push(made)
    return { status: there ? 200 : 201, body: made }
  }

const ROUTES: readonly (readonly [method: string, pattern: RegExp, route: Route, handle: Handler, open?: boolean])[] = [
  ['GET', path('/gateway/bot'), 'gateway', gateway],
  ['GET', path('/applications/@me'), 'application', application],
  ['GET', path(`/applications/${ID}/commands`), 'commands', commands('list', false)],
  ['POST', path(`/applications/${ID}/commands`), 'commands', commands('create', false)],
  ['PATCH', path(`/applications/${ID}/commands/${ID}`), 'commands', commands('edit', false)],
  ['DELETE', path(`/applications/${ID}/commands/${ID}`), 'commands', commands('delete', false)],
  ['GET', path(`/applications/${ID}/guilds/${ID}/commands`), 'commands', commands('list', true)],
  ['POST', path(`/applications/${ID}/guilds/${ID}/commands`), 'commands', commands('create', true)],
  ['PATCH', path(`/applications/${ID}/guilds/${ID}/commands/${ID}`), 'commands', commands('edit', true)],
  ['DELETE', path(`/applications/${ID}/guilds/${ID}/commands/${ID}`), 'commands', commands('delete', true)],
  ['POST', path('/users/@me/channels'), 'open direct', openDirect],
  ['POST', path(`/channels/${ID}/messages`), 'message', post],
  ['GET', path(`/channels/${ID}/messages`), 'history', history],
  [
    'POST',
    path(`/interactions/${ID}/([^/]+)/callback`),
    'answer',
    quietly((world, call, [id = '', token = '']) => answerInteraction(world, id, token, call)),
    true,
  ],
  ['POST', path(`/webhooks/${ID}/([^/]+)`), 'follow-up', webhook(followUp), true],
  ['PATCH', path(`/webhooks/${ID}/([^/]+)/messages/@original`), 'edit', webhook(editOriginal), true],
  ['DELETE', path(`/webhooks/${ID}/([^/]+)/messages/@original`), 'delete', webhook(deleteOriginal), true],
]
