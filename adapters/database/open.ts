import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils'
import type { Log } from '../../src/core/ports.ts'
import type { Store } from '../../src/runtime/store.ts'
import { directly } from './direct.ts'
import { openEmbedded } from './embedded.ts'
import type { Engine } from './engine.ts'
import { PrismaClient } from './generated/client.ts'
import { openPostgres } from './postgres.ts'
import { makeStore } from './store.ts'

type Options = {
  /** PostgreSQL 14 or later; without it the data is in `dataDir`. */
  databaseUrl?: string | undefined
  dataDir: string
  log: Log
  /** Told of each query, without its values. */
  onQuery?: ((sql: string) => void) | undefined
}

/**
 * Opens the database with its migrations applied. Rejects with `DirectoryInUse` where another process has `dataDir`, with
 * `DatabaseUnavailable` where PostgreSQL can't be reached.
 */
export const open = async ({ databaseUrl, dataDir, ...options }: Options): Promise<Store> =>
  openStore(databaseUrl === undefined ? await openEmbedded(dataDir) : openPostgres(databaseUrl, options.log), options)

export const openStore = async (engine: Engine, { log, onQuery }: Pick<Options, 'log' | 'onQuery'>): Promise<Store> => {
  try {
    const migrations = await engine.migrate()
    if (migrations.length > 0) log.info({ migrations }, 'migrations applied')
  } catch (error) {
    await engine.close()
    throw error
  }
  const adapter = await engine.adapter.connect()
  const client = clientOf(adapter, onQuery)
  return makeStore(client, directly(adapter, onQuery), log, async () => {
    await client.$disconnect()
    await adapter.dispose()
    await engine.close()
  })
}

const clientOf = (shared: SqlDriverAdapter, onQuery: Options['onQuery']): PrismaClient => {
  // It neither opens connections of its own nor closes those that others use.
  const borrowed = Object.assign(Object.create(shared) as SqlDriverAdapter, { dispose: async () => {} })
  const adapter = { provider: shared.provider, adapterName: shared.adapterName, connect: async () => borrowed }
  // Waiting for a connection, and all of a transaction: milliseconds.
  const transactionOptions = { maxWait: 2_000, timeout: 5_000 }
  const options = { adapter, errorFormat: 'minimal', transactionOptions } as const
  if (!onQuery) return new PrismaClient(options)
  const client = new PrismaClient({ ...options, log: [{ emit: 'event', level: 'query' }] })
  client.$on('query', ({ query }) => onQuery(query))
  return client
}
