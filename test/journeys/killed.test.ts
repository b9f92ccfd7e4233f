import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCommands } from '../../adapters/discord/index.ts'
import { commands } from '../../src/flows/commands.ts'
import { freshDatabase } from '../databases.ts'
import { type FakeDiscord, startDiscord } from '../fakes/discord/index.ts'
import { makeClient } from '../fakes/slack/client.ts'
import { BOT_TOKEN, type SlackServer, startSlack } from '../fakes/slack/server.ts'
import type { Stored } from '../fakes/slack/workspace.ts'
import { freePort, type Running, runAskwell } from '../process.ts'

const SECRET = 'a secret of thirty-two characters'
const DAY = 86_400_000
const maya = 'UMAYA'
const tom = 'tom'

let slack: SlackServer
let discord: FakeDiscord
let client: ReturnType<typeof makeClient>
let environment: Record<string, string>
let app: Running

/** Askwell in a process of its own, with both platforms, as if started `days` from now. */
const start = async (days = 0): Promise<void> => {
  const shift = `const now = Date.now; Date.now = () => now() + ${days * DAY}`
  app = runAskwell({
    ...environment,
    ...(days > 0 && { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(shift)}` }),
  })
  await app.says('Askwell runs')
  await soon(async () => {
    const { platforms } = await (await fetch(`http://127.0.0.1:${environment.PORT}/readyz`)).json()
    return platforms.slack === 'connected' && platforms.discord === 'connected'
  })
}

/** Waits until it holds; the test's own limit ends it. */
const soon = async (holds: () => unknown): Promise<void> => {
  while (!(await holds())) await pause(50)
}

const seenBySlack = (): readonly Stored[] =>
  slack.workspace.messages.filter(({ onlyFor, channel }) =>
    onlyFor ? onlyFor === maya : channel === slack.workspace.directOf(maya),
  )
const pressSlack = async (label: string): Promise<void> => {
  const find = () => {
    for (const message of seenBySlack().toReversed())
      for (const block of message.blocks)
        for (const element of block.elements ?? [])
          if (element.type === 'button' && element.text?.text === label) return { message, block, element }
    return undefined
  }
  await soon(find)
  const found = find()
  if (found) await client.press(maya, found.message, found.block, found.element)
}
const onSlack = (words: string) => seenBySlack().filter((message) => JSON.stringify(message).includes(words))
const onDiscord = (words: string) => discord.people.messages(tom).filter((message) => message.words.includes(words))

beforeAll(async () => {
  slack = await startSlack()
  discord = await startDiscord()
  const { world, apiUrl } = discord
  await registerCommands({ token: world.token, apiUrl, commands: commands() })
  environment = {
    DATABASE_URL: await freshDatabase(),
    PORT: String(await freePort()),
    TICK_SECONDS: '1',
    SLACK_BOT_TOKEN: BOT_TOKEN,
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.apiUrl,
    DISCORD_TOKEN: world.token,
    DISCORD_API_URL: apiUrl,
  }
  client = makeClient(slack, () => `http://127.0.0.1:${environment.PORT}`, SECRET)
  await start()
})
afterAll(async () => {
  app.process.kill('SIGKILL')
  await app.ended
  await slack.close()
  await discord.stop()
})

describe('Slack and Discord in one process that is killed in the middle', () => {
  it('keeps what Slack’s student logged', async () => {
    await client.command(maya, 'ii-log', 'Ada Lovelace', 'channel')
    await pressSlack('Start')
    await soon(() => slack.workspace.views.has(maya))
    slack.workspace.views.get(maya)?.values.set('learned', 'pairing on Thursdays')
    await client.submit(maya)
    await client.close(maya)
    await soon(() => onSlack('Your thank-you to Ada Lovelace is due').length)
  })

  it('keeps what Discord’s student logged', async () => {
    await discord.people.command(tom, 'ii-log', 'Grace Hopper', 'channel')
    await soon(() => onDiscord('What I keep').length)
    await discord.people.press(tom, 'Set my time zone')
    await soon(() => discord.people.modal(tom))
    await discord.people.submit(tom, { zone: 'Berlin' })
    await soon(() => onDiscord('Berlin').length)
    await discord.people.press(tom, 'Start')
    await soon(() => discord.people.modal(tom))
    await discord.people.submit(tom, { learned: 'debugging' })
    await soon(() => onDiscord('Your thank-you to Grace Hopper is due').length)
  })

  it('sends a file on each', async () => {
    await client.command(maya, 'ii', 'export', 'direct')
    await discord.people.command(tom, 'ii', 'export', 'channel')
    await soon(() => discord.people.messages(tom).some(({ files }) => files[0]?.bytes.includes('debugging')))
    await soon(() => JSON.stringify([...seenBySlack()]).includes('askwell-export.json'))
  })

  it('is killed with work under way, and sends each reminder once after that', async () => {
    void client.command(maya, 'ii-log', 'Somebody Else', 'channel').catch(() => {})
    void client.command(maya, 'ii', '', 'channel').catch(() => {})
    app.process.kill('SIGKILL')
    expect(await app.ended).toBe('SIGKILL')

    // Days later: of the thank-you reminders only the late note is left to send.
    await start(8)
    await soon(() => onSlack("It's past the time").length > 0)
    await soon(() => onDiscord("It's past the time").length > 0)
    await pause(2500)
    expect(onSlack("It's past the time").length).toBe(1)
    expect(onDiscord("It's past the time").length).toBe(1)
  })
}, 60_000)
