import type { WebClient } from '@slack/web-api'
import type { Log } from '../../src/core/ports.ts'
import type { File } from './messages.ts'
import { factsOf } from './trouble.ts'

/**
 * Puts files beneath the message that names them, which is complete without them: an upload that fails is only logged.
 * https://docs.slack.dev/messaging/working-with-files#upload
 */
export const upload = async (
  client: WebClient,
  token: string,
  channel: string,
  files: readonly File[],
  log: Log,
): Promise<void> => {
  for (const { name, content } of files) {
    // Slack takes no empty file.
    if (content === '') continue
    try {
      await client.filesUploadV2({
        token,
        channel_id: channel,
        filename: name,
        title: name,
        file: Buffer.from(content),
      })
    } catch (error) {
      log.warn({ channel, ...factsOf(error) }, 'a file was not uploaded to Slack')
    }
  }
}
