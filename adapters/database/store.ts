import type { Form } from '../../src/core/form.ts'
import { DAY } from '../../src/core/time.ts'
import type { Store } from '../../src/runtime/store.ts'
import { makeApply } from './apply.ts'
import { makeArrive } from './arrive.ts'
import { makeClaim } from './claim.ts'
import type { PrismaClient } from './generated/client.ts'
import { makeInstallations } from './installations.ts'
import { makeReads } from './reads.ts'
import { instant } from './rows.ts'
import { makeRelease, makeSettle } from './settle.ts'

/** The store on an open client, whichever engine is behind it. */
export const makeStore = (client: PrismaClient, close: () => Promise<void>): Store => ({
  arrive: makeArrive(client),
  reads: makeReads(client),
  apply: makeApply(client),

  keepForm: async (owner, form, now) => {
    await client.$executeRaw`
      INSERT INTO kept_form (program_id, member_id, id, form, at)
      VALUES (${owner.program}, ${owner.member}, ${form.id}, ${JSON.stringify(form)}::json, ${instant(now)})
      ON CONFLICT (program_id, member_id, id) DO UPDATE SET form = excluded.form, at = excluded.at`
  },
  keptForm: async (owner, id) => {
    const where = { programId: owner.program, memberId: owner.member, id }
    const kept = await client.keptForm.findUnique({ where: { programId_memberId_id: where } })
    // What it holds was written by keepForm.
    return kept ? (kept.form as unknown as Form) : undefined
  },

  leave: async ({ id }, platform, now) => {
    if (id === undefined) return
    await client.$executeRaw`
      UPDATE place SET left_at = ${instant(now)}
      WHERE platform = ${platform} AND external_id = ${id} AND left_at IS NULL`
  },

  claim: makeClaim(client),
  settle: makeSettle(client),
  release: makeRelease(client),

  sweep: async (now) => {
    await client.$executeRaw`DELETE FROM event WHERE at <= ${instant(now - DAY)}`
    await client.$executeRaw`DELETE FROM kept_form WHERE at <= ${instant(now - DAY)}`
  },

  installations: makeInstallations(client),

  ready: async () => {
    await client.$queryRaw`SELECT 1`
  },
  close,
})
