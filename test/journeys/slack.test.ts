import { slackDriver } from '../contract/slack-driver.ts'
import { story } from './story.ts'

story(slackDriver)
