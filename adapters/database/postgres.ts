import { PrismaPg } from '@prisma/adapter-pg'
import type { Log } from '../../src/core/ports.ts'
import type { Engine } from './engine.ts'
import { migrate } from './migrate.ts'

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
 * A statement that begins with its name in a comment is planned once for each connection: those of the tick, which are the same
 * time and again and take longer to plan than to run.
 */
const nameOf = ({ sql }: { sql: string }): string => /^\s*\/\* ([a-z]+) \*\//.exec(sql)?.[1] ?? ''

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
      { onPoolError: lost, onConnectionError: lost, statementNameGenerator: nameOf },
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
    const query = async (sql: string) => {
      // Without arguments node-postgres takes several statements in one.
      await transaction.executeRaw({ sql, args: [], argTypes: [] })
    }
    try {
      const applied = await migrate({ queries: transaction, run: query })
      await query('COMMIT')
      await transaction.commit()
      return applied
    } catch (error) {
      // Where the connection is lost, so is the transaction.
      await query('ROLLBACK').catch(() => {})
      await transaction.rollback()
      throw error
    }
  } finally {
    await adapter.dispose()
  }
}
