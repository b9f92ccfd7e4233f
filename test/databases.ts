import { randomBytes } from 'node:crypto'
import { PrismaPg } from '@prisma/adapter-pg'
import { inject } from 'vitest'
import { TEMPLATE } from './cluster.ts'

/** The database goes away, with whoever is connected to it. */
export const loseDatabase = async (address: string): Promise<void> => {
  const name = new URL(address).pathname.slice(1)
  const adapter = await new PrismaPg({ connectionString: inject('postgres'), max: 1 }).connect()
  try {
    await adapter.executeRaw({ sql: `DROP DATABASE ${name} WITH (FORCE)`, args: [], argTypes: [] })
  } finally {
    await adapter.dispose()
  }
}

/** A PostgreSQL database of one's own, in the suite's cluster: the address of a copy of the migrated template, or of an empty one. */
export const freshDatabase = async (template: typeof TEMPLATE | 'template0' = TEMPLATE): Promise<string> => {
  const name = `test_${randomBytes(6).toString('hex')}`
  const url = new URL(inject('postgres'))
  const adapter = await new PrismaPg({ connectionString: url.href, max: 1 }).connect()
  try {
    await adapter.executeRaw({ sql: `CREATE DATABASE ${name} TEMPLATE ${template}`, args: [], argTypes: [] })
  } finally {
    await adapter.dispose()
  }
  url.pathname = name
  return url.href
}
