import type { Event } from '../core/event.ts'
import type { Log } from '../core/ports.ts'
import { wordsFor } from '../locales/index.ts'
import { type Answered, type Dispatch, typedIn } from './dispatch.ts'
import { failed } from './trouble.ts'

/** Deals with so many events at the same time: beyond it people hear at once that the bot is busy, instead of all being late. */
export const bounded = (dispatch: Dispatch, most: number, log: Log): Dispatch => {
  let underWay = 0
  return async (event) => {
    if (underWay >= most) {
      log.warn({ underWay, kind: event.kind }, 'busy: an event was turned away')
      return turnedAway(event)
    }
    underWay += 1
    try {
      return await dispatch(event)
    } finally {
      underWay -= 1
    }
  }
}

/** That the bot is busy, for now. */
export const turnedAway = (event: Event): Answered => {
  const reader = { zone: event.by.zone ?? 'UTC', language: event.by.language ?? 'en', now: 0 }
  const say = wordsFor(reader.language)
  return { reply: failed(say, say.trouble.busy, typedIn(event)), reader }
}
