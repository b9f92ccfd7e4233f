import { setTimeout as pause } from 'node:timers/promises'
import { BOT_TOKEN, startSlack } from '../fakes/slack/server.ts'
import { type Running, runAskwell } from '../process.ts'
import { makeCrowd } from './crowd.ts'
import { until } from './kills.ts'

export type Terms = {
  reminders: number
  terms: number
  /** Seconds that the slowest took to end. */
  slowest: number
  /** Those that did not end with status 0, or left something claimed. */
  unclean: number
  lost: number
  doubled: number
}

type App = Running & { replica: string }

/**
 * Askwell itself, as `npm start` runs it, in two replicas that send reminders to Slack; one after the other is stopped with SIGTERM
 * while it holds some, and replaced. Slack knows no key against doubles and refuses the look into the history: only what was ended
 * and given back cleanly is neither lost nor doubled.
 */
export const terms = async ({
  databaseUrl,
  reminders,
  terms: count,
  few = 100,
}: {
  databaseUrl: string
  reminders: number
  terms: number
  /** More are added where fewer than these are left and the storm goes on. */
  few?: number
}): Promise<Terms> => {
  const slack = await startSlack()
  Object.assign(slack.workspace.answering, { delay: 100 })
  // Whoever looks is refused: https://docs.slack.dev/reference/methods/conversations.history#errors
  slack.workspace.failures.set('conversations.history', Array(100_000).fill({ kind: 'error', code: 'missing_scope' }))
  const crowd = await makeCrowd(databaseUrl)
  let made = 0
  const add = (many: number) =>
    crowd.add(
      Array.from({ length: many }, () => {
        const user = slack.workspace.user(`U${++made}`).id
        return { platform: 'slack', user, direct: slack.workspace.directOf(user) }
      }),
    )
  const start = async (): Promise<App> => {
    const app = runAskwell({
      DATABASE_URL: databaseUrl,
      PORT: '0',
      ROLES: 'reminders',
      TICK_SECONDS: '1',
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_SIGNING_SECRET: 'a secret of thirty-two characters',
      SLACK_API_URL: slack.apiUrl,
    })
    await app.says('Askwell runs')
    return { ...app, replica: /"replica":"([^"]+)"/.exec(app.output())?.[1] ?? '' }
  }
  const alive: App[] = []
  let slowest = 0
  let unclean = 0
  try {
    await add(reminders)
    alive.push(...(await Promise.all([start(), start()])))
    for (let left = count; left > 0; left--) {
      let at = -1
      while (at < 0) {
        const holders = await crowd.holders()
        at = alive.findIndex(({ replica }) => holders.includes(replica))
        if (at >= 0) break
        // They may all have been sent before the next one was ready.
        if (((await crowd.states()).planned ?? 0) < few) await add(4 * few)
        await pause(5)
      }
      const [app] = alive.splice(at, 1)
      if (!app) break
      const from = performance.now()
      app.process.kill('SIGTERM')
      const status = await app.ended
      slowest = Math.max(slowest, (performance.now() - from) / 1000)
      if (status !== 0 || (await crowd.holders()).includes(app.replica)) unclean++
      alive.push(await start())
    }
    await until(async () => (await crowd.states()).planned === undefined)
    const shown = new Map<string, number>()
    for (const { channel } of slack.workspace.messages) shown.set(channel, (shown.get(channel) ?? 0) + 1)
    const counts = Array.from({ length: made }, (_, i) => shown.get(`DU${i + 1}`) ?? 0)
    return {
      reminders: made,
      terms: count,
      slowest,
      unclean,
      lost: counts.filter((one) => one === 0).length,
      doubled: counts.filter((one) => one > 1).length,
    }
  } finally {
    for (const app of alive) app.process.kill('SIGKILL')
    await Promise.all(alive.map(({ ended }) => ended))
    await crowd.close()
    await slack.close()
  }
}
