import { setTimeout as pause } from 'node:timers/promises'
import { type APIInteraction, type APIMessage, InteractionType, type REST } from 'discord.js'
import type { Event } from '../../src/core/event.ts'
import type { Form } from '../../src/core/form.ts'
import type { Clock, Log, Message, Outcome } from '../../src/core/ports.ts'
import { ref } from '../../src/core/ref.ts'
import type { Reply, Shown } from '../../src/core/reply.ts'
import { plain, type Reader } from '../../src/core/text.ts'
import { buttons, heading, paragraph, primary, type View, view } from '../../src/core/view.ts'
import { deliver } from '../../src/runtime/deliver.ts'
import type { Dispatch } from '../../src/runtime/dispatch.ts'
import { type Answering, answerTo, type GiveFirst } from './answer.ts'
import type { Direct } from './messenger.ts'
import { renderForm } from './modal.ts'
import { type FlowOfItem, type GuildName, readInteraction, readMessage } from './parse.ts'
import { renderView } from './render.ts'

/**
 * Milliseconds to wait for the reply before promising one. Discord gives 3 seconds for the first answer, and once one is promised no
 * modal can open: https://docs.discord.com/developers/interactions/receiving-and-responding#interaction-callback
 */
export const PATIENCE = 2000

/** Tries of a message that nothing else can stand in for, and milliseconds between them: where Discord asks for more, up to the longest. */
const TRIES = 3
const PAUSE = 1000
const LONGEST_WAIT = 60_000

export type Responding = {
  patience: number
  dispatch: Dispatch
  rest: REST
  direct: Direct
  log: Log
  clock: Clock
  nameOf: GuildName
  flowOf: FlowOfItem
}

export const respondToInteraction = async (
  interaction: APIInteraction,
  responding: Responding,
  give?: GiveFirst,
): Promise<void> => {
  const event = readInteraction(interaction, responding.nameOf, responding.flowOf)
  if (!event) return
  const answering = answerTo({ interaction, rest: responding.rest, log: responding.log, give })
  const { direct } = responding
  if (event.at.direct && event.at.channel !== undefined) direct.remember(event.by.user, event.at.channel)

  // Choices cannot be promised: what takes too long offers none.
  const inTime = () => void (event.kind === 'suggest' ? answering.choices([]) : answering.defer())
  const waiting = setTimeout(inTime, responding.patience)
  const { reply, reader, keep } = await responding.dispatch(event).finally(() => clearTimeout(waiting))

  if (event.kind === 'suggest') return answering.choices(reply.kind === 'choices' ? reply.options : [])
  if (reply.kind === 'form' && answering.open() && interaction.type !== InteractionType.ModalSubmit) {
    await answering.modal(renderForm(reply.form, reader))
    if (!answering.late()) return
  }
  await keep?.()
  const shown = shownOf(reply)
  if (shown) await show(shown, { event, reader, answering, responding })
  await answering.end()
}

type Showing = { event: Event; reader: Reader; answering: Answering; responding: Responding }

const show = async (shown: Shown, { event, reader, answering, responding }: Showing): Promise<void> => {
  const { log } = responding
  const place = event.at.id ?? ''
  const send = (view: View, once: string) =>
    patiently({ to: event.by, place, view, reader, once, again: false, mayRepeat: true }, responding)
  /** What comes too late for where the person is goes to their direct message. */
  const orDirect = async (shown: Promise<void>, view: View, name: string) => {
    await shown
    if (answering.late()) await send(view, `${event.id}.${name}`)
  }
  // A command given in the direct message is answered there by its own reply, which comes at once.
  const bySelf = event.at.direct && !answering.updates
  if (shown.direct && !bySelf) await answering.defer()
  let answered = false

  await deliver(shown, event.id, {
    direct: event.at.direct,
    here: (view) => orDirect(answering.here(renderView(view, reader, log)), view, 'here'),
    instead: (view) => orDirect(answering.instead(renderView(view, reader, log)), view, 'instead'),
    done: async (view) => {
      if (answering.updates) await answering.instead(renderView(view, reader, log))
    },
    send: async (view, once) => {
      if (!bySelf || answered) return send(view, once)
      answered = true
      await answering.here(renderView(view, reader, log))
      return answering.late() ? send(view, once) : { kind: 'sent', message: '' }
    },
  })
}

export const respondToMessage = async (
  message: APIMessage & { guild_id?: string },
  responding: Omit<Responding, 'rest'>,
): Promise<void> => {
  const event = readMessage(message)
  if (!event) return
  const { direct, dispatch } = responding
  direct.remember(event.by.user, message.channel_id)
  const { reply, reader, keep } = await dispatch(event)
  await keep?.()
  const shown = shownOf(reply)
  if (!shown) return
  const send = (view: View, once: string) =>
    patiently({ to: event.by, place: '', view, reader, once, again: false, mayRepeat: true }, responding)
  let shownHere = 0
  const here = async (view: View): Promise<void> => {
    shownHere += 1
    await send(view, `${event.id}.here${shownHere}`)
  }
  await deliver(shown, event.id, { direct: true, here, instead: here, done: async () => {}, send })
}

/** There is no other place to show it in: what did not arrive, or nobody knows of, is tried again after a look whether it is there. */
const patiently = async (
  message: Message,
  { direct, clock }: Pick<Responding, 'direct' | 'clock'>,
  tries = TRIES,
): Promise<Outcome> => {
  const outcome = await direct.messenger(message)
  if (outcome.kind === 'sent' || outcome.kind === 'unreachable' || tries === 1) return outcome
  const wait = outcome.kind === 'retry' && outcome.limited ? outcome.at - clock() : PAUSE
  if (wait > LONGEST_WAIT) return outcome
  await pause(Math.max(wait, 0))
  return patiently({ ...message, again: true }, { direct, clock }, tries - 1)
}

/** Whoever owns a guild that the bot was just added to is written to. Where their direct messages are closed, nobody is. */
export const respondToJoining = async (
  event: Event,
  { dispatch, ...outside }: Pick<Responding, 'direct' | 'dispatch' | 'clock'>,
): Promise<void> => {
  const { reply, reader } = await dispatch(event)
  if (reply.kind !== 'view') return
  const place = event.at.id ?? ''
  for (const [i, view] of (reply.show.direct?.views ?? []).entries()) {
    // Discord may tell of it once more, to a process that has just begun: what is there is not said again.
    const message = { to: event.by, place, view, reader, once: `${event.id}.${i}`, again: true, mayRepeat: false }
    await patiently(message, outside)
  }
}

/** What a reply shows in messages. */
const shownOf = (reply: Reply): Shown | undefined => {
  const here = (view: View): Shown => ({ here: { view, instead: false } })
  switch (reply.kind) {
    case 'view':
    case 'page':
      return reply.show
    // A modal that was sent is gone, and no modal follows a modal: what was wrong is said, and a button opens it again.
    case 'invalid':
      return here(reply.summary)
    case 'failed':
      return here(reply.show)
    case 'form':
      return here(doorTo(reply.form))
    case 'choices':
    case 'nothing':
      return undefined
    default:
      return reply satisfies never
  }
}

/** A button for a form that could not open: it came too late for a modal, or after one. It is kept, to be opened as it is. */
const doorTo = (form: Form): View =>
  view(
    heading([plain(form.title)]),
    form.intro && paragraph(form.intro),
    buttons(primary(ref('form', 'again', form.id), form.title)),
  )
