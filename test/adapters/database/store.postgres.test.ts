import { open } from '../../../adapters/database/index.ts'
import { storeContract } from '../../contract/store.ts'
import { freshDatabase } from '../../databases.ts'
import { silent } from './silent.ts'

storeContract('PostgreSQL', async (onQuery) =>
  open({ databaseUrl: await freshDatabase(), dataDir: '', log: silent, onQuery }),
)
