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

/** Shows a reply: what goes to the direct message first, since what is said where the person is depends on whether it arrived. */
export const deliver = async (shown: Shown, event: string, answering: Answering): Promise<void> => {
  if (shown.done) await answering.done(shown.done)
  if (shown.direct) {
    const { views, pointer, closed } = shown.direct
    let arrived = true
    for (const [i, view] of views.entries()) {
      const outcome = await answering.send(view, `${event}.${i}`)
      if (outcome.kind === 'unreachable' || outcome.kind === 'retry') {
        arrived = false
        break
      }
    }
    await showHere(shown, answering)
    if (!arrived) await answering.here(closed)
    else if (pointer && !answering.direct) await answering.here(pointer)
  } else await showHere(shown, answering)
}
