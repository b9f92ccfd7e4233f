import { discordDriver } from './discord-driver.ts'
import { platformContract } from './platform.ts'

platformContract(discordDriver)
