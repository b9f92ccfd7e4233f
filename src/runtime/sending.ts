import type { Message, Messenger, Outcome } from '../core/ports.ts'

type Retry = Extract<Outcome, { kind: 'retry' }>

/**
 * What became of a message, and whether a part of it, or all of it, is there by now. `rest`: it is complete as it is, and what belongs
 * beneath it may still come, with another try.
 */
export type Tried = { outcome: Outcome; inPart: boolean; rest?: Retry }

/** Sends a message, and tells what is there of it whatever became of the rest. */
export type Sending = (message: Message) => Promise<Tried>

/** For whoever waits for an answer: where not all of it arrived, it is shown to them elsewhere. */
export const answersOver =
  (sending: Sending): Messenger =>
  async (message) =>
    (await sending(message)).outcome

/**
 * For the tick, which looks for the first try only after `unknown`: what is there in part must be that, or the part would come again
 * with the whole.
 */
export const remindersOver =
  (sending: Sending): Messenger =>
  async (message) => {
    const { outcome, inPart, rest = outcome } = await sending(message)
    return rest.kind === 'retry' && inPart && !message.again ? { kind: 'unknown', reason: rest.reason } : rest
  }
