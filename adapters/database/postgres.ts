import { PrismaPg } from '@prisma/adapter-pg'
import type { Log } from '../../src/core/ports.ts'
import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'
import { inTransaction } from './transaction.ts'

/** Milliseconds. Both platforms want an answer within three seconds: it must still be able to say that the database is away. */
const CONNECT = 2_000
const QUERY = 2_500

/** PostgreSQL could not be reached, or let us in nowhere. */
export class DatabaseUnavailable extends Error {
  override name = 'DatabaseUnavailable'
  constructor(cause: unknown) {
    super(
      `The database at DATABASE_URL can't be used: ${reasonOf(cause)}. Check the address, and that the server runs.`,
      { cause },
    )
  }
}

const reasonOf = (error: unknown): string => {
  const { cause, message } = error as { cause?: { kind?: string; originalMessage?: string }; message?: string }
  if (cause?.originalMessage) return cause.originalMessage
  return cause?.kind === 'DatabaseNotReachable' ? 'it does not answer' : (cause?.kind ?? message ?? 'unknown')
}

/**
 * Each statement is planned once for each connection: most take longer to plan than to run. So each has to be written such that
 * the plan is right for any values, and for tables that were empty when it was made. What takes no values is a transaction's begin
 * and end, or has no plan worth keeping.
 */
const makeNames = (): ((query: { sql: string }) => string) => {
  const names = new Map<string, string>()
  return ({ sql }) => {
    if (!sql.includes('$1')) return ''
    const name = names.get(sql) ?? `askwell_${names.size}`
    names.set(sql, name)
    return name
  }
}

export const openPostgres = (connectionString: string, log: Log): Engine => {
  const lost = (error: Error & { code?: string }) => log.warn({ code: error.code }, 'a database connection was lost')
  return {
    adapter: new PrismaPg(
      {
        connectionString,
        application_name: 'askwell',
        max: 10,
        connectionTimeoutMillis: CONNECT,
        query_timeout: QUERY,
        statement_timeout: QUERY,
        // One snapshot held open slows every claim.
        idle_in_transaction_session_timeout: 10_000,
        keepAlive: true,
      },
      { onPoolError: lost, onConnectionError: lost, statementNameGenerator: makeNames() },
    ),
    migrate: () => migratePostgres(connectionString),
    close: async () => {},
  }
}

/** Applies the migrations that `DATABASE_URL` lacks, and resolves to their names. Rejects with `DatabaseUnavailable`. */
export const migratePostgres = async (connectionString: string): Promise<readonly string[]> => {
  const factory = new PrismaPg({ connectionString, max: 1, connectionTimeoutMillis: CONNECT })
  const adapter = await factory.connect()
  try {
    const transaction = await adapter.startTransaction().catch((error: unknown) => {
      throw new DatabaseUnavailable(error)
    })
    const run = async (sql: string) => {
      // Without arguments node-postgres takes several statements in one.
      await transaction.executeRaw({ sql, args: [], argTypes: [] })
    }
    return await inTransaction(transaction, run, () => migrate({ queries: transaction, run }))
  } finally {
    await adapter.dispose()
  }
}
