import type { Outcome } from '../core/ports.ts'
import type { Shown } from '../core/reply.ts'
import type { View } from '../core/view.ts'

/** How a platform shows things to the person whose event is being answered. */
export type Answering = {
  /** Whether they are in the direct message with the bot. */
  direct: boolean
  /** A private answer where they are. */
  here: (view: View) => Promise<void>
  /** In place of the message whose button they pressed. */
  instead: (view: View) => Promise<void>
  /** The same where there is such a message, and else nothing. */
  done: (view: View) => Promise<void>
  /** A message of its own in the direct message. `once` is the same when an event is answered again. */
  send: (view: View, once: string) => Promise<Outcome>
}

const showHere = async ({ here }: Shown, answering: Answering): Promise<void> => {
  if (here) await (here.instead ? answering.instead : answering.here)(here.view)
}

/**
 * Shows a reply: what goes to the direct message first, since what is said where the person is depends on whether it arrived. There a
 * pointer says enough: it stands in for `done`.
 */
export const deliver = async (shown: Shown, event: string, answering: Answering): Promise<void> => {
  const { done, direct } = shown
  const pointer = answering.direct ? undefined : direct?.pointer
  if (done && !pointer) await answering.done(done)
  const arrived = direct === undefined || (await sendAll(direct.views, event, answering))
  await showHere(shown, answering)
  if (arrived) {
    if (pointer) await (done ? answering.instead(pointer) : answering.here(pointer))
    return
  }
  if (done && pointer) await answering.done(done)
  if (direct) await answering.here(direct.closed)
}

const sendAll = async (views: readonly View[], event: string, answering: Answering): Promise<boolean> => {
  for (const [i, view] of views.entries()) {
    const { kind } = await answering.send(view, `${event}.${i}`)
    // Of what may have arrived nobody knows: twice is better than not at all.
    if (kind !== 'sent') return false
  }
  return true
}
