import { describe } from 'vitest'
import { discordDriver } from './discord-driver.ts'
import { platformContract } from './platform.ts'

describe('over the gateway', () => platformContract(() => discordDriver()))
describe('with interactions over HTTP', () => platformContract(() => discordDriver({ http: true })))
