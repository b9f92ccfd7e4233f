import { randomBytes } from 'node:crypto'
import {
  type APIApplicationCommand,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionType,
} from 'discord.js'
import type { RawValue } from '../../../src/core/form.ts'
import type { SeenMessage } from '../../contract/driver.ts'
import { guildOf } from './gateway.ts'
import { shownMessage } from './messages.ts'
import { buttonsIn, seenMessage, submitted } from './seen.ts'
import type { DiscordServer } from './server.ts'
import {
  directOf,
  type Person,
  personOf,
  type StoredInteraction,
  type StoredMessage,
  snowflake,
  type World,
} from './world.ts'

type Where = 'channel' | 'direct'

/** What somebody does in Discord's client: each sends what Discord's gateway would send. */
export type People = {
  command: (person: string, name: string, words?: string, where?: Where) => StoredInteraction
  /** An item of the menu of a message with these words, in the channel. */
  onMessage: (person: string, item: string, words: string, more?: object) => StoredInteraction
  /** Types after a command that suggests names. */
  type: (person: string, name: string, words: string, where?: Where) => StoredInteraction
  press: (person: string, label: string) => StoredInteraction
  /** Presses the box before an item of a checklist. */
  tick: (person: string, label: string) => StoredInteraction
  submit: (person: string, values: Readonly<Record<string, RawValue>>) => StoredInteraction
  say: (person: string, words: string, more?: object) => void
  join: () => void
  leave: (unavailable?: boolean) => void
  /** Sends the last event again, as after a lost connection. */
  repeat: () => StoredInteraction | undefined
  /** The open modal. */
  modal: (person: string) => NonNullable<StoredInteraction['modal']> | undefined
  messages: (person: string) => readonly SeenMessage[]
}

const BOX = /^[☐☑] /

