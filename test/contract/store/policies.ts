import { describe, expect, test } from 'vitest'
import { DAY, HOUR } from '../../../src/core/time.ts'
import { NOW, type Person, type Stage } from './stage.ts'

/** Thursday 9:00 in Chicago: the talk that the stage plans. */
const TALK = NOW + 3 * DAY

export const policies = ({ drain, store, begin, apply, plan, planned, claim, settle, give, id }: Stage): void => {
  /** A program with an admin and a student. */
  const team = async (): Promise<{ ruth: Person; sam: Person }> => {
    const ruth = await begin()
    await apply(ruth, [{ do: 'claimRole', role: 'admin' }])
    const sam = await begin({ place: ruth.at.id ?? '' })
    return { ruth, sam }
  }
  const again = async ({ account, at }: Person): Promise<Person['by']> =>
    (await store().arrive({ id: id('event'), by: account, at }, NOW)).by
  const confirmOf = async (person: Person) => (await planned(person)).confirm

  describe('policies', () => {
    test('are set by an admin and by nobody else', async () => {
      const { ruth, sam } = await team()
      await expect(apply(sam, [{ do: 'setPolicy', policy: { minutes: 45 } }])).rejects.toThrow('not theirs')
      expect((await again(sam)).program.policy.minutes).toBe(30)
      await apply(ruth, [{ do: 'setPolicy', policy: { minutes: 45, resume: 'always' } }])
      expect((await again(sam)).program.policy).toMatchObject({ minutes: 45, resume: 'always' })
    })

    test('leave alone what is not named, and null is as if it had never been set', async () => {
      const { ruth } = await team()
      await apply(ruth, [{ do: 'setPolicy', policy: { minutes: 45, callAfter: 7 } }])
      await apply(ruth, [{ do: 'setPolicy', policy: { minutes: null } }])
      expect((await again(ruth)).program.policy).toMatchObject({ minutes: 30, callAfter: 7 })
      expect((await store().reads.program(ruth.owner.program)).policy).toEqual({ callAfter: 7 })
    })

    test("move the reminders of all the program's members, and of nobody in another", async () => {
      const { ruth, sam } = await team()
      const { ruth: other, sam: kim } = await team()
      for (const one of [ruth, sam, other, kim]) await plan(one)
      const day = { allowedHours: { days: [1, 2, 3, 4, 5, 6, 7], from: 0, to: 24 } }
      await apply(ruth, [{ do: 'setPolicy', policy: { confirmBefore: 36, ...day } }])
      expect(await Promise.all([ruth, sam, other, kim].map(confirmOf))).toEqual([
        TALK - 36 * HOUR,
        TALK - 36 * HOUR,
        TALK - 2 * DAY,
        TALK - 2 * DAY,
      ])
      await apply(ruth, [{ do: 'setPolicy', policy: { confirmBefore: 0 } }])
      expect(await confirmOf(sam)).toBeUndefined()
      await apply(ruth, [{ do: 'setPolicy', policy: { confirmBefore: null, allowedHours: null } }])
      expect(await confirmOf(sam)).toBe(TALK - 2 * DAY)
    })

    test('count for what is planned afterwards, by whoever arrived before', async () => {
      const { ruth, sam } = await team()
      await apply(ruth, [{ do: 'setPolicy', policy: { confirmBefore: 0 } }])
      // What sam arrived with still has the policy of before.
      await plan(sam)
      expect(await confirmOf(sam)).toBeUndefined()
      const late = await begin({ place: ruth.at.id ?? '' })
      await plan(late)
      expect(await confirmOf(late)).toBeUndefined()
    })

    test('hold for what was written at the same time', async () => {
      const { ruth, sam } = await team()
      await plan(sam, { name: 'Grace' })
      for (const confirmBefore of [0, 48, 0, 48, 0]) {
        const change = { do: 'setPolicy', policy: { confirmBefore } } as const
        await Promise.all([apply(ruth, [change]), plan(sam, { name: id('Ben') }), plan(sam, { name: id('Chika') })])
        const { planned: rows } = await store().reads.home(sam.owner, (await again(sam)).program.policy, NOW)
        const confirms = rows.filter(({ kind }) => kind === 'confirm')
        expect(confirms.length > 0).toBe(confirmBefore > 0)
      }
    })

    test('do not send again what was sent, nor take from its holder what is under way', async () => {
      await drain()
      const { ruth, sam } = await team()
      const kim = await begin({ place: ruth.at.id ?? '' })
      for (const one of [sam, kim]) await plan(one)
      const due = TALK - 2 * DAY
      const ofBoth = (await claim(due)).filter(({ kind }) => kind === 'confirm')
      expect(ofBoth).toHaveLength(2)
      await settle(
        ofBoth.filter(({ to }) => to.id === sam.by.id),
        due,
      )
      await apply(ruth, [{ do: 'setPolicy', policy: { confirmBefore: 47 } }], { now: due })
      await settle(
        ofBoth.filter(({ to }) => to.id === kim.by.id),
        due,
      )
      await give()
      const later = await claim(due + 2 * HOUR)
      expect(later.filter(({ kind }) => kind === 'confirm')).toEqual([])
    })

    test("a counselor's digest is on the new day, once", async () => {
      const { ruth } = await team()
      await apply(ruth, [{ do: 'claimRole', role: 'counselor' }])
      const before = (await planned(ruth)).digest ?? 0
      await apply(ruth, [{ do: 'setPolicy', policy: { digest: { day: 5, hour: 16 } } }])
      // From Monday 9:00 to Friday 16:00 of this week.
      expect((await planned(ruth)).digest).toBe(NOW + 4 * DAY + 7 * HOUR)
      await apply(ruth, [{ do: 'setPolicy', policy: { digest: null } }])
      expect((await planned(ruth)).digest).toBe(before)
    })
  })
}
