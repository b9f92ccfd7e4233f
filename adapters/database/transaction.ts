import type { Transaction } from '@prisma/driver-adapter-utils'

/** All of the work is kept, or nothing. `run` ends the transaction in SQL, where the adapter leaves that to whoever began it. */
export const inTransaction = async <T>(
  transaction: Transaction,
  run: (sql: string) => Promise<void>,
  work: () => Promise<T>,
): Promise<T> => {
  try {
    const done = await work()
    await run('COMMIT')
    await transaction.commit()
    return done
  } catch (error) {
    // Where the connection is lost, so is the transaction.
    await run('ROLLBACK').catch(() => {})
    await transaction.rollback()
    throw error
  }
}
