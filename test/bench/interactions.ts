import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { PrismaPg } from '@prisma/adapter-pg'
import { InteractionResponseType as Answer, InteractionType } from 'discord.js'
import { migrate } from '../../adapters/database/index.ts'
import { startCluster } from '../cluster.ts'
import { freePort, runAskwell } from '../process.ts'
import { makeCrowd } from '../storm/crowd.ts'
import { type Figures, median, printHead, printRow, round } from './figures.ts'
import { startYesDiscord } from './yes-discord.ts'

const AT_ONCE = 16
const USERS = 1000
const WARM_UP = 500
const SUBMITS = 2000
const ROUNDS = 3
/** Longer than any of it takes: nobody is reminded here. */
const LATER = 7 * 86_400_000

type Json = Record<string, unknown>
type Ask = (interaction: Json & { id: string }) => Promise<Json>
type Bot = { name: string; pid: number | undefined; ask: Ask; saves: boolean }

const TOKENS = { ours: 'the token of Askwell in the bench', bare: 'the token of a bare bot in the bench' }
const userOf = (i: number): string => String(10n ** 17n + BigInt(i % USERS))

/** What somebody does in the guild that the crowd has put them in. */
const interactionOf = (application: string, i: number, type: InteractionType, data: Json) => {
  const id = String(2n * 10n ** 18n + BigInt(i))
  return {
    id,
    application_id: application,
    type,
    token: `token${i}`,
    version: 1,
    data,
    channel_id: '3'.repeat(18),
    channel: { id: '3'.repeat(18), type: 0, name: 'careers' },
    context: 0,
    guild_id: `T${(((i % USERS) + 1) % 200) + 1}`,
    member: {
      user: { id: userOf(i), username: 'bench', discriminator: '0', global_name: 'Bench', avatar: null },
      roles: [],
      joined_at: '2026-09-01T12:00:00.000Z',
      deaf: false,
      mute: false,
      flags: 0,
      permissions: '0',
    },
    locale: 'en-US',
    app_permissions: '0',
    entitlements: [],
    authorizing_integration_owners: {},
    attachment_size_limit: 10_485_760,
  }
}

/** One asks for the form: resolves to what anybody's submit of it would be. */
const prepare = async (ask: Ask, application: string) => {
  const command = { id: '4'.repeat(18), name: 'ii-log', type: 1, options: [{ type: 3, name: 'who', value: 'Grace' }] }
  const answer = await ask(interactionOf(application, 0, InteractionType.ApplicationCommand, command))
  if (answer.type !== Answer.Modal) throw new Error(`no form opened: ${JSON.stringify(answer)}`)
  const { custom_id, components } = answer.data as { custom_id: string; components: Json[] }
  return (i: number) => {
    const filled = components.map(({ type, component }) => {
      const field = component as Json | undefined
      if (!field) return { type, id: 1 }
      const typed = { who: `Contact ${i}`, learned: 'Analysts pair with engineers.' }[String(field.custom_id)]
      const options = (field.options ?? []) as { value: string; default?: boolean }[]
      const values = options.filter((one) => one.default).map(({ value }) => value)
      const given = field.type === 4 ? { value: typed ?? field.value ?? '' } : { values }
      return { type, id: 1, component: { type: field.type, id: 2, custom_id: field.custom_id, ...given } }
    })
    const data = { custom_id: `${custom_id.slice(0, -6)}${String(i).padStart(6, '0')}`, components: filled }
    return interactionOf(application, i, InteractionType.ModalSubmit, data)
  }
}

