import { PGlite } from '@electric-sql/pglite'
import { PrismaPGlite } from 'pglite-prisma-adapter'
import { beforeAll, expect, test } from 'vitest'
import { engineOf } from '../../../adapters/database/embedded.ts'
import { difference } from '../../../adapters/database/migrate.ts'
import { openStore } from '../../../adapters/database/open.ts'
import { storeContract } from '../../contract/store.ts'
import { silent } from './silent.ts'

// One for the file: it takes seconds to make.
let pglite: PGlite
beforeAll(async () => {
  pglite = await PGlite.create()
})

test('the migrations lead to the schema, and are applied once', async () => {
  const engine = engineOf(pglite)
  const queries = await new PrismaPGlite(pglite).connect()
  const connection = { queries, run: async (script: string) => void (await pglite.exec(script)) }
  expect(await difference(connection)).toContain('CREATE TABLE')
  expect(await engine.migrate()).not.toEqual([])
  expect(await difference(connection)).toBe('')
  expect(await engine.migrate()).toEqual([])
})

storeContract('PGlite', (onQuery) => openStore(engineOf(pglite), { log: silent, onQuery }))
