import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  type RESTPostAPIChatInputApplicationCommandsJSONBody,
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
}

/** Names of commands, by what was done about them. */
export type Registered = Record<'created' | 'updated' | 'removed' | 'unchanged', readonly string[]>

/** https://docs.discord.com/developers/interactions/application-commands#application-command-object */
const MOST = { description: 100, choices: 25, choice: 100 }

/**
 * Registers what changed, and removes what is no longer there. With a guild, in that guild only: at once, and not in direct messages.
 * Rejects with the library's error where Discord refuses.
 */
export const registerCommands = async (options: {
  token: string
  apiUrl?: string | undefined
  guildId?: string | undefined
  commands: readonly CommandToRegister[]
}): Promise<Registered> => {
  const agent = makeAgent()
  try {
    const rest = makeRest({ ...options, agent, patient: true })
    const { id: app } = (await rest.get(Routes.currentApplication())) as { id: string }
    const { guildId } = options
    const all = guildId ? Routes.applicationGuildCommands(app, guildId) : Routes.applicationCommands(app)
    const one = (id: string) =>
      guildId ? Routes.applicationGuildCommand(app, guildId, id) : Routes.applicationCommand(app, id)

    const registered = ((await rest.get(all)) as APIApplicationCommand[]).filter(
      ({ type }) => type === ApplicationCommandType.ChatInput,
    )
    const done = {
      created: [] as string[],
      updated: [] as string[],
      removed: [] as string[],
      unchanged: [] as string[],
    }
    for (const command of options.commands) {
      const body = bodyOf(command, guildId === undefined)
      const there = registered.find(({ name }) => name === command.name)
      if (!there) {
        await rest.post(all, { body })
        done.created.push(command.name)
      } else if (same(there, body)) done.unchanged.push(command.name)
      else {
        await rest.patch(one(there.id), { body })
        done.updated.push(command.name)
      }
    }
    for (const { id, name } of registered) {
      if (options.commands.some((command) => command.name === name)) continue
      await rest.delete(one(id))
      done.removed.push(name)
    }
    return done
  } finally {
    await agent.close()
  }
}

const bodyOf = ({ name, description, takes, takesLabel }: CommandToRegister, everywhere: boolean) =>
  ({
    type: ApplicationCommandType.ChatInput,
    name,
    description: clip(description, MOST.description),
    options: optionsOf(takes, clip(takesLabel, MOST.description)),
    // Contexts are for global commands only; a guild's are in that guild.
    ...(everywhere && {
      integration_types: [ApplicationIntegrationType.GuildInstall],
      contexts: [InteractionContextType.Guild, InteractionContextType.BotDM],
    }),
  }) satisfies RESTPostAPIChatInputApplicationCommandsJSONBody

/** What may follow a command: a name, one of its actions, or nothing. */
const optionsOf = (takes: CommandToRegister['takes'], description: string): APIApplicationCommandBasicOption[] => {
  const type = ApplicationCommandOptionType.String
  if (takes === 'contact') return [{ type, name: WHO, description, required: false, autocomplete: true }]
  if (takes.length === 0) return []
  const choices = takes.slice(0, MOST.choices).map((value) => ({ name: clip(value, MOST.choice), value }))
  return [{ type, name: ACTION, description, required: false, choices }]
}

/** Whether what is registered is what we would register; what Discord adds of its own is not looked at. */
const same = (there: APIApplicationCommand, body: ReturnType<typeof bodyOf>): boolean =>
  JSON.stringify(essence(there)) === JSON.stringify(essence(body)) &&
  sameList(there.contexts, body.contexts) &&
  sameList(there.integration_types, body.integration_types)

const essence = ({ description, options = [] }: Pick<APIApplicationCommand, 'description' | 'options'>) => ({
  description,
  options: options.map((option) => ({
    type: option.type,
    name: option.name,
    description: option.description,
    required: option.required ?? false,
    autocomplete: ('autocomplete' in option && option.autocomplete) ?? false,
    choices: ('choices' in option ? option.choices : undefined)?.map(({ name, value }) => ({ name, value })) ?? [],
  })),
})

/** What we leave out is Discord's to choose. */
const sameList = (there: readonly number[] | null | undefined, wanted: readonly number[] | undefined): boolean =>
  wanted === undefined || [...(there ?? [])].sort().join() === [...wanted].sort().join()
