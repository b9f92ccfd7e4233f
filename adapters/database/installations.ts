import type { Installation, StoredInstallations } from '../../src/core/ports.ts'
import type { PrismaClient } from './generated/client.ts'
import { instant } from './rows.ts'

/** One query each. */
export const makeInstallations = (client: PrismaClient): StoredInstallations => ({
  save: async ({ platform, place, data, by, at }) => {
    await client.$executeRaw`
      INSERT INTO installation (platform, external_id, data, installed_by, at)
      VALUES (${platform}, ${place}, ${data}, ${by}, ${instant(at)})
      ON CONFLICT (platform, external_id)
        DO UPDATE SET data = excluded.data, installed_by = excluded.installed_by, at = excluded.at`
  },
  find: async (platform, place) => {
    const [found] = await client.$queryRaw<{ data: string }[]>`
      SELECT data FROM installation WHERE platform = ${platform} AND external_id = ${place}`
    return found?.data
  },
  remove: async (platform, place, at) => {
    const [{ none } = { none: true }] = await client.$queryRaw<{ none: boolean }[]>`
      WITH removed AS (DELETE FROM installation
        WHERE platform = ${platform} AND external_id = ${place} AND at <= ${instant(at)})
      SELECT NOT EXISTS (SELECT FROM installation
        WHERE platform = ${platform} AND external_id = ${place} AND at > ${instant(at)}) AS none`
    return none
  },
  all: () => client.$queryRaw<Installation[]>`SELECT platform, external_id AS place, data FROM installation`,
  replace: async (platform, place, from, data) => {
    const replaced = await client.$executeRaw`
      UPDATE installation SET data = ${data} WHERE platform = ${platform} AND external_id = ${place} AND data = ${from}`
    return replaced > 0
  },
})
