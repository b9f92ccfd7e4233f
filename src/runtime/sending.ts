import type { Message, Messenger, Outcome } from '../core/ports.ts'

/** What became of a message, and whether a part of it, or all of it, is there by now. */
export type Tried = { outcome: Outcome; inPart: boolean }

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
    const { outcome, inPart } = await sending(message)
    return outcome.kind === 'retry' && inPart && !message.again ? { kind: 'unknown', reason: outcome.reason } : outcome
  }
