import { inputsOf, type SubmittedView } from './form.ts'
import { slackWords } from './words.ts'

/** Whatever Slack sends, before it is looked at: https://docs.slack.dev/reference/interaction-payloads */
// biome-ignore lint/suspicious/noExplicitAny: a body from outside, whose parts are looked at one by one
export type Payload = Record<string, any>

/** Slack sends only these again by itself: https://docs.slack.dev/apis/events-api#retries */
export const isEventsApi = (payload: Payload): boolean => payload.type === 'event_callback'

/** What a person hears when the bot has too much to do, in the body that answers their request. */
export const busyAnswer = (payload: Payload): unknown => turnedAway(payload, slackWords.busy)

/** A sentence in the body that answers a request, where there is room for one. */
export const turnedAway = (payload: Payload, sentence: string): unknown => {
  if (typeof payload.command === 'string') return { response_type: 'ephemeral', text: sentence }
  if (payload.type === 'view_submission') return keepOpen(payload.view as SubmittedView, sentence)
  if (payload.type === 'block_suggestion') return { options: [] }
  return undefined
}

/** The form stays as it is, with a sentence at its first question. */
export const keepOpen = (view: SubmittedView, sentence: string): unknown => {
  const [first] = inputsOf(view)
  return first === undefined ? undefined : { response_action: 'errors', errors: { [first]: sentence } }
}
