import { App } from '@slack/bolt'

/** The yardstick: Bolt as its own documentation begins, with one command that it acknowledges. */
const app = new App({
  endpoints: '/slack/commands',
  token: process.env.SLACK_BOT_TOKEN ?? '',
  signingSecret: process.env.SLACK_SIGNING_SECRET ?? '',
  clientOptions: { slackApiUrl: process.env.SLACK_API_URL ?? '' },
})
app.command('/ii', async ({ ack }) => ack('Your overview'))
await app.start({ port: Number(process.env.PORT), host: '127.0.0.1' })
process.stdout.write('ready\n')
