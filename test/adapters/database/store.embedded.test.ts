import { PGlite } from '@electric-sql/pglite'
import { engineOf } from '../../../adapters/database/embedded.ts'
import { openStore } from '../../../adapters/database/open.ts'
import { storeContract } from '../../contract/store.ts'
import { silent } from './silent.ts'

storeContract('PGlite', async (onQuery) => openStore(engineOf(await PGlite.create()), { log: silent, onQuery }))
