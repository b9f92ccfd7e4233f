import type { SqlDriverAdapterFactory } from '@prisma/driver-adapter-utils'

/** What holds the data: PGlite in this process, or PostgreSQL. */
export type Engine = {
  adapter: SqlDriverAdapterFactory
  /** Applies the migrations that are due, and resolves to their names. */
  migrate: () => Promise<readonly string[]>
  close: () => Promise<void>
}
