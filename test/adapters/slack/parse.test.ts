import { describe, expect, test } from 'vitest'
import { carry, type Origin, parse } from '../../../adapters/slack/parse.ts'

const person = { id: 'U1', username: 'ada', name: 'ada', team_id: 'T1' }
const common = { team: { id: 'T1', domain: 'test' }, user: person, api_app_id: 'A1', token: 't' }

describe('a command', () => {
  const body = {
    token: 't',
    team_id: 'T1',
    team_domain: 'test',
    channel_id: 'C1',
    channel_name: 'general',
    user_id: 'U1',
    user_name: 'ada',
    command: '/ii-prep',
    text: ' Tom &amp; &lt;Jerry&gt; ',
    api_app_id: 'A1',
    response_url: 'https://hooks.slack.com/commands/1',
    trigger_id: '1.2.3',
  }
  test('is an event of its own, known by its trigger', () => {
    expect(parse(body)).toEqual({
      event: {
        id: '1.2.3',
        by: { platform: 'slack', user: 'U1' },
        at: { id: 'T1', name: 'test', channel: 'C1', channelName: 'general', direct: false },
        kind: 'command',
        command: 'ii-prep',
        words: 'Tom & <Jerry>',
      },
      origin: {
        team: 'T1',
        user: 'U1',
        channel: 'C1',
        channelName: 'general',
        direct: false,
        home: false,
        responseUrl: 'https://hooks.slack.com/commands/1',
      },
      trigger: '1.2.3',
    })
  })
  test('in a direct message may be in one with somebody else', () => {
    expect(parse({ ...body, channel_id: 'D1', channel_name: 'directmessage' })?.origin.direct).toBe('unsure')
  })
})

describe('a submitted form', () => {
  const origin: Origin = { team: 'T0', user: 'U0', channel: 'C1', direct: false, home: false, responseUrl: 'https://r' }
  const body = {
    ...common,
    type: 'view_submission',
    trigger_id: '4.5.6',
    view: {
      id: 'V1',
      callback_id: 'log.save.i1',
      private_metadata: carry({ form: 'form-1', origin }),
      blocks: [{ type: 'input', block_id: 'who', element: { type: 'plain_text_input' } }],
      state: { values: { who: { text: { type: 'plain_text_input', value: 'Ada' } } } },
    },
  }
  test('has the id of the form, and belongs to whoever submits it', () => {
    expect(parse(body)).toMatchObject({
      event: {
        id: 'form-1',
        kind: 'submit',
        ref: 'log.save.i1',
        values: { who: 'Ada' },
        by: { user: 'U1' },
        at: { id: 'T1', channel: 'C1' },
      },
      origin: { team: 'T1', user: 'U1', responseUrl: 'https://r' },
    })
  })
  test('of somebody else’s making is none', () => {
    for (const private_metadata of ['', '{', 'null', '{"form":1}', '[]'])
      expect(parse({ ...body, view: { ...body.view, private_metadata } })).toBeUndefined()
  })
})

describe('a press', () => {
  const body = {
    ...common,
    type: 'block_actions',
    container: { type: 'message', message_ts: '17.1', channel_id: 'D1', is_ephemeral: false },
    trigger_id: '7.8.9',
    channel: { id: 'D1', name: 'directmessage' },
    response_url: 'https://hooks.slack.com/actions/1',
    actions: [{ type: 'button', action_id: 'thanks.sent.i1', block_id: 'b1', action_ts: '1.1' }],
  }
  test('in the direct message', () => {
    expect(parse(body)).toEqual({
      event: {
        id: '7.8.9',
        by: { platform: 'slack', user: 'U1' },
        at: { id: 'T1', name: 'test', channel: 'D1', direct: true },
        kind: 'press',
        ref: 'thanks.sent.i1',
      },
      origin: {
        team: 'T1',
        user: 'U1',
        direct: true,
        home: false,
        channel: 'D1',
        channelName: 'directmessage',
        responseUrl: 'https://hooks.slack.com/actions/1',
        message: { ts: '17.1', private: false },
      },
      trigger: '7.8.9',
    })
  })
  test('on the Home tab', () => {
    const view = { type: 'home', blocks: [], state: { values: {} } }
    expect(
      parse({ ...body, container: { type: 'view' }, channel: undefined, response_url: undefined, view })?.origin,
    ).toEqual({
      team: 'T1',
      user: 'U1',
      direct: false,
      home: true,
    })
  })
  test('where the app belongs to a whole organisation', () => {
    expect(parse({ ...body, team: null })?.event.at.id).toBe('T1')
  })
  test('on a link or a menu is none of ours', () => {
    expect(parse({ ...body, actions: [{ type: 'static_select', action_id: 'x' }] })).toBeUndefined()
    expect(parse({ ...body, actions: [] })).toBeUndefined()
  })
})

