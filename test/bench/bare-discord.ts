import { Client, Events, MessageFlags } from 'discord.js'

/** The yardstick: discord.js as its own guide begins, with the same words for whatever comes. */
const client = new Client({ intents: [], rest: { api: process.env.DISCORD_API_URL ?? '' } })
client.once(Events.ClientReady, () => void process.stdout.write('ready\n'))
client.on(Events.InteractionCreate, async (interaction) => {
  if (interaction.isRepliable()) await interaction.reply({ content: 'Saved.', flags: MessageFlags.Ephemeral })
})
await client.login(process.env.DISCORD_TOKEN)
