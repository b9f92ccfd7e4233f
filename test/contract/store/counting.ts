import { beforeEach, describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts'
import type { Claimed } from '../../../src/runtime/store.ts'
import { NOW, type Person, type Stage } from './stage.ts'

/** Monday at 9:00 in Chicago, a week on: the program's next digest. */
const DIGEST = NOW + 7 * DAY
const WEEK = 7 * DAY

export const counting = ({
  of,
  store,
  id,
  meet,
  begin,
  apply,
  held,
  plan,
  claim,
  settle,
  drain,
  planned,
}: Stage): void => {
  const counselor = async (): Promise<Person> => {
    const admin = await meet()
    const user = id('U')
    await apply(admin, [{ do: 'claimRole', role: 'admin' }])
    await apply(admin, [{ do: 'appoint', role: 'counselor', platform: 'slack', user }])
    return meet({ place: admin.at.id ?? '', user })
  }
  /** Those of an hour: each comes within ten minutes of it. */
  const digests = async (hour: number) => (await claim(hour + 10 * MINUTE)).filter(({ kind }) => kind === 'digest')

  describe('counting', () => {
    beforeEach(drain)

    test("a counselor gets the digest on the program's day and hour, and the next a week after", async () => {
      const grace = await counselor()
      expect(await planned(grace)).toEqual({ digest: DIGEST })
      const [first] = await digests(DIGEST)
      expect(first).toMatchObject({ kind: 'digest', wanted: true, dueAt: DIGEST, to: { id: grace.by.id } })
      expect(first?.cohorts).toMatchObject([{ cohort: 'Everyone', members: 0 }])
      await settle([first as Claimed], DIGEST)
      expect(await planned(grace)).toEqual({ digest: DIGEST + WEEK })
      expect(await digests(DIGEST)).toEqual([])
    })

    test('a digest that could not be delivered is not the last', async () => {
      const grace = await counselor()
      const [first] = await digests(DIGEST)
      if (!first) throw new Error('no digest')
      await store().settle([{ ...of(first), became: 'failed', at: DIGEST, reason: 'unreachable' }], 'us', DIGEST)
      expect(await planned(grace)).toEqual({ digest: DIGEST + WEEK })
    })

    test('a digest that is tried again plans no other', async () => {
      const grace = await counselor()
      const [first] = await digests(DIGEST)
      if (!first) throw new Error('no digest')
      await store().settle(
        [{ ...of(first), became: 'planned', dueAt: DIGEST + HOUR, reason: 'busy', tried: true }],
        'us',
        DIGEST,
      )
      expect(await planned(grace)).toEqual({ digest: DIGEST })
    })

    test('students and admins get none', async () => {
      const admin = await meet()
      await apply(admin, [{ do: 'claimRole', role: 'admin' }])
      expect(await planned(admin)).toEqual({})
    })

    test('a digest counts the week that ends with it, of its own program', async () => {
      const grace = await counselor()
      const place = grace.at.id ?? ''
      const [sam, kim, lee] = [await begin({ place }), await begin({ place }), await begin({ place })]
      await held(await begin(), 30, DIGEST)

      // Held in the week, thanked in time; held in the week, thanked late; held in the week, overdue; not due yet.
      const [inTime, late] = [await held(sam, 50, DIGEST, 'A'), await held(sam, 60, DIGEST, 'B')]
      await apply(sam, [{ do: 'markThanked', interview: inTime, at: DIGEST - 40 * HOUR }], { now: DIGEST - 40 * HOUR })
      await apply(sam, [{ do: 'markThanked', interview: late, at: DIGEST - 20 * HOUR }], { now: DIGEST - 20 * HOUR })
      await held(kim, 30, DIGEST, 'C')
      await held(kim, 20, DIGEST, 'D')
      // Held in the week before, thanked in it.
      const before = await held(lee, 9 * 24, NOW, 'E')
      const earlier = await held(kim, 10 * 24, DIGEST, 'F')
      const thankedAt = DIGEST - 9.5 * DAY
      await apply(kim, [{ do: 'markThanked', interview: earlier, at: thankedAt }], { now: NOW - DAY })
      await apply(lee, [{ do: 'markThanked', interview: before, at: NOW - 8 * DAY }], { now: NOW - 8 * DAY })
      // Planned and nothing more; and somebody who began before the week and has only looked since.
      await plan(sam, { startsAt: DIGEST + DAY })
      await begin({ place, now: NOW - DAY })

      const [digest] = await digests(DIGEST)
      expect(digest?.cohorts).toEqual([
        {
          cohort: 'Everyone',
          members: 4,
          active: 3,
          held: 4,
          heldBefore: 1,
          thanked: 3,
          thankedInTime: 1,
          overdue: 1,
          asking: 0,
        },
      ])
    })

    test('whoever was met and never pressed Start is in no figure, neither of the digest nor of the program', async () => {
      const grace = await counselor()
      const place = grace.at.id ?? ''
      await begin({ place, now: NOW - DAY })
      const owner = await meet({ place })
      await held(owner, 1, DIGEST)
      const [digest] = await digests(DIGEST)
      expect(digest?.cohorts).toEqual([
        {
          cohort: 'Everyone',
          members: 1,
          active: 0,
          held: 0,
          heldBefore: 0,
          thanked: 0,
          thankedInTime: 0,
          overdue: 0,
          asking: 0,
        },
      ])
      expect((await store().reads.program(grace.by.program.id)).cohorts).toMatchObject([{ members: 1 }])
    })

    test('each cohort is counted by itself', async () => {
      const grace = await counselor()
      const place = grace.at.id ?? ''
      await apply(grace, [{ do: 'createCohort', cohort: id('cohort'), name: 'Autumn', place, channel: 'C1' }])
      await held(await begin({ place, channel: 'C1' }), 1, DIGEST)
      await begin({ place })
      const [digest] = await digests(DIGEST)
      expect(digest?.cohorts).toMatchObject([
        { cohort: 'Everyone else', members: 1, held: 0 },
        { cohort: 'Autumn', members: 1, held: 1 },
      ])
    })
  })
}
