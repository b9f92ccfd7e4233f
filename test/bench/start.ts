import { setTimeout as pause } from 'node:timers/promises'
import type { makeClient } from '../fakes/slack/client.ts'
import type { SlackServer } from '../fakes/slack/server.ts'
import type { Running } from '../process.ts'

/** Resolves once Askwell says on this port that it is ready; rejects when it ends before. */
export const untilReady = (app: Running, port: number): Promise<void> =>
  Promise.race([ready(port), app.ended.then(() => Promise.reject(new Error(app.output())))])

const ready = async (port: number): Promise<void> => {
  while (!(await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.ok) await pause(100)
}

/** Somebody's first command, and Start. */
export const arrive = async (
  slack: SlackServer,
  client: ReturnType<typeof makeClient>,
  user: string,
): Promise<void> => {
  await client.command(user, 'ii', '', 'channel')
  for (let tries = 0; tries < 100; tries++) {
    for (const message of slack.workspace.messages.filter(({ onlyFor }) => onlyFor === user))
      for (const block of message.blocks)
        for (const element of block.elements ?? [])
          if (String(element.action_id).startsWith('welcome.go')) {
            await client.press(user, message, block, element)
            return
          }
    await pause(20)
  }
  throw new Error('the first screen did not come')
}
