import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { bindMigrationAwareSqlAdapterFactory, type SqlQueryable } from '@prisma/driver-adapter-utils'
import * as engine from '@prisma/schema-engine-wasm/schema_engine_bg'

/** One connection with a transaction open on it, in which all of a migration happens. */
export type MigrationConnection = {
  queries: Pick<SqlQueryable, 'queryRaw' | 'executeRaw'>
  /** Runs several statements at once. */
  run: (script: string) => Promise<void>
}

const { resolve } = createRequire(import.meta.url)

/** Any number will do, so long as every replica takes the same. The engine has a lock of its own, but gives up waiting for it. */
const LOCK = 4_209_711_035

/**
 * Applies the migrations that the database lacks and resolves to their names.
 * All of it is one transaction, so that a process killed in the middle leaves nothing half done; replicas that start
 * together wait for one another.
 */
export const migrate = async ({ queries, run }: MigrationConnection): Promise<readonly string[]> => {
  await queries.queryRaw({ sql: `SELECT pg_advisory_xact_lock(${LOCK})::text`, args: [], argTypes: [] })
  return withEngine({ queries, run }, async (schemaEngine, failure) => {
    try {
      const { appliedMigrationNames } = await schemaEngine.applyMigrations({
        migrationsList: await migrationsList(),
        filters: { externalTables: [], externalEnums: [] },
      })
      return appliedMigrationNames
    } catch (error) {
      // After a statement that failed the engine hears only that the transaction is aborted.
      throw failure() ?? error
    }
  })
}

/** The SQL that would lead from the database to the schema: empty where they agree. PGlite only: the pg adapter can't read the catalogue's `char`. */
export const difference = (connection: MigrationConnection): Promise<string> =>
  withEngine(connection, async (schemaEngine) => {
    const path = join(dirname(resolve('#migrations/migration_lock.toml')), '..', 'schema.prisma')
    const files = [{ path, content: await readFile(path, 'utf8') }]
    const { stdout } = await schemaEngine.diff({
      from: { tag: 'schemaDatasource', files, configDir: dirname(path) },
      to: { tag: 'schemaDatamodel', files },
      script: true,
      exitCode: null,
      filters: { externalTables: [], externalEnums: [] },
    })
    return (stdout ?? '').replace('-- This is an empty migration.', '').trim()
  })

const withEngine = async <T>(
  { queries, run }: MigrationConnection,
  use: (schemaEngine: engine.SchemaEngine, failure: () => unknown) => Promise<T>,
): Promise<T> => {
  await loadEngine()
  let failed: unknown
  const noting = async <R>(doing: Promise<R>): Promise<R> => {
    try {
      return await doing
    } catch (error) {
      failed ??= error
      throw error
    }
  }
  const adapter = {
    provider: 'postgres' as const,
    adapterName: 'askwell-migrations',
    queryRaw: (query: Parameters<typeof queries.queryRaw>[0]) => noting(queries.queryRaw(query)),
    executeRaw: (query: Parameters<typeof queries.executeRaw>[0]) => noting(queries.executeRaw(query)),
    executeScript: (script: string) => noting(run(script)),
    startTransaction: () => Promise.reject(new Error('a migration is in a transaction already')),
    getConnectionInfo: () => ({ supportsRelationJoins: true }),
    dispose: async () => {},
  }
  const factory = bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: adapter.adapterName,
    connect: async () => adapter,
    connectToShadowDb: () => Promise.reject(new Error('there is no shadow database')),
  })
  const schemaEngine = await engine.SchemaEngine.new({ datamodels: undefined }, () => {}, factory)
  try {
    return await use(schemaEngine, () => failed)
  } finally {
    schemaEngine.free()
  }
}

let loaded: Promise<void> | undefined

/** Of WebAssembly's interface, which TypeScript declares for browsers only. */
const { WebAssembly } = globalThis as unknown as {
  WebAssembly: {
    instantiate: (code: Uint8Array, imports: object) => Promise<{ instance: { exports: Record<string, unknown> } }>
  }
}

/** Node 20 does not import WebAssembly, as the package's own entry does. */
const loadEngine = (): Promise<void> => {
  loaded ??= (async () => {
    const bytes = await readFile(
      join(dirname(resolve('@prisma/schema-engine-wasm/schema_engine_bg')), 'schema_engine_bg.wasm'),
    )
    const { instance } = await WebAssembly.instantiate(bytes, { './schema_engine_bg.js': engine })
    engine.__wbg_set_wasm(instance.exports)
    ;(instance.exports.__wbindgen_start as () => void)()
  })()
  return loaded
}

const migrationsList = async () => {
  const lockfile = resolve('#migrations/migration_lock.toml')
  const baseDir = dirname(lockfile)
  const directories = (await readdir(baseDir, { withFileTypes: true })).filter((entry) => entry.isDirectory())
  const names = directories.map(({ name }) => name).sort()
  return {
    baseDir,
    lockfile: { path: 'migration_lock.toml', content: await readFile(lockfile, 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: 'migration.sql',
          content: { tag: 'ok' as const, value: await readFile(join(baseDir, name, 'migration.sql'), 'utf8') },
        },
      })),
    ),
  }
}
