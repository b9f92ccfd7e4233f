import { describe, expect, test } from 'vitest'
import { DAY, HOUR, MINUTE } from '../../../src/core/time.ts'
import { NOW, POLICY, type Stage, ZONE } from './stage.ts'

/** Thursday 9:00 in Chicago: the talk that the stage plans. */
const TALK = NOW + 3 * DAY

export const planning = ({ store, meet, apply, plan, log, held, planned }: Stage): void => {
  describe('planning', () => {
    test('a talk with a date calls for its reminders, one without for none', async () => {
      const [sam, kim] = [await meet(), await meet()]
      await plan(sam)
      expect(await planned(sam)).toEqual({
        confirm: TALK - 2 * DAY,
        'day-of': TALK - 2 * HOUR,
        log: TALK + 30 * MINUTE,
      })
      await plan(kim, { startsAt: undefined })
      expect(await planned(kim)).toEqual({})
    })

    test('moving a talk moves its reminders, and taking its date away ends them', async () => {
      const sam = await meet()
      const interview = await plan(sam)
      await apply(sam, [{ do: 'scheduleInterview', interview, startsAt: TALK + DAY, zone: ZONE }])
      expect(await planned(sam)).toEqual({
        confirm: TALK - DAY,
        'day-of': TALK + DAY - 2 * HOUR,
        log: TALK + DAY + 30 * MINUTE,
      })
      await apply(sam, [{ do: 'postpone', interview, learned: '' }])
      expect(await planned(sam)).toEqual({})
      await apply(sam, [{ do: 'scheduleInterview', interview, startsAt: TALK, zone: ZONE }])
      expect(await planned(sam)).toEqual({
        confirm: TALK - 2 * DAY,
        'day-of': TALK - 2 * HOUR,
        log: TALK + 30 * MINUTE,
      })
    })

    test('logging ends what was planned before and begins the thank-you, which marking it sent ends', async () => {
      const sam = await meet()
      const interview = await plan(sam)
      await apply(sam, [log(interview, TALK)], { now: TALK })
      const kinds = Object.keys(await planned(sam))
      expect(kinds).toContain('thanks-late')
      expect(kinds).not.toContain('log')
      await apply(sam, [{ do: 'markThanked', interview, at: TALK + HOUR }], { now: TALK + HOUR })
      expect(Object.keys(await planned(sam))).toEqual(['keep'])
      await apply(sam, [{ do: 'markThanked', interview }], { now: TALK + HOUR })
      expect(Object.keys(await planned(sam))).toEqual(kinds)
    })

    test('of a talk that is logged long after it was held, only the late reminder is planned', async () => {
      const sam = await meet()
      await held(sam, 72)
      expect(Object.keys(await planned(sam))).toEqual(['thanks-late'])
    })

    test('another zone moves the reminders of all talks', async () => {
      const sam = await meet()
      await held(sam, 1)
      await plan(sam, { name: 'Grace' })
      const before = await planned(sam)
      await apply(sam, [{ do: 'setZone', zone: 'Asia/Tokyo' }])
      const after = await planned(sam)
      expect(after['thanks-late']).not.toBe(before['thanks-late'])
      expect(after.log).toBe(before.log)
    })

    test("somebody else's reminders stay as they are", async () => {
      const [sam, kim] = [await meet(), await meet()]
      await plan(kim)
      const before = await planned(kim)
      await apply(sam, [{ do: 'setZone', zone: 'Asia/Tokyo' }])
      await held(sam, 1)
      expect(await planned(kim)).toEqual(before)
    })

    test('a reminder that was put off keeps its time when its talk is written to, and goes when it is no longer called for', async () => {
      const sam = await meet()
      const interview = await plan(sam)
      const reminder =
        (await store().reads.home(sam.owner, POLICY, NOW)).planned.find(({ kind }) => kind === 'confirm')?.id ?? ''
      await apply(sam, [{ do: 'snooze', reminder, until: NOW + 5 * HOUR }])
      expect(await planned(sam)).toMatchObject({ confirm: NOW + 5 * HOUR })
      await apply(sam, [{ do: 'saveDraft', interview, draft: 'request', words: 'Dear Ada' }])
      expect(await planned(sam)).toMatchObject({ confirm: NOW + 5 * HOUR })
      await apply(sam, [{ do: 'confirm', interview, at: NOW }])
      expect(Object.keys(await planned(sam))).toEqual(['day-of', 'log'])
      expect(await store().reads.reminder(sam.owner, reminder)).toBeUndefined()
    })
  })
}
