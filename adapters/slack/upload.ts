import { ErrorCode, type WebClient } from '@slack/web-api'
import { SLACK } from './limits.ts'
import type { File } from './messages.ts'
import { clip, decode } from './mrkdwn.ts'

/** Milliseconds for the bytes of one file. */
const PATIENCE_MS = 8000

/**
 * Puts files into a direct message, as one message of their own: nobody sees any before the last call. Rejects with the SDK's errors.
 * https://docs.slack.dev/messaging/working-with-files#upload
 */
export const upload = async (
  client: WebClient,
  token: string,
  channel: string,
  files: readonly File[],
): Promise<void> => {
  const uploaded: { id: string; title: string }[] = []
  for (const file of files) uploaded.push({ id: await place(client, token, file), title: file.name })
  const [first, ...rest] = uploaded
  if (first) await client.files.completeUploadExternal({ token, channel_id: channel, files: [first, ...rest] })
}

const place = async (client: WebClient, token: string, file: File): Promise<string> => {
  const bytes = file.kind === 'picture' ? Uint8Array.from(file.content) : Buffer.from(file.content)
  // The SDK calls the words for a picture `alt_text`, which Slack does not know.
  const asked = await client.apiCall('files.getUploadURLExternal', {
    token,
    filename: file.name,
    length: bytes.length,
    ...(file.kind === 'picture' && { alt_txt: decode(clip(file.alt, SLACK.alt)) }),
  })
  const { upload_url, file_id } = asked as { upload_url?: string; file_id?: string }
  if (!upload_url || !file_id) throw new Error('files.getUploadURLExternal answered without an address')
  const response = await fetch(upload_url, { method: 'POST', body: bytes, signal: AbortSignal.timeout(PATIENCE_MS) })
  if (response.ok) return file_id
  const { status: statusCode } = response
  throw statusCode === 429
    ? Object.assign(new Error('limited'), {
        code: ErrorCode.RateLimitedError,
        retryAfter: Number(response.headers.get('retry-after')) || undefined,
      })
    : Object.assign(new Error('not taken'), { code: ErrorCode.HTTPError, statusCode })
}
