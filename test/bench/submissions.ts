import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request } from 'node:http'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { startCluster } from '../cluster.ts'
import type { Json } from '../fakes/slack/block-kit.ts'
import { signed } from '../fakes/slack/client.ts'
import { viewPayload } from '../fakes/slack/modal.ts'
import { freePort, runAskwell } from '../process.ts'
import { type Figures, median, printHead, printRow, round } from './figures.ts'
import { startYesSlack } from './yes-slack.ts'

const SECRET = 'a secret of thirty-two characters'
const CONNECTIONS = 16
/** So many that nobody has logged more talks than a diligent student has. */
const USERS = 1000
const WARM_UP = 500
const SUBMISSIONS = 2000
const ROUNDS = 3
/** What is promised: https://docs.slack.dev/interactivity/handling-user-interaction#acknowledgment_response gives 3 seconds. */
const RATIO = 0.1
const P99_MS = 150

type Post = (path: string, fields: Readonly<Record<string, string>>) => Promise<string>

/** Signed requests over kept connections. */
const posting = (port: number): Post => {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  return (path, fields) =>
    new Promise((resolve, reject) => {
      const body = new URLSearchParams(fields).toString()
      const timestamp = Math.floor(Date.now() / 1000)
      const headers = {
        'content-type': 'application/x-www-form-urlencoded',
        'content-length': Buffer.byteLength(body),
        'x-slack-request-timestamp': String(timestamp),
        'x-slack-signature': signed(SECRET, timestamp, body),
      }
      const sent = request({ agent, port, path, method: 'POST', headers }, (response) => {
        let answer = ''
        response.on('data', (chunk: Buffer) => {
          answer += chunk
        })
        response.on('end', () =>
          response.statusCode === 200 ? resolve(answer) : reject(new Error(`${response.statusCode} ${answer}`)),
        )
      })
      sent.on('error', reject)
      sent.end(body)
    })
}

const userOf = (i: number): string => `UBENCH${i % USERS}`
const common = (user: string) => ({ team: { id: 'T0001', domain: 'bench' }, user: { id: user, team_id: 'T0001' } })

/** `USERS` people press Start, and one opens the form: resolves to what anybody's submit of it would be. */
const prepare = async (post: Post, slack: Awaited<ReturnType<typeof startYesSlack>>) => {
  let triggers = 0
  const command = (user: string, name: string) =>
    post('/slack/commands', {
      command: `/${name}`,
      text: '',
      team_id: 'T0001',
      team_domain: 'bench',
      user_id: user,
      channel_id: 'C0001',
      channel_name: 'general',
      trigger_id: `trigger${++triggers}`,
      response_url: slack.responseUrl,
    })
  const start = await slack.hear(/"action_id":"(welcome\.go[^"]*)"/, () => command(userOf(0), 'ii-log'))
  const press = (user: string) => {
    const payload = {
      type: 'block_actions',
      ...common(user),
      trigger_id: `trigger${++triggers}`,
      container: { type: 'message', message_ts: '1.1', channel_id: 'C0001', is_ephemeral: true },
      channel: { id: 'C0001', name: 'general' },
      response_url: slack.responseUrl,
      actions: [{ type: 'button', action_id: start, block_id: 'b' }],
    }
    return post('/slack/interactions', { payload: JSON.stringify(payload) })
  }
  let arriving = 0
  const arrive = async (): Promise<void> => {
    while (arriving < USERS) {
      const user = userOf(arriving++)
      await command(user, 'ii')
      await press(user)
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, arrive))
  const view = JSON.parse(await slack.hear(/view=(\{.*\})(?:&|\n)/, () => command(userOf(0), 'ii-log'))) as Json
  const values = new Map<string, Json>()
  for (const { block_id, element } of view.blocks as Json[]) {
    if (element?.type === 'external_select')
      values.set(block_id, { value: 'NAME', text: { type: 'plain_text', text: 'NAME' } })
    if (element?.multiline) values.set(block_id, 'Analysts pair with engineers on Thursdays.')
  }
  const open = { id: 'V1', hash: 'h', user: userOf(0), view, values, errors: {} }
  const { form, origin } = JSON.parse(view.private_metadata)
  return (i: number) => {
    const user = userOf(i)
    const private_metadata = JSON.stringify({ form: `${form}-${i}`, origin: { ...origin, user } })
    const filled = { ...viewPayload(open, 'T0001'), private_metadata }
    const payload = { type: 'view_submission', trigger_id: `trigger ${i}`, ...common(user), view: filled }
    return JSON.stringify(payload).replaceAll('NAME', `Contact ${i}`)
  }
}

