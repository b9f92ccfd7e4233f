import { discordDriver } from '../contract/discord-driver.ts'
import { programStory } from './program.ts'
import { story } from './story.ts'

story(discordDriver)
programStory(discordDriver)
