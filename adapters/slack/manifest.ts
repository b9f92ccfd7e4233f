import { stringify } from 'yaml'

/** A slash command of the bot: `name` without its slash; `takesLabel` says what may follow it. */
export type ManifestCommand = {
  name: string
  description: string
  takes: 'contact' | readonly string[]
  takesLabel: string
  shortcuts: readonly { id: string; name: string; on: 'anywhere' | 'message' }[]
}

/** What the bot asks of a workspace, each for one thing: https://docs.slack.dev/reference/scopes */
export const SCOPES = [
  // to be asked
  'commands',
  // to answer, and to open a direct message in which to remind
  'chat:write',
  'im:write',
  // to read what is said to the bot, and to look whether a reminder arrived before sending it again
  'im:history',
  // for a person's name and time zone
  'users:read',
  // for files and pictures
  'files:write',
] as const

export const EVENTS = ['app_home_opened', 'app_uninstalled', 'tokens_revoked', 'user_change', 'message.im'] as const

/** The app manifest as YAML, for socket mode where the address is no public one; to be pasted at https://api.slack.com/apps: https://docs.slack.dev/reference/app-manifest */
export const slackManifest = (commands: readonly ManifestCommand[], baseUrl: string): string => {
  // Slack reaches public addresses only: anywhere else the bot connects by itself.
  const isPublic = new URL(baseUrl).protocol === 'https:'
  const url = isPublic ? { url: new URL('/slack/events', baseUrl).href } : {}
  const requests = isPublic ? { request_url: url.url } : {}
  return stringify({
    display_information: {
      name: 'Askwell',
      description: 'Prepare, log and thank: informational interviews without forgetting anybody',
      background_color: '#2f4858',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Askwell', always_online: true },
      slash_commands: commands.map((command) => ({
        command: `/${command.name}`,
        ...url,
        description: command.description,
        ...(hintOf(command) && { usage_hint: hintOf(command) }),
        // Names are taken as they are typed, not as links to people and channels.
        should_escape: false,
      })),
      // https://docs.slack.dev/interactivity/implementing-shortcuts: a name of at most 24 characters, a description of 150
      shortcuts: commands.flatMap(({ shortcuts, description }) =>
        shortcuts.map(({ id, name, on }) => ({
          name,
          type: on === 'message' ? 'message' : 'global',
          callback_id: id,
          description,
        })),
      ),
    },
    oauth_config: {
      ...(isPublic && { redirect_urls: [new URL('/slack/oauth_redirect', baseUrl).href] }),
      scopes: { bot: [...SCOPES] },
    },
    settings: {
      event_subscriptions: { ...requests, bot_events: [...EVENTS] },
      interactivity: { is_enabled: true, ...requests, ...(isPublic && { message_menu_options_url: url.url }) },
      org_deploy_enabled: false,
      socket_mode_enabled: !isPublic,
      token_rotation_enabled: false,
    },
  })
}

const hintOf = ({ takes, takesLabel }: ManifestCommand): string => {
  if (takes === 'contact') return `[${takesLabel || 'name'}]`
  return takes.length > 0 ? `[${takes.join(' | ')}]` : ''
}
