import { setTimeout as pause } from 'node:timers/promises'
import {
  type APIInteraction,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
  type REST,
  Routes,
} from 'discord.js'
import type { Option } from '../../src/core/form.ts'
import type { Log } from '../../src/core/ports.ts'
import { editBody, messageBody, type Rendered } from './render.ts'
import { clip } from './text.ts'
import { CODE, codeOf, nameOf } from './trouble.ts'

/**
 * How one interaction is answered. It takes one first answer, within 3 seconds; more messages and edits for 15 minutes:
 * https://docs.discord.com/developers/interactions/receiving-and-responding#responding-to-an-interaction
 */
export type Answering = {
  /** Whether the first answer is still to be given: only then a modal opens. */
  open: () => boolean
  /** Whether `instead` has a message to replace. */
  updates: boolean
  /** Says that an answer is coming; nothing where one was given already. */
  defer: () => Promise<void>
  /** Whether it came too late to be shown: Discord no longer knows the interaction, or takes no more by its token. */
  late: () => boolean
  here: (messages: readonly Rendered[]) => Promise<void>
  instead: (messages: readonly Rendered[]) => Promise<void>
  modal: (modal: APIModalInteractionResponseCallbackData) => Promise<void>
  choices: (options: readonly Option[]) => Promise<void>
  /** Leaves nothing pending where nothing was shown. */
  end: () => Promise<void>
}

/** Milliseconds until what overtook its first answer is tried again: some three seconds in all. */
const FIRST_WAIT = 100
const LONGEST_WAIT = 3000

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object-application-command-option-choice-structure */
const MOST = { choices: 25, choice: 100 }

/**
 * `open`: no first answer yet. `waiting`: a reply was promised, and the first message fills it. `acknowledged`: the pressed message stays
 * and can be edited. `answered`: more goes into messages of their own. `late`: Discord no longer knows it, or is down.
 * `lost`: another process answered.
 */
type State = 'open' | 'waiting' | 'acknowledged' | 'answered' | 'late' | 'lost'

/** What became of a first answer. `late`: Discord no longer knows the interaction, or is down. */
type Given = 'given' | 'late' | 'lost'
/** Gives the first answer: by the callback, or in the response to the request that brought the interaction. */
export type GiveFirst = (body: object, files: Rendered['files'], byCallback: () => Promise<Given>) => Promise<Given>

type Responding = { interaction: APIInteraction; rest: REST; log: Log; give?: GiveFirst | undefined }

