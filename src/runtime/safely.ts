import type { Log } from '../core/ports.ts'
import { wordsFor } from '../locales/index.ts'
import { type Dispatch, typedIn } from './dispatch.ts'
import { failed } from './trouble.ts'

/** For the platforms, behind whose door nothing may break: a dispatch that rejects, as none should, answers all the same. */
export const safely =
  (dispatch: Dispatch, log: Log): Dispatch =>
  async (event) => {
    try {
      return await dispatch(event)
    } catch (error) {
      log.error({ event: event.id, kind: event.kind, err: error }, 'the dispatch broke')
      // What they chose is not known here, and nothing that is said is a date.
      const reader = { zone: event.by.zone ?? 'UTC', language: event.by.language ?? 'en', now: 0 }
      const say = wordsFor(reader.language)
      const what = event.kind === 'submit' ? say.trouble.notSaved : say.trouble.broke
      return { reply: failed(say, what, typedIn(event)), reader }
    }
  }
