import { expect, suite, test } from 'vitest'
import { DAY } from '../../../src/core/time.ts'
import { NOW, type Stage } from './stage.ts'

export const forgetting = ({ store, apply, id, meet, plan }: Stage): void => {
  suite('after the bot was removed', () => {
    const talks = async (person: Awaited<ReturnType<typeof meet>>) => (await store().reads.open(person.owner)).length
    const knows = (person: Awaited<ReturnType<typeof meet>>) => store().knows(person.account, person.at)

    test('the record is kept for 90 days and then forgotten, and nobody else’s', async () => {
      const [sam, kim, stays] = [await meet(), await meet(), await meet()]
      for (const person of [sam, kim, stays]) await plan(person)
      await apply(sam, [
        { do: 'createCohort', cohort: id('cohort'), name: 'Autumn', place: sam.at.id as string, channel: 'C1' },
      ])
      await store().leave(sam.at, 'slack', NOW)
      await store().leave(kim.at, 'slack', NOW + 1)
      await store().sweep(NOW + 90 * DAY - 1)
      expect(await talks(sam)).toBe(1)
      await store().sweep(NOW + 90 * DAY)
      expect(await knows(sam)).toBe(false)
      expect(await talks(sam)).toBe(0)
      for (const person of [kim, stays]) expect([await knows(person), await talks(person)]).toEqual([true, 1])
    })

    test('whoever adds it again before finds all of it, and after that begins anew', async () => {
      const [back, late] = [await meet(), await meet()]
      for (const person of [back, late]) {
        await plan(person)
        await store().leave(person.at, 'slack', NOW)
      }
      await store().arrive({ id: id('event'), by: back.account, at: back.at }, NOW + 89 * DAY)
      await store().sweep(NOW + 200 * DAY)
      expect(await talks(back)).toBe(1)
      const { by } = await store().arrive({ id: id('event'), by: late.account, at: late.at }, NOW + 200 * DAY)
      expect(by.id).not.toBe(late.by.id)
      expect(await talks({ ...late, by, owner: { program: by.program.id, member: by.id } })).toBe(0)
    })
  })
}