export const peopleOf = ({
  world,
  gateway,
  outgoing,
  endpoint,
}: Pick<DiscordServer, 'world' | 'gateway' | 'outgoing' | 'endpoint'>): People => {
  const modals = new Map<string, StoredInteraction>()
  let last: { t: string; d: object; interaction?: StoredInteraction } | undefined

  const send = (t: string, d: object, interaction?: StoredInteraction): void => {
    last = { t, d, ...(interaction && { interaction }) }
    const url = endpoint()
    if (interaction && url !== undefined) interaction.delivered = outgoing.send(url, d, interaction)
    else gateway.dispatch(t, d)
  }

  const interact = (
    person: Person,
    where: Where,
    type: InteractionType,
    data: object,
    message?: StoredMessage,
  ): StoredInteraction => {
    const { now, guild } = world
    const direct = where === 'direct'
    const channel = direct ? directOf(world, person).id : guild.channel
    const interaction: StoredInteraction = {
      id: snowflake(now()),
      token: randomBytes(24).toString('base64url'),
      type,
      person: person.user.id,
      channel,
      at: now(),
      ...(message && { message: message.id }),
    }
    world.interactions.set(interaction.id, interaction)
    send('INTERACTION_CREATE', payloadOf(world, interaction, person, direct, data, message), interaction)
    return interaction
  }

  const commandNamed = (name: string, where: Where): APIApplicationCommand => {
    const command = [...(where === 'direct' ? [] : world.guildCommands), ...world.commands].find(
      (one) => one.name === name,
    )
    if (!command) throw new Error(`nobody registered /${name}`)
    // InteractionContextType.BotDM is 1, Guild 0.
    if (command.contexts && !command.contexts.includes(where === 'direct' ? 1 : 0))
      throw new Error(`/${name} cannot be given there`)
    return command
  }
  const optionsWith = (command: APIApplicationCommand, words: string) => {
    if (words === '') return []
    const option = command.options?.[0]
    if (option?.type !== ApplicationCommandOptionType.String) throw new Error(`/${command.name} takes no words`)
    if ('choices' in option && option.choices?.length && !option.choices.some(({ value }) => value === words))
      throw new Error(`/${command.name} has no ${words}`)
    return [{ type: option.type, name: option.name, value: words }]
  }
  const dataOf = (command: APIApplicationCommand, options: readonly object[]) => ({
    id: command.id,
    name: command.name,
    type: 1,
    options,
  })

  const visible = (person: string): readonly StoredMessage[] => {
    const { user } = personOf(world, person)
    const direct = [...world.channels.values()].find((channel) => channel.person === user.id)?.id
    return world.messages.filter(
      (one) => !one.loading && (one.onlyFor === undefined ? one.channel_id === direct : one.onlyFor === user.id),
    )
  }

  const pressed = (person: string, wanted: (label: string) => boolean): StoredInteraction => {
    const holds = ({ components }: StoredMessage) => buttonsIn(components).find(({ label }) => wanted(label))
    const message = visible(person).findLast(holds)
    const button = message && holds(message)
    if (!message || !button) throw new Error(`${person} sees no such button`)
    const where = message.channel_id === world.guild.channel ? 'channel' : 'direct'
    const data = { component_type: ComponentType.Button, custom_id: button.custom_id, id: 1 }
    return interact(personOf(world, person), where, InteractionType.MessageComponent, data, message)
  }

  return {
    command: (person, name, words = '', where = 'channel') => {
      const command = commandNamed(name, where)
      return interact(
        personOf(world, person),
        where,
        InteractionType.ApplicationCommand,
        dataOf(command, optionsWith(command, words)),
      )
    },
    onMessage: (person, item, words, more = {}) => {
      const command = world.commands.find(({ name, type }) => name === item && type === ApplicationCommandType.Message)
      if (!command) throw new Error(`nobody registered ${item} for messages`)
      const target_id = snowflake(world.now())
      const author = { id: '1', username: 'somebody', discriminator: '0', avatar: null, global_name: null }
      const message = {
        id: target_id,
        channel_id: world.guild.channel,
        author,
        content: words,
        timestamp: new Date(world.now()).toISOString(),
        edited_timestamp: null,
        tts: false,
        mention_everyone: false,
        mentions: [],
        mention_roles: [],
        attachments: [],
        embeds: [],
        pinned: false,
        type: 0,
        components: [],
        ...more,
      }
      // https://docs.discord.com/developers/interactions/application-commands#message-commands-example-interaction
      return interact(personOf(world, person), 'channel', InteractionType.ApplicationCommand, {
        id: command.id,
        name: item,
        type: ApplicationCommandType.Message,
        target_id,
        resolved: { messages: { [target_id]: message } },
      })
    },
    type: (person, name, words, where = 'channel') => {
      const command = commandNamed(name, where)
      const option = command.options?.[0]
      if (!option || !('autocomplete' in option) || !option.autocomplete) throw new Error(`/${name} suggests nothing`)
      const options = [{ type: option.type, name: option.name, value: words, focused: true }]
      return interact(
        personOf(world, person),
        where,
        InteractionType.ApplicationCommandAutocomplete,
        dataOf(command, options),
      )
    },
    press: (person, label) => pressed(person, (one) => one === label),
    tick: (person, label) => pressed(person, (one) => BOX.test(one) && one.replace(BOX, '') === label),
    submit: (person, values) => {
      const opened = openModal(world, modals, person)
      if (!opened?.modal) throw new Error(`no form is open before ${person}`)
      const data = { custom_id: opened.modal.custom_id, components: submitted(opened.modal, values) }
      modals.set(person, opened)
      const message = world.messages.find(({ id }) => id === opened.message)
      return interact(
        personOf(world, person),
        opened.channel === world.guild.channel ? 'channel' : 'direct',
        InteractionType.ModalSubmit,
        data,
        message,
      )
    },
    say: (person, words, more = {}) => {
      const { user } = personOf(world, person)
      send('MESSAGE_CREATE', {
        id: snowflake(world.now()),
        channel_id: directOf(world, personOf(world, person)).id,
        channel_type: 1,
        author: user,
        content: words,
        timestamp: new Date(world.now()).toISOString(),
        edited_timestamp: null,
        tts: false,
        mention_everyone: false,
        mentions: [],
        mention_roles: [],
        attachments: [],
        embeds: [],
        pinned: false,
        type: 0,
        components: [],
        ...more,
      })
    },
    join: () => {
      world.guild.joined = true
      send('GUILD_CREATE', guildOf(world))
    },
    leave: (unavailable = false) => {
      world.guild.joined = unavailable
      send('GUILD_DELETE', { id: world.guild.id, ...(unavailable && { unavailable }) })
    },
    repeat: () => {
      if (!last) throw new Error('nothing happened yet')
      const { t, d, interaction } = last
      send(t, d, interaction)
      return interaction
    },
    modal: (person) => openModal(world, modals, person)?.modal,
    messages: (person) => visible(person).map(seenMessage),
  }
}

/** The newest modal that was shown to somebody and not sent. A modal is gone once its form was sent. */
const openModal = (
  world: World,
  sent: Map<string, StoredInteraction>,
  person: string,
): StoredInteraction | undefined => {
  const { user } = personOf(world, person)
  const newest = [...world.interactions.values()].findLast((one) => one.person === user.id && one.modal)
  return newest && sent.get(person) === newest ? undefined : newest
}

const payloadOf = (
  world: World,
  interaction: StoredInteraction,
  person: Person,
  direct: boolean,
  data: object,
  message?: StoredMessage,
) => {
  const { guild, application } = world
  return {
    id: interaction.id,
    application_id: application,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    data,
    channel_id: interaction.channel,
    channel: direct
      ? { id: interaction.channel, type: 1, recipients: [person.user], last_message_id: null, flags: 0 }
      : { id: interaction.channel, type: 0, name: 'careers', guild_id: guild.id, permissions: '0', flags: 0 },
    context: direct ? 1 : 0,
    ...(direct
      ? { user: person.user }
      : {
          guild_id: guild.id,
          guild: { id: guild.id, locale: 'en-US', features: [] },
          guild_locale: 'en-US',
          member: {
            user: person.user,
            nick: person.nick,
            roles: [],
            joined_at: '2026-09-01T12:00:00.000Z',
            deaf: false,
            mute: false,
            flags: 0,
            permissions: String(person.permissions),
          },
        }),
    locale: 'en-US',
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: { '0': direct ? '0' : guild.id },
    attachment_size_limit: 10_485_760,
    ...(message && { message: shownMessage(message) }),
  }
}
