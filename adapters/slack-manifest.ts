import { commands } from '../src/flows/commands.ts'
import { loadConfig } from './config.ts'
import { slackManifest } from './slack/manifest.ts'

/** `npm run slack:manifest`: prints the app manifest for this address. */
process.stdout.write(slackManifest(commands(), loadConfig().baseUrl))
