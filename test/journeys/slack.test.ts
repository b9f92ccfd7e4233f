import { slackDriver } from '../contract/slack-driver.ts'
import { programStory } from './program.ts'
import { story } from './story.ts'

story(slackDriver)
programStory(slackDriver)
