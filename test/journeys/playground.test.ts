import { playgroundDriver } from '../contract/playground-driver.ts'
import { programStory } from './program.ts'
import { story } from './story.ts'

story(playgroundDriver)
programStory(playgroundDriver)
