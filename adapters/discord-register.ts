import { commands } from '../src/flows/commands.ts'
import { languages } from '../src/locales/index.ts'
import { complain, loadConfig } from './config.ts'
import { registerCommands } from './discord/index.ts'

/** `npm run discord:register`: registers the commands that changed, and says what it did. */
const { DISCORD_TOKEN, DISCORD_API_URL, DISCORD_GUILD_ID } = loadConfig()
if (DISCORD_TOKEN === undefined) complain(["DISCORD_TOKEN is missing: it is the bot's token (Developer Portal, Bot)."])
else {
  const done = await registerCommands({
    token: DISCORD_TOKEN,
    apiUrl: DISCORD_API_URL,
    guildId: DISCORD_GUILD_ID,
    commands: commands(),
    translated: Object.fromEntries(languages.slice(1).map((language) => [language, commands(language)])),
  }).catch((error: Error) => complain([`Discord refused: ${error.message}`]))
  for (const [what, names] of Object.entries(done))
    if (names.length > 0) process.stdout.write(`${what}: ${names.join(', ')}\n`)
}