/** Rejects where the form was not saved. */
const submit = async (post: Post, payload: string): Promise<void> => {
  const answer = await post('/slack/interactions', { payload })
  // Saved, the form closes or goes on with its next page; one that stays open was not saved.
  if (answer !== '' && !answer.includes('"response_action":"update"'))
    throw new Error(`the form was not saved: ${answer}`)
}

/** A signed `/ii-log` submission, from request to committed and acknowledged, beside a bare Bolt view listener, in turns. */
export const benchSubmissions = async (): Promise<void> => {
  const slack = await startYesSlack()
  const cluster = await startCluster({ durable: true, counted: true })
  await cluster.run('CREATE DATABASE submissions')
  await cluster.run('CREATE EXTENSION pg_stat_statements')
  const database = await new PrismaPg({ connectionString: cluster.url('postgres'), max: 1 }).connect()
  const asked = async (sql: string): Promise<number> =>
    Number((await database.queryRaw({ sql, args: [], argTypes: [] })).rows[0]?.[0])
  const queries = () =>
    asked(
      `SELECT sum(calls) FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid WHERE d.datname = 'submissions'`,
    )

  const environment = (port: number) => ({
    PORT: String(port),
    SLACK_BOT_TOKEN: 'xoxb-bench',
    SLACK_SIGNING_SECRET: SECRET,
    SLACK_API_URL: slack.apiUrl,
    LOG_LEVEL: 'warn',
  })
  const [barePort, port] = [await freePort(), await freePort()]
  const bare = spawn(process.execPath, [fileURLToPath(new URL('bare-bolt.js', import.meta.url))], {
    env: { PATH: process.env.PATH, ...environment(barePort) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const app = runAskwell({
    ...environment(port),
    LOG_LEVEL: 'info',
    DATABASE_URL: cluster.url('submissions'),
    ROLES: 'platforms',
  })
  try {
    await Promise.all([once(bare.stdout, 'data'), app.says('Askwell runs')])
    const [toBare, toApp] = [posting(barePort), posting(port)]
    const payloadOf = await prepare(toApp, slack)
    const figures = { bare: [] as Figures[], ours: [] as Figures[] }
    let next = 0
    const turn = async (post: Post, count: number, pid?: number): Promise<Figures> => {
      const ask = (i: number) => submit(post, payloadOf(i))
      const measured = await round(ask, { from: next, count, atOnce: CONNECTIONS, pid })
      next += count
      return measured
    }
    await turn(toBare, WARM_UP, bare.pid)
    const first = next
    await turn(toApp, WARM_UP, app.process.pid)
    let saved = next - first
    let counted = 0
    for (let i = 0; i < ROUNDS; i++) {
      figures.bare.push(await turn(toBare, SUBMISSIONS, bare.pid))
      const before = await queries()
      figures.ours.push(await turn(toApp, SUBMISSIONS, app.process.pid))
      counted += (await queries()) - before
      saved += SUBMISSIONS
    }
    const own = await new PrismaPg({ connectionString: cluster.url('submissions'), max: 1 }).connect()
    const { rows } = await own.queryRaw({ sql: 'SELECT count(*) FROM interview', args: [], argTypes: [] })
    await own.dispose()
    if (Number(rows[0]?.[0]) !== saved) throw new Error(`${rows[0]?.[0]} of ${saved} talks were saved`)
    print(figures.bare, figures.ours, counted / (ROUNDS * SUBMISSIONS))
  } finally {
    bare.kill('SIGKILL')
    app.process.kill('SIGTERM')
    await app.ended
    await database.dispose()
    await cluster.remove()
    slack.close()
  }
}

const print = (bare: readonly Figures[], ours: readonly Figures[], queries: number): void => {
  process.stdout.write(
    `\nSigned /ii-log submissions, until each is committed and acknowledged: ${SUBMISSIONS}, ${CONNECTIONS} at a time; the median of ${ROUNDS}\n\n`,
  )
  printHead()
  printRow('bare Bolt view listener', bare, '0')
  printRow('Askwell, PostgreSQL', ours, queries.toFixed(1))
  const ratio = median(ours, 'perSecond') / median(bare, 'perSecond')
  const p99 = median(ours, 'p99')
  process.stdout.write(
    `\n${ratio.toFixed(2)} of its throughput (at least ${RATIO.toFixed(2)}); p99 ${p99.toFixed(0)} ms (under ${P99_MS})\n`,
  )
  if (ratio < RATIO || p99 >= P99_MS) process.exitCode = 1
}
