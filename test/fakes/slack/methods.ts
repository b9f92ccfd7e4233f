import {
  type Json,
  MOST_TEXT,
  MOST_WORDS,
  type Posted,
  problemsOfBlocks,
  problemsOfMessage,
  problemsOfView,
  wordsIn,
} from './block-kit.ts'
import { BOT_ID, BOT_USER, CHANNEL, type Stored, type Workspace } from './workspace.ts'

/** A refusal, as `{ok: false, error}`. */
export class Refused extends Error {
  readonly code: string
  readonly problems: readonly string[]
  constructor(code: string, problems: readonly string[] = []) {
    super([code, ...problems].join('\n'))
    this.code = code
    this.problems = problems
  }
}
const refuseIf = (wrong: unknown, code: string): void => {
  if (wrong) throw new Refused(code)
}
const refuseWith = (code: string, problems: readonly string[]): void => {
  if (problems.length > 0) throw new Refused(code, problems)
}

type Method = { needs: readonly string[]; run: (args: Json, workspace: Workspace, base: string) => Json }

/** Text and blocks of a message: https://docs.slack.dev/reference/methods/chat.postMessage#errors */
export const checkMessage = (message: Json, posted: Posted = 'message'): void => {
  const { text, blocks = [] } = message
  refuseWith('invalid_blocks', problemsOfBlocks(blocks, 'message'))
  refuseIf(wordsIn(blocks) > MOST_WORDS, 'msg_blocks_too_long')
  refuseIf(!text && blocks.length === 0, 'no_text')
  refuseIf(text?.length > MOST_TEXT[posted], 'msg_too_long')
  refuseWith('invalid_arguments', problemsOfMessage(message, posted))
}

export const stored = (
  workspace: Workspace,
  channel: string,
  { text, blocks, mrkdwn, metadata, thread_ts, reply_broadcast }: Json,
  onlyFor?: string,
): Stored => {
  const message: Stored = {
    ts: workspace.ts(),
    channel,
    text: text ?? '',
    // Slack names the blocks that came without a name.
    blocks: (blocks ?? []).map((block: Json) => ({ block_id: `b${workspace.next()}`, ...block })),
    mrkdwn: mrkdwn !== false,
    files: [],
    chosen: new Map(),
    ...(metadata && { metadata }),
    ...(thread_ts && { thread: { ts: thread_ts, broadcast: String(reply_broadcast) === 'true' } }),
    ...(onlyFor && { onlyFor }),
  }
  workspace.messages.push(message)
  return message
}

const ownerOf = (workspace: Workspace, channel: string) =>
  [...workspace.users.values()].find(({ id }) => workspace.directOf(id) === channel)

/** Whether the bot may post there. */
const checkChannel = (workspace: Workspace, channel: string): void => {
  const owner = ownerOf(workspace, channel)
  if (owner) refuseIf(owner.closed, 'messages_tab_disabled')
  else {
    refuseIf(channel !== CHANNEL, 'channel_not_found')
    refuseIf(!workspace.joined.has(channel), 'not_in_channel')
  }
}

const checkTrigger = (workspace: Workspace, id: string): string => {
  const trigger = workspace.triggers.get(id)
  if (!trigger) throw new Refused('invalid_trigger_id')
  refuseIf(trigger.used, 'exchanged_trigger_id')
  refuseIf(trigger.until < workspace.now(), 'expired_trigger_id')
  trigger.used = true
  return trigger.user
}

/** Shows a modal in front of somebody, in place of any other; an id that it is to keep stays as it is. */
export const showView = (workspace: Workspace, user: string, view: Json, id = `V${workspace.next()}`): Json => {
  refuseWith('invalid_arguments', problemsOfView(view, 'modal'))
  const open = {
    id,
    hash: `${workspace.next()}.hash`,
    user,
    view,
    values: new Map(),
    errors: {},
  }
  workspace.views.set(user, open)
  return { id: open.id, hash: open.hash }
}

const messageOf = (workspace: Workspace, channel: string, ts: string): Stored => {
  const message = workspace.messages.find((one) => one.channel === channel && one.ts === ts && !one.onlyFor)
  if (!message) throw new Refused('message_not_found')
  return message
}

