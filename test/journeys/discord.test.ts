import { discordDriver } from '../contract/discord-driver.ts'
import { story } from './story.ts'

story(discordDriver)
