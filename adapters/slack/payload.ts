import { inputsOf, type SubmittedView, suggestions } from './form.ts'

/** Whatever Slack sends, before it is looked at: https://docs.slack.dev/reference/interaction-payloads */
// biome-ignore lint/suspicious/noExplicitAny: a body from outside, whose parts are looked at one by one
export type Payload = Record<string, any>

/** Slack sends only these again by itself: https://docs.slack.dev/apis/events-api#retries */
export const isEventsApi = (payload: Payload): boolean => payload.type === 'event_callback'

/** What comes from an app that was installed for a whole organisation: https://docs.slack.dev/enterprise-grid/organization-ready-apps */
export const isForOrganisation = (payload: Payload): boolean => {
  const { is_enterprise_install: is = payload.authorizations?.[0]?.is_enterprise_install } = payload
  return is === true || is === 'true'
}

/** A sentence in the body that answers a request, where there is room for one. */
export const inBody = (payload: Payload, sentence: string): unknown => {
  if (typeof payload.command === 'string') return { response_type: 'ephemeral', text: sentence }
  if (payload.type === 'view_submission') return keepOpen(payload.view as SubmittedView, sentence)
  if (payload.type === 'block_suggestion') return typedOnly(payload)
  return undefined
}

/**
 * Beyond how many requests one is turned away. Whoever closed a page can be told nothing in answer, and it is not sent again: what was
 * saved is shown where it is twice as busy, too.
 */
export const mostFor = ({ type }: Payload, most: number): number => (type === 'view_closed' ? 2 * most : most)

/** What is known can't be offered now; what they type they can go on with. */
export const typedOnly = ({ value }: Payload, language?: string): unknown => ({
  options: suggestions([], String(value ?? '').trim(), language),
})

/** The form stays as it is, with a sentence at its first question. */
export const keepOpen = (view: SubmittedView, sentence: string): unknown => {
  const [first] = inputsOf(view)
  return first === undefined ? undefined : { response_action: 'errors', errors: { [first]: sentence } }
}
