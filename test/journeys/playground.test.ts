import { playgroundDriver } from '../contract/playground-driver.ts'
import { story } from './story.ts'

story(playgroundDriver)