const replace = (workspace: Workspace, message: Stored, { text, blocks, mrkdwn }: Json): void => {
  message.text = text ?? message.text
  message.mrkdwn = mrkdwn !== false
  // Without blocks the old ones stay.
  if (blocks !== undefined)
    message.blocks = blocks.map((block: Json) => ({ block_id: `b${workspace.next()}`, ...block }))
}

/** The newest first: https://docs.slack.dev/reference/methods/conversations.history */
const inWindow = (
  { messages }: Workspace,
  { channel, oldest = '0', latest = '9999999999', inclusive, cursor = '' }: Json,
): readonly Stored[] => {
  refuseIf(!/^\d+(\.\d+)?$/.test(oldest), 'invalid_ts_oldest')
  refuseIf(!/^\d+(\.\d+)?$/.test(latest), 'invalid_ts_latest')
  const [, before = cursor === '' ? undefined : ''] =
    /^next_ts:(.+)$/.exec(Buffer.from(cursor, 'base64').toString()) ?? []
  refuseIf(before === '', 'invalid_cursor')
  const isWithin = (ts: number): boolean =>
    inclusive === true ? ts >= Number(oldest) && ts <= Number(latest) : ts > Number(oldest) && ts < Number(latest)
  return messages
    .filter((one) => one.channel === channel && !one.onlyFor && isWithin(Number(one.ts)))
    .filter(({ ts }) => before === undefined || Number(ts) < Number(before))
    .toSorted((a, b) => Number(b.ts) - Number(a.ts))
}

