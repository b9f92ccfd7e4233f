import { type APIModalInteractionResponseCallbackData, InteractionResponseType, InteractionType } from 'discord.js'
import * as spec from 'discord-api-spec/zod'
import type { Call } from './http.ts'
import { checkMessage, type MessageBody } from './message-rules.ts'
import { addMessage, changeMessage } from './messages.ts'
import { invalid, Refusal, unknown } from './refusal.ts'
import { check, checkModal, FLAGS, isEphemeral, isV2 } from './rules.ts'
import {
  FIRST_ANSWER,
  personWith,
  type StoredInteraction,
  type StoredMessage,
  TOKEN_LIFE,
  type World,
} from './world.ts'

type Callback = { type: number; data?: MessageBody & { choices?: readonly { name: string; value: string }[] } }

/** https://docs.discord.com/developers/interactions/receiving-and-responding#create-interaction-response */
export const answerInteraction = (world: World, id: string, token: string, { body, files }: Call): void => {
  const interaction = world.interactions.get(id)
  if (!interaction || interaction.token !== token || world.now() - interaction.at > FIRST_ANSWER)
    throw unknown(10062, 'interaction')
  const { type, data = {} } = body as Callback
  const fromMessage = interaction.message !== undefined
  const suggests = interaction.type === InteractionType.ApplicationCommandAutocomplete
  if (suggests !== (type === InteractionResponseType.ApplicationCommandAutocompleteResult))
    throw invalid('type', 'Not an answer to this kind of interaction.')
  const names = files.map(({ name }) => name)

  switch (type) {
    case InteractionResponseType.ChannelMessageWithSource:
      check(spec.CreateMessageInteractionCallbackRequestSchema, body, 'message')
      checkMessage(data, { files: names, allowed: 'interaction' })
      once(interaction, type)
      interaction.original = addMessage(world, {
        channel: interaction.channel,
        body: data,
        files,
        ...seenBy(interaction, data.flags),
      }).id
      return
    case InteractionResponseType.DeferredChannelMessageWithSource:
      check(spec.CreateMessageInteractionCallbackRequestSchema, body, 'deferral')
      if ((data.flags ?? 0) & ~FLAGS.ephemeral) throw invalid('flags', 'A deferral may set only EPHEMERAL.')
      once(interaction, type)
      interaction.original = addMessage(world, {
        channel: interaction.channel,
        body: { flags: data.flags ?? 0 },
        files: [],
        loading: true,
        ...seenBy(interaction, data.flags),
      }).id
      return
    case InteractionResponseType.DeferredMessageUpdate:
    case InteractionResponseType.UpdateMessage: {
      check(spec.UpdateMessageInteractionCallbackRequestSchema, body, 'update')
      const message = world.messages.find((one) => one.id === interaction.message)
      if (!fromMessage || !message) throw invalid('type', 'There is no message to update.')
      if (type === InteractionResponseType.UpdateMessage)
        checkMessage(data, { files: names, edited: { v2: isV2(message.flags) }, allowed: 'edit' })
      once(interaction, type)
      interaction.original = message.id
      if (type === InteractionResponseType.UpdateMessage) changeMessage(world, message, data, files)
      return
    }
    case InteractionResponseType.Modal: {
      if (interaction.type === InteractionType.ModalSubmit) throw invalid('type', 'A modal cannot answer a modal.')
      check(spec.ModalInteractionCallbackRequestSchema, body, 'modal')
      const modal = data as unknown as APIModalInteractionResponseCallbackData
      checkModal(modal)
      once(interaction, type)
      interaction.modal = modal
      return
    }
    case InteractionResponseType.ApplicationCommandAutocompleteResult: {
      check(spec.ApplicationCommandAutocompleteCallbackRequestSchema, body, 'choices')
      const { choices = [] } = data
      if (choices.length > 25) throw invalid('choices', 'Must be 25 or fewer in length.')
      for (const { name, value } of choices)
        if (name.length < 1 || name.length > 100 || value.length > 100)
          throw invalid('choices', 'Must be between 1 and 100 in length.')
      once(interaction, type)
      interaction.choices = choices
      return
    }
    default:
      throw invalid('type', 'Unknown kind of answer.')
  }
}

const once = (interaction: StoredInteraction, type: number): void => {
  if (interaction.answered !== undefined) throw new Refusal(400, 40060, 'Interaction has already been acknowledged.')
  interaction.answered = type
}

const seenBy = (interaction: StoredInteraction, flags?: number) =>
  isEphemeral(flags) ? { onlyFor: interaction.person } : {}

/** The interaction whose token allows follow-ups: answered, and not older than 15 minutes. */
const followed = (world: World, token: string): StoredInteraction => {
  const interaction = [...world.interactions.values()].find((one) => one.token === token)
  if (!interaction || interaction.answered === undefined) throw unknown(10015, 'Webhook')
  if (world.now() - interaction.at > TOKEN_LIFE) throw new Refusal(401, 50027, 'Invalid Webhook Token')
  return interaction
}

export const followUp = (world: World, token: string, { body, files }: Call): StoredMessage => {
  const interaction = followed(world, token)
  const message = body as MessageBody
  check(spec.IncomingWebhookRequestPartialSchema, body, 'follow-up')
  checkMessage(message, { files: files.map(({ name }) => name), allowed: 'interaction' })
  // The first one after a deferral fills it, and is as private as the deferral was.
  const original = world.messages.find((one) => one.id === interaction.original)
  if (original?.loading) {
    changeMessage(world, original, message, files)
    return original
  }
  if (!personWith(world, interaction.person)) throw unknown(10013, 'User')
  return addMessage(world, {
    channel: interaction.channel,
    body: message,
    files,
    ...seenBy(interaction, message.flags),
  })
}

const originalOf = (world: World, token: string): StoredMessage => {
  const { original } = followed(world, token)
  const message = world.messages.find(({ id }) => id === original)
  if (!message) throw unknown(10008, 'Message')
  return message
}

export const editOriginal = (world: World, token: string, { body, files }: Call): StoredMessage => {
  const message = originalOf(world, token)
  const change = body as MessageBody
  check(spec.IncomingWebhookUpdateRequestPartialSchema, body, 'edit')
  checkMessage(change, { files: files.map(({ name }) => name), edited: { v2: isV2(message.flags) }, allowed: 'edit' })
  const empty = !(change.content ?? message.content) && !(change.components ?? message.components ?? []).length
  if (empty && files.length === 0) throw new Refusal(400, 50006, 'Cannot send an empty message')
  changeMessage(world, message, change, files)
  return message
}

export const deleteOriginal = (world: World, token: string): undefined => {
  const message = originalOf(world, token)
  world.messages.splice(world.messages.indexOf(message), 1)
}
