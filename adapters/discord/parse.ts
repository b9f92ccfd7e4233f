import {
  type APIInteraction,
  type APIMessage,
  type APIModalSubmission,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  InteractionType,
  PermissionFlagsBits,
} from 'discord.js'
import type { Account, Event, Place } from '../../src/core/event.ts'
import type { RawValues } from '../../src/core/form.ts'
import { languageOf } from '../../src/locales/index.ts'
import { programIn, readField, readModalId, readPressed } from './custom-id.ts'
import { wordsOfMessage } from './message-words.ts'

/** The one option of a command that is followed by somebody's name, or by one of a few actions. */
export const WHO = 'who'
export const ACTION = 'action'

/** A guild's name, which Discord does not send along with an interaction. */
export type GuildName = (guild: string) => string | undefined

type Person = { id: string; username: string; global_name?: string | null }
type Inside = Exclude<APIInteraction, { type: InteractionType.Ping }>

/** The flow that a message's menu item leads to, by the item's name. */
export type FlowOfItem = (item: string) => string | undefined

/** What a person did, as Discord's gateway tells it; undefined for what this bot has no use for. */
export const readInteraction = (
  interaction: APIInteraction,
  nameOf: GuildName,
  flowOf: FlowOfItem,
): Event | undefined => {
  if (interaction.type === InteractionType.Ping) return undefined
  const by = accountOf(interaction)
  if (!by) return undefined
  const base = { id: interaction.id, by, at: placeOf(interaction, nameOf) }
  switch (interaction.type) {
    case InteractionType.ApplicationCommand: {
      const { data } = interaction
      if (data.type === ApplicationCommandType.Message) {
        // https://docs.discord.com/developers/interactions/application-commands#message-commands
        const flow = flowOf(data.name)
        const message = data.resolved.messages[data.target_id]
        return flow === undefined || !message
          ? undefined
          : { ...base, kind: 'shortcut', flow, words: wordsOfMessage(message) }
      }
      const words = 'options' in data ? optionOf(data.options) : ''
      return { ...base, kind: 'command', command: data.name, words }
    }
    case InteractionType.ApplicationCommandAutocomplete:
      return { ...base, kind: 'suggest', words: optionOf(interaction.data.options), command: interaction.data.name }
    case InteractionType.MessageComponent: {
      const { id, program } = programIn(interaction.data.custom_id)
      const pressed = readPressed(id)
      const at = placed(base.at, program)
      switch (pressed.kind) {
        case 'press':
          return { ...base, at, kind: 'press', ref: pressed.ref }
        case 'tick':
          return { ...base, at, kind: 'tick', ref: pressed.ref, items: { [pressed.item]: pressed.done } }
        default:
          return pressed satisfies never
      }
    }
    case InteractionType.ModalSubmit: {
      const { id, program } = programIn(interaction.data.custom_id)
      const { ref, form } = readModalId(id)
      // The form's id, not the interaction's: a form that is sent twice is one event.
      return {
        ...base,
        at: placed(base.at, program),
        id: form || interaction.id,
        kind: 'submit',
        ref,
        values: valuesOf(interaction.data.components, botsIn(interaction.data)),
        typedDates: true,
      }
    }
    default:
      // A kind of interaction that Discord adds one day.
      return undefined
  }
}

/** Plain words in the direct message; undefined for a guild's, a bot's, and what Discord itself writes there. */
export const readMessage = (message: APIMessage & { guild_id?: string }): Event | undefined => {
  if (message.guild_id !== undefined || message.author.bot || message.webhook_id !== undefined) return undefined
  const DEFAULT = 0
  const REPLY = 19
  if (message.type !== DEFAULT && message.type !== REPLY) return undefined
  return {
    id: message.id,
    by: { platform: 'discord', user: message.author.id, name: nameOf(message.author) },
    at: { channel: message.channel_id, direct: true },
    kind: 'said',
    words: wordsOfMessage(message),
  }
}

const nameOf = ({ global_name, username }: Person, nick?: string | null): string => nick || global_name || username

const RUNS = PermissionFlagsBits.Administrator | PermissionFlagsBits.ManageGuild

const accountOf = ({ member, user, locale }: Inside): Account | undefined => {
  const person = member?.user ?? user
  if (!person) return undefined
  const language = languageOf(locale ?? '')
  return {
    platform: 'discord',
    user: person.id,
    name: nameOf(person, member?.nick),
    ...(language && { language }),
    ...(member && { runsPlace: (BigInt(member.permissions) & RUNS) !== 0n }),
  }
}

const placeOf = ({ guild_id, channel }: Inside, nameOf: GuildName): Place => {
  const name = guild_id === undefined ? undefined : nameOf(guild_id)
  return {
    ...(guild_id !== undefined && { id: guild_id }),
    ...(name !== undefined && { name }),
    ...(channel && { channel: channel.id }),
    ...(channel && 'name' in channel && channel.name && { channelName: channel.name }),
    direct: guild_id === undefined,
  }
}

/** In a guild its own program counts, whatever a button bears. */
const placed = (at: Place, program: string | undefined): Place =>
  at.id === undefined && program !== undefined ? { ...at, program } : at

/** The value of the command's only option. */
const optionOf = (
  options: readonly { type: ApplicationCommandOptionType; name: string; value?: unknown }[] = [],
): string => {
  const option = options.find(({ name }) => name === WHO || name === ACTION)
  return option?.type === ApplicationCommandOptionType.String && typeof option.value === 'string' ? option.value : ''
}

/** A bot that was picked is nobody. */
const botsIn = ({ resolved }: APIModalSubmission): ReadonlySet<string> =>
  new Set(Object.values(resolved?.users ?? {}).flatMap(({ id, bot }) => (bot ? [id] : [])))

type Submitted = { custom_id?: string; value?: unknown; values?: readonly string[] }

/** Every field that the modal had, an empty one as an empty string or list. */
const valuesOf = (components: readonly object[], bots: ReadonlySet<string>): RawValues => {
  const fields = components.flatMap((one) => ('component' in one ? [one.component as Submitted] : []))
  return Object.fromEntries(
    fields.flatMap(({ custom_id, value, values }) =>
      custom_id === undefined
        ? []
        : [
            readField(
              custom_id,
              values?.filter((one) => !bots.has(one)) ?? (typeof value === 'string' && value !== '' ? [value] : []),
            ),
          ],
    ),
  )
}
