import {
  type APIApplicationCommand,
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type Locale,
  type LocalizationMap,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
  Routes,
} from 'discord.js'
import { ACTION, WHO } from './parse.ts'
import { makeAgent, makeRest } from './rest.ts'
import { clip } from './text.ts'

/** A command as people find it; what may follow it is somebody's name, or one of a few actions. */
export type CommandToRegister = {
  name: string
  description: string
  takes: 'contact' | readonly string[]
  /** Says what may follow it. */
  takesLabel: string
  /** At first only whoever manages the server sees it; they may allow others. */
  forAdmins?: true
  /** What the menu of a message offers of it is registered, too. */
  shortcuts: readonly { id: string; name: string; on: 'anywhere' | 'message' }[]
}

/** The same commands in another language: their descriptions are translated, their names are not. */
export type Translated = Readonly<Record<string, readonly CommandToRegister[]>>

/** Commands as people find them, by what was done about them. */
export type Registered = Record<'created' | 'updated' | 'removed' | 'unchanged', readonly string[]>

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object */
const MOST = { description: 100, menuItem: 32 }

/** Languages that Discord has by region only: https://docs.discord.com/developers/reference#locales */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  en: ['en-US', 'en-GB'],
  es: ['es-ES', 'es-419'],
  pt: ['pt-BR'],
  sv: ['sv-SE'],
  zh: ['zh-CN', 'zh-TW'],
}

type Body = RESTPostAPIApplicationCommandsJSONBody

/**
 * Registers what changed, and removes what is no longer there. With a guild, in that guild only: at once, and not in direct messages.
 * Rejects with the library's error where Discord refuses.
 */
export const registerCommands = async (options: {
  token: string
  apiUrl?: string | undefined
  guildId?: string | undefined
  commands: readonly CommandToRegister[]
  translated?: Translated
}): Promise<Registered> => {
  const { guildId, commands, translated = {} } = options
  const agent = makeAgent()
  try {
    const rest = makeRest({ ...options, agent, patient: true })
    const { id: app } = (await rest.get(Routes.currentApplication())) as { id: string }
    const all = guildId ? Routes.applicationGuildCommands(app, guildId) : Routes.applicationCommands(app)
    const one = (id: string) =>
      guildId ? Routes.applicationGuildCommand(app, guildId, id) : Routes.applicationCommand(app, id)

    const query = new URLSearchParams({ with_localizations: 'true' })
    const registered = (await rest.get(all, { query })) as APIApplicationCommand[]
    const bodies = commands.flatMap((command) => bodiesOf(command, translated, guildId === undefined))
    const done = {
      created: [] as string[],
      updated: [] as string[],
      removed: [] as string[],
      unchanged: [] as string[],
    }
    for (const body of bodies) {
      const there = registered.find((command) => isSame(command, body))
      if (!there) {
        await rest.post(all, { body })
        done.created.push(shown(body))
      } else if (says(there, body)) done.unchanged.push(shown(body))
      else {
        await rest.patch(one(there.id), { body })
        done.updated.push(shown(body))
      }
    }
    for (const command of registered) {
      if (bodies.some((body) => isSame(command, body))) continue
      await rest.delete(one(command.id))
      done.removed.push(shown(command))
    }
    return done
  } finally {
    await agent.close()
  }
}

/** What a message's menu offers of a command: Discord knows the item by its name. */
export const menuItems = ({ shortcuts }: CommandToRegister): readonly { name: string; flow: string }[] =>
  shortcuts.flatMap(({ id, name, on }) =>
    on === 'message' ? [{ name: clip(name, MOST.menuItem), flow: id.split('.')[0] ?? id }] : [],
  )

/** As people find it: a command behind a slash, an item of a message's menu by itself. */
const shown = ({ name, type }: Pick<Body, 'name' | 'type'>): string =>
  type === ApplicationCommandType.Message ? name : `/${name}`

const isSame = (there: APIApplicationCommand, { name, type }: Body): boolean =>
  there.name === name && there.type === (type ?? ApplicationCommandType.ChatInput)

const bodiesOf = (command: CommandToRegister, translated: Translated, everywhere: boolean): readonly Body[] => {
  const { name, description, forAdmins } = command
  const common = {
    default_member_permissions: forAdmins ? String(PermissionFlagsBits.ManageGuild) : null,
    // Contexts are for global commands only; a guild's are in that guild.
    ...(everywhere && {
      integration_types: [ApplicationIntegrationType.GuildInstall],
      contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    }),
  }
  const inLanguages = (of: 'description' | 'takesLabel'): LocalizationMap => {
    const said = Object.entries(translated).flatMap(([language, commands]) => {
      const words = commands.find((one) => one.name === name)?.[of]
      return words ? (REGIONS[language] ?? [language]).map((locale) => [locale, clip(words, MOST.description)]) : []
    })
    return Object.fromEntries(said) as Partial<Record<Locale, string>>
  }
  return [
    {
      ...common,
      type: ApplicationCommandType.ChatInput,
      name,
      description: clip(description, MOST.description),
      description_localizations: inLanguages('description'),
      options: optionsOf(command, inLanguages('takesLabel')),
    },
    ...menuItems(command).map((item) => ({
      ...common,
      type: ApplicationCommandType.Message as const,
      name: item.name,
    })),
  ]
}

/** What may follow a command: a name, one of its actions, or nothing. What is offered while one types is never all that may be typed. */
const optionsOf = (
  { takes, takesLabel }: CommandToRegister,
  description_localizations: LocalizationMap,
): APIApplicationCommandStringOption[] =>
  takes.length === 0
    ? []
    : [
        {
          type: ApplicationCommandOptionType.String,
          name: takes === 'contact' ? WHO : ACTION,
          description: clip(takesLabel, MOST.description),
          description_localizations,
          required: false,
          autocomplete: true,
        },
      ]

/** Whether what is registered says what we would register; what Discord adds of its own is not looked at. */
const says = (there: APIApplicationCommand, body: Body): boolean =>
  JSON.stringify(essence(there)) === JSON.stringify(essence(body)) &&
  sameList(there.contexts, body.contexts) &&
  sameList(there.integration_types, body.integration_types)

type Essential = Partial<
  Pick<APIApplicationCommand, 'description' | 'description_localizations' | 'default_member_permissions' | 'options'>
>

const essence = (command: Essential | Body) => {
  const { description = '', description_localizations, default_member_permissions, options = [] } = command as Essential
  return {
    description,
    localized: sorted(description_localizations),
    permissions: default_member_permissions ?? null,
    options: options.map((option) => ({
      type: option.type,
      name: option.name,
      description: option.description,
      localized: sorted(option.description_localizations),
      required: option.required ?? false,
      autocomplete: ('autocomplete' in option && option.autocomplete) ?? false,
      choices: ('choices' in option ? option.choices : undefined)?.map(({ name, value }) => ({ name, value })) ?? [],
    })),
  }
}

const sorted = (localized: LocalizationMap | null | undefined): readonly unknown[] =>
  Object.entries(localized ?? {}).sort(([one], [other]) => (one < other ? -1 : 1))

/** What we leave out is Discord's to choose. */
const sameList = (there: readonly number[] | null | undefined, wanted: readonly number[] | null | undefined): boolean =>
  wanted === undefined || [...(there ?? [])].sort().join() === [...(wanted ?? [])].sort().join()
