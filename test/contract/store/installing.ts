import { describe, expect, test } from 'vitest'
import { HOUR } from '../../../src/core/time.ts'
import { NOW, type Stage } from './stage.ts'

export const installing = ({ store, id, meet, plan, claim, drain, counted }: Stage): void => {
  const save = (place: string, data: string, at = NOW) =>
    store().installations.save({ platform: 'slack', place, data, by: 'U1', at })
  const find = (place: string) => store().installations.find('slack', place)

  describe('installations', () => {
    test('are found by their place, and replaced by a later one', async () => {
      const [here, there] = [id('T'), id('T')]
      await save(here, 'one')
      await save(there, 'two')
      await save(here, 'three', NOW + 1)
      expect([await find(here), await find(there), await find(id('T'))]).toEqual(['three', 'two', undefined])
      expect(await store().installations.find('discord', here)).toBeUndefined()
      expect(await counted(() => find(here))).toBe(1)
    })

    test('are removed, unless they are younger than the removal', async () => {
      const [here, there] = [id('T'), id('T')]
      const { remove } = store().installations
      await save(here, 'one', NOW)
      await save(there, 'two', NOW)
      expect(await remove('slack', here, NOW - 1)).toBe(false)
      expect(await find(here)).toBe('one')
      expect(await remove('slack', here, NOW)).toBe(true)
      expect([await find(here), await find(there)]).toEqual([undefined, 'two'])
      expect(await remove('slack', here, NOW)).toBe(true)
    })
  })

  describe('an installation that is encrypted anew', () => {
    test('is replaced only while it is the one that was read', async () => {
      const here = id('T')
      const { all, replace } = store().installations
      await save(here, 'old')
      expect(await all()).toContainEqual({ platform: 'slack', place: here, data: 'old' })
      expect(await replace('slack', here, 'old', 'anew')).toBe(true)
      expect(await replace('slack', here, 'old', 'too late')).toBe(false)
      expect(await replace('discord', here, 'anew', 'elsewhere')).toBe(false)
      expect(await find(here)).toBe('anew')
    })
  })

  describe('the first admin', () => {
    test('stays the only one, whoever installs it later', async () => {
      const first = await meet()
      const second = await meet({ place: first.at.id ?? '' })
      for (const person of [first, second])
        await store().apply([{ do: 'claimRole', role: 'admin' }], {
          id: id('event'),
          by: person.by,
          account: person.account,
          at: person.at,
          now: NOW,
          answer: { reply: { kind: 'nothing' } },
        })
      const { people } = await store().reads.program(first.by.program.id)
      expect(people.map(({ roles }) => roles)).toEqual([['admin']])
    })
  })

  describe('a place that was left', () => {
    test('gets its reminders again once the bot is back', async () => {
      await drain()
      const sam = await meet()
      await plan(sam, { startsAt: NOW + HOUR })
      await store().leave(sam.at, 'slack', NOW + 1)
      expect(await claim(NOW + 2 * HOUR)).toEqual([])
      await meet({ place: sam.at.id ?? '', user: id('U'), now: NOW + 2 })
      expect((await claim(NOW + 2 * HOUR)).map(({ kind }) => kind)).toEqual(['log'])
      await drain()
    })
  })
}
