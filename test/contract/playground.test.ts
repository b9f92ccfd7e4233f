import { platformContract } from './platform.ts'
import { playgroundDriver } from './playground-driver.ts'

platformContract(playgroundDriver)
