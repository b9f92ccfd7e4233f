import { platformContract } from './platform.ts'
import { slackDriver } from './slack-driver.ts'

platformContract(slackDriver)
