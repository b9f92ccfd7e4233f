import { App } from '@slack/bolt'

/** The yardstick: Bolt as its own documentation begins, with one command and any form that it acknowledges. */
const app = new App({
  endpoints: ['/slack/commands', '/slack/interactions'],
  token: process.env.SLACK_BOT_TOKEN ?? '',
  signingSecret: process.env.SLACK_SIGNING_SECRET ?? '',
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL ?? '' },
})
app.command('/ii', async ({ ack }) => ack('Your overview'))
app.view(/.*/, async ({ ack }) => ack())
await app.start({ port: Number(process.env.PORT), host: '127.0.0.1' })
process.stdout.write('ready\n')