/** A `/ii-log` submit over the gateway and over signed HTTP, until it is committed and answered, beside bots that only answer, in turns. */
export const benchInteractions = async (): Promise<void> => {
  const discord = await startYesDiscord(AT_ONCE)
  const cluster = await startCluster({ durable: true, counted: true })
  await cluster.run('CREATE DATABASE interactions')
  await cluster.run('CREATE EXTENSION pg_stat_statements')
  const databaseUrl = cluster.url('interactions')
  await migrate(databaseUrl)
  const crowd = await makeCrowd(databaseUrl)
  const people = Array.from({ length: USERS }, (_, i) => ({ platform: 'discord', user: userOf(i) }) as const)
  await crowd.add(people, () => Date.now() + LATER)
  await crowd.query('ANALYZE')
  const database = await new PrismaPg({ connectionString: cluster.url('postgres'), max: 1 }).connect()
  const queries = async (): Promise<number> => {
    const sql = `SELECT sum(calls) FROM pg_stat_statements s JOIN pg_database d ON d.oid = s.dbid WHERE d.datname = 'interactions'`
    return Number((await database.queryRaw({ sql, args: [], argTypes: [] })).rows[0]?.[0])
  }
  const talks = async (): Promise<number> =>
    Number((await crowd.query<{ many: number }>('SELECT count(*)::int AS many FROM interview'))[0]?.many)

  const [barePort, port] = [await freePort(), await freePort()]
  const environment = { DISCORD_API_URL: discord.apiUrl, DISCORD_PUBLIC_KEY: discord.publicKey }
  const bare = (file: string) =>
    spawn(process.execPath, [fileURLToPath(new URL(file, import.meta.url))], {
      env: { PATH: process.env.PATH, ...environment, DISCORD_TOKEN: TOKENS.bare, PORT: String(barePort) },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
  const [bareBot, bareEndpoint] = [bare('bare-discord.js'), bare('bare-endpoint.js')]
  const app = runAskwell({
    ...environment,
    DISCORD_TOKEN: TOKENS.ours,
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    ROLES: 'platforms,gateway',
  })
  try {
    await Promise.all([once(bareBot.stdout, 'data'), once(bareEndpoint.stdout, 'data'), app.says('Askwell runs')])
    const { pid } = app.process
    const bots: readonly Bot[] = [
      {
        name: 'bare discord.js, gateway',
        pid: bareBot.pid,
        ask: (one) => discord.overGateway(TOKENS.bare, one),
        saves: false,
      },
      { name: 'Askwell, gateway', pid, ask: (one) => discord.overGateway(TOKENS.ours, one), saves: true },
      {
        name: 'bare node:http, signed',
        pid: bareEndpoint.pid,
        ask: (one) => discord.overHttp(barePort, one),
        saves: false,
      },
      { name: 'Askwell, signed HTTP', pid, ask: (one) => discord.overHttp(port, one), saves: true },
    ]
    const submitOf = await prepare((one) => discord.overHttp(port, one), discord.application)
    let next = 1
    const turn = async ({ ask, pid: of }: Bot, count: number): Promise<Figures> => {
      const submit = async (i: number): Promise<void> => {
        const { type } = await ask(submitOf(i))
        if (type !== Answer.ChannelMessageWithSource && type !== Answer.DeferredChannelMessageWithSource)
          throw new Error(`the form was not answered: ${type}`)
      }
      const measured = await round(submit, { from: next, count, atOnce: AT_ONCE, pid: of })
      next += count
      return measured
    }
    const before = await talks()
    for (const bot of bots) await turn(bot, WARM_UP)
    const measured = bots.map((bot) => ({ bot, figures: [] as Figures[], asked: 0 }))
    for (let i = 0; i < ROUNDS; i++)
      for (const one of measured) {
        const asked = await queries()
        one.figures.push(await turn(one.bot, SUBMITS))
        one.asked += (await queries()) - asked
      }
    const saved = (await talks()) - before
    const submits = bots.filter(({ saves }) => saves).length * (WARM_UP + ROUNDS * SUBMITS)
    if (saved !== submits) throw new Error(`${saved} of ${submits} talks were saved`)

    process.stdout.write(
      `\n/ii-log submits on Discord, until each is committed and answered: ${SUBMITS}, ${AT_ONCE} at a time; the median of ${ROUNDS}\n\n`,
    )
    printHead()
    for (const { bot, figures, asked } of measured)
      printRow(bot.name, figures, bot.saves ? (asked / (ROUNDS * SUBMITS)).toFixed(1) : '0')
    const ratio = (ours: number, theirs: number): string =>
      (
        median(measured[ours]?.figures ?? [], 'perSecond') / median(measured[theirs]?.figures ?? [], 'perSecond')
      ).toFixed(2)
    process.stdout.write(`\n${ratio(1, 0)} of the bare bot's throughput over the gateway, ${ratio(3, 2)} over HTTP\n`)
  } finally {
    bareBot.kill('SIGKILL')
    bareEndpoint.kill('SIGKILL')
    app.process.kill('SIGTERM')
    await app.ended
    await database.dispose()
    await crowd.close()
    await cluster.remove()
    discord.close()
  }
}