export const answerTo = ({
  interaction,
  rest,
  log,
  give = (_, __, byCallback) => byCallback(),
}: Responding): Answering => {
  let state: State = 'open'
  const { id, token, application_id: app } = interaction
  const direct = interaction.guild_id === undefined
  // A form that a button opened may still replace the button's message; one that a command opened has none.
  const updates =
    'message' in interaction &&
    interaction.message !== undefined &&
    interaction.type !== InteractionType.ApplicationCommand
  // In a direct message nobody else reads along, and an ephemeral message would be gone after a restart of the client.
  const secret = direct ? 0 : MessageFlags.Ephemeral

  /** Settles when the first answer is there: an edit that overtook it would find nothing. */
  let begun: Promise<void> = Promise.resolve()
  /** Whether a part of the answer is there: what may be missing of it is not said again. */
  let seen = false
  const first = (then: State, body: object, files: Rendered['files'] = []): Promise<void> => {
    state = then
    begun = give(body, files, () => callBack(body, files)).then((given) => {
      if (given !== 'given') state = given
      else if (then === 'answered') seen = true
    })
    return begun
  }

  /** A second try after a 5xx is safe here: Discord takes one first answer and refuses the next with 40060. */
  const callBack = async (body: object, files: Rendered['files'], again = false): Promise<Given> => {
    try {
      await rest.post(Routes.interactionCallback(id, token), { body, files: [...files], auth: false })
      return 'given'
    } catch (error) {
      const code = codeOf(error)
      if (again && code === CODE.alreadyAnswered) return 'given'
      if (code === undefined && !again) return callBack(body, files, true)
      log[code === CODE.alreadyAnswered ? 'info' : 'warn'](
        { event: id, reason: nameOf(error) },
        'interaction not answered',
      )
      // Another process has answered; else nothing is known to be there, and it is shown elsewhere.
      return code === CODE.alreadyAnswered ? 'lost' : 'late'
    }
  }

  /** Whatever comes after the first answer. Where that was a response, this may overtake it, and Discord knows of nothing yet. */
  const later = async (request: () => Promise<unknown>, mayRepeat: boolean, wait = FIRST_WAIT): Promise<void> => {
    try {
      await request()
      seen = true
    } catch (error) {
      const code = codeOf(error)
      if ((code === CODE.unknownWebhook || (mayRepeat && code === undefined)) && wait < LONGEST_WAIT) {
        await pause(wait)
        return later(request, mayRepeat, 2 * wait)
      }
      log.warn({ event: id, reason: nameOf(error) }, 'interaction answered in part')
      // By its token nothing more can be shown, or nobody knows whether anything is.
      if ((code === undefined && !seen) || [CODE.invalidToken, CODE.unknownWebhook].includes(Number(code)))
        state = 'late'
    }
  }
  const followUp = (message: Rendered) => {
    const body = messageBody(message, secret)
    return later(() => rest.post(Routes.webhook(app, token), { body, files: [...message.files], auth: false }), false)
  }
  const editOriginal = (message: Rendered) => {
    const body = editBody(message)
    return later(
      () => rest.patch(Routes.webhookMessage(app, token), { body, files: [...message.files], auth: false }),
      true,
    )
  }

  const defer = async () => {
    if (state !== 'open') return begun
    if (updates) return first('acknowledged', { type: InteractionResponseType.DeferredMessageUpdate })
    // Only Ephemeral can be set here, and it holds for the message that follows.
    return first('waiting', { type: InteractionResponseType.DeferredChannelMessageWithSource, data: { flags: secret } })
  }

  const here = async (messages: readonly Rendered[]) => {
    for (const message of messages) {
      await begun
      switch (state) {
        case 'open':
          await first(
            'answered',
            { type: InteractionResponseType.ChannelMessageWithSource, data: messageBody(message, secret) },
            message.files,
          )
          break
        case 'waiting':
          state = 'answered'
          await editOriginal(message)
          break
        case 'acknowledged':
        case 'answered':
          await followUp(message)
          break
        case 'late':
        case 'lost':
          return
        default:
          return state satisfies never
      }
    }
  }

  const instead = async (messages: readonly Rendered[]) => {
    await begun
    const [message, ...rest] = messages
    // A message made of components never becomes a plain one again, so words to copy come as a new message.
    if (!message || !updates || message.content !== undefined) return here(messages)
    if (state === 'open')
      await first('answered', { type: InteractionResponseType.UpdateMessage, data: editBody(message) }, message.files)
    else if (state === 'acknowledged') await editOriginal(message)
    else return here(messages)
    return here(rest)
  }

  return {
    open: () => state === 'open',
    updates,
    late: () => state === 'late',
    defer,
    here,
    instead,
    modal: (data) => first('answered', { type: InteractionResponseType.Modal, data }),
    choices: (options) => {
      if (state !== 'open') return begun
      const choices = options
        .filter(({ value }) => value.length <= MOST.choice)
        .slice(0, MOST.choices)
        .map(({ value, label }) => ({ value, name: clip(label, MOST.choice) || '…' }))
      return first('answered', {
        type: InteractionResponseType.ApplicationCommandAutocompleteResult,
        data: { choices },
      })
    },
    end: async () => {
      await (state === 'open' ? defer() : begun)
      if (state === 'waiting') await later(() => rest.delete(Routes.webhookMessage(app, token), { auth: false }), true)
    },
  }
}
