import { UNFURLS_NOTHING } from './messages.ts'

/** Takes five answers within 30 minutes: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
const PATIENCE_MS = 5000

/** The status that Slack answers with, undefined where it does not answer. */
export const postTo = async (
  responseUrl: string,
  body: Readonly<Record<string, unknown>>,
): Promise<number | undefined> => {
  try {
    const response = await fetch(responseUrl, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...body, ...UNFURLS_NOTHING }),
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    // Nothing of it is read, and the connection is free again.
    await response.body?.cancel()
    return response.status
  } catch {
    return undefined
  }
}
