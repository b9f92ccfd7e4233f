import { ColumnTypeEnum, type SqlDriverAdapter, type SqlQueryable } from '@prisma/driver-adapter-utils'
import { Prisma } from './generated/client.ts'
import type { Database, Queries } from './rows.ts'
import { inTransaction } from './transaction.ts'

/**
 * The same queries by way of Prisma's adapter alone. What somebody's event takes is SQL as it stands: Prisma's client would take
 * more of the process's time for each of its queries, and several times as much for its transaction, than all else there is to do.
 */
export const directly = (adapter: SqlDriverAdapter, onQuery: (sql: string) => void = () => {}): Database => ({
  ...queriesOver(adapter, onQuery),
  $transaction: async (work) => {
    const transaction = await adapter.startTransaction()
    // PGlite begins and ends a transaction by itself.
    const end = async (sql: string): Promise<void> => {
      onQuery(sql)
      if (!transaction.options.usePhantomQuery) await transaction.executeRaw({ sql, args: [], argTypes: [] })
    }
    return inTransaction(transaction, end, () => work(queriesOver(transaction, onQuery)))
  },
})

const queriesOver = (queryable: SqlQueryable, onQuery: (sql: string) => void): Queries => ({
  $queryRaw: async <T>(query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]): Promise<T> => {
    const { columnNames, columnTypes, rows } = await queryable.queryRaw(asked(query, values, onQuery))
    const read = columnTypes.map((type) => READ[type])
    return rows.map((row) =>
      Object.fromEntries(
        row.map((value, i) => [columnNames[i], value === null ? null : (read[i]?.(value as string) ?? value)]),
      ),
    ) as T
  },
  $executeRaw: async (query, ...values) => queryable.executeRaw(asked(query, values, onQuery)),
})

const asked = (query: TemplateStringsArray | Prisma.Sql, values: unknown[], onQuery: (sql: string) => void) => {
  const { text, values: args } = query instanceof Prisma.Sql ? query : Prisma.sql(query, ...values)
  onQuery(text)
  const argTypes = args.map((arg) => {
    return { scalarType: 'unknown', arity: Array.isArray(arg) ? 'list' : 'scalar' } as const
  })
  return { sql: text, args: [...args], argTypes }
}

/** What the adapters leave as words, as Prisma's client reads it. */
const READ: Readonly<Record<number, (value: string) => unknown>> = {
  [ColumnTypeEnum.Int64]: BigInt,
  [ColumnTypeEnum.Json]: (value) => JSON.parse(value),
  [ColumnTypeEnum.DateTime]: (value) => new Date(value),
}