describe('a tick', () => {
  const tick = (block_id: string, more = {}) =>
    parse({
      ...common,
      type: 'block_actions',
      container: { type: 'message', message_ts: '17.1', is_ephemeral: true },
      trigger_id: '7.8.9',
      channel: { id: 'C1', name: 'general' },
      actions: [{ type: 'checkboxes', action_id: 'prep.tick.i1', block_id, selected_options: [{ value: 'pen' }] }],
      ...more,
    })?.event
  test('tells of all items, those that were cleared too', () => {
    expect(tick('checklist 0.0.10 site pen')).toMatchObject({ kind: 'tick', items: { site: false, pen: true } })
  })
  test('of a list too long for its block’s id, from the message', () => {
    const elements = [{ options: [{ value: 'site' }, { value: 'pen' }] }]
    expect(
      tick('checklist 0.0.10', { message: { blocks: [{ block_id: 'checklist 0.0.10', elements }] } }),
    ).toMatchObject({
      items: { site: false, pen: true },
    })
  })
})

describe('what happens in a workspace', () => {
  const happened = (event: Record<string, unknown>) =>
    parse({
      type: 'event_callback',
      team_id: 'T1',
      event_id: 'Ev1',
      event,
      authorizations: [{ user_id: 'UBOT', is_bot: true }],
    })
  const message = { type: 'message', channel: 'D1', channel_type: 'im', user: 'U1', text: 'hello', ts: '1.1' }

  test('plain words in the direct message', () => {
    expect(happened(message)).toEqual({
      event: {
        id: 'Ev1',
        by: { platform: 'slack', user: 'U1' },
        at: { id: 'T1', channel: 'D1', direct: true },
        kind: 'said',
        words: 'hello',
      },
      origin: { team: 'T1', user: 'U1', channel: 'D1', direct: true, home: false },
    })
  })
  test('as they were typed', () => {
    const text = 'see <https://x.org/?a=1&amp;b|x.org>, <https://y.org>, <mailto:a@b.c|a@b.c> &amp; &lt;this&gt;'
    expect(happened({ ...message, text })?.event).toMatchObject({ words: 'see x.org, https://y.org, a@b.c & <this>' })
  })
  test('not those of a bot, of an edit, or of a channel', () => {
    for (const more of [
      { bot_id: 'B1' },
      { subtype: 'message_changed' },
      { channel_type: 'channel' },
      { user: undefined },
    ])
      expect(happened({ ...message, ...more })).toBeUndefined()
    expect(happened({ ...message, text: 'log \ud83d' })?.event).toMatchObject({ words: 'log \ufffd' })
    for (const subtype of ['file_share', 'me_message', 'thread_broadcast'])
      expect(happened({ ...message, subtype })?.event.kind).toBe('said')
    expect(happened({ ...message, thread_ts: '1.1' })?.origin.thread).toBe('1.1')
  })
  test('the Home tab opens, and the Messages tab is none', () => {
    const opened = { type: 'app_home_opened', user: 'U1', channel: 'D1' }
    expect(happened({ ...opened, tab: 'home' })?.event).toMatchObject({ kind: 'opened home', by: { user: 'U1' } })
    expect(happened({ ...opened, tab: 'messages' })).toBeUndefined()
  })
  test('the bot is removed', () => {
    expect(happened({ type: 'app_uninstalled' })?.event).toMatchObject({ kind: 'left', at: { id: 'T1' } })
    const revoked = (tokens: unknown) => happened({ type: 'tokens_revoked', tokens })?.event
    expect(revoked({ oauth: [], bot: ['UBOT'] })).toMatchObject({ kind: 'left', at: { id: 'T1' } })
    expect(revoked({ oauth: ['U1'], bot: [] })).toBeUndefined()
    expect(revoked({ oauth: ['U1'] })).toBeUndefined()
  })
  test('anything else is none of ours', () => {
    expect(happened({ type: 'reaction_added' })).toBeUndefined()
    expect(parse({ type: 'view_closed' })).toBeUndefined()
    expect(parse({})).toBeUndefined()
  })
})

test('a name being typed has no id of Slack’s, and none of its words in the one it gets', () => {
  const body = {
    ...common,
    type: 'block_suggestion',
    value: 'Ada',
    view: { type: 'modal' },
    container: { type: 'view' },
  }
  const [one, other] = [parse(body), parse(body)]
  expect(one?.event).toMatchObject({ kind: 'suggest', words: 'Ada' })
  expect(one?.event.id).not.toBe(other?.event.id)
  expect(one?.event.id).not.toContain('Ada')
})
