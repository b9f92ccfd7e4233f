import { describe, expect, it } from 'vitest'
import { readConfig, VARIABLE_NAMES } from '../../adapters/config.ts'

const KEY = Buffer.alloc(32, 7).toString('base64')
const OAUTH = {
  SLACK_SIGNING_SECRET: 's'.repeat(32),
  SLACK_CLIENT_ID: '123.456',
  SLACK_CLIENT_SECRET: 'c'.repeat(32),
  SLACK_STATE_SECRET: 'a state secret',
  ENCRYPTION_KEY: KEY,
}
const SLACK = { SLACK_SIGNING_SECRET: 's'.repeat(32), SLACK_BOT_TOKEN: 'xoxb-1-2-abc' }

describe('the configuration', () => {
  it('with nothing set opens the playground on loopback', () => {
    expect(readConfig({}).config).toMatchObject({
      PORT: 3000,
      HOST: '127.0.0.1',
      DATA_DIR: './data',
      TICK_SECONDS: 30,
      ROLES: ['platforms', 'gateway', 'reminders'],
      playground: true,
      baseUrl: 'http://127.0.0.1:3000',
    })
  })

  it('with a platform set leaves the playground off', () => {
    expect(readConfig(SLACK).config?.playground).toBe(false)
    expect(readConfig({ ...SLACK, PLAYGROUND: 'on' }).config?.playground).toBe(true)
  })

  it.each([
    ['PORT', 'abc'],
    ['PORT', '70000'],
    ['BASE_URL', 'askwell'],
    ['DATABASE_URL', 'mysql://localhost'],
    ['SLACK_SIGNING_SECRET', 'short'],
    ['SLACK_BOT_TOKEN', 'xoxp-user'],
    ['SLACK_APP_TOKEN', 'xoxb-bot'],
    ['SLACK_CLIENT_ID', 'a b'],
    ['SLACK_CLIENT_SECRET', 'short'],
    ['SLACK_STATE_SECRET', 'short'],
    ['ENCRYPTION_KEY', 'c2hvcnQ='],
    ['ENCRYPTION_KEY', `${KEY},`],
    ['ENCRYPTION_KEY', `${KEY}, ${KEY.slice(1)}`],
    ['SLACK_API_URL', 'https://slack.com/api'],
    ['DISCORD_TOKEN', 'short'],
    ['DISCORD_API_URL', 'ftp://discord'],
    ['DISCORD_GUILD_ID', 'mine'],
    ['PLAYGROUND', 'yes'],
    ['TICK_SECONDS', '7'],
    ['ROLES', 'everything'],
    ['LOG_LEVEL', 'loud'],
  ])('says in one line what %s=%s should be', (name, value) => {
    const { problems } = readConfig({ ...SLACK, [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems?.[0]).toMatch(new RegExp(`^${name} .+\\.$`))
    expect(problems?.[0]).not.toContain('\n')
    expect(problems?.[0]).not.toContain(value === 'short' ? 'undefined' : ` ${value} `)
  })

  it('has a line for each problem', () => {
    expect(readConfig({ PORT: 'x', TICK_SECONDS: '7', ROLES: '' }).problems).toHaveLength(2)
  })

  it('wants both of Slack’s', () => {
    expect(readConfig({ SLACK_BOT_TOKEN: SLACK.SLACK_BOT_TOKEN }).problems).toEqual([
      'SLACK_SIGNING_SECRET is missing: Slack needs it beside SLACK_BOT_TOKEN.',
    ])
    expect(readConfig({ SLACK_SIGNING_SECRET: SLACK.SLACK_SIGNING_SECRET }).problems).toEqual([
      'SLACK_BOT_TOKEN is missing: Slack needs it beside SLACK_SIGNING_SECRET.',
    ])
  })

  it('takes a socket in place of the signing secret', () => {
    const { SLACK_BOT_TOKEN } = SLACK
    expect(readConfig({ SLACK_BOT_TOKEN, SLACK_APP_TOKEN: 'xapp-1' }).config).toMatchObject({ playground: false })
    expect(readConfig({ SLACK_APP_TOKEN: 'xapp-1' }).problems).toEqual([
      'SLACK_BOT_TOKEN is missing: Slack needs it beside SLACK_APP_TOKEN.',
    ])
  })

  it('takes many workspaces with all that this needs, and keys to rotate', () => {
    const { config } = readConfig({ ...OAUTH, ENCRYPTION_KEY: `${KEY}, ${Buffer.alloc(32, 8).toString('base64')}` })
    expect(config?.ENCRYPTION_KEY?.map((key) => [key.length, key[0]])).toEqual([
      [32, 7],
      [32, 8],
    ])
    expect(config?.playground).toBe(false)
  })

  it.each(Object.keys(OAUTH))('says when %s is missing from that', (name) => {
    const { [name as keyof typeof OAUTH]: _, ...rest } = OAUTH
    expect(readConfig(rest).problems).toEqual([
      expect.stringMatching(new RegExp(`^${name} is missing: Slack needs it beside SLACK_CLIENT_(ID|SECRET)\\.$`)),
    ])
  })

  it('refuses one workspace and many at once, in a line', () => {
    expect(readConfig({ ...OAUTH, ...SLACK }).problems).toEqual([
      'SLACK_BOT_TOKEN is for one workspace and SLACK_CLIENT_ID for many: remove one of them.',
    ])
    expect(readConfig({ ...OAUTH, SLACK_APP_TOKEN: 'xapp-1' }).problems).toEqual([
      'SLACK_APP_TOKEN is for one workspace and SLACK_CLIENT_ID for many: remove one of them.',
    ])
  })

  it('shows the playground to nobody else', () => {
    expect(readConfig({ HOST: '0.0.0.0' }).problems?.[0]).toMatch(/^HOST must be 127\.0\.0\.1/)
    expect(readConfig({ ...SLACK, HOST: '0.0.0.0' }).problems).toBeUndefined()
  })

  it('refuses what it would otherwise ignore', () => {
    expect(readConfig({ METRICS_TOKEN: 'x' }).problems).toEqual([
      'METRICS_TOKEN is not supported by this release: remove it.',
    ])
  })

  it('takes an empty value for none', () => {
    expect(readConfig(Object.fromEntries(VARIABLE_NAMES.map((name) => [name, '']))).problems).toBeUndefined()
  })
})
