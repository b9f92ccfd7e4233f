import { PrismaPg } from '@prisma/adapter-pg'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { open } from '../../../adapters/database/index.ts'
import { DAY, HOUR } from '../../../src/core/time.ts'
import { Policy } from '../../../src/people/policy.ts'
import type { Claimed, Store } from '../../../src/runtime/store.ts'
import { makeStage, NOW, POLICY, ZONE } from '../../contract/store/stage.ts'
import { freshDatabase } from '../../databases.ts'
import { silent } from './silent.ts'

const CONFIRM = NOW + DAY
const DIGEST = NOW + 7 * DAY

let store: Store
let run: (sql: string) => Promise<void>
let dispose: () => Promise<void>
const logged: Readonly<Record<string, unknown>>[] = []
const { meet, begin, log, apply, plan, planned, claim, settle, drain } = makeStage(() => store, [])

beforeAll(async () => {
  const databaseUrl = await freshDatabase()
  store = await open({ databaseUrl, dataDir: '', log: { ...silent, error: (facts) => logged.push(facts) } })
  const adapter = await new PrismaPg({ connectionString: databaseUrl, max: 1 }).connect()
  run = async (sql) => void (await adapter.executeRaw({ sql, args: [], argTypes: [] }))
  dispose = () => adapter.dispose()
})
afterAll(async () => {
  await store.close()
  await dispose()
})
beforeEach(async () => {
  await drain()
  logged.length = 0
})

const of = (claimed: readonly Claimed[], member: string) => claimed.find(({ to }) => to.id === member)

test('whose policy, preference and zones can not be read has the defaults, and nobody else is held up', async () => {
  const [sam, kim] = [await meet(), await meet()]
  await plan(sam)
  await plan(kim)
  await run(`UPDATE program SET policy = '{"minutes":"Ada"}', zone = 'Mars' WHERE id = '${kim.owner.program}'`)
  await run(
    `UPDATE member SET preference = '{"allowedHours":{"from":"Ada"}}', zone = 'Mars' WHERE id = '${kim.owner.member}'`,
  )
  const claimed = await claim(CONFIRM)
  expect(of(claimed, sam.by.id)).toMatchObject({ wanted: true, to: sam.by })
  const { zone: _, ...without } = kim.by
  const program = { ...kim.by.program, policy: Policy.parse({}), zone: 'UTC' }
  expect(of(claimed, kim.by.id)?.to).toEqual({ ...without, program, preference: {} })
  expect(logged).toEqual([
    { member: kim.owner.member, program: kim.owner.program },
    { program: kim.owner.program, broken: ['minutes'] },
  ])
  // They can go on writing as well.
  await plan(kim, { name: 'Grace' })
})

test('what can be read of a policy beside what can not holds', async () => {
  const kim = await meet()
  await plan(kim)
  await run(`UPDATE program SET policy = '{"minutes":"Ada","callAfter":7}' WHERE id = '${kim.owner.program}'`)
  expect(of(await claim(CONFIRM), kim.by.id)?.to.program.policy).toEqual({ ...Policy.parse({}), callAfter: 7 })
})

test('an unknown zone of a member is the zone of the program', async () => {
  const kim = await meet()
  await plan(kim)
  await run(`UPDATE member SET zone = 'Mars' WHERE id = '${kim.owner.member}'`)
  const claimed = await claim(CONFIRM)
  expect(of(claimed, kim.by.id)?.to.zone).toBeUndefined()
  expect(of(claimed, kim.by.id)?.to.program.zone).toBe(ZONE)
})

test('a reminder that can not be judged is left to the tick, and nobody else is held up', async () => {
  const [sam, kim] = [await meet(), await meet()]
  await plan(sam)
  const interview = await plan(kim)
  // Later than a date in JavaScript can be.
  await run(`UPDATE interview SET starts_at = '290000-01-01' WHERE id = '${interview}'`)
  const claimed = await claim(CONFIRM)
  expect(claimed.map(({ wanted }) => wanted)).toEqual([true, true])
  expect(logged).toEqual([{ reminder: of(claimed, kim.by.id)?.id, interview, err: expect.any(RangeError) }])
})