export const methods: Readonly<Record<string, Method>> = {
  'auth.test': {
    needs: [],
    run: (_, { team, name }) => ({ team_id: team, team: name, user_id: BOT_USER, bot_id: BOT_ID, user: 'askwell' }),
  },
  'users.info': {
    needs: ['user'],
    run: ({ user, include_locale }, { users, team }) => {
      const known = users.get(user)
      if (!known) throw new Refused('user_not_found')
      return {
        user: {
          id: known.id,
          team_id: known.from ?? team,
          name: known.name,
          real_name: known.name,
          tz: known.zone,
          // Told to whoever asks for it.
          ...(include_locale && { locale: known.locale ?? 'en-US' }),
          is_admin: known.admin,
          is_owner: false,
          is_primary_owner: false,
          is_restricted: known.guest !== undefined,
          is_ultra_restricted: known.guest === 'single',
          is_bot: known.bot === true,
          ...(known.from && { is_stranger: false }),
          ...(known.enterprise && { enterprise_user: { teams: known.enterprise } }),
        },
      }
    },
  },
  'conversations.open': {
    needs: ['users'],
    run: ({ users }, workspace) => {
      refuseIf(!workspace.users.has(users), 'user_not_found')
      return { channel: { id: workspace.directOf(users) } }
    },
  },
  'conversations.history': {
    needs: ['channel'],
    run: (args, workspace) => {
      const { channel, limit = 100, include_all_metadata } = args
      refuseIf(!ownerOf(workspace, channel), 'channel_not_found')
      refuseIf(Number(limit) < 1 || Number(limit) > 999, 'invalid_limit')
      // What stands in a thread alone is read elsewhere: https://docs.slack.dev/reference/methods/conversations.replies
      const all = inWindow(workspace, args).filter(({ thread }) => !thread || thread.broadcast)
      // https://docs.slack.dev/changelog/2025-05-terms-rate-limit-update-and-faq
      const page = all.slice(0, workspace.distributed ? Math.min(15, Number(limit)) : Number(limit))
      const last = page.at(-1)
      const more = page.length < all.length && last !== undefined
      return {
        messages: page.map(({ ts, text, metadata, files }) => ({
          type: 'message',
          ts,
          text,
          bot_id: BOT_ID,
          ...(files.length > 0 && { files: files.map(({ id, name, bytes }) => ({ id, name, size: bytes.length })) }),
          ...(metadata && String(include_all_metadata) === 'true' && { metadata }),
        })),
        has_more: more,
        ...(more && { response_metadata: { next_cursor: Buffer.from(`next_ts:${last.ts}`).toString('base64') } }),
      }
    },
  },
  'chat.postMessage': {
    needs: ['channel'],
    run: (args, workspace) => {
      checkChannel(workspace, args.channel)
      checkMessage(args)
      refuseIf(args.thread_ts !== undefined && !/^\d+\.\d+$/.test(args.thread_ts), 'invalid_thread_ts')
      const { ts } = stored(workspace, args.channel, args)
      return { channel: args.channel, ts }
    },
  },
  'chat.postEphemeral': {
    needs: ['channel', 'user'],
    run: (args, workspace) => {
      checkChannel(workspace, args.channel)
      refuseIf(!workspace.users.has(args.user), 'user_not_in_channel')
      checkMessage(args, 'private')
      // It has no `mrkdwn` argument.
      return { message_ts: stored(workspace, args.channel, { ...args, mrkdwn: true }, args.user).ts }
    },
  },
  'chat.update': {
    needs: ['channel', 'ts'],
    run: (args, workspace) => {
      const message = messageOf(workspace, args.channel, args.ts)
      checkMessage(args, 'update')
      replace(workspace, message, { ...args, mrkdwn: true })
      return { channel: args.channel, ts: args.ts, text: message.text }
    },
  },
  'views.open': {
    needs: ['trigger_id', 'view'],
    run: ({ trigger_id, view }, workspace) => {
      const user = checkTrigger(workspace, trigger_id)
      return { view: showView(workspace, user, view) }
    },
  },
  'views.update': {
    needs: ['view_id', 'view'],
    run: ({ view_id, hash, view }, workspace) => {
      const open = [...workspace.views.values()].find(({ id }) => id === view_id)
      if (!open) throw new Refused('not_found')
      refuseIf(hash !== undefined && hash !== open.hash, 'hash_conflict')
      return { view: showView(workspace, open.user, view, open.id) }
    },
  },
  'views.publish': {
    needs: ['user_id', 'view'],
    run: ({ user_id, view }, workspace) => {
      const user = workspace.users.get(user_id)
      if (!user) throw new Refused('user_not_found')
      refuseWith('invalid_arguments', problemsOfView(view, 'home'))
      const blocks = view.blocks.map((block: Json) => ({ block_id: `b${workspace.next()}`, ...block }))
      user.home = { ...view, blocks }
      return { view: { id: `V${workspace.next()}` } }
    },
  },
  'files.getUploadURLExternal': {
    needs: ['filename', 'length'],
    // https://docs.slack.dev/reference/methods/files.getUploadURLExternal#errors
    run: ({ length, filename, alt_txt: alt }, workspace, base) => {
      refuseIf(!(Number(length) > 0), 'missing_argument')
      refuseIf(typeof alt === 'string' && alt.length > 1000, 'alt_txt_too_large')
      const id = `F${workspace.team}${workspace.next()}`
      workspace.uploads.set(id, { name: filename, length: Number(length), ...(alt && { alt }), shared: false })
      return { upload_url: `${base}/upload/${id}`, file_id: id }
    },
  },
  'files.completeUploadExternal': {
    needs: ['files'],
    // https://docs.slack.dev/reference/methods/files.completeUploadExternal
    run: ({ files, channel_id }, workspace) => {
      refuseIf(!Array.isArray(files) || files.length === 0, 'invalid_arguments')
      const done = files.map(({ id }: Json) => {
        const upload = workspace.uploads.get(id)
        if (!upload || upload.shared) throw new Refused('file_not_found')
        if (upload.bytes === undefined) throw new Refused('file_update_failed')
        const { name, bytes, alt } = upload
        return { id, name, bytes, ...(alt && { alt }) }
      })
      if (channel_id) {
        checkChannel(workspace, channel_id)
        stored(workspace, channel_id, { text: '' }).files = done
      }
      for (const { id } of files) Object.assign(workspace.uploads.get(id) ?? {}, { shared: true })
      return { files: files.map(({ id, title }: Json) => ({ id, title })) }
    },
  },
}

/** An answer at a response url: https://docs.slack.dev/interactivity/handling-user-interaction#message_responses */
export const respondAt = (workspace: Workspace, id: string, body: Json): void => {
  const response = workspace.responses.get(id)
  if (!response) throw new Refused('invalid_url')
  refuseIf(response.until < workspace.now(), 'expired_url')
  refuseIf(response.left === 0, 'used_url')
  checkMessage(body)
  refuseIf(![undefined, 'ephemeral', 'in_channel'].includes(body.response_type), 'invalid_payload')
  response.left -= 1
  const replaced = body.replace_original === true && workspace.messages.find(({ ts }) => ts === response.ts)
  if (replaced) replace(workspace, replaced, body)
  else stored(workspace, response.channel, body, body.response_type === 'in_channel' ? undefined : response.user)
}