test('the next digest is planned whatever is wrong with the program', async () => {
  const grace = await meet()
  await apply(grace, [{ do: 'claimRole', role: 'counselor' }])
  await run(`UPDATE program SET policy = '[]', zone = 'Mars' WHERE id = '${grace.owner.program}'`)
  await settle(await claim(DIGEST + 600_000), DIGEST + 600_000)
  // Monday at nine, in UTC.
  expect(await planned(grace)).toEqual({ digest: Date.UTC(2026, 11, 7, 9) })
})

test('what can not be read of a talk is as if it had never been written, and all of its owner’s screens are there', async () => {
  const kim = await begin()
  const broken = await plan(kim, { startsAt: NOW + HOUR })
  const sound = await plan(kim, { name: 'Grace Hopper', startsAt: NOW + 2 * HOUR })
  await apply(kim, [
    log(broken, NOW + 2 * HOUR),
    { do: 'saveDraft', interview: broken, draft: 'thanks', words: 'Thank you, Ada.' },
  ])
  const at = `WHERE program_id = '${kim.owner.program}' AND id = '${broken}'`
  await run(
    `UPDATE interview SET drafts = drafts || '{"report":7}', slots = '[]', reflection = '{"clear":"Ada"}' ${at}`,
  )
  logged.length = 0

  const { reads } = store
  const home = await reads.home(kim.owner, POLICY, NOW + DAY)
  const read = await reads.interview(kim.owner, broken)
  expect(read).toMatchObject({
    id: broken,
    learned: 'They pair.',
    drafts: { thanks: 'Thank you, Ada.' },
    slots: {},
  })
  expect([read?.drafts.report, read?.reflection]).toEqual([undefined, undefined])
  expect(logged).toContainEqual({ interview: broken, broken: ['drafts', 'slots', 'reflection'] })
  expect(home.due).toContainEqual(read)
  expect(await reads.owed(kim.owner)).toEqual([read])
  expect(await reads.met(kim.owner)).toEqual([read])
  expect((await reads.with(kim.owner, { name: 'Ada Lovelace' })).interviews).toEqual([read])
  expect((await reads.explored(kim.owner)).map(({ reflection }) => reflection)).toEqual([undefined])
  expect((await reads.interview(kim.owner, sound))?.clearBefore).toEqual([[]])

  await run(`UPDATE interview SET drafts = '7', slots = '"Ada"' ${at}`)
  expect(await reads.interview(kim.owner, broken)).toMatchObject({ drafts: {}, slots: {} })
})

test('what can not be read of a person is as if they had never said it', async () => {
  const kim = await begin()
  const profile = { name: 'Kim', school: 'State', stage: 'middle', field: 'history', interests: 'maps' } as const
  await apply(kim, [{ do: 'saveProfile', profile }])
  const at = `WHERE id = '${kim.owner.member}'`
  await run(
    `UPDATE member SET profile = profile || '{"self":7}', decision = '"Ada"', job = '{"words":1}', waiting = '[]' ${at}`,
  )
  logged.length = 0
  const seen = async (id: string) => (await store.arrive({ id, by: kim.account, at: kim.at }, NOW)).by
  const by = await seen('broken-1')
  expect(by).toMatchObject({ profile })
  expect([by.profile?.self, by.decision, by.job, by.waiting]).toEqual([undefined, undefined, undefined, undefined])
  expect(logged).toEqual([
    { member: kim.owner.member, program: kim.owner.program, broken: ['waiting', 'profile', 'decision', 'job'] },
  ])
  await run(`UPDATE member SET profile = '{"name":"Kim"}' ${at}`)
  expect((await seen('broken-2')).profile).toBeUndefined()
})
